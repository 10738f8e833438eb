// What the generator wants to know of a concrete type: how its values are represented (architecture: "Values").
import { defaultType } from "../types/basics.ts";
import type { BasicKind, Named, Signature, StructT, Type } from "../types/types.ts";
import { asNamed, unalias, under } from "../types/underlying.ts";

/** The kind of a basic underlying type, untyped ones as their default; null for other types. */
export function basicKind(type: Type): BasicKind | null {
  const actual = under(defaultType(unalias(type)));
  return actual.kind === "basic" ? actual.basic : null;
}

/** "small" is a wrapped number, "mixed" a canonical number or bigint. */
export interface IntKind {
  readonly kind: BasicKind;
  readonly bits: 8 | 16 | 32 | 64;
  readonly signed: boolean;
  readonly form: "small" | "mixed";
  /** Bounds; as far as numbers can tell for 64 bits. */
  readonly min: number;
  readonly max: number;
}

function small(kind: BasicKind, bits: 8 | 16 | 32, signed: boolean): IntKind {
  const min = signed ? -(2 ** (bits - 1)) : 0;
  return { kind, bits, signed, form: "small", min, max: min + 2 ** bits - 1 };
}

function mixed(kind: BasicKind, signed: boolean): IntKind {
  const [min, max] = signed ? [-(2 ** 63), 2 ** 63] : [0, 2 ** 64];
  return { kind, bits: 64, signed, form: "mixed", min, max };
}

const intKinds: Partial<Record<BasicKind, IntKind>> = {
  int: mixed("int", true),
  int8: small("int8", 8, true),
  int16: small("int16", 16, true),
  int32: small("int32", 32, true),
  int64: mixed("int64", true),
  uint: mixed("uint", false),
  uint8: small("uint8", 8, false),
  uint16: small("uint16", 16, false),
  uint32: small("uint32", 32, false),
  uint64: mixed("uint64", false),
  uintptr: mixed("uintptr", false),
};

export function intKind(type: Type): IntKind | null {
  const kind = basicKind(type);
  return kind === null ? null : (intKinds[kind] ?? null);
}

export function isFloatKind(kind: BasicKind | null): boolean {
  return kind === "float32" || kind === "float64";
}

export function isComplexKind(kind: BasicKind | null): boolean {
  return kind === "complex64" || kind === "complex128";
}

export function isString(type: Type): boolean {
  return basicKind(type) === "string";
}

export function isBool(type: Type): boolean {
  return basicKind(type) === "bool";
}

export function isInterface(type: Type): boolean {
  return under(type).kind === "interface";
}

export function structOf(type: Type): StructT | null {
  const actual = under(type);
  return actual.kind === "struct" ? actual : null;
}

/** Structs and arrays: objects whose value is copied when it is stored. */
export function isAggregate(type: Type): boolean {
  const { kind } = under(type);
  return kind === "struct" || kind === "array";
}

/** Values of the type are `null` where they are nil. */
export function isNullable(type: Type): boolean {
  const actual = under(type);
  switch (actual.kind) {
    case "pointer":
    case "signature":
    case "chan":
    case "interface":
      return true;
    default:
      return actual.kind === "basic" && (actual.basic === "unsafe.Pointer" || actual.basic === "untyped nil");
  }
}

/** The struct type that a pointer type points to: its pointers are the objects themselves. */
export function pointedStruct(type: Type): Type | null {
  const actual = under(type);
  return actual.kind === "pointer" && under(actual.elem).kind === "struct" ? actual.elem : null;
}

const typedArrays: Partial<Record<BasicKind, string>> = {
  bool: "Uint8Array",
  int8: "Int8Array",
  uint8: "Uint8Array",
  int16: "Int16Array",
  uint16: "Uint16Array",
  int32: "Int32Array",
  uint32: "Uint32Array",
  float32: "Float32Array",
  float64: "Float64Array",
};

/** Name of the typed array that stores elements of the type; null for a plain Array. */
export function typedArrayOf(elem: Type): string | null {
  const kind = basicKind(elem);
  return kind === null ? null : (typedArrays[kind] ?? null);
}

/** A `Map` can be keyed by values of the type as they are. */
export function isNativeKey(type: Type): boolean {
  const actual = under(type);
  if (actual.kind === "pointer" || actual.kind === "chan") return true;
  return actual.kind === "basic" && !isFloatKind(actual.basic) && !isComplexKind(actual.basic);
}

export function signatureOf(type: Type): Signature {
  const actual = under(type);
  if (actual.kind !== "signature") throw new Error(`not a function type: ${actual.kind}`);
  return actual;
}

/** Values of two struct types with the same fields are objects of one class. */
export function sameClass(x: Type, y: Type): boolean {
  const [a, b]: (Named | null)[] = [asNamed(x), asNamed(y)];
  if (a === null || b === null) return a === b;
  return a === b || (a.origin.obj === b.origin.obj && a.typeArgs.every((arg, i) => arg === b.typeArgs[i]));
}
