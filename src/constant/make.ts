// Constants from plain values.
import type { BoolConst, FloatConst, IntConst, StringConst, UnknownConst } from "./constant.ts";
import { unknown } from "./constant.ts";
import { fraction } from "./rational.ts";

export function makeBool(value: boolean): BoolConst {
  return { kind: "bool", value };
}

/** `value` is a byte string. */
export function makeString(value: string): StringConst {
  return { kind: "string", value };
}

export function makeInt(value: bigint): IntConst {
  return { kind: "int", value };
}

export function makeRational(num: bigint, den: bigint): FloatConst | UnknownConst {
  return den === 0n ? unknown : fraction(num, den);
}

/** The exact value of a float64; unknown for infinities and NaN. */
export function makeFloat(value: number): FloatConst | UnknownConst {
  if (!Number.isFinite(value)) return unknown;
  if (Number.isInteger(value)) return fraction(BigInt(value), 1n);
  // At most 1,074 doublings make an integer of it, in steps that stay finite.
  let shift = 0;
  while (!Number.isInteger(value)) {
    const step = Math.abs(value) < 1 ? 512 : 1;
    value *= 2 ** step;
    shift += step;
  }
  return fraction(BigInt(value), 1n << BigInt(shift));
}
