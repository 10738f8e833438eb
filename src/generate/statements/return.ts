// Return statements (specification: "Return statements").
import type * as ast from "../../syntax/nodes.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import { implicit } from "../expressions/conversions.ts";
import { isPackageLevel } from "../expressions/names.ts";
import type { Frame } from "../frame.ts";
import type { Generator } from "../generator.ts";
import { isAggregate, isInterface } from "../kinds.ts";
import { isPlain, isSimple } from "../reuse.ts";
import { keep } from "../variables.ts";
import { returnFromBody } from "./rangebodies.ts";
import { currentResults, functionFrame, needResults, packed } from "./results.ts";

export function returnStmt(g: Generator, s: ast.ReturnStmt): es.Statement[] {
  const frame = functionFrame(g.frame);
  const types = resultTypes(g, frame);
  const style = g.frame.returns;
  if (style.kind === "plain") return [b.returnOf(resultValue(g, s, frame, types), s.pos)];
  needResults(g, frame, types.length);
  const out = setResults(g, s, frame, types);
  if (style.kind === "break") out.push(b.breakTo(b.id(style.label), s.pos));
  else out.push(...returnFromBody(g, style.body, s.pos));
  return out;
}

function resultTypes(g: Generator, frame: Frame): Type[] {
  return frame.signature === null ? [] : frame.signature.results.vars.map((v) => g.concrete(v.type!));
}

/** The JS value of the results. */
function resultValue(g: Generator, s: ast.ReturnStmt, frame: Frame, types: Type[]): b.Expression | null {
  if (types.length === 0) return null;
  if (s.results.length === 0) return packed(currentResults(frame));
  if (s.results.length === 1 && types.length > 1) return forwarded(g, s.results[0], types);
  return packed(s.results.map((e, i) => returned(g, e, types[i])));
}

/** A result: a variable that cannot be reached any more needs no copy. */
function returned(g: Generator, e: ast.Expr, type: Type): b.Expression {
  if (isAggregate(type) && isOwnVariable(g, e) && g.concrete(type) === g.typeOf(e)) return g.expr(e);
  return g.stored(e, type);
}

function isOwnVariable(g: Generator, e: ast.Expr): boolean {
  while (e.kind === "ParenExpr") e = e.x;
  if (e.kind !== "Ident") return false;
  const v = g.object(e);
  if (v?.kind !== "var" || isPackageLevel(v) || g.analysis.isShared(v)) return false;
  if (v.isParam || v.isReceiver) return g.analysis.copiesParam(v, g.fn.instance);
  return !g.fn.borrowed.has(v);
}

/** `return f()` with several results. */
function forwarded(g: Generator, e: ast.Expr, types: Type[]): b.Expression {
  const from = g.typeOf(e);
  const sources = from.kind === "tuple" ? from.vars.map((v) => g.concrete(v.type!)) : types;
  const isSame = sources.every((source, i) => isInterface(source) || !isInterface(types[i]));
  if (isSame) return g.expr(e);
  const temp = g.temp();
  const first = b.assign(temp, g.expr(e));
  return b.array(
    sources.map((source, i) =>
      implicit(g, b.element(i === 0 ? first : b.id(temp.name), b.num(i)), source, types[i]),
    ),
  );
}

/** Assigns the results to the result variables. */
function setResults(g: Generator, s: ast.ReturnStmt, frame: Frame, types: Type[]): es.Statement[] {
  if (s.results.length === 0) return [];
  const variables = currentResults(frame);
  if (s.results.length === 1 && types.length > 1) {
    const values = forwarded(g, s.results[0], types);
    return [b.expressionStatement(b.assign(b.arrayPattern(variables as es.Pattern[]), values), s.pos)];
  }
  const out: es.Statement[] = [];
  // All values before the first assignment.
  const values = s.results.map((e, i) => {
    const value = returned(g, e, types[i]);
    return s.results.length === 1 ||
      g.constant(e) !== null ||
      (isSimple(value) && isPlain(g, e) && !isResult(value, variables))
      ? value
      : keep(g, "$v", value, out, e.pos);
  });
  variables.forEach((variable, i) => {
    const value = values[i];
    const isSame =
      variable.type === "Identifier" && value.type === "Identifier" && variable.name === value.name;
    if (!isSame) out.push(b.expressionStatement(b.assign(variable as es.MemberExpression, value), s.pos));
  });
  return out;
}

function isResult(value: b.Expression, variables: b.Expression[]): boolean {
  return variables.some(
    (v) => v.type === "Identifier" && value.type === "Identifier" && v.name === value.name,
  );
}
