// The loaded and checked program: what the analyses and the generator work on.
import type { FileSet } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Info } from "../types/info.ts";
import type { Obj } from "../types/objects.ts";
import type { Package } from "../types/package.ts";

/** The JS side of a Go file with bodyless functions. */
export interface Companion {
  /** Module specifier or absolute path that emitted code imports. */
  readonly specifier: string;
  /** Exported name -> what is seen of it: an async function, or no function. */
  readonly exports: ReadonlyMap<string, { readonly async: boolean; readonly isOther?: true }>;
  /** It exports more than is seen: all that another module does. */
  readonly isOpen?: boolean;
  /** Why it cannot be read. */
  readonly fault?: string;
}

export interface CheckedPackage {
  readonly path: string;
  readonly name: string;
  readonly dir: string;
  /** Part of the embedded standard library (or compiled from GOROOT). */
  readonly standard: boolean;
  /** Written for goes, with companions: not compiled from GOROOT. */
  readonly embedded: boolean;
  /** Go language version, "go1.27". */
  readonly goVersion: string;
  readonly files: ast.File[];
  readonly pkg: Package;
  readonly info: Info;
  readonly imports: CheckedPackage[];
  /** File name of the .go file -> its companion. */
  readonly companions: ReadonlyMap<string, Companion>;
  /** `//go:embed` variables: name -> the files, sorted by path. */
  readonly embeds: ReadonlyMap<string, { path: string; data: Uint8Array }[]>;
}

/** The file of a package that holds a declaration. */
export function fileOf({ files }: CheckedPackage, { pos }: ast.Node): ast.File | null {
  return files.find((file) => pos >= file.pos && pos < file.end) ?? null;
}

/** The packages and all that they import, each before what it imports alone. */
export function withImports(roots: readonly CheckedPackage[]): ReadonlySet<CheckedPackage> {
  const packages = new Set<CheckedPackage>();
  const work = [...roots].reverse();
  for (let pkg = work.pop(); pkg !== undefined; pkg = work.pop()) {
    if (packages.has(pkg)) continue;
    packages.add(pkg);
    work.push(...[...pkg.imports].reverse());
  }
  return packages;
}

export interface Program {
  readonly fileSet: FileSet;
  /** All packages in Go's initialization order (dependencies first). */
  readonly packages: CheckedPackage[];
  readonly byPath: ReadonlyMap<string, CheckedPackage>;
  /** Packages asked for: their exported API is reachable, or `main` for a package main. */
  readonly roots: CheckedPackage[];
  /** What GODEBUG is where the environment does not say otherwise: `name=value` with commas between. */
  readonly godebug: string;
  /** What of the exported API is asked for; all of it if there is none. */
  readonly asked?: AskedApi;
}

/** A part of the exported API of a program's roots: names by root; all of them for a root that is not in it. */
export type AskedApi = ReadonlyMap<CheckedPackage, ReadonlySet<string>>;

/** The exported objects of a root that are asked for. */
export function askedObjects({ asked }: Program, root: CheckedPackage): Obj[] {
  const names = asked?.get(root);
  return [...root.pkg.scope.objects.values()].filter(
    ({ exported, name }) => exported && (names === undefined || names.has(name)),
  );
}
