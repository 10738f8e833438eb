// Division and variable shifts of integers of at most 32 bits and of wrapped bigints. Their other operators are emitted
// in line.
import { panicDivide } from "../panics/errors.ts";
import type { Int } from "./integers.ts";
import { shiftCount, shiftedHigh, shiftedLow } from "./wide.ts";
import { high, low, wideOfWords, wideOfWordsU } from "./words.ts";

export function div32(a: number, b: number): number {
  if (b === 0) panicDivide();
  return (a / b) | 0;
}

export function rem32(a: number, b: number): number {
  if (b === 0) panicDivide();
  return (a % b) | 0;
}

export function divU32(a: number, b: number): number {
  if (b === 0) panicDivide();
  return (a / b) >>> 0;
}

export function remU32(a: number, b: number): number {
  if (b === 0) panicDivide();
  return (a % b) >>> 0;
}

function count32(n: Int): number {
  return typeof n === "number" && n >= 0 ? n : shiftCount(n);
}

export function shl32(a: number, n: Int): number {
  n = count32(n);
  return n > 31 ? 0 : a << n;
}

export function shr32(a: number, n: Int): number {
  n = count32(n);
  return n > 31 ? a >> 31 : a >> n;
}

export function shrU32(a: number, n: Int): number {
  n = count32(n);
  return n > 31 ? 0 : a >>> n;
}

export function div64(a: bigint, b: bigint): bigint {
  if (b === 0n) panicDivide();
  return BigInt.asIntN(64, a / b);
}

export function rem64(a: bigint, b: bigint): bigint {
  if (b === 0n) panicDivide();
  return BigInt.asIntN(64, a % b);
}

export function divU64(a: bigint, b: bigint): bigint {
  if (b === 0n) panicDivide();
  return BigInt.asUintN(64, a / b);
}

export function remU64(a: bigint, b: bigint): bigint {
  if (b === 0n) panicDivide();
  return BigInt.asUintN(64, a % b);
}

export function shl64(a: bigint, n: Int): bigint {
  const count = shiftCount(n);
  return count > 63 ? 0n : wideOfWords(shiftedHigh(a, count), count > 31 ? 0 : low(a) << count);
}

export function shlU64(a: bigint, n: Int): bigint {
  const count = shiftCount(n);
  return count > 63 ? 0n : wideOfWordsU(shiftedHigh(a, count), count > 31 ? 0 : low(a) << count);
}

export function shr64(a: bigint, n: Int): bigint {
  const count = Math.min(shiftCount(n), 63);
  const hi = high(a);
  return wideOfWords(hi >> Math.min(count, 31), shiftedLow(hi, low(a), count));
}

export function shrU64(a: bigint, n: Int): bigint {
  const count = shiftCount(n);
  if (count > 63) return 0n;
  const hi = high(a) >>> 0;
  return wideOfWordsU(count > 31 ? 0 : hi >>> count, shiftedLow(hi, low(a), count));
}
