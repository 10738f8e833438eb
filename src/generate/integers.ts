// Integer arithmetic (specification: "Integer overflow"): the JS form of each operation by width, and the plain
// form where the ranges of the operands prove that nothing wraps (architecture: "Values").
import type { IntRange } from "../analyze/analysis.ts";
import type { Pos } from "../source/position.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import type { Generator } from "./generator.ts";
import type { IntKind } from "./kinds.ts";
import { exactOperands, lowBits } from "./lowbits.ts";
import { fits, fitsInt32, fitsKind, maxSafe, resultRange } from "./ranges.ts";
import { isOnlyRead } from "./reuse.ts";
import { tunedArithmetic } from "./tunedarithmetic.ts";

/** An operand with what is known of its value. */
export interface IntOperand {
  readonly e: b.Expression;
  readonly range: IntRange | null;
}

export type IntOp = "+" | "-" | "*" | "/" | "%" | "&" | "|" | "^" | "&^";

/** `exact` is what is known of the result if it cannot wrap around. */
export function arithmetic(
  g: Generator,
  op: IntOp,
  x: IntOperand,
  y: IntOperand,
  kind: IntKind,
  exact: IntRange | null,
  pos?: Pos,
): b.Expression {
  const plain = plainArithmetic(op, x, y, kind, exact, pos);
  if (plain !== null) return plain;
  if (kind.form === "mixed") {
    const call = (left: b.Expression, right: b.Expression) =>
      g.callRuntime(`${runtimeNames[op]}${kind.signed ? "" : "U"}`, [left, right], pos);
    return tunedArithmetic(g, op, x, y, kind, call, pos) ?? call(x.e, y.e);
  }
  return smallArithmetic(g, op, x, y, kind, pos);
}

const runtimeNames = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "div",
  "%": "rem",
  "&": "and",
  "|": "or",
  "^": "xor",
  "&^": "andNot",
} as const satisfies Record<IntOp, string>;

/** The JS operator alone, or null if its result could differ. */
function plainArithmetic(
  op: IntOp,
  x: IntOperand,
  y: IntOperand,
  kind: IntKind,
  exact: IntRange | null,
  pos?: Pos,
): b.Expression | null {
  const fitting = kind.form === "mixed" && fitsKind(exact, kind) ? exact : resultRange(op, x.range, y.range);
  switch (op) {
    case "+":
    case "-":
      return fitsKind(fitting, kind) ? b.binary(op, x.e, y.e, pos) : null;
    case "*":
      if (!fitsKind(fitting, kind)) return null;
      return positiveZero(
        b.binary("*", x.e, y.e, pos),
        fitting!.min <= 0 && (isSigned(x.range) || isSigned(y.range)),
      );
    case "/":
      return plainDivision(x, y, kind, pos);
    case "%":
      return plainRemainder(x, y, pos);
    default:
      return plainBits(op, x, y, kind, pos);
  }
}

function isSigned(range: IntRange | null): boolean {
  return range === null || range.min < 0;
}

/** Adds 0 to what may be -0. */
function positiveZero(e: b.Expression, needed: boolean): b.Expression {
  return needed ? b.binary("+", e, b.num(0)) : e;
}

function excludesZero(range: IntRange | null): boolean {
  return range !== null && (range.min > 0 || range.max < 0);
}

function plainDivision(x: IntOperand, y: IntOperand, kind: IntKind, pos?: Pos): b.Expression | null {
  if (x.range === null || !excludesZero(y.range)) return null;
  const quotient = b.binary("/", x.e, y.e, pos);
  const result = { min: -Math.max(-x.range.min, x.range.max), max: Math.max(-x.range.min, x.range.max) };
  if (y.range!.min > 0 && x.range.min >= 0) {
    if (fitsInt32(x.range)) return b.binary("|", quotient, b.num(0));
    return b.invoke(b.id("Math"), "floor", [quotient]);
  }
  if (fitsInt32(result) && fits(result, kind)) return b.binary("|", quotient, b.num(0));
  if (kind.form === "small" && kind.bits === 32 && kind.signed) return b.binary("|", quotient, b.num(0));
  if (!fitsKind(result, kind)) return null;
  return positiveZero(b.invoke(b.id("Math"), "trunc", [quotient]), true);
}

