// The JS boundary (docs/boundary.md): a codec converts values of one Go type between their form inside the program and
// their form in JS. `into` takes any JS value, makes new Go values only, and throws a Misfit for what does not fit;
// `out` never rounds. Here are the codecs of basic types, by the rules of scalars.ts.
import { toJS } from "../collections/strings.ts";
import type { Int } from "../numbers/integers.ts";
import { Kind, type Type } from "../types/types.ts";
import type { Value } from "../types/value.ts";
import {
  type Bounds,
  bounds,
  intoBigint,
  intoBool,
  intoFloat,
  intoFloat32,
  intoInteger,
  intoString,
  outOfInteger,
} from "./scalars.ts";

export interface Codec {
  into(value: unknown): Value;
  out(value: Value): unknown;
}

/** The codec of a type; the codecs of composite types get it as a parameter, since types are recursive. */
export type CodecOf = (type: Type) => Codec;

const same = <T>(value: T): T => value;

const boundsOf: Record<number, Bounds> = {
  [Kind.Int]: bounds.int,
  [Kind.Int8]: bounds.int8,
  [Kind.Int16]: bounds.int16,
  [Kind.Int32]: bounds.int32,
  [Kind.Uint]: bounds.uint,
  [Kind.Uint8]: bounds.uint8,
  [Kind.Uint16]: bounds.uint16,
  [Kind.Uint32]: bounds.uint32,
  [Kind.Uintptr]: bounds.uint,
};

function integers(t: Type): Codec {
  const range = boundsOf[t.kind];
  const name = toJS(t.string);
  return {
    into: (value) => intoInteger(value, range, name),
    out: (value) => outOfInteger(value as Int, name),
  };
}

function bigints(t: Type): Codec {
  const signed = t.kind === Kind.Int64;
  const name = toJS(t.string);
  return { into: (value) => intoBigint(value, signed, name), out: BigInt };
}

const float64: Codec = { into: intoFloat, out: same };

const float32: Codec = { into: intoFloat32, out: same };

const bool: Codec = { into: intoBool, out: same };

const string: Codec = { into: intoString, out: toJS };

/** The codec of a boolean, number or string type. */
export function basicCodec(t: Type): Codec {
  switch (t.kind) {
    case Kind.Bool:
      return bool;
    case Kind.Int64:
    case Kind.Uint64:
      return bigints(t);
    case Kind.Float32:
      return float32;
    case Kind.Float64:
      return float64;
    case Kind.String:
      return string;
    default:
      return integers(t);
  }
}
