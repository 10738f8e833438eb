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

// ---- Between the form of a variable, and wrapped bigints inside of functions. Number(b) would make an object of b.

/** The low word of a wrapped bigint, an int32. */
export function lowWord(b: bigint): number {
  signed[0] = b;
  return words[0];
}

/** The wrapped bigint of two words. */
export function wideOfWords(hi: number, lo: number): bigint {
  words[0] = lo;
  words[1] = hi;
  return signed[0];
}

export function wideOfWordsU(hi: number, lo: number): bigint {
  words[0] = lo;
  words[1] = hi;
  return unsigned[0];
}

/** The canonical int64 of a wrapped bigint. */
export function fromWide(b: bigint): Int {
  signed[0] = b;
  const hi = words[1];
  if (hi >= -SAFE && hi < SAFE && (hi !== -SAFE || words[0] !== 0)) return hi * WORD + (words[0] >>> 0);
  return signed[0];
}

/** The canonical uint64 of a wrapped bigint. */
export function fromWideU(b: bigint): Int {
  unsigned[0] = b;
  const hi = words[1] >>> 0;
  return hi < SAFE ? hi * WORD + (words[0] >>> 0) : unsigned[0];
}

/** The high word of the product of two int32 words, taken as unsigned. */
function highOfProduct(a: number, b: number): number {
  const a0 = a & 0xffff;
  const a1 = a >>> 16;
  const b0 = b & 0xffff;
  const b1 = b >>> 16;
  const middle = a1 * b0 + a0 * b1 + Math.floor((a0 * b0) / 65536);
  return a1 * b1 + Math.floor(middle / 65536);
}

/** The high word of a 64-bit product; the low one is `Math.imul(low(a), low(b))`. */
export function productHigh(a: Int, b: Int): number {
  const al = low(a);
  const bl = low(b);
  return highOfProduct(al, bl) + Math.imul(high(a), bl) + Math.imul(al, high(b));
}

/** Carry (0 or 1) of the sum of two low words. */
export function carry(a: number, b: number): number {
  return (a >>> 0) + (b >>> 0) >= WORD ? 1 : 0;
}
