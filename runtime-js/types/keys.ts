// Map keys that a native Map does not compare as Go does: floats, complex numbers, structs, arrays, interfaces. A key
// function gives a primitive (or an object compared by identity) that is the same for equal keys and no others.

import { complexKey, floatKey, type KeyFunction } from "../collections/maps.ts";
import type { Elements } from "../collections/slice.ts";
import type { Complex } from "../numbers/complex.ts";
import type { Int } from "../numbers/integers.ts";
import { panicUnhashable } from "../panics/errors.ts";
import { Box } from "./interfaces.ts";
import { comparable } from "./layout.ts";
import { type Field, Kind, type Type } from "./types.ts";
import type { Fields, Interface, Value } from "./value.ts";

/** Key function for a type; null if a native Map compares its values itself. */
export function keyOf(t: Type): KeyFunction<Value> | null {
  switch (t.kind) {
    case Kind.Float32:
    case Kind.Float64:
      return floatKey as KeyFunction<Value>;
    case Kind.Complex64:
    case Kind.Complex128:
      return complexKey as KeyFunction<Value>;
    case Kind.Interface:
      return interfaceKey as KeyFunction<Value>;
    case Kind.Struct:
      t.keyFunction ??= structKey(t);
      return t.keyFunction;
    case Kind.Array:
      t.keyFunction ??= (x) => textOf(t)(x) ?? undefined;
      return t.keyFunction;
    case Kind.Slice:
    case Kind.Map:
    case Kind.Func:
      return () => panicUnhashable(t.string);
    default:
      return null;
  }
}

/** Begins the keys of boxed values: no char of a Go string. */
const BOXED = "\u0100";

/** Key of an interface value. */
export function interfaceKey(x: Interface): unknown {
  if (typeof x === "string") return x;
  if (typeof x === "number") return floatKey(x);
  if (!(x instanceof Box)) return x;
  const t = x.type;
  const text = isInteger(t) ? x.value : textOf(t)(x.value);
  return text === null ? undefined : `${BOXED}${t.id}:${text}`;
}

function isInteger(t: Type): boolean {
  return t.kind >= Kind.Int && t.kind <= Kind.Uintptr;
}

/** A struct of two or three integers that are small enough becomes one number, which hashes faster than a text. */
function structKey(t: Type): KeyFunction<Value> {
  const fields = t.fields.filter((f) => f.name !== "_");
  if (fields.every((f) => isInteger(f.type))) {
    const [a, b, c] = fields.map((f) => f.jsName);
    type Integers = Record<string, Int>;
    if (fields.length === 1) return (x) => (x as Integers)[a];
    if (fields.length === 2) return (x) => pairKey((x as Integers)[a], (x as Integers)[b]);
    if (fields.length === 3) {
      return (x) => tripleKey((x as Integers)[a], (x as Integers)[b], (x as Integers)[c]);
    }
  }
  const text = structText(fields);
  return (x) => text(x) ?? undefined;
}

const HALF = 2 ** 25;
const THIRD = 2 ** 16;

/** Key of two integers. */
export function pairKey(a: Int, b: Int): number | string {
  if (typeof a === "number" && typeof b === "number" && a < HALF && a >= -HALF && b < HALF && b >= -HALF) {
    return a * (2 * HALF) + b;
  }
  return `${a};${b}`;
}

/** Key of three integers. */
export function tripleKey(a: Int, b: Int, c: Int): number | string {
  if (
    typeof a === "number" &&
    typeof b === "number" &&
    typeof c === "number" &&
    a < THIRD &&
    a >= -THIRD &&
    b < THIRD &&
    b >= -THIRD &&
    c < THIRD &&
    c >= -THIRD
  ) {
    return (a * (2 * THIRD) + b) * (2 * THIRD) + c;
  }
  return `${a};${b};${c}`;
}

/** Gives a text that differs for different values and says where it ends; null for NaN inside. */
type TextFunction = (x: Value) => string | null;

function textOf(t: Type): TextFunction {
  t.textFunction ??= makeText(t);
  return t.textFunction;
}

function makeText(t: Type): TextFunction {
  if (!comparable(t)) return () => panicUnhashable(t.string);
  switch (t.kind) {
    case Kind.String:
      return (x) => `${(x as string).length}:${x}`;
    case Kind.Float32:
    case Kind.Float64:
      return (x) => (Number.isNaN(x) ? null : `${(x as number) + 0};`);
    case Kind.Complex64:
    case Kind.Complex128:
      return (x) => complexKey(x as Complex) ?? null;
    case Kind.Struct:
      return structText(t.fields.filter((f) => f.name !== "_"));
    case Kind.Array:
      return (x) => arrayText(textOf(t.elem), x as Elements<Value>);
    case Kind.Interface:
      return interfaceText as TextFunction;
    case Kind.Pointer:
    case Kind.Chan:
    case Kind.UnsafePointer:
      return (x) => (typeof x === "object" ? identity(x) + ";" : `${typeof x}${x};`);
    default:
      return (x) => `${x};`;
  }
}

function structText(fields: Field[]): TextFunction {
  const names = fields.map((f) => f.jsName);
  const texts = fields.map((f) => textOf(f.type));
  return (x) => {
    let result = "";
    for (let i = 0; i < names.length; i++) {
      const s = texts[i]((x as Fields)[names[i]]);
      if (s === null) return null;
      result += s;
    }
    return result;
  };
}

function arrayText(text: TextFunction, x: Elements<Value>): string | null {
  let result = "";
  for (let i = 0; i < x.length; i++) {
    const s = text(x[i]);
    if (s === null) return null;
    result += s;
  }
  return result;
}

function interfaceText(x: Interface): string | null {
  const key = interfaceKey(x);
  if (key === undefined) return null;
  if (typeof key === "object") return `p${identity(key)};`;
  const s = String(key);
  return `${typeof key}${s.length}:${s}`;
}

/** Numbers for objects that are keys by identity. */
const identities = /* @__PURE__ */ new WeakMap<object, number>();
let lastIdentity = 0;

function identity(x: object | null): string {
  if (x === null) return "0";
  let id = identities.get(x);
  if (id === undefined) identities.set(x, (id = ++lastIdentity));
  return String(id);
}
