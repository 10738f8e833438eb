// Calls (specification: "Calls", "Passing arguments to ... parameters").
import type * as core from "../../core/nodes.ts";
import { some } from "../../core/walk.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import type { Generator } from "../generator.ts";
import { callInWords } from "../inwords.ts";
import { isAggregate } from "../kinds.ts";
import { calledInstance, methodCall } from "../methodcalls.ts";
import { awaitedIfPromise, triedOrAwaited, waitIfPromise, waitsRarely } from "../waiting.ts";
import { calledFunction } from "./names.ts";
import { uncopied } from "./pointers.ts";

export function call(g: Generator, e: core.Call): b.Expression {
  const inWords = callInWords(g, e);
  if (inWords !== null) return inWords;
  if (!g.blocks(e)) return plainCall(g, e);
  const tried = triedOrAwaited(g, e);
  if (tried !== null) return tried;
  const call = plainCall(g, e);
  return waitsRarely(g, e) ? awaitedIfPromise(g, e, call) : b.awaitOf(call, e.pos);
}

/** A call whose results nobody wants. */
export function callStatement(g: Generator, e: core.Call): es.Statement {
  const inWords = callInWords(g, e);
  if (inWords !== null) return b.expressionStatement(inWords);
  const isRare = g.blocks(e) && waitsRarely(g, e);
  return isRare ? waitIfPromise(g, e, plainCall(g, e)) : b.expressionStatement(g.expr(e));
}

/**
 * A function that is called once minifiers write where it is called, as one that is made by each call. Engines then take up to
 * a third longer for its loops.
 */
function apart(g: Generator, callee: core.Callee, call: b.Expression): b.Expression {
  const isCall = call.type === "CallExpression" && call.callee.type === "Identifier";
  if (!g.options.isTuned || !isCall || (callee.kind !== "function" && callee.kind !== "method")) return call;
  const instance =
    callee.kind === "method" ? calledInstance(g, callee) : g.analysis.instance(callee.func, callee.typeArgs);
  const isOwn = instance.home === g.pkg && !g.pkg.standard && instance.hasBody;
  if (isOwn && hasLoops(g.analysis.body(instance).body)) call.isApart = true;
  return call;
}

const known = new WeakMap<core.Block, boolean>();

function hasLoops(body: core.Block): boolean {
  let has = known.get(body);
  if (has === undefined) {
    has = some(body, ({ kind }) => kind === "For" || kind === "Range");
    known.set(body, has);
  }
  return has;
}

/** The call of a function, method or function value, without `await`. */
function plainCall(g: Generator, e: core.Call): b.Expression {
  const { callee } = e;
  switch (callee.kind) {
    case "method":
    case "interface":
      return apart(g, callee, methodCall(g, callee, callArgs(g, e), e));
    case "function":
      return apart(g, callee, b.call(calledFunction(g, callee), callArgs(g, e), e.pos));
    case "value":
      return b.call(calledValue(g, callee.value, e), callArgs(g, e), e.pos);
  }
}

/** A function value that `node` calls. */
export function calledValue(g: Generator, value: core.Expr, node: core.Call | core.Defer): b.Expression {
  return g.isForced(node) ? g.callRuntime("syncForm", [g.expr(value)], value.pos) : g.expr(value);
}

/** The JS arguments of a call. */
export function callArgs(g: Generator, e: core.Call): b.Expression[] {
  const { spread } = e;
  if (spread === null) return e.args.map((arg) => uncopied(g, arg));
  return spreadValues(g, spread, e.args) ?? [b.spread(g.expr(spread)) as unknown as b.Expression];
}

/** Expressions made of the values of `spread`, which is evaluated first; null if they are just those values. */
export function spreadValues(
  g: Generator,
  spread: core.Expr,
  values: readonly core.Expr[],
): b.Expression[] | null {
  if (values.every(isResult)) return null;
  const temp = g.temp();
  let isKept = false;
  const valueAt = (index: number) => {
    const array = isKept ? b.id(temp.name) : b.assign(temp, results);
    isKept = true;
    return b.element(array, b.num(index));
  };
  const results = g.expr(spread);
  return g.withResults(valueAt, () => values.map((value) => g.expr(value)));
}

/** A value of the spread as it is. */
export function isResult(e: core.Expr): boolean {
  if (e.kind === "Widen" || (e.kind === "Convert" && e.isImplicit)) {
    return !isAggregate(e.type) && isResult(e.x);
  }
  return e.kind === "Result";
}
