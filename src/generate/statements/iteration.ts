// The iteration variables of range loops.
import type * as ast from "../../syntax/nodes.ts";
import type { Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { assignInto } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import { implicit } from "../expressions/conversions.ts";
import { inRef, variable } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { isAggregate } from "../kinds.ts";
import { place, writePlace } from "../places.ts";
import { isSimple } from "../reuse.ts";
import { declareVariable, definedVariable, keep } from "../variables.ts";
import { sharesVariables } from "./for.ts";

/** Before Go 1.22 the iterations shared the variables, which shows where closures or pointers hold them. */
export function sharedVariables(g: Generator, s: ast.RangeStmt): Var[] {
  if (!s.define || !sharesVariables(g)) return [];
  return [s.key, s.value]
    .map((e) => (e === null ? null : definedVariable(g, e)))
    .filter((v) => v !== null)
    .filter((v) => g.fn.uses.isCaptured(v) || inRef(g, v) || g.analysis.isShared(v));
}

export function initialShared(g: Generator, v: Var): b.Expression {
  const zero = g.zero(g.concrete(v.type!));
  return inRef(g, v) ? b.newOf(g.runtime("Ref"), [zero]) : zero;
}

export function isBlank(e: ast.Expr | null): boolean {
  return e === null || (e.kind === "Ident" && e.name === "_");
}

/** The variable that the loop declares and nothing in its body assigns: the loop's own counter can be it. */
export function directVariable(g: Generator, s: ast.RangeStmt, e: ast.Expr | null): Var | null {
  if (e === null || isBlank(e) || !s.define) return null;
  const v = definedVariable(g, e);
  return v === null || g.fn.assigned.has(v) || inRef(g, v) || g.fn.sharedVariables.has(v) ? null : v;
}

/** Gives an iteration variable its value: declares it, or assigns to what the clause names. */
export function bindIteration(
  g: Generator,
  s: ast.RangeStmt,
  e: ast.Expr | null,
  value: b.Expression,
  from: Type,
): es.Statement[] {
  if (e === null || isBlank(e)) return [];
  if (s.define) {
    const v = definedVariable(g, e);
    if (v !== null && g.fn.sharedVariables.has(v)) return [assignShared(g, v, value, from)];
    return v === null ? [] : [declareVariable(g, v, implicit(g, value, from, g.concrete(v.type!)), e.pos)];
  }
  const p = place(g, e);
  if (p.kind === "blank") return [];
  return [b.expressionStatement(writePlace(g, p, implicit(g, value, from, p.type)), e.pos)];
}

/** A value for an iteration variable, and its type. */
type Given = readonly [value: b.Expression, type: Type];

/** Gives both iteration variables their values, in a clause with `=` as an assignment of two values does. */
export function bindBoth(g: Generator, s: ast.RangeStmt, key: Given, value: Given): es.Statement[] {
  if (!assignsPlaces(s))
    return [...bindIteration(g, s, s.key, ...key), ...bindIteration(g, s, s.value, ...value)];
  const out: es.Statement[] = [];
  const places = [s.key!, s.value!].map((e) =>
    place(g, e, (operand) => (operand.type === "Literal" ? operand : keep(g, "$o", operand, out))),
  );
  const values = [key, value].map(([given, from], i) => {
    const { type } = places[i];
    const converted = type === null ? given : implicit(g, given, from, type);
    return isSimple(converted) ? converted : keep(g, "$v", converted, out);
  });
  places.forEach((p, i) => {
    out.push(b.expressionStatement(writePlace(g, p, values[i])));
  });
  return out;
}

/** Assigning one could change the operands of the other. */
export function assignsPlaces(s: ast.RangeStmt): boolean {
  if (s.define || s.key === null || s.value === null || isBlank(s.key) || isBlank(s.value)) return false;
  return s.key.kind !== "Ident" || s.value.kind !== "Ident";
}

function assignShared(g: Generator, v: Var, value: b.Expression, from: Type): es.Statement {
  const type = g.concrete(v.type!);
  const converted = implicit(g, value, from, type);
  if (isAggregate(type)) return b.expressionStatement(assignInto(g, variable(g, v), converted, type));
  return b.expressionStatement(b.assign(variable(g, v) as es.MemberExpression, converted));
}
