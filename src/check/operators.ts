// Unary and binary operators (specification: "Operators", "Arithmetic operators", "Address operators").
import { type Constant, unknown } from "../constant/constant.ts";
import { binaryOp, imag, maxStringLength, real, sign, stringLength, unaryOp } from "../constant/index.ts";
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import type { Token } from "../syntax/tokens.ts";
import { unparen } from "../syntax/unparen.ts";
import { identical } from "../types/identical.ts";
import {
  allBoolean,
  allInteger,
  allNumeric,
  allNumericOrString,
  isComplex,
  isInteger,
  isUnsigned,
} from "../types/predicates.ts";
import { sizeOf } from "../types/sizes.ts";
import { PointerT, type Type } from "../types/types.ts";
import { isValid } from "../types/underlying.ts";
import { chanElem } from "./channels.ts";
import type { Checker } from "./checker.ts";
import { comparison } from "./comparisons.ts";
import { overflow } from "./constants.ts";
import { Operand, operandString } from "./operand.ts";
import { shift } from "./shifts.ts";
import { isComparison, isShift, matchTypes } from "./untyped.ts";

type Predicate = (type: Type) => boolean;

const unaryOperands: Partial<Record<Token, Predicate>> = {
  "+": allNumeric,
  "-": allNumeric,
  "^": allInteger,
  "!": allBoolean,
};

const binaryOperands: Partial<Record<Token, Predicate>> = {
  "+": allNumericOrString,
  "-": allNumeric,
  "*": allNumeric,
  "/": allNumeric,
  "%": allInteger,
  "&": allInteger,
  "|": allInteger,
  "^": allInteger,
  "&^": allInteger,
  "&&": allBoolean,
  "||": allBoolean,
};

/** Reports an operator that is not defined on the type of `x`. */
function checkOperator(
  c: Checker,
  operands: Partial<Record<Token, Predicate>>,
  x: Operand,
  op: Token,
): boolean {
  if (operands[op]?.(x.type)) return true;
  c.error(x, "UndefinedOp", `invalid operation: operator ${op} not defined on ${operandString(c, x)}`);
  x.invalidate();
  return false;
}

export function unary(c: Checker, x: Operand, e: ast.UnaryExpr): void {
  c.rules.expr(c, null, x, e.x);
  if (x.mode === "invalid") return;
  let op: Token = e.op;
  if (op === "&") return addressOf(c, x, e);
  if (op === "<-") {
    const elem = chanElem(c, x, x, true);
    if (elem === null) x.invalidate();
    else x.setValue(elem, "commaok");
    c.env.hasCallOrRecv = true;
    return;
  }
  if (op === "~") {
    const hint = allInteger(x.type) ? " (use ^ for bitwise complement)" : "";
    c.error(e, "UndefinedOp", `cannot use ~ outside of interface or type constraint${hint}`);
    if (hint === "") return x.invalidate();
    op = "^";
  }
  if (!checkOperator(c, unaryOperands, x, op)) return;
  if (x.mode !== "constant") {
    x.mode = "value";
    return;
  }
  if (x.value!.kind === "unknown") return;
  const bits = isUnsigned(x.type) ? 8 * sizeOf(x.type) : 0;
  x.value = unaryOp(op as "+" | "-" | "^" | "!", x.value!, bits);
  x.expr = e;
  overflow(c, x, e.pos);
}

function addressOf(c: Checker, x: Operand, e: ast.UnaryExpr): void {
  const isLiteral = unparen(e.x).kind === "CompositeLit";
  if (!isLiteral && x.mode !== "variable") {
    c.error(x, "UnaddressableOperand", `invalid operation: cannot take address of ${operandString(c, x)}`);
    x.invalidate();
    return;
  }
  x.setValue(new PointerT(x.type));
  if (isLiteral) c.allocated.push({ pos: e.pos, type: x.type });
}

/** `lhs op rhs`; `e` is null for an assignment operation `lhs op= rhs`. */
export function binary(
  c: Checker,
  x: Operand,
  e: ast.Expr | null,
  lhs: ast.Expr,
  rhs: ast.Expr,
  op: Token,
  opPos: Pos,
): void {
  const y = new Operand();
  c.rules.expr(c, null, x, lhs);
  c.rules.expr(c, null, y, rhs);
  if (x.mode === "invalid") return;
  if (y.mode === "invalid") {
    x.invalidate();
    x.expr = y.expr;
    return;
  }
  if (isShift(op)) return shift(c, x, y, e, op, opPos);
  matchTypes(c, x, y);
  if ((x.mode as string) === "invalid") return;
  if (isComparison(op)) return comparison(c, x, y, op);
  if (!identical(x.type, y.type)) {
    if (isValid(x.type) && isValid(y.type)) {
      const what = e !== null ? exprString(e) : `${exprString(lhs)} ${op}= ${exprString(rhs)}`;
      const types = `${c.typeString(x.type)} and ${c.typeString(y.type)}`;
      c.error(x, "MismatchedTypes", `invalid operation: ${what} (mismatched types ${types})`);
    }
    x.invalidate();
    return;
  }
  if (!checkOperator(c, binaryOperands, x, op)) return;
  if ((op === "/" || op === "%") && dividesByZero(x, y)) {
    c.error(y, "DivByZero", "invalid operation: division by zero");
    x.invalidate();
    return;
  }
  if (x.mode !== "constant" || y.mode !== "constant") {
    x.setValue(x.type);
    return;
  }
  if (x.value!.kind === "unknown" || y.value!.kind === "unknown") {
    x.value = unknown;
    return;
  }
  if (isTooLong(c, x.value!, y.value!)) {
    c.error(opPos, "InvalidConstVal", "constant string too long");
    x.value = unknown;
    return;
  }
  const operator = op === "/" && isInteger(x.type) ? "quo" : op;
  x.value = binaryOp(x.value!, operator as Parameters<typeof binaryOp>[1], y.value!);
  x.expr = e;
  overflow(c, x, opPos);
}

/** The longest constant string that Go's type checker makes. */
const checkerStringLength = 2 ** 30;

/** The concatenation is longer than strings can be: those of JavaScript, if the program is to be run. */
function isTooLong(c: Checker, x: Constant, y: Constant): boolean {
  if (x.kind !== "string" || y.kind !== "string") return false;
  const limit = c.options.typesOnly ? checkerStringLength : maxStringLength;
  return stringLength(x) + stringLength(y) > limit;
}

function dividesByZero(x: Operand, y: Operand): boolean {
  if (y.mode !== "constant" || y.value!.kind === "unknown") return false;
  if (x.mode !== "constant" && !allInteger(x.type)) return false;
  if (!isComplex(x.type)) return sign(y.value!) === 0;
  return x.mode === "constant" && vanishes(real(y.value!)) && vanishes(imag(y.value!));
}

/** The square is zero, as far as constants of that size can be told from zero. */
function vanishes(part: Constant): boolean {
  return sign(binaryOp(part, "*", part)) === 0;
}
