// Counting bits: 64-bit values as two words.
import type { Int } from "../../../numbers/integers.ts";
import { high, low } from "../../../numbers/words.ts";

const WORD = 4294967296;

export function LeadingZeros32(x: number): number {
  return Math.clz32(x);
}

export function Len32(x: number): number {
  return 32 - Math.clz32(x);
}

export function Len64(x: Int): number {
  if (typeof x === "bigint") return Len64$words(low(x), high(x));
  return x < WORD ? 32 - Math.clz32(x) : 64 - Math.clz32(x / WORD);
}

export function LeadingZeros64(x: Int): number {
  return 64 - Len64(x);
}

export function TrailingZeros32(x: number): number {
  return x === 0 ? 32 : 31 - Math.clz32(x & -x);
}

export function TrailingZeros64(x: Int): number {
  if (typeof x === "bigint") return TrailingZeros64$words(low(x), high(x));
  const lo = x | 0;
  return lo !== 0 ? TrailingZeros32(lo) : 32 + TrailingZeros32(x / WORD);
}

/** Adds neighbouring pairs, then fours, then bytes. */
export function OnesCount32(x: number): number {
  x -= (x >>> 1) & 0x55555555;
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
}

export function OnesCount64(x: Int): number {
  if (typeof x === "bigint") return OnesCount64$words(low(x), high(x));
  return OnesCount32(x) + (x < WORD ? 0 : OnesCount32(x / WORD));
}

// Of values that the caller has as two words.

export function Len64$words(lo: number, hi: number): number {
  return hi !== 0 ? 64 - Math.clz32(hi) : 32 - Math.clz32(lo);
}

export function LeadingZeros64$words(lo: number, hi: number): number {
  return hi !== 0 ? Math.clz32(hi) : 32 + Math.clz32(lo);
}

export function TrailingZeros64$words(lo: number, hi: number): number {
  return lo !== 0 ? 31 - Math.clz32(lo & -lo) : 32 + TrailingZeros32(hi);
}

export function OnesCount64$words(lo: number, hi: number): number {
  return OnesCount32(lo) + OnesCount32(hi);
}

export { Len64 as Len, OnesCount64 as OnesCount, TrailingZeros64 as TrailingZeros };
