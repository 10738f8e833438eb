// Calls of methods, method values and method expressions (specification: "Calls", "Method values", "Method
// expressions"), and the forwarding methods that promotion and boxing need.
import type { FuncInstance } from "../analyze/analysis.ts";
import type * as core from "../core/nodes.ts";
import { trySuffix } from "../load/companions.ts";
import { syncSuffix } from "../plan/names.ts";
import type { Pos } from "../source/position.ts";
import type { Func } from "../types/objects.ts";
import type { Signature, Type } from "../types/types.ts";
import { asNamed, deref } from "../types/underlying.ts";
import * as b from "./builders.ts";
import { classOf } from "./classref.ts";
import { cloneOf } from "./copying.ts";
import type { estree as es } from "./estree.ts";
import { fieldPath, follow, type PathStep } from "./expressions/fields.ts";
import { callsSyncForm } from "./expressions/names.ts";
import type { Generator } from "./generator.ts";
import { isAggregate, isInterface } from "./kinds.ts";
import { isSimple } from "./reuse.ts";

/** How a method is reached: on an object, or as a function that takes the receiver. */
type Target =
  | { kind: "member"; receiver: b.Expression; name: string }
  | { kind: "function"; callee: b.Expression; receiver: b.Expression };

type MethodCallee = core.MethodValue["callee"];

export function calledInstance(
  g: Generator,
  callee: Extract<MethodCallee, { kind: "method" }>,
): FuncInstance {
  return g.analysis.instance(callee.func.origin ?? callee.func, callee.typeArgs);
}

/** `form` is added to the name of a declared method. */
function targetOf(g: Generator, callee: MethodCallee, form = ""): Target {
  const { func, pos } = callee;
  const receiver = g.expr(callee.receiver);
  if (callee.kind === "interface") return { kind: "member", receiver, name: g.plan.methodName(func) };
  return target(g, calledInstance(g, callee), func, receiver, pos, form);
}

function target(
  g: Generator,
  instance: FuncInstance,
  func: Func,
  receiver: b.Expression,
  pos?: Pos,
  form = "",
): Target {
  if (g.plan.isClassMethod(instance))
    return { kind: "member", receiver, name: g.plan.methodName(func) + form };
  const name = g.plan.names(instance.home).function(instance) + form;
  return { kind: "function", callee: g.moduleName(instance.home, name, pos, func.name), receiver };
}

function apply(t: Target, args: b.Expression[], pos?: Pos, goName?: string): es.SimpleCallExpression {
  if (t.kind === "member") return b.call(b.member(t.receiver, t.name, pos, goName), args, pos);
  return b.call(t.callee, [t.receiver, ...args], pos);
}

/** `x.M(args)`, without `await`. A companion's method that may wait elsewhere takes its other form if this `call` never waits. */
export function methodCall(
  g: Generator,
  callee: MethodCallee,
  args: b.Expression[],
  call: core.Call,
): b.Expression {
  if (callee.kind === "interface" && g.isForced(call)) {
    const name = b.str(g.plan.methodName(callee.func), callee.pos);
    return g.callRuntime("callSync", [g.expr(callee.receiver), name, ...args], callee.pos);
  }
  const instance = callee.kind === "interface" ? null : calledInstance(g, callee);
  const isFree = instance !== null && !instance.decl.hasBody && instance.blocking && !g.blocks(call);
  const form = isFree || (instance !== null && callsSyncForm(g, instance)) ? syncSuffix : "";
  return apply(targetOf(g, callee, form), args, callee.pos, callee.func.name);
}

/** The call of another form of a declared method, whose arguments are made after its receiver. */
export function methodCallOf(
  g: Generator,
  callee: Extract<MethodCallee, { kind: "method" }>,
  form: string,
  args: () => b.Expression[],
): b.Expression {
  const t = targetOf(g, callee, form);
  return apply(t, args(), callee.pos, callee.func.name);
}

/** The call of the form of a companion's method that tries whether it has to wait. */
export function triedCall(
  g: Generator,
  callee: Extract<MethodCallee, { kind: "method" }>,
): es.SimpleCallExpression {
  return apply(targetOf(g, callee, trySuffix), [], callee.pos, callee.func.name);
}

/**
 * A method call that `s` makes later, the receiver evaluated and copied now: `own` is the method's name, or the function
 * that takes the receiver, or is bound to it already.
 */
export function deferredMethod(
  g: Generator,
  callee: MethodCallee,
  s: core.Defer | core.Go,
): { method: boolean; own: b.Expression; receiver: b.Expression | null } {
  const isSync =
    s.kind === "Defer" && callee.kind === "method" && callsSyncForm(g, calledInstance(g, callee));
  const t = targetOf(g, callee, isSync ? syncSuffix : "");
  const receiver = presentReceiver(g, ownReceiver(g, t.receiver, callee), callee, s);
  if (t.kind === "function") return { method: false, own: t.callee, receiver };
  const name = b.str(t.name, callee.pos);
  if (s.kind === "Defer" && callee.kind === "interface" && g.isForced(s))
    return { method: false, own: g.callRuntime("syncMethod", [receiver, name]), receiver: null };
  return { method: true, own: name, receiver };
}

