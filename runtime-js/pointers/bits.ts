// Numbers as the bytes that they are in Go's memory (package unsafe): views of the memory of one number or of the elements
// of an array as numbers of other types.

import type { Elements, TypedElements } from "../collections/slice.ts";
import type { Int } from "../numbers/integers.ts";
import { fromWords, fromWordsU } from "../numbers/words.ts";
import { sizeOf } from "../types/layout.ts";
import { Kind, type Type } from "../types/types.ts";
import type { Pointer, Value } from "../types/value.ts";
import { elementOf } from "./pointers.ts";

/** A stretch of memory. A typed array is memory itself; else the bytes are made of a value and written back to it. */
export interface Bytes {
  readonly length: number;
  load(): DataView;
  store(view: DataView): void;
}

/** A value of a type that is `isNumeric`. */
export type Numeric = Int | boolean;

/** The class of an array: typed ones can show memory. */
export type ListClass =
  | ArrayConstructor
  | {
      new (buffer: ArrayBufferLike, offset: number, n: number): TypedElements<Value>;
      readonly BYTES_PER_ELEMENT: number;
    };

/** Values of the type are numbers of a fixed size, or bools. */
export function isNumeric(t: Type): boolean {
  return t.kind >= Kind.Bool && t.kind <= Kind.Float64;
}

/** The memory from where a pointer to a number points, up to the end of its array. */
export function bytesFrom(p: Value, type: Type): Bytes {
  const place = elementOf(p);
  if (place !== undefined && ArrayBuffer.isView(place.array)) {
    const { buffer, byteOffset, byteLength } = place.array;
    const start = place.index * sizeOf(type);
    const view = new DataView(buffer, byteOffset + start, byteLength - start);
    return { length: view.byteLength, load: () => view, store: () => {} };
  }
  const size = sizeOf(type);
  return {
    length: size,
    load() {
      const view = new DataView(new ArrayBuffer(size));
      write(view, 0, type, (p as Pointer<Numeric>).value);
      return view;
    },
    store(view) {
      (p as Pointer<Numeric>).value = read(view, 0, type);
    },
  };
}

export function read(view: DataView, at: number, type: Type): Numeric {
  switch (type.kind) {
    case Kind.Bool:
      return view.getUint8(at) !== 0;
    case Kind.Int8:
      return view.getInt8(at);
    case Kind.Uint8:
      return view.getUint8(at);
    case Kind.Int16:
      return view.getInt16(at, true);
    case Kind.Uint16:
      return view.getUint16(at, true);
    case Kind.Int32:
      return view.getInt32(at, true);
    case Kind.Uint32:
      return view.getUint32(at, true);
    case Kind.Float32:
      return view.getFloat32(at, true);
    case Kind.Float64:
      return view.getFloat64(at, true);
    case Kind.Int:
    case Kind.Int64:
      return fromWords(view.getInt32(at + 4, true), view.getInt32(at, true));
    default:
      return fromWordsU(view.getInt32(at + 4, true), view.getInt32(at, true));
  }
}

export function write(view: DataView, at: number, type: Type, x: Numeric): void {
  switch (type.kind) {
    case Kind.Bool:
      return view.setUint8(at, x ? 1 : 0);
    case Kind.Float32:
      return view.setFloat32(at, x as number, true);
    case Kind.Float64:
      return view.setFloat64(at, x as number, true);
  }
  const size = sizeOf(type);
  if (size === 8) view.setBigUint64(at, BigInt.asUintN(64, BigInt(x)), true);
  else if (size === 4) view.setInt32(at, x as number, true);
  else if (size === 2) view.setInt16(at, x as number, true);
  else view.setInt8(at, x as number);
}

/** A pointer to a number in the memory of others. */
export class NumberView implements Pointer<Numeric> {
  readonly #bytes: Bytes;
  readonly #offset: number;
  readonly #type: Type;

  constructor(bytes: Bytes, offset: number, type: Type) {
    this.#bytes = bytes;
    this.#offset = offset;
    this.#type = type;
  }

  get value(): Numeric {
    return read(this.#bytes.load(), this.#offset, this.#type);
  }

  set value(x: Numeric) {
    const view = this.#bytes.load();
    write(view, this.#offset, this.#type, x);
    this.#bytes.store(view);
  }

  /** The memory from here on as an array of such numbers; undefined if there are not so many. */
  elements(List: ListClass, n: number): Elements<Value> | undefined {
    if (this.#offset + n * sizeOf(this.#type) > this.#bytes.length) return undefined;
    const view = this.#bytes.load();
    const start = view.byteOffset + this.#offset;
    const isMemory = view === this.#bytes.load();
    if (isMemory && "BYTES_PER_ELEMENT" in List && start % List.BYTES_PER_ELEMENT === 0)
      return new List(view.buffer, start, n);
    return arrayView(this.#bytes, this.#offset, this.#type, n);
  }
}

/** An array whose elements are numbers in the memory of others. */
export function arrayView(bytes: Bytes, offset: number, elem: Type, n: number): Elements<Value> {
  const size = sizeOf(elem);
  const array: Value[] = new Array(n);
  for (let i = 0; i < n; i++) {
    const view = new NumberView(bytes, offset + i * size, elem);
    const isBool = elem.kind === Kind.Bool;
    Object.defineProperty(array, i, {
      enumerable: true,
      get: () => (isBool ? Number(view.value) : view.value),
      set: (x: Numeric) => {
        view.value = isBool ? x === 1 : x;
      },
    });
  }
  return array;
}
