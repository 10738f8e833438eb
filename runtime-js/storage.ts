// How the elements of arrays and slices are stored, by element type.
import { Complex } from "./complex.ts";
import { nilMap } from "./maps.ts";
import { type Elements, nilSlice } from "./slice.ts";

export interface Storage<T = any> {
  /** Size of an element in bytes, as Go lays it out: capacities depend on it. */
  readonly size: number;
  /** Does an element contain pointers: capacities depend on that too. */
  readonly pointers: boolean;
  /** n elements: zero values, or still undefined where elements are objects of their own (`clone` is set). */
  make(n: number): Elements<T>;
  zero(): T;
  /** Struct and array elements. */
  readonly clone?: (x: T) => T;
  readonly assign?: (to: T, from: T) => void;
}

type TypedArray = new (n: number) => any;

class TypedStorage<T> implements Storage<T> {
  readonly size: number;
  readonly pointers = false;
  readonly clone = undefined;
  readonly assign = undefined;
  readonly #array: TypedArray;
  readonly #zero: T;

  constructor(array: TypedArray, size: number, zero: T) {
    this.#array = array;
    this.size = size;
    this.#zero = zero;
  }

  make(n: number): Elements<T> {
    return new this.#array(n);
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
    return new Array(n).fill(this.#zero);
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
    return new Array(n).fill(undefined);
  }
}

export const bools: Storage<number> = /* @__PURE__ */ new TypedStorage(Uint8Array, 1, 0);
export const int8s: Storage<number> = /* @__PURE__ */ new TypedStorage(Int8Array, 1, 0);
export const int16s: Storage<number> = /* @__PURE__ */ new TypedStorage(Int16Array, 2, 0);
export const int32s: Storage<number> = /* @__PURE__ */ new TypedStorage(Int32Array, 4, 0);
export const int64s: Storage<bigint> = /* @__PURE__ */ new TypedStorage(BigInt64Array, 8, 0n);
export const uint8s: Storage<number> = /* @__PURE__ */ new TypedStorage(Uint8Array, 1, 0);
export const uint16s: Storage<number> = /* @__PURE__ */ new TypedStorage(Uint16Array, 2, 0);
export const uint32s: Storage<number> = /* @__PURE__ */ new TypedStorage(Uint32Array, 4, 0);
export const uint64s: Storage<bigint> = /* @__PURE__ */ new TypedStorage(BigUint64Array, 8, 0n);
export const float32s: Storage<number> = /* @__PURE__ */ new TypedStorage(Float32Array, 4, 0);
export const float64s: Storage<number> = /* @__PURE__ */ new TypedStorage(Float64Array, 8, 0);
export const ints: Storage<number | bigint> = /* @__PURE__ */ new PlainStorage<number | bigint>(0, 8, false);
export const strings: Storage<string> = /* @__PURE__ */ new PlainStorage("", 16, true);
export const pointers: Storage = /* @__PURE__ */ new PlainStorage<any>(null, 8, true);
export const interfaces: Storage = /* @__PURE__ */ new PlainStorage<any>(null, 16, true);
export const maps: Storage = /* @__PURE__ */ new PlainStorage<any>(nilMap, 8, true);
export const slices: Storage = /* @__PURE__ */ new PlainStorage<any>(nilSlice, 24, true);
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
  return new ObjectStorage<T>(
    zero,
    (x) => x.$clone(),
    (to, from) => to.$assign(from),
    size,
    pointers,
  );
}

/** Elements of an array type. */
export function arrays<T>(
  zero: () => T,
  clone: (x: T) => T,
  assign: (to: T, from: T) => void,
  size: number,
  pointers: boolean,
): Storage<T> {
  return new ObjectStorage(zero, clone, assign, size, pointers);
}
