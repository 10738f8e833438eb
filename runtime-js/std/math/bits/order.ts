// Rotating and reversing bits: 64-bit values as two words.
import { toInt32 } from "../../../numbers/conversions.ts";
import type { Int } from "../../../numbers/integers.ts";
import { fromWordsU, high, highWord, low } from "../../../numbers/words.ts";

export function RotateLeft8(x: number, k: Int): number {
  const n = toInt32(k) & 7;
  return ((x << n) | (x >> (8 - n))) & 255;
}

export function RotateLeft16(x: number, k: Int): number {
  const n = toInt32(k) & 15;
  return ((x << n) | (x >> (16 - n))) & 65535;
}

export function RotateLeft32(x: number, k: Int): number {
  const n = toInt32(k);
  return ((x << n) | (n & 31 && x >>> -n)) >>> 0;
}

export function RotateLeft64(x: Int, k: Int): Int {
  const n = toInt32(k) & 63;
  let [a, b] = [high(x), low(x)];
  if (n > 31) [a, b] = [b, a];
  const m = n & 31;
  return m === 0 ? fromWordsU(a, b) : fromWordsU((a << m) | (b >>> -m), (b << m) | (a >>> -m));
}

/** Exchanges neighbouring bits, then pairs, then fours, then the bytes. */
export function Reverse32(x: number): number {
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  return ReverseBytes32(x);
}

export function ReverseBytes32(x: number): number {
  return ((x << 24) | ((x & 0xff00) << 8) | ((x >>> 8) & 0xff00) | (x >>> 24)) >>> 0;
}

export function Reverse64(x: Int): Int {
  return fromWordsU(Reverse32(low(x)), Reverse32(high(x)));
}

export function ReverseBytes64(x: Int): Int {
  return fromWordsU(ReverseBytes32(low(x)), ReverseBytes32(high(x)));
}

// On values that the caller has as two words, and takes as such.

export function RotateLeft64$words(lo: number, hi: number, k: Int): number {
  const n = toInt32(k) & 63;
  const a = n > 31 ? lo : hi;
  const b = n > 31 ? hi : lo;
  const m = n & 31;
  highWord[0] = m === 0 ? a : (a << m) | (b >>> -m);
  return m === 0 ? b : (b << m) | (a >>> -m);
}

export function Reverse64$words(lo: number, hi: number): number {
  highWord[0] = Reverse32(lo);
  return Reverse32(hi) | 0;
}

export function ReverseBytes64$words(lo: number, hi: number): number {
  highWord[0] = ReverseBytes32(lo);
  return ReverseBytes32(hi) | 0;
}

export { Reverse64 as Reverse, ReverseBytes64 as ReverseBytes, RotateLeft64 as RotateLeft };
