// The JS boundary (architecture: "The JS boundary"): codecs convert a value of one Go type between its form inside
// the program and its form in JS. `into` takes any JS value and throws TypeError or RangeError with the place of the
// wrong value; `out` never rounds.
import { wrap, wrapU } from "../integers.ts";
import { type GoMap, nilMap } from "../maps.ts";
import { nilSlice, type Slice } from "../slice.ts";
import { sliceFrom } from "../slices.ts";
import type { Storage } from "../storage.ts";
import { fromJS, toJS } from "../strings.ts";

export interface Codec {
  /** `place` names the value for error messages: "qty", "lines[2].Price". */
  into(value: any, place: string): any;
  out(value: any): any;
  /** What a slice or array of such values is outside, if not what it is inside. */
  readonly array?: BigInt64ArrayConstructor | BigUint64ArrayConstructor;
}

const same = (value: any) => value;

export function wrongType(place: string, expected: string, value: unknown): never {
  const found = value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
  throw new TypeError(`${place}: expected ${expected}, found ${found}`);
}

/** int8 … uint32 and, with the bounds of safe integers, int and uint. */
export function integers(name: string, min: number, max: number): Codec {
  return {
    into(value, place) {
      if (typeof value !== "number") wrongType(place, `a number for ${name}`, value);
      if (!Number.isInteger(value) || value < min || value > max)
        throw new RangeError(
          `${place}: ${value} is not a value of ${name}${max > 2 ** 32 ? " that JS can hold exactly" : ""}`,
        );
      return value + 0;
    },
    out(value) {
      if (typeof value === "bigint") throw new RangeError(`${name} ${value} is not a safe integer in JS`);
      return value;
    },
  };
}

export const int: Codec = /* @__PURE__ */ integers("int", Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
export const uint: Codec = /* @__PURE__ */ integers("uint", 0, Number.MAX_SAFE_INTEGER);

/** int64, uint64: bigint outside; safe integers are accepted. Arrays of them are typed outside. */
export function bigints(name: string, signed: boolean): Codec {
  return {
    into(value, place) {
      const isNumber = typeof value === "number" && Number.isSafeInteger(value);
      if (!isNumber && typeof value !== "bigint") wrongType(place, `a bigint for ${name}`, value);
      const big = BigInt(value);
      if (big !== (signed ? BigInt.asIntN(64, big) : BigInt.asUintN(64, big)))
        throw new RangeError(`${place}: ${value} is out of range of ${name}`);
      return signed ? wrap(big) : wrapU(big);
    },
    out: BigInt,
    array: signed ? BigInt64Array : BigUint64Array,
  };
}

export const float64: Codec = {
  into: (value, place) => (typeof value === "number" ? value : wrongType(place, "a number", value)),
  out: same,
};

export const float32: Codec = {
  into: (value, place) => Math.fround(float64.into(value, place)),
  out: same,
};

export const bool: Codec = {
  into: (value, place) => (typeof value === "boolean" ? value : wrongType(place, "a boolean", value)),
  out: same,
};

/** UTF-16 outside, UTF-8 bytes inside; invalid UTF-8 becomes U+FFFD. */
export const string: Codec = {
  into: (value, place) => (typeof value === "string" ? fromJS(value) : wrongType(place, "a string", value)),
  out: toJS,
};

/** []byte: copied in both directions; nil is an empty array outside, null and undefined are nil inside. */
export const bytes: Codec = {
  into(value, place) {
    if (value === null || value === undefined) return nilSlice;
    if (value instanceof ArrayBuffer) return sliceFrom(new Uint8Array(value.slice(0)));
    if (ArrayBuffer.isView(value))
      return sliceFrom(new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice());
    return wrongType(place, "a Uint8Array", value);
  },
  out(value: Slice<number>) {
    if (value === nilSlice) return new Uint8Array();
    return (value.array as Uint8Array).slice(value.offset, value.offset + value.length);
  },
};

function intoStorage(values: ArrayLike<any>, element: Codec, storage: Storage, place: string): any {
  const array: any = storage.make(values.length);
  for (let i = 0; i < values.length; i++) array[i] = toSlot(element.into(values[i], `${place}[${i}]`));
  return array;
}

/** A bool is stored as 0 or 1. */
const toSlot = (value: any) => (typeof value === "boolean" ? Number(value) : value);

function outOfStorage(array: any, from: number, length: number, element: Codec): any {
  if (ArrayBuffer.isView(array) && element !== bool) return (array as any).slice(from, from + length);
  const values: any = element.array ? new element.array(length) : [];
  for (let i = 0; i < length; i++) {
    const x = array[from + i];
    values[i] = element.out(element === bool ? x === 1 : x);
  }
  return values;
}

/** []T: an array or typed array, copied; nil is an empty one outside, null and undefined are nil inside. */
export function slices(element: Codec, storage: Storage): Codec {
  return {
    into(value, place) {
      if (value === null || value === undefined) return nilSlice;
      if (!Array.isArray(value) && !ArrayBuffer.isView(value)) wrongType(place, "an array", value);
      return sliceFrom(intoStorage(value as ArrayLike<any>, element, storage, place));
    },
    out(value: Slice) {
      const array = value === nilSlice ? storage.make(0) : value.array;
      return outOfStorage(array, value.offset, value.length, element);
    },
  };
}

/** [n]T. */
export function arrays(element: Codec, storage: Storage, n: number): Codec {
  return {
    into(value, place) {
      if (!Array.isArray(value) && !ArrayBuffer.isView(value)) wrongType(place, "an array", value);
      const { length } = value as ArrayLike<any>;
      if (length !== n) throw new RangeError(`${place}: expected ${n} elements, found ${length}`);
      return intoStorage(value as ArrayLike<any>, element, storage, place);
    },
    out: (value) => outOfStorage(value, 0, n, element),
  };
}

/** map[K]V: a Map, copied; a plain record is accepted for string keys. nil is as for slices. */
export function maps(key: Codec, element: Codec, make: () => GoMap<any, any>): Codec {
  return {
    into(value, place) {
      if (value === null || value === undefined) return nilMap;
      if (typeof value !== "object") wrongType(place, "a Map", value);
      const entries = value instanceof Map ? value : key === string ? Object.entries(value) : null;
      if (entries === null) wrongType(place, "a Map", value);
      const map = make();
      for (const [k, v] of entries) {
        const label = `${place}[${typeof k === "string" ? JSON.stringify(k) : String(k)}]`;
        map.set(key.into(k, label), element.into(v, label));
      }
      return map;
    },
    out(value) {
      const map = new Map();
      for (const [k, v] of value) map.set(key.out(k), element.out(v));
      return map;
    },
  };
}
