// The maps of programs that run at once: sources by absolute paths, and the table of functions (`host/stacks.ts` reads it).
import { resolve } from "node:path";
import type { FunctionTable } from "../print/functiontable.ts";

/** The map with the rows of `functions` that are for its sources. */
export function withFunctions(map: string, functions: FunctionTable): string {
  const json = JSON.parse(map);
  json.sources = json.sources.map((path: string) => resolve(path));
  // Node takes a last segment that leads nowhere for one that leads to where the segment before it does.
  json.mappings += ";";
  const used = new Set<string>(json.sources);
  const rows = Object.entries(functions).map(([name, row]) => [resolve(name), row] as const);
  json.x_goes_functions = Object.fromEntries(rows.filter(([name]) => used.has(name)));
  return JSON.stringify(json);
}
