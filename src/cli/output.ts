// The files that a compiled program consists of: its modules with their maps, the runtime, companions.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { CompileResult } from "../compile.ts";
import { runtimeDirectory } from "../host/node.ts";
import type { Host } from "../load/host.ts";
import { type FunctionTable, functionTable } from "../print/functiontable.ts";
import { followImports, readCopy } from "./imports.ts";
import { moduleFile, runtimeFolder } from "./layout.ts";

export interface Output {
  /** File name of a module -> the large embedded files that it calls for, by names of functions. */
  readonly data: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;
  /** Modules and maps: file name in the output -> text. */
  readonly files: ReadonlyMap<string, string>;
  /** Runtime and companions: file name in the output -> content. */
  readonly copies: ReadonlyMap<string, Buffer>;
  /** What the modules import from the runtime. */
  readonly runtimeNames: ReadonlySet<string>;
  /** The Go functions of all modules. */
  readonly functions: FunctionTable;
  /** The module of the first root. */
  readonly entry: string;
  /** Why these files cannot all be written; null if they can. */
  readonly conflict: string | null;
}

/** `companions` as `outputLayout` has collected them. */
export function programOutput(
  result: CompileResult,
  companions: ReadonlyMap<string, string>,
  host: Host,
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
  for (const name of readdirSync(runtimeDirectory))
    if (/(?<!\.test)\.js$/.test(name)) sources.set(join(runtimeDirectory, name), `${runtimeFolder}/${name}`);
  followImports(sources, host);
  const copies = new Map([...sources].map(([source, target]) => [target, readCopy(host, source)]));
  for (const target of copies.keys())
    if (files.has(target)) conflict ??= `companion "${target}" would be written to where a package is`;
  const { packages, fileSet, roots } = result.program!;
  const functions = functionTable(packages, fileSet);
  const runtimeNames = new Set(result.modules.flatMap((module) => module.runtimeNames));
  return { files, copies, data, runtimeNames, functions, entry: moduleFile(roots[0]), conflict };
}
