// Local variables: their declarations, and what is known of them (specification: "Variable declarations").
import type * as core from "../core/nodes.ts";
import type { Pos } from "../source/position.ts";
import type { Var } from "../types/objects.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import { inRef } from "./expressions/names.ts";
import type { Generator } from "./generator.ts";
import { arrayInWords, isInWords, valueInWords, wordsOfVariable } from "./inwords.ts";
import { zeroElements } from "./wordelements.ts";
import { constantWords, type Words, words } from "./words.ts";

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

/** Declares a local variable with the value of an expression. */
export function declareWithValue(g: Generator, v: Var, e: core.Expr, pos: Pos): es.VariableDeclaration {
  if (isInWords(g, v)) return declareInWords(g, v, valueInWords(g, e), pos);
  if (g.analysis.holdsElements(v)) return declareVariable(g, v, arrayInWords(g, e), pos);
  return declareVariable(g, v, g.expr(e), pos);
}

export function declareWithZero(g: Generator, v: Var, pos: Pos, typePos?: Pos): es.VariableDeclaration {
  if (isInWords(g, v)) return declareInWords(g, v, constantWords(0n, typePos), pos);
  if (g.analysis.holdsElements(v)) return declareVariable(g, v, zeroElements(g, v.type!), pos);
  return declareVariable(g, v, g.zero(g.concrete(v.type!), typePos), pos);
}

export function declareInWords(g: Generator, v: Var, value: Words, pos: Pos): es.VariableDeclaration {
  const { low, high } = wordsOfVariable(g, v, v.pos);
  const declaration = b.declare(isConstant(g, v) ? "const" : "let", low, value.low, pos);
  declaration.declarations.push({ type: "VariableDeclarator", id: high, init: value.high });
  return declaration;
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

/** The same for a value in words. */
export function keepWords(g: Generator, name: string, value: Words, out: es.Statement[], pos?: Pos): Words {
  const low = keep(g, name, value.low, out, pos);
  return words(low, keep(g, `${name}$hi`, value.high, out, pos));
}

/** Before Go 1.22 the iterations of a loop shared its variables. */
export function sharesVariables(g: Generator): boolean {
  const minor = /^go1\.(\d+)/.exec(g.fn.pkg.goVersion)?.[1];
  return minor !== undefined && Number(minor) < 22;
}
