// The files that a compiled program consists of: its modules with their maps, the runtime, companions.
import { dirname, join } from "node:path";
import type { CompileResult } from "../compile.ts";
import { runtimeDirectory } from "../host/node.ts";
import type { Host } from "../load/host.ts";
import type { CheckedPackage } from "../load/program.ts";
import { sourceMapComment } from "../plan/text.ts";
import { withData } from "../print/data.ts";
import { type FunctionTable, functionTable } from "../print/functiontable.ts";
import { followImports, readCopy } from "./imports.ts";
import { moduleFile, runtimeFolder } from "./layout.ts";
import { outputMap } from "./outputmaps.ts";

/** What a bundle of several packages has of one. */
export interface Entry {
  readonly file: string;
  /** The name by which the bundle exports it; null for a program, which runs. */
  readonly name: string | null;
}

export interface Output {
  /** File name of a module -> the large embedded files that it calls for, by names of functions. */
  readonly data: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;
  /** Modules and maps: file name in the output -> text. */
  readonly files: ReadonlyMap<string, string>;
  /** Runtime and companions: file name in the output -> content. */
  readonly copies: ReadonlyMap<string, Buffer>;
  /** File name in the output -> the folder that what it was made of is in. */
  readonly folders: ReadonlyMap<string, string>;
  /** What the modules import from the runtime. */
  readonly runtimeNames: ReadonlySet<string>;
  /** The Go functions of all modules. */
  readonly functions: FunctionTable;
  /** The modules of the roots. */
  readonly entries: readonly Entry[];
  /** Why these files cannot all be written; null if they can. */
  readonly conflict: string | null;
}

function entryOf(pkg: CheckedPackage): Entry {
  return { file: moduleFile(pkg), name: pkg.name === "main" ? null : pkg.name };
}

/** The content of a folder with these files: maps name sources relative to it. */
export function folderContent(output: Output, folder: string): Map<string, string | Uint8Array> {
  const content = outputContent(output);
  for (const file of output.data.keys()) {
    const map = output.files.get(`${file}.map`)!;
    content.set(`${file}.map`, outputMap(map, join(folder, file)));
  }
  return content;
}

/** With maps whose sources are absolute. */
export function outputContent({ files, copies, data }: Output): Map<string, string | Uint8Array> {
  const content = new Map<string, string | Uint8Array>([...files, ...copies]);
  for (const [file, own] of data) {
    const comment = sourceMapComment(`${file.slice(file.lastIndexOf("/") + 1)}.map`);
    content.set(file, withData(files.get(file)!, own, comment));
  }
  return content;
}

/** `companions` as `outputLayout` has collected them; `parts` are files of the runtime's folders that are needed, too. */
export function programOutput(
  result: CompileResult,
  companions: ReadonlyMap<string, string>,
  host: Host,
  parts: readonly string[] = [],
): Output {
  const files = new Map<string, string>();
  const taken = new Set<string>();
  let conflict: string | null = null;
  const data = new Map<string, ReadonlyMap<string, Uint8Array>>();
  for (const { package: pkg, code, map, data: ownData } of result.modules) {
    const file = moduleFile(pkg);
    if (taken.has(file) || file.startsWith(`${runtimeFolder}/`))
      conflict ??= `package ${pkg.path} would be written to "${file}", which is another one's`;
    taken.add(file);
    files.set(file, code);
    files.set(`${file}.map`, map);
    data.set(file, ownData);
  }
  const sources = new Map(companions);
  for (const name of ["index.js", ...parts])
    sources.set(join(runtimeDirectory, name), `${runtimeFolder}/${name}`);
  followImports(sources, host);
  const copies = new Map<string, Buffer>();
  for (const [source, target] of sources) {
    if (copies.has(target)) conflict ??= `two files that companions import would be written to "${target}"`;
    copies.set(target, readCopy(host, source));
  }
  for (const target of copies.keys())
    if (files.has(target)) conflict ??= `companion "${target}" would be written to where a package is`;
  const { packages, roots } = result.program!;
  const folders = new Map(packages.map((pkg) => [moduleFile(pkg), pkg.dir]));
  for (const [source, target] of sources) folders.set(target, dirname(source));
  const functions = functionTable(result.program!, result.analysis!);
  const runtimeNames = new Set(result.modules.flatMap((module) => module.runtimeNames));
  return { files, copies, data, folders, runtimeNames, functions, entries: roots.map(entryOf), conflict };
}
