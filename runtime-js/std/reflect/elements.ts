// What structs, arrays and slices are made of.
import { append, appendSlice } from "../../collections/append.ts";
import { nilSlice, Slice } from "../../collections/slice.ts";
import * as slices from "../../collections/slices.ts";
import { chanCap, chanLen } from "../../goroutines/channels.ts";
import { Kind, sliceOf, type Type } from "../../types/types.ts";
import { isNested } from "../../types/values.ts";
import { storageOf } from "../../types/zero.ts";
import { BoolPlace, Place } from "./value.ts";

export { sliceOf };

export function field(t: Type, x: any, i: number, place: boolean): any {
  const { jsName, type } = t.fields[i];
  return place && !isNested(type) ? new Place(x, jsName) : x[jsName];
}

export function element(t: Type, x: any, i: number, place: boolean): any {
  const [array, at] = x instanceof Slice ? [x.array, x.offset + i] : [x, i];
  if (t.elem.kind === Kind.Bool) return place ? new BoolPlace(array, at) : array[at] === 1;
  return place && !isNested(t.elem) ? new Place(array, at) : array[at];
}

export function length(t: Type, x: any): number {
  if (t.kind === Kind.Chan) return chanLen(x);
  return t.kind === Kind.Map ? x.size : x.length;
}

export function capacity(t: Type, x: any): number {
  return t.kind === Kind.Chan ? chanCap(x) : x.capacity;
}

export function slice(t: Type, x: any, i: number, j: number, k: number): Slice {
  if (!(x instanceof Slice)) return slices.sliceArray(x, i, j, k);
  const result = slices.slice3(x, i, j, k);
  return j > x.length ? slices.sliceFill(result, storageOf(t.elem)) : result;
}

export function grow(t: Type, x: Slice, n: number): Slice {
  const storage = storageOf(t.elem);
  const larger = appendSlice(x, slices.makeSlice(storage, n), storage);
  return new Slice(larger.array, larger.offset, x.length, larger.capacity);
}

export function clearElements(t: Type, x: any): void {
  if (t.kind === Kind.Map) x.clear();
  else slices.clearSlice(x, storageOf(t.elem));
}

export function makeSlice(t: Type, n: number, cap: number): Slice {
  return slices.makeSlice(storageOf(t.elem), n, cap);
}

export function sliceAt(p: any, n: number): Slice {
  return p === null ? nilSlice : slices.sliceArray(p, 0, n, n);
}

export function appendElement(t: Type, list: Slice, x: any): Slice {
  return append(list, t.elem.kind === Kind.Bool ? Number(x) : x, storageOf(t.elem));
}

export function appendAll(t: Type, list: Slice, more: Slice): Slice {
  return appendSlice(list, more, storageOf(t.elem));
}

function asSlice(x: any): Slice {
  return x instanceof Slice ? x : new Slice(x, 0, x.length, x.length);
}

export function copyElements(t: Type, dst: any, src: any): number {
  if (isNested(t.elem)) return slices.copyElements(asSlice(dst), asSlice(src), storageOf(t.elem));
  return slices.copy(asSlice(dst), asSlice(src));
}

/** Structs and arrays stay where they are, as pointers may lead to them. */
export function swap(t: Type, x: Slice, i: number, j: number): void {
  const { array, offset } = x;
  const [a, b] = [array[offset + i], array[offset + j]];
  const { clone, assign } = storageOf(t.elem);
  if (clone === undefined || assign === undefined) {
    array[offset + i] = b;
    array[offset + j] = a;
    return;
  }
  const copy = clone(a);
  assign(a, b);
  assign(b, copy);
}
