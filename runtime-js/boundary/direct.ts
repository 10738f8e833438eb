// What facades call for arguments and results whose types are known to be scalars, one function for each type, and for
// copies of structs of scalars: no descriptor is asked, and nothing else is made but in the case of an error. `place` says whose value it is ("Add: a"), `step`
// where it is in there (".Qty"), `type` what its Go type is called. What is inside of a list has no place, but that of the list.
import type { Slice } from "../collections/slice.ts";
import type { Storage } from "../collections/storage.ts";
import * as storages from "../collections/storage.ts";
import { toJS } from "../collections/strings.ts";
import type { Int } from "../numbers/integers.ts";
import type { Interface, Struct } from "../types/value.ts";
import { storageOf } from "../types/zero.ts";
import {
  type Elements,
  int64List,
  intoBytes,
  intoSlice,
  outOfBytes,
  outOfSlice,
  plainList,
  uint64List,
} from "./elements.ts";
import { knowing, outOfError, setPublicValue } from "./errors.ts";
import { outOfUnknown } from "./handles.ts";
import { cyclic, expected, located, misfit, withArticle, within } from "./misfit.ts";
import { enter, isPlain } from "./plain.ts";
import { useRules } from "./rules.ts";
import {
  type Bounds,
  bounds,
  intoBigint,
  intoBool,
  intoFloat,
  intoFloat32,
  intoInteger,
  intoString,
  outOfInteger,
} from "./scalars.ts";
import type { StructCodec } from "./structs.ts";
import { viewSlot } from "./views.ts";

export { outward } from "../process/imported.ts";
export { leave as endFields } from "./plain.ts";

function integer(value: unknown, bounds: Bounds, type: string, place: string | null, step: string): number {
  try {
    return intoInteger(value, bounds, type);
  } catch (e) {
    throw located(within(step, e), place);
  }
}

function bigint(
  value: unknown,
  signed: boolean,
  type: string,
  place: string | null,
  step: string,
): number | bigint {
  try {
    return intoBigint(value, signed, type);
  } catch (e) {
    throw located(within(step, e), place);
  }
}

export function intIn(value: unknown, place: string | null, step = "", type = "int"): number {
  // Its bounds are those of safe integers, which engines test at once.
  if (Number.isSafeInteger(value)) return (value as number) + 0;
  return integer(value, bounds.int, type, place, step);
}

export function int8In(value: unknown, place: string | null, step = "", type = "int8"): number {
  return integer(value, bounds.int8, type, place, step);
}

export function int16In(value: unknown, place: string | null, step = "", type = "int16"): number {
  return integer(value, bounds.int16, type, place, step);
}

export function int32In(value: unknown, place: string | null, step = "", type = "int32"): number {
  return integer(value, bounds.int32, type, place, step);
}

export function uintIn(value: unknown, place: string | null, step = "", type = "uint"): number {
  return integer(value, bounds.uint, type, place, step);
}

export function uint8In(value: unknown, place: string | null, step = "", type = "uint8"): number {
  return integer(value, bounds.uint8, type, place, step);
}

export function uint16In(value: unknown, place: string | null, step = "", type = "uint16"): number {
  return integer(value, bounds.uint16, type, place, step);
}

export function uint32In(value: unknown, place: string | null, step = "", type = "uint32"): number {
  return integer(value, bounds.uint32, type, place, step);
}

export function uintptrIn(value: unknown, place: string | null, step = "", type = "uintptr"): number {
  return integer(value, bounds.uint, type, place, step);
}

export function int64In(value: unknown, place: string | null, step = "", type = "int64"): number | bigint {
  return bigint(value, true, type, place, step);
}

export function uint64In(value: unknown, place: string | null, step = "", type = "uint64"): number | bigint {
  return bigint(value, false, type, place, step);
}

export function float32In(value: unknown, place: string | null, step = ""): number {
  try {
    return intoFloat32(value);
  } catch (e) {
    throw located(within(step, e), place);
  }
}

export function float64In(value: unknown, place: string | null, step = ""): number {
  try {
    return intoFloat(value);
  } catch (e) {
    throw located(within(step, e), place);
  }
}

export function boolIn(value: unknown, place: string | null, step = ""): boolean {
  try {
    return intoBool(value);
  } catch (e) {
    throw located(within(step, e), place);
  }
}

export function stringIn(value: unknown, place: string | null, step = ""): string {
  try {
    return intoString(value);
  } catch (e) {
    throw located(within(step, e), place);
  }
}

/** A result of type int, uint or uintptr. */
export function safeOut(value: number | bigint, place: string, type: string): number {
  try {
    return outOfInteger(value, type);
  } catch (e) {
    throw located(e, place);
  }
}

export function bigintOut(value: number | bigint): bigint {
  return BigInt(value);
}

