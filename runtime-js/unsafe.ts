// Package unsafe, as far as there is memory to look at: elements of slices and arrays, and the bits of numbers.
import { runtimePanic } from "./errors.ts";
import { boolElementPointer, elementOf, elementPointer } from "./pointers.ts";
import { address } from "./printing.ts";
import { nilSlice, Slice } from "./slice.ts";
import { bytesToString, stringToBytes } from "./strings.ts";

/** `unsafe.SliceData(s)`. */
export function sliceData(s: Slice): any {
  return s === nilSlice ? null : elementPointer(s.array, s.offset);
}

export function boolSliceData(s: Slice): any {
  return s === nilSlice ? null : boolElementPointer(s.array, s.offset);
}

/** `unsafe.StringData(s)`: the first of bytes that nobody else sees. */
export function stringData(s: string): any {
  return s === "" ? null : sliceData(stringToBytes(s));
}

/** `unsafe.Slice(p, n)`. */
export function unsafeSlice(p: any, n: number | bigint): Slice {
  return sliceAt(p, Number(n), "unsafe.Slice");
}

/** `unsafe.String(p, n)`. */
export function unsafeString(p: any, n: number | bigint): string {
  return bytesToString(sliceAt(p, Number(n), "unsafe.String"));
}

function sliceAt(p: any, n: number, name: string): Slice {
  if (n < 0) throw runtimePanic(`${name}: len out of range`);
  if (p === null) {
    if (n > 0) throw runtimePanic(`${name}: ptr is nil and len is not zero`);
    return nilSlice;
  }
  const place = elementOf(p);
  if (place === undefined || place.index + n > place.array.length) {
    throw runtimePanic(`${name}: memory that is not part of one slice or array`);
  }
  return new Slice(place.array, place.index, n, n);
}

/** The bits of a number as one of another type of the same size: `*(*uint32)(unsafe.Pointer(&f))`. */
export function reinterpret<T>(x: any, from: { make(n: number): any }, to: { make(n: number): any }): T {
  const [source, target] = [from.make(1), to.make(1)];
  source[0] = x;
  new Uint8Array(target.buffer).set(new Uint8Array(source.buffer));
  return target[0];
}

// ---- Addresses

/** A pointer that is only a number. */
class Numbered {
  readonly address: number;

  constructor(address: number) {
    this.address = address;
  }
}

/** What pointers that became numbers point to. */
const pointers = /* @__PURE__ */ new Map<number, WeakRef<object>>();

/** `uintptr(p)`: the address that `print` shows. */
export function pointerToUintptr(p: any): number {
  if (p instanceof Numbered) return p.address;
  const a = Number(address(p));
  const isObject = typeof p === "function" || (typeof p === "object" && p !== null);
  if (isObject && !pointers.has(a)) pointers.set(a, new WeakRef(p));
  return a;
}

/** `unsafe.Pointer(n)`: the pointer that became this number. */
export function uintptrToPointer(n: number | bigint): any {
  const a = Number(n);
  if (a === 0) return null;
  let p = pointers.get(a)?.deref();
  if (p === undefined) pointers.set(a, new WeakRef((p = new Numbered(a))));
  return p;
}
