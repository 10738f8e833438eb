// Type descriptors: the runtime's `Type` objects that interfaces, reflection and type tests need.

import { fieldName } from "../plan/names.ts";
import { typeLabel } from "../plan/typelabels.ts";
import { typeSetOf } from "../types/lazy.ts";
import { idOf } from "../types/names.ts";
import type { Func, Var } from "../types/objects.ts";
import { typeKey } from "../types/typekey.ts";
import {
  type BasicKind,
  type InterfaceT,
  type Named,
  PointerT,
  type Signature,
  type StructT,
  type Type,
} from "../types/types.ts";
import { errorType } from "../types/universe.ts";
import { boxClassOf, boxMethods } from "./boxclasses.ts";
import * as b from "./builders.ts";
import { typeMember } from "./classref.ts";
import type { Generator } from "./generator.ts";
import { basicKind } from "./kinds.ts";
import type { RuntimeName } from "./module.ts";

/** An expression for the descriptor of a type. */
export function type(g: Generator, t: Type, pos?: number): b.Expression {
  const concrete = g.concrete(t);
  if (concrete.kind === "basic") return g.runtime(basicName(concrete), pos);
  if (concrete.kind === "named") {
    if (concrete.obj === errorType.obj) return g.runtime("errorType", pos);
    return g.analysis.isDescribed(concrete)
      ? typeMember(g, concrete, "$type", pos)
      : ownDescriptor(g, concrete);
  }
  if (concrete.kind === "interface" && typeSetOf(concrete).methods.length === 0)
    return g.runtime("anyType", pos);
  const label = `${typeLabel(concrete).slice(0, 40)}$type`;
  const name = g.module.hoist(`type ${typeKey(concrete)}`, label, () => typeLiteral(g, concrete));
  if (concrete.kind === "struct") withMethods(g, concrete);
  return g.topLevel(name.name, pos);
}

/** Reflection makes values of an unnamed struct type, and boxes them, that no expression of the program does. */
function withMethods(g: Generator, struct: StructT): void {
  if (boxMethods(g, struct).length > 0) boxClassOf(g, struct);
  if (boxMethods(g, g.concrete(new PointerT(struct))).length > 0) g.rules.literalClass(g, struct);
}

/** The descriptor of a type that no interface value has: this module's own will do. */
function ownDescriptor(g: Generator, t: Named): b.Expression {
  const label = `${typeLabel(t).slice(0, 40)}$type`;
  const name = g.module.hoist(
    `type ${typeKey(t)}`,
    label,
    () => g.rules.descriptor(g, t),
    g.module.hoistedFirst,
  );
  return g.topLevel(name.name);
}

type ValueKind = Exclude<BasicKind, "invalid" | "unsafe.Pointer" | `untyped ${string}`>;

function basicName(t: Type): RuntimeName {
  const kind = basicKind(t)!;
  return kind === "unsafe.Pointer" ? "unsafePointerType" : `${kind as ValueKind}Type`;
}

/** The descriptor of a type literal, or of the underlying type of a defined one. */
export function typeLiteral(g: Generator, t: Type): b.Expression {
  switch (t.kind) {
    case "pointer":
      return g.callRuntime("pointerTo", [type(g, t.elem)]);
    case "slice":
      return g.callRuntime("sliceOf", [type(g, t.elem)]);
    case "array":
      return g.callRuntime("arrayOf", [type(g, t.elem), b.num(t.len)]);
    case "map":
      return g.callRuntime("mapOf", [type(g, t.key), type(g, t.elem)]);
    case "chan": {
      const dir = { recv: 1, send: 2, both: 3 }[t.dir];
      return g.callRuntime("chanOf", dir === 3 ? [type(g, t.elem)] : [type(g, t.elem), b.num(dir)]);
    }
    case "signature":
      return funcType(g, t);
    case "struct":
      return g.callRuntime("structOf", [b.array(visibleFields(g, t)), ...methodLists(g, t)]);
    case "interface":
      return g.callRuntime("interfaceOf", [b.array(interfaceMethods(g, t))]);
    default:
      return type(g, t);
  }
}

