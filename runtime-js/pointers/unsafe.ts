// Package unsafe, as far as there is memory to look at: elements of slices and arrays, and the bits of numbers.

import { type Elements, nilSlice, Slice } from "../collections/slice.ts";
import { ints, type Storage, uints } from "../collections/storage.ts";
import { bytesToString } from "../collections/strings.ts";
import { type Int, wrap, wrapU } from "../numbers/integers.ts";
import { runtimePanic } from "../panics/errors.ts";
import type { Type } from "../types/types.ts";
import type { Value } from "../types/value.ts";
import { type ListClass, NumberView } from "./bits.ts";
import { homeOf, pointerToElement } from "./pointees.ts";
import { StringByte } from "./stringmemory.ts";

/** `unsafe.SliceData(s)`. */
export function sliceData(s: Slice, elem: Type): Value {
  return s === nilSlice || s.capacity === 0 ? null : pointerToElement(s.array, s.offset, elem);
}

/** `unsafe.Slice(p, n)`. */
export function unsafeSlice<T>(p: Value, n: Int, storage: Storage<T>): Slice<T> {
  return sliceAt(p, Number(n), "unsafe.Slice", storage);
}

/** `unsafe.String(p, n)`. */
export function unsafeString(p: Value, n: Int, storage: Storage<number>): string {
  const text = p instanceof StringByte && n > 0 ? p.following(Number(n)) : null;
  return text ?? bytesToString(sliceAt(p, Number(n), "unsafe.String", storage));
}

function sliceAt<T>(p: Value, n: number, name: string, storage: Storage<T>): Slice<T> {
  if (n < 0) throw runtimePanic(`${name}: len out of range`);
  if (p === null) {
    if (n > 0) throw runtimePanic(`${name}: ptr is nil and len is not zero`);
    return nilSlice;
  }
  if (p instanceof NumberView) {
    const elements = p.elements(storage.make(0).constructor as ListClass, n);
    if (elements !== undefined) return new Slice(elements as Elements<T>, 0, n, n);
  }
  const place = homeOf(p);
  if (place === undefined || place.index + n > place.array.length) {
    throw runtimePanic(`${name}: memory that is not part of one slice or array`);
  }
  return new Slice(place.array as Elements<T>, place.index, n, n);
}

/** The bits of a number as one of another type of the same size: `*(*uint32)(unsafe.Pointer(&f))`. */
export function reinterpret(x: Int, from: NumberStorage, to: NumberStorage): Int {
  const [source, target] = [bitsOf(from), bitsOf(to)];
  source[0] = source instanceof BigInt64Array || source instanceof BigUint64Array ? BigInt(x) : (x as number);
  new Uint8Array(target.buffer).set(new Uint8Array(source.buffer));
  if (target instanceof BigInt64Array) return wrap(target[0]);
  return target instanceof BigUint64Array ? wrapU(target[0]) : target[0];
}

/** What holds numbers: a typed array. */
type Numbers = BigInt64Array | BigUint64Array | Float64Array;
type NumberStorage = Storage<number> | Storage<Int>;

/** A typed array of one element. */
function bitsOf(storage: NumberStorage): Numbers {
  if (storage === ints) return new BigInt64Array(1);
  return storage === uints ? new BigUint64Array(1) : (storage.make(1) as Float64Array);
}
