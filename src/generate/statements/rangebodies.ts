// Ways out of the closure that the body of a range over a function has become.
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import type { Frame, RangeBody } from "../frame.ts";
import type { Generator } from "../generator.ts";
import { currentResults, functionFrame, returnedResults } from "./results.ts";

/** States of a body's exit variable, see runtime-js/panics/rangefunc.ts; codes of exits are positive. */
export const ready = 0;
const ended = -2;
export const firstExit = 1;

/** Ends the iteration; the function goes on. */
export function continueBody(body: RangeBody, pos: number): es.Statement[] {
  return [b.expressionStatement(b.assign(b.id(body.exit), b.num(ready))), b.returnOf(b.bool(true), pos)];
}

/** Ends the loop. */
export function breakBody(body: RangeBody, pos: number): es.Statement[] {
  return [b.expressionStatement(b.assign(b.id(body.exit), b.num(ended))), b.returnOf(b.bool(false), pos)];
}

/** Ends the loop and then does what `make` says in the frame around it. */
export function exitBody(
  g: Generator,
  body: RangeBody,
  key: string,
  pos: number,
  make: () => es.Statement[],
): es.Statement[] {
  let index = body.exits.findIndex((exit) => exit.key === key);
  if (index < 0) {
    index = body.exits.length;
    // Made now, in the state of the frame around the loop.
    const inner = g.frame;
    g.frame = body.outer;
    const statements = make();
    g.frame = inner;
    body.exits.push({ key, make: () => statements });
  }
  return [
    b.expressionStatement(b.assign(b.id(body.exit), b.num(firstExit + index))),
    b.returnOf(b.bool(false), pos),
  ];
}

/** A return statement in the body: the results are set already. */
export function returnFromBody(g: Generator, body: RangeBody, pos: number): es.Statement[] {
  return exitBody(g, body, "return", pos, () => {
    const { outer } = body;
    switch (outer.returns.kind) {
      case "plain":
        return [b.returnOf(resultsOf(g, outer))];
      case "break":
        return [b.breakTo(b.id(outer.returns.label))];
      case "range":
        return returnFromBody(g, outer.returns.body, pos);
    }
  });
}

function resultsOf(g: Generator, outer: Frame): b.Expression | null {
  const frame = functionFrame(outer);
  return currentResults(frame).length === 0 ? null : returnedResults(g, frame);
}
