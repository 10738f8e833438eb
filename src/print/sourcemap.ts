// A source map while it is written: Go sources come into it, with their text, as places in them are mapped to.
import { SourceMapGenerator } from "source-map";
import type { FileSet, Pos } from "../source/position.ts";

export interface MapOptions {
  readonly fileSet: FileSet;
  /** Name of the emitted file. */
  readonly file: string;
  /** The source's name as the map should record it; default: as in the file set. */
  sourceName?(name: string): string;
  /** Put the Go text into the map (default: yes). */
  readonly sourcesContent?: boolean;
}

export class MapWriter {
  private readonly options: MapOptions;
  private readonly map: SourceMapGenerator;
  private readonly sources = new Set<string>();
  /** The last place belongs to Go. */
  private isMapped = false;

  constructor(options: MapOptions) {
    this.options = options;
    this.map = new SourceMapGenerator({ file: options.file });
  }

  /** Lines from 1, columns from 0; what begins at noPos belongs to nothing in Go, and not to what is before it. */
  add(line: number, column: number, pos: Pos, name?: string): void {
    const generated = { line, column };
    const file = this.options.fileSet.file(pos);
    if (file === undefined) {
      if (this.isMapped)
        this.map.addMapping({ generated } as Parameters<SourceMapGenerator["addMapping"]>[0]);
      this.isMapped = false;
      return;
    }
    this.isMapped = true;
    const source = this.options.sourceName?.(file.name) ?? file.name;
    if (!this.sources.has(source)) {
      this.sources.add(source);
      if (this.options.sourcesContent !== false) this.map.setSourceContent(source, file.text);
    }
    this.map.addMapping({ generated, original: file.location(pos), source, name });
  }

  /** The map as JSON text. */
  text(): string {
    return this.map.toString();
  }
}
