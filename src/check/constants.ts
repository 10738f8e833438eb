// Constant values and the types that can hold them (specification: "Constant expressions", "Representability").
import { type Constant, unknown } from "../constant/constant.ts";
import {
  binaryOp,
  bitLength,
  imag,
  makeFloat,
  makeImag,
  real,
  toComplex,
  toFloat,
  toFloat32,
  toInt,
  toNumber,
} from "../constant/index.ts";
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { isInteger, isNumeric, isTyped, under } from "../types/predicates.ts";
import type { Basic, BasicKind, Type } from "../types/types.ts";
import type { Checker } from "./checker.ts";
import { type Operand, operandString } from "./operand.ts";

/** Longest untyped integer, in bits. */
const maxUntypedBits = 512;

/** Checks the constant result of an operation: it must fit its type, or stay of sane size if untyped. */
export function overflow(c: Checker, x: Operand, opPos: Pos): void {
  const value = x.value;
  if (value === null) return;
  if (value.kind === "unknown") {
    c.error(opPos, "InvalidConstVal", "constant result is not representable");
    return;
  }
  if (isTyped(x.type)) {
    c.rules.representable(c, x, under(x.type) as Basic);
    return;
  }
  if (value.kind === "int" && bitLength(value) > maxUntypedBits) {
    c.error(opPos, "InvalidConstVal", `constant ${operationName(x.expr)}overflow`);
    x.value = unknown;
  }
}

function operationName(e: ast.Expr | null): string {
  if (e?.kind === "UnaryExpr") return e.op === "^" ? "bitwise complement " : "";
  if (e?.kind !== "BinaryExpr") return "";
  const names: Record<string, string> = {
    "+": "addition ",
    "-": "subtraction ",
    "^": "bitwise XOR ",
    "*": "multiplication ",
    "<<": "shift ",
  };
  return names[e.op] ?? "";
}

/** Bounds of the sized integer types; int, uint and uintptr have 64 bits. */
const integerTypes: Partial<Record<BasicKind, { min: bigint; max: bigint }>> = {
  int: signed(64n),
  int8: signed(8n),
  int16: signed(16n),
  int32: signed(32n),
  int64: signed(64n),
  uint: unsigned(64n),
  uint8: unsigned(8n),
  uint16: unsigned(16n),
  uint32: unsigned(32n),
  uint64: unsigned(64n),
  uintptr: unsigned(64n),
};

function signed(bits: bigint): { min: bigint; max: bigint } {
  return { min: -(1n << (bits - 1n)), max: (1n << (bits - 1n)) - 1n };
}

function unsigned(bits: bigint): { min: bigint; max: bigint } {
  return { min: 0n, max: (1n << bits) - 1n };
}

/** The value `x` takes when held by a `type`, rounded if need be; null if `type` cannot represent it. */
export function representableConst(x: Constant, type: Basic): Constant | null {
  if (x.kind === "unknown") return x;
  const kind = type.basic;
  switch (kind) {
    case "bool":
    case "untyped bool":
      return x.kind === "bool" ? x : null;
    case "string":
    case "untyped string":
      return x.kind === "string" ? x : null;
    case "untyped int":
    case "untyped rune":
      return integerValue(x);
    case "float32":
    case "float64":
    case "untyped float":
      return floatValue(x, kind);
    case "complex64":
    case "complex128":
    case "untyped complex":
      return complexValue(x, kind);
    default: {
      const range = integerTypes[kind];
      const value = integerValue(x);
      if (range === undefined || value === null || value.kind !== "int") return null;
      return value.value >= range.min && value.value <= range.max ? value : null;
    }
  }
}

function isNumber(x: Constant): boolean {
  return x.kind === "int" || x.kind === "float" || x.kind === "complex";
}

function integerValue(x: Constant): Constant | null {
  const value = isNumber(x) ? toInt(x) : unknown;
  return value.kind === "int" ? value : null;
}

function floatValue(x: Constant, kind: "float32" | "float64" | "untyped float"): Constant | null {
  const value = isNumber(x) ? toFloat(x) : unknown;
  if (value.kind === "unknown") return null;
  if (kind === "untyped float") return value;
  const rounded = kind === "float32" ? toFloat32(value) : toNumber(value);
  return Number.isFinite(rounded) ? makeFloat(rounded) : null;
}

function complexValue(x: Constant, kind: "complex64" | "complex128" | "untyped complex"): Constant | null {
  const value = isNumber(x) ? toComplex(x) : unknown;
  if (value.kind === "unknown" || kind === "untyped complex") return value.kind === "unknown" ? null : value;
  const part = kind === "complex64" ? "float32" : "float64";
  const re = floatValue(real(value), part);
  const im = floatValue(imag(value), part);
  return re === null || im === null ? null : toComplex(binaryOp(re, "+", makeImag(im)));
}

/** The value of the constant operand `x` as a `type`, or the code of the error. */
export function representation(
  x: Operand,
  type: Basic,
): { value: Constant; code: null } | { value: null; code: string } {
  const value = representableConst(x.value!, type);
  if (value !== null) return { value, code: null };
  if (!isNumeric(x.type) || !isNumeric(type)) return { value: null, code: "InvalidConstVal" };
  const truncated = !isInteger(x.type) && isInteger(type);
  return { value: null, code: truncated ? "TruncatedFloat" : "NumericOverflow" };
}

/** Rounds the constant `x` to `type`, or reports that it does not fit. */
export function representable(c: Checker, x: Operand, type: Basic): void {
  const { value, code } = representation(x, type);
  if (code !== null) {
    invalidConversion(c, code, x, type);
    x.invalidate();
    return;
  }
  x.value = value;
}

export function invalidConversion(c: Checker, code: string, x: Operand, target: Type): void {
  const what = operandString(c, x);
  const type = c.typeString(target);
  if (code === "TruncatedFloat") c.error(x, code, `${what} truncated to ${type}`);
  else if (code === "NumericOverflow") c.error(x, code, `${what} overflows ${type}`);
  else c.error(x, code, `cannot convert ${what} to type ${type}`);
}
