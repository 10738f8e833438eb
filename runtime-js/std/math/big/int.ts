// Integers: a sign, and a natural number.
import type { Slice } from "../../../collections/slice.ts";
import { type Int, wrap, wrapU } from "../../../numbers/integers.ts";
import { panicText } from "../../../panics/errors.ts";
import { magnitude, natOf, squareRoot, unshared } from "./nat.ts";

/** The struct Int. */
export interface Integer {
  neg: boolean;
  abs: Slice<Int>;
}

export function valueOf(x: Integer): bigint {
  const value = magnitude(x.abs);
  return x.neg ? -value : value;
}

export function set<T extends Integer>(z: T, value: bigint): T {
  z.neg = value < 0n;
  z.abs = natOf(value < 0n ? -value : value);
  return z;
}

export function Int$SetInt64(z: Integer, x: Int): Integer {
  return set(z, BigInt(x));
}

export function Int$SetUint64(z: Integer, x: Int): Integer {
  return set(z, BigInt(x));
}

/** As x, or with another sign. */
export function copy(z: Integer, x: Integer, neg: boolean): Integer {
  if (z !== x) z.abs = unshared(x.abs);
  z.neg = neg;
  return z;
}

export function Int$Set(z: Integer, x: Integer): Integer {
  return copy(z, x, x.neg);
}

export function Int$Abs(z: Integer, x: Integer): Integer {
  return copy(z, x, false);
}

export function Int$Neg(z: Integer, x: Integer): Integer {
  return copy(z, x, !x.neg && x.abs.length > 0);
}

export function compare<T>(x: T, y: T): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

export function Int$Sign(x: Integer): number {
  return compare(valueOf(x), 0n);
}

export function Int$Cmp(x: Integer, y: Integer): number {
  return compare(valueOf(x), valueOf(y));
}

export function Int$CmpAbs(x: Integer, y: Integer): number {
  return compare(magnitude(x.abs), magnitude(y.abs));
}

export function Int$Int64(x: Integer): Int {
  return wrap(valueOf(x));
}

export function Int$Uint64(x: Integer): Int {
  return wrapU(magnitude(x.abs));
}

export function Int$IsInt64(x: Integer): boolean {
  const value = valueOf(x);
  return BigInt.asIntN(64, value) === value;
}

export function Int$IsUint64(x: Integer): boolean {
  const value = valueOf(x);
  return BigInt.asUintN(64, value) === value;
}

export function Int$float64(x: Integer): [number, number] {
  const value = valueOf(x);
  const float = Number(value);
  // Floats and bigints are compared exactly.
  return [float, float < value ? -1 : float > value ? 1 : 0];
}

export function Int$Add(z: Integer, x: Integer, y: Integer): Integer {
  return set(z, valueOf(x) + valueOf(y));
}

export function Int$Sub(z: Integer, x: Integer, y: Integer): Integer {
  return set(z, valueOf(x) - valueOf(y));
}

export function Int$Mul(z: Integer, x: Integer, y: Integer): Integer {
  return set(z, valueOf(x) * valueOf(y));
}

/** The product of all numbers from `from` to `to`, by factors of similar sizes. */
function product(from: bigint, to: bigint): bigint {
  if (to - from > 4n) {
    const middle = (from + to) >> 1n;
    return product(from, middle) * product(middle + 1n, to);
  }
  let result = from;
  while (from < to) result *= ++from;
  return result;
}

export function Int$MulRange(z: Integer, a: Int, b: Int): Integer {
  if (a > b) return set(z, 1n);
  if (a <= 0 && b >= 0) return set(z, 0n);
  return set(z, product(BigInt(a), BigInt(b)));
}

export function Int$Binomial(z: Integer, n: Int, k: Int): Integer {
  if (k > n || k < 0) return set(z, 0n);
  const of = BigInt(n);
  let chosen = BigInt(k);
  if (chosen > of - chosen) chosen = of - chosen;
  if (chosen === 0n) return set(z, 1n);
  return set(z, product(of - chosen + 1n, of) / product(1n, chosen));
}

export function Int$Sqrt(z: Integer, x: Integer): Integer {
  if (x.neg) throw panicText("square root of negative number");
  return set(z, squareRoot(magnitude(x.abs)));
}
