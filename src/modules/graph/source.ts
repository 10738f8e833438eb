// What the go.mod files of required modules say, with replacements and exclusions, and where modules are: each verified.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOfGoMod } from "../archive/dirhash.ts";
import type { ModuleCache, VersionInfo } from "../cache/modulecache.ts";
import { ModuleFault } from "../fault.ts";
import { goModOf } from "../files/gosum.ts";
import { ModFile, type Retraction } from "../files/modfile.ts";

import { type Checksums, MissingSum } from "../sums/checksums.ts";
import { compareGoVersions, pruningVersion, strictVersion } from "../versions/goversion.ts";
import { type ModuleVersion, textOf } from "../versions/paths.ts";
import { compareVersions } from "../versions/semver.ts";
import type { MainModules } from "./mains.ts";

/** What a go.mod says that matters to those who require the module. */
export interface Summary {
  readonly path: string;
  /** null without a go line. */
  readonly go: string | null;
  /** Its requirements list all that its packages need. */
  readonly isPruned: boolean;
  readonly requirements: readonly ModuleVersion[];
  readonly retractions: readonly Retraction[];
  readonly deprecation: string;
}

/** The module asks for a newer Go. */
export class TooNewGo extends ModuleFault {}

export class ModuleSource {
  readonly cache: ModuleCache;
  readonly sums: Checksums;
  readonly mains: MainModules;
  /** The version of Go that goes is. */
  private readonly ownVersion: string;
  private readonly summaries = new Map<string, Summary>();
  private readonly verified = new Set<string>();

  constructor(cache: ModuleCache, sums: Checksums, mains: MainModules, ownVersion: string) {
    this.cache = cache;
    this.sums = sums;
    this.mains = mains;
    this.ownVersion = ownVersion;
    cache.verify = (module, hash) => sums.verify(module, hash);
  }

  /** The version that is downloaded for one; null where a folder stands for it. */
  actual(module: ModuleVersion): ModuleVersion | null {
    const substitute = this.mains.substituteOf(module);
    if (substitute === null) return module;
    return "module" in substitute ? substitute.module : null;
  }

  // ---- go.mod files

  summary(module: ModuleVersion): Summary {
    const key = textOf(module);
    let summary = this.summaries.get(key);
    if (summary === undefined) this.summaries.set(key, (summary = this.summarize(module)));
    return summary;
  }

  /** Asks for many go.mod files at once. */
  prefetch(modules: readonly ModuleVersion[]): void {
    const unknown = modules.filter((module) => !this.summaries.has(textOf(module)));
    const actual = unknown.map((module) => this.actual(module)).filter((each) => each !== null);
    this.cache.prefetchGoMods(actual);
    this.sums.prefetch(actual);
  }

  /** What authors say of their versions in a go.mod that is not otherwise used. */
  unverifiedSummary(module: ModuleVersion): Pick<Summary, "retractions" | "deprecation"> {
    const { retractions, deprecation } = new ModFile(this.cache.goMod(module));
    return { retractions, deprecation };
  }

  private summarize(module: ModuleVersion): Summary {
    const file = new ModFile(this.goModText(module));
    const { go, module: path } = file;
    this.checkPath(module, path);
    if (go !== null && compareGoVersions(go, this.ownVersion) > 0)
      throw new TooNewGo(
        `${textOf(module)} requires go >= ${go} (running go ${this.ownVersion}; GOTOOLCHAIN=local)`,
      );
    return {
      path,
      go,
      isPruned: go !== null && compareGoVersions(go, pruningVersion) >= 0,
      requirements: file.requirements.filter((each) => !this.mains.isExcluded(each)),
      retractions: file.retractions,
      deprecation: file.deprecation,
    };
  }

  private checkPath(module: ModuleVersion, declared: string): void {
    const actual = this.actual(module);
    if (declared === "" && actual !== null)
      throw new ModuleFault(`${textOf(module)}: parsing go.mod: missing module line`);
    if (actual === null || declared === module.path || declared === actual.path) return;
    const by = actual === module ? "" : ` (replaced by ${textOf(actual)})`;
    throw new ModuleFault(
      `${textOf(module)}${by}: parsing go.mod:\n\tmodule declares its path as: ${declared}\n\t        but was required as: ${actual.path}`,
    );
  }

