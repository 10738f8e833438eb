// What structs, arrays and slices are made of.
import { append, appendSlice } from "../../collections/append.ts";
import type { GoMap } from "../../collections/maps.ts";
import { type Elements, Slice } from "../../collections/slice.ts";
import * as slices from "../../collections/slices.ts";
import type { Storage } from "../../collections/storage.ts";
import { type Chan, chanCap, chanLen } from "../../goroutines/channels.ts";
import { unsafeSlice } from "../../pointers/unsafe.ts";
import { Kind, sliceOf, type Type } from "../../types/types.ts";
import type { Fields, Value } from "../../types/value.ts";
import { isNested } from "../../types/values.ts";
import { storageOf } from "../../types/zero.ts";
import { BoolPlace, Place } from "./value.ts";

export { sliceOf };

export function field(t: Type, x: Value, i: number, place: boolean): Value {
  const { jsName, type } = t.fields[i];
  return place && !isNested(type) ? new Place(x, jsName) : (x as Fields)[jsName];
}

export function element(t: Type, x: Value, i: number, place: boolean): Value {
  const [array, at] = x instanceof Slice ? [x.array, x.offset + i] : [x as Elements<Value>, i];
  if (t.elem.kind === Kind.Bool) return place ? new BoolPlace(array, at) : array[at] === 1;
  return place && !isNested(t.elem) ? new Place(array, at) : array[at];
}

export function length(t: Type, x: Value): number {
  if (t.kind === Kind.Chan) return chanLen(x as Chan<Value> | null);
  return t.kind === Kind.Map ? (x as GoMap<Value, Value>).size : (x as Slice | string).length;
}

export function capacity(t: Type, x: Value): number {
  return t.kind === Kind.Chan ? chanCap(x as Chan<Value> | null) : (x as Slice).capacity;
}

export function slice(t: Type, x: Slice | Elements<Value>, i: number, j: number, k: number): Slice {
  if (!(x instanceof Slice)) return slices.sliceArray(x, i, j, k);
  const result = slices.slice3(x, i, j, k);
  // Without room it stays where it was, as nothing may point behind the array.
  if (result.capacity === 0) return new Slice(x.array, x.offset, 0, 0);
  return j > x.length ? slices.sliceFill(result, storageOf(t.elem)) : result;
}

export function grow(t: Type, x: Slice, n: number): Slice {
  const storage = storageOf(t.elem);
  const larger = appendSlice(x, slices.makeSlice(storage, n), storage);
  return new Slice(larger.array, larger.offset, x.length, larger.capacity);
}

export function clearElements(t: Type, x: Value): void {
  if (t.kind === Kind.Map) (x as GoMap<Value, Value>).clear();
  else slices.clearSlice(x as Slice, storageOf(t.elem));
}

export function makeSlice(t: Type, n: number, cap: number): Slice {
  return slices.makeSlice(storageOf(t.elem), n, cap);
}

export function sliceAt(t: Type, p: Value, n: number): Slice {
  return unsafeSlice(p, n, storageOf(t) as Storage<Value>);
}

export function appendElement(t: Type, list: Slice, x: Value): Slice {
  return append(list, t.elem.kind === Kind.Bool ? Number(x) : x, storageOf(t.elem));
}

export function appendAll(t: Type, list: Slice, more: Slice): Slice {
  return appendSlice(list, more, storageOf(t.elem));
}

function asSlice(x: Slice | Elements<Value>): Slice {
  return x instanceof Slice ? x : new Slice(x, 0, x.length, x.length);
}

export function copyElements(t: Type, dst: Slice | Elements<Value>, src: Slice | Elements<Value>): number {
  if (isNested(t.elem)) return slices.copyElements(asSlice(dst), asSlice(src), storageOf(t.elem));
  return slices.copy(asSlice(dst), asSlice(src));
}

/** Structs and arrays stay where they are, as pointers may lead to them. */
export function swap(t: Type, x: Slice, i: number, j: number): void {
  const { array, offset } = x;
  const [a, b] = [array[offset + i], array[offset + j]];
  const storage = storageOf(t.elem);
  if (storage.clone === undefined || storage.assign === undefined) {
    array[offset + i] = b;
    array[offset + j] = a;
    return;
  }
  const copy = storage.clone(a);
  storage.assign(a, b);
  storage.assign(b, copy);
}
