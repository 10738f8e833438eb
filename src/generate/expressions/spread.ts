// Builtins whose arguments are the results of one call, as in `copy(f())` (specification: "Calls"): the results are
// kept in temporaries first, which then are the arguments.
import type * as ast from "../../syntax/nodes.ts";
import { Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";

export interface SpreadCall {
  /** Keeps the results. */
  readonly before: b.Expression;
  /** The call with one argument for each result. */
  readonly call: ast.CallExpr;
}

/** null if the arguments are written one by one. */
export function spreadCall(g: Generator, e: ast.CallExpr): SpreadCall | null {
  if (e.args.length !== 1 || g.isType(e.args[0])) return null;
  const [results] = e.args;
  const tuple = g.typeOf(results);
  if (tuple.kind !== "tuple") return null;
  const values = g.expr(results);
  const temps = tuple.vars.map(() => g.temp());
  const args = tuple.vars.map((v, i) => named(g, temps[i].name, g.concrete(v.type!), results.pos));
  const call: ast.CallExpr = { ...e, args };
  g.info.types.set(call, g.info.types.get(e)!);
  return { before: b.assign(b.arrayPattern(temps), values), call };
}

/** An identifier that denotes a temporary. */
function named(g: Generator, name: string, type: Type, pos: number): ast.Ident {
  const variable = new Var(pos, null, name, type);
  const id: ast.Ident = { kind: "Ident", name, pos, end: pos };
  g.info.types.set(id, { mode: "value", type, value: null });
  g.info.uses.set(id, variable);
  g.fn.locals.bind(variable, name);
  return id;
}
