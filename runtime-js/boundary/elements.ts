// Slices and arrays at the JS boundary: their elements are copied in both directions.
import { nilSlice, type Slice, type Elements as Stored } from "../collections/slice.ts";
import { sliceFrom } from "../collections/slices.ts";
import type { Storage } from "../collections/storage.ts";
import type { Value } from "../types/value.ts";
import { expected, misfit, outOfRange, within } from "./misfit.ts";

/** What elements are put into. */
interface List {
  [index: number]: unknown;
}

/** How elements of a type are stored in Go, and converted. */
export interface Elements {
  readonly storage: Storage;
  into(value: unknown): Value;
  out(value: Value): unknown;
  /** They are bools, which Go has as 0 and 1. */
  readonly areBools?: boolean;
  /** A list for JS, where Go's elements are in no typed array. */
  list(length: number): List;
}

export const plainList = (length: number): unknown[] => new Array(length);
export const int64List = (length: number): BigInt64Array => new BigInt64Array(length);
export const uint64List = (length: number): BigUint64Array => new BigUint64Array(length);

// ---- Slices and arrays

export function intoSlice(value: unknown, elements: Elements): Slice {
  if (value === null || value === undefined) return nilSlice;
  return sliceFrom(intoArray(value as object, elements));
}

export function outOfSlice(value: Slice, elements: Elements): List {
  if (value === nilSlice) return outOfArray(elements.storage.make(0), 0, 0, elements);
  const { array, offset, length } = value;
  return outOfArray(array, offset, length, elements);
}

/** The elements of a JS value as those of an array. */
export function intoArray(value: object, { storage, into, areBools }: Elements): Stored<Value> {
  const source = elementsOf(value);
  if (!areBools && isStoredAlike(source, storage)) return source.slice();
  // Made before there is storage: an array can claim any length.
  const values: Value[] = [];
  const { length } = source;
  let i = 0;
  try {
    for (; i < length; i++) {
      const x = source[i];
      if (x === undefined && !(i in source)) misfit("the array has no element there");
      const element = into(x);
      values.push(areBools ? Number(element) : element);
    }
  } catch (e) {
    throw within(`[${i}]`, e);
  }
  if (storage.size === 0) return storage.make(length);
  return Array.isArray(storage.make(0)) ? values : filled(storage.make(length), values);
}

function filled(array: Stored<Value>, values: readonly Value[]): Stored<Value> {
  for (let i = 0; i < values.length; i++) array[i] = values[i];
  return array;
}

/** Elements as JS has them: a typed array where Go's elements are in one, and bigints in theirs. */
export function outOfArray(
  array: Stored<Value>,
  from: number,
  length: number,
  { out, list, areBools }: Elements,
): List {
  if (ArrayBuffer.isView(array) && !areBools)
    return (array as Stored<Value> as Uint8Array).slice(from, from + length);
  const values = list(length);
  for (let i = 0; i < length; i++) {
    const x = array[from + i];
    values[i] = out(areBools ? x === 1 : x);
  }
  return values;
}

/** The elements of an array, typed array or other iterable. */
function elementsOf(value: unknown): ArrayLike<unknown> {
  if (Array.isArray(value)) return value;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    checkAttached(value.buffer);
    return value as unknown as ArrayLike<unknown>;
  }
  return isIterable(value) ? taken(value) : expected("an array", value);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  if (typeof value !== "object" || value === null) return false;
  return typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === "function";
}

/** An iterable that gives more may be endless. */
const LONGEST = 2 ** 25;

function taken(iterable: Iterable<unknown>): unknown[] {
  const values: unknown[] = [];
  for (const value of iterable) {
    if (values.length === LONGEST) outOfRange(`the iterable gives more than ${LONGEST} values`);
    values.push(value);
  }
  return values;
}

/** A typed array of the kind that holds Go's elements: whatever it holds is one of them. */
function isStoredAlike(source: ArrayLike<unknown>, storage: Storage): source is Float64Array {
  return (
    ArrayBuffer.isView(source) && Object.getPrototypeOf(source) === Object.getPrototypeOf(storage.make(0))
  );
}

// ---- Bytes: a Uint8Array; ArrayBuffers and other views are accepted, too

export function intoBytes(value: unknown): Slice<number> {
  if (value === null || value === undefined) return nilSlice;
  if (Array.isArray(value)) expected("a Uint8Array", value);
  if (isBuffer(value)) return sliceFrom(bytesOf(value, 0, value.byteLength));
  if (ArrayBuffer.isView(value)) return sliceFrom(bytesOf(value.buffer, value.byteOffset, value.byteLength));
  return expected("a Uint8Array", value);
}

export function outOfBytes(value: Slice<number>): Uint8Array {
  if (value === nilSlice) return new Uint8Array();
  return (value.array as Uint8Array).slice(value.offset, value.offset + value.length);
}

export function isBuffer(value: unknown): value is ArrayBuffer {
  return (
    value instanceof ArrayBuffer ||
    (typeof SharedArrayBuffer !== "undefined" && value instanceof SharedArrayBuffer)
  );
}

function bytesOf(buffer: ArrayBufferLike, offset: number, length: number): Uint8Array {
  checkAttached(buffer);
  return new Uint8Array(buffer, offset, length).slice();
}

/** A buffer that was transferred reads as empty: its bytes are elsewhere. */
export function checkAttached(buffer: ArrayBufferLike): void {
  try {
    new Uint8Array(buffer, 0, 0);
  } catch {
    misfit("the ArrayBuffer is detached");
  }
}
