// The order in which fmt prints the keys of a map.

import { address } from "../../../types/addresses.ts";
import { typeOf, unbox } from "../../../types/interfaces.ts";
import { Kind, type Type } from "../../../types/types.ts";

export function sortedEntries(t: Type, m: any): [any, any][] {
  const entries: [any, any][] = [...m.entries()];
  return entries.sort(([a], [b]) => compare(t.key, a, b));
}

function order(a: any, b: any): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** NaN comes before all other numbers. */
function compareFloats(a: number, b: number): number {
  return order(Number.isNaN(b), Number.isNaN(a)) || order(a, b);
}

function compare(t: Type, a: any, b: any): number {
  switch (t.kind) {
    case Kind.Float32:
    case Kind.Float64:
      return compareFloats(a, b);
    case Kind.Complex64:
    case Kind.Complex128:
      return compareFloats(a.re, b.re) || compareFloats(a.im, b.im);
    case Kind.Chan:
    case Kind.Pointer:
    case Kind.UnsafePointer:
      return order(Number(address(a)), Number(address(b)));
    case Kind.Interface:
      return compareInterfaces(a, b);
    case Kind.Struct:
      for (const f of t.fields) {
        const result = compare(f.type, a[f.jsName], b[f.jsName]);
        if (result !== 0) return result;
      }
      return 0;
    case Kind.Array:
      for (let i = 0; i < t.length; i++) {
        const result = compare(t.elem, a[i], b[i]);
        if (result !== 0) return result;
      }
      return 0;
  }
  return order(a, b);
}

/** The kinds in the order in which Go's compiler happens to lay out the types. */
const KINDS = [24, 3, 8, 4, 9, 5, 10, 6, 11, 2, 7, 12, 15, 16, 13, 14, 1];

function rank(t: Type): number {
  const at = KINDS.indexOf(t.kind);
  return at < 0 ? KINDS.length : at;
}

/** nil first, then by type. */
function compareInterfaces(a: any, b: any): number {
  const [s, t] = [typeOf(a), typeOf(b)];
  if (s === null || t === null) return order(s !== null, t !== null);
  return s === t ? compare(s, unbox(a), unbox(b)) : order(rank(s), rank(t)) || order(s.id, t.id);
}
