// Bytes between slices and the arrays of bytes that JS has.
import type { Slice } from "../../../collections/slice.ts";

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array || (value as unknown) instanceof Uint8ClampedArray;
}

export function toGo(dst: Slice<number>, src: unknown): number {
  if (!isBytes(src)) return -1;
  const n = Math.min(dst.length, src.length);
  for (let i = 0; i < n; i++) dst.array[dst.offset + i] = src[i];
  return n;
}

export function toJS(dst: unknown, src: Slice<number>): number {
  if (!isBytes(dst)) return -1;
  const n = Math.min(src.length, dst.length);
  for (let i = 0; i < n; i++) dst[i] = src.array[src.offset + i];
  return n;
}
