// Untyped expressions, whose final type their context decides (specification: "Constants", "Operators").
//
// The type of an untyped expression is not recorded at once: it stays in `c.untyped` until a conversion gives it,
// and the operands below it, a type.
import type { Constant } from "../constant/constant.ts";
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { defaultType, invalidType, maxType } from "../types/basics.ts";
import type { TypeAndValue } from "../types/info.ts";
import { typeSetOf } from "../types/lazy.ts";
import {
  allBoolean,
  allInteger,
  allNumeric,
  allString,
  hasNil,
  isBoolean,
  isNonTypeParamInterface,
  isNumeric,
  isString,
  isTyped,
  isUntyped,
  underIs,
} from "../types/predicates.ts";
import { type Basic, emptyTuple, type Type } from "../types/types.ts";
import { isAllTypes } from "../types/typeset.ts";
import { isTypeParam, isValid, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import { invalidConversion, representation } from "./constants.ts";
import { Operand } from "./operand.ts";

/** Records the type of a checked expression, or remembers it while it is untyped. */
export function record(c: Checker, x: Operand): void {
  const e = x.expr;
  if (e === null || x.mode === "invalid") return;
  const value = x.mode === "constant" ? x.value : null;
  if (x.mode === "novalue") {
    c.recordType(e, x.mode, emptyTuple);
  } else if (x.mode !== "builtin" && isUntyped(x.type)) {
    c.info.types.set(e, { mode: x.mode, type: x.type, value });
    c.untyped.push(e);
  } else {
    c.recordType(e, x.mode, x.type, value);
  }
}

/** Records the expressions that nothing gave a type to: operands of constant expressions, conditions. */
export function recordUntyped(c: Checker): void {
  for (const e of c.untyped) {
    const known = c.info.types.get(e)!;
    if (known.value === null) known.type = defaultType(known.type);
  }
  c.untyped.length = 0;
  c.shifted.clear();
}

/**
 * Gives `e` and its untyped operands the type `type`; for good if it is typed or `final` is set. `converted` says that
 * the value of `e` is one of that type already.
 */
export function updateExprType(c: Checker, e: ast.Expr, type: Type, final: boolean, converted = false): void {
  const old = c.info.types.get(e);
  if (old === undefined || !isUntyped(old.type)) return;
  if (e.kind === "ParenExpr") {
    updateExprType(c, e.x, type, final);
  } else if (old.value === null) {
    if (e.kind === "UnaryExpr") updateExprType(c, e.x, type, final);
    if (e.kind === "BinaryExpr") updateOperandTypes(c, e, type, final);
  }
  if (!final && isUntyped(type)) {
    old.type = under(type);
    return;
  }
  if (c.shifted.size > 0 && c.shifted.has(e) && !allInteger(type)) {
    old.type = invalidType;
    const what = exprString(e);
    c.error(
      e,
      "InvalidShiftOperand",
      `invalid operation: shifted operand ${what} (type ${c.typeString(type)}) must be integer`,
    );
    return;
  }
  const from = old.type;
  old.type = type;
  if (old.value !== null && !converted) convertValue(c, e, old, from);
}

/** Converts the untyped constant that `e` was, of type `from`, to the type that it is known to have now. */
function convertValue(c: Checker, e: ast.Expr, known: TypeAndValue, from: Type): void {
  const x = new Operand();
  x.expr = e;
  x.mode = known.mode;
  x.type = from;
  x.value = known.value;
  convertUntyped(c, x, known.type);
  known.value = x.value;
  if (x.mode === "invalid") known.type = invalidType;
}

function updateOperandTypes(c: Checker, e: ast.BinaryExpr, type: Type, final: boolean): void {
  if (isComparison(e.op)) return; // the result says nothing of the operands
  updateExprType(c, e.x, type, final);
  if (!isShift(e.op)) updateExprType(c, e.y, type, final);
}

export function isComparison(op: string): boolean {
  return op === "==" || op === "!=" || op === "<" || op === "<=" || op === ">" || op === ">=";
}

export function isShift(op: string): boolean {
  return op === "<<" || op === ">>";
}

/** Changes the remembered value of an untyped constant. */
export function updateExprValue(c: Checker, e: ast.Expr, value: Constant): void {
  const known = c.info.types.get(e);
  if (known !== undefined && isUntyped(known.type)) known.value = value;
}

export type Implicit =
  | { type: Type; value: Constant | null; code: null }
  | { type: null; value: null; code: string };

const impossible: Implicit = { type: null, value: null, code: "InvalidUntypedConversion" };

/** The type and value that `x` gets where a `target` is wanted. */
export function implicitTypeAndValue(c: Checker, x: Operand, target: Type): Implicit {
  if (x.mode === "invalid" || isTyped(x.type) || !isValid(target)) return converted(x.type);
  if (isUntyped(target)) {
    const type = maxType(x.type, target);
    return type === null ? impossible : converted(type);
  }
  if (x.isNil) return hasNil(target) ? converted(target) : impossible;
  const u = under(target);
  if (u.kind === "basic") return implicitBasic(x, target, u);
  if (u.kind !== "interface") return impossible;
  if (isTypeParam(target)) {
    const fits = underIs(target, (t) => t !== null && implicitTypeAndValue(c, x, t).code === null);
    return fits ? converted(target) : impossible;
  }
  return isAllTypes(typeSetOf(u)) ? converted(defaultType(x.type)) : impossible;
}

function converted(type: Type, value: Constant | null = null): Implicit {
  return { type, value, code: null };
}

function implicitBasic(x: Operand, target: Type, u: Basic): Implicit {
  if (x.mode === "constant") {
    const { value, code } = representation(x, u);
    return code === null ? converted(target, value) : { type: null, value: null, code };
  }
  // Untyped but not constant: the result of a comparison, or of a shift or operation on one.
  const from = (x.type as Basic).basic;
  if (from === "untyped bool") return isBoolean(target) ? converted(target) : impossible;
  if (from === "untyped string") return isString(target) ? converted(target) : impossible;
  return isNumeric(target) ? converted(target) : impossible;
}

/** Converts the untyped operand `x` to `target`; reports an error if it cannot. */
export function convertUntyped(c: Checker, x: Operand, target: Type): void {
  const result = implicitTypeAndValue(c, x, target);
  if (result.code !== null) {
    invalidConversion(c, result.code, x, isTypeParam(target) ? target : under(target));
    x.invalidate();
    return;
  }
  applyImplicit(c, x, result.type, result.value);
}

/** Makes the outcome of implicitTypeAndValue that of `x`. */
export function applyImplicit(c: Checker, x: Operand, type: Type, value: Constant | null): void {
  if (value !== null) {
    x.value = value;
    if (x.expr !== null) updateExprValue(c, x.expr, value);
  }
  if (type !== x.type) {
    x.type = type;
    if (x.expr !== null) updateExprType(c, x.expr, type, false, value !== null);
  }
}

/** Gives two operands a common type if one is untyped and can take the other's type. */
export function matchTypes(c: Checker, x: Operand, y: Operand): void {
  if (!mayConvert(x, y)) return;
  convertUntyped(c, x, y.type);
  if (x.mode === "invalid") return;
  convertUntyped(c, y, x.type);
  if (y.mode === "invalid") x.invalidate();
}

function mayConvert(x: Operand, y: Operand): boolean {
  if (isTyped(x.type) && isTyped(y.type)) return false;
  if (allNumeric(x.type) !== allNumeric(y.type)) return false;
  // An untyped operand takes its default type beside an interface.
  if (isNonTypeParamInterface(x.type) || isNonTypeParamInterface(y.type)) return true;
  if (allBoolean(x.type) !== allBoolean(y.type)) return false;
  if (allString(x.type) !== allString(y.type)) return false;
  if (x.isNil) return y.isNil || hasNil(y.type);
  if (y.isNil) return hasNil(x.type);
  return under(x.type).kind !== "pointer" && under(y.type).kind !== "pointer";
}
