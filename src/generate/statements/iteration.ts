// The iteration variables of range loops, and the variables of select clauses.
import type * as core from "../../core/nodes.ts";
import type { Var } from "../../types/objects.ts";
import * as b from "../builders.ts";
import { assignInto, borrowed, isCopied } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import { inRef, variable } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { declareVariable, sharesVariables } from "../variables.ts";

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

/** Declares an iteration variable with its value, made of the Results at hand. `isBorrowed`: it may be the object itself. */
export function bindIteration(g: Generator, left: core.Iteration, isBorrowed = false): es.Statement[] {
  const { to, value } = left;
  if (to.kind === "blank" || value === null) return [];
  const given = isBorrowed ? borrowed(value) : value;
  if (g.fn.sharedVariables.has(to.variable)) return [assignShared(g, to.variable, given)];
  return [declareVariable(g, to.variable, g.expr(given), left.pos)];
}

function assignShared(g: Generator, v: Var, value: core.Expr): es.Statement {
  const type = g.concrete(v.type!);
  if (isCopied(g, type)) {
    return b.expressionStatement(assignInto(g, variable(g, v), g.expr(borrowed(value)), type));
  }
  return b.expressionStatement(b.assign(variable(g, v) as es.MemberExpression, g.expr(value)));
}
