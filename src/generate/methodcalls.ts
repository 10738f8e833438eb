// Calls of methods, method values and method expressions (specification: "Calls", "Method values", "Method
// expressions"), and the forwarding methods that promotion and boxing need.
import type { FuncInstance } from "../analyze/analysis.ts";
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Selection } from "../types/info.ts";
import { lookupMember } from "../types/lookup.ts";
import type { Func } from "../types/objects.ts";
import type { Signature, Type } from "../types/types.ts";
import { asNamed, deref } from "../types/underlying.ts";
import * as b from "./builders.ts";
import { classOf } from "./classref.ts";
import { cloneOf } from "./copying.ts";
import type { estree as es } from "./estree.ts";
import { fieldPath, follow, type PathStep } from "./expressions/fields.ts";
import { addressOf } from "./expressions/pointers.ts";
import type { Generator } from "./generator.ts";
import { isAggregate, isInterface } from "./kinds.ts";
import { isClassMethod } from "./methodforms.ts";
import { mayRecover, methodName } from "./methodnames.ts";
import { nameTable } from "./nametable.ts";
import { isSimple } from "./reuse.ts";
import { containsRecover } from "./statements/scan.ts";

/** A method as found for a concrete receiver type. */
export interface FoundMethod {
  func: Func;
  /** Embedded fields that lead to the receiver. */
  path: PathStep[];
  /** Type of what is at the end of the path. */
  holder: Type;
}

/** The method that a selector denotes when its type parameters are replaced. */
export function findMethod(g: Generator, selection: Selection): FoundMethod {
  const recv = g.concrete(selection.recv);
  let { obj, index } = selection;
  if (recv !== selection.recv) {
    const found = lookupMember(recv, true, obj.pkg, obj.name);
    if (found.obj !== null) {
      obj = found.obj;
      index = found.index!;
    }
  }
  return methodAtPath(g, recv, obj as Func, index);
}

export function methodAtPath(g: Generator, recv: Type, func: Func, index: readonly number[]): FoundMethod {
  const path = fieldPath(g, recv, index.slice(0, -1));
  return { func, path, holder: path.length === 0 ? recv : path[path.length - 1].type };
}

/** How a method is reached: on an object, or as a function that takes the receiver. */
type Target =
  | { kind: "member"; receiver: b.Expression; name: string }
  | { kind: "function"; callee: b.Expression; receiver: b.Expression };

function target(
  g: Generator,
  x: b.Expression,
  found: FoundMethod,
  address: () => b.Expression,
  pos?: Pos,
  form = "",
): Target {
  const { func, path, holder } = found;
  const object = follow(x, path);
  const base = deref(holder);
  if (isInterface(base.type)) return { kind: "member", receiver: object, name: methodName(g, func) };
  const instance = instanceOf(g, func, base.type);
  const receiver = receiverFor(object, found, base.isPointer, address);
  if (isClassMethod(instance)) return { kind: "member", receiver, name: methodName(g, func) };
  const name = nameTable(g.analysis, instance.home).function(instance, g.analysis) + form;
  return { kind: "function", callee: g.moduleName(instance.home, name, pos, func.name), receiver };
}

export function instanceOf(g: Generator, func: Func, holder: Type): FuncInstance {
  const named = asNamed(g.concrete(holder));
  return g.analysis.instance(func.origin ?? func, named?.typeArgs ?? []);
}

/** The receiver as the method takes it; objects are their own pointers. */
function receiverFor(
  object: b.Expression,
  found: FoundMethod,
  isPointer: boolean,
  address: () => b.Expression,
): b.Expression {
  if (isAggregate(deref(found.holder).type)) return object;
  if (found.func.hasPtrRecv) return isPointer ? object : address();
  return isPointer ? b.member(object, "value") : object;
}

function apply(t: Target, args: b.Expression[], pos?: Pos, goName?: string): b.Expression {
  if (t.kind === "member") return b.call(b.member(t.receiver, t.name, pos, goName), args, pos);
  return b.call(t.callee, [t.receiver, ...args], pos);
}

/** `x.M(args)`, without `await`. A companion's method that may wait elsewhere takes its other form if this `call` never waits. */
export function methodCall(
  g: Generator,
  fun: ast.SelectorExpr,
  selection: Selection,
  args: b.Expression[],
  call: ast.CallExpr,
): b.Expression {
  const found = findMethod(g, selection);
  const base = deref(found.holder).type;
  const instance = isInterface(base) ? null : instanceOf(g, found.func, base);
  const isFree = instance !== null && instance.decl.body === null && instance.blocking && !g.blocks(call);
  const address = () => addressOfHolder(g, fun, found);
  const method = target(g, g.expr(fun.x), found, address, fun.sel.pos, isFree ? "$sync" : "");
  return apply(method, args, fun.sel.pos, fun.sel.name);
}

export function selectedTarget(g: Generator, fun: ast.SelectorExpr, selection: Selection): Target {
  const found = findMethod(g, selection);
  return target(g, g.expr(fun.x), found, () => addressOfHolder(g, fun, found), fun.sel.pos);
}

/** The address of the variable or field that holds the receiver of a method of a non-struct type. */
function addressOfHolder(g: Generator, fun: ast.SelectorExpr, found: FoundMethod): b.Expression {
  if (found.path.length === 0) return addressOf(g, fun.x);
  return fieldAddress(g, g.expr(fun.x), found.path);
}

/** The address of the embedded field at the end of the path. */
function fieldAddress(g: Generator, x: b.Expression, path: PathStep[]): b.Expression {
  return g.callRuntime("fieldPointer", [follow(x, path.slice(0, -1)), b.str(path[path.length - 1].name)]);
}