function plainRemainder(x: IntOperand, y: IntOperand, pos?: Pos): b.Expression | null {
  if (x.range === null || !excludesZero(y.range)) return null;
  const remainder = b.binary("%", x.e, y.e, pos);
  if (!isSigned(x.range)) return remainder;
  return fitsInt32(x.range) ? b.binary("|", remainder, b.num(0)) : positiveZero(remainder, true);
}

function plainBits(op: IntOp, x: IntOperand, y: IntOperand, kind: IntKind, pos?: Pos): b.Expression | null {
  const left = lowBits(x.e);
  const right = op === "&^" ? b.unary("~", lowBits(y.e)) : lowBits(y.e);
  const jsOp = (op === "&^" ? "&" : op) as es.BinaryOperator;
  if (kind.signed) {
    const masked = op === "&" && x.range !== null && y.range !== null && (isMask(x.range) || isMask(y.range));
    const both = fitsInt32(x.range) && fitsInt32(y.range);
    return masked || both ? b.binary(jsOp, left, right, pos) : null;
  }
  // Unsigned: JS works on 32 bits, and `>>> 0` takes away the sign that bit 31 would give.
  const uint32 = { min: 0, max: 2 ** 32 - 1 };
  if (op === "&" && x.range !== null && y.range !== null && (isMask(x.range) || isMask(y.range))) {
    return b.binary("&", left, right, pos);
  }
  if (op === "&^" && isMask(x.range)) return y.range === null ? null : b.binary("&", left, right, pos);
  if (!fits(x.range, uint32) || !fits(y.range, uint32)) return null;
  const result = b.binary(jsOp, left, right, pos);
  return isMask(x.range) && isMask(y.range) ? result : b.binary(">>>", result, b.num(0));
}

/** Between 0 and 2^31-1: `&` with it gives the same, whatever the other bits are. */
function isMask(range: IntRange | null): boolean {
  return range !== null && range.min >= 0 && range.max < 2 ** 31;
}

function smallArithmetic(
  g: Generator,
  op: IntOp,
  x: IntOperand,
  y: IntOperand,
  kind: IntKind,
  pos?: Pos,
): b.Expression {
  switch (op) {
    case "*":
      if (kind.bits < 32) return wrap(b.binary("*", x.e, y.e, pos), kind);
      return wrap(b.invoke(b.id("Math"), "imul", [lowBits(x.e), lowBits(y.e)], pos), kind, true);
    case "/":
      return wrapDivision(g.callRuntime(kind.signed ? "div32" : "divU32", [x.e, y.e], pos), kind);
    case "%":
      return g.callRuntime(kind.signed ? "rem32" : "remU32", [x.e, y.e], pos);
    case "&^":
      return wrap(b.binary("&", lowBits(x.e), b.unary("~", lowBits(y.e)), pos), kind, true);
    case "+":
    case "-": {
      const { left, right } = exactOperands(x.e, y.e);
      return wrap(b.binary(op, left, right, pos), kind);
    }
    default:
      return wrap(b.binary(op, lowBits(x.e), lowBits(y.e), pos), kind, true);
  }
}

/** Only the smallest value divided by -1 leaves the kind. */
function wrapDivision(e: b.Expression, kind: IntKind): b.Expression {
  return kind.signed && kind.bits < 32 ? wrap(e, kind) : e;
}

/** Brings a number into the range of a small kind. `isInt32`: it is the result of an int32 operation. */
export function wrap(e: b.Expression, kind: IntKind, isInt32 = false): b.Expression {
  if (kind.signed) {
    if (kind.bits === 32) return isInt32 ? e : b.binary("|", e, b.num(0));
    const shift = b.num(32 - kind.bits);
    return b.binary(">>", b.binary("<<", e, shift), shift);
  }
  if (kind.bits === 32) return b.binary(">>>", e, b.num(0));
  return b.binary("&", e, b.num(kind.max));
}

