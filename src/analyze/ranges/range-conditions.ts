// What a condition that holds (or fails) says of the variables in it.
import { runsCode } from "../../core/effects.ts";
import { linksOf } from "../../core/logical.ts";
import type * as core from "../../core/nodes.ts";
import { unnamed } from "../../core/roots.ts";
import type { Type } from "../../types/types.ts";
import { type Interval, interval, lengths, meet } from "./intervals.ts";
import type { Path } from "./paths.ts";
import { lengthOf, linearOf, pathsIn, slackOf } from "./range-lengths.ts";
import { joinStates, type State, smallStep, zero } from "./range-state.ts";
import type { Walk } from "./range-walk.ts";

/** Restricts the walk's state to the case that `e` has the value `truth`. */
export function assume(w: Walk, e: core.Expr, truth: boolean): void {
  if (w.state === null) return;
  e = unnamed(e);
  if (e.kind === "Unary" && e.op === "!") return assume(w, e.x, !truth);
  if (e.kind === "Compare") return compare(w, e.x, truth ? e.op : opposite[e.op], e.y);
  if (e.kind !== "Logical") return;
  if ((e.op === "&&") !== truth) {
    w.state = outcomesOf(w, e)[truth ? "holds" : "fails"];
    return;
  }
  linksOf(e).forEach((link, i) => {
    if (i > 0) reach(w, link);
    assume(w, link, truth);
  });
}

/** The states in which a condition leaves the walk's. */
interface Outcomes {
  readonly holds: State | null;
  readonly fails: State | null;
}

/** Both at once: each is made of both of the links, and so on inside of these. */
function outcomesOf(w: Walk, e: core.Expr): Outcomes {
  e = unnamed(e);
  if (e.kind === "Unary" && e.op === "!") {
    const { holds, fails } = outcomesOf(w, e.x);
    return { holds: fails, fails: holds };
  }
  if (e.kind === "Logical") return outcomesOfLinks(w, e);
  const outcome = (truth: boolean) => w.from(w.state, () => assume(w, e, truth));
  return { holds: outcome(true), fails: outcome(false) };
}

function outcomesOfLinks(w: Walk, e: core.Logical): Outcomes {
  const isAnd = e.op === "&&";
  let decided: State | null = null;
  const open = w.from(w.state, () => {
    linksOf(e).forEach((link, i) => {
      if (i > 0) reach(w, link);
      const { holds, fails } = outcomesOf(w, link);
      decided = joinStates(decided, isAnd ? fails : holds);
      w.state = isAnd ? holds : fails;
    });
  });
  return isAnd ? { holds: open, fails: decided } : { holds: decided, fails: open };
}

/** The link of a chain is evaluated: it may call functions, which may change what was found out before. */
function reach(w: Walk, link: core.Expr): void {
  if (runsCode(link)) w.forgetMemory();
}

const opposite: Readonly<Record<core.CompareOp, core.CompareOp>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "==": "!=",
  "!=": "==",
};

/** Restricts the state to x op y. */
function compare(w: Walk, x: core.Expr, op: core.CompareOp, y: core.Expr): void {
  if (w.valuesOf(x.type) === null || w.valuesOf(y.type) === null) return;
  switch (op) {
    case "<":
      return below(w, x, y, 1);
    case "<=":
      return below(w, x, y, 0);
    case ">":
      return below(w, y, x, 1);
    case ">=":
      return below(w, y, x, 0);
    case "==":
      below(w, x, y, 0);
      return below(w, y, x, 0);
    case "!=":
      differs(w, x, y);
      return differs(w, y, x);
  }
}

/** x + d <= y. */
function below(w: Walk, x: core.Expr, y: core.Expr, d: number): void {
  if (w.state === null) return;
  const [left, right] = [w.peek(x), w.peek(y)];
  for (const path of pathsIn(w, y)) raiseSlack(w, x, left, path, slackOf(w, y, path) + d);
  restrict(w, x, { min: Number.NEGATIVE_INFINITY, max: right.max - d });
  restrict(w, y, { min: left.min + d, max: Number.POSITIVE_INFINITY });
}

