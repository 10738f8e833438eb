// Which variables are assigned after their declaration: the others can be `const`.
import type * as core from "../core/nodes.ts";
import { walk } from "../core/walk.ts";
import type { Obj } from "../types/objects.ts";

/** The variables that an assignment, `x++` or range clause in the trees gives a new value. */
export function assignedIn(roots: readonly core.Node[]): Set<Obj> {
  const set = new Set<Obj>();
  for (const root of roots) {
    walk(root, (node) => {
      for (const target of targetsOf(node)) if (target.kind === "Variable") set.add(target.variable);
      return true;
    });
  }
  return set;
}

/** What a statement assigns to; assigning a part of an array or struct leaves the binding alone. */
function targetsOf(node: core.Node): readonly Exclude<core.Target, null>[] {
  switch (node.kind) {
    case "Assign":
      return node.targets.filter((target) => target !== null);
    case "OpAssign":
    case "IncDec":
      return [node.target];
    case "Define":
      return node.left.flatMap((left) => (left.kind === "old" ? [left.target] : []));
    case "Range":
      return [node.key, node.value].flatMap(({ to }) => (to.kind === "old" ? [to.target] : []));
    case "ReceiveClause":
      return node.left.flatMap(({ to }) => (to.kind === "old" ? [to.target] : []));
    default:
      return [];
  }
}
