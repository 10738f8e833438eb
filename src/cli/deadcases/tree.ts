// The syntax tree of a bundle, as Rollup's parser gives it.
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
