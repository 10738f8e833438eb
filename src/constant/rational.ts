// Exact fractions, which become binary floats of 512 bits where they would grow beyond 4,096 bits, as in Go's
// compiler: results agree with it to the bit, and no constant takes unbounded time or memory.
import { abs, bitLength, gcd, shiftBits, trailingZeros } from "./bits.ts";
import { type FloatConst, type UnknownConst, unknown } from "./constant.ts";

/** Results of operations have numerators and denominators below this many bits. */
export const maxFractionBits = 4096;
const precision = 512;
/** Exponents of binary floats beyond this are infinite, or zero. */
const maxExponent = 2 ** 31 - 1;

export type Float = FloatConst;

const isBinary = (x: Float): boolean => x.exp !== undefined;

/** num/den as a fraction, or as a binary float if that is too large. */
export function fraction(num: bigint, den: bigint): Float | UnknownConst {
  const x = reduced(num, den);
  const fits = bitLength(x.num) < maxFractionBits && bitLength(x.den) < maxFractionBits;
  return fits ? x : quotient(x.num, x.den, 0);
}

function reduced(num: bigint, den: bigint): Float {
  if (den < 0n) [num, den] = [-num, -den];
  const divisor = den === 1n ? 1n : gcd(num, den);
  return { kind: "float", num: num / divisor, den: den / divisor };
}

/** The value num/den of a literal: its size, not that of numerator and denominator, makes it a binary float. */
export function literalFraction(num: bigint, den: bigint): Float | UnknownConst {
  const { num: mantissa, exp } = toBinary({ kind: "float", num, den });
  const small = num === 0n || Math.abs(exp + bitLength(mantissa)) < maxFractionBits;
  return small ? reduced(num, den) : binaryFloat(mantissa, exp);
}

/** num * 2^exp, rounded to the precision, to even; `sticky`: there are further bits below it. */
export function binaryFloat(num: bigint, exp: number, sticky = false): Float | UnknownConst {
  const excess = bitLength(num) - precision;
  if (excess > 0) {
    const magnitude = abs(num);
    let kept = shiftBits(magnitude, -excess);
    const rest = magnitude - shiftBits(kept, excess);
    const half = 1n << BigInt(excess - 1);
    if (rest > half || (rest === half && (sticky || (kept & 1n) === 1n))) kept++;
    num = num < 0n ? -kept : kept;
    exp += excess;
  }
  if (num === 0n) return { kind: "float", num, den: 1n, exp: 0 };
  const zeros = trailingZeros(num);
  num >>= BigInt(zeros);
  exp += zeros;
  const top = exp + bitLength(num);
  if (top > maxExponent) return unknown;
  if (top < -maxExponent) return { kind: "float", num: 0n, den: 1n, exp: 0 };
  return { kind: "float", num, den: 1n, exp };
}

/** a / b * 2^exp as a binary float. */
function quotient(a: bigint, b: bigint, exp: number): Float | UnknownConst {
  const shift = precision + 2 - bitLength(a) + bitLength(b);
  if (shift > 0) a <<= BigInt(shift);
  else b <<= BigInt(-shift);
  const q = a / b;
  return binaryFloat(withSticky(q, a - q * b !== 0n), exp - shift - 1);
}

/** Appends a bit that says whether anything was cut off. */
function withSticky(x: bigint, sticky: boolean): bigint {
  return x * 2n + (sticky ? (x < 0n ? -1n : 1n) : 0n);
}

/** x as a binary float: num * 2^exp. */
export function toBinary(x: Float): { num: bigint; exp: number } {
  if (x.exp !== undefined) return { num: x.num, exp: x.exp };
  const rounded = quotient(x.num, x.den, 0) as Float;
  return { num: rounded.num, exp: rounded.exp ?? 0 };
}

export function negate(x: Float): Float {
  return { ...x, num: -x.num };
}

export function add(x: Float, y: Float): Float | UnknownConst {
  if (!isBinary(x) && !isBinary(y)) return fraction(x.num * y.den + y.num * x.den, x.den * y.den);
  const [a, b] = [toBinary(x), toBinary(y)];
  if (a.num === 0n) return binaryFloat(b.num, b.exp);
  if (b.num === 0n) return binaryFloat(a.num, a.exp);
  const [low, high] = a.exp < b.exp ? [a, b] : [b, a];
  const distance = high.exp - low.exp;
  // Far below the last bit of the other, a number matters only as a sticky bit.
  if (distance > 4 * precision) {
    const shifted = high.num << BigInt(2 * precision);
    return binaryFloat(shifted + (low.num < 0n ? -1n : 1n), high.exp - 2 * precision);
  }
  return binaryFloat(low.num + shiftBits(high.num, distance), low.exp);
}

export function multiply(x: Float, y: Float): Float | UnknownConst {
  if (!isBinary(x) && !isBinary(y)) return fraction(x.num * y.num, x.den * y.den);
  const [a, b] = [toBinary(x), toBinary(y)];
  return binaryFloat(a.num * b.num, a.exp + b.exp);
}

/** x / y, where y is not 0. */
export function divide(x: Float, y: Float): Float | UnknownConst {
  if (!isBinary(x) && !isBinary(y)) return fraction(x.num * y.den, x.den * y.num);
  const [a, b] = [toBinary(x), toBinary(y)];
  if (a.num === 0n) return binaryFloat(0n, 0);
  return quotient(a.num, b.num, a.exp - b.exp);
}

/** Negative, zero or positive, as x is less than, equal to or greater than y. */
export function compareFloats(x: Float, y: Float): number {
  if (!isBinary(x) && !isBinary(y)) return signOf(x.num * y.den - y.num * x.den);
  const [a, b] = [toBinary(x), toBinary(y)];
  const signs = signOf(a.num) - signOf(b.num);
  if (signs !== 0 || a.num === 0n) return signs;
  const tops = a.exp + bitLength(a.num) - (b.exp + bitLength(b.num));
  if (tops !== 0) return tops > 0 === a.num > 0n ? 1 : -1;
  const low = Math.min(a.exp, b.exp);
  return signOf(shiftBits(a.num, a.exp - low) - shiftBits(b.num, b.exp - low));
}

export function signOf(x: bigint): number {
  return x > 0n ? 1 : x < 0n ? -1 : 0;
}

/** 10^n * num, for n too large for a fraction. */
export function scaleByTen(num: bigint, n: number): Float | UnknownConst {
  // Twice the precision absorbs the errors of some thirty roundings.
  const working = 2 * precision;
  let power = { num: 1n, exp: 0 };
  let square = { num: 10n, exp: 0 };
  const cut = (x: { num: bigint; exp: number }) => {
    const excess = Math.max(0, bitLength(x.num) - working);
    return { num: shiftBits(x.num, -excess), exp: x.exp + excess };
  };
  for (let rest = Math.abs(n); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = cut({ num: power.num * square.num, exp: power.exp + square.exp });
    square = cut({ num: square.num * square.num, exp: square.exp * 2 });
  }
  if (n >= 0) return binaryFloat(num * power.num, power.exp);
  return quotient(num, power.num, -power.exp);
}
