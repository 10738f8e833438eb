// Floats by their bits.
import type { Int } from "../../numbers/integers.ts";
import { fromWordsU, high, low } from "../../numbers/words.ts";
import { float, fromWords, highWord, words } from "./words.ts";

// Of a buffer with a name, since bundlers take the property `buffer` for an effect.
const buffer = /* @__PURE__ */ new ArrayBuffer(4);
const single = /* @__PURE__ */ new Float32Array(buffer);
const singleBits = /* @__PURE__ */ new Uint32Array(buffer);

export function Float32bits(f: number): number {
  single[0] = f;
  return singleBits[0];
}

export function Float32frombits(b: number): number {
  singleBits[0] = b;
  return single[0];
}

/** The engine's NaN stands for Go's, which ends in 1. */
export function Float64bits(f: number): Int {
  const hi = highWord(f);
  const isNaN = hi === 0x7ff80000 && words[0] === 0;
  return fromWordsU(hi, isNaN ? 1 : words[0]);
}

export function Float64frombits(b: Int): number {
  return fromWords(high(b), low(b));
}

export function Inf(sign: Int): number {
  return sign >= 0 ? Infinity : -Infinity;
}

export function NaN(): number {
  return Number.NaN;
}

export function IsInf(f: number, sign: Int): boolean {
  return (f === Infinity && sign >= 0) || (f === -Infinity && sign <= 0);
}

export function Signbit(x: number): boolean {
  return highWord(x) >>> 31 !== 0;
}

export function Copysign(f: number, sign: number): number {
  const s = highWord(sign) & 0x80000000;
  return fromWords((highWord(f) & 0x7fffffff) | s, words[0]);
}

/** Subnormal numbers are scaled by 2^52 first. */
export function Frexp(f: number): [number, number] {
  let high = highWord(f);
  let exponent = (high >>> 20) & 0x7ff;
  if (f === 0 || exponent === 0x7ff) return [f, 0];
  let scale = 1022;
  if (exponent === 0) {
    high = highWord(f * 2 ** 52);
    exponent = (high >>> 20) & 0x7ff;
    scale += 52;
  }
  return [fromWords((high & 0x800fffff) | (1022 << 20), words[0]), exponent - scale];
}

/** 2^n for a normal result. */
function power(n: number): number {
  return fromWords((n + 1023) << 20, 0);
}

export function Ldexp(frac: number, exp: Int): number {
  const [f, e] = Frexp(frac);
  if (f === 0 || !Number.isFinite(f)) return frac;
  const exponent = Number(exp) + e; // of a fraction in [½, 1)
  if (exponent > 1024) return f * Infinity;
  if (exponent > -1022) return f * 2 * power(exponent - 1);
  return exponent < -1074 ? f * 0 : f * 2 * power(exponent + 52) * 2 ** -53;
}

export function Ilogb(x: number): number {
  if (x === 0) return -2147483648;
  return Number.isFinite(x) ? Frexp(x)[1] - 1 : 2147483647;
}

export function Logb(x: number): number {
  if (x === 0) return -Infinity;
  return Number.isFinite(x) ? Frexp(x)[1] - 1 : Math.abs(x);
}

export function Nextafter(x: number, y: number): number {
  if (x === y || Number.isNaN(x) || Number.isNaN(y)) return x === y ? x : Number.NaN;
  if (x === 0) return y > 0 ? 5e-324 : -5e-324;
  float[0] = x;
  const step = y > x === x > 0 ? 1 : -1;
  const low = words[0] + step;
  if (low < 0 || low > 0xffffffff) words[1] += step;
  words[0] = low;
  return float[0];
}

export function Nextafter32(x: number, y: number): number {
  if (x === y || Number.isNaN(x) || Number.isNaN(y)) return x === y ? x : Number.NaN;
  if (x === 0) return y > 0 ? 2 ** -149 : -(2 ** -149);
  single[0] = x;
  singleBits[0] += y > x === x > 0 ? 1 : -1;
  return single[0];
}