/** A method call to be made later, the receiver evaluated and copied now. */
export function deferredMethod(
  g: Generator,
  fun: ast.SelectorExpr,
  selection: Selection,
): { method: boolean; args: b.Expression[] } {
  const found = findMethod(g, selection);
  const t = selectedTarget(g, fun, selection);
  const receiver = ownReceiver(g, t.receiver, found);
  if (t.kind === "function") return { method: false, args: [t.callee, receiver] };
  return { method: true, args: [receiver, b.str(t.name, fun.sel.pos)] };
}

function ownReceiver(g: Generator, receiver: b.Expression, found: FoundMethod): b.Expression {
  const base = deref(found.holder).type;
  return found.func.hasPtrRecv || isInterface(base) ? receiver : cloneOf(g, receiver, base);
}

// ---- Method values and expressions

/** `x.M` as a function: bound to a receiver that is evaluated and copied now. */
export function methodValue(g: Generator, e: ast.SelectorExpr, selection: Selection): b.Expression {
  const found = findMethod(g, selection);
  const bound = boundMethod(g, e, selection, found);
  return recovers(g, found) ? g.callRuntime("recovering", [bound]) : bound;
}

function boundMethod(
  g: Generator,
  e: ast.SelectorExpr,
  selection: Selection,
  found: FoundMethod,
): b.Expression {
  const t = selectedTarget(g, e, selection);
  const receiver = ownReceiver(g, t.receiver, found);
  if (t.kind === "function") return b.invoke(t.callee, "bind", [b.nullLit(), receiver], e.sel.pos);
  if (isInterface(deref(found.holder).type) && mayRecover(g, found.func.name)) {
    return g.callRuntime("methodValue", [receiver, b.str(t.name, e.sel.pos)]);
  }
  if (
    found.func.hasPtrRecv &&
    t.receiver.type !== "ThisExpression" &&
    !isInterface(deref(found.holder).type)
  ) {
    // A nil receiver fails only when the function is called.
    const prototype = b.member(classOf(g, deref(found.holder).type), "prototype");
    return b.invoke(b.member(prototype, t.name, e.sel.pos, e.sel.name), "bind", [receiver]);
  }
  const bind = (first: b.Expression, again: b.Expression) =>
    b.invoke(b.member(first, t.name, e.sel.pos, e.sel.name), "bind", [again]);
  if (isSimple(receiver)) return bind(receiver, { ...receiver } as b.Expression);
  const temp = g.temp();
  return bind(b.assign(temp, receiver), b.id(temp.name));
}

/** `T.M`: a function with the receiver as its first parameter. */
export function methodExpression(g: Generator, e: ast.SelectorExpr, selection: Selection): b.Expression {
  const found = findMethod(g, selection);
  const signature = g.typeOf(e) as Signature;
  const params = parameterNames(signature);
  const receiver = b.id(params[0]);
  const address = () => (found.path.length === 0 ? receiver : fieldAddress(g, receiver, found.path));
  const t = target(g, receiver, found, address, e.sel.pos);
  if (t.kind === "function" && t.receiver === receiver) return t.callee;
  const forward = b.arrow(
    params.map((name) => b.id(name)),
    apply(
      t,
      params.slice(1).map((name) => b.id(name)),
      e.sel.pos,
    ),
  );
  return recovers(g, found) ? g.callRuntime("recovering", [forward]) : forward;
}

/** Parameter names of a function that only passes them on. */
function parameterNames(signature: Signature): string[] {
  const letters = "xabcdefghijklmnopqrstuvw";
  return signature.params.vars.map((_, i) => (i < letters.length ? letters[i] : `p${i}`));
}

// ---- Forwarding

/** The call that a forwarding method makes on `x`, a value of type `recv`. */
export function forwardedCall(
  g: Generator,
  x: b.Expression,
  recv: Type,
  method: FoundMethod,
  args: b.Expression[],
): b.Expression {
  const address = () =>
    method.path.length === 0
      ? g.unsupported(method.func.pos, "the address of a boxed value")
      : fieldAddress(g, x, method.path);
  void recv;
  return apply(target(g, x, method, address), args);
}

/** `M(a, b) { return <call>(a, b); }` */
export function forwardingMethod(
  g: Generator,
  x: b.Expression,
  recv: Type,
  method: FoundMethod,
): ReturnType<typeof b.method> {
  const signature = method.func.type as Signature;
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const names = signature.params.vars.map((_, i) => letters[i] ?? `p${i}`);
  const call = forwardedCall(
    g,
    x,
    recv,
    method,
    names.map((name) => b.id(name)),
  );
  const body =
    signature.results.vars.length === 0 && !mayBlock(g, method)
      ? b.expressionStatement(call)
      : b.returnOf(call);
  return b.method(
    b.id(methodName(g, method.func)),
    names.map((name) => b.id(name)),
    b.block([body]),
  );
}

/** The promise of a method that may block must be passed on. */
function mayBlock(g: Generator, method: FoundMethod): boolean {
  const base = deref(method.holder).type;
  return isInterface(base) || instanceOf(g, method.func, base).blocking;
}

/** Marks the methods of a class that forward to ones which recover, so that they are offered the panic. */
export function recoveringMethods(g: Generator, className: string, methods: FoundMethod[]): es.Statement[] {
  const prototype = b.member(b.id(className), "prototype");
  return methods
    .filter((method) => recovers(g, method))
    .map(({ func }) =>
      b.expressionStatement(g.callRuntime("recovering", [b.member(prototype, methodName(g, func))])),
    );
}

/** The method contains `recover`; unknown, and taken for false, of an interface's. */
function recovers(g: Generator, { func, holder }: FoundMethod): boolean {
  const base = deref(holder).type;
  if (isInterface(base)) return false;
  const { body } = instanceOf(g, func, base).decl;
  return body !== null && containsRecover(body);
}