export function funcType(g: Generator, sig: Signature): b.Expression {
  const list = (vars: Var[]) => b.array(vars.map((v) => type(g, v.type!)));
  const args: b.Expression[] = [list(sig.params.vars), list(sig.results.vars)];
  if (sig.variadic) args.push(b.bool(true));
  return g.callRuntime("funcOf", args);
}

/** Reflection does not see what our library keeps in other fields than Go's. */
const HIDDEN = 'goes:"hidden"';

function visibleFields(g: Generator, t: StructT): b.Expression[] {
  return t.fields.flatMap((field, i) => (t.tags[i] === HIDDEN ? [] : [fieldOf(g, t, field, i)]));
}

/** `$field(name, type, tag, embedded, pkgPath, jsName)` without the trailing defaults. */
function fieldOf(g: Generator, struct: StructT, field: Var, i: number): b.Expression {
  const pkgPath = field.exported ? "" : packagePath(g, field.pkg?.path ?? "");
  const jsName = fieldName(field.name, i);
  const rest: [b.Expression, boolean][] = [
    [b.str(struct.tags[i] ?? ""), Boolean(struct.tags[i])],
    [b.bool(field.embedded), field.embedded],
    [b.str(bytesOf(pkgPath)), pkgPath !== ""],
    [b.str(jsName), jsName !== bytesOf(field.name)],
  ];
  const last = rest.findLastIndex(([, needed]) => needed);
  return g.callRuntime("field", [
    b.str(bytesOf(field.name)),
    type(g, field.type!),
    ...rest.slice(0, last + 1).map(([value]) => value),
  ]);
}

function interfaceMethods(g: Generator, t: InterfaceT): b.Expression[] {
  return typeSetOf(t).methods.map((method) => methodOf(g, method, method.type as Signature));
}

/**
 * The last arguments of a descriptor: the methods of the type, and those of the pointer to it, as far as there are any. Of those
 * whose types nobody asks for they have the names.
 */
export function methodLists(g: Generator, t: Type): b.Expression[] {
  const value = methodList(g, t);
  const pointer = methodList(g, g.concrete(new PointerT(t)));
  if (pointer !== null) return [value ?? b.arrow([], b.array([])), pointer];
  return value === null ? [] : [value];
}

function methodList(g: Generator, t: Type): b.Expression | null {
  const methods = boxMethods(g, t);
  if (methods.length === 0) return null;
  const typed = g.analysis.typedMethods(t);
  const list = methods.map(({ func }) =>
    typed.has(idOf(func)) || (!func.exported && g.plan.methodName(func) !== func.name)
      ? methodOf(g, func, func.type as Signature)
      : b.str(func.name),
  );
  return b.arrow([], b.array(list));
}

/** `$method(name, type, pkgPath)`; the type is a thunk where naming it now might come too early. */
export function methodOf(g: Generator, method: Func, sig: Signature): b.Expression {
  const plain = g.concrete(withoutReceiver(sig));
  const args = [b.str(method.name), b.arrow([], type(g, plain))];
  if (!method.exported) {
    args.push(b.str(bytesOf(packagePath(g, method.pkg?.path ?? ""))));
    const name = g.plan.methodName(method);
    if (name !== method.name) args.push(b.str(name));
  }
  return g.callRuntime("method", args);
}

function withoutReceiver(sig: Signature): Signature {
  if (sig.recv === null) return sig;
  const copy = Object.create(Object.getPrototypeOf(sig)) as Signature;
  return Object.assign(copy, sig, { recv: null, recvTypeParams: [] });
}

/** A name as Go's bytes of it. */
export function bytesOf(name: string): string {
  return String.fromCharCode(...new TextEncoder().encode(name));
}

/** The path as Go reports it: that of a main package is "main". */
export function packagePath(g: Generator, path: string): string {
  return g.analysis.packageAt(path)?.name === "main" ? "main" : path;
}
