// Finite floating-point numbers: integers with an exponent of 2, and how they are rounded.
import type { Slice } from "../../../collections/slice.ts";
import type { Int } from "../../../numbers/integers.ts";
import { compare } from "./int.ts";
import { bitLength, Nat, trailingZeros, wordsOf } from "./nat.ts";

/** The struct Float. */
export interface Float {
  prec: number;
  mode: number;
  acc: number;
  form: number;
  neg: boolean;
  mant: Slice<Int>;
  exp: number;
}

const ZERO = 0;
export const FINITE = 1;
const INFINITE = 2;

const MAX_EXP = 2 ** 31 - 1;
const MIN_EXP = -(2 ** 31);

const WORD = 64;

/** The mantissa 0.integer of so many bits. Words of it begin with its highest bit. */
class Mantissa extends Nat {
  readonly integer: bigint;
  readonly bits: number;

  constructor(integer: bigint, bits: number) {
    super(integer);
    this.integer = integer;
    this.bits = bits;
  }

  protected override split(): Slice<Int> {
    return wordsOf(this.integer << BigInt((WORD - (this.bits % WORD)) % WORD));
  }
}

export function mantissaOf(x: Float): Mantissa {
  return x.mant as Mantissa;
}

/** A finite number as an integer, its bits, and the exponent of its lowest bit. */
export interface Parts {
  integer: bigint;
  bits: number;
  low: number;
}

export function partsOf(x: Float): Parts {
  const { integer, bits } = mantissaOf(x);
  return { integer, bits, low: x.exp - bits };
}

/** The length of a positive number that is probably `guess`, or one less. */
export function lengthOf(integer: bigint, guess: number): number {
  const high = integer >> BigInt(guess - 1);
  if (high === 1n) return guess;
  return high === 0n && integer >> BigInt(guess - 2) === 1n ? guess - 1 : bitLength(integer);
}

/**
 * Sets z to ±integer · 2^low, rounded; or to a bit more, if `more` is set, where the integer has to have at least two bits
 * more than z.
 */
export function assign(z: Float, neg: boolean, { integer, bits, low }: Parts, more = false): Float {
  z.form = FINITE;
  z.neg = neg;
  z.acc = 0;
  const drop = bits - z.prec;
  if (drop > 0) {
    const kept = integer >> BigInt(drop);
    const isRoundedUp = roundsUp(z, kept, integer, drop, more);
    integer = isRoundedUp ? kept + 1n : kept;
    bits = z.prec;
    low += drop;
    // A carry out of the highest bit.
    if (isRoundedUp && integer >> BigInt(bits) !== 0n) {
      integer >>= 1n;
      low++;
    }
  }
  return place(z, integer, bits, low + bits);
}

/** Whether a number of whose bits the lowest are dropped is rounded up in size; sets the accuracy. */
function roundsUp(z: Float, kept: bigint, integer: bigint, drop: number, more: boolean): boolean {
  const isHalf = BigInt.asUintN(1, integer >> BigInt(drop - 1)) === 1n;
  const isBeyond = more || BigInt.asUintN(drop - 1, integer) !== 0n;
  if (!isHalf && !isBeyond) return false;
  const up = directions[z.mode]?.(z.neg, isHalf, isBeyond, kept) ?? false;
  z.acc = up === z.neg ? -1 : 1;
  return up;
}

type Direction = (neg: boolean, isHalf: boolean, isBeyond: boolean, kept: bigint) => boolean;

/** By rounding mode: whether the size of an inexact number is rounded up. */
const directions: readonly Direction[] = [
  (_, isHalf, isBeyond, kept) => isHalf && (isBeyond || BigInt.asUintN(1, kept) === 1n),
  (_, isHalf) => isHalf,
  () => false,
  () => true,
  (neg) => neg,
  (neg) => !neg,
];

/** Sets z to 0.integer · 2^exp, if it has that exponent. */
function place(z: Float, integer: bigint, bits: number, exp: number): Float {
  if (exp > MAX_EXP || exp < MIN_EXP) {
    z.form = exp > 0 ? INFINITE : ZERO;
    z.acc = z.neg === exp > 0 ? -1 : 1;
    return z;
  }
  // Operations with numbers of few bits are fast.
  if (bits > WORD && BigInt.asUintN(WORD, integer) === 0n) {
    const zeros = trailingZeros(integer);
    integer >>= BigInt(zeros);
    bits -= zeros;
  }
  z.exp = exp;
  z.mant = new Mantissa(integer, bits);
  return z;
}

/** Sets the mantissa alone. */
export function setMantissa(z: Float, integer: bigint): void {
  z.mant = new Mantissa(integer, bitLength(integer));
}

export function Float$round(z: Float): void {
  z.acc = 0;
  if (z.form === FINITE && mantissaOf(z).bits > z.prec) assign(z, z.neg, partsOf(z));
}

export function Float$shift(z: Float, by: Int): void {
  const { integer, bits } = mantissaOf(z);
  z.acc = 0;
  place(z, integer, bits, z.exp + Number(by));
}

export function Float$MinPrec(x: Float): number {
  if (x.form !== FINITE) return 0;
  const { integer, bits } = mantissaOf(x);
  return bits - trailingZeros(integer);
}

/** A number for what precedes the digits in an order. */
function rank(x: Float): number {
  return x.form === ZERO ? 0 : x.neg ? -x.form : x.form;
}

export function Float$Cmp(x: Float, y: Float): number {
  const byRank = compare(rank(x), rank(y));
  if (byRank !== 0 || x.form !== FINITE) return byRank;
  const size = compare(x.exp, y.exp) || compareMantissas(mantissaOf(x), mantissaOf(y));
  return x.neg ? 0 - size : size;
}

function compareMantissas(x: Mantissa, y: Mantissa): number {
  const more = x.bits - y.bits;
  return more > 0
    ? compare(x.integer, y.integer << BigInt(more))
    : compare(x.integer << BigInt(-more), y.integer);
}

/** A number for z from an integer. */
export function assignInteger(z: Float, value: bigint, low = 0): Float {
  const integer = value < 0n ? -value : value;
  return assign(z, value < 0n, { integer, bits: bitLength(integer), low });
}
