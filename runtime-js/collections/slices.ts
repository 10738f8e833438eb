// Operations on slices and arrays (spec: Slice expressions, Index expressions, Making slices, copy, clear).

import type { Int } from "../numbers/integers.ts";
import { FatalError, panicBounds, panicIndex, runtimePanic } from "../panics/errors.ts";
import { type Elements, nilSlice, Slice, type TypedElements } from "./slice.ts";
import type { Storage } from "./storage.ts";
import { writeBytes } from "./strings.ts";
import { placeOf, windowOf } from "./windows.ts";

/** i, if it is an index below n. */
export function index(i: Int, n: number): number {
  if (i >= 0 && i < n) return i as number;
  panicIndex(i, n);
}

/** The element of index i of a slice of slices, if there is one. */
export function row<T>(s: Slice<Slice<T>>, i: Int): Slice<T> {
  return i >= 0 && i < s.length ? s.array[s.offset + (i as number)]! : nilSlice;
}

/** Longer arrays than this do not exist in JS hosts. */
const MAX_LENGTH = 2 ** 32 - 1;
const MAX_ALLOCATION = 2 ** 47;

/** Each element is an object of its own. */
function hasObjects<T>(storage: Storage<T>): boolean {
  return storage.clone !== undefined && storage.size > 0;
}

/** n zero elements. */
export function makeArray<T>(n: number, storage: Storage<T>): Elements<T> {
  const array = storage.make(n);
  if (hasObjects(storage)) for (let i = 0; i < n; i++) array[i] = storage.zero();
  return array;
}

/** `make([]T, n, capacity)`. */
export function makeSlice<T>(storage: Storage<T>, n: Int, capacity: Int = n): Slice<T> {
  if (!(n >= 0 && Number(n) * storage.size <= MAX_ALLOCATION))
    throw runtimePanic("makeslice: len out of range");
  if (!(capacity >= n && Number(capacity) * storage.size <= MAX_ALLOCATION)) {
    throw runtimePanic("makeslice: cap out of range");
  }
  const length = Number(n);
  if (capacity > MAX_LENGTH && storage.size > 0) throw new FatalError("out of memory");
  const array = storage.make(Number(capacity));
  if (hasObjects(storage)) for (let i = 0; i < length; i++) array[i] = storage.zero();
  return new Slice(array, 0, length, Number(capacity));
}

/** A slice of all of a fresh array. */
export function sliceFrom<T>(array: Elements<T>): Slice<T> {
  return new Slice(array, 0, array.length, array.length);
}

/** `s[lo:hi]`. */
export function slice<T>(s: Slice<T>, lo: Int, hi: Int = s.length): Slice<T> {
  if (!(hi >= 0 && hi <= s.capacity)) panicHigh(hi, `capacity ${s.capacity}`);
  if (!(lo >= 0 && lo <= hi)) panicLow(lo, hi);
  if (s === nilSlice) return s;
  const from = Number(lo);
  return new Slice(s.array, s.offset + from, Number(hi) - from, s.capacity - from);
}

/** `s[lo:hi:max]`. */
export function slice3<T>(s: Slice<T>, lo: Int, hi: Int, max: Int): Slice<T> {
  checkBounds3(lo, hi, max, s.capacity, "capacity");
  if (s === nilSlice) return s;
  const from = Number(lo);
  return new Slice(s.array, s.offset + from, Number(hi) - from, Number(max) - from);
}

/** `a[lo:hi:max]` of an array. */
export function sliceArray<T>(a: Elements<T>, lo: Int, hi: Int = a.length, max?: Int): Slice<T> {
  if (max !== undefined) checkBounds3(lo, hi, max, a.length, "length");
  else {
    if (!(hi >= 0 && hi <= a.length)) panicHigh(hi, `length ${a.length}`);
    if (!(lo >= 0 && lo <= hi)) panicLow(lo, hi);
  }
  const from = Number(lo);
  const place = placeOf(a);
  const length = Number(hi) - from;
  const capacity = Number(max ?? a.length) - from;
  // The slice of a window shares its array with all other slices of it, so that copying sees overlaps.
  if (place !== undefined) return new Slice(place.array, place.offset + from, length, capacity);
  return new Slice(a, from, length, capacity);
}