/** A defer statement finds out that an interface value is nil. */
function presentReceiver(
  g: Generator,
  receiver: b.Expression,
  callee: MethodCallee,
  s: core.Defer | core.Go,
): b.Expression {
  if (s.kind !== "Defer" || callee.kind !== "interface") return receiver;
  const isKnown = g.analysis.isNonNil(callee.receiver, g.fn.instance);
  return isKnown ? receiver : g.callRuntime("nonNil", [receiver], callee.pos);
}

function ownReceiver(g: Generator, receiver: b.Expression, callee: MethodCallee): b.Expression {
  const isBorrowed = callee.kind === "method" && !callee.func.hasPtrRecv;
  return isBorrowed ? cloneOf(g, receiver, callee.holder) : receiver;
}

// ---- Method values and expressions

/** `x.M` as a function: bound to a receiver that is evaluated and copied now. */
export function methodValue(g: Generator, { callee }: core.MethodValue): b.Expression {
  if (hasSyncForm(g, callee)) return boundInBothForms(g, callee);
  const bound = boundMethod(g, callee);
  return calleeRecovers(g, callee) ? g.callRuntime("recovering", [bound]) : bound;
}

/** The method, or some method that an interface method stands for, has a sync form beside. */
function hasSyncForm(g: Generator, callee: MethodCallee): boolean {
  return callee.kind === "interface"
    ? g.analysis.hasSyncMethod(callee.func)
    : calledInstance(g, callee).hasSyncForm;
}

function boundInBothForms(g: Generator, callee: MethodCallee): b.Expression {
  const t = targetOf(g, callee);
  const { pos, func } = callee;
  const receiver = ownReceiver(g, t.receiver, callee);
  if (t.kind === "function") {
    const sync = targetOf(g, callee, syncSuffix) as typeof t;
    return g.callRuntime("boundInBothForms", [t.callee, sync.callee, b.nullLit(), receiver], pos);
  }
  if (callee.kind === "interface" || !func.hasPtrRecv)
    return g.callRuntime("methodInBothForms", [receiver, b.str(t.name, pos)], pos);
  const method = (name: string) =>
    b.member(b.member(classOf(g, callee.holder), "prototype"), name, pos, func.name);
  return g.callRuntime("boundInBothForms", [method(t.name), method(t.name + syncSuffix), receiver], pos);
}

function boundMethod(g: Generator, callee: MethodCallee): b.Expression {
  const t = targetOf(g, callee);
  const { pos, func } = callee;
  const receiver = ownReceiver(g, t.receiver, callee);
  if (t.kind === "function") return b.invoke(t.callee, "bind", [b.nullLit(), receiver], pos);
  if (callee.kind === "interface" && g.plan.mayRecover(func.name)) {
    return g.callRuntime("methodValue", [receiver, b.str(t.name, pos)]);
  }
  if (callee.kind === "method" && func.hasPtrRecv && t.receiver.type !== "ThisExpression") {
    // A nil receiver fails only when the function is called.
    const prototype = b.member(classOf(g, callee.holder), "prototype");
    return b.invoke(b.member(prototype, t.name, pos, func.name), "bind", [receiver]);
  }
  const bind = (first: b.Expression, again: b.Expression) =>
    b.invoke(b.member(first, t.name, pos, func.name), "bind", [again]);
  if (isSimple(receiver)) return bind(receiver, { ...receiver } as b.Expression);
  const temp = g.temp();
  return bind(b.assign(temp, receiver), b.id(temp.name));
}

/** `T.M`: a function with the receiver as its first parameter. */
export function methodExpression(g: Generator, e: core.MethodExpression): b.Expression {
  const params = parameterNames(e.type as Signature);
  g.fn.locals.bind(e.parameter, params[0]);
  const own = expressionForm(g, e, params, "");
  if (!hasSyncForm(g, e.callee)) return own;
  return g.callRuntime("inBothForms", [own, expressionForm(g, e, params, syncSuffix)]);
}

function expressionForm(
  g: Generator,
  { callee, pos }: core.MethodExpression,
  params: readonly string[],
  form: string,
): b.Expression {
  const t = targetOf(g, callee, form);
  if (t.kind === "function" && t.receiver.type === "Identifier") return t.callee;
  const args = params.slice(1).map((name) => b.id(name));
  const call =
    callee.kind === "interface" && form !== ""
      ? g.callRuntime("callSync", [t.receiver, b.str(g.plan.methodName(callee.func)), ...args], callee.pos)
      : apply(t, args, callee.pos);
  const forward = b.arrow(
    params.map((name) => b.id(name)),
    call,
    false,
    pos,
  );
  return calleeRecovers(g, callee) ? g.callRuntime("recovering", [forward]) : forward;
}

