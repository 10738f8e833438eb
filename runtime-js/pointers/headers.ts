// Strings and slices as the words that they are in Go's memory (package unsafe): a pointer to the first element, the
// length, the capacity. A header is a struct of these.

import { nilSlice, Slice } from "../collections/slice.ts";
import { bytesToString, stringToBytes } from "../collections/strings.ts";
import type { Int } from "../numbers/integers.ts";
import { runtimePanic } from "../panics/errors.ts";
import { startOf } from "../types/addresses.ts";
import { Kind, type Type } from "../types/types.ts";
import type { Fields, Pointer, Struct, Value } from "../types/value.ts";
import { classOf } from "../types/zero.ts";
import { numbered } from "./offsets.ts";
import { homeOf, pointerToElement } from "./pointees.ts";
import { StringByte, stringData } from "./stringmemory.ts";
import { pointerToUintptr, uintptrToPointer } from "./uintptrs.ts";

/** A pointer to a value that is computed from another one. */
export class Computed implements Pointer {
  readonly #get: () => Value;
  readonly #set: (x: Value) => void;

  constructor(get: () => Value, set: (x: Value) => void) {
    this.#get = get;
    this.#set = set;
  }

  get value(): Value {
    return this.#get();
  }

  set value(x: Value) {
    this.#set(x);
  }
}

function isString(t: Type): boolean {
  return t.kind === Kind.String;
}

function isBytes(t: Type): boolean {
  return t.kind === Kind.Slice && t.elem.kind === Kind.Uint8;
}

/** A struct that lies in memory as a string or slice does. */
function isHeaderOf(header: Type, of: Type): boolean {
  if (header.kind !== Kind.Struct || header.fields.length < 2) return false;
  const [data, ...lengths] = header.fields.map((f) => f.type.kind);
  const isData = data === Kind.Pointer || data === Kind.UnsafePointer || data === Kind.Uintptr;
  const count = isString(of) ? 1 : of.kind === Kind.Slice ? 2 : 0;
  return isData && count > 0 && count === lengths.length && lengths.every((kind) => kind === Kind.Int);
}

/** A pointer to a T as a pointer to a U, where one is a string or slice and the other its header, or a string its bytes. */
export function asHeader(p: Value, T: Type, U: Type): Value | undefined {
  if (isBytes(T) && isString(U)) {
    return new Computed(() => bytesToString((p as Pointer<Slice<number>>).value), readOnly);
  }
  if (isString(T) && isBytes(U)) {
    return new Computed(() => stringToBytes((p as Pointer<string>).value), readOnly);
  }
  if (isHeaderOf(U, T)) return headerOf(p as Pointer, T, U);
  if (isHeaderOf(T, U))
    return new Computed(
      () => fromHeader(words(p as Fields, T), U),
      (x) => setWords(p as Fields, T, wordsOf(x, U)),
    );
  return undefined;
}

export function readOnly(): never {
  throw runtimePanic("unsafe: writing to memory that is a copy here");
}

type Words = [data: Value, length: Int, capacity: Int];

/** A word of a string or slice. */
export function wordOf(x: Value, t: Type, i: number): Value {
  if (isString(t)) return i === 0 ? stringData(x as string) : (x as string).length;
  const s = x as Slice;
  if (i > 0) return i === 1 ? s.length : s.capacity;
  if (s === nilSlice) return null;
  // What has no elements has an address all the same.
  return s.array.length > 0 ? pointerToElement(s.array, s.offset, t.elem) : numbered(startOf(s.array));
}

function wordsOf(x: Value, t: Type): Words {
  return [0, 1, 2].map((i) => wordOf(x, t, i)) as Words;
}

/** The words that a header holds. */
function words(header: Fields, t: Type): Words {
  const [data, length, capacity = length] = t.fields.map((f) => header[f.jsName]);
  return [
    t.fields[0].type.kind === Kind.Uintptr ? uintptrToPointer(data as Int) : data,
    length as Int,
    capacity as Int,
  ];
}

function setWords(header: Fields, t: Type, [data, length, capacity]: Words): void {
  const word = t.fields[0].type.kind === Kind.Uintptr ? pointerToUintptr(data) : data;
  [word, length, capacity].slice(0, t.fields.length).forEach((x, i) => {
    header[t.fields[i].jsName] = x;
  });
}

function fromHeader([data, length, capacity]: Words, t: Type): string | Slice {
  if (data === null) return isString(t) ? "" : nilSlice;
  const text = isString(t) && data instanceof StringByte ? data.following(Number(length)) : null;
  if (text !== null) return text;
  const home = homeOf(data);
  if (home === undefined || home.index + Number(length) > home.array.length || !(length <= capacity)) {
    throw runtimePanic("unsafe: a header whose data is not part of one slice or array");
  }
  // What a capacity promises beyond the array is nobody's.
  const most = Math.min(Number(capacity), home.array.length - home.index);
  const s = new Slice(home.array, home.index, Number(length), most);
  return isString(t) ? bytesToString(s as Slice<number>) : s;
}

/** The header of a string or slice: its fields are those of the value, and change it. */
interface Header {
  readonly $of: Pointer;
  /** What was written last: a length may be written before the data that it belongs to. */
  $written: Words | null;
}

const prototypes = /* @__PURE__ */ new WeakMap<Type, Map<Type, object>>();

function headerOf(p: Pointer, T: Type, U: Type): Struct {
  let known = prototypes.get(T);
  if (known === undefined) prototypes.set(T, (known = new Map()));
  let prototype = known.get(U);
  if (prototype === undefined) known.set(U, (prototype = headerPrototype(T, U)));
  return Object.create(prototype, { $of: { value: p }, $written: { value: null, writable: true } });
}

/** The struct's class, with fields that look at the value. */
function headerPrototype(T: Type, U: Type): object {
  const prototype: object = Object.create(classOf(U).prototype);
  const isNumber = U.fields[0].type.kind === Kind.Uintptr;
  U.fields.forEach(({ jsName }, i) => {
    const isAddress = i === 0 && isNumber;
    Object.defineProperty(prototype, jsName, {
      get(this: Header) {
        const word = this.$written === null ? wordOf(this.$of.value, T, i) : this.$written[i];
        return isAddress ? pointerToUintptr(word) : word;
      },
      set(this: Header, x: Value) {
        const written = this.$written ?? wordsOf(this.$of.value, T);
        (written as Value[])[i] = isAddress ? uintptrToPointer(x as Int) : x;
        if (isString(T)) written[2] = written[1];
        this.$written = isWhole(written) ? null : written;
        if (this.$written === null) this.$of.value = fromHeader(written, T);
      },
    });
  });
  return prototype;
}

/** The words agree: they describe part of an array. */
function isWhole([data, length, capacity]: Words): boolean {
  if (data === null) return length === 0 && capacity === 0;
  const home = homeOf(data);
  return home !== undefined && length <= capacity && home.index + Number(capacity) <= home.array.length;
}