function panicHigh(hi: Int, limit: string): never {
  panicBounds(`slice bounds out of range [:${hi}]${hi < 0 ? "" : ` with ${limit}`}`);
}

function panicLow(lo: Int, hi: Int): never {
  panicBounds(`slice bounds out of range [${lo}:${lo < 0 ? "" : hi}]`);
}

function checkBounds3(lo: Int, hi: Int, max: Int, limit: number, what: string): void {
  if (!(max >= 0 && max <= limit)) {
    panicBounds(`slice bounds out of range [::${max}]${max < 0 ? "" : ` with ${what} ${limit}`}`);
  }
  if (!(hi >= 0 && hi <= max)) panicBounds(`slice bounds out of range [:${hi}:${hi < 0 ? "" : max}]`);
  if (!(lo >= 0 && lo <= hi)) panicBounds(`slice bounds out of range [${lo}:${lo < 0 ? "" : hi}:]`);
}

/** Gives the struct or array elements that slicing beyond the length has uncovered their zero values. */
export function sliceFill<T>(s: Slice<T>, storage: Storage<T>): Slice<T> {
  for (let i = s.offset + s.length - 1; i >= s.offset && s.array[i] === undefined; i--) {
    s.array[i] = storage.zero();
  }
  return s;
}

/** `copy(dst, src)` for elements that are not objects of their own. */
export function copy<T>(dst: Slice<T>, src: Slice<T>): number {
  const n = Math.min(dst.length, src.length);
  if (n === 0) return 0;
  copyRange(dst.array, dst.offset, src.array, src.offset, n);
  return n;
}

/** Below this, a loop is faster than the builtin copying functions. */
const SHORT = 32;

/** Copies n elements; the ranges may overlap. */
export function copyRange<T>(to: Elements<T>, at: number, from: Elements<T>, start: number, n: number): void {
  if (n > SHORT && ArrayBuffer.isView(to)) {
    (to as Elements<T> as TypedElements<T>).set((from as TypedElements<T>).subarray(start, start + n), at);
  } else if (to === from && start < at) {
    for (let i = n - 1; i >= 0; i--) to[at + i] = from[start + i];
  } else {
    for (let i = 0; i < n; i++) to[at + i] = from[start + i];
  }
}

/** `copy(dst, src)` for struct and array elements: pointers to the elements of dst see the change. */
export function copyElements<T>(dst: Slice<T>, src: Slice<T>, storage: Storage<T>): number {
  const n = Math.min(dst.length, src.length);
  if (!hasObjects(storage)) return n;
  const assign = storage.assign!;
  const backwards = dst.array === src.array && src.offset < dst.offset;
  for (let k = 0; k < n; k++) {
    const i = backwards ? n - 1 - k : k;
    assign(dst.array[dst.offset + i], src.array[src.offset + i]);
  }
  return n;
}

/** `copy(bytes, s)`. */
export function copyString(dst: Slice<number>, s: string): number {
  const n = Math.min(dst.length, s.length);
  const { array, offset } = dst;
  writeBytes(array as Uint8Array, offset, s, n);
  return n;
}

/** `clear(s)`. */
export function clearSlice<T>(s: Slice<T>, storage: Storage<T>): void {
  const end = s.offset + s.length;
  if (storage.size === 0) return;
  if (storage.assign) {
    const zero = storage.zero();
    for (let i = s.offset; i < end; i++) storage.assign(s.array[i], zero);
  } else {
    (s.array as T[]).fill(storage.zero(), s.offset, end);
  }
}

function panicConvert(length: number, n: number): never {
  panicBounds(`cannot convert slice with length ${length} to array or pointer to array with length ${n}`);
}

/** `[n]T(s)`: a copy. */
export function sliceToArray<T>(s: Slice<T>, n: number, storage: Storage<T>): Elements<T> {
  if (s.length < n) panicConvert(s.length, n);
  const array = storage.make(n);
  if (storage.size === 0) return array;
  for (let i = 0; i < n; i++) {
    const x = s.array[s.offset + i];
    array[i] = storage.clone ? storage.clone(x) : x;
  }
  return array;
}

/** `(*[n]T)(s)`: shares the elements. */
export function sliceToArrayPointer<T>(s: Slice<T>, n: number): Elements<T> | null {
  if (s.length < n) panicConvert(s.length, n);
  if (s === nilSlice) return null;
  return windowOf(s.array, s.offset, n);
}
