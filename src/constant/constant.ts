// Exact constant values (specification: "Constants"): the data. Operations are in the files beside this one.
//
// Integers are bigint; rationals are reduced fractions; a float whose exponent is too large for a fraction is a
// big binary float. Strings are *byte* strings: one JS char per byte of UTF-8.

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
}
export interface IntConst {
  readonly kind: "int";
  readonly value: bigint;
}
/** numerator / denominator in lowest terms, denominator > 0; or mantissa * 2^exponent for huge or tiny values. */
export interface FloatConst {
  readonly kind: "float";
  readonly num: bigint;
  readonly den: bigint;
}
export interface ComplexConst {
  readonly kind: "complex";
  readonly re: IntConst | FloatConst;
  readonly im: IntConst | FloatConst;
}
