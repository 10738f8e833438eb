// The builtin append (spec: Appending to and copying slices). Capacities grow as those of the Go runtime do, so that
// programs which print cap() agree.

import { runtimePanic } from "../panics/errors.ts";
import { Slice } from "./slice.ts";
import { copyRange } from "./slices.ts";
import type { Storage } from "./storage.ts";
import { writeBytes } from "./strings.ts";

/** Sizes in bytes that Go's allocator gives out for small objects. */
const SIZE_CLASSES = /* @__PURE__ */ sizesOf(
  "0 1 1 1 1 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 4 4 4 4 4 4 4 8 8 8 8 16 16 16 16 16 16 32 32 32 48 48 16 32 80 96 64 96 48 32 16 160 160 32 64 80 176 160 96 256 256 80 176 160 352 336 176 512",
);

/** By how much each is larger than the one before: in eights. */
function sizesOf(steps: string): number[] {
  let size = 0;
  return steps.split(" ").map((step) => (size += 8 * Number(step)));
}

const PAGE = 8192;
/** Objects with pointers that are larger than this begin with a header. */
const HEADERLESS = 512;
const HEADER = 8;
/** From this capacity on, growth turns gradually from doubling to a quarter. */
const THRESHOLD = 256;

/** What the allocator gives for a request of so many bytes. */
function allocationSize(bytes: number, pointers: boolean): number {
  if (bytes > 32768 - HEADER) return Math.ceil(bytes / PAGE) * PAGE;
  const header = pointers && bytes > HEADERLESS ? HEADER : 0;
  const want = bytes + header;
  let lo = 0;
  let hi = SIZE_CLASSES.length - 1;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if (SIZE_CLASSES[middle] < want) lo = middle + 1;
    else hi = middle;
  }
  return SIZE_CLASSES[lo] - header;
}

/** The capacity after growing from `old` to hold at least n elements. */
export function grownCapacity(old: number, n: number, size: number, pointers: boolean): number {
  if (size === 0) return n;
  let capacity = old;
  if (n > 2 * old) capacity = n;
  else if (old < THRESHOLD) capacity = 2 * old;
  else while (capacity < n) capacity += Math.floor((capacity + 3 * THRESHOLD) / 4);
  return Math.floor(allocationSize(capacity * size, pointers) / size);
}

/** The smallest length that int does not hold; slices of elements without a size come near it. */
const TOO_LONG = 2 ** 63;

/** The elements of s in a larger array of their own, as a slice of n elements. */
function grow<T>(s: Slice<T>, n: number, storage: Storage<T>): Slice<T> {
  if (n >= TOO_LONG) throw runtimePanic("growslice: len out of range");
  const capacity = grownCapacity(s.capacity, n, storage.size, storage.pointers);
  return new Slice(storage.grow(s.array, s.offset, s.length, capacity), 0, n, capacity);
}

/** s as a slice of n elements, with space for them. */
function extend<T>(s: Slice<T>, n: number, storage: Storage<T>): Slice<T> {
  return n <= s.capacity && n < TOO_LONG ? new Slice(s.array, s.offset, n, s.capacity) : grow(s, n, storage);
}

/** `append(s, x)`. */
export function append<T>(s: Slice<T>, x: T, storage: Storage<T>): Slice<T> {
  const n = s.length;
  const result = n < s.capacity ? new Slice(s.array, s.offset, n + 1, s.capacity) : grow(s, n + 1, storage);
  if (storage.clone === undefined) result.array[result.offset + n] = x;
  else place(result, n, x, storage);
  return result;
}

/** `append(s, x, y, …)`. */
export function appendMany<T>(s: Slice<T>, xs: T[], storage: Storage<T>): Slice<T> {
  if (xs.length === 0) return s;
  const n = s.length;
  const result = extend(s, n + xs.length, storage);
  for (let i = 0; i < xs.length; i++) {
    if (storage.clone === undefined) result.array[result.offset + n + i] = xs[i];
    else place(result, n + i, xs[i], storage);
  }
  return result;
}

/** `append(s, t...)`. */
export function appendSlice<T>(s: Slice<T>, t: Slice<T>, storage: Storage<T>): Slice<T> {
  if (t.length === 0) return s;
  const n = s.length;
  // Nothing of s is kept.
  if (n === 0 && t.length > s.capacity) {
    return grow(new Slice(t.array, t.offset, t.length, s.capacity), t.length, storage);
  }
  const result = extend(s, n + t.length, storage);
  if (storage.size === 0) return result;
  const at = result.offset + n;
  if (storage.clone) {
    const copies: T[] = [];
    for (let i = 0; i < t.length; i++) copies.push(storage.clone(t.array[t.offset + i]));
    for (let i = 0; i < copies.length; i++) place(result, n + i, copies[i], storage);
  } else {
    copyRange(result.array, at, t.array, t.offset, t.length);
  }
  return result;
}

/** Puts a fresh object where one may be already that others point to. */
function place<T>(s: Slice<T>, i: number, x: T, storage: Storage<T>): void {
  const old = s.array[s.offset + i];
  if (old === undefined) s.array[s.offset + i] = x;
  else storage.assign!(old, x);
}

/** `append(bytes, s...)`. */
export function appendString(s: Slice<number>, str: string, storage: Storage<number>): Slice<number> {
  if (str.length === 0) return s;
  const n = s.length;
  const result = extend(s, n + str.length, storage);
  writeBytes(result.array as Uint8Array, result.offset + n, str, str.length);
  return result;
}
