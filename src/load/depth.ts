// The diagnostic for programs that are too deep for the stack of the compiler, and the place that it names: where the text
// nests most deeply.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Pos } from "../source/position.ts";
import type { File, Node } from "../syntax/nodes.ts";
import { children } from "../syntax/walk.ts";

/** What nests less is not deep by its text: then its functions, variables or types are, through each other. */
const deepText = 200;

export function tooDeep(files: readonly File[]): Diagnostic {
  const pos = deepestPlace(files) ?? files[0]?.pos ?? 0;
  const message = "program nests too deeply for the stack of the compiler";
  return { code: "NestingTooDeep", pos, message, severity: "error" };
}

function deepestPlace(files: readonly File[]): Pos | null {
  let deepest: { pos: Pos; depth: number } = { pos: 0, depth: deepText };
  const open: { node: Node; depth: number }[] = files.map((node) => ({ node, depth: 0 }));
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const depth = entry.depth + 1;
    if (depth > deepest.depth) deepest = { pos: entry.node.pos, depth };
    children(entry.node, (node) => void open.push({ node, depth }));
  }
  return deepest.pos === 0 ? null : deepest.pos;
}
