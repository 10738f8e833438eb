// Comparison operators (specification: "Comparison operators").
import { compare, makeBool } from "../constant/index.ts";
import { exprString } from "../syntax/printer.ts";
import type { Token } from "../syntax/tokens.ts";
import { basics, defaultType } from "../types/basics.ts";
import { comparableCause } from "../types/comparable.ts";
import { allOrdered, hasNil } from "../types/predicates.ts";
import type { Type } from "../types/types.ts";
import { isTypeParam, isValid, under } from "../types/underlying.ts";
import { assignableTo } from "./assignability.ts";
import type { Checker } from "./checker.ts";
import { compositeKind, type Operand, operandString } from "./operand.ts";
import { updateExprType } from "./untyped.ts";

interface Problem {
  code: string;
  /** The operand to blame. */
  at: Operand;
  cause: string;
}

/** `x op y`; in an expression switch `x` is the case and `y` the tag. The result replaces `x`. */
export function comparison(c: Checker, x: Operand, y: Operand, op: Token, switchCase = false): void {
  if (!isValid(x.type) || !isValid(y.type)) return x.invalidate();
  if (switchCase) op = "==";
  const problem = mismatch(c, x, y) ?? undefinedComparison(c, x, y, op);
  if (problem !== null) {
    report(c, x, y, op, switchCase, problem);
    x.invalidate();
    return;
  }
  if (x.mode === "constant" && y.mode === "constant") {
    x.value = makeBool(compare(x.value!, op as Parameters<typeof compare>[1], y.value!));
  } else {
    // The operands exist at run time, so that they need a type of their own.
    if (x.expr !== null) updateExprType(c, x.expr, defaultType(x.type), true);
    if (y.expr !== null) updateExprType(c, y.expr, defaultType(y.type), true);
    x.setValue(basics["untyped bool"]);
  }
  x.type = basics["untyped bool"];
}

function mismatch(c: Checker, x: Operand, y: Operand): Problem | null {
  if (assignableTo(c, x, y.type).ok || assignableTo(c, y, x.type).ok) return null;
  if (x.isNil && y.isNil) return null;
  const cause = `mismatched types ${c.typeString(x.type)} and ${c.typeString(y.type)}`;
  return { code: "MismatchedTypes", at: y, cause };
}

function undefinedComparison(c: Checker, x: Operand, y: Operand, op: Token): Problem | null {
  const code = "UndefinedOp";
  if (op !== "==" && op !== "!=") {
    const at = [x, y].find((operand) => !allOrdered(operand.type));
    return at === undefined ? null : { code, at, cause: notDefined(c, x, y, at, op) };
  }
  if (x.isNil || y.isNil) {
    if (hasNil((x.isNil ? y : x).type)) return null;
    return { code, at: y, cause: notDefined(c, x, y, y, op) };
  }
  for (const at of [x, y]) {
    const reason = comparableCause(at.type, true);
    if (reason === null) continue;
    const cause = incomparableCause(c, at.type);
    return { code, at, cause: cause === "" ? notDefined(c, x, y, at, op) : cause };
  }
  return null;
}

/** Why values of `type` cannot be compared; "" if there is nothing special to say. */
export function incomparableCause(c: Checker, type: Type): string {
  const { kind } = under(type);
  if (kind === "slice" || kind === "signature" || kind === "map") {
    return `${compositeKind(type)} can only be compared to nil`;
  }
  return comparableCause(type, true)?.((t) => c.typeString(t)) ?? "";
}

function notDefined(c: Checker, x: Operand, y: Operand, at: Operand, op: Token): string {
  if (isTypeParam(x.type) || isTypeParam(y.type)) {
    const blamed = isTypeParam(x.type) ? at : y;
    return `type parameter ${c.typeString(blamed.type)} cannot use operator ${op}`;
  }
  return `operator ${op} not defined on ${compositeKind(at.type) || c.typeString(at.type)}`;
}

function report(
  c: Checker,
  x: Operand,
  y: Operand,
  op: Token,
  switchCase: boolean,
  { code, at, cause }: Problem,
): void {
  const [left, right] = [x, y].map((operand) =>
    operand.expr === null ? operandString(c, operand) : exprString(operand.expr),
  );
  if (switchCase) c.error(x, code, `invalid case ${left} in switch on ${right} (${cause})`);
  else c.error(at, code, `invalid operation: ${left} ${op} ${right} (${cause})`);
}