/** Notes that x + c <= len(path). */
function raiseSlack(w: Walk, x: core.Expr, values: Interval, path: Path, c: number): void {
  if (w.state === null || !Number.isFinite(c)) return;
  if (Number.isFinite(values.min)) w.state.addSlack(zero, path, values.min + c);
  const linear = linearOf(w, x);
  if (linear !== null) w.state.addSlack(linear.variable, path, linear.offset + c);
}

/** An index expression that did not panic shows that the index is in bounds. */
export function indexed(w: Walk, index: core.Expr, path: Path | null, max: number): void {
  if (w.state === null || w.isPeeking) return;
  if (path !== null) raiseSlack(w, index, w.peek(index), path, 1);
  restrict(w, index, { min: 0, max });
}

/** A slice of the type was made, so that `length` is one. Elements without a size there may be more of. */
export function made(w: Walk, type: Type, length: core.Expr): void {
  const slice = w.under(type);
  if (w.isPeeking || slice.kind !== "slice") return;
  const elem = w.under(slice.elem).kind;
  if (elem !== "struct" && elem !== "array") restrict(w, length, lengths, true);
}

/** The value of `e` is within `bounds`; `fits`: they are bounds of lengths, in which no result that wraps around is. */
function restrict(w: Walk, e: core.Expr, bounds: Interval, fits = false): void {
  if (w.state === null || Number.isNaN(bounds.min) || Number.isNaN(bounds.max)) return;
  const linear = linearOf(w, e, fits);
  if (linear === null) {
    restrictRoot(w, e, bounds.max);
    const path = lengthOf(w, e);
    if (path !== null && bounds.min > 0) w.state.addSlack(zero, path, bounds.min);
    if (meet(w.peek(e), bounds) === null) w.state = null;
    return;
  }
  const { variable, offset } = linear;
  const old = w.state.vars.get(variable) ?? w.valuesOf(w.context.types.of(variable.type!));
  if (old === null) return;
  const result = meet(old, interval(bounds.min - offset, bounds.max - offset));
  if (result === null) w.state = null;
  else w.state.vars.set(variable, result);
}

/** v * v <= max says that v is at most the root. */
function restrictRoot(w: Walk, e: core.Expr, max: number): void {
  e = unnamed(e);
  if (e.kind !== "Binary" || e.op !== "*" || max < 0) return;
  const v = w.variableOf(e.x);
  if (v === null || v !== w.variableOf(e.y) || w.state === null) return;
  const x = w.peek(e.x);
  if (!w.isExact(e, x, x)) return;
  restrict(w, e.x, { min: Number.NEGATIVE_INFINITY, max: Math.floor(Math.sqrt(max)) });
}

/**
 * Where a counter v ends whose loop goes on while v * v <= max: a little above the root. Further away the square may wrap
 * around, and then the condition says nothing. Infinite if the condition is another one.
 */
export function rootBound(w: Walk, cond: core.Expr): number {
  const e = unnamed(cond);
  if (e.kind === "Logical" && e.op === "&&") return Math.min(...linksOf(e).map((link) => rootBound(w, link)));
  if (e.kind !== "Compare" || w.valuesOf(e.x.type) === null) return Number.POSITIVE_INFINITY;
  const isBelow = e.op === "<" || e.op === "<=";
  if (!isBelow && e.op !== ">" && e.op !== ">=") return Number.POSITIVE_INFINITY;
  const [product, most] = isBelow ? [unnamed(e.x), e.y] : [unnamed(e.y), e.x];
  if (product.kind !== "Binary" || product.op !== "*") return Number.POSITIVE_INFINITY;
  const v = w.variableOf(product.x);
  if (v === null || v !== w.variableOf(product.y)) return Number.POSITIVE_INFINITY;
  return Math.floor(Math.sqrt(Math.max(0, w.peek(most).max))) + smallStep;
}

/** x is not y: says something if y is the least or greatest value that x can have. */
function differs(w: Walk, x: core.Expr, y: core.Expr): void {
  if (w.state === null) return;
  const [left, right] = [w.peek(x), w.peek(y)];
  if (right.min !== right.max) return;
  if (left.min === right.min) restrict(w, x, { min: left.min + 1, max: Number.POSITIVE_INFINITY });
  else if (left.max === right.max) restrict(w, x, { min: Number.NEGATIVE_INFINITY, max: left.max - 1 });
}
