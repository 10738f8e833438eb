// Division of unsigned integers of 64 bits, as words, by numbers of up to 30. The quotient of doubles is near; the low word of
// what it leaves tells how near.
import { carry, high, highWord } from "./words.ts";

/** The greatest divisor: what is left is within 2^13 of 0 … d, so in a word. */
export const DIVISOR = 2 ** 30;

/** The words of 64 bits, of the inverse, and of their product are rounded: the quotient times d is wrong by less than 2^13. */
function nearQuotient(lo: number, hi: number, d: number): number {
  return Math.floor(((hi >>> 0) * 4294967296 + (lo >>> 0)) * (1 / d));
}

/** The low word of the quotient; leaves the high one in `highWord`. */
export function quotientOfWords(lo: number, hi: number, d: number): number {
  const near = nearQuotient(lo, hi, d);
  const low = near | 0;
  const left = (lo - Math.imul(low, d)) | 0;
  const whole = (left / d) | 0;
  const more = whole + ((left - Math.imul(whole, d)) >> 31);
  highWord[0] = high(near) + (more >> 31) + carry(low, more);
  return (low + more) | 0;
}

export function remainderOfWords(lo: number, hi: number, d: number): number {
  const left = (lo - Math.imul(nearQuotient(lo, hi, d), d)) | 0;
  const rest = (left % d) | 0;
  return rest + (d & (rest >> 31));
}
