// Slices of numbers that the caller lends: the one side gets the memory of the other itself, no copy, and does not keep it
// beyond the call. Who declares the Go function says so, by `//goes:borrow`.
import { nilSlice, type Slice } from "../collections/slice.ts";
import { sliceFrom } from "../collections/slices.ts";
import { Kind, type Type } from "../types/types.ts";
import { storageOf } from "../types/zero.ts";
import type { Codec } from "./codec.ts";
import { checkAttached, isBuffer } from "./elements.ts";
import { expected, withArticle } from "./misfit.ts";

/** What a call needs of a function type: some of the parameters may be lent, and are converted otherwise. */
export interface Lending extends Pick<Type, "params" | "results" | "variadic"> {
  readonly lent?: ReadonlyMap<number, Codec>;
}

/** That of a function that borrows these parameters. */
export function lending({ params, results, variadic }: Type, borrowed: readonly number[]): Lending {
  const lent = new Map(borrowed.map((i) => [i, lentCodec(params[i])]));
  return { params, results, variadic, lent };
}

function lentCodec({ elem }: Type): Codec {
  const { constructor } = storageOf(elem).make(0) as unknown as { constructor: Uint8ArrayConstructor };
  return {
    into(value) {
      if (value === null || value === undefined) return nilSlice;
      return sliceFrom(elem.kind === Kind.Uint8 ? bytesOf(value) : numbersOf(value, constructor));
    },
    out(value: Slice<number>) {
      if (value === nilSlice) return new constructor();
      return (value.array as Uint8Array).subarray(value.offset, value.offset + value.length);
    },
  };
}

function numbersOf(value: unknown, constructor: Uint8ArrayConstructor): Uint8Array {
  if (!(value instanceof constructor)) expected(withArticle(constructor.name), value);
  checkAttached(value.buffer);
  return value;
}

/** Any view of bytes: pixels are in a Uint8ClampedArray. */
function bytesOf(value: unknown): Uint8Array {
  if (!isBuffer(value) && !ArrayBuffer.isView(value)) expected("a Uint8Array", value);
  const { buffer, byteOffset, byteLength } = isBuffer(value)
    ? { buffer: value, byteOffset: 0, byteLength: value.byteLength }
    : value;
  checkAttached(buffer);
  return new Uint8Array(buffer, byteOffset, byteLength);
}
