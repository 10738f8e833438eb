// Cube root (after FreeBSD's msun) and hypotenuse.
import { fromWords, highWord, words } from "./words.ts";

/** The float whose bits are a third of x's, and `bias` added to its high word. */
function thirdOfBits(x: number, bias: number): number {
  const high = highWord(x);
  const low = ((high % 3) * 2 ** 32 + words[0]) / 3;
  return fromWords(Math.floor(high / 3) + bias, Math.floor(low));
}

export function Cbrt(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const size = Math.abs(x);
  // 5 bits, then 23, then all.
  let t = size < 2 ** -1022 ? thirdOfBits(size * 2 ** 54, 696219795) : thirdOfBits(size, 715094163);
  let r = (t * t) / size;
  const s = 0.5428571428571428 + r * t;
  t *= 0.35714285714285715 + 1.6071428571428572 / (s + 1.4142857142857144 - 0.7053061224489796 / s);
  const high = highWord(t);
  const low = (words[0] & 0xc0000000) >>> 0;
  t = fromWords(high + (low === 0xc0000000 ? 1 : 0), low + 0x40000000);
  r = size / (t * t);
  r = (r - t) / (t + t + r);
  t += t * r;
  return x < 0 ? -t : t;
}

export function Hypot(p: number, q: number): number {
  p = Math.abs(p);
  q = Math.abs(q);
  if (p === Infinity || q === Infinity) return Infinity;
  const large = Math.max(p, q);
  if (large === 0) return 0;
  const ratio = Math.min(p, q) / large;
  return large * Math.sqrt(1 + ratio * ratio);
}
