// The library interface of the type checker: `import { check } from "goes/check"`. See docs/checker.md.
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Host } from "./load/host.ts";
import { type LoadedPackage, type LoadRequest, load } from "./load/loader.ts";
import { overlayHost } from "./load/overlay.ts";
import type { FileSet } from "./source/position.ts";
import type { File } from "./syntax/nodes.ts";
import { Info } from "./types/info.ts";
import { Package } from "./types/package.ts";

export { constantString } from "./constant/string.ts";
export { type Code, type CodeName, codes } from "./diagnostics/codes.ts";
export type { Diagnostic } from "./diagnostics/diagnostic.ts";
export type { DirEntry, Host } from "./load/host.ts";
export type { FileSet, Position, SourceFile } from "./source/position.ts";
export { walk } from "./syntax/walk.ts";
export type { Info, Instance, Mode, Selection, TypeAndValue } from "./types/info.ts";
export type { Obj } from "./types/objects.ts";
export { typeString } from "./types/typestring.ts";

export interface CheckSettings {
  readonly tags?: readonly string[];
  /** Texts that take the place of files, by absolute path: what an editor has not saved. */
  readonly overlay?: ReadonlyMap<string, string>;
}

export interface PackageResult {
  readonly path: string;
  readonly directory: string;
  readonly files: readonly File[];
  /** In order of position; those of finding its imports included. */
  readonly diagnostics: readonly Diagnostic[];
  /** What its expressions and identifiers mean, as far as that is known in spite of errors. */
  readonly info: Info;
  readonly types: Package;
}

export interface CheckResult {
  /** Resolves positions. */
  readonly fileSet: FileSet;
  /** The packages and all that they import, imported ones first. */
  readonly packages: readonly PackageResult[];
  /** What is wrong with no package in particular: a broken go.mod, a folder without Go files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks packages, given as absolute folders, or as absolute files that make up one package. */
export function check(packages: readonly string[], host: Host, settings: CheckSettings = {}): CheckResult {
  const { tags, overlay } = settings;
  const isFiles = packages.length > 0 && packages.every((path) => path.endsWith(".go"));
  const directory = packages[0] ?? "/";
  const request: LoadRequest = {
    directory,
    [isFiles ? "files" : "directories"]: packages,
    tags,
    tolerant: true,
  };
  const { fileSet, loaded, problems } = load(
    overlay === undefined ? host : overlayHost(host, overlay),
    request,
  );
  const diagnostics = new Map<string | null, Diagnostic[]>([[null, []]]);
  const owners = new Map(loaded.flatMap(({ path, files }) => files.map(({ filename }) => [filename, path])));
  for (const problem of problems) {
    for (const diagnostic of problem.diagnostics) {
      const owner = problem.package ?? owners.get(fileSet.file(diagnostic.pos)?.name ?? "") ?? null;
      diagnostics.set(owner, [...(diagnostics.get(owner) ?? []), diagnostic]);
    }
  }
  const results = loaded.map((unit) => packageResult(unit, diagnostics.get(unit.path) ?? []));
  return { fileSet, packages: results, diagnostics: diagnostics.get(null)! };
}

function packageResult(unit: LoadedPackage, diagnostics: readonly Diagnostic[]): PackageResult {
  const { path, directory, files, result } = unit;
  const { pkg, info } = result ?? {
    pkg: new Package(path, files[0]?.name.name ?? "", null),
    info: new Info([]),
  };
  return {
    path,
    directory,
    files,
    diagnostics: diagnostics.toSorted((a, b) => a.pos - b.pos),
    info,
    types: pkg,
  };
}
