// Interface values (spec: Interface types, Comparison operators): strings, bools, float64s and pointers to structs are
// themselves; everything else is in a Box with its type.

import type { Complex } from "../numbers/complex.ts";
import { panicNil, plainPanic, type RuntimeError, runtimePanic } from "../panics/errors.ts";
import { address } from "./addresses.ts";
import { comparable } from "./layout.ts";
import {
  type BoxClass,
  boolType,
  float64Type,
  funcOf,
  Kind,
  type Method,
  method,
  named,
  stringType,
  structOf,
  type Type,
} from "./types.ts";
import type { Func, Interface, Methods, Struct, Value } from "./value.ts";

export class Box<T = Value> {
  readonly type: Type;
  readonly value: T;

  constructor(type: Type, value: T) {
    this.type = type;
    this.value = value;
  }
}

/** The dynamic type of an interface value; null for nil. */
export function typeOf(x: Interface): Type | null {
  switch (typeof x) {
    case "string":
      return stringType;
    case "number":
      return float64Type;
    case "boolean":
      return boolType;
  }
  return (
    x &&
    ((x as Partial<Struct>).$type ??
      (x instanceof Box ? x.type : runtimeErrorType((x as RuntimeError).typeString)))
  );
}

const runtimeErrors = /* @__PURE__ */ new Map<string, Type>();

function runtimeErrorType(string: string): Type {
  let type = runtimeErrors.get(string);
  if (type === undefined) {
    const methods = [
      method("Error", () => funcOf([], [stringType])),
      method("RuntimeError", () => funcOf([], [])),
    ];
    type = named(
      string,
      "runtime",
      () => structOf([]),
      () => methods,
    );
    runtimeErrors.set(string, type);
  }
  return type;
}

/** Puts a value of type t into an interface. A borrowed struct or array must have been cloned. */
export function box(value: Value, t: Type): Interface {
  switch (t.kind) {
    case Kind.Interface:
      return value as Interface;
    case Kind.Pointer:
      if (t.elem.kind === Kind.Struct && t.name === "") return boxRetyped(value as Struct | null, t);
      break;
    case Kind.String:
      if (t === stringType) return value as string;
      break;
    case Kind.Float64:
      if (t === float64Type) return value as number;
      break;
    case Kind.Bool:
      if (t === boolType) return value as boolean;
      break;
  }
  return new (t.boxClass ?? methodBox(t))(t, value);
}

/** A pointer to a struct as interface value: itself, or the one box of the type's nil pointer. */
export function boxPointer(p: Struct | null, t: Type): Interface {
  if (p !== null) return p;
  t.nilBox ??= new (methodBox(t))(t, null);
  return t.nilBox;
}

/** As `boxPointer`, where the object may be one of another type's class: then the box tells the type. */
export function boxRetyped(p: Struct | null, t: Type): Interface {
  if (p === null || p.$type === t) return boxPointer(p, t);
  return new (t.boxClass ?? methodBox(t))(t, p);
}

/** A Box subclass for a type whose methods are those of a struct class: nil pointers, embedding structs. */
function methodBox(t: Type): BoxClass {
  if (t.methods.length === 0) return Box;
  const Class = t.kind === Kind.Pointer ? t.elem.class : t.class;
  if (Class === null) return Box;
  const prototype = Class.prototype as Struct & Methods;
  class MethodBox extends Box {}
  const ofValues = t.kind === Kind.Pointer ? t.elem.methods : [];
  for (const { name, jsName } of t.methods) {
    const needsValue = ofValues.some((m) => m.name === name);
    const method: Func = function (this: Box, ...args: Value[]) {
      if (needsValue && this.value === null) panicNilReceiver(t.elem, name);
      return prototype[jsName]!.apply(this.value, args);
    };
    method.$recovers = prototype[jsName]?.$recovers;
    (MethodBox.prototype as Box & Methods)[jsName] = method;
  }
  t.boxClass = MethodBox;
  return MethodBox;
}

