// Conversions (specification: "Conversions"): explicit ones, and the implicit ones of assignments.
import type { Pos } from "../../source/position.ts";
import type * as ast from "../../syntax/nodes.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { classOf } from "../classref.ts";
import { cloneOf, isFresh } from "../copying.ts";
import type { Generator } from "../generator.ts";
import { type IntOperand, wrap, wrapBig } from "../integers.ts";
import { box } from "../interfaces.ts";
import {
  basicKind,
  type IntKind,
  intKind,
  isAggregate,
  isComplexKind,
  isFloatKind,
  isInterface,
  isString,
  structOf,
} from "../kinds.ts";
import { fieldName } from "../names.ts";
import { fitsKind, rangeOf } from "../ranges.ts";
import { reuse } from "../reuse.ts";
import { operand, roundComplex } from "./binary.ts";
import { constantValue } from "./constants.ts";

// ---- Implicit conversions

/** The value of `e` converted to `target` as an assignment does. */
export function value(g: Generator, e: ast.Expr, target: Type): b.Expression {
  if (g.isNil(e)) return g.zero(target, e.pos);
  const from = g.typeOf(e);
  if (isInterface(target) && !isInterface(from)) return boxed(g, e, from);
  return implicit(g, g.expr(e), from, target);
}

/** As `value`, and nobody else holds the struct or array. */
export function stored(g: Generator, e: ast.Expr, target: Type): b.Expression {
  const result = value(g, e, target);
  if (!isAggregate(target) || isFresh(g, e) || g.concrete(target) !== g.typeOf(e)) return result;
  return cloneOf(g, result, target);
}

function boxed(g: Generator, e: ast.Expr, from: Type): b.Expression {
  const x = g.expr(e);
  const own = isAggregate(from) && !isFresh(g, e) ? cloneOf(g, x, from) : x;
  return box(g, own, from, e.pos);
}

/** A value of type `from`, fresh if it is a struct or array, as a value of `target`. */
export function implicit(g: Generator, x: b.Expression, from: Type, target: Type): b.Expression {
  if (isInterface(target)) return isInterface(from) ? x : box(g, x, from);
  return asStruct(g, x, from, target) ?? x;
}

/** A struct as an object of another class; null if the class is the same. */
function asStruct(g: Generator, x: b.Expression, from: Type, target: Type): b.Expression | null {
  const struct = structOf(target);
  if (struct === null || g.concrete(from) === g.concrete(target)) return null;
  const source = reuse(g, x, struct.fields.length < 2);
  const args = struct.fields.map((field, i) => {
    const object = i === 0 ? source.first : source.again();
    return cloneOf(g, b.member(object, fieldName(field.name, i)), g.concrete(field.type!));
  });
  return b.newOf(classOf(g, target), args);
}

// ---- Explicit conversions

export function conversion(g: Generator, e: ast.CallExpr): b.Expression {
  const result = converted(g, e);
  result.lead ??= e.pos;
  return result;
}

function converted(g: Generator, e: ast.CallExpr): b.Expression {
  const target = g.typeOf(e);
  const arg = e.args[0];
  if (g.isNil(arg)) return g.zero(target, e.pos);
  if (isInterface(target)) return value(g, arg, target);
  const from = g.typeOf(arg);
  const [toInt, fromInt] = [intKind(target), intKind(from)];
  if (toInt !== null && fromInt !== null) return convertInt(g, operand(g, arg), fromInt, toInt, e.pos);
  if (toInt !== null && basicKind(from) === "unsafe.Pointer") {
    return g.callRuntime("pointerToUintptr", [g.expr(arg)], e.pos);
  }
  if (fromInt !== null && basicKind(target) === "unsafe.Pointer") {
    return g.callRuntime("uintptrToPointer", [g.expr(arg)], e.pos);
  }
  if (toInt !== null && isFloatKind(basicKind(from))) return floatToInt(g, g.expr(arg), toInt, e.pos);
  if (isString(target) || isString(from)) return stringConversion(g, arg, from, target, e.pos);
  const kind = basicKind(target);
  if (isFloatKind(kind)) return toFloat(g, arg, from, kind!, e.pos);
  if (isComplexKind(kind)) return toComplex(g, arg, from, target, kind!);
  return otherConversion(g, arg, from, target, e.pos);
}

