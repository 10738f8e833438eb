// Maps JS stack frames and JS functions to Go's: by the source maps beside the emitted modules, and by the table of
// functions that a map carries. Both are read only when a trace is printed or runtime.Caller asks.
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FunctionRow, FunctionTable, LineRow } from "../print/functiontable.ts";
import { type Deferring, type Frame, frameAt, goFrames, wrapperFrame } from "./frames.ts";
import { functionLocation, type Location } from "./functions.ts";

export interface GoFrame {
  readonly file: string;
  readonly line: number;
  /** As Go names the function; null if the map has no table. */
  readonly name: string | null;
  /** Line where the function begins. */
  readonly entryLine: number;
  /** The function of a method expression, which Go's traces leave out. */
  readonly isMethod?: true;
}

/** A map, and what it tells besides. */
interface Mapping {
  readonly map: SourceMap;
  readonly functions: FunctionTable;
}

const mappings = new Map<string, Mapping | null>();

/** Makes the mappers known to the runtime: see runtime-js/panics/trace.ts and functionframe.ts. */
export function installStackMapper(): void {
  const hooks = globalThis as { $goesFrames?: unknown; $goesFunction?: unknown };
  hooks.$goesFrames = (e: Error, deferring: Deferring | null) => goFrames(mapFrame, e, deferring);
  hooks.$goesFunction = goFunction;
}

const known = new WeakMap<object, Frame | null>();

/** The function that a function value is; null if it is not written in Go. */
function goFunction(f: object): Frame | null {
  let frame = known.get(f);
  if (frame === undefined) known.set(f, (frame = functionAt(functionLocation(f))));
  return frame;
}

function functionAt(at: Location | null): Frame | null {
  const frame = at === null ? null : mapFrame(at.url, at.line, at.column);
  // Functions that the compiler has made stand inside of others.
  if (frame === null || frame.name === null || frame.line !== frame.entryLine) return null;
  if (frame.isMethod) return declaredMethod(frame.name, at!.url) ?? wrapperFrame(frame.name);
  return at!.isBound ? wrapperFrame(`${frame.name}-fm`) : frameAt(frame.name, frame);
}

/** The method of that name, if one is declared in the program that the module belongs to. */
function declaredMethod(name: string, url: string): Frame | null {
  for (const [file, { functions, lines }] of Object.entries(mappings.get(url)!.functions)) {
    const row = functions.find((row) => row[4] === name && !row[5]);
    if (row === undefined) continue;
    const at = moved(lines, file, row[0], row[1]);
    return frameAt(name, { ...at, entryLine: at.line });
  }
  return null;
}

/** The Go place of a place in an emitted module; null if it has none. */
function mapFrame(url: string, line: number, column: number): GoFrame | null {
  if (!mappings.has(url)) mappings.set(url, readMapping(url));
  const mapping = mappings.get(url);
  const entry = mapping?.map.findEntry(line - 1, column - 1);
  if (!mapping || entry === undefined || !("originalSource" in entry)) return null;
  // Code without a counterpart in Go has no mapping on its line.
  if (entry.originalSource === undefined || entry.generatedLine !== line - 1) return null;
  const { originalSource: file, originalLine, originalColumn } = entry;
  if (!file.endsWith(".go")) return null;
  const table = mapping.functions[file];
  if (table === undefined) return { file, line: originalLine + 1, name: null, entryLine: 0 };
  const row = rowAt(table.functions, originalLine + 1, originalColumn);
  const at = moved(table.lines, file, originalLine + 1, originalColumn);
  if (row === undefined) return { ...at, name: table.initializers, entryLine: at.line };
  const [, , , , name, isMethod] = row;
  return { ...at, name, entryLine: moved(table.lines, file, row[0], row[1]).line, isMethod };
}

/** The innermost function: the last of those around the place. */
function rowAt(rows: readonly FunctionRow[], line: number, column: number): FunctionRow | undefined {
  return rows.findLast(
    ([fromLine, fromColumn, toLine, toColumn]) =>
      (line > fromLine || (line === fromLine && column >= fromColumn)) &&
      (line < toLine || (line === toLine && column < toColumn)),
  );
}

/** The place that the `//line` directive before it gives to a place. */
function moved(
  rows: readonly LineRow[],
  file: string,
  line: number,
  column: number,
): { file: string; line: number } {
  const row = rows.findLast(([from, at]) => from < line || (from === line && at <= column));
  if (row === undefined) return { file, line };
  const [from, , name, newLine] = row;
  return { file: namedFile(name, file), line: newLine + line - from };
}

/** A relative name is beside the source file; Go's traces show a name that is empty as "??". */
function namedFile(name: string, source: string): string {
  if (name === "") return "??";
  return isAbsolute(name) ? name : join(dirname(source), name);
}

function readMapping(url: string): Mapping | null {
  try {
    const path = url.startsWith("file:") ? fileURLToPath(url) : url;
    const json = JSON.parse(readFileSync(`${path}.map`, "utf8"));
    return { map: new SourceMap(json), functions: json.x_goes_functions ?? {} };
  } catch {
    return null;
  }
}
