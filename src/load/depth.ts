// How deeply the text of a program nests, and the diagnostic for programs that are too deep for the stack of the compiler.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Pos } from "../source/position.ts";
import type { File, Node } from "../syntax/nodes.ts";
import { children } from "../syntax/walk.ts";

/** More than people write, and less than any stack holds. */
const deepText = 200;

/** The place where the text nests most deeply; null if that is no deeper than people write. */
export function deepPlace(files: readonly File[]): Pos | null {
  let deepest: { pos: Pos | null; depth: number } = { pos: null, depth: deepText };
  const open: { node: Node; depth: number }[] = files.map((node) => ({ node, depth: 0 }));
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const depth = entry.depth + 1;
    if (depth > deepest.depth) deepest = { pos: entry.node.pos, depth };
    children(entry.node, (node) => void open.push({ node, depth }));
  }
  return deepest.pos;
}

/** Where the text is not deep, functions, variables or types are, through each other. */
export function tooDeep(files: readonly File[]): Diagnostic {
  const pos = deepPlace(files) ?? files[0]?.pos ?? 0;
  const message = "program nests too deeply for the stack of the compiler";
  return { code: "NestingTooDeep", pos, message, severity: "error" };
}
