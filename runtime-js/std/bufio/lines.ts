// Searches bytes.
import type { Slice } from "../../collections/slice.ts";

/** Below this length a loop is faster than a view. */
const SHORT = 64;

export function indexByte(p: Slice<number>, c: number): number {
  const { array, offset, length } = p;
  if (length > SHORT) return (array as Uint8Array).subarray(offset, offset + length).indexOf(c);
  for (let i = 0; i < length; i++) if (array[offset + i] === c) return i;
  return -1;
}
