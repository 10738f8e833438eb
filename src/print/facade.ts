// A facade's text with its source map: what JavaScript imports and calls leads to the Go declaration.
import { readMarks } from "../generate/facade/marks.ts";
import type { CheckedPackage } from "../load/program.ts";
import { noPos } from "../source/position.ts";
import type { PrintedModule } from "./print.ts";
import { type MapOptions, MapWriter } from "./sourcemap.ts";

/** What a facade shows of other packages, as the types of results, leads nowhere: their text is not this package's to show. */
export function printFacade(marked: string, pkg: CheckedPackage, options: MapOptions): PrintedModule {
  const { text, places } = readMarks(marked);
  const own = new Set(pkg.files.map(({ filename }) => filename));
  const map = new MapWriter(options);
  for (const { line, column, pos } of places) {
    const file = options.fileSet.file(pos);
    map.add(line, column, file !== undefined && own.has(file.name) ? pos : noPos);
  }
  return { code: text, map: map.text() };
}
