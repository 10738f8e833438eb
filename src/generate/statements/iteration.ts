// The iteration variables of range loops, and the variables of select clauses.
import type * as core from "../../core/nodes.ts";
import type { Var } from "../../types/objects.ts";
import * as b from "../builders.ts";
import { assignInto, borrowed } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import { inRef, variable } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { isAggregate } from "../kinds.ts";
import { place, valueFor, writePlace } from "../places.ts";
import { isSimple } from "../reuse.ts";
import { declareVariable, keep, sharesVariables } from "../variables.ts";

/** Before Go 1.22 the iterations shared the variables, which shows where closures or pointers hold them. */
export function sharedVariables(g: Generator, s: core.Range): Var[] {
  if (!sharesVariables(g)) return [];
  return [s.key, s.value]
    .flatMap(({ to }) => (to.kind === "new" ? [to.variable] : []))
    .filter((v) => g.fn.uses.isCaptured(v) || inRef(g, v) || g.analysis.isShared(v));
}

export function initialShared(g: Generator, v: Var): b.Expression {
  const zero = g.zero(g.concrete(v.type!));
  return inRef(g, v) ? b.newOf(g.runtime("Ref"), [zero]) : zero;
}

export function isBlank({ to }: core.Iteration): boolean {
  return to.kind === "blank";
}

/** The variable that the loop declares and nothing in its body assigns: the loop's own counter can be it. */
export function directVariable(g: Generator, { to }: core.Iteration): Var | null {
  if (to.kind !== "new") return null;
  const v = to.variable;
  return g.fn.assigned.has(v) || inRef(g, v) || g.fn.sharedVariables.has(v) ? null : v;
}

/**
 * Gives an iteration variable its value, made of the Results at hand: declares it, or assigns to what the clause
 * names. `isBorrowed`: the variable may be the object itself.
 */
export function bindIteration(g: Generator, left: core.Iteration, isBorrowed = false): es.Statement[] {
  const { to, value } = left;
  if (to.kind === "blank" || value === null) return [];
  const given = isBorrowed ? borrowed(value) : value;
  if (to.kind === "old") {
    const p = place(g, to.target);
    return [b.expressionStatement(writePlace(g, p, valueFor(g, p, given)), left.pos)];
  }
  if (g.fn.sharedVariables.has(to.variable)) return [assignShared(g, to.variable, given)];
  return [declareVariable(g, to.variable, g.expr(given), left.pos)];
}

/** Gives both iteration variables their values, in a clause with `=` as an assignment of two values does. */
export function bindBoth(g: Generator, s: core.Range, isBorrowed = false): es.Statement[] {
  if (!assignsPlaces(s)) return [...bindIteration(g, s.key), ...bindIteration(g, s.value, isBorrowed)];
  const out: es.Statement[] = [];
  const both = [s.key, s.value].map(({ to, value }) => ({
    target: to.kind === "old" ? to.target : null,
    value: value!,
  }));
  const places = both.map(({ target }) =>
    place(g, target, (operand) => (operand.type === "Literal" ? operand : keep(g, "$o", operand, out))),
  );
  const values = both.map(({ value }) => {
    const converted = g.expr(value);
    return isSimple(converted) ? converted : keep(g, "$v", converted, out);
  });
  places.forEach((p, i) => {
    out.push(b.expressionStatement(writePlace(g, p, values[i])));
  });
  return out;
}

/** Assigning one could change the operands of the other. */
export function assignsPlaces(s: core.Range): boolean {
  const [key, value] = [s.key.to, s.value.to];
  if (key.kind !== "old" || value.kind !== "old") return false;
  return key.target.kind !== "Variable" || value.target.kind !== "Variable";
}

function assignShared(g: Generator, v: Var, value: core.Expr): es.Statement {
  const type = g.concrete(v.type!);
  if (isAggregate(type)) {
    return b.expressionStatement(assignInto(g, variable(g, v), g.expr(borrowed(value)), type));
  }
  return b.expressionStatement(b.assign(variable(g, v) as es.MemberExpression, g.expr(value)));
}
