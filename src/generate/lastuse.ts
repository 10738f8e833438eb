// Local variables whose struct or array can be given away instead of a copy of it: nobody else holds the object, and nothing
// mentions the variable afterwards.
import type * as core from "../core/nodes.ts";
import { rootOf, withoutCopy } from "../core/roots.ts";
import { walk } from "../core/walk.ts";
import { isPackageLevel } from "../plan/packagevars.ts";
import type { Pos } from "../source/position.ts";
import type { Var } from "../types/objects.ts";
import type { Generator } from "./generator.ts";
import type { UseRoot } from "./locals.ts";

/** The variable holds an object that no other variable, pointer or caller has. */
export function isOwnVariable(g: Generator, e: core.Expr): e is core.Variable {
  if (e.kind !== "Variable") return false;
  const v = e.variable;
  if (isPackageLevel(v) || g.analysis.isShared(v)) return false;
  if (v.isParam || v.isReceiver) return g.analysis.copiesParam(v, g.fn.instance);
  return !g.fn.borrowed.has(v);
}

/** The variable is used here for the last time. */
export function isLastUse(g: Generator, e: core.Expr): boolean {
  const { statement, uses, root, sharedVariables } = g.fn;
  if (statement === null || !isOwnVariable(g, e)) return false;
  const v = e.variable;
  // Temporaries of the core program may be other names of an object.
  if (v.isResult || v.name.startsWith("$") || sharedVariables.has(v)) return false;
  const { loops, lent, hasGoto } = courseOf(root);
  if (hasGoto || lent.has(v)) return false;
  const isOnce = uses.usesOf(v).every((pos) => pos === e.pos || pos < statement.pos);
  return isOnce && !loops.some((loop) => repeats(loop, v.pos, e.pos));
}

/** Where a loop begins, where its body does, and where it ends. */
interface Loop {
  readonly pos: Pos;
  readonly body: Pos;
  readonly end: Pos;
  /** Its own variables are new in each iteration, also those that are not in the body. */
  readonly isRange: boolean;
}

/** The loop comes by `use` again with the same variable. */
function repeats({ pos, body, end, isRange }: Loop, declared: Pos, use: Pos): boolean {
  if (use < pos || use >= end) return false;
  return declared < (isRange ? pos : body) || declared >= end;
}

/** What may come after what in a function. */
interface Course {
  readonly loops: readonly Loop[];
  /** Variables of whose object others may hold a part, as it is. */
  readonly lent: ReadonlySet<Var>;
  readonly hasGoto: boolean;
}

const courses = new WeakMap<UseRoot, Course>();

function courseOf(root: UseRoot): Course {
  let course = courses.get(root);
  if (course === undefined) courses.set(root, (course = findCourse(root)));
  return course;
}

function findCourse({ nodes }: UseRoot): Course {
  const loops: Loop[] = [];
  const lent = new Set<Var>();
  const lend = (e: core.Expr) => {
    const lender = rootOf(withoutCopy(e));
    if (lender !== null) lent.add(lender.variable);
  };
  let hasGoto = false;
  for (const root of nodes) {
    walk(root, (node) => {
      if (node.kind === "For" || node.kind === "Range") {
        loops.push({ pos: node.pos, body: node.body.start, end: node.end, isRange: node.kind === "Range" });
      }
      if (node.kind === "Range") lend(node.x);
      if (node.kind === "Define") for (const value of node.values) lend(value);
      if (node.kind === "Branch" && node.token === "goto") hasGoto = true;
      return true;
    });
  }
  return { loops, lent, hasGoto };
}
