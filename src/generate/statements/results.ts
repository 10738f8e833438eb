// Result variables, and the function that a return statement leaves.
import * as b from "../builders.ts";
import { assignInto, cloneOf, isCopied } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import type { Frame } from "../frame.ts";
import type { Generator } from "../generator.ts";

/** The function that a return statement leaves: bodies of loops over functions are not functions of Go. */
export function functionFrame(frame: Frame): Frame {
  let f = frame;
  while (f.returns.kind === "range") f = f.returns.body.outer;
  return f;
}

export function packed(values: b.Expression[]): b.Expression {
  return values.length === 1 ? values[0] : b.array(values);
}

/** The result variables as they are now. Where they are used is not where they are declared. */
export function currentResults(frame: Frame): b.Expression[] {
  return (frame.results ?? frame.hiddenResults).map(unplaced);
}

/** A variable, or the content of its Ref. */
function unplaced(e: b.Expression): b.Expression {
  if (e.type !== "MemberExpression") return { ...e, pos: undefined };
  return { ...e, object: unplaced(e.object as b.Expression) } as b.MemberExpression;
}

/** The values of the result variables to be returned: copies of objects that others can reach. */
export function returnedResults(g: Generator, frame: Frame): b.Expression {
  return packed(
    currentResults(frame).map((e, i) => {
      const type = frame.sharedResults[i];
      return type ? cloneOf(g, e, type) : e;
    }),
  );
}

/** What the function returns when it ends behind its `try`: its result variables, or zeros after a recovered panic. */
export function resultsAfterRecovery(g: Generator): b.Expression | null {
  const { frame } = g;
  if (frame.results !== null) return frame.results.length === 0 ? null : returnedResults(g, frame);
  const results = frame.signature?.results.vars ?? [];
  return results.length === 0 ? null : packed(results.map((v) => g.zero(g.concrete(v.type!))));
}

/** Gives a result variable its value: in place, where others can reach the object in it. */
export function setResult(g: Generator, frame: Frame, i: number, value: b.Expression): b.Expression {
  const variable = currentResults(frame)[i];
  const type = frame.sharedResults[i];
  if (type && isCopied(g, type)) return assignInto(g, variable, value, type);
  return b.assign(variable as es.MemberExpression, value);
}

/** Variables for the results of a function that has no names for them. */
export function needResults(g: Generator, frame: Frame, count: number): void {
  if (frame.results !== null || frame.hiddenResults.length === count) return;
  for (let i = 0; i < count; i++) {
    const name = g.fn.locals.unique("$result");
    frame.declare(name);
    frame.hiddenResults.push(b.id(name));
  }
}
