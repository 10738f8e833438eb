// Trees in preorder: every node once, parents before children, in source order, without recursion, so that deep trees are
// safe. The syntax tree and the core program say by a function which nodes are the children of one.

export type Each<N> = (child: N) => void;

/** Calls `visit` for `root` and what is below it. Where `visit` returns false it skips the children. */
export function preorder<N>(
  root: N,
  children: (node: N, each: Each<N>) => void,
  visit: (node: N) => unknown,
): void {
  const stack: N[] = [root];
  const push = (child: N) => stack.push(child);
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (visit(node) === false) continue;
    const first = stack.length;
    children(node, push);
    reverse(stack, first);
  }
}

function reverse<N>(list: N[], first: number): void {
  for (let last = list.length - 1; first < last; first++, last--) {
    const node = list[first];
    list[first] = list[last];
    list[last] = node;
  }
}

/** Calls `each` for a child that may be left out. */
export function one<N>(child: N | null, each: Each<N>): void {
  if (child !== null) each(child);
}

/** Calls `each` for those children of a list that are there. */
export function all<N>(list: readonly (N | null)[] | null, each: Each<N>): void {
  if (list === null) return;
  for (const child of list) if (child !== null) each(child);
}
