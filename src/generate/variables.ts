// Local variables: their declarations, and what is known of them (specification: "Variable declarations").
import type * as core from "../core/nodes.ts";
import type { Pos } from "../source/position.ts";
import type { Var } from "../types/objects.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import { inRef } from "./expressions/names.ts";
import type { Generator } from "./generator.ts";
import { isWide, wideValue } from "./wide.ts";

/** Declares a local variable with a value that nobody else holds. */
export function declareVariable(
  g: Generator,
  v: Var,
  value: b.Expression | null,
  pos: Pos,
): es.VariableDeclaration {
  const name = b.id(g.fn.locals.declare(v), v.pos, v.name);
  const isRef = inRef(g, v);
  const init = isRef ? b.newOf(g.runtime("Ref"), value === null ? [] : [value]) : value;
  return b.declare(isConstant(g, v) || isRef ? "const" : "let", name, init, pos);
}

/** The value of an expression for a local variable of its own. */
export function valueOfVariable(g: Generator, v: Var, e: core.Expr): b.Expression {
  return isWide(g, v) ? wideValue(g, e) : g.expr(e);
}

export function zeroOfVariable(g: Generator, v: Var, pos?: Pos): b.Expression {
  return isWide(g, v) ? b.big(0n, pos) : g.zero(g.concrete(v.type!), pos);
}

/** Nothing assigns the variable after its declaration. */
export function isConstant(g: Generator, v: Var): boolean {
  return !g.fn.assigned.has(v);
}

/** A constant of the generator's own, for a value that later statements need. */
export function keep(
  g: Generator,
  name: string,
  value: b.Expression,
  out: es.Statement[],
  pos?: Pos,
): es.Identifier {
  const unique = g.fn.locals.unique(name);
  out.push(b.declare("const", b.id(unique), value, pos));
  return b.id(unique);
}

/** Before Go 1.22 the iterations of a loop shared its variables. */
export function sharesVariables(g: Generator): boolean {
  const minor = /^go1\.(\d+)/.exec(g.fn.pkg.goVersion)?.[1];
  return minor !== undefined && Number(minor) < 22;
}
