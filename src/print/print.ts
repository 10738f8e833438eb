// ESTree -> text with a source map: astring does the printing, `layout.ts` adds comments, blank lines and lists
// over several lines, and every node with a Go position leaves a mapping.
import { generate } from "astring";
import { SourceMapGenerator } from "source-map";
import type { estree } from "../generate/estree.ts";
import type { FileSet } from "../source/position.ts";
import { layout, type Marker } from "./layout.ts";

export interface PrintOptions {
  fileSet: FileSet;
  /** Name of the emitted module. */
  name: string;
  /** The source's name as the map should record it; default: as in the file set. */
  sourceName?(name: string): string;
  /** Put the Go text into the map (default: yes). */
  sourcesContent?: boolean;
}

export interface PrintedModule {
  code: string;
  /** The source map as JSON text. */
  map: string;
}

export function printModule(program: estree.Program, options: PrintOptions): PrintedModule {
  const map = new SourceMapGenerator({ file: `${options.name}.js` });
  const sources = new Set<string>();
  // Of the nodes that begin at one place the innermost says most.
  let pending: Parameters<Marker> | null = null;
  const mark: Marker = (...mapping) => {
    if (pending !== null && (pending[0] !== mapping[0] || pending[1] !== mapping[1])) record(...pending);
    pending = mapping;
  };
  const record: Marker = (line, column, pos, name) => {
    const file = options.fileSet.file(pos);
    if (file === undefined) return;
    const source = options.sourceName?.(file.name) ?? file.name;
    if (!sources.has(source)) {
      sources.add(source);
      if (options.sourcesContent !== false) map.setSourceContent(source, file.text);
    }
    map.addMapping({ generated: { line, column }, original: file.location(pos), source, name });
  };
  // astring tracks lines and columns only with a source map to fill; the mappings come from `mark`.
  const ignored = { addMapping() {} } as unknown as SourceMapGenerator;
  const code = generate(program, { generator: layout(mark), sourceMap: ignored, comments: false });
  if (pending !== null) record(...(pending as Parameters<Marker>));
  return { code, map: map.toString() };
}
