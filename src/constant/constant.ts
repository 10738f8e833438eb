// Exact constant values (specification: "Constants"): the data. Operations are in the files beside this one.
//
// Integers are bigint; rationals are reduced fractions; a float that is too large for a fraction is a big binary
// float. Strings are *byte* strings: one JS char per byte of UTF-8.

export type Constant = BoolConst | StringConst | IntConst | FloatConst | ComplexConst | UnknownConst;

/** The value of an erroneous constant expression; absorbs every operation. */
export interface UnknownConst {
  readonly kind: "unknown";
}
export interface BoolConst {
  readonly kind: "bool";
  readonly value: boolean;
}
export interface StringConst {
  readonly kind: "string";
  readonly value: string;
  /** Set if it is longer than strings of JavaScript can be: `value` is then its beginning. */
  readonly length?: number;
}
export interface IntConst {
  readonly kind: "int";
  readonly value: bigint;
}
/**
 * num / den in lowest terms, den > 0. Where numerator or denominator would exceed 4,096 bits it is a binary float of
 * 512 bits instead: `exp` is set, and the value is num * 2^exp, with den 1. Numbers come from convert.ts: toNumber.
 */
export interface FloatConst {
  readonly kind: "float";
  readonly num: bigint;
  readonly den: bigint;
  readonly exp?: number;
}
export interface ComplexConst {
  readonly kind: "complex";
  readonly re: IntConst | FloatConst;
  readonly im: IntConst | FloatConst;
}

export const unknown: UnknownConst = { kind: "unknown" };
