// Values of any type, their variables and descriptors.
import { grownCapacity } from "../../../collections/append.ts";
import { entries as entriesOf, type GoMap, nilMap } from "../../../collections/maps.ts";
import { type Elements, Slice } from "../../../collections/slice.ts";
import { makeSlice, sliceFrom } from "../../../collections/slices.ts";
import { float32Text } from "../../../numbers/float32.ts";
import type { Int } from "../../../numbers/integers.ts";
import { boolElementPointer, elementPointer, fieldPointer, Ref } from "../../../pointers/pointers.ts";
import { box, missingMethod, typeOf, unbox } from "../../../types/interfaces.ts";
import { Kind, pointerTo, type Type } from "../../../types/types.ts";
import type { Fields, Interface, Pointer, Struct, Value } from "../../../types/value.ts";
import { assignValue, cloneValue, isNested } from "../../../types/values.ts";
import { makeMap, storageOf, zeroOf } from "../../../types/zero.ts";
import { name } from "../../reflect/type.ts";
import { isZero } from "../../reflect/value.ts";

export { isZero, pointerTo, zeroOf as zero };

/** A property. */
type Key = string | number;
const VALUE = "value";

export function whole(x: Interface): [Type | null, Value] {
  return x === null ? [null, null] : [typeOf(x), unbox(x)];
}

export { whole as target };

export function packed(t: Type, v: Value): Interface {
  return box(t.kind === Kind.Bool ? Boolean(v) : cloneValue(t, v), t);
}

export { packed as boxed };

function identity<T extends Value>(v: T): T {
  return v;
}

export {
  cloneValue as copyOf,
  identity as bytesOf,
  identity as interfaceValue,
  identity as signed,
  identity as unsigned,
};

export function addressOf(t: Type, object: Value, key: Key): Interface {
  return box(pointerToVariable(t, object, key), pointerTo(t));
}

function pointerToVariable(t: Type, object: Value, key: Key): Value {
  if (isNested(t)) return get(object, key);
  if (typeof key === "number") {
    const array = object as Elements<Value>;
    return t.kind === Kind.Bool ? boolElementPointer(array, key) : elementPointer(array, key);
  }
  return key === VALUE && (object as Partial<Struct>).$type === undefined
    ? object
    : fieldPointer(object as Struct, key);
}

export function nilPointer(t: Type): Interface {
  return box(null, pointerTo(t));
}

export function hasMethodsOf(t: Type, i: Type): boolean {
  return missingMethod(t, i) === null;
}

export function isTime(t: Type): boolean {
  return t.pkgPath === "time" && t.name === "Time";
}

export { name as typeName };

export function numMethod(t: Type): number {
  return t.methods.length;
}

export function isUnnamedPointer(t: Type): boolean {
  return t.kind === Kind.Pointer && t.name === "";
}

export function property(t: Type, i: number): [string, string] {
  const { jsName, tag } = t.fields[i];
  return [jsName, tag];
}

export function get(object: Value, key: Key): Value {
  return (object as Fields)[key];
}

export function set(object: Value, key: Key, v: Value): void {
  (object as Fields)[key] = v;
}

export function variable(v: Value): Pointer {
  return new Ref(v);
}

export function variableKey(): string {
  return VALUE;
}

/** Structs and arrays are the pointers to themselves. */
export function pointee(t: Type, p: Value): Pointer {
  return isNested(t) ? new Ref(p) : (p as Pointer);
}

export function newPointee(t: Type): Value {
  const v = zeroOf(t);
  return isNested(t) ? v : new Ref(v);
}

export function assign(t: Type, object: Value, key: Key, v: Value): void {
  if (isNested(t)) assignValue(t, get(object, key), v);
  else set(object, key, v);
}

export function setZero(t: Type, object: Value, key: Key): void {
  assign(t, object, key, zeroOf(t));
}

export function length(v: Slice | Elements<Value>): number {
  return v.length;
}

export function hasNone(v: string | Slice | Elements<Value> | GoMap<Value, Value>): boolean {
  return (typeof v === "object" && "size" in v ? v.size : v.length) === 0;
}

export function elements(v: Slice | Elements<Value>): Elements<Value> {
  return v instanceof Slice ? v.array : v;
}

export function index(v: Slice | Elements<Value>, i: number): number {
  return v instanceof Slice ? v.offset + i : i;
}

export function room(t: Type, object: Value, key: Key, n: number, moves: boolean): Slice {
  const storage = storageOf(t.elem);
  let s = get(object, key) as Slice;
  if (n > s.capacity) {
    const capacity = grownCapacity(s.capacity, n, storage.size, storage.pointers);
    const array = moves
      ? moved(s, n - 1, storage.make(capacity))
      : storage.grow(s.array, s.offset, n - 1, capacity);
    set(object, key, (s = new Slice(array, 0, n, capacity)));
  }
  if (storage.clone !== undefined) s.array[s.offset + n - 1] ??= storage.zero();
  return s;
}

function moved({ array, offset }: Slice, n: number, to: Elements<Value>): Elements<Value> {
  for (let i = 0; i < n; i++) to[i] = array[offset + i];
  return to;
}

export function cut(t: Type, object: Value, key: Key, n: number): void {
  const { array, offset, capacity } = get(object, key) as Slice;
  const s = n === 0 ? makeSlice(storageOf(t.elem), 0) : new Slice(array, offset, n, capacity);
  set(object, key, s);
}

export function clearFrom(t: Type, v: Elements<Value>, n: number): void {
  for (let i = n; i < v.length; i++) setZero(t.elem, v, i);
}

export function mapIn(t: Type, object: Value, key: Key): GoMap<Value, Value> {
  let m = get(object, key) as GoMap<Value, Value>;
  if (m === nilMap) set(object, key, (m = makeMap(t)));
  return m;
}

export function setEntry(m: GoMap<Value, Value>, key: Value, v: Value): void {
  m.set(key, v);
}

export function entries(m: GoMap<Value, Value>): [keys: Slice, values: Slice] {
  const all = [...entriesOf(m)];
  const column = (i: 0 | 1) => sliceFrom(all.map((entry) => entry[i]));
  return [column(0), column(1)];
}

export function boolText(v: Value): string {
  return v ? "true" : "false";
}

export function integerText(v: Int): string {
  return "" + v;
}

/** The text of the shortest decimal that a float32 is the nearest to is that of the float64. */
export function floatText(f: number, is32: boolean): string {
  if (f === 0) return Object.is(f, -0) ? "-0" : "0";
  return "" + (is32 ? Number(float32Text(f)) : f);
}
