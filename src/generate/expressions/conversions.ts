// Conversions (specification: "Conversions"): explicit ones, and the implicit ones of assignments.
import type * as core from "../../core/nodes.ts";
import { fieldName } from "../../plan/names.ts";
import type { Pos } from "../../source/position.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { classOf } from "../classref.ts";
import { cloneOf } from "../copying.ts";
import type { Generator } from "../generator.ts";
import { type IntOperand, wrap } from "../integers.ts";
import { box } from "../interfaces.ts";
import { computesWords, convertWords } from "../inwords.ts";
import {
  basicKind,
  type IntKind,
  intKind,
  isComplexKind,
  isFloatKind,
  isString,
  structOf,
} from "../kinds.ts";
import { fitsKind, rangeOf } from "../ranges.ts";
import { reuse } from "../reuse.ts";
import { newObject } from "../structvalues.ts";
import { operand, roundComplex } from "./binary.ts";
import { constantValue } from "./constants.ts";
import { takenOut } from "./halves.ts";
import { unsafeConversion } from "./unsafe.ts";

/** A value of a concrete type as an interface value. */
export function boxed(g: Generator, e: core.Box): b.Expression {
  const result = box(g, g.expr(e.x), e.x.type, e.pos);
  if (!e.isImplicit) result.lead ??= e.source.pos;
  return result;
}

export function widen(g: Generator, e: core.Widen): b.Expression {
  const result = g.expr(e.x);
  if (!e.isImplicit) result.lead ??= e.source.pos;
  return result;
}

export function convert(g: Generator, e: core.Convert): b.Expression {
  if (e.isImplicit) return asStruct(g, e) ?? g.expr(e.x);
  const result = converted(g, e);
  result.lead ??= e.source.pos;
  return result;
}

/** A struct as an object of another class; null if the class is the same. */
function asStruct(g: Generator, e: core.Convert): b.Expression | null {
  const struct = structOf(e.type);
  if (struct === null || e.x.type === e.type) return null;
  const source = reuse(g, g.expr(e.x), struct.fields.length < 2);
  const args = struct.fields.map((field, i) => {
    const object = i === 0 ? source.first : source.again();
    return cloneOf(g, b.member(object, fieldName(field.name, i)), g.concrete(field.type!));
  });
  return newObject(struct, classOf(g, e.type), args);
}

function converted(g: Generator, e: core.Convert): b.Expression {
  const { x, type: target, pos } = e;
  const from = x.type;
  if (isComplexConstant(x, target)) return constantValue(g, x.value, target, x.source.pos);
  const [toInt, fromInt] = [intKind(target), intKind(from)];
  if (toInt !== null && computesWords(g, x)) return convertWords(g, x, toInt, pos);
  if (toInt !== null && fromInt !== null)
    return takenOut(g, e, toInt) ?? convertInt(g, operand(g, x), fromInt, toInt, pos);
  if (toInt !== null && basicKind(from) === "unsafe.Pointer") {
    return g.callRuntime("pointerToUintptr", [g.expr(x)], pos);
  }
  if (fromInt !== null && basicKind(target) === "unsafe.Pointer") {
    return movedPointer(g, x) ?? g.callRuntime("uintptrToPointer", [g.expr(x)], pos);
  }
  if (toInt !== null && isFloatKind(basicKind(from))) return floatToInt(g, g.expr(x), toInt, pos);
  if (isString(target) || isString(from)) return stringConversion(g, g.expr(x), from, target, pos);
  const kind = basicKind(target);
  if (isFloatKind(kind)) return toFloat(g, x, kind!, pos);
  if (isComplexKind(kind)) return roundComplex(g, g.expr(x), kind === basicKind(from) ? "" : kind!);
  return otherConversion(g, e);
}

/** `unsafe.Pointer(uintptr(p) + n)`; null if it is none. */
function movedPointer(g: Generator, x: core.Expr): b.Expression | null {
  if (x.kind !== "Binary" || x.op !== "+" || x.x.kind !== "Convert") return null;
  const { x: pointer } = x.x;
  if (basicKind(g.under(pointer.type)) !== "unsafe.Pointer") return null;
  return g.callRuntime("unsafeAdd", [g.expr(pointer), g.expr(x.y)], x.pos);
}

/** In a generic function, `T(0i)` and `T(0)` may convert a constant from or to complex numbers, whatever T is. */
function isComplexConstant(x: core.Expr, target: Type): x is core.Constant {
  return x.kind === "Constant" && (isComplexKind(basicKind(x.type)) || isComplexKind(basicKind(target)));
}

/** Everything where only the type changes, and slices to arrays. */
function otherConversion(g: Generator, e: core.Convert): b.Expression {
  const viaMemory = unsafeConversion(g, e);
  if (viaMemory !== null) return viaMemory;
  const [source, result] = [g.under(e.x.type), g.under(e.type)];
  if (source.kind === "slice" && result.kind === "array") {
    const args = [g.expr(e.x), b.num(result.len), g.storage(result.elem)];
    return g.callRuntime("sliceToArray", args, e.pos);
  }
  if (source.kind === "slice" && result.kind === "pointer") {
    const array = g.under(result.elem);
    const length = b.num(array.kind === "array" ? array.len : 0);
    return g.callRuntime("sliceToArrayPointer", [g.expr(e.x), length], e.pos);
  }
  return asStruct(g, e) ?? g.expr(e.x);
}

// ---- Numbers

export function convertInt(g: Generator, x: IntOperand, from: IntKind, to: IntKind, pos?: Pos): b.Expression {
  if (from.kind === to.kind) return x.e;
  if (fitsKind(x.range, to)) return x.e;
  if (from.form === to.form && from.form === "mixed" && from.signed === to.signed) return x.e;
  if (x.range !== null && to.form === "small") return wrap(x.e, to);
  return g.callRuntime(`to${conversionName(to)}`, [x.e], pos);
}

/** How the runtime's conversions to a kind end. */
function conversionName({ form, signed, bits }: IntKind) {
  if (form === "mixed" || bits === 64) return signed ? "Int" : "Uint";
  return `${signed ? "Int" : "Uint"}${bits}` as const;
}

function floatToInt(g: Generator, x: b.Expression, to: IntKind, pos: Pos): b.Expression {
  return g.callRuntime(`floatTo${conversionName(to)}`, [x], pos);
}

function toFloat(g: Generator, arg: core.Expr, kind: string, pos: Pos): b.Expression {
  const x = g.expr(arg);
  const int = intKind(arg.type);
  if (int === null) return kind === "float32" && basicKind(arg.type) !== "float32" ? fround(x) : x;
  const range = rangeOf(g, arg);
  if (kind === "float64") return range !== null ? x : g.callRuntime("toFloat64", [x], pos);
  return range !== null ? fround(x) : g.callRuntime("toFloat32", [x], pos);
}

function fround(x: b.Expression): b.Expression {
  return b.invoke(b.id("Math"), "fround", [x]);
}

// ---- Strings

function stringConversion(g: Generator, x: b.Expression, from: Type, target: Type, pos: Pos): b.Expression {
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
