// The slice value (spec: Slice types). A Slice is never modified: what it refers to is.
import type { Value } from "../types/value.ts";

/** What holds the elements of slices and arrays: an Array or a typed array. */
export interface Elements<T> {
  [index: number]: T;
  readonly length: number;
}

/** A typed array of elements: the part of it that is the same for all. */
export interface TypedElements<T> extends Elements<T> {
  readonly BYTES_PER_ELEMENT: number;
  subarray(from: number, to: number): TypedElements<T>;
  set(elements: Elements<T>, at?: number): void;
}

export class Slice<T = Value> {
  readonly array: Elements<T>;
  readonly offset: number;
  readonly length: number;
  readonly capacity: number;

  constructor(array: Elements<T>, offset: number, length: number, capacity: number) {
    this.array = array;
    this.offset = offset;
    this.length = length;
    this.capacity = capacity;
  }
}

/** The nil slice of every type. */
export const nilSlice: Slice<never> = /* @__PURE__ */ new Slice<never>([], 0, 0, 0);
