// Type assertions (spec: Type assertions) with the texts of Go's panics.
import { GoPanic, RuntimeError } from "../panics/errors.ts";
import { missingMethod, typeOf, unbox } from "./interfaces.ts";
import type { Type } from "./types.ts";
import type { Interface, Value } from "./value.ts";

function conversionPanic(text: string): GoPanic {
  return new GoPanic(new RuntimeError("interface conversion: " + text, "*runtime.TypeAssertionError"));
}

/** `x.(T)` for a type T that is no interface; `from` is the type of x for the text of the panic. */
export function typeAssert(x: Interface, t: Type, from = "interface {}"): Value {
  const dynamic = typeOf(x);
  if (dynamic === t) return unbox(x);
  if (dynamic === null) throw conversionPanic(`${from} is nil, not ${t.string}`);
  throw conversionPanic(`${from} is ${dynamic.string}, not ${t.string}${difference(dynamic, t)}`);
}

/** Types that print alike. */
function difference(a: Type, b: Type): string {
  if (a.string !== b.string) return "";
  return home(a) === home(b) ? " (types from different scopes)" : " (types from different packages)";
}

/** The package of a type; that of a struct type is the one that its unexported fields belong to. */
function home(t: Type): string | undefined {
  return t.pkgPath || t.shape.fields?.find((field) => field.pkgPath !== "")?.pkgPath;
}

/** `v, ok := x.(T)`. */
export function typeAssert2(x: Interface, t: Type, zero: Value): [Value, boolean] {
  return typeOf(x) === t ? [unbox(x), true] : [zero, false];
}

/** `x.(I)` for an interface type I. */
export function assertInterface(x: Interface, I: Type): Interface {
  const dynamic = typeOf(x);
  if (dynamic === null) throw conversionPanic(`interface is nil, not ${I.string}`);
  const missing = missingMethod(dynamic, I);
  if (missing !== null) {
    throw conversionPanic(`${dynamic.string} is not ${I.string}: missing method ${missing.name}`);
  }
  return x;
}

/** `v, ok := x.(I)`. */
export function assertInterface2(x: Interface, I: Type): [Interface, boolean] {
  const dynamic = typeOf(x);
  return dynamic !== null && missingMethod(dynamic, I) === null ? [x, true] : [null, false];
}
