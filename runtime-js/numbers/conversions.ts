// Conversions between numeric types (spec: Conversions between numeric types). Where a float does not fit, the results
// are those of Go on amd64.
import type { Int } from "./integers.ts";
import { wrap, wrapU } from "./wide.ts";

const MAX = Number.MAX_SAFE_INTEGER;

export function toInt8(x: Int): number {
  return typeof x === "number" ? (x << 24) >> 24 : Number(BigInt.asIntN(8, x));
}

export function toInt16(x: Int): number {
  return typeof x === "number" ? (x << 16) >> 16 : Number(BigInt.asIntN(16, x));
}

export function toInt32(x: Int): number {
  return typeof x === "number" ? x | 0 : Number(BigInt.asIntN(32, x));
}

export function toUint8(x: Int): number {
  return typeof x === "number" ? x & 255 : Number(BigInt.asUintN(8, x));
}

export function toUint16(x: Int): number {
  return typeof x === "number" ? x & 65535 : Number(BigInt.asUintN(16, x));
}

export function toUint32(x: Int): number {
  return typeof x === "number" ? x >>> 0 : Number(BigInt.asUintN(32, x));
}

export function toInt(x: Int): Int {
  return typeof x === "number" ? x : wrap(x);
}

export function toUint(x: Int): Int {
  return typeof x === "number" && x >= 0 ? x : wrapU(BigInt(x));
}

export function toFloat64(x: Int): number {
  return Number(x);
}

/** Rounds once: the double in between is made odd where it is not exact, so that rounding it again cannot tie. */
export function toFloat32(x: Int): number {
  if (typeof x === "number") return Math.fround(x);
  const negative = x < 0n;
  const magnitude = negative ? -x : x;
  if (magnitude < 2n ** 53n) return Math.fround(Number(x));
  const sticky = (magnitude & 0x3ffn) === 0n ? 0n : 0x400n;
  const r = Math.fround(Number(((magnitude >> 10n) << 10n) | sticky));
  return negative ? -r : r;
}

const MIN_INT64 = -(2n ** 63n);

function truncated(x: number): bigint {
  return x >= -(2 ** 63) && x < 2 ** 63 ? BigInt(Math.trunc(x)) : MIN_INT64;
}

function truncatedU(x: number): bigint {
  if (x < 2 ** 63) return BigInt.asUintN(64, truncated(x));
  return x < 2 ** 64 ? BigInt(Math.trunc(x)) : 2n ** 63n;
}

export function floatToInt(x: number): Int {
  const r = Math.trunc(x) + 0;
  return r >= -MAX && r <= MAX ? r : wrap(truncated(x));
}

export function floatToUint(x: number): Int {
  const r = Math.trunc(x) + 0;
  return r >= 0 && r <= MAX ? r : wrapU(truncatedU(x));
}

export function floatToInt32(x: number): number {
  return x > -2147483649 && x < 2147483648 ? x | 0 : -2147483648;
}

export function floatToInt16(x: number): number {
  return (floatToInt32(x) << 16) >> 16;
}

export function floatToInt8(x: number): number {
  return (floatToInt32(x) << 24) >> 24;
}

export function floatToUint32(x: number): number {
  return toUint32(floatToInt(x));
}

export function floatToUint16(x: number): number {
  return floatToInt32(x) & 65535;
}

export function floatToUint8(x: number): number {
  return floatToInt32(x) & 255;
}
