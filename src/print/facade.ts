// A facade's text with its source map: what JavaScript imports and calls leads to the Go declaration.
import { readMarks } from "../generate/facade/marks.ts";
import type { PrintedModule } from "./print.ts";
import { type MapOptions, MapWriter } from "./sourcemap.ts";

export function printFacade(marked: string, options: MapOptions): PrintedModule {
  const { text, places } = readMarks(marked);
  const map = new MapWriter(options);
  for (const { line, column, pos } of places) map.add(line, column, pos);
  return { code: text, map: map.text() };
}
