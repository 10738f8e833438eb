// Conversions of finite floating-point numbers.
import { type Int, wrap, wrapU } from "../../../numbers/integers.ts";
import { assignInteger, FINITE, type Float, mantissaOf, partsOf, setMantissa } from "./float.ts";
import { type Integer, set, valueOf } from "./int.ts";
import { magnitude } from "./nat.ts";
import { nearest } from "./nearest.ts";
import { type Fraction, setFraction } from "./rat.ts";

export function Float$setUint64(z: Float, x: Int): Float {
  return assignInteger(z, BigInt(x));
}

export function Float$setInt64(z: Float, x: Int): Float {
  return assignInteger(z, BigInt(x));
}

export function Float$setInt(z: Float, x: Integer): Float {
  return assignInteger(z, valueOf(x));
}

export function Float$setScaled(z: Float, x: Integer, by: Int): Float {
  return assignInteger(z, valueOf(x), Number(by));
}

export function Float$setMantissa(z: Float, x: Integer): void {
  setMantissa(z, magnitude(x.abs));
}

const FLOAT_BITS = 53;

export function Float$setFloat64(z: Float, x: number): Float {
  let low = 0;
  for (; !Number.isInteger(x); x *= 2 ** FLOAT_BITS) low -= FLOAT_BITS;
  return assignInteger(z, BigInt(x), low);
}

/** The size without its fraction; 0 of what is not finite. */
function truncate(x: Float): bigint {
  if (x.form !== FINITE) return 0n;
  const { integer, bits } = mantissaOf(x);
  return x.exp >= bits ? integer << BigInt(x.exp - bits) : integer >> BigInt(bits - x.exp);
}

export function Float$uint64(x: Float): Int {
  return wrapU(truncate(x));
}

export function Float$int64(x: Float): Int {
  const size = truncate(x);
  return wrap(x.neg ? -size : size);
}

export function Float$int(x: Float, z: Integer): void {
  const size = truncate(x);
  set(z, x.neg ? -size : size);
}

export function Float$rat(x: Float, z: Fraction): void {
  const { integer, low } = partsOf(x);
  const numerator = x.neg ? -integer : integer;
  if (low >= 0) setFraction(z, numerator << BigInt(low), 1n);
  else setFraction(z, numerator, 1n << BigInt(-low));
}

export function Float$nearest(x: Float, size: 32 | 64): [number, number] {
  const { integer, low } = partsOf(x);
  const [float, difference] = nearest(integer, false, low, size);
  return x.neg ? [-float, 0 - difference] : [float, difference];
}
