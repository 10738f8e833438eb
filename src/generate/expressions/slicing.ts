// Slice expressions (specification: "Slice expressions").
import type * as ast from "../../syntax/nodes.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { isAggregate } from "../kinds.ts";

export function sliceExpr(g: Generator, e: ast.SliceExpr): b.Expression {
  let actual = g.under(g.typeOf(e.x));
  if (actual.kind === "pointer") actual = g.under(actual.elem);
  const x = g.expr(e.x);
  const low = e.low === null ? b.num(0) : g.expr(e.low);
  if (actual.kind === "basic") return g.callRuntime("sliceString", bounds(g, x, low, e), e.lbrack);
  if (actual.kind === "array") return g.callRuntime("sliceArray", bounds(g, x, low, e), e.lbrack);
  if (actual.kind !== "slice") return g.unsupported(e.pos, `slicing of ${actual.kind}`);
  const result = g.callRuntime(e.max === null ? "slice" : "slice3", bounds(g, x, low, e), e.lbrack);
  // Slots beyond the length of a slice of structs or arrays may still be empty.
  if (e.high === null || !isAggregate(actual.elem) || isWithinLength(g, e.x, e.high)) return result;
  return g.callRuntime("sliceFill", [result, g.storage(actual.elem)]);
}

function bounds(g: Generator, x: b.Expression, low: b.Expression, e: ast.SliceExpr): b.Expression[] {
  const args = [x, low];
  if (e.high !== null) args.push(g.expr(e.high));
  if (e.max !== null) args.push(g.expr(e.max));
  return args;
}

/** `0`, `len(s)` or `len(s) - n` for s itself. */
function isWithinLength(g: Generator, s: ast.Expr, high: ast.Expr): boolean {
  const value = g.constant(high);
  if (value !== null) return value.kind === "int" && value.value === 0n;
  if (high.kind === "BinaryExpr" && high.op === "-") {
    const less = g.constant(high.y);
    return less?.kind === "int" && less.value >= 0n && isWithinLength(g, s, high.x);
  }
  if (high.kind !== "CallExpr" || high.fun.kind !== "Ident" || high.fun.name !== "len") return false;
  const [arg] = high.args;
  return s.kind === "Ident" && arg?.kind === "Ident" && g.object(s) === g.object(arg);
}
