// Logarithms after FreeBSD's msun, with the roundings that Go has on amd64.
import { Frexp } from "./bits.ts";
import { polynomial } from "./polynomial.ts";
import { fromWords, highWord, words } from "./words.ts";

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

/** Go's amd64 code takes the exponent as it stands, also that of a subnormal number. */
export function Log(x: number): number {
  if (x === 0) return -Infinity;
  if (Number.isNaN(x) || x < 0) return NaN;
  if (x === Infinity) return x;
  const high = highWord(x);
  let k = (high >>> 20) - 1022;
  let f = fromWords((high & 0xfffff) | (1022 << 20), words[0]);
  if (f <= Math.SQRT1_2) {
    f *= 2;
    k--;
  }
  f -= 1;
  const s = f / (2 + f);
  const s2 = s * s;
  const s4 = s2 * s2;
  const r = s2 * (L1 + s4 * (L3 + s4 * (L5 + s4 * L7))) + s4 * (L2 + s4 * (L4 + s4 * L6));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
}

export function Log10(x: number): number {
  return Log(x) * Math.LOG10E;
}

export function Log2(x: number): number {
  const [f, e] = Frexp(x);
  return f === 0.5 ? e - 1 : Log(f) * Math.LOG2E + e;
}

const SERIES = [L1, L2, L3, L4, L5, L6, L7];

export function Log1p(x: number): number {
  if (Number.isNaN(x) || x < -1) return NaN;
  if (x === -1) return -Infinity;
  if (x === Infinity) return x;
  const size = Math.abs(x);
  if (size < 2 ** -29) return size < 2 ** -54 ? x : x - x * x * 0.5;
  let k = 0;
  let f = x;
  let c = 0; // what 1 + x lost
  let small = false; // |f| < 2^-20
  if (x <= -0.2928932188134525 || x >= 0.41421356237309503) {
    const u = size < 2 ** 53 ? 1 + x : x;
    const high = highWord(u);
    k = (high >>> 20) - 1023;
    if (size < 2 ** 53) c = (k > 0 ? 1 - (u - x) : x - (u - 1)) / u;
    const fraction = high & 0xfffff;
    const low = words[0];
    if (fraction < 0x6a09e || (fraction === 0x6a09e && low < 0x667f3bcd)) {
      small = fraction === 0 && low === 0;
      f = fromWords(fraction | 0x3ff00000, low) - 1;
    } else {
      k++;
      // Only fractions within 4 units of 1 count as small here.
      small = fraction === 0xfffff && low > 0xfffffffc;
      f = fromWords(fraction | 0x3fe00000, low) - 1;
    }
  }
  const half = 0.5 * f * f;
  if (small) {
    if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + (c + k * LN2_LOW);
    const r = half * (1 - 0.6666666666666666 * f);
    return k === 0 ? f - r : k * LN2_HIGH - (r - (k * LN2_LOW + c) - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const r = z * polynomial(z, SERIES);
  if (k === 0) return f - (half - s * (half + r));
  return k * LN2_HIGH - (half - (s * (half + r) + (k * LN2_LOW + c)) - f);
}
