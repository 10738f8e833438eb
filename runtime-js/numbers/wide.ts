// The operators of int and uint where an operand or the result is beyond 32 bits or even beyond the safe integers, and
// the panics of division and shifts. Words are faster than BigInt arithmetic, except for division.
import { panicDivide, panicShift } from "../panics/errors.ts";
import type { Int } from "./integers.ts";
import { DIVISOR, quotientOfWords, remainderOfWords } from "./wordquotients.ts";
import { borrow, carry, fromWords, fromWordsU, high, highWord, low, productHigh } from "./words.ts";

const MAX = Number.MAX_SAFE_INTEGER;
const MIN = Number.MIN_SAFE_INTEGER;

/** The canonical int with the low 64 bits of b. */
export function wrap(b: bigint): Int {
  b = BigInt.asIntN(64, b);
  const n = Number(b);
  return n >= MIN && n <= MAX ? n : b;
}

/** The canonical uint with the low 64 bits of b. */
export function wrapU(b: bigint): Int {
  b = BigInt.asUintN(64, b);
  const n = Number(b);
  return n <= MAX ? n : b;
}

export function addWide(a: Int, b: Int): Int {
  const al = low(a);
  const bl = low(b);
  return fromWords(high(a) + high(b) + carry(al, bl), al + bl);
}

export function addUWide(a: Int, b: Int): Int {
  const al = low(a);
  const bl = low(b);
  return fromWordsU(high(a) + high(b) + carry(al, bl), al + bl);
}

export function subWide(a: Int, b: Int): Int {
  const al = low(a);
  const bl = low(b);
  return fromWords(high(a) - high(b) - borrow(al, bl), al - bl);
}

export function subUWide(a: Int, b: Int): Int {
  const al = low(a);
  const bl = low(b);
  return fromWordsU(high(a) - high(b) - borrow(al, bl), al - bl);
}

export function mulWide(a: Int, b: Int): Int {
  return fromWords(productHigh(a, b), Math.imul(low(a), low(b)));
}

export function mulUWide(a: Int, b: Int): Int {
  return fromWordsU(productHigh(a, b), Math.imul(low(a), low(b)));
}

export function divWide(a: Int, b: Int): Int {
  if (b === 0) panicDivide();
  if (typeof b !== "number" || b > DIVISOR || b < -DIVISOR) return wrap(BigInt(a) / BigInt(b));
  const m = a < 0 ? -a : a; // its words are those of an unsigned integer
  const lo = quotientOfWords(low(m), high(m), Math.abs(b));
  const hi = highWord[0];
  if (a < 0 === b < 0) return fromWords(hi, lo);
  return fromWords(~hi + (lo === 0 ? 1 : 0), -lo);
}

export function divUWide(a: Int, b: Int): Int {
  if (b === 0) panicDivide();
  if (typeof b !== "number" || b > DIVISOR) return wrapU(BigInt(a) / BigInt(b));
  const lo = quotientOfWords(low(a), high(a), b);
  return fromWordsU(highWord[0], lo);
}

export function remWide(a: Int, b: Int): Int {
  if (b === 0) panicDivide();
  if (typeof b !== "number" || b > DIVISOR || b < -DIVISOR) return wrap(BigInt(a) % BigInt(b));
  const m = a < 0 ? -a : a; // its words are those of an unsigned integer
  const rest = remainderOfWords(low(m), high(m), Math.abs(b));
  return a < 0 ? 0 - rest : rest;
}

export function remUWide(a: Int, b: Int): Int {
  if (b === 0) panicDivide();
  if (typeof b !== "number" || b > DIVISOR) return wrapU(BigInt(a) % BigInt(b));
  return remainderOfWords(low(a), high(a), b);
}

export function notWide(a: Int): Int {
  return fromWords(~high(a), ~low(a));
}

export function notUWide(a: Int): Int {
  return fromWordsU(~high(a), ~low(a));
}

export function andWide(a: Int, b: Int): Int {
  return fromWords(high(a) & high(b), low(a) & low(b));
}

export function andUWide(a: Int, b: Int): Int {
  return fromWordsU(high(a) & high(b), low(a) & low(b));
}

export function orWide(a: Int, b: Int): Int {
  return fromWords(high(a) | high(b), low(a) | low(b));
}

export function orUWide(a: Int, b: Int): Int {
  return fromWordsU(high(a) | high(b), low(a) | low(b));
}

export function xorWide(a: Int, b: Int): Int {
  return fromWords(high(a) ^ high(b), low(a) ^ low(b));
}

export function xorUWide(a: Int, b: Int): Int {
  return fromWordsU(high(a) ^ high(b), low(a) ^ low(b));
}

export function andNotWide(a: Int, b: Int): Int {
  return fromWords(high(a) & ~high(b), low(a) & ~low(b));
}

export function andNotUWide(a: Int, b: Int): Int {
  return fromWordsU(high(a) & ~high(b), low(a) & ~low(b));
}

/** A shift count of any integer type as a number, at most 64; panics if negative. */
export function shiftCount(n: Int): number {
  return typeof n === "number" && n >= 0 && n <= 64 ? n : unusualCount(n);
}

function unusualCount(n: Int): number {
  if (n < 0) panicShift();
  return n > 64 ? 64 : Number(n);
}

/** The high word after a shift to the left by less than 64. */
export function shiftedHigh(a: Int, n: number): number {
  if (n > 31) return low(a) << (n - 32);
  return n === 0 ? high(a) : (high(a) << n) | (low(a) >>> (32 - n));
}

export function shlWide(a: Int, count: Int): Int {
  const n = shiftCount(count);
  return n > 63 ? 0 : fromWords(shiftedHigh(a, n), n > 31 ? 0 : low(a) << n);
}

export function shlUWide(a: Int, count: Int): Int {
  const n = shiftCount(count);
  return n > 63 ? 0 : fromWordsU(shiftedHigh(a, n), n > 31 ? 0 : low(a) << n);
}

/** The low word after a shift to the right by less than 64, of the words `hi` (signed or unsigned) and `lo`. */
export function shiftedLow(hi: number, lo: number, n: number): number {
  if (n > 31) return Math.floor(hi / 2 ** (n - 32));
  return n === 0 ? lo : (lo >>> n) | (hi << (32 - n));
}

export function shrWide(a: Int, count: Int): Int {
  const n = Math.min(shiftCount(count), 63);
  const hi = high(a);
  return fromWords(hi >> Math.min(n, 31), shiftedLow(hi, low(a), n));
}

export function shrUWide(a: Int, count: Int): Int {
  const n = shiftCount(count);
  if (n > 63) return 0;
  const hi = high(a) >>> 0;
  return fromWordsU(n > 31 ? 0 : hi >>> n, shiftedLow(hi, low(a), n));
}
