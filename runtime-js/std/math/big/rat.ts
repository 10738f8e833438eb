// Fractions in lowest terms: two integers, of which the second is positive.
import type { Int } from "../../../numbers/integers.ts";
import { panicText } from "../../../panics/errors.ts";
import { greatestCommonDivisor } from "./gcd.ts";
import { compare, type Integer, set, valueOf } from "./int.ts";
import { bitLength, magnitude, trailingZeros } from "./nat.ts";
import { FORMATS, nearest } from "./nearest.ts";

/** The struct Rat. */
export interface Fraction {
  a: Integer;
  b: Integer;
}

/** The denominator. */
export function denominator({ b }: Fraction): bigint {
  return magnitude(b.abs) || 1n;
}

function isWhole(x: Fraction): boolean {
  return denominator(x) === 1n;
}

/** Numbers that have no divisor in common. */
function assign(z: Fraction, numerator: bigint, divisor: bigint): Fraction {
  set(z.a, numerator);
  set(z.b, divisor);
  return z;
}

/** Numbers of any signs that may have a divisor in common. */
export function setFraction(z: Fraction, numerator: bigint, divisor: bigint): Fraction {
  if (divisor === 0n) throw panicText("division by zero");
  if (divisor < 0n) [numerator, divisor] = [-numerator, -divisor];
  if (divisor === 1n) return assign(z, numerator, 1n);
  const common = greatestCommonDivisor(divisor, numerator < 0n ? -numerator : numerator);
  return common === 1n ? assign(z, numerator, divisor) : assign(z, numerator / common, divisor / common);
}

export function Rat$SetFrac(z: Fraction, a: Integer, b: Integer): Fraction {
  return setFraction(z, valueOf(a), valueOf(b));
}

export function Rat$SetFrac64(z: Fraction, a: Int, b: Int): Fraction {
  return setFraction(z, BigInt(a), BigInt(b));
}

export function Rat$SetInt(z: Fraction, x: Integer): Fraction {
  return assign(z, valueOf(x), 1n);
}

export function Rat$SetInt64(z: Fraction, x: Int): Fraction {
  return assign(z, BigInt(x), 1n);
}

export function Rat$SetUint64(z: Fraction, x: Int): Fraction {
  return assign(z, BigInt(x), 1n);
}

export function Rat$Set(z: Fraction, x: Fraction): Fraction {
  return z === x && x.b.abs.length > 0 ? z : assign(z, valueOf(x.a), denominator(x));
}

export function Rat$SetFloat64(z: Fraction, f: number): Fraction | null {
  if (!Number.isFinite(f)) return null;
  let divisor = 1n;
  // At most so many bits are behind the point.
  for (; !Number.isInteger(f); f *= 2 ** 53) divisor <<= 53n;
  return setFraction(z, BigInt(f), divisor);
}

function toFloat(x: Fraction, size: 32 | 64): [number, boolean] {
  const [numerator, divisor] = [magnitude(x.a.abs), denominator(x)];
  if (numerator === 0n) return [0, true];
  // A quotient of at least two bits more than the float has.
  const shift = Math.max(size + bitLength(divisor) - bitLength(numerator), 0);
  const scaled = numerator << BigInt(shift);
  const quotient = scaled / divisor;
  const isRest = quotient * divisor !== scaled;
  const [float, difference] = nearest(quotient, isRest, -shift, size);
  const [precision, lowest] = FORMATS[size];
  // To Go, what is less than half of the least float is exact if its mantissa is.
  const isLess = bitLength(quotient) - shift < lowest;
  const isExact = isLess ? !isRest && mantissaLength(quotient) <= precision : difference === 0;
  return [x.a.neg ? -float : float, isExact];
}

function mantissaLength(x: bigint): number {
  return bitLength(x) - trailingZeros(x);
}

export function Rat$Float32(x: Fraction): [number, boolean] {
  return toFloat(x, 32);
}

export function Rat$Float64(x: Fraction): [number, boolean] {
  return toFloat(x, 64);
}

export function Rat$IsInt(x: Fraction): boolean {
  return isWhole(x);
}

export function Rat$Cmp(x: Fraction, y: Fraction): number {
  return compare(valueOf(x.a) * denominator(y), valueOf(y.a) * denominator(x));
}

export function Rat$Inv(z: Fraction, x: Fraction): Fraction {
  const [numerator, divisor] = [valueOf(x.a), denominator(x)];
  if (numerator === 0n) throw panicText("division by zero");
  return numerator < 0n ? assign(z, -divisor, -numerator) : assign(z, divisor, numerator);
}

export function Rat$Add(z: Fraction, x: Fraction, y: Fraction): Fraction {
  return sum(z, x, valueOf(y.a), denominator(y));
}

export function Rat$Sub(z: Fraction, x: Fraction, y: Fraction): Fraction {
  return sum(z, x, -valueOf(y.a), denominator(y));
}

function sum(z: Fraction, x: Fraction, numerator: bigint, divisor: bigint): Fraction {
  const own = denominator(x);
  return setFraction(z, valueOf(x.a) * divisor + numerator * own, own * divisor);
}

export function Rat$Mul(z: Fraction, x: Fraction, y: Fraction): Fraction {
  const [numerator, divisor] = [valueOf(x.a) * valueOf(y.a), denominator(x) * denominator(y)];
  return x === y ? assign(z, numerator, divisor) : setFraction(z, numerator, divisor);
}

export function Rat$Quo(z: Fraction, x: Fraction, y: Fraction): Fraction {
  return setFraction(z, valueOf(x.a) * denominator(y), denominator(x) * valueOf(y.a));
}
