// Integers of 64 bits as functions hold them whose values wrap around (analyze/ranges/wrapping.ts): two int32 words, the
// low one before the high one. A result's high word is in `highWord`. What is short is emitted in line; V8 inlines most of
// the rest.
import { div, divU, type Int, rem, remU } from "./integers.ts";
import { DIVISOR, quotientOfWords, remainderOfWords } from "./wordquotients.ts";
import { borrow, carry, fromWords, fromWordsU, highOfProduct, highOfScaled, highWord, low } from "./words.ts";

const WORD = 4294967296;

// ---- To and from the common form

export function toWords(a: Int): number {
  // The words of a bigint are where `highWord` is.
  if (typeof a === "number") highWord[0] = Math.floor(a / WORD);
  return low(a);
}

export function joinWords(lo: number, hi: number): Int {
  return fromWords(hi, lo);
}

export function joinWordsU(lo: number, hi: number): Int {
  return fromWordsU(hi, lo);
}

// ---- Arithmetic

export { borrow, carry } from "./words.ts";

export function addWords(al: number, ah: number, bl: number, bh: number): number {
  highWord[0] = ah + bh + carry(al, bl);
  return (al + bl) | 0;
}

export function subWords(al: number, ah: number, bl: number, bh: number): number {
  highWord[0] = ah - bh - borrow(al, bl);
  return (al - bl) | 0;
}

export function negWords(lo: number, hi: number): number {
  highWord[0] = lo === 0 ? -hi : ~hi;
  return -lo | 0;
}

export function mulWords(al: number, ah: number, bl: number, bh: number): number {
  highWord[0] = highOfProduct(al, bl) + Math.imul(ah, bl) + Math.imul(al, bh);
  return Math.imul(al, bl);
}

/** `a * b + c` of numbers b and c that are less than 2^21 and 2^32. */
export function scaleWords(al: number, ah: number, b: number, c = 0): number {
  highWord[0] = highOfScaled(al, b, c) + Math.imul(ah, b);
  return (Math.imul(al, b) + c) | 0;
}

/** Halves of words are divided one after the other by numbers up to this: engines multiply where they know the divisor. */
const TINY = 0x10000;

/** Negative numbers are made positive by their sign, -1, and the results back, without branches. */
export function divWords(al: number, ah: number, bl: number, bh: number): number {
  if (bh !== 0 || bl <= 0 || bl > DIVISOR) return toWords(div(fromWords(ah, al), fromWords(bh, bl)));
  const sign = ah >> 31;
  const lo = smallQuotient(((al ^ sign) - sign) | 0, (ah ^ sign) - (al === 0 ? sign : 0), bl);
  highWord[0] = (highWord[0] ^ sign) - (lo === 0 ? sign : 0);
  return ((lo ^ sign) - sign) | 0;
}

export function divWordsU(al: number, ah: number, bl: number, bh: number): number {
  if (bh !== 0 || bl <= 0 || bl > DIVISOR) return toWords(divU(fromWordsU(ah, al), fromWordsU(bh, bl)));
  return smallQuotient(al, ah, bl);
}

export function remWords(al: number, ah: number, bl: number, bh: number): number {
  if (bh !== 0 || bl <= 0 || bl > DIVISOR) return toWords(rem(fromWords(ah, al), fromWords(bh, bl)));
  const sign = ah >> 31;
  const rest = smallRemainder(((al ^ sign) - sign) | 0, (ah ^ sign) - (al === 0 ? sign : 0), bl);
  const r = ((rest ^ sign) - sign) | 0;
  highWord[0] = r >> 31;
  return r;
}

export function remWordsU(al: number, ah: number, bl: number, bh: number): number {
  if (bh !== 0 || bl <= 0 || bl > DIVISOR) return toWords(remU(fromWordsU(ah, al), fromWordsU(bh, bl)));
  highWord[0] = 0;
  return smallRemainder(al, ah, bl);
}

/** Of unsigned words; leaves the high word of the quotient. */
function smallQuotient(lo: number, hi: number, d: number): number {
  if (d > TINY) return quotientOfWords(lo, hi, d);
  const top = ((hi >>> 0) / d) >>> 0;
  highWord[0] = top;
  const upper = (((hi - Math.imul(top, d)) << 16) | (lo >>> 16)) >>> 0;
  const middle = (upper / d) >>> 0;
  const lower = (((upper - Math.imul(middle, d)) << 16) | (lo & 0xffff)) >>> 0;
  return (middle << 16) | ((lower / d) >>> 0);
}

/** The high word counts 2^32 % d times. */
function smallRemainder(lo: number, hi: number, d: number): number {
  if (d > TINY) return remainderOfWords(lo, hi, d);
  const top = (hi >>> 0) % d;
  const sum = Math.imul(top, (0xffffffff % d) + 1) + ((lo >>> 0) % d);
  return ((sum >>> 0) % d) | 0;
}

// ---- Shifts by counts that are not known. Without branches on them, which are guessed wrong half of the time; `shiftCount`
// comes before where they may be negative or more than 64.

export { shiftCount } from "./wide.ts";

/** All bits are set if n is less than `limit`, else none. */
function below(n: number, limit: number): number {
  return (n - limit) >> 31;
}

export function shlWords(lo: number, hi: number, n: number): number {
  const isShort = below(n, 32);
  const word = lo << n;
  highWord[0] = (((hi << n) | ((lo >>> 1) >>> ~n)) & isShort) | (word & ~isShort & below(n, 64));
  return word & isShort;
}

export function shrWords(lo: number, hi: number, n: number): number {
  const isShort = below(n, 32);
  const word = hi >> n;
  const sign = hi >> 31;
  highWord[0] = (word & isShort) | (sign & ~isShort);
  const long = (word & below(n, 64)) | (sign & ~below(n, 64));
  return (((lo >>> n) | ((hi << 1) << ~n)) & isShort) | (long & ~isShort);
}

export function shrWordsU(lo: number, hi: number, n: number): number {
  const isShort = below(n, 32);
  const word = hi >>> n;
  highWord[0] = word & isShort;
  return (((lo >>> n) | ((hi << 1) << ~n)) & isShort) | (word & ~isShort & below(n, 64));
}

// ---- Comparisons

/** Negative, 0 or positive, as a is to b. */
export function compareWords(al: number, ah: number, bl: number, bh: number): number {
  if (ah !== bh) return ah < bh ? -1 : 1;
  return al === bl ? 0 : al >>> 0 < bl >>> 0 ? -1 : 1;
}

export function compareWordsU(al: number, ah: number, bl: number, bh: number): number {
  if (ah !== bh) return ah >>> 0 < bh >>> 0 ? -1 : 1;
  return al === bl ? 0 : al >>> 0 < bl >>> 0 ? -1 : 1;
}