export function stringOut(value: string): string {
  return toJS(value);
}

// ---- Errors

/** What JS catches for a Go error; `uses` gives the rules and classes for values of errors. */
export function errorOut(error: Interface, uses?: () => readonly unknown[]): unknown {
  if (uses !== undefined) useRules(uses());
  setPublicValue(outOfUnknown, knowing.basics);
  return outOfError(error);
}

// ---- Slices of scalars

/** A list of scalars: `elements` is the one of their type. */
export function sliceIn(value: unknown, place: string, elements: Elements): Slice {
  try {
    return intoSlice(value, elements);
  } catch (e) {
    throw located(e, place);
  }
}

export function sliceOut(value: Slice, place: string, elements: Elements): unknown {
  try {
    return outOfSlice(value, elements);
  } catch (e) {
    throw located(e, place);
  }
}

export function bytesIn(value: unknown, place: string): Slice<number> {
  try {
    return intoBytes(value);
  } catch (e) {
    throw located(e, place);
  }
}

export { outOfBytes as bytesOut };

function integers(storage: Storage, range: Bounds, type: string): Elements {
  const into = (value: unknown) => intoInteger(value, range, type);
  return { storage, into, out: (value) => outOfInteger(value as Int, type), list: plainList };
}

const same = <T>(value: T): T => value;

export const ints: Elements = /* @__PURE__ */ integers(storages.ints, bounds.int, "int");
export const int8s: Elements = /* @__PURE__ */ integers(storages.int8s, bounds.int8, "int8");
export const int16s: Elements = /* @__PURE__ */ integers(storages.int16s, bounds.int16, "int16");
export const int32s: Elements = /* @__PURE__ */ integers(storages.int32s, bounds.int32, "int32");
export const uints: Elements = /* @__PURE__ */ integers(storages.uints, bounds.uint, "uint");
export const uint16s: Elements = /* @__PURE__ */ integers(storages.uint16s, bounds.uint16, "uint16");
export const uint32s: Elements = /* @__PURE__ */ integers(storages.uint32s, bounds.uint32, "uint32");
export const uintptrs: Elements = /* @__PURE__ */ integers(storages.uints, bounds.uint, "uintptr");
export const int64s: Elements = {
  storage: storages.ints,
  into: (value) => intoBigint(value, true, "int64"),
  out: BigInt,
  list: int64List,
};
export const uint64s: Elements = {
  storage: storages.uints,
  into: (value) => intoBigint(value, false, "uint64"),
  out: BigInt,
  list: uint64List,
};
export const float32s: Elements = {
  storage: storages.float32s,
  into: intoFloat32,
  out: same,
  list: plainList,
};
export const float64s: Elements = { storage: storages.float64s, into: intoFloat, out: same, list: plainList };
export const bools: Elements = {
  storage: storages.bools,
  into: intoBool,
  out: same,
  list: plainList,
  areBools: true,
};
export const strings: Elements = { storage: storages.strings, into: intoString, out: toJS, list: plainList };

// ---- Structs of scalars

/** Structs in lists; `copy` makes one of an object. */
export function structElements(
  codec: StructCodec,
  copy: (value: unknown, place: string | null) => Struct,
): Elements {
  return {
    storage: storageOf(codec.type),
    into: (value) => codec.copyOfKnown(value) ?? copy(value, null),
    out: (object) => codec.out(object as Struct),
    list: plainList,
  };
}

/** Begins the copy of an object with the fields of a struct: public objects are none. */
export function beginFields(value: unknown, struct: string, place: string | null): void {
  if (typeof value !== "object" || value === null || viewSlot(value) !== undefined || Array.isArray(value))
    refuse(place, () => expected(withArticle(struct), value));
  if (!enter(value)) refuse(place, cyclic);
}

function refuse(place: string | null, fail: () => never): never {
  try {
    return fail();
  } catch (e) {
    throw located(e, place);
  }
}

const { hasOwnProperty } = Object.prototype;

/**
 * A property that counts: an inherited one does not. Engines know the answer in a loop over the names, if asked so;
 * Object.hasOwn looks the name up.
 */
export function isOwn(value: object, name: string): boolean {
  return hasOwnProperty.call(value, name);
}

export function unknownField(name: string, struct: string, place: string | null): never {
  return refuse(place, () => misfit(`${struct} has no exported field ${name}`));
}

/** What an object has of fields by its class, behind its own properties. */
export function inheritFields(
  value: object,
  object: Struct,
  isEmpty: boolean,
  codec: StructCodec,
  place: string | null,
): void {
  // As nearly all objects are, which is told at once.
  if (Object.getPrototypeOf(value) === Object.prototype || isPlain(value)) return;
  try {
    codec.inherit(object, value, isEmpty);
  } catch (e) {
    throw located(e, place);
  }
}
