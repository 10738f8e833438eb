// How integers compare with the lengths of slices and strings.
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Var } from "../types/objects.ts";
import { everything } from "./intervals.ts";
import type { Path } from "./paths.ts";
import { zero } from "./range-state.ts";
import type { Walk } from "./range-walk.ts";

/** The path whose length `e` is. */
export function lengthOf(w: Walk, e: ast.Expr): Path | null {
  e = unparen(e);
  if (e.kind !== "CallExpr" || e.fun.kind !== "Ident" || e.fun.name !== "len") return null;
  if (w.info.types.get(e.fun)?.mode !== "builtin") return null;
  return w.pathOf(e.args[0]);
}

/** The largest c for which e + c <= len(path) is known. */
export function slackOf(w: Walk, e: ast.Expr, path: Path): number {
  const unknown = Number.NEGATIVE_INFINITY;
  const { state } = w;
  if (state === null) return unknown;
  e = unparen(e);
  const byBound = () => state.slack(zero, path) - w.peek(e).max;
  if (w.info.types.get(e)?.mode === "constant") return byBound();
  switch (e.kind) {
    case "Ident": {
      const v = w.variableOf(e);
      return v === null ? unknown : Math.max(state.slack(v, path), byBound());
    }
    case "CallExpr": {
      if (lengthOf(w, e)?.key === path.key) return 0;
      if (e.fun.kind === "Ident" && e.fun.name === "min" && w.info.types.get(e.fun)?.mode === "builtin") {
        return Math.max(...e.args.map((arg) => slackOf(w, arg, path)));
      }
      // A conversion that keeps the value.
      const isConversion =
        w.info.types.get(e.fun)?.mode === "type" && w.valuesOf(w.typeOf(e.args[0])) !== null;
      if (!isConversion) return byBound();
      const values = w.valuesOf(w.typeOf(e));
      const arg = w.peek(e.args[0]);
      const keeps = values !== null && values.min <= arg.min && arg.max <= values.max;
      return keeps ? slackOf(w, e.args[0], path) : byBound();
    }
    case "BinaryExpr": {
      const [x, y] = [w.peek(e.x), w.peek(e.y)];
      if (e.op === "+" && y.max !== Number.POSITIVE_INFINITY) {
        const viaRight = x.max === Number.POSITIVE_INFINITY ? unknown : slackOf(w, e.y, path) - x.max;
        return Math.max(slackOf(w, e.x, path) - y.max, viaRight, byBound());
      }
      if (e.op === "-" && w.isExact(e, x, y) && y.min !== unknown) {
        return Math.max(slackOf(w, e.x, path) + y.min, byBound());
      }
      if (e.op === "%" && lengthOf(w, e.y)?.key === path.key) return 1;
      if (e.op === "%" && y.min >= 1) return Math.max(slackOf(w, e.y, path) + 1, byBound());
      if ((e.op === "/" || e.op === ">>" || e.op === "%") && x.min >= 0 && y.min >= 0) {
        return Math.max(slackOf(w, e.x, path), byBound());
      }
      return byBound();
    }
    default:
      return byBound();
  }
}

/** x as variable + constant, where the sum cannot wrap around; or would be out of range if it `fits` a length. */
export function linearOf(w: Walk, x: ast.Expr, fits = false): { variable: Var; offset: number } | null {
  x = unparen(x);
  const v = w.variableOf(x);
  if (v !== null) return w.isStable(v) ? { variable: v, offset: 0 } : null;
  if (x.kind !== "BinaryExpr" || (x.op !== "+" && x.op !== "-")) return null;
  const [left, right] = [w.peek(x.x), w.peek(x.y)];
  const isInt = w.valuesOf(w.typeOf(x)) === everything;
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
export function pathsIn(w: Walk, e: ast.Expr): Path[] {
  const paths = w.state?.paths() ?? [];
  const visit = (part: ast.Expr) => {
    part = unparen(part);
    const path = lengthOf(w, part);
    if (path !== null && !paths.some(({ key }) => key === path.key)) paths.push(path);
    if (part.kind === "BinaryExpr") {
      visit(part.x);
      visit(part.y);
    } else if (part.kind === "CallExpr") part.args.forEach(visit);
  };
  visit(e);
  return paths;
}
