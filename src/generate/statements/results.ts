// Result variables, and the function that a return statement leaves.
import * as b from "../builders.ts";
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

/** The result variables as they are now. */
export function currentResults(frame: Frame): b.Expression[] {
  return (frame.results ?? frame.hiddenResults).map((e) => ({ ...e }) as b.Expression);
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
