// Slices, arrays and maps at the JS boundary: copied in both directions.
import { type GoMap, nilMap } from "../maps.ts";
import { type Elements, nilSlice, type Slice } from "../slice.ts";
import { sliceFrom } from "../slices.ts";
import { bools, type Storage } from "../storage.ts";
import { Kind, type Type } from "../types.ts";
import { makeMap, storageOf } from "../zero.ts";
import type { Codec, CodecOf } from "./codec.ts";
import { expected, misfit, nameOf, outOfRange, within } from "./misfit.ts";
import { inside, isPlain } from "./plain.ts";
import { isMap } from "./realms.ts";
import { Rule } from "./rules.ts";

/** []byte: a Uint8Array; also ArrayBuffers and other views are accepted. */
const bytes: Codec = {
  into(value) {
    if (value === null || value === undefined) return nilSlice;
    if (Array.isArray(value)) expected("a Uint8Array", value);
    if (isBuffer(value)) return sliceFrom(bytesOf(value, 0, value.byteLength));
    if (ArrayBuffer.isView(value))
      return sliceFrom(bytesOf(value.buffer, value.byteOffset, value.byteLength));
    return expected("a Uint8Array", value);
  },
  out(value: Slice<number>) {
    if (value === nilSlice) return new Uint8Array();
    return (value.array as Uint8Array).slice(value.offset, value.offset + value.length);
  },
};

function isBuffer(value: unknown): value is ArrayBuffer {
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
function checkAttached(buffer: ArrayBufferLike): void {
  try {
    new Uint8Array(buffer, 0, 0);
  } catch {
    misfit("the ArrayBuffer is detached");
  }
}

/** The elements of an array, typed array or other iterable. */
function elementsOf(value: unknown): ArrayLike<unknown> {
  if (Array.isArray(value)) return value;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    checkAttached(value.buffer);
    return value as unknown as ArrayLike<unknown>;
  }
  if (typeof value === "object" && value !== null && typeof (value as any)[Symbol.iterator] === "function")
    return taken(value as Iterable<unknown>);
  return expected("an array", value);
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

function intoElements(value: object, t: Type, element: Codec): Elements<any> {
  const source = elementsOf(value);
  const storage = storageOf(t.elem);
  if (isStoredAlike(source, storage)) return source.slice();
  // Made before there is storage: an array can claim any length.
  const values: unknown[] = [];
  const { length } = source;
  for (let i = 0; i < length; i++) {
    const x = source[i];
    try {
      if (x === undefined && !(i in source)) misfit("the array has no element there");
      values.push(toSlot(element.into(x)));
    } catch (e) {
      throw within(`[${i}]`, e);
    }
  }
  const array: any = storage.make(values.length);
  if (storage.size > 0) for (let i = 0; i < values.length; i++) array[i] = values[i];
  return array;
}

/** A typed array of the kind that holds Go's elements: whatever it holds is one of them. */
function isStoredAlike(source: ArrayLike<any>, storage: Storage): source is Float64Array {
  return (
    storage !== bools &&
    ArrayBuffer.isView(source) &&
    Object.getPrototypeOf(source) === Object.getPrototypeOf(storage.make(0))
  );
}

/** A bool is stored as 0 or 1. */
const toSlot = (value: any) => (typeof value === "boolean" ? Number(value) : value);

/** Elements as JS has them: a typed array where Go's elements are in one, and bigints in theirs. */
function outOfElements(array: any, from: number, length: number, t: Type, element: Codec): any {
  const { kind } = t.elem;
  if (ArrayBuffer.isView(array) && kind !== Kind.Bool) return (array as any).slice(from, from + length);
  const values: any =
    kind === Kind.Int64
      ? new BigInt64Array(length)
      : kind === Kind.Uint64
        ? new BigUint64Array(length)
        : new Array(length);
  for (let i = 0; i < length; i++) {
    const x = array[from + i];
    values[i] = element.out(kind === Kind.Bool ? x === 1 : x);
  }
  return values;
}

const cyclic = (): never => misfit("the value is inside of itself");

function slices(t: Type, codecOf: CodecOf): Codec {
  return {
    into(value) {
      if (value === null || value === undefined) return nilSlice;
      return inside(value, cyclic, () => sliceFrom(intoElements(value, t, codecOf(t.elem))));
    },
    out(value: Slice) {
      if (value === nilSlice) return outOfElements(storageOf(t.elem).make(0), 0, 0, t, codecOf(t.elem));
      const { array, offset, length } = value;
      return inside(value, cyclic, () => outOfElements(array, offset, length, t, codecOf(t.elem)));
    },
  };
}

function arrays(t: Type, codecOf: CodecOf): Codec {
  return {
    into(value) {
      if (typeof value !== "object" || value === null) expected("an array", value);
      const array = inside(value, cyclic, () => intoElements(value, t, codecOf(t.elem)));
      if (array.length !== t.length) outOfRange(`expected ${t.length} elements, found ${array.length}`);
      return array;
    },
    out: (value) => outOfElements(value, 0, t.length, t, codecOf(t.elem)),
  };
}

/** The entries of a Map, or of a plain object if the keys are strings; undefined properties are absent. */
function entriesOf(value: object, t: Type): Iterable<[unknown, unknown]> {
  if (isMap(value)) return value;
  if (t.key.kind !== Kind.String) return expected("a Map", value);
  if (Array.isArray(value) || !isPlain(value)) return expected("a Map or a plain object", value);
  return Object.entries(value).filter(([, x]) => x !== undefined);
}

/** A map copied into JS or Go: two keys of one side must not be one on the other. */
function checkSize(size: number, count: number, side: string): void {
  if (size !== count) misfit(`two keys of the map are the same in ${side}`);
}

function intoMap(value: object, t: Type, key: Codec, element: Codec): GoMap<any, any> {
  const map = makeMap(t);
  let count = 0;
  for (const [k, v] of entriesOf(value, t)) {
    try {
      map.set(key.into(k), element.into(v));
    } catch (e) {
      throw within(`[${typeof k === "string" ? JSON.stringify(k) : keyText(k)}]`, e);
    }
    count++;
  }
  checkSize(map.size, count, "Go");
  return map;
}

function keyText(key: unknown): string {
  return typeof key === "object" || typeof key === "symbol" ? nameOf(key) : String(key);
}

/** map[K]V: a Map; plain objects are accepted for string keys. */
function mapCodec(t: Type, codecOf: CodecOf): Codec {
  return {
    into(value) {
      if (value === null || value === undefined) return nilMap;
      if (typeof value !== "object") expected("a Map", value);
      return inside(value, cyclic, () => intoMap(value, t, codecOf(t.key), codecOf(t.elem)));
    },
    out(value: GoMap<any, any>) {
      const [key, element] = [codecOf(t.key), codecOf(t.elem)];
      return inside(value, cyclic, () => {
        const map = new Map();
        for (const [k, v] of value) map.set(key.out(k), element.out(v));
        checkSize(map.size, value.size, "JavaScript");
        return map;
      });
    },
  };
}

export const lists: Rule = /* @__PURE__ */ new Rule("list", (t, codecOf) => {
  if (t.kind === Kind.Array) return arrays(t, codecOf);
  return t.elem.kind === Kind.Uint8 ? bytes : slices(t, codecOf);
});

export const maps: Rule = /* @__PURE__ */ new Rule("map", mapCodec);
