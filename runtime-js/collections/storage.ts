// How the elements of arrays and slices are stored, by element type.
import { Complex } from "../numbers/complex.ts";
import type { Value } from "../types/value.ts";
import { nilMap } from "./maps.ts";
import { type Elements, nilSlice, type TypedElements } from "./slice.ts";

export interface Storage<T = Value> {
  /** Size of an element in bytes, as Go lays it out: capacities depend on it. */
  readonly size: number;
  /** Does an element contain pointers: capacities depend on that too. */
  readonly pointers: boolean;
  /** A new array with room for `capacity` elements that begins with n of `from`, copied. */
  grow(from: Elements<T>, offset: number, n: number, capacity: number): Elements<T>;
  /** n elements: zero values, or still undefined where elements are objects of their own (`clone` is set). */
  make(n: number): Elements<T>;
  zero(): T;
  /** Struct and array elements. */
  clone?(x: T): T;
  assign?(to: T, from: T): void;
}

/** V8 makes a hash table of an array that gets a greater length at once. */
const longestAtOnce = 2 ** 25;

/** An array that becomes longer ends the process. */
const longest = 100_000_000;

/** The array with more elements, all of them `value`. */
function extended<T>(array: T[], length: number, value: T): T[] {
  const from = array.length;
  // JavaScript's own exception.
  if (length > longest) array.length = -1;
  if (length > longestAtOnce) while (array.length < length) array.push(value);
  else array.length = length;
  return array.fill(value, from);
}

/** In arrays up to this length a loop is faster than the methods of arrays: several times, where there are few elements. */
const longestByHand = 256;

/** Longer arrays have memory of their own, which costs more than what is done there: it should be taken once. */
const longestShared = 2 ** 14;

/**
 * A new array of equal elements. The method `fill` does the same, but may change the form of arrays in a way for which V8 throws
 * away all code that was made for them.
 */
function filled<T>(length: number, value: T): T[] {
  if (length > longestAtOnce) return extended([], length, value);
  const array = new Array<T>(length);
  for (let i = 0; i < length; i++) array[i] = value;
  return array;
}

/** A class of typed arrays. */
type TypedArray<T> = new (n: number) => TypedElements<T>;

class TypedStorage<T> implements Storage<T> {
  readonly size: number;
  readonly pointers = false;
  readonly clone = undefined;
  readonly assign = undefined;
  readonly #array: TypedArray<T>;
  readonly #zero: T;

  constructor(array: TypedArray<T>, size: number, zero: T) {
    this.#array = array;
    this.size = size;
    this.#zero = zero;
  }

  make(n: number): Elements<T> {
    return new this.#array(n);
  }

  grow(from: Elements<T>, offset: number, n: number, capacity: number): Elements<T> {
    const array = new this.#array(capacity);
    if (n > longestByHand) array.set((from as TypedElements<T>).subarray(offset, offset + n));
    else for (let i = 0; i < n; i++) array[i] = from[offset + i];
    return array;
  }

  zero(): T {
    return this.#zero;
  }
}

class PlainStorage<T> implements Storage<T> {
  readonly size: number;
  readonly pointers: boolean;
  readonly clone = undefined;
  readonly assign = undefined;
  readonly #zero: T;

  constructor(zero: T, size: number, pointers: boolean) {
    this.#zero = zero;
    this.size = size;
    this.pointers = pointers;
  }

