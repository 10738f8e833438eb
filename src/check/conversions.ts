// Conversions (specification: "Conversions").
import type { Constant } from "../constant/constant.ts";
import { constantString, makeString, toInt } from "../constant/index.ts";
import { defaultType } from "../types/basics.ts";
import { identical, identicalWith } from "../types/identical.ts";
import {
  allString,
  allTypes,
  isComplex,
  isConstType,
  isInteger,
  isIntegerOrFloat,
  isNonTypeParamInterface,
  isString,
  isUntyped,
  underIs,
} from "../types/predicates.ts";
import type { Type } from "../types/types.ts";
import { isTypeParam, unalias, under } from "../types/underlying.ts";
import { assignableTo } from "./assignability.ts";
import type { Checker } from "./checker.ts";
import { representableConst } from "./constants.ts";
import { type Operand, operandString } from "./operand.ts";
import type { Cause } from "./reporting.ts";
import { updateExprType } from "./untyped.ts";

/** Converts `x` to `type`. */
export function conversion(c: Checker, x: Operand, type: Type): void {
  const constArg = x.mode === "constant";
  const cause: Cause = { text: "" };
  let ok: boolean;
  if (constArg && isConstType(type)) {
    const value = convertConstant(x, type);
    ok = value !== null;
    if (value !== null) x.value = value;
    else if (isInteger(type)) {
      // Messages show a float with an integral value as the integer.
      const integer = toInt(x.value!);
      if (integer.kind === "int") x.value = integer;
      if (isInteger(x.type)) {
        const text = `constant ${constantString(x.value!)} overflows ${c.typeString(type)}`;
        c.error(x, "InvalidConversion", text);
        x.invalidate();
        return;
      }
    }
  } else if (constArg && isTypeParam(type)) {
    ok = constantToParam(c, x, type, cause);
    x.mode = "value";
  } else {
    ok = convertibleTo(c, x, type, cause);
    if (ok) x.mode = x.isNil ? "nil" : "value";
  }
  if (!ok) {
    const reason = cause.text === "" ? "" : `: ${cause.text}`;
    const text = `cannot convert ${operandString(c, x)} to type ${c.typeString(type)}${reason}`;
    c.error(x, "InvalidConversion", text);
    x.invalidate();
    return;
  }
  if (isUntyped(x.type) && x.expr !== null) {
    updateExprType(c, x.expr, argumentType(x, type, constArg), true);
  }
  if (x.mode !== "constant") {
    x.mode = "value";
    x.value = null;
  }
  x.type = type;
}

/** The final type of the untyped argument of a conversion. */
function argumentType(x: Operand, type: Type, constArg: boolean): Type {
  if (x.isNil) return type;
  if (isNonTypeParamInterface(type) || (constArg && !isConstType(type))) return defaultType(x.type);
  if (x.mode === "constant" && isInteger(x.type) && allString(type)) return x.type;
  return type;
}

/** The value of the constant `x` as a `type`, or null. */
function convertConstant(x: Operand, type: Type): Constant | null {
  const target = under(type);
  if (target.kind !== "basic") return null;
  const value = representableConst(x.value!, target);
  if (value !== null) return value;
  if (isInteger(x.type) && isString(target) && x.value!.kind === "int") {
    return makeString(encodeRune(x.value!.value));
  }
  return null;
}

/** The UTF-8 bytes of a code point, one character each; those of U+FFFD if it is none. */
function encodeRune(code: bigint): string {
  const valid = code >= 0n && code <= 0x10ffffn && !(code >= 0xd800n && code < 0xe000n);
  const bytes = new TextEncoder().encode(String.fromCodePoint(valid ? Number(code) : 0xfffd));
  return String.fromCharCode(...bytes);
}

