// Exact constants (specification: "Constants"): the layer's interface.
export * from "./constant.ts";
export {
  bitLength,
  imag,
  makeImag,
  real,
  sign,
  toComplex,
  toFloat,
  toFloat32,
  toInt,
  toNumber,
} from "./convert.ts";
export { fromLiteral } from "./literal.ts";
export { makeBool, makeFloat, makeInt, makeRational, makeString } from "./make.ts";
export {
  type BinaryOp,
  binaryOp,
  type CompareOp,
  compare,
  maxStringLength,
  shift,
  stringLength,
  unaryOp,
} from "./operations.ts";
export { constantString, exactString } from "./string.ts";
