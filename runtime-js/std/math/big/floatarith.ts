// Arithmetic of finite floating-point numbers: exact, or with two bits more than the result and whether there are others.
import { assign, type Float, lengthOf, mantissaOf, type Parts, partsOf } from "./float.ts";
import { bitLength, squareRoot } from "./nat.ts";

const TO_NEGATIVE_INF = 4;

/** Bits beyond those of the result, for rounding; a difference may lose one. */
const GUARD = 3;

export function Float$sum(z: Float, x: Float, y: Float, isDifference: boolean): Float {
  const negY = y.neg !== isDifference;
  return x.exp >= y.exp ? sum(z, x, x.neg, y, negY) : sum(z, y, negY, x, x.neg);
}

/** Of a number and another that has no greater exponent. */
function sum(z: Float, large: Float, neg: boolean, small: Float, negSmall: boolean): Float {
  const { integer, bits, low } = partsOf(large);
  const room = Math.max(z.prec + GUARD - bits, 0);
  if (small.exp <= low - room) {
    // It is less than the lowest bit that matters.
    const scaled = integer << BigInt(room);
    const near = neg === negSmall ? scaled : scaled - 1n;
    return assign(z, neg, { integer: near, bits: lengthOf(near, bits + room), low: low - room }, true);
  }
  const other = partsOf(small);
  const lowest = Math.min(low, other.low);
  const a = integer << BigInt(low - lowest);
  const b = other.integer << BigInt(other.low - lowest);
  if (neg === negSmall) {
    const result = a + b;
    return assign(z, neg, { integer: result, bits: lengthOf(result, large.exp - lowest + 1), low: lowest });
  }
  const difference = a - b;
  if (difference === 0n) return toZero(z);
  const size = difference < 0n ? -difference : difference;
  const parts = { integer: size, bits: lengthOf(size, large.exp - lowest), low: lowest };
  return assign(z, neg !== difference < 0n, parts);
}

/** The zero that is a difference of equal numbers. */
function toZero(z: Float): Float {
  z.acc = 0;
  z.form = 0;
  z.neg = z.mode === TO_NEGATIVE_INF;
  return z;
}

export function Float$product(z: Float, x: Float, y: Float): Float {
  const [a, b] = [mantissaOf(x), mantissaOf(y)];
  const integer = a.integer * b.integer;
  const bits = lengthOf(integer, a.bits + b.bits);
  return assign(z, x.neg !== y.neg, { integer, bits, low: x.exp + y.exp - a.bits - b.bits });
}

export function Float$quotient(z: Float, x: Float, y: Float): Float {
  const [a, b] = [mantissaOf(x), mantissaOf(y)];
  const shift = Math.max(z.prec + GUARD + b.bits - a.bits, 0);
  const dividend = a.integer << BigInt(shift);
  const integer = dividend / b.integer;
  const bits = lengthOf(integer, a.bits + shift - b.bits + 1);
  const low = x.exp - a.bits - (y.exp - b.bits) - shift;
  return assign(z, x.neg !== y.neg, { integer, bits, low }, integer * b.integer !== dividend);
}

export function Float$root(z: Float, x: Float): void {
  const { integer, bits, low } = partsOf(x);
  const wanted = Math.max(2 * (z.prec + GUARD) - bits, 0);
  // An even exponent.
  const shift = (low - wanted) % 2 === 0 ? wanted : wanted + 1;
  const square = integer << BigInt(shift);
  const root = squareRoot(square);
  const parts: Parts = { integer: root, bits: bitLength(root), low: (low - shift) / 2 };
  assign(z, false, parts, root * root !== square);
}
