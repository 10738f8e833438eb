// Operators on constants (specification: "Constant expressions"). The caller has checked that operand kinds fit
// and that divisors are not zero.
import type { Constant, FloatConst, IntConst, StringConst } from "./constant.ts";
import { unknown } from "./constant.ts";
import { toComplex, toFloat } from "./convert.ts";
import { makeBool, makeInt, makeString } from "./make.ts";
import { add, compareFloats, divide, multiply, negate, signOf } from "./rational.ts";

type Real = IntConst | FloatConst;
export type BinaryOp = "+" | "-" | "*" | "/" | "quo" | "%" | "&" | "|" | "^" | "&^" | "&&" | "||";
export type CompareOp = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** Shifts beyond this would only exhaust the memory: the checker limits constants to far fewer bits. */
const maxShift = 100_000;

/** `op x`; for `^` of an unsigned type, `bits` is its width, otherwise 0. */
export function unaryOp(op: "+" | "-" | "^" | "!", x: Constant, bits: number): Constant {
  switch (op) {
    case "+":
      return x.kind === "int" || x.kind === "float" || x.kind === "complex" ? x : unknown;
    case "-":
      if (x.kind === "complex") return complex(negateReal(x.re), negateReal(x.im));
      return x.kind === "int" || x.kind === "float" ? negateReal(x) : unknown;
    case "^":
      if (x.kind !== "int") return unknown;
      return makeInt(bits > 0 ? BigInt.asUintN(bits, ~x.value) : ~x.value);
    case "!":
      return x.kind === "bool" ? makeBool(!x.value) : unknown;
  }
}

function negateReal(x: Real): Real {
  return x.kind === "int" ? makeInt(-x.value) : negate(x);
}

/** `x op y`. "/" of integers is exact and gives a float; "quo" truncates. */
export function binaryOp(x: Constant, op: BinaryOp, y: Constant): Constant {
  if (x.kind === "unknown" || y.kind === "unknown") return unknown;
  if (x.kind === "bool" && y.kind === "bool") {
    return makeBool(op === "&&" ? x.value && y.value : x.value || y.value);
  }
  if (x.kind === "string" && y.kind === "string") return concat(x, y);
  if (x.kind === "int" && y.kind === "int") return intOp(x.value, op, y.value);
  if (x.kind === "complex" || y.kind === "complex") return complexOp(toComplex(x), op, toComplex(y));
  return floatOp(toFloat(x), op, toFloat(y));
}

/** The longest string that JavaScript has, in every engine. */
export const maxStringLength = 2 ** 29 - 25;

function concat(x: StringConst, y: StringConst): StringConst {
  const length = stringLength(x) + stringLength(y);
  return length <= maxStringLength ? makeString(x.value + y.value) : { ...x, length };
}

export function stringLength({ value, length }: StringConst): number {
  return length ?? value.length;
}

function intOp(x: bigint, op: BinaryOp, y: bigint): Constant {
  switch (op) {
    case "+":
      return makeInt(x + y);
    case "-":
      return makeInt(x - y);
    case "*":
      return makeInt(x * y);
    case "/":
      return floatOp(toFloat(makeInt(x)), "/", toFloat(makeInt(y)));
    case "quo":
      return y === 0n ? unknown : makeInt(x / y);
    case "%":
      return y === 0n ? unknown : makeInt(x % y);
    case "&":
      return makeInt(x & y);
    case "|":
      return makeInt(x | y);
    case "^":
      return makeInt(x ^ y);
    case "&^":
      return makeInt(x & ~y);
    default:
      return unknown;
  }
}

function floatOp(x: Constant, op: BinaryOp, y: Constant): Constant {
  if (x.kind !== "float" || y.kind !== "float") return unknown;
  switch (op) {
    case "+":
      return add(x, y);
    case "-":
      return add(x, negate(y));
    case "*":
      return multiply(x, y);
    case "/":
    case "quo":
      return y.num === 0n ? unknown : divide(x, y);
    default:
      return unknown;
  }
}

function complex(re: Constant, im: Constant): Constant {
  if ((re.kind !== "int" && re.kind !== "float") || (im.kind !== "int" && im.kind !== "float"))
    return unknown;
  return { kind: "complex", re, im };
}

function complexOp(x: Constant, op: BinaryOp, y: Constant): Constant {
  if (x.kind !== "complex" || y.kind !== "complex") return unknown;
  const { re: a, im: b } = x;
  const { re: c, im: d } = y;
  switch (op) {
    case "+":
    case "-":
      return complex(binaryOp(a, op, c), binaryOp(b, op, d));
    case "*": {
      const re = binaryOp(binaryOp(a, "*", c), "-", binaryOp(b, "*", d));
      return complex(re, binaryOp(binaryOp(b, "*", c), "+", binaryOp(a, "*", d)));
    }
    case "/":
    case "quo": {
      // (ac + bd)/s + i(bc - ad)/s, with s = cc + dd
      const s = binaryOp(binaryOp(c, "*", c), "+", binaryOp(d, "*", d));
      const re = binaryOp(binaryOp(a, "*", c), "+", binaryOp(b, "*", d));
      const im = binaryOp(binaryOp(b, "*", c), "-", binaryOp(a, "*", d));
      return complex(binaryOp(re, "/", s), binaryOp(im, "/", s));
    }
    default:
      return unknown;
  }
}

/** `x << n` or `x >> n`, of an integer. */
export function shift(x: Constant, op: "<<" | ">>", n: number): Constant {
  if (x.kind !== "int") return unknown;
  if (n === 0 || x.value === 0n) return x;
  if (n > maxShift) {
    if (op === "<<") return unknown;
    return makeInt(x.value < 0n ? -1n : 0n);
  }
  return makeInt(op === "<<" ? x.value << BigInt(n) : x.value >> BigInt(n));
}

/** `x op y`; false if either is unknown. */
export function compare(x: Constant, op: CompareOp, y: Constant): boolean {
  if (x.kind === "unknown" || y.kind === "unknown") return false;
  if (x.kind === "complex" || y.kind === "complex") {
    const [a, b] = [toComplex(x), toComplex(y)];
    if (a.kind !== "complex" || b.kind !== "complex") return false;
    const equal = compare(a.re, "==", b.re) && compare(a.im, "==", b.im);
    return op === "!=" ? !equal : equal;
  }
  const order = ordering(x, y);
  switch (op) {
    case "==":
      return order === 0;
    case "!=":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

function ordering(x: Constant, y: Constant): number {
  if (x.kind === "bool" && y.kind === "bool") return Number(x.value) - Number(y.value);
  if (x.kind === "string" && y.kind === "string") return x.value < y.value ? -1 : x.value > y.value ? 1 : 0;
  if (x.kind === "int" && y.kind === "int") return signOf(x.value - y.value);
  const [a, b] = [toFloat(x), toFloat(y)];
  return a.kind === "float" && b.kind === "float" ? compareFloats(a, b) : Number.NaN;
}
