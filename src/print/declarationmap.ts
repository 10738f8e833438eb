// The source map of declarations: it leads editors from a name in `pricing.d.go.ts` to where Go declares it.
import { SourceMapGenerator } from "source-map";
import type { Anchor } from "../generate/facade/anchors.ts";
import type { FileSet } from "../source/position.ts";

/**
 * `sourcePath` is how the map names a Go file. `prefix` is what stands in front of the text: who asks for the module, and so
 * for the beginning of its declarations, is led to where the text begins.
 */
export function declarationMap(
  file: string,
  { text, anchors }: { text: string; anchors: readonly Anchor[] },
  prefix: string,
  fileSet: FileSet,
  sourcePath: (path: string) => string,
): string {
  const map = new SourceMapGenerator({ file });
  const whole = prefix + text;
  let [line, lineStart] = [1, 0];
  const beginning = anchors.slice(0, 1).map(({ pos }) => ({ offset: -prefix.length, pos }));
  for (const { offset, pos } of [...beginning, ...anchors]) {
    const at = prefix.length + offset;
    for (
      let end = whole.indexOf("\n", lineStart);
      end >= 0 && end < at;
      end = whole.indexOf("\n", lineStart)
    ) {
      line++;
      lineStart = end + 1;
    }
    const source = fileSet.file(pos);
    if (source === undefined) continue;
    const generated = { line, column: at - lineStart };
    map.addMapping({ generated, original: source.location(pos), source: sourcePath(source.name) });
  }
  return map.toString();
}
