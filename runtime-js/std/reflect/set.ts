// Values made of others.

import { Slice } from "../../collections/slice.ts";
import { sliceToArray, sliceToArrayPointer } from "../../collections/slices.ts";
import {
  bytesToString,
  runesToString,
  runeToString,
  stringToBytes,
  stringToRunes,
} from "../../collections/strings.ts";
import { type Complex, toComplex64 } from "../../numbers/complex.ts";
import * as integers from "../../numbers/conversions.ts";
import type { Int } from "../../numbers/integers.ts";
import { Kind, type Type } from "../../types/types.ts";
import type { Fields, Interface, Struct, Value } from "../../types/value.ts";
import { classOf, storageOf } from "../../types/zero.ts";

export function packed(x: Interface): Value {
  return x;
}

export function fromInt(t: Type, x: Int): Int {
  switch (t.kind) {
    case Kind.Int8:
      return integers.toInt8(x);
    case Kind.Int16:
      return integers.toInt16(x);
    case Kind.Int32:
      return integers.toInt32(x);
    case Kind.Uint8:
      return integers.toUint8(x);
    case Kind.Uint16:
      return integers.toUint16(x);
    case Kind.Uint32:
      return integers.toUint32(x);
    case Kind.Uint:
    case Kind.Uint64:
    case Kind.Uintptr:
      return integers.toUint(x);
  }
  return integers.toInt(x);
}

const isFloat = (t: Type): boolean => t.kind === Kind.Float32 || t.kind === Kind.Float64;
const isInteger = (t: Type): boolean => t.kind >= Kind.Int && t.kind <= Kind.Uintptr;

function floatToInteger(t: Type, x: number): Int {
  const unsigned = t.kind >= Kind.Uint;
  return fromInt(t, unsigned ? integers.floatToUint(x) : integers.floatToInt(x));
}

/** x of type t as a value of type u, to which it can be converted; u is no interface. */
export function convert(t: Type, u: Type, x: Value): Value {
  if (isInteger(u)) return isFloat(t) ? floatToInteger(u, x as number) : fromInt(u, x as Int);
  if (isFloat(u)) {
    const f = Number(x);
    return u.kind === Kind.Float32 ? Math.fround(f) : f;
  }
  if (u.kind === Kind.Complex64) return toComplex64(x as Complex);
  if (u.kind === Kind.String) return toText(t, x);
  if (t.kind === Kind.String) {
    return u.elem.kind === Kind.Uint8 ? stringToBytes(x as string) : stringToRunes(x as string);
  }
  if (x instanceof Slice && u.kind === Kind.Array) return sliceToArray(x, u.length, storageOf(u.elem));
  if (x instanceof Slice && u.kind === Kind.Pointer) return sliceToArrayPointer(x, u.elem.length);
  if (t.kind === Kind.Struct && t.class !== u.class) return recast(t, u, x as Fields);
  return x;
}

/** An integer, slice or string as a string. */
function toText(t: Type, x: Value): string {
  if (isInteger(t)) return runeToString(x as Int);
  if (t.kind !== Kind.Slice) return x as string;
  return t.elem.kind === Kind.Uint8 ? bytesToString(x as Slice<number>) : runesToString(x as Slice<number>);
}

/** A struct of another class with the same fields. */
function recast(t: Type, u: Type, x: Fields): Struct {
  const result = new (classOf(u))() as Struct & Fields;
  u.fields.forEach((f, i) => {
    result[f.jsName] = convert(t.fields[i].type, f.type, x[t.fields[i].jsName]);
  });
  return result;
}
