// Rotating and reversing bits: 64-bit values as two words.
import { toInt32 } from "../../../conversions.ts";
import { type Int, wrapU } from "../../../integers.ts";
import { bits, words } from "../words.ts";

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

export function RotateLeft64(x: bigint, k: Int): bigint {
  const n = BigInt(toInt32(k) & 63);
  return BigInt.asUintN(64, (x << n) | (x >> (64n - n)));
}

export function RotateLeft(x: Int, k: Int): Int {
  return wrapU(RotateLeft64(BigInt(x), k));
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

/** x with its two words exchanged and each changed by f. */
function exchange(x: bigint, f: (word: number) => number): bigint {
  bits[0] = x;
  const low = f(words[1]);
  words[1] = f(words[0]);
  words[0] = low;
  return bits[0];
}

export function Reverse64(x: bigint): bigint {
  return exchange(x, Reverse32);
}

export function Reverse(x: Int): Int {
  return wrapU(Reverse64(BigInt(x)));
}

export function ReverseBytes64(x: bigint): bigint {
  return exchange(x, ReverseBytes32);
}

export function ReverseBytes(x: Int): Int {
  return wrapU(ReverseBytes64(BigInt(x)));
}
