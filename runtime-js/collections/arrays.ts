// Copying and comparing arrays, and the builtins min and max.
import type { Int } from "../numbers/integers.ts";
import type { Elements } from "./slice.ts";
import { placeOf } from "./windows.ts";

interface StructValue<T> {
  $clone(): T;
  $assign(other: T): void;
  $equals(other: T): boolean;
}

export function cloneArray<T>(a: Elements<T>, cloneElement?: (x: T) => T): Elements<T> {
  if (cloneElement === undefined) return (a as T[]).slice();
  return (a as T[]).map(cloneElement);
}

export function assignArray<T>(
  to: Elements<T>,
  from: Elements<T>,
  assignElement?: (to: T, from: T) => void,
): void {
  const n = from.length;
  if (followsInMemory(to, from)) {
    for (let i = n - 1; i >= 0; i--) {
      if (assignElement === undefined) to[i] = from[i];
      else assignElement(to[i], from[i]);
    }
  } else if (assignElement === undefined) for (let i = 0; i < n; i++) to[i] = from[i];
  else for (let i = 0; i < n; i++) assignElement(to[i], from[i]);
}

/** Both are parts of one array, `to` the later one: copying begins at their ends, since they may overlap. */
function followsInMemory<T>(to: Elements<T>, from: Elements<T>): boolean {
  const [late, early] = [placeOf(to), placeOf(from)];
  if (late === undefined && early === undefined) return false;
  return (late?.array ?? to) === (early?.array ?? from) && (late?.offset ?? 0) > (early?.offset ?? 0);
}

export function equalArrays<T>(
  a: Elements<T>,
  b: Elements<T>,
  equalElement?: (a: T, b: T) => boolean,
): boolean {
  for (let i = 0; i < a.length; i++) {
    if (equalElement === undefined ? a[i] !== b[i] : !equalElement(a[i], b[i])) return false;
  }
  return true;
}

export function cloneStruct<T extends StructValue<T>>(x: T): T {
  return x.$clone();
}

export function assignStruct<T extends StructValue<T>>(to: T, from: T): void {
  to.$assign(from);
}

export function equalStructs<T extends StructValue<T>>(a: T, b: T): boolean {
  return a.$equals(b);
}

export function min<T extends Int | string>(a: T, b: T): T {
  return b < a ? b : a;
}

export function max<T extends Int | string>(a: T, b: T): T {
  return b > a ? b : a;
}

/** NaN if either is, -0 below 0. */
export function minFloat(a: number, b: number): number {
  return Math.min(a, b);
}

export function maxFloat(a: number, b: number): number {
  return Math.max(a, b);
}
