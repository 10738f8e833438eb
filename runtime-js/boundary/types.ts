// The codec of every Go type: docs/boundary.md is the table of the rules.
import { Complex } from "../complex.ts";
import { Box } from "../interfaces.ts";
import { errorType, Kind, type Type } from "../types.ts";
import { anyCodec, outByType } from "./any.ts";
import { channelCodec } from "./channels.ts";
import { basicCodec, type Codec } from "./codec.ts";
import { collectionCodec } from "./collections.ts";
import { context, isContext } from "./contexts.ts";
import { error, setPublicValue } from "./errors.ts";
import { functions } from "./functions.ts";
import { interfaceCodec } from "./interfaces.ts";
import { expected } from "./misfit.ts";
import { handled, outOfAny } from "./opaque.ts";
import { pointersTo } from "./pointers.ts";
import { sequenceCodec, sequenceTypes } from "./sequences.ts";
import { structCodec } from "./structs.ts";
import { isTime, time } from "./times.ts";

const codecs = new WeakMap<Type, Codec>();

export function codecOf(t: Type): Codec {
  let codec = codecs.get(t);
  if (codec === undefined) codecs.set(t, (codec = makeCodec(t)));
  return codec;
}

setPublicValue((value) => outByType(value, codecOf));

function makeCodec(t: Type): Codec {
  return basicCodec(t) ?? collectionCodec(t, codecOf) ?? namedCodec(t) ?? composedCodec(t);
}

/** Types of the library that JS has its own for. */
function namedCodec(t: Type): Codec | null {
  if (t === errorType) return error;
  if (isTime(t)) return time;
  if (isContext(t)) return context;
  const types = sequenceTypes(t);
  return types === null ? null : sequenceCodec(types, codecOf);
}

function composedCodec(t: Type): Codec {
  switch (t.kind) {
    case Kind.Struct:
      return structCodec(t, codecOf);
    case Kind.Pointer:
      return t.elem.kind === Kind.Struct && !isTime(t.elem)
        ? structCodec(t.elem, codecOf).pointer
        : pointersTo(t.elem, codecOf);
    case Kind.Func:
      return functions(t, codecOf);
    case Kind.Chan:
      return channelCodec(t, codecOf);
    case Kind.Interface:
      return t.methods.length === 0 ? anyCodec(codecOf) : interfaceCodec(t, codecOf);
    case Kind.Complex64:
    case Kind.Complex128:
      return complex;
    default:
      return pointersOfAnything(t);
  }
}

/** complex64, complex128: their parts. */
const complex: Codec = {
  into(value) {
    const { re, im } = typeof value === "object" && value !== null ? value : ({} as any);
    if (typeof re !== "number" || typeof im !== "number") return expected("an object { re, im }", value);
    return new Complex(re, im);
  },
  out: ({ re, im }: Complex) => ({ re, im }),
};

/** unsafe.Pointer: a handle of the pointer. */
function pointersOfAnything(t: Type): Codec {
  return {
    into(value) {
      if (value === null || value === undefined) return null;
      return handled(value)?.value ?? expected(`a ${t.string}`, value);
    },
    out: (value) => (value === null ? null : outOfAny(new Box(t, value))),
  };
}
