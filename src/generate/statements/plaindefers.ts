// Defers that a function comes by once, each time it is called (specification: "Defer statements"): what follows one is a
// `try`, and the call stands in its `finally`. A panic makes the call in the `catch` clause, so that what the panic and the
// deferred function have to know of each other is known there alone.
import type * as core from "../../core/nodes.ts";
import { isPackageLevel } from "../../plan/packagevars.ts";
import * as b from "../builders.ts";
import { isCopied } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import { inRef } from "../expressions/names.ts";
import type { PlainDefer } from "../frame.ts";
import type { Generator } from "../generator.ts";
import { isInWords } from "../inwords.ts";
import { calleeRecovers } from "../methodcalls.ts";
import { keep } from "../variables.ts";
import { type LaterPart, laterCall } from "./latercalls.ts";
import { resultsAfterRecovery } from "./results.ts";

/** Blocks nest as deep as there are plain defers. */
const MOST = 4;

/** All defers of the function are plain, and what it returns does not depend on a list of them. */
export function isPlain(g: Generator, f: core.FunctionBody): boolean {
  const own = f.body.list.map(deferOf).filter((s) => s !== null);
  if (own.length !== f.defers.length || own.length > MOST || f.gotos.length > 0) return false;
  if (own.some(({ call }) => isRecover(call) || (call.kind === "Call" && call.spread !== null))) return false;
  // A result without a name is gone when a deferred call panics after the return statement, and another one recovers.
  const isKept = g.frame.results !== null || f.signature.results.vars.length === 0;
  return isKept || !own.slice(0, -1).some((s) => mayRecover(g, s));
}

function deferOf(s: core.Stmt): core.Defer | null {
  const inner = s.kind === "Ordered" ? s.stmt : s;
  return inner.kind === "Defer" ? inner : null;
}

function isRecover(call: core.Defer["call"]): boolean {
  return call.kind === "Builtin" && call.builtin === "recover";
}

/** The deferred function may call `recover`. */
function mayRecover(g: Generator, { call }: core.Defer): boolean {
  if (call.kind !== "Call") return false;
  const { callee } = call;
  switch (callee.kind) {
    case "function":
      return g.analysis.recovers(g.analysis.instance(callee.func, callee.typeArgs));
    case "method":
      return calleeRecovers(g, callee);
    case "interface":
      return g.plan.mayRecover(callee.func.name);
    case "value":
      return callee.value.kind !== "FuncLit" || callee.value.function.recovers;
  }
}

/** Which function is deferred is known here. */
function isKnown({ call }: core.Defer): boolean {
  if (call.kind !== "Call") return false;
  const { callee } = call;
  return callee.kind === "value" ? callee.value.kind === "FuncLit" : callee.kind !== "interface";
}

/** The statements of the function's body. */
export function withPlainDefers(g: Generator, f: core.FunctionBody): es.Statement[] {
  const { frame } = g;
  frame.plainDefers = [];
  const recovers = f.defers.some((s) => mayRecover(g, s));
  const isRead = frame.results !== null && (recovers || frame.sharedResults.some((type) => type !== null));
  const label = isRead ? g.fn.locals.unique("$body") : null;
  const out = guarded(g, f, f.body.list, f.body.start, label);
  const results = recovers || isRead ? resultsAfterRecovery(g) : null;
  if (results !== null) out.push(b.returnOf(results, f.body.rbrace));
  return out;
}

/** The statements of a list, those behind a defer in its `try`; with a label, return statements leave the outermost. */
function guarded(
  g: Generator,
  f: core.FunctionBody,
  list: readonly core.Stmt[],
  from: number,
  label: string | null,
): es.Statement[] {
  const at = list.findIndex((s) => deferOf(s) !== null);
  if (at < 0) return g.rules.stmts(g, list, from);
  const out = g.rules.stmts(g, list.slice(0, at + 1), from);
  const defer = g.frame.plainDefers!.pop()!;
  if (label !== null) g.frame.returns = { kind: "break", label };
  const attempt = attemptWith(g, defer, guarded(g, f, list.slice(at + 1), list[at].end, null), f.body.rbrace);
  out.push(label === null ? attempt : b.labeled(b.id(label), attempt));
  return out;
}

