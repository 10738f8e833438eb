// Local variables: their declarations, and what is known of them (specification: "Variable declarations").
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Obj, Var } from "../types/objects.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import { inRef } from "./expressions/names.ts";
import type { Generator } from "./generator.ts";

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

/** Nothing assigns the variable after its declaration. */
export function isConstant(g: Generator, v: Var): boolean {
  return !g.fn.assigned.has(v);
}

/** The variable that an identifier on the left of := declares; null for `_` and for one declared before. */
export function definedVariable(g: Generator, e: ast.Expr): Var | null {
  if (e.kind !== "Ident") return null;
  const obj: Obj | null | undefined = g.info.defs.get(e);
  return obj?.kind === "var" && e.name !== "_" ? obj : null;
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
