// The JS boundary (docs/boundary.md): a codec converts values of one Go type between their form inside the program and
// their form in JS. `into` takes any JS value, makes new Go values only, and throws a Misfit for what does not fit;
// `out` never rounds. Here are the codecs of basic types.
import { wrap, wrapU } from "../integers.ts";
import { fromJS, toJS } from "../strings.ts";
import { Kind, type Type } from "../types.ts";
import { expected, outOfRange } from "./misfit.ts";

export interface Codec {
  into(value: any): any;
  out(value: any): any;
}

/** The codec of a type; the codecs of composite types get it as a parameter, since types are recursive. */
export type CodecOf = (type: Type) => Codec;

const same = (value: any) => value;

const bounds: Record<number, readonly [number, number]> = {
  [Kind.Int]: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  [Kind.Int8]: [-(2 ** 7), 2 ** 7 - 1],
  [Kind.Int16]: [-(2 ** 15), 2 ** 15 - 1],
  [Kind.Int32]: [-(2 ** 31), 2 ** 31 - 1],
  [Kind.Uint]: [0, Number.MAX_SAFE_INTEGER],
  [Kind.Uint8]: [0, 2 ** 8 - 1],
  [Kind.Uint16]: [0, 2 ** 16 - 1],
  [Kind.Uint32]: [0, 2 ** 32 - 1],
  [Kind.Uintptr]: [0, Number.MAX_SAFE_INTEGER],
};

/** int8 … uint32 and, with the bounds of safe integers, int, uint and uintptr. */
function integers(t: Type): Codec {
  const [min, max] = bounds[t.kind];
  const name = toJS(t.string);
  return {
    into(value) {
      if (typeof value !== "number") expected(`a number for ${name}`, value);
      if (!Number.isInteger(value) || value < min || value > max)
        outOfRange(`${value} is not a value of ${name}${max > 2 ** 32 ? " that JS can hold exactly" : ""}`);
      return value + 0;
    },
    out(value) {
      if (typeof value === "bigint") outOfRange(`${name} ${value} is not a safe integer in JS`);
      return value;
    },
  };
}

/** int64, uint64: bigint outside; safe integers are accepted. */
function bigints(t: Type): Codec {
  const signed = t.kind === Kind.Int64;
  const name = toJS(t.string);
  return {
    into(value) {
      const isNumber = typeof value === "number" && Number.isSafeInteger(value);
      if (!isNumber && typeof value !== "bigint") expected(`a bigint for ${name}`, value);
      const big = BigInt(value);
      if (big !== (signed ? BigInt.asIntN(64, big) : BigInt.asUintN(64, big)))
        outOfRange(`${value} is out of range of ${name}`);
      return signed ? wrap(big) : wrapU(big);
    },
    out: BigInt,
  };
}

const float64: Codec = {
  into: (value) => (typeof value === "number" ? value : expected("a number", value)),
  out: same,
};

const float32: Codec = { into: (value) => Math.fround(float64.into(value)), out: same };

const bool: Codec = {
  into: (value) => (typeof value === "boolean" ? value : expected("a boolean", value)),
  out: same,
};

/** UTF-16 outside, UTF-8 bytes inside; invalid UTF-8 becomes U+FFFD. */
const string: Codec = {
  into: (value) => (typeof value === "string" ? fromJS(value) : expected("a string", value)),
  out: toJS,
};

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