export function calleeRecovers(g: Generator, callee: MethodCallee): boolean {
  return callee.kind === "method" && bodyRecovers(g, calledInstance(g, callee));
}

function bodyRecovers(g: Generator, instance: FuncInstance): boolean {
  return g.analysis.recovers(instance);
}

/** Parameter names of a function that only passes them on. */
function parameterNames(signature: Signature): string[] {
  const letters = "xabcdefghijklmnopqrstuvw";
  return signature.params.vars.map((_, i) => (i < letters.length ? letters[i] : `p${i}`));
}

// ---- Forwarding

/** A method as found for a concrete receiver type. */
export interface FoundMethod {
  func: Func;
  /** Embedded fields that lead to the receiver. */
  path: PathStep[];
  /** Type of what is at the end of the path. */
  holder: Type;
}

export function methodAtPath(g: Generator, recv: Type, func: Func, index: readonly number[]): FoundMethod {
  const path = fieldPath(g, recv, index.slice(0, -1));
  return { func, path, holder: path.length === 0 ? recv : path[path.length - 1].type };
}

function declaredInstance(g: Generator, { func, holder }: FoundMethod): FuncInstance {
  const named = asNamed(g.concrete(deref(holder).type));
  return g.analysis.instance(func.origin ?? func, named?.typeArgs ?? []);
}

/** The call that a forwarding method makes on `x`. */
function forwardedCall(
  g: Generator,
  x: b.Expression,
  method: FoundMethod,
  args: b.Expression[],
  form: string,
): b.Expression {
  const { func, path, holder } = method;
  const object = follow(x, path);
  if (isInterface(deref(holder).type)) {
    const name = g.plan.methodName(func);
    if (form !== "") return g.callRuntime("callSync", [object, b.str(name), ...args]);
    return apply({ kind: "member", receiver: object, name }, args);
  }
  const receiver = receiverAt(g, x, object, method);
  return apply(target(g, declaredInstance(g, method), func, receiver, undefined, form), args);
}

/** The receiver as the method takes it; objects are their own pointers. */
function receiverAt(g: Generator, x: b.Expression, object: b.Expression, method: FoundMethod): b.Expression {
  const { func, path } = method;
  const { type, isPointer } = deref(method.holder);
  if (isAggregate(type)) return object;
  if (!func.hasPtrRecv) return isPointer ? b.member(object, "value") : object;
  if (isPointer) return object;
  if (path.length === 0) return g.unsupported(func.pos, "the address of a boxed value");
  const name = b.str(path[path.length - 1].name);
  return g.callRuntime("fieldPointer", [follow(x, path.slice(0, -1)), name]);
}

/** `M(a, b) { return <call>(a, b); }`, and the same for the method's sync form. */
export function forwardingMethods(
  g: Generator,
  x: b.Expression,
  method: FoundMethod,
): ReturnType<typeof b.method>[] {
  return formsOf(g, method).map((form) => forwardingMethod(g, x, method, form));
}

function formsOf(g: Generator, method: FoundMethod): string[] {
  const hasBoth = isInterface(deref(method.holder).type)
    ? g.analysis.hasSyncMethod(method.func)
    : declaredInstance(g, method).hasSyncForm;
  return hasBoth ? ["", syncSuffix] : [""];
}

function forwardingMethod(
  g: Generator,
  x: b.Expression,
  method: FoundMethod,
  form: string,
): ReturnType<typeof b.method> {
  const signature = method.func.type as Signature;
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const names = signature.params.vars.map((_, i) => letters[i] ?? `p${i}`);
  const call = forwardedCall(
    g,
    x,
    method,
    names.map((name) => b.id(name)),
    form,
  );
  const body =
    signature.results.vars.length === 0 && (form !== "" || !mayBlock(g, method))
      ? b.expressionStatement(call)
      : b.returnOf(call);
  return b.method(
    b.id(g.plan.methodName(method.func) + form),
    names.map((name) => b.id(name)),
    b.block([body]),
  );
}

/** The promise of a method that may block must be passed on. */
function mayBlock(g: Generator, method: FoundMethod): boolean {
  return isInterface(deref(method.holder).type) || declaredInstance(g, method).blocking;
}

/** Marks the methods of a class that forward to ones which recover, so that they are offered the panic. */
export function recoveringMethods(g: Generator, className: string, methods: FoundMethod[]): es.Statement[] {
  const prototype = b.member(b.id(className), "prototype");
  return methods
    .filter((method) => recovers(g, method))
    .flatMap((method) => formsOf(g, method).map((form) => g.plan.methodName(method.func) + form))
    .map((name) => b.expressionStatement(g.callRuntime("recovering", [b.member(prototype, name)])));
}

/** The method contains `recover`; unknown, and taken for false, of an interface's. */
function recovers(g: Generator, method: FoundMethod): boolean {
  return !isInterface(deref(method.holder).type) && bodyRecovers(g, declaredInstance(g, method));
}
