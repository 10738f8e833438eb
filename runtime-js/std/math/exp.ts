// Exponential functions, with the roundings that Go has on amd64: Exp after N. Shibata, "Efficient evaluation methods
// of elementary functions suitable for SIMD computation" (2010), with fused operations; the others after FreeBSD's msun.
import type { Int } from "../../numbers/integers.ts";
import { Frexp, Ldexp } from "./bits.ts";
import { FMA } from "./fma.ts";
import { Log } from "./log.ts";
import { polynomial } from "./polynomial.ts";
import { fromWords, highWord, words } from "./words.ts";

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** The nearest integer, halves to even, of a number below 2^51. */
function nearest(x: number): number {
  return x + 1.5 * 2 ** 52 - 1.5 * 2 ** 52;
}

export function Exp(x: number): number {
  if (Number.isNaN(x) || x > 709.782712893384) return x + Infinity;
  if (x < -746) return 0;
  const k = nearest(x * Math.LOG2E);
  let r = x - k * 0.693147180559663; // exact, that constant has trailing zeros
  r = FMA(-k, 2.8235290563031577e-13, r) * 0.0625;
  let sum = FMA(r, 2.48015873015873e-5, 0.0001984126984126984);
  sum = FMA(r, sum, 0.001388888888888889);
  sum = FMA(r, sum, 0.008333333333333333);
  sum = FMA(r, sum, 0.041666666666666664);
  sum = FMA(r, sum, 0.16666666666666666);
  sum = FMA(r, sum, 0.5);
  sum = FMA(r, sum, 1);
  // r is e^(x/16) - 1: four squarings follow.
  r *= sum;
  r *= r + 2;
  r *= r + 2;
  r *= r + 2;
  return scale(FMA(r, r + 2, 1), k);
}

/** f × 2^k, flushed to zero below 2^-1075. */
function scale(f: number, k: number): number {
  if (k > 1023) return Infinity;
  if (k > -1023) return f * fromWords((k + 1023) << 20, 0);
  return k < -1075 ? 0 : f * fromWords((k + 2045) << 20, 0) * 2 ** -1022;
}

export function Exp2(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 1023.9999999999999) return Infinity;
  if (x < -1074) return 0;
  const k = Math.trunc(x < 0 ? x - 0.5 : x + 0.5);
  const t = x - k;
  const high = t * LN2_HIGH;
  const low = -t * LN2_LOW;
  const r = high - low;
  const s = r * r;
  const c = r - s * polynomial(s, SERIES);
  return Ldexp(1 - (low - (r * c) / (2 - c) - high), k);
}

const SERIES = [
  0.16666666666666666, -0.0027777777777015593, 6.613756321437934e-5, -1.6533902205465252e-6,
  4.1381367970572385e-8,
];

const SERIES_M1 = [
  1, -0.03333333333333313, 0.0015873015872548146, -7.93650757867488e-5, 4.008217827329362e-6,
  -2.0109921818362437e-7,
];

export function Expm1(x: number): number {
  if (x >= 709.782712893384) return Infinity;
  if (x <= -38.816242111356935) return -1;
  const size = Math.abs(x);
  if (Number.isNaN(x) || size < 2 ** -54) return x;
  let k = 0;
  let correction = 0;
  if (size > 0.34657359027997264) {
    if (size < 1.0397207708399179) k = Math.sign(x);
    else k = Math.trunc(Math.LOG2E * x + (x < 0 ? -0.5 : 0.5));
    const high = x - k * LN2_HIGH;
    const low = k * LN2_LOW;
    x = high - low;
    correction = high - x - low;
  }
  const half = 0.5 * x;
  const square = x * half;
  const r = polynomial(square, SERIES_M1);
  const t = 3 - r * half;
  let e = square * ((r - t) / (6 - x * t));
  if (k === 0) return x - (x * e - square);
  e = x * (e - correction) - correction - square;
  if (k === -1) return 0.5 * (x - e) - 0.5;
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
  if (k <= -2 || k > 56) return addExponent(1 - (e - x), k) - 1;
  const power = fromWords((1023 - k) << 20, 0);
  return addExponent(k < 20 ? 1 - power - (e - x) : x - (e + power) + 1, k);
}

/** y × 2^k, by its bits: it may overflow in between. */
function addExponent(y: number, k: number): number {
  return fromWords(highWord(y) + (k << 20), words[0]);
}

function isOdd(x: number): boolean {
  return Math.abs(x % 2) === 1;
}

export function Pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (y === 1) return x;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  const size = Math.abs(x);
  if (size === 0 || size === Infinity) {
    const result = (size === 0) === y < 0 ? Infinity : 0;
    return (x < 0 || Object.is(x, -0)) && isOdd(y) ? -result : result;
  }
  if (!Number.isFinite(y)) return infinitePower(x, y);
  if (y === 0.5) return Math.sqrt(x);
  if (y === -0.5) return 1 / Math.sqrt(x);
  return finitePower(x, y);
}

function infinitePower(x: number, y: number): number {
  if (x === -1) return 1;
  return Math.abs(x) < 1 === y > 0 ? 0 : Infinity;
}

/** The fraction of y by Exp and Log, the rest by repeated squaring of x's fraction. */
function finitePower(x: number, y: number): number {
  let whole = Math.trunc(Math.abs(y));
  let rest = Math.abs(y) - whole;
  if (rest !== 0 && x < 0) return NaN;
  if (whole >= 2 ** 63) return infinitePower(x, y);
  let result = 1;
  let exponent = 0;
  if (rest !== 0) {
    if (rest > 0.5) {
      rest--;
      whole++;
    }
    result = Exp(rest * Log(x));
  }
  let [f, e] = Frexp(x);
  for (; whole !== 0; whole = Math.floor(whole / 2)) {
    if (e < -4096 || e > 4096) {
      // Beyond all floats, whatever follows.
      exponent += e;
      break;
    }
    if (whole % 2 === 1) {
      result *= f;
      exponent += e;
    }
    f *= f;
    e *= 2;
    if (f < 0.5) {
      f += f;
      e--;
    }
  }
  return y < 0 ? Ldexp(1 / result, -exponent) : Ldexp(result, exponent);
}

const UNITS = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
  1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28, 1e29, 1e30, 1e31,
];
const LARGE = [1, 1e32, 1e64, 1e96, 1e128, 1e160, 1e192, 1e224, 1e256, 1e288];
const SMALL = [1, 1e-32, 1e-64, 1e-96, 1e-128, 1e-160, 1e-192, 1e-224, 1e-256, 1e-288, 1e-320];

export function Pow10(n: Int): number {
  if (n < -323) return 0;
  if (n > 308) return Infinity;
  const size = Math.abs(Number(n));
  return n >= 0 ? LARGE[size >> 5] * UNITS[size & 31] : SMALL[size >> 5] / UNITS[size & 31];
}
