// Expressions that give several values where several are wanted: calls with several results, and comma-ok forms
// (specification: "Calls", "Assignment statements").
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Type } from "../types/types.ts";
import { isAggregate } from "./conversions.ts";
import type { Elaborator } from "./elaborator.ts";
import type * as core from "./nodes.ts";

/** The call whose results are the arguments or operands; null if they are written one by one. */
export function spreadOf(c: Elaborator, list: readonly ast.Expr[]): core.Expr | null {
  if (list.length !== 1 || c.isType(list[0])) return null;
  const only = unparen(list[0]);
  if (only.kind !== "CallExpr" || c.info.types.get(only)?.type.kind !== "tuple") return null;
  return c.expr(only);
}

/** The values of `spread`, as expressions; copies where the spread does not give new objects. */
export function resultsOf(c: Elaborator, spread: core.Expr): core.Expr[] {
  const isNew = spread.kind === "Call" || spread.kind === "Receive";
  return typesOf(c, spread).map((type, index) => {
    const base = { type, source: spread.source, pos: spread.source.pos };
    const result: core.Result = { kind: "Result", index, ...base };
    return isNew || !isAggregate(c, type) ? result : { kind: "Copy", x: result, ...base };
  });
}

/** The types of the values that an expression gives. */
function typesOf(c: Elaborator, x: core.Expr): Type[] {
  return x.type.kind === "tuple" ? x.type.vars.map((v) => c.table.canonical(v.type!)) : [x.type];
}
