// Return statements (specification: "Return statements").
import type * as core from "../../core/nodes.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { isCopied } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import { spreadValues } from "../expressions/calls.ts";
import type { Frame } from "../frame.ts";
import type { Generator } from "../generator.ts";
import { returnedWords } from "../inwords.ts";
import { isOwnVariable } from "../lastuse.ts";
import { isPlain, isSimple } from "../reuse.ts";
import { keep } from "../variables.ts";
import { returnFromBody } from "./rangebodies.ts";
import { currentResults, functionFrame, needResults, packed, returnedResults, setResult } from "./results.ts";

export function returnStmt(g: Generator, s: core.Return): es.Statement[] {
  const frame = functionFrame(g.frame);
  const types = resultTypes(g, frame);
  const style = g.frame.returns;
  const isRead = s.results.length > 0 && frame.sharedResults.some((type) => type !== null);
  if (style.kind === "plain" && !isRead) return [b.returnOf(resultValue(g, s, frame, types), s.pos)];
  needResults(g, frame, types.length);
  const out = setResults(g, s, frame);
  if (style.kind === "plain") out.push(b.returnOf(returnedResults(g, frame), s.pos));
  else if (style.kind === "break") out.push(b.breakTo(b.id(style.label), s.pos));
  else out.push(...returnFromBody(g, style.body, s.pos));
  return out;
}

function resultTypes(g: Generator, frame: Frame): Type[] {
  return frame.signature === null ? [] : frame.signature.results.vars.map((v) => g.concrete(v.type!));
}

/** The JS value of the results. */
function resultValue(g: Generator, s: core.Return, frame: Frame, types: Type[]): b.Expression | null {
  if (types.length === 0) return null;
  if (s.results.length === 0) return returnedResults(g, frame);
  if (s.spread !== null) return forwarded(g, s, s.spread);
  if (frame.givesWords) return returnedWords(g, s.results[0]);
  return packed(s.results.map((_, i) => returned(g, s.results, i)));
}

/** A result: a variable that cannot be reached any more needs no copy, but for one that is another result as well. */
function returned(g: Generator, results: readonly core.Expr[], i: number): b.Expression {
  const e = results[i];
  const isOwn = e.kind === "Copy" && isOwnVariable(g, e.x);
  return g.expr(isOwn && !results.slice(i + 1).some((other) => isSameVariable(e, other)) ? e.x : e);
}

function isSameVariable(x: core.Expr, y: core.Expr): boolean {
  if (x.kind !== "Copy" || y.kind !== "Copy") return false;
  return x.x.kind === "Variable" && y.x.kind === "Variable" && x.x.variable === y.x.variable;
}

/** `return f()` with several results. */
function forwarded(g: Generator, s: core.Return, spread: core.Expr): b.Expression {
  const values = spreadValues(g, spread, s.results);
  return values === null ? g.expr(spread) : b.array(values);
}

/** Assigns the results to the result variables. */
function setResults(g: Generator, s: core.Return, frame: Frame): es.Statement[] {
  if (s.results.length === 0) return [];
  const variables = currentResults(frame);
  if (s.spread !== null) {
    const values = forwarded(g, s, s.spread);
    if (frame.sharedResults.some((type) => type !== null && isCopied(g, type))) {
      return setEach(g, s, frame, values);
    }
    return [b.expressionStatement(b.assign(b.arrayPattern(variables as es.Pattern[]), values), s.pos)];
  }
  const out: es.Statement[] = [];
  // All values before the first assignment.
  const isAlone = s.results.length === 1 || !frame.sharedResults.some(Boolean);
  const values = s.results.map((e, i) => {
    const value = isAlone ? returned(g, s.results, i) : g.expr(e);
    return s.results.length === 1 ||
      e.kind === "Constant" ||
      (isSimple(value) && isPlain(e) && !isResult(value, variables))
      ? value
      : keep(g, "$v", value, out, e.source.pos);
  });
  variables.forEach((variable, i) => {
    const value = values[i];
    const isSame =
      variable.type === "Identifier" && value.type === "Identifier" && variable.name === value.name;
    if (!isSame) out.push(b.expressionStatement(setResult(g, frame, i, value), s.pos));
  });
  return out;
}

/** Assigns the results of a call one by one. */
function setEach(g: Generator, s: core.Return, frame: Frame, values: b.Expression): es.Statement[] {
  const names = currentResults(frame).map(() => g.fn.locals.unique("$v"));
  const pattern = b.arrayPattern(names.map((name) => b.id(name)));
  return [
    b.declare("const", pattern, values, s.pos),
    ...names.map((name, i) => b.expressionStatement(setResult(g, frame, i, b.id(name)))),
  ];
}

function isResult(value: b.Expression, variables: b.Expression[]): boolean {
  return variables.some(
    (v) => v.type === "Identifier" && value.type === "Identifier" && v.name === value.name,
  );
}