  private goModText(module: ModuleVersion): string {
    const substitute = this.mains.substituteOf(module);
    if (substitute !== null && "folder" in substitute) return folderGoMod(module, substitute);
    return this.verifiedGoMod(substitute === null ? module : substitute.module);
  }

  private verifiedGoMod(module: ModuleVersion): string {
    const text = this.cache.goMod(module);
    const key = goModOf(module);
    if (this.verified.has(textOf(key))) return text;
    try {
      this.sums.verify(key, hashOfGoMod(text));
    } catch (error) {
      if (!(error instanceof MissingSum)) throw error;
      throw new MissingSum(
        `${textOf(module)}: missing go.sum entry for go.mod file; to add it:\n\tgo mod download ${module.path}`,
      );
    }
    this.verified.add(textOf(key));
    return text;
  }

  /** The go version that it asks for of those who require it; null if that is none. */
  minimalGo(module: ModuleVersion): string | null {
    const { go } = this.summary(module);
    return go !== null && compareGoVersions(go, strictVersion) >= 0 ? go : null;
  }

  // ---- folders

  /** The folder of a module, downloaded if it must be; throws MissingSum where go.sum does not know it. */
  folder(module: ModuleVersion): string {
    const substitute = this.mains.substituteOf(module);
    if (substitute !== null && "folder" in substitute) {
      if (existsSync(substitute.folder)) return substitute.folder;
      throw new ModuleFault(`${textOf(module)}: replacement directory ${substitute.target} does not exist`);
    }
    return this.download(substitute === null ? module : substitute.module);
  }

  /** A version itself, whatever replaces it. */
  download(module: ModuleVersion): string {
    const key = textOf(module);
    const known = this.cache.layout.completeFolder(module);
    if (known !== null && this.verified.has(key)) return known;
    if (known === null && !this.sums.has(module)) this.requireSumsMayBeAdded(module);
    this.sums.verify(module, this.cache.zipHash(module));
    this.verified.add(key);
    return this.cache.folder(module, () => {
      const zip = this.cache.zip(module);
      this.sums.verify(module, zip.hash);
      return zip;
    });
  }

  /** Nothing is downloaded that may not be used. */
  private requireSumsMayBeAdded(module: ModuleVersion): void {
    if (!this.sums.mayAdd) throw new MissingSum(`${textOf(module)}: missing go.sum entry`);
  }

  /** Downloads many at once, but for those that go.sum does not know and must know. */
  prefetchFolders(modules: readonly ModuleVersion[]): void {
    const actual = modules.map((module) => this.actual(module)).filter((each) => each !== null);
    const wanted = actual.filter(
      (module) => !this.cache.hasFolder(module) && (this.sums.mayAdd || this.sums.has(module)),
    );
    this.sums.prefetch(wanted);
    this.cache.prefetchZips(wanted);
  }

  // ---- versions

  /** Tagged versions with those of replacements, but for what go.mod excludes. */
  versions(path: string): readonly string[] {
    const replaced = this.mains.replacements.flatMap((each) =>
      each.path === path && each.version !== null ? [each.version] : [],
    );
    let listed: readonly string[] = [];
    try {
      listed = this.cache.versions(path);
    } catch (error) {
      if (replaced.length === 0) throw error;
    }
    const all = [...new Set([...listed, ...replaced])].sort(compareVersions);
    return all.filter((version) => !this.mains.isExcluded({ path, version }));
  }

  info(path: string, name: string): VersionInfo {
    return this.cache.info(path, name);
  }
}

function folderGoMod(module: ModuleVersion, { folder, target }: { folder: string; target: string }): string {
  const file = join(folder, "go.mod");
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new ModuleFault(
      `${textOf(module)} (replaced by ${target}): reading ${join(target, "go.mod")}: open ${file}: no such file or directory`,
    );
  }
}
