// 64-bit integers as two 32-bit words: how results beyond the safe integers are computed, which is several times
// faster than BigInt arithmetic on operands that are mostly numbers. A shared buffer takes bigints apart.

import type { Int } from "./integers.ts";

const WORD = 4294967296;
/** The high word of safe integers is in -SAFE … SAFE-1. */
const SAFE = 0x200000;

// Of a buffer with a name, since bundlers take the property `buffer` for an effect.
const buffer = /* @__PURE__ */ new ArrayBuffer(8);
const signed = /* @__PURE__ */ new BigInt64Array(buffer);
const unsigned = /* @__PURE__ */ new BigUint64Array(buffer);
const words = /* @__PURE__ */ new Int32Array(buffer);

/**
 * The high word (an int32) of what a function has just given as two words: its result is the low one. A typed array, since
 * engines make objects of the larger numbers in variables of modules. It is to be read before anything else is called.
 */
export const highWord = /* @__PURE__ */ new Int32Array(buffer, 4, 1);

/** The low word (an int32) of the integer's 64 bits. */
export function low(a: Int): number {
  if (typeof a === "number") return a | 0;
  signed[0] = a;
  return words[0];
}

/** The high word (an int32) of the integer's 64 bits. */
export function high(a: Int): number {
  if (typeof a === "number") return Math.floor(a / WORD) | 0;
  signed[0] = a;
  return words[1];
}

// Conditions as numbers, since a branch that depends on such values is guessed wrong half of the time.

/** 1 if the sum of two low words is beyond a word. */
export function carry(a: number, b: number): number {
  return +(~a >>> 0 < b >>> 0);
}

/** 1 if the difference of two low words is below zero. */
export function borrow(al: number, bl: number): number {
  return +(al >>> 0 < bl >>> 0);
}

/** The canonical int of two words. */
export function fromWords(hi: number, lo: number): Int {
  hi |= 0;
  if (hi >= -SAFE && hi < SAFE && (hi !== -SAFE || (lo | 0) !== 0)) return hi * WORD + (lo >>> 0);
  words[0] = lo;
  words[1] = hi;
  return signed[0];
}

/** The canonical uint of two words. */
export function fromWordsU(hi: number, lo: number): Int {
  hi >>>= 0;
  if (hi < SAFE) return hi * WORD + (lo >>> 0);
  words[0] = lo;
  words[1] = hi;
  return unsigned[0];
}

/**
 * The high word of the product of two words, taken as unsigned. The product as a double is wrong by less than 2^12, so that
 * without its low word it is near a multiple of 2^32.
 */
export function highOfProduct(a: number, b: number): number {
  const product = (a >>> 0) * (b >>> 0) - (Math.imul(a, b) >>> 0);
  return (product * 2 ** -32 + 0.5) | 0;
}

/** The high word of `a * b + c`, a word taken as unsigned and numbers of less than 2^21 and 2^32: as a double, it is exact. */
export function highOfScaled(a: number, b: number, c: number): number {
  return (((a >>> 0) * b + c) * 2 ** -32) | 0;
}

/** The high word of a 64-bit product; the low one is `Math.imul(low(a), low(b))`. */
export function productHigh(a: Int, b: Int): number {
  const al = low(a);
  const bl = low(b);
  return highOfProduct(al, bl) + Math.imul(high(a), bl) + Math.imul(al, high(b));
}