/** The pointer in a box on which a method of what it points to is called. */
export function valueReceiver(box: Box, method: string): Value {
  if (box.value === null) panicNilReceiver(box.type.elem, method);
  return box.value;
}

function panicNilReceiver(t: Type, method: string): never {
  if (isPromoted(t, method)) panicNil();
  panicNoValue(t.string, method);
}

/** `type` is how Go prints it. */
function panicNoValue(type: string, method: string): never {
  const full = type.replace(/\[.*/, "[...]");
  const name = full.slice(full.search(/[^.]+(\[|$)/));
  throw plainPanic(`value method ${full}.${method} called using nil *${name} pointer`);
}

/** A pointer on which a method of what it points to is called, where that is a method of the pointer. */
export function receiver<P>(p: P | null, type: string, method: string): P {
  if (p === null) panicNoValue(type, method);
  return p;
}

function isPromoted(t: Type, method: string): boolean {
  return (
    t.kind === Kind.Struct &&
    t.fields.some((f) => f.embedded && f.type.methods.some((m) => m.name === method))
  );
}

/** The value inside an interface value. */
export function unbox(x: Interface): Value {
  return x instanceof Box ? x.value : x;
}

/** `x == y` of two interface values. */
export function equal(x: Interface, y: Interface): boolean {
  if (!(x instanceof Box)) return x === y;
  return y instanceof Box && x.type === y.type && equalValues(x.type, x.value, y.value);
}

/** `x == y` of two values of type t. */
export function equalValues(t: Type, x: Value, y: Value): boolean {
  switch (t.kind) {
    case Kind.Interface:
      return equal(x as Interface, y as Interface);
    case Kind.Complex64:
    case Kind.Complex128:
      return (x as Complex).re === (y as Complex).re && (x as Complex).im === (y as Complex).im;
    case Kind.Struct:
      if (!comparable(t)) panicUncomparable(t);
      return (x as Struct).$equals(y as Struct);
    case Kind.Array:
      if (!comparable(t)) panicUncomparable(t);
      for (let i = 0; i < t.length; i++)
        if (!equalValues(t.elem, (x as Value[])[i], (y as Value[])[i])) return false;
      return true;
    case Kind.Slice:
    case Kind.Map:
    case Kind.Func:
      panicUncomparable(t);
  }
  return x === y;
}

function panicUncomparable(t: Type): never {
  throw runtimePanic("comparing uncomparable type " + t.string, "runtime.errorString");
}

/** Interfaces that have numbers. */
let askedAbout = 0;

/** The first method of interface I that a value of type t lacks; null if it implements I. */
export function missingMethod(t: Type, I: Type): Method | null {
  const number = (I.number ??= askedAbout++);
  const known = (t.missing ??= []);
  const missing = known[number];
  return missing === undefined ? (known[number] = findMissing(t, I)) : missing;
}

function findMissing(t: Type, I: Type): Method | null {
  for (const want of I.methods) {
    const has = t.methods.find((m) => m.name === want.name && m.pkgPath === want.pkgPath);
    if (has === undefined || has.type !== want.type) return want;
  }
  return null;
}

/** Does the value of interface x have the methods of I; false for nil. */
export function implementsInterface(x: Interface, I: Type): boolean {
  const t = typeOf(x);
  return t !== null && missingMethod(t, I) === null;
}

/** Has interface x the dynamic type t. */
export function isType(x: Interface, t: Type): boolean {
  return typeOf(x) === t;
}

/** Is x in a box of type t, as nil pointers to structs are, where other pointers are told by their class. */
export function isBoxOf(x: Interface, t: Type): boolean {
  return x instanceof Box && x.type === t;
}

/** An interface value as print shows it: the addresses of its type and of its value. */
export function interfaceWords(x: Interface): string {
  return `(${address(typeOf(x))},${address(unbox(x))})`;
}
