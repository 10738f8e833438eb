// The slice value (spec: Slice types). A Slice is never modified: what it refers to is.

/** What holds the elements of slices and arrays: an Array or a typed array. */
export interface Elements<T> {
  [index: number]: T;
  readonly length: number;
}

export class Slice<T = any> {
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
export const nilSlice: Slice<any> = /* @__PURE__ */ new Slice<any>([], 0, 0, 0);
