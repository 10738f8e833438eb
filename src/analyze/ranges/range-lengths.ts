// How integers compare with the lengths of slices and strings.
import type * as core from "../../core/nodes.ts";
import { unnamed } from "../../core/roots.ts";
import type { Var } from "../../types/objects.ts";
import { contains, everything } from "./intervals.ts";
import type { Path } from "./paths.ts";
import { zero } from "./range-state.ts";
import type { Walk } from "./range-walk.ts";

/** The path whose length `e` is. */
export function lengthOf(w: Walk, e: core.Expr): Path | null {
  e = unnamed(e);
  return e.kind === "Builtin" && e.builtin === "len" ? w.pathOf(e.args[0]) : null;
}

const unknown = Number.NEGATIVE_INFINITY;

/** The largest c for which e + c <= len(path) is known. */
export function slackOf(w: Walk, e: core.Expr, path: Path): number {
  const { state } = w;
  if (state === null) return unknown;
  e = unnamed(e);
  const byBound = () => state.slack(zero, path) - w.peek(e).max;
  switch (e.kind) {
    case "Variable":
      return Math.max(state.slack(e.variable, path), byBound());
    case "Builtin":
      if (lengthOf(w, e)?.key === path.key) return 0;
      return e.builtin === "min" ? Math.max(...e.args.map((arg) => slackOf(w, arg, path))) : byBound();
    case "Convert": {
      // A conversion that keeps the value.
      const values = w.valuesOf(e.type);
      const keeps = values !== null && w.valuesOf(e.x.type) !== null && contains(values, w.peek(e.x));
      return keeps ? slackOf(w, e.x, path) : byBound();
    }
    case "Binary":
      return Math.max(slackOfOperation(w, e, path), byBound());
    default:
      return byBound();
  }
}

function slackOfOperation(w: Walk, e: core.Binary, path: Path): number {
  const [x, y] = [w.peek(e.x), w.peek(e.y)];
  if (e.op === "+" && y.max !== Number.POSITIVE_INFINITY) {
    const viaRight = x.max === Number.POSITIVE_INFINITY ? unknown : slackOf(w, e.y, path) - x.max;
    return Math.max(slackOf(w, e.x, path) - y.max, viaRight);
  }
  if (e.op === "-" && w.isExact(e, x, y) && y.min !== unknown) return slackOf(w, e.x, path) + y.min;
  if (e.op === "%" && lengthOf(w, e.y)?.key === path.key) return 1;
  if (e.op === "%" && y.min >= 1) return slackOf(w, e.y, path) + 1;
  const shrinks = e.op === "/" || e.op === ">>" || e.op === "%";
  return shrinks && x.min >= 0 && y.min >= 0 ? slackOf(w, e.x, path) : unknown;
}

/** x as variable + constant, where the sum cannot wrap around; or would be out of range if it `fits` a length. */
export function linearOf(w: Walk, x: core.Expr, fits = false): { variable: Var; offset: number } | null {
  x = unnamed(x);
  const v = w.variableOf(x);
  if (v !== null) return w.isStable(v) ? { variable: v, offset: 0 } : null;
  if (x.kind !== "Binary" || (x.op !== "+" && x.op !== "-")) return null;
  const [left, right] = [w.peek(x.x), w.peek(x.y)];
  const isInt = w.valuesOf(x.type) === everything;
  if (!w.isExact(x, left, right) && !(fits && isInt)) return null;
  if (right.min === right.max) {
    const base = linearOf(w, x.x, fits);
    return base && { ...base, offset: base.offset + (x.op === "+" ? right.min : -right.min) };
  }
  if (x.op === "+" && left.min === left.max) {
    const base = linearOf(w, x.y, fits);
    return base && { ...base, offset: base.offset + left.min };
  }
  return null;
}

/** Paths whose length something may be known of through what is known of `e`. */
export function pathsIn(w: Walk, e: core.Expr): Path[] {
  const paths = new Map((w.state?.paths() ?? []).map((path) => [path.key, path]));
  const visit = (part: core.Expr) => {
    part = unnamed(part);
    const path = lengthOf(w, part);
    if (path !== null && !paths.has(path.key)) paths.set(path.key, path);
    if (part.kind === "Binary" || part.kind === "Compare" || part.kind === "Logical") {
      visit(part.x);
      visit(part.y);
    } else if (part.kind === "Call" || part.kind === "Builtin") part.args.forEach(visit);
    else if (part.kind === "Convert") visit(part.x);
  };
  visit(e);
  return [...paths.values()];
}
