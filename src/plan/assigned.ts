// Which variables are assigned after their declaration: the others can be `const`.
import { targetsOf } from "../core/effects.ts";
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
