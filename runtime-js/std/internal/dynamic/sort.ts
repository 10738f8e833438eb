// The order in which fmt prints the keys of a map.

import type { GoMap } from "../../../collections/maps.ts";
import type { Elements } from "../../../collections/slice.ts";
import type { Complex } from "../../../numbers/complex.ts";
import type { Int } from "../../../numbers/integers.ts";
import { address } from "../../../types/addresses.ts";
import { typeOf, unbox } from "../../../types/interfaces.ts";
import { Kind, type Type } from "../../../types/types.ts";
import type { Fields, Interface, Value } from "../../../types/value.ts";

export function sortedEntries(t: Type, m: GoMap<Value, Value>): [Value, Value][] {
  const entries: [Value, Value][] = [...m.entries()];
  return entries.sort(([a], [b]) => compare(t.key, a, b));
}

function order<T extends boolean | Int | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** NaN comes before all other numbers. */
function compareFloats(a: number, b: number): number {
  return order(Number.isNaN(b), Number.isNaN(a)) || order(a, b);
}

export function compare(t: Type, a: Value, b: Value): number {
  switch (t.kind) {
    case Kind.Float32:
    case Kind.Float64:
      return compareFloats(a as number, b as number);
    case Kind.Complex64:
    case Kind.Complex128:
      return compareComplex(a as Complex, b as Complex);
    case Kind.Chan:
    case Kind.Pointer:
    case Kind.UnsafePointer:
      return order(Number(address(a)), Number(address(b)));
    case Kind.Interface:
      return compareInterfaces(a as Interface, b as Interface);
    case Kind.Struct:
      return compareStructs(t, a as Fields, b as Fields);
    case Kind.Array:
      return compareArrays(t, a as Elements<Value>, b as Elements<Value>);
  }
  return order(a as Int | string, b as Int | string);
}

function compareComplex(a: Complex, b: Complex): number {
  return compareFloats(a.re, b.re) || compareFloats(a.im, b.im);
}

function compareStructs(t: Type, a: Fields, b: Fields): number {
  for (const f of t.fields) {
    const result = compare(f.type, a[f.jsName], b[f.jsName]);
    if (result !== 0) return result;
  }
  return 0;
}

function compareArrays(t: Type, a: Elements<Value>, b: Elements<Value>): number {
  for (let i = 0; i < t.length; i++) {
    const result = compare(t.elem, a[i], b[i]);
    if (result !== 0) return result;
  }
  return 0;
}

/** The kinds in the order in which Go's compiler happens to lay out the types. */
const KINDS = [24, 3, 8, 4, 9, 5, 10, 6, 11, 2, 7, 12, 15, 16, 13, 14, 1];

function rank(t: Type): number {
  const at = KINDS.indexOf(t.kind);
  return at < 0 ? KINDS.length : at;
}

/** nil first, then by type. */
function compareInterfaces(a: Interface, b: Interface): number {
  const [s, t] = [typeOf(a), typeOf(b)];
  if (s === null || t === null) return order(s !== null, t !== null);
  return s === t ? compare(s, unbox(a), unbox(b)) : order(rank(s), rank(t)) || order(s.id, t.id);
}
