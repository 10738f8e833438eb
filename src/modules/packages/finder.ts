// Which module provides a package (go.dev/ref/mod, "Resolving a package to a module"): exactly one of the build list may.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { malformedText } from "../../load/importpath.ts";
import { ModuleFault } from "../fault.ts";
import type { Requirements } from "../graph/requirements.ts";
import type { ModuleSource } from "../graph/source.ts";
import { MissingSum } from "../sums/checksums.ts";
import { type ModuleVersion, textOf } from "../versions/paths.ts";
import { goFilesIn } from "./imports.ts";

/** No module of the build list provides the package. */
export class MissingPackage extends ModuleFault {}

/** go.sum does not know modules that could provide the package. */
export class MissingPackageSum extends ModuleFault {
  readonly modules: readonly ModuleVersion[];
  readonly isFound: boolean;

  constructor(path: string, modules: readonly ModuleVersion[], isFound: boolean) {
    super(missingSumText(path, modules, isFound, null));
    this.modules = modules;
    this.isFound = isFound;
  }
}

/** What go prints, with the package that imports it if that is known. */
export function missingSumText(
  path: string,
  modules: readonly ModuleVersion[],
  isFound: boolean,
  importer: { path: string; version: string; isTest: boolean } | null,
): string {
  const by = importer === null ? "" : ` (imported by ${importer.path})`;
  const what = isFound
    ? `missing go.sum entry needed to verify package ${path}${by} is provided by exactly one module`
    : `missing go.sum entry for module providing package ${path}${by}`;
  if (importer === null)
    return `${what}; to add:\n\tgo mod download ${modules.map((module) => module.path).join(" ")}`;
  const version = importer.version === "" ? "" : `@${importer.version}`;
  return `${what}; to add:\n\tgo get${importer.isTest ? " -t" : ""} ${importer.path}${version}`;
}

export interface FoundPackage {
  readonly module: ModuleVersion;
  readonly directory: string;
  /** Modules that could have had it and do not. */
  readonly others: readonly ModuleVersion[];
}

export class PackageFinder {
  private readonly source: ModuleSource;
  private readonly found = new Map<string, string | null>();

  constructor(source: ModuleSource) {
    this.source = source;
  }

  /** Throws MissingPackage where nothing provides it: first asked are listed modules, then the whole graph. */
  find(path: string, requirements: Requirements): FoundPackage {
    const wrong = malformedText("import", path);
    if (wrong !== null) throw new ModuleFault(wrong);
    const listed = requirements.isWorkspace
      ? null
      : this.findAmong(
          path,
          this.candidates(path, (prefix) => requirements.root(prefix)),
        );
    const found =
      listed ??
      this.findAmong(
        path,
        this.candidates(path, (prefix) => requirements.graph.selected(prefix)),
      );
    if (found !== null) return found;
    throw new MissingPackage(`cannot find module providing package ${path}`, true);
  }

  /** Modules whose path is the beginning of the package's, the longest first. */
  candidates(path: string, versionOf: (prefix: string) => string | null): ModuleVersion[] {
    return prefixesOf(path).flatMap((prefix) => {
      if (this.source.mains.find(prefix) !== undefined) return [{ path: prefix, version: "" }];
      const version = versionOf(prefix);
      return version === null ? [] : [{ path: prefix, version }];
    });
  }

  private findAmong(path: string, candidates: readonly ModuleVersion[]): FoundPackage | null {
    const found: { module: ModuleVersion; directory: string }[] = [];
    const unknown: ModuleVersion[] = [];
    const others: ModuleVersion[] = [];
    for (const module of candidates) {
      try {
        const directory = this.folderIn(path, module);
        if (directory === null) others.push(module);
        else found.push({ module, directory });
      } catch (error) {
        if (!(error instanceof MissingSum)) throw error;
        unknown.push(module);
      }
    }
    if (found.length > 1) throw ambiguous(path, found);
    if (unknown.length > 0) throw new MissingPackageSum(path, unknown.reverse(), found.length > 0);
    return found.length === 0 ? null : { ...found[0], others };
  }

  /** The folder of the package in a module; null if it is not there. */
  folderIn(path: string, module: ModuleVersion): string | null {
    const key = `${path} ${textOf(module)}`;
    let directory = this.found.get(key);
    if (directory !== undefined) return directory;
    const main = this.source.mains.find(module.path);
    const root = main?.directory ?? this.source.folder(module);
    const isLocal = main !== undefined || this.source.actual(module) === null;
    directory = folderOfPackage(path, module.path, root, isLocal);
    this.found.set(key, directory);
    return directory;
  }
}

/** The path, and what it begins with. */
export function prefixesOf(path: string): string[] {
  const prefixes: string[] = [];
  for (let prefix = path; prefix !== "." && prefix !== "/"; prefix = dirname(prefix)) prefixes.push(prefix);
  return prefixes;
}

function folderOfPackage(path: string, module: string, root: string, isLocal: boolean): string | null {
  const rest = path.slice(module.length);
  const directory = join(root, rest);
  // In folders of people, other modules may lie between; archives have none.
  if (isLocal)
    for (let folder = directory; folder.length > root.length; folder = dirname(folder))
      if (existsSync(join(folder, "go.mod"))) return null;
  return goFilesIn(directory).length > 0 ? directory : null;
}

function ambiguous(
  path: string,
  found: readonly { module: ModuleVersion; directory: string }[],
): ModuleFault {
  const lines = found
    .toReversed()
    .map(
      ({ module, directory }) =>
        `\n\t${module.path}${module.version === "" ? "" : ` ${module.version}`} (${directory})`,
    );
  return new ModuleFault(`ambiguous import: found package ${path} in multiple modules:${lines.join("")}`);
}
