// Slice expressions (specification: "Slice expressions").
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import { isCopied } from "../copying.ts";
import type { Generator } from "../generator.ts";
import { reckonsWithAddresses } from "./addresses.ts";

export function slice(g: Generator, e: core.Slice): b.Expression {
  const x = g.expr(e.x);
  const low = e.low === null ? b.num(0) : g.expr(e.low);
  if (e.of === "string") {
    const name = reckonsWithAddresses(g.pkg) ? "cutString" : "sliceString";
    return g.callRuntime(name, bounds(g, x, low, e), e.pos);
  }
  if (e.of === "array") return g.callRuntime("sliceArray", bounds(g, x, low, e), e.pos);
  const result = g.callRuntime(e.max === null ? "slice" : "slice3", bounds(g, x, low, e), e.pos);
  // Slots beyond the length of a slice of structs or arrays may still be empty.
  const type = g.under(e.x.type);
  if (type.kind !== "slice" || !isCopied(g, type.elem)) return result;
  if (e.high === null || isWithinLength(e.x, e.high)) return result;
  return g.callRuntime("sliceFill", [result, g.storage(type.elem)]);
}

function bounds(g: Generator, x: b.Expression, low: b.Expression, e: core.Slice): b.Expression[] {
  const args = [x, low];
  if (e.high !== null) args.push(g.expr(e.high));
  if (e.max !== null) args.push(g.expr(e.max));
  return args;
}

/** `0`, `len(s)` or `len(s) - n` for s itself. */
function isWithinLength(s: core.Expr, high: core.Expr): boolean {
  if (high.kind === "Constant") return high.value.kind === "int" && high.value.value === 0n;
  if (high.kind === "Binary" && high.op === "-" && high.y.kind === "Constant") {
    const less = high.y.value;
    return less.kind === "int" && less.value >= 0n && isWithinLength(s, high.x);
  }
  if (high.kind !== "Builtin" || high.builtin !== "len") return false;
  const [arg] = high.args;
  return s.kind === "Variable" && arg?.kind === "Variable" && s.variable === arg.variable;
}
