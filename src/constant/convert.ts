// Conversions between kinds of constants, and to the floating-point numbers of the machine.
import { abs, bitLength as bits, shiftBits } from "./bits.ts";
import { type Constant, type FloatConst, type IntConst, type UnknownConst, unknown } from "./constant.ts";
import { makeInt } from "./make.ts";
import { fraction, maxFractionBits, signOf } from "./rational.ts";

type Real = IntConst | FloatConst;

/** x as an integer if it is one, otherwise unknown. */
export function toInt(x: Constant): IntConst | UnknownConst {
  switch (x.kind) {
    case "int":
      return x;
    case "float":
      return x.exp === undefined ? fractionToInt(x) : binaryToInt(x, x.exp);
    case "complex":
      return sign(x.im) === 0 ? toInt(x.re) : unknown;
    default:
      return unknown;
  }
}

function fractionToInt(x: FloatConst): IntConst | UnknownConst {
  return x.den === 1n ? makeInt(x.num) : unknown;
}

/** A binary float may have been an integer before it was rounded: the last few bits do not count. */
function binaryToInt(x: FloatConst, exp: number): IntConst | UnknownConst {
  const length = bits(x.num);
  if (Math.abs(exp + length) >= maxFractionBits) return unknown;
  if (exp >= 0) return makeInt(shiftBits(x.num, exp));
  const magnitude = abs(x.num);
  const slack = Math.max(0, length - 508);
  const down = shiftBits(shiftBits(magnitude, -slack), slack);
  const up = down === magnitude ? down : down + (1n << BigInt(slack));
  for (const candidate of [down, up]) {
    const whole = shiftBits(candidate, exp);
    if (shiftBits(whole, -exp) === candidate) return makeInt(x.num < 0n ? -whole : whole);
  }
  return unknown;
}

/** x as a float if it is real, otherwise unknown. */
export function toFloat(x: Constant): FloatConst | UnknownConst {
  switch (x.kind) {
    case "int":
      return fraction(x.value, 1n);
    case "float":
      return x;
    case "complex":
      return sign(x.im) === 0 ? toFloat(x.re) : unknown;
    default:
      return unknown;
  }
}

export function toComplex(x: Constant): Constant {
  if (x.kind === "int" || x.kind === "float") return { kind: "complex", re: x, im: makeInt(0n) };
  return x.kind === "complex" ? x : unknown;
}

export function real(x: Constant): Real | UnknownConst {
  if (x.kind === "int" || x.kind === "float") return x;
  return x.kind === "complex" ? x.re : unknown;
}

export function imag(x: Constant): Real | UnknownConst {
  if (x.kind === "int" || x.kind === "float") return makeInt(0n);
  return x.kind === "complex" ? x.im : unknown;
}

/** x * i, for a real x. */
export function makeImag(x: Constant): Constant {
  return x.kind === "int" || x.kind === "float" ? { kind: "complex", re: makeInt(0n), im: x } : unknown;
}

/** -1, 0 or 1; of a complex number 0 if it is zero, else 1. Unknown counts as positive. */
export function sign(x: Constant): number {
  switch (x.kind) {
    case "int":
      return signOf(x.value);
    case "float":
      return signOf(x.num);
    case "complex":
      return sign(x.re) === 0 && sign(x.im) === 0 ? 0 : 1;
    default:
      return 1;
  }
}

/** The number of bits of an integer's magnitude. */
export function bitLength(x: IntConst): number {
  return bits(x.value);
}

/** The nearest float64, ties to even; infinite if it is too large, NaN if x is not real. */
export function toNumber(x: Constant): number {
  return nearest(x, 53, -1074);
}

/** The nearest float32, as toNumber. */
export function toFloat32(x: Constant): number {
  const value = nearest(x, 24, -149);
  return Math.abs(value) < 2 ** 128 ? value : value * Number.POSITIVE_INFINITY;
}

function nearest(x: Constant, precision: number, lowest: number): number {
  const value = toFloat(x);
  if (value.kind === "unknown") return Number.NaN;
  const { num, den, exp = 0 } = value;
  const magnitude = roundQuotient(abs(num), den, exp, precision, lowest);
  return num < 0n ? -magnitude : magnitude;
}

/** a / b * 2^exp rounded to `precision` bits, none of them below 2^lowest. */
function roundQuotient(a: bigint, b: bigint, exp: number, precision: number, lowest: number): number {
  if (a === 0n) return 0;
  // 2^(top-1) < a/b * 2^exp < 2^(top+1)
  const top = bits(a) - bits(b) + exp;
  if (top > 1100) return Number.POSITIVE_INFINITY;
  if (top < lowest - 2) return 0;
  let last = Math.max(top - precision, lowest);
  const scaled = () => {
    const shift = exp - last;
    return shift >= 0 ? { n: a << BigInt(shift), d: b } : { n: a, d: b << BigInt(-shift) };
  };
  let { n, d } = scaled();
  if (n / d >= 1n << BigInt(precision)) {
    last++;
    ({ n, d } = scaled());
  }
  let q = n / d;
  const twice = 2n * (n - q * d);
  if (twice > d || (twice === d && (q & 1n) === 1n)) q++;
  return scale(Number(q), last);
}

/** x * 2^n, exact where the result is. */
function scale(x: number, n: number): number {
  return n > 1000 ? x * 2 ** 1000 * 2 ** (n - 1000) : x * 2 ** n;
}
