// Searches buffers.
import type { Slice } from "../../collections/slice.ts";

/** After so many steps a native search is worth its set-up. */
const SHORT = 48;

export function findByte(buf: Slice<number>, start: number, end: number, c: number): number {
  const { array, offset } = buf;
  const near = Math.min(end, start + SHORT);
  for (let i = start; i < near; i++) if (array[offset + i] === c) return i;
  if (near === end) return -1;
  const i = (array as Uint8Array).subarray(offset + near, offset + end).indexOf(c);
  return i < 0 ? -1 : near + i;
}
