// What is known of modules and their versions: from the cache, else from proxies, into it. Nothing is verified here but that
// answers are what was asked for; hashes are the business of checksums.ts.
import { mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { largestGoMod, largestZip, type ModuleZip, readModuleZip } from "../archive/modulezip.ts";
import { ModuleFault } from "../fault.ts";
import { Proxies } from "../proxy/proxies.ts";
import type { Settings } from "../settings.ts";
import { escaped, type ModuleVersion, modulePathProblem, textOf, versionProblem } from "../versions/paths.ts";
import { isPseudo } from "../versions/pseudo.ts";
import { canonicalVersion, compareVersions, isValid } from "../versions/semver.ts";
import { beside, CacheLayout } from "./layout.ts";
import { makeModuleFolder } from "./modulefolder.ts";

/** A version and its time (RFC 3339). */
export interface VersionInfo {
  readonly version: string;
  readonly time: string;
}

/** Told before a module is downloaded. */
export type Progress = (module: ModuleVersion) => unknown;

export class ModuleCache {
  readonly layout: CacheLayout;
  private readonly settings: Settings;
  private readonly proxies: Proxies;
  private readonly progress: Progress;
  /** Throws unless an archive may be kept. */
  verify: (module: ModuleVersion, hash: string) => void = () => {};
  private readonly lists = new Map<string, readonly string[]>();
  private readonly infos = new Map<string, VersionInfo>();
  private readonly goMods = new Map<string, string>();

  constructor(settings: Settings, progress: Progress) {
    this.settings = settings;
    this.layout = new CacheLayout(settings.cache);
    this.proxies = new Proxies(settings);
    this.progress = progress;
  }

  // ---- versions

  /** The tagged versions that a proxy lists, in their order. */
  versions(path: string): readonly string[] {
    let list = this.lists.get(path);
    if (list !== undefined) return list;
    requirePath(path);
    const text = this.proxies.get(path, "@v/list", `module ${path}`);
    const names = text.split("\n").map((line) => line.trim().split(/\s+/)[0]);
    const isOfModule = (version: string) =>
      canonicalVersion(version) === version &&
      !isPseudo(version) &&
      versionProblem({ path, version }) === null;
    list = [...new Set(names)]
      .filter((version) => isValid(version) && isOfModule(version))
      .sort(compareVersions);
    this.lists.set(path, list);
    return list;
  }

  /** Asks for the lists of many modules at once. */
  prefetchVersions(paths: readonly string[]): void {
    const missing = paths.filter((path) => !this.lists.has(path));
    if (missing.length > 1) this.proxies.prefetch(missing.map((path) => ({ module: path, path: "@v/list" })));
  }

  /** What a proxy calls the latest version where nothing is tagged. */
  latest(path: string): VersionInfo {
    requirePath(path);
    return this.parseInfo(path, "latest", this.proxies.get(path, "@latest", `module ${path}`));
  }

  /** The version that a name means: a version, or what else a proxy knows (a branch, a revision). */
  info(path: string, name: string): VersionInfo {
    const key = `${path}@${name}`;
    let info = this.infos.get(key);
    if (info !== undefined) return info;
    requirePath(path);
    const module = { path, version: name };
    const isVersion = canonicalVersion(name) === name;
    const kept = isVersion ? this.layout.read(module, "info") : null;
    const text = kept ?? this.proxies.get(path, `@v/${escaped(name)}.info`, textOf(module));
    info = this.parseInfo(path, name, text);
    if (kept === null) this.layout.write({ path, version: info.version }, "info", text);
    this.infos.set(key, info);
    return info;
  }

  private parseInfo(path: string, name: string, text: string): VersionInfo {
    try {
      const { Version: version, Time: time = "" } = JSON.parse(text) as { Version: string; Time?: string };
      if (canonicalVersion(version) === version && versionProblem({ path, version }) === null)
        return { version, time };
    } catch {
      // Said below.
    }
    throw new ModuleFault(`${path}@${name}: invalid response from proxy: ${text.slice(0, 100)}`);
  }

  // ---- go.mod files

  goMod(module: ModuleVersion): string {
    const key = textOf(module);
    let text = this.goMods.get(key) ?? this.layout.read(module, "mod");
    if (text === null) {
      requirePath(module.path);
      text = this.proxies.get(module.path, `@v/${escaped(module.version)}.mod`, key);
      this.keepGoMod(module, text);
    }
    this.goMods.set(key, text);
    return text;
  }

  /** Asks for many at once; what cannot be had is asked for again by itself. */
  prefetchGoMods(modules: readonly ModuleVersion[]): void {
    const missing = modules.filter(
      (module) => !this.goMods.has(textOf(module)) && this.layout.read(module, "mod") === null,
    );
    if (missing.length < 2 || missing.some(({ path }) => modulePathProblem(path) !== null)) return;
    const wanted = missing.map(({ path, version }) => ({ module: path, path: `@v/${escaped(version)}.mod` }));
    this.proxies.getAll(wanted).forEach((text, i) => {
      if (text !== null) this.keepGoMod(missing[i], text);
    });
  }

  private keepGoMod(module: ModuleVersion, text: string): void {
    if (text.length > largestGoMod) throw new ModuleFault(`${textOf(module)}: go.mod file too large`);
    this.layout.write(module, "mod", text);
  }

  // ---- archives

  /** Whether the folder is there. */
  hasFolder(module: ModuleVersion): boolean {
    return this.layout.completeFolder(module) !== null;
  }

  /** The hash of a module's archive, downloaded if it must be. */
  zipHash(module: ModuleVersion): string {
    const kept = this.layout.read(module, "ziphash")?.trim();
    if (kept?.startsWith("h1:")) return kept;
    return this.zip(module).hash;
  }

  /** The archive, downloaded if it must be. */
  zip(module: ModuleVersion): ModuleZip {
    const file = this.layout.file(module, "zip");
    try {
      readFileSync(file);
    } catch {
      this.download(module, file);
    }
    const zip = readModuleZip(file, module);
    if (this.layout.read(module, "ziphash") !== zip.hash) this.layout.write(module, "ziphash", zip.hash);
    return zip;
  }

  /** The folder of a module, made of its archive if it must be. */
  folder(module: ModuleVersion, zip: () => ModuleZip): string {
    const known = this.layout.completeFolder(module);
    if (known !== null) return known;
    return makeModuleFolder(this.layout, module, zip(), this.settings.isCacheWritable);
  }

  private download(module: ModuleVersion, file: string): void {
    requirePath(module.path);
    const wrong = versionProblem(module);
    if (wrong !== null) throw new ModuleFault(`${textOf(module)}: invalid version: ${wrong}`);
    this.progress(module);
    const temporary = beside(file);
    mkdirSync(dirname(file), { recursive: true });
    this.layout.touchLock(module);
    try {
      const to = { file: temporary, limit: largestZip };
      this.proxies.get(module.path, `@v/${escaped(module.version)}.zip`, textOf(module), to);
      // An archive that is not in order is not kept.
      this.verify(module, readModuleZip(temporary, module).hash);
      renameSync(temporary, file);
    } finally {
      rmSync(temporary, { force: true });
    }
  }

  /** Downloads many archives at once; what cannot be had is asked for again by itself. */
  prefetchZips(modules: readonly ModuleVersion[]): void {
    const missing = modules.filter(
      (module) => !this.hasFolder(module) && this.layout.read(module, "ziphash") === null,
    );
    if (missing.length < 2 || missing.some(({ path }) => modulePathProblem(path) !== null)) return;
    const files = missing.map((module) => beside(this.layout.file(module, "zip")));
    missing.forEach((module, i) => {
      this.progress(module);
      mkdirSync(dirname(files[i]), { recursive: true });
    });
    const wanted = missing.map(({ path, version }, i) => {
      return { module: path, path: `@v/${escaped(version)}.zip`, file: files[i], limit: largestZip };
    });
    try {
      this.proxies.getAll(wanted).forEach((text, i) => {
        if (text === null) return;
        this.verify(missing[i], readModuleZip(files[i], missing[i]).hash);
        renameSync(files[i], this.layout.file(missing[i], "zip"));
      });
    } finally {
      for (const file of files) rmSync(file, { force: true });
    }
  }
}

function requirePath(path: string): void {
  const problem = modulePathProblem(path);
  if (problem !== null) throw new ModuleFault(problem);
}