/** Everything where only the type changes, and slices to arrays. */
function otherConversion(g: Generator, arg: ast.Expr, from: Type, target: Type, pos: Pos): b.Expression {
  const x = g.expr(arg);
  const [source, result] = [g.under(from), g.under(target)];
  if (source.kind === "slice" && result.kind === "array") {
    return g.callRuntime("sliceToArray", [x, b.num(result.len), g.storage(result.elem)], pos);
  }
  if (source.kind === "slice" && result.kind === "pointer") {
    const array = g.under(result.elem);
    return g.callRuntime("sliceToArrayPointer", [x, b.num(array.kind === "array" ? array.len : 0)], pos);
  }
  return asStruct(g, x, from, target) ?? x;
}

// ---- Numbers

export function convertInt(g: Generator, x: IntOperand, from: IntKind, to: IntKind, pos?: Pos): b.Expression {
  if (from.kind === to.kind) return x.e;
  if (to.form === "big") return toBig(x, from, to, pos);
  if (from.form !== "big" && fitsKind(x.range, to)) return x.e;
  if (from.form === to.form && from.form === "mixed" && from.signed === to.signed) return x.e;
  if (from.form !== "big" && x.range !== null && to.form === "small") return wrap(x.e, to);
  return g.callRuntime(conversionName(to), [x.e], pos);
}

function conversionName(to: IntKind): string {
  if (to.kind === "uintptr") return "toUint";
  return `to${to.kind[0].toUpperCase()}${to.kind.slice(1)}`;
}

function toBig(x: IntOperand, from: IntKind, to: IntKind, pos?: Pos): b.Expression {
  if (from.form === "big") return wrapBig(x.e, to);
  const big = b.call(b.id("BigInt", pos), [x.e], pos);
  const sameSign =
    from.signed === to.signed || (x.range !== null && x.range.min >= 0) || (!from.signed && from.bits < 64);
  return sameSign ? big : wrapBig(big, to);
}

function floatToInt(g: Generator, x: b.Expression, to: IntKind, pos: Pos): b.Expression {
  return g.callRuntime(`float${conversionName(to)[0].toUpperCase()}${conversionName(to).slice(1)}`, [x], pos);
}

function toFloat(g: Generator, arg: ast.Expr, from: Type, kind: string, pos: Pos): b.Expression {
  const x = g.expr(arg);
  const int = intKind(from);
  if (int === null) return kind === "float32" && basicKind(from) !== "float32" ? fround(x) : x;
  const range = rangeOf(g, arg);
  if (kind === "float64") return range !== null ? x : g.callRuntime("toFloat64", [x], pos);
  return range !== null ? fround(x) : g.callRuntime("toFloat32", [x], pos);
}

/** In a generic function, a constant that is converted may have any numeric type. */
function toComplex(g: Generator, arg: ast.Expr, from: Type, target: Type, kind: string): b.Expression {
  const constant = g.constant(arg);
  if (constant !== null) return constantValue(g, constant, target, arg.pos);
  return roundComplex(g, g.expr(arg), kind === basicKind(from) ? "" : kind);
}

function fround(x: b.Expression): b.Expression {
  return b.invoke(b.id("Math"), "fround", [x]);
}

// ---- Strings

function stringConversion(g: Generator, arg: ast.Expr, from: Type, target: Type, pos: Pos): b.Expression {
  const x = g.expr(arg);
  if (isString(target)) {
    if (isString(from)) return x;
    const source = g.under(from);
    if (source.kind !== "slice") return g.callRuntime("runeToString", [x], pos);
    return g.callRuntime(isByte(source.elem) ? "bytesToString" : "runesToString", [x], pos);
  }
  const result = g.under(target);
  if (result.kind !== "slice") return x;
  return g.callRuntime(isByte(result.elem) ? "stringToBytes" : "stringToRunes", [x], pos);
}

function isByte(elem: Type): boolean {
  return basicKind(elem) === "uint8";
}
