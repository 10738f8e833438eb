// Questions about types: is it an integer, has it nil, is it typed. The `is…` forms look at the underlying type and
// are false for type parameters; the `all…` forms ask every type of a type parameter's type set.
import {
  basicInfo,
  isBooleanInfo,
  isComplexInfo,
  isConstInfo,
  isFloatInfo,
  isIntegerInfo,
  isNumericInfo,
  isOrderedInfo,
  isStringInfo,
  isUnsignedInfo,
  isUntypedInfo,
} from "./basics.ts";
import { typeSetOf } from "./lazy.ts";
import type { Basic, Type } from "./types.ts";
import { hasTerms, isEmptySet } from "./typeset.ts";
import { constraintOf, isTypeParam, unalias, under } from "./underlying.ts";

export { asNamed, deref, isGeneric, isTypeParam, isValid, unalias, under } from "./underlying.ts";

function isBasic(type: Type, info: number): boolean {
  const actual = under(type);
  return actual.kind === "basic" && (basicInfo(actual) & info) !== 0;
}

export const isBoolean = (type: Type) => isBasic(type, isBooleanInfo);
export const isInteger = (type: Type) => isBasic(type, isIntegerInfo);
export const isUnsigned = (type: Type) => isBasic(type, isUnsignedInfo);
export const isFloat = (type: Type) => isBasic(type, isFloatInfo);
export const isComplex = (type: Type) => isBasic(type, isComplexInfo);
export const isNumeric = (type: Type) => isBasic(type, isNumericInfo);
export const isString = (type: Type) => isBasic(type, isStringInfo);
export const isIntegerOrFloat = (type: Type) => isBasic(type, isIntegerInfo | isFloatInfo);
export const isConstType = (type: Type) => isBasic(type, isConstInfo);

function allBasic(type: Type, info: number): boolean {
  const actual = unalias(type);
  if (actual.kind !== "typeparam") return isBasic(type, info);
  const set = typeSetOf(constraintOf(actual));
  return hasTerms(set) && set.terms!.every((term) => isBasic(term.type, info));
}

export const allBoolean = (type: Type) => allBasic(type, isBooleanInfo);
export const allInteger = (type: Type) => allBasic(type, isIntegerInfo);
export const allUnsigned = (type: Type) => allBasic(type, isUnsignedInfo);
export const allNumeric = (type: Type) => allBasic(type, isNumericInfo);
export const allString = (type: Type) => allBasic(type, isStringInfo);
export const allOrdered = (type: Type) => allBasic(type, isOrderedInfo);
export const allNumericOrString = (type: Type) => allBasic(type, isNumericInfo | isStringInfo);
export const allConstType = (type: Type) => allBasic(type, isConstInfo);

/** The type has a name: predeclared, defined, or a type parameter. */
export function hasName(type: Type): boolean {
  const { kind } = unalias(type);
  return kind === "basic" || kind === "named" || kind === "typeparam";
}

/** A type literal, or a predeclared type: neither a defined type nor a type parameter. */
export function isTypeLit(type: Type): boolean {
  const { kind } = unalias(type);
  return kind !== "named" && kind !== "typeparam";
}

export function isUntyped(type: Type): type is Basic {
  return type.kind === "basic" && (basicInfo(type) & isUntypedInfo) !== 0;
}

export function isTyped(type: Type): boolean {
  return !isUntyped(type);
}

export function isUntypedNumeric(type: Type): type is Basic {
  return isUntyped(type) && (basicInfo(type) & isNumericInfo) !== 0;
}

/** An interface, or a type parameter (whose underlying type is its constraint). */
export function isInterface(type: Type): boolean {
  return under(type).kind === "interface";
}

export function isNonTypeParamInterface(type: Type): boolean {
  return !isTypeParam(type) && isInterface(type);
}

/** A type parameter that no type satisfies. */
export function hasEmptyTypeSet(type: Type): boolean {
  const actual = unalias(type);
  return actual.kind === "typeparam" && isEmptySet(typeSetOf(constraintOf(actual)));
}

/** Values of the type can be nil. */
export function hasNil(type: Type): boolean {
  const actual = under(type);
  switch (actual.kind) {
    case "basic":
      return actual.basic === "unsafe.Pointer";
    case "slice":
    case "pointer":
    case "signature":
    case "map":
    case "chan":
      return true;
    case "interface":
      return !isTypeParam(type) || underIs(type, (u) => u !== null && hasNil(u));
    default:
      return false;
  }
}

/**
 * Calls `test` for each type of the type set with its underlying type until it returns false; with (null, null)
 * if there are no specific types. A type that is no type parameter is its own type set.
 */
export function allTypes(type: Type, test: (type: Type | null, underlying: Type | null) => boolean): boolean {
  const actual = unalias(type);
  if (actual.kind !== "typeparam") return test(type, under(type));
  const set = typeSetOf(constraintOf(actual));
  if (!hasTerms(set)) return test(null, null);
  return set.terms!.every((term) => test(term.type, under(term.type)));
}

/** As allTypes, with the underlying types only. */
export function underIs(type: Type, test: (underlying: Type | null) => boolean): boolean {
  return allTypes(type, (_, underlying) => test(underlying));
}
