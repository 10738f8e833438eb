// Operands of which only the low bits count: those of JS's bitwise operators, of sums that are wrapped themselves, and
// what is stored in a typed array. They need not be wrapped before.
import type * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import type { IntKind } from "./kinds.ts";

/** `e`, a value of the kind, where only its low 32 bits count. */
export function lowBits(e: b.Expression): b.Expression {
  const inner = isZeroOperation(e, ">>>") || isZeroOperation(e, "|") ? (e.left as b.Expression) : null;
  return inner !== null && isExact(inner) ? inner : e;
}

/** `e`, a value of the kind, where as many of its bits count as the kind has. */
export function lowBitsOf(e: b.Expression, kind: IntKind): b.Expression {
  if (kind.bits === 32) return lowBits(e);
  if (e.type !== "BinaryExpression") return e;
  const isMasked = !kind.signed && e.operator === "&" && isNumber(e.right, kind.max);
  if (isMasked && isExact(e.left as b.Expression)) return e.left as b.Expression;
  const shifted = kind.signed && e.operator === ">>" && isNumber(e.right, 32 - kind.bits) ? e.left : null;
  if (shifted?.type !== "BinaryExpression" || shifted.operator !== "<<") return e;
  return isNumber(shifted.right, 32 - kind.bits) ? (shifted.left as b.Expression) : e;
}

/** The sum or difference of operands without their wraps, if it is still exact. */
export function exactOperands(x: b.Expression, y: b.Expression): { left: b.Expression; right: b.Expression } {
  const [left, right] = [lowBits(x), lowBits(y)];
  return largest(left) + largest(right) <= Number.MAX_SAFE_INTEGER ? { left, right } : { left: x, right: y };
}

function isZeroOperation(e: b.Expression, operator: string): e is es.BinaryExpression {
  return e.type === "BinaryExpression" && e.operator === operator && isNumber(e.right, 0);
}

function isNumber(e: es.Expression | es.PrivateIdentifier, value: number): boolean {
  return e.type === "Literal" && e.value === value;
}

/** JS computes it without rounding. */
function isExact(e: b.Expression): boolean {
  return largest(e) <= Number.MAX_SAFE_INTEGER;
}

/** A bound of the absolute value of an expression whose operands have kinds of at most 32 bits. */
function largest(e: es.Expression | es.PrivateIdentifier): number {
  if (e.type === "Literal") return typeof e.value === "number" ? Math.abs(e.value) : Number.POSITIVE_INFINITY;
  if (e.type !== "BinaryExpression") return 2 ** 32;
  switch (e.operator) {
    case "+":
    case "-":
      return largest(e.left) + largest(e.right);
    case "*":
      return largest(e.left) * largest(e.right);
    case "/":
    case "%":
    case "**":
      return Number.POSITIVE_INFINITY;
    default:
      return 2 ** 32;
  }
}
