// Maps JS stack frames to Go lines through the source maps beside the emitted modules. Maps are read only when a
// trace is printed.
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { fileURLToPath } from "node:url";

export interface GoFrame {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Makes the mapper known to the runtime, which calls it for each frame of a report; null: not a Go frame. */
export function installStackMapper(): void {
  const maps = new Map<string, SourceMap | null>();
  (globalThis as { $goesMapFrame?: unknown }).$goesMapFrame = (
    url: string,
    line: number,
    column: number,
  ): GoFrame | null => {
    if (!maps.has(url)) maps.set(url, readMap(url));
    const entry = maps.get(url)?.findEntry(line - 1, column - 1);
    if (entry === undefined || !("originalSource" in entry) || entry.originalSource === undefined)
      return null;
    if (!entry.originalSource.endsWith(".go")) return null;
    return { file: entry.originalSource, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
  };
}

function readMap(url: string): SourceMap | null {
  try {
    const path = url.startsWith("file:") ? fileURLToPath(url) : url;
    return new SourceMap(JSON.parse(readFileSync(`${path}.map`, "utf8")));
  } catch {
    return null;
  }
}
