// Where long chains of local variables are cut for bundlers (analyze/restingplaces.ts says why). Each leads to those that its
// initial value mentions, which are declared before it.
import { longChain, shortChain } from "../analyze/restingplaces.ts";
import type * as core from "../core/nodes.ts";
import { walk } from "../core/walk.ts";
import type { Obj, Var } from "../types/objects.ts";

/** Text of a function, at least, whose variables form a long chain: `b := a` for each. */
const shortestText = longChain * 6;

/** The variables of a function at which bundlers are to stop. Where there is an assignment they stop anyway. */
export function restingLocals(roots: readonly core.Node[], assigned: ReadonlySet<Obj>): ReadonlySet<Var> {
  const long = roots.filter(({ source }) => source.end - source.pos >= shortestText);
  if (long.length === 0 || longest(long, assigned, Number.POSITIVE_INFINITY).length <= longChain)
    return new Set();
  return longest(long, assigned, shortChain).places;
}

/** The length of the longest chain, and where chains end if none may be longer than `most`. */
function longest(roots: readonly core.Node[], assigned: ReadonlySet<Obj>, most: number) {
  const lengths = new Map<Var, number>();
  const places = new Set<Var>();
  let length = 0;
  const define = (v: Var, value: core.Expr): void => {
    const own = 1 + longestIn(value, lengths);
    length = Math.max(length, own);
    lengths.set(v, own >= most ? 0 : own);
    if (own >= most) places.add(v);
  };
  for (const root of roots) {
    walk(root, (node) => {
      if (node.kind === "Define" && node.spread === null)
        node.left.forEach((left, i) => {
          if (left.kind === "new" && !assigned.has(left.variable)) define(left.variable, node.values[i]);
        });
      return true;
    });
  }
  return { length, places };
}

/** Of the chains of variables that the expression mentions. */
function longestIn(e: core.Expr, lengths: ReadonlyMap<Var, number>): number {
  let length = 0;
  walk(e, (node) => {
    if (node.kind === "Variable") length = Math.max(length, lengths.get(node.variable) ?? 0);
    return true;
  });
  return length;
}