  make(n: number): Elements<T> {
    return filled(n, this.#zero);
  }

  grow(from: Elements<T>, offset: number, n: number, capacity: number): Elements<T> {
    if (capacity > longestByHand && capacity <= longestShared)
      return extended((from as T[]).slice(offset, offset + n), capacity, this.#zero);
    const array = this.make(capacity);
    for (let i = 0; i < n; i++) array[i] = from[offset + i];
    return array;
  }

  zero(): T {
    return this.#zero;
  }
}

class ObjectStorage<T> implements Storage<T> {
  readonly size: number;
  readonly pointers: boolean;
  readonly zero: () => T;
  readonly clone: (x: T) => T;
  readonly assign: (to: T, from: T) => void;

  constructor(
    zero: () => T,
    clone: (x: T) => T,
    assign: (to: T, from: T) => void,
    size: number,
    pointers: boolean,
  ) {
    this.size = size;
    this.pointers = pointers;
    this.zero = zero;
    this.clone = clone;
    this.assign = assign;
  }

  make(n: number): Elements<T> {
    return filled(n, undefined as T);
  }

  grow(from: Elements<T>, offset: number, n: number, capacity: number): Elements<T> {
    const array = this.make(capacity);
    for (let i = 0; i < n; i++) array[i] = this.clone(from[offset + i]);
    return array;
  }
}

/** Longer arrays are not made in memory where elements have no size. */
const SHORT = 65536;

/** Elements without a size are all one: nothing can be stored in them. */
class EmptyStorage<T> implements Storage<T> {
  readonly size = 0;
  readonly pointers = false;
  readonly zero: () => T;
  readonly clone = (x: T): T => x;
  readonly assign = (): void => {};

  constructor(zero: () => T) {
    this.zero = zero;
  }

  make(n: number): Elements<T> {
    const element = this.zero();
    return n <= SHORT ? filled(n, element) : endless(element, n);
  }

  grow(_from: Elements<T>, _offset: number, _n: number, capacity: number): Elements<T> {
    return this.make(capacity);
  }
}

/** An array whose elements are all the same object. */
function endless<T>(element: T, length: number): Elements<T> {
  return new Proxy([], {
    get: (_, name) =>
      name === "length" ? length : name === "slice" ? () => endless(element, length) : element,
    set: () => true,
  }) as unknown as Elements<T>;
}

export const bools: Storage<number> = /* @__PURE__ */ new TypedStorage(Uint8Array, 1, 0);
export const int8s: Storage<number> = /* @__PURE__ */ new TypedStorage(Int8Array, 1, 0);
export const int16s: Storage<number> = /* @__PURE__ */ new TypedStorage(Int16Array, 2, 0);
export const int32s: Storage<number> = /* @__PURE__ */ new TypedStorage(Int32Array, 4, 0);
export const uint8s: Storage<number> = /* @__PURE__ */ new TypedStorage(Uint8Array, 1, 0);
export const uint16s: Storage<number> = /* @__PURE__ */ new TypedStorage(Uint16Array, 2, 0);
export const uint32s: Storage<number> = /* @__PURE__ */ new TypedStorage(Uint32Array, 4, 0);
export const float32s: Storage<number> = /* @__PURE__ */ new TypedStorage(Float32Array, 4, 0);
export const float64s: Storage<number> = /* @__PURE__ */ new TypedStorage(Float64Array, 8, 0);
/** int and int64, uint and uint64: two, so that bits can be seen as the right numbers (unsafe.ts). */
export const ints: Storage<number | bigint> = /* @__PURE__ */ new PlainStorage<number | bigint>(0, 8, false);
export const uints: Storage<number | bigint> = /* @__PURE__ */ new PlainStorage<number | bigint>(0, 8, false);
export const strings: Storage<string> = /* @__PURE__ */ new PlainStorage("", 16, true);
export const pointers: Storage = /* @__PURE__ */ new PlainStorage<Value>(null, 8, true);
export const interfaces: Storage = /* @__PURE__ */ new PlainStorage<Value>(null, 16, true);
export const maps: Storage = /* @__PURE__ */ new PlainStorage<Value>(nilMap, 8, true);
export const slices: Storage = /* @__PURE__ */ new PlainStorage<Value>(nilSlice, 24, true);
export const complex64s: Storage<Complex> = /* @__PURE__ */ new PlainStorage(new Complex(0, 0), 8, false);
export const complex128s: Storage<Complex> = /* @__PURE__ */ new PlainStorage(new Complex(0, 0), 16, false);

interface StructValue<T> {
  $clone(): T;
  $assign(other: T): void;
}

/** Elements of a struct type. */
export function structs<T extends StructValue<T>>(
  zero: () => T,
  size: number,
  pointers: boolean,
): Storage<T> {
  if (size === 0) return new EmptyStorage(zero);
  return new ObjectStorage<T>(
    zero,
    (x) => x.$clone(),
    (to, from) => to.$assign(from),
    size,
    pointers,
  );
}

/** Elements of a struct type whose objects nobody changes: assignments store others. */
export function immutables<T>(zero: T, size: number, pointers: boolean): Storage<T> {
  return size === 0 ? new EmptyStorage(() => zero) : new PlainStorage(zero, size, pointers);
}

/** Elements of an array type. */
export function arrays<T>(
  zero: () => T,
  clone: (x: T) => T,
  assign: (to: T, from: T) => void,
  size: number,
  pointers: boolean,
): Storage<T> {
  if (size === 0) return new EmptyStorage(zero);
  return new ObjectStorage(zero, clone, assign, size, pointers);
}