function attemptWith(
  g: Generator,
  { panics, call, unwind, isGuard }: PlainDefer,
  body: es.Statement[],
  end: number,
): es.TryStatement {
  const note = b.assign(b.id(panics), b.bool(true));
  const own = b.expressionStatement(call, end);
  const ending = isGuard ? b.block([passGuard(g, "--", end), own]) : own;
  const made = b.ifThen(b.not(b.id(panics)), ending, null, end);
  return b.tryStatement(
    body,
    {
      param: "$e",
      // Not by a function, for which there may be no room on the stack.
      body: [
        b.expressionStatement(note, end),
        ...(isGuard ? [passGuard(g, "--", end)] : []),
        b.expressionStatement(unwind, end),
      ],
    },
    [made],
  );
}

/** Enters or leaves a guard: see runtime-js/panics/guards.ts. */
function passGuard(g: Generator, op: "++" | "--", pos: number): es.Statement {
  return b.expressionStatement(b.update(op, b.member(g.runtime("guards"), "depth"), pos), pos);
}

/** The defer statement: keeps what the call is made of. */
export function plainDefer(g: Generator, planned: PlainDefer[], s: core.Defer): es.Statement[] {
  const out: es.Statement[] = [];
  const { method, parts } = laterCall(g, s);
  const mark = takeMark(g, parts[0]);
  const args = parts.map((part) => kept(g, part, s, out));
  const panics = g.fn.locals.unique("$panics");
  out.push(b.declare("let", b.id(panics), b.bool(false), s.pos));
  const isGuard = !g.pkg.standard && !g.frame.async && isKnown(s) && mayRecover(g, s);
  if (isGuard) out.push(passGuard(g, "++", s.pos));
  const [f, ...rest] = args.map((e) => ({ ...e }));
  const pushed = [mark === null ? f : b.call(mark, [f]), ...rest];
  const unwind = g.callRuntime("unwind", [b.id("$e")]);
  const defers = b.invoke(unwind, method ? "pushMethod" : "push", pushed);
  const blocks = g.blocks(s);
  const awaited = (e: b.Expression) => (blocks ? b.awaitOf(e) : e);
  planned.push({
    panics,
    call: awaited(method ? methodCall(args) : b.call(args[0], args.slice(1))),
    unwind: awaited(b.invoke(defers, blocks ? "runAsync" : "run", [])),
    isGuard,
  });
  return out;
}

function methodCall([receiver, name, ...args]: b.Expression[]): b.Expression {
  return b.invoke(receiver, (name as es.SimpleLiteral).value as string, args);
}

/** A literal that recovers needs its mark only where there is a panic: takes it off. */
function takeMark(g: Generator, part: LaterPart): b.Expression | null {
  const { value, source } = part;
  if (source?.kind !== "FuncLit" || value.type !== "CallExpression") return null;
  const [lambda] = value.arguments;
  // A literal in both forms has the marks inside.
  if (lambda.type !== "ArrowFunctionExpression" || g.litHasSyncForm(source)) return null;
  part.value = lambda;
  return value.callee as b.Expression;
}

/** A part of the call, a constant of its own if it may read differently at the end of the function. */
function kept(g: Generator, part: LaterPart, s: core.Defer, out: es.Statement[]): b.Expression {
  const { value } = part;
  const isFunction = value.type === "ArrowFunctionExpression";
  if (!isFunction && isSettled(g, part)) return value;
  return keep(g, isFunction ? "$defer" : "$a", value, out, s.pos);
}

function isSettled(g: Generator, { value, source }: LaterPart): boolean {
  if (source === null || value.type === "Literal") return true;
  if (value.type === "CallExpression") return false;
  return source.kind === "Address" ? isSettledPlace(g, source.x) : isSettledVariable(g, source);
}

/** A variable that is never assigned, or holds the same object when it is. */
function isSettledVariable(g: Generator, e: core.Expr): boolean {
  if (e.kind !== "Variable" || inRef(g, e.variable)) return false;
  return !isPackageLevel(e.variable) && !g.fn.assigned.has(e.variable) && !isInWords(g, e.variable);
}

/** A struct or array in a variable, or in what such a variable points to: assignments copy into it. */
function isSettledPlace(g: Generator, place: core.Expr): boolean {
  if (!isCopied(g, place.type)) return false;
  if (place.kind === "Variable") return true;
  if (place.kind === "Field") return isSettledPlace(g, place.x);
  if (place.kind !== "Deref" || !isSettledVariable(g, place.x)) return false;
  return g.fn.receiver === (place.x as core.Variable).variable || g.analysis.isNonNil(place.x, g.fn.instance);
}
