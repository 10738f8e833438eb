// ESTree -> text with a source map: astring does the printing, `layout.ts` adds comments, blank lines and lists
// over several lines, and every node with a Go position leaves a mapping.
import { generate } from "astring";
import type { SourceMapGenerator } from "source-map";
import type { estree } from "../generate/estree.ts";
import { layout, type Marker } from "./layout.ts";
import { type MapOptions, MapWriter } from "./sourcemap.ts";

export interface PrintedModule {
  code: string;
  /** The source map as JSON text. */
  map: string;
}

export function printModule(program: estree.Program, options: MapOptions): PrintedModule {
  const map = new MapWriter(options);
  // Of the nodes that begin at one place the innermost says most.
  let pending: Parameters<Marker> | null = null;
  const mark: Marker = (...mapping) => {
    // A `lead` is before what is pending, and says more.
    const isBefore = pending !== null && (pending[0] - mapping[0] || pending[1] - mapping[1]) < 0;
    if (isBefore) map.add(...(pending as Parameters<Marker>));
    pending = mapping;
  };
  // astring tracks lines and columns only with a source map to fill; the mappings come from `mark`.
  const ignored = { addMapping() {} } as unknown as SourceMapGenerator;
  const code = generate(program, { generator: layout(mark), sourceMap: ignored, comments: false });
  if (pending !== null) map.add(...(pending as Parameters<Marker>));
  return { code, map: map.text() };
}
