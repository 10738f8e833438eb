// The syntax tree of a bundle, as Rollup's parser gives it, and changes of its text.
import type * as estree from "estree";

export type Node = estree.Node;

/** Where a node is in the code. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export function placeOf(node: Node): Place {
  return node as Node & Place;
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

/** All trees are walked by this, over and over: it makes no list but its result. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const key in node) {
    const part: unknown = node[key as keyof Node];
    if (typeof part !== "object" || part === null) continue;
    if (!Array.isArray(part)) {
      if (isNode(part)) children.push(part);
    } else for (const each of part) if (isNode(each)) children.push(each);
  }
  return children;
}

/** A node and all below it, in no order. */
export function* nodesOf(root: Node): Generator<Node> {
  const work = [root];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    yield node;
    work.push(...childrenOf(node));
  }
}

/** A text in place of another one, which is not shorter. */
export interface Edit extends Place {
  readonly text: string;
}

/** The code with blanks for what the texts are shorter, so that lines and columns stay, and its map stays right. */
export function edited(code: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    const blank = code.slice(start + text.length, end).replace(/\S/g, " ");
    result += code.slice(from, start) + text + blank;
    from = end;
  }
  return result + code.slice(from);
}