/** A constant converts to a type parameter if it converts to each type of the type set. */
function constantToParam(c: Checker, x: Operand, type: Type, cause: Cause): boolean {
  return underIs(type, (u) => {
    if (u === null) {
      cause.text = `${c.typeString(type)} does not contain specific types`;
      return false;
    }
    if (isString(x.type) && isBytesOrRunes(u)) return true;
    if (convertConstant(x, u) !== null) return true;
    const where = `${c.typeString(u)} (in ${c.typeString(type)})`;
    cause.text =
      isInteger(x.type) && isInteger(u)
        ? `constant ${constantString(x.value!)} overflows ${where}`
        : `cannot convert ${operandString(c, x)} to type ${where}`;
    return false;
  });
}

/** Whether the non-constant `x` can be converted to `target`. */
export function convertibleTo(c: Checker, x: Operand, target: Type, cause: Cause): boolean {
  if (assignableTo(c, x, target, cause).ok) return true;
  const source = unalias(x.type);
  const written = target;
  target = unalias(target);
  const generic = isTypeParam(source) || isTypeParam(target);
  if (!generic && sameIgnoringTags(under(source), under(target))) return true;
  if (source.kind === "pointer" && target.kind === "pointer") {
    const params = isTypeParam(source.elem) || isTypeParam(target.elem);
    if (!params && sameIgnoringTags(under(source.elem), under(target.elem))) return true;
  }
  if (basicConvertible(under(source), under(target))) return true;
  const sliced = sliceToArray(c, under(source), under(target), cause);
  if (sliced !== null) return sliced;
  return generic && paramConvertible(c, x, source, target, written, cause);
}

function sameIgnoringTags(x: Type, y: Type): boolean {
  return identicalWith(x, y, { ignoreTags: true });
}

function basicConvertible(from: Type, to: Type): boolean {
  if (isIntegerOrFloat(from) && isIntegerOrFloat(to)) return true;
  if (isComplex(from) && isComplex(to)) return true;
  if ((isInteger(from) || isBytesOrRunes(from)) && isString(to)) return true;
  if (isString(from) && isBytesOrRunes(to)) return true;
  return (isAddress(from) && isUnsafePointer(to)) || (isUnsafePointer(from) && isAddress(to));
}

export function isBytesOrRunes(type: Type): boolean {
  if (type.kind !== "slice") return false;
  const elem = under(type.elem);
  return elem.kind === "basic" && (elem.basic === "uint8" || elem.basic === "int32");
}

function isUnsafePointer(type: Type): boolean {
  return type.kind === "basic" && type.basic === "unsafe.Pointer";
}

/** A pointer or a uintptr, which unsafe.Pointer converts to and from. */
function isAddress(type: Type): boolean {
  return type.kind === "pointer" || (type.kind === "basic" && type.basic === "uintptr");
}

/** null: not a conversion of a slice to an array or array pointer. */
function sliceToArray(c: Checker, from: Type, to: Type, cause: Cause): boolean | null {
  if (from.kind !== "slice") return null;
  const array = to.kind === "pointer" ? under(to.elem) : to;
  if (array.kind !== "array" || !identical(from.elem, array.elem)) return null;
  const [version, what] = to.kind === "pointer" ? ["go1.17", "array pointer"] : ["go1.20", "array"];
  if (c.allowVersion(version)) return true;
  cause.text = `conversion of slice to ${what} requires ${version} or later`;
  return false;
}

/** Each type of the operand's type set must convert to each of the target's. */
function paramConvertible(
  c: Checker,
  x: Operand,
  source: Type,
  target: Type,
  written: Type,
  cause: Cause,
): boolean {
  const inSource = isTypeParam(source) ? ` (in ${c.typeString(source)})` : "";
  const inTarget = isTypeParam(target) ? ` (in ${c.typeString(target)})` : "";
  const each = x.clone();
  return allTypes(source, (from) => {
    if (from === null) return false;
    each.type = from;
    return allTypes(target, (to) => {
      if (to === null) return false;
      if (convertibleTo(c, each, to, cause)) return true;
      const detail = cause.text === "" ? "" : `\n\t${cause.text}`;
      const [have, want] = [c.typeString(from), c.typeString(to === target ? written : to)];
      cause.text = `cannot convert ${have}${inSource} to type ${want}${inTarget}${detail}`;
      return false;
    });
  });
}
