// Searches on bytes.
import type { Slice } from "../../collections/slice.ts";

/** Below this length a loop is faster than a view. */
const SHORT = 64;

function view(s: Slice<number>): Uint8Array {
  return (s.array as Uint8Array).subarray(s.offset, s.offset + s.length);
}

export function Equal(a: Slice<number>, b: Slice<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a.array[a.offset + i] !== b.array[b.offset + i]) return false;
  return true;
}

export function Compare(a: Slice<number>, b: Slice<number>): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    const difference = a.array[a.offset + i] - b.array[b.offset + i];
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

export function IndexByte(b: Slice<number>, c: number): number {
  if (b.length >= SHORT) return view(b).indexOf(c);
  for (let i = 0; i < b.length; i++) if (b.array[b.offset + i] === c) return i;
  return -1;
}

export function LastIndexByte(s: Slice<number>, c: number): number {
  for (let i = s.length - 1; i >= 0; i--) if (s.array[s.offset + i] === c) return i;
  return -1;
}

function matches(s: Slice<number>, at: number, sep: Slice<number>): boolean {
  for (let i = 0; i < sep.length; i++)
    if (s.array[s.offset + at + i] !== sep.array[sep.offset + i]) return false;
  return true;
}

export function indexFrom(s: Slice<number>, sep: Slice<number>, from: number): number {
  const last = s.length - sep.length;
  if (from > last) return -1;
  const first = sep.array[sep.offset];
  const bytes = view(s);
  for (let i = bytes.indexOf(first, from); i >= 0 && i <= last; i = bytes.indexOf(first, i + 1)) {
    if (matches(s, i, sep)) return i;
  }
  return -1;
}

export function Index(s: Slice<number>, sep: Slice<number>): number {
  return sep.length === 0 ? 0 : indexFrom(s, sep, 0);
}

export function LastIndex(s: Slice<number>, sep: Slice<number>): number {
  for (let i = s.length - sep.length; i >= 0; i--) if (matches(s, i, sep)) return i;
  return -1;
}
