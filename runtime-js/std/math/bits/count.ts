// Counting bits: 64-bit values as two words.
import type { Int } from "../../../numbers/integers.ts";
import { bits, words } from "../words.ts";

const WORD = 4294967296;

export function LeadingZeros32(x: number): number {
  return Math.clz32(x);
}

export function Len32(x: number): number {
  return 32 - Math.clz32(x);
}

export function Len64(x: Int): number {
  if (typeof x === "bigint") return Len64$wide(x);
  return x < WORD ? 32 - Math.clz32(x) : 64 - Math.clz32(x / WORD);
}

export function LeadingZeros64(x: Int): number {
  return 64 - Len64(x);
}

export function TrailingZeros32(x: number): number {
  return x === 0 ? 32 : 31 - Math.clz32(x & -x);
}

export function TrailingZeros64(x: Int): number {
  if (typeof x === "bigint") return TrailingZeros64$wide(x);
  const low = x | 0;
  return low !== 0 ? TrailingZeros32(low) : 32 + TrailingZeros32(x / WORD);
}

/** Adds neighbouring pairs, then fours, then bytes. */
export function OnesCount32(x: number): number {
  x -= (x >>> 1) & 0x55555555;
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
}

export function OnesCount64(x: Int): number {
  if (typeof x === "bigint") return OnesCount64$wide(x);
  return OnesCount32(x) + (x < WORD ? 0 : OnesCount32(x / WORD));
}

// Of wrapped bigints, which the caller need not bring into the common form.

export function Len64$wide(x: bigint): number {
  bits[0] = x;
  return words[1] !== 0 ? 64 - Math.clz32(words[1]) : 32 - Math.clz32(words[0]);
}

export function LeadingZeros64$wide(x: bigint): number {
  return 64 - Len64$wide(x);
}

export function TrailingZeros64$wide(x: bigint): number {
  bits[0] = x;
  return words[0] !== 0 ? TrailingZeros32(words[0]) : 32 + TrailingZeros32(words[1]);
}

export function OnesCount64$wide(x: bigint): number {
  bits[0] = x;
  return OnesCount32(words[0]) + OnesCount32(words[1]);
}

export { Len64 as Len, OnesCount64 as OnesCount, TrailingZeros64 as TrailingZeros };