// ---- Shifts

/** A count of one known value is written as that number, unless its evaluation calls something or can panic. */
export function shift(
  g: Generator,
  op: "<<" | ">>",
  x: IntOperand,
  count: IntOperand,
  kind: IntKind,
  pos?: Pos,
): b.Expression {
  const n = count.range;
  const fixed = n !== null && n.min === n.max && isOnlyRead(count.e) ? n.min : null;
  if (n !== null && n.min >= 0 && n.max < 32) {
    const plain =
      op === "<<" ? plainLeft(x, count, fixed, kind, pos) : plainRight(x, count, fixed, kind, pos);
    if (plain !== null) return plain;
  }
  if (kind.form === "mixed") {
    return g.callRuntime(`${op === "<<" ? "shl" : "shr"}${kind.signed ? "" : "U"}`, [x.e, count.e], pos);
  }
  if (op === "<<") return wrap(g.callRuntime("shl32", [x.e, count.e], pos), kind, true);
  return g.callRuntime(kind.signed ? "shr32" : "shrU32", [x.e, count.e], pos);
}

function plainLeft(
  x: IntOperand,
  count: IntOperand,
  fixed: number | null,
  kind: IntKind,
  pos?: Pos,
): b.Expression | null {
  const most = count.range!.max;
  const shifted = b.binary("<<", lowBits(x.e), count.e, pos);
  const result = resultRange("*", x.range, { min: 1, max: 2 ** most });
  if (fitsInt32(result)) return fitsKind(result, kind) ? shifted : wrap(shifted, kind, true);
  if (kind.form === "small") return wrap(shifted, kind, true);
  if (result === null || !fitsKind(result, kind)) return null;
  const factor = fixed !== null ? b.num(2 ** fixed) : b.binary("**", b.num(2), count.e);
  return b.binary("*", x.e, factor, pos);
}

function plainRight(
  x: IntOperand,
  count: IntOperand,
  fixed: number | null,
  kind: IntKind,
  pos?: Pos,
): b.Expression | null {
  if (fitsInt32(x.range)) return b.binary(">>", lowBits(x.e), count.e, pos);
  if (fits(x.range, { min: 0, max: 2 ** 32 - 1 })) return b.binary(">>>", lowBits(x.e), count.e, pos);
  if (kind.form === "small" || x.range === null || fixed === null) return null;
  return b.invoke(b.id("Math"), "floor", [b.binary("/", x.e, b.num(2 ** fixed), pos)]);
}

// ---- Unary operations

export function negate(g: Generator, x: IntOperand, kind: IntKind, pos?: Pos): b.Expression {
  const { range } = x;
  if (range !== null && fitsKind({ min: -range.max, max: -range.min }, kind)) {
    return excludesZero(range) ? b.unary("-", x.e, pos) : b.binary("-", b.num(0), x.e, pos);
  }
  if (kind.form === "mixed") return g.callRuntime(kind.signed ? "neg" : "negU", [x.e], pos);
  return wrap(b.unary("-", x.e, pos), kind);
}

export function complement(g: Generator, x: IntOperand, kind: IntKind, pos?: Pos): b.Expression {
  if (kind.form === "mixed") {
    if (kind.signed && fitsInt32(x.range)) return b.unary("~", x.e, pos);
    return g.callRuntime(kind.signed ? "not" : "notU", [x.e], pos);
  }
  const flipped = b.unary("~", lowBits(x.e), pos);
  return kind.signed ? flipped : wrap(flipped, kind);
}

/** `x++` and `x--` may be written so. */
export function canStep(
  exact: IntRange | null,
  range: IntRange | null,
  op: "++" | "--",
  kind: IntKind,
): boolean {
  if (kind.form === "mixed" && fitsKind(exact, kind)) return true;
  if (range === null) return false;
  const step = op === "++" ? 1 : -1;
  return fitsKind({ min: range.min + step, max: range.max + step }, kind) && range.max + step <= maxSafe;
}
