// The predeclared basic types (specification: "Boolean types", "Numeric types", "String types") and what can be
// said of each.
import { Basic, type BasicKind, type Type } from "./types.ts";

/** Classes of basic types, as bits. */
export const isBooleanInfo = 1;
export const isIntegerInfo = 2;
export const isUnsignedInfo = 4;
export const isFloatInfo = 8;
export const isComplexInfo = 16;
export const isStringInfo = 32;
export const isUntypedInfo = 64;
export const isNumericInfo = isIntegerInfo | isFloatInfo | isComplexInfo;
export const isOrderedInfo = isIntegerInfo | isFloatInfo | isStringInfo;
export const isConstInfo = isBooleanInfo | isNumericInfo | isStringInfo;

const unsigned = isIntegerInfo | isUnsignedInfo;

/** In the order of the untyped kinds: the larger kind wins in an operation of two untyped constants. */
const infos: Record<BasicKind, number> = {
  invalid: 0,
  bool: isBooleanInfo,
  int: isIntegerInfo,
  int8: isIntegerInfo,
  int16: isIntegerInfo,
  int32: isIntegerInfo,
  int64: isIntegerInfo,
  uint: unsigned,
  uint8: unsigned,
  uint16: unsigned,
  uint32: unsigned,
  uint64: unsigned,
  uintptr: unsigned,
  float32: isFloatInfo,
  float64: isFloatInfo,
  complex64: isComplexInfo,
  complex128: isComplexInfo,
  string: isStringInfo,
  "unsafe.Pointer": 0,
  "untyped bool": isBooleanInfo | isUntypedInfo,
  "untyped int": isIntegerInfo | isUntypedInfo,
  "untyped rune": isIntegerInfo | isUntypedInfo,
  "untyped float": isFloatInfo | isUntypedInfo,
  "untyped complex": isComplexInfo | isUntypedInfo,
  "untyped string": isStringInfo | isUntypedInfo,
  "untyped nil": isUntypedInfo,
};

/** The basic types by kind; two Basics of one kind are identical even if not the same object. */
export const basics = Object.fromEntries(
  (Object.keys(infos) as BasicKind[]).map((kind) => [kind, new Basic(kind, nameOf(kind), infos[kind])]),
) as Record<BasicKind, Basic>;

export const invalidType: Type = basics.invalid;
export const byteType = new Basic("uint8", "byte", infos.uint8);
export const runeType = new Basic("int32", "rune", infos.int32);

function nameOf(kind: BasicKind): string {
  return kind === "invalid" ? "invalid type" : kind;
}

export function basicInfo(type: Basic): number {
  return type.info;
}

const untypedRank = Object.keys(infos);

/** The type of an operation on two untyped operands, or null if they do not mix. */
export function maxType(x: Type, y: Type): Type | null {
  if (x === y) return x;
  if (x.kind !== "basic" || y.kind !== "basic") return null;
  const both = basicInfo(x) & basicInfo(y);
  const numeric = (basicInfo(x) & isNumericInfo) !== 0 && (basicInfo(y) & isNumericInfo) !== 0;
  if ((both & isUntypedInfo) === 0) return null;
  if (x.basic === y.basic) return x;
  if (!numeric) return null;
  return untypedRank.indexOf(x.basic) > untypedRank.indexOf(y.basic) ? x : y;
}

const defaults: Partial<Record<BasicKind, Basic>> = {
  "untyped bool": basics.bool,
  "untyped int": basics.int,
  "untyped rune": runeType,
  "untyped float": basics.float64,
  "untyped complex": basics.complex128,
  "untyped string": basics.string,
};

/** The type an untyped constant takes where nothing asks for another; other types are their own default. */
export function defaultType(type: Type): Type {
  return type.kind === "basic" && (type.info & isUntypedInfo) !== 0 ? (defaults[type.basic] ?? type) : type;
}
