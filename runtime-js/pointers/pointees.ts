// What is known of pointers that a program has made an unsafe.Pointer of (package unsafe): the type of what they point to,
// and for a struct or array, whose object does not tell that, the array that it is an element of.

import type { Elements } from "../collections/slice.ts";
import { placeOf } from "../collections/windows.ts";
import { Kind, type Type } from "../types/types.ts";
import type { Fields, Struct, Value } from "../types/value.ts";
import { isNested } from "../types/values.ts";
import {
  boolElementPointer,
  elementOf,
  elementPointer,
  fieldPointer,
  type Home,
  type Place,
  type PlacePointer,
} from "./pointers.ts";
import { StringByte } from "./stringmemory.ts";

const types = /* @__PURE__ */ new WeakMap<object, Type>();
const homes = /* @__PURE__ */ new WeakMap<object, Home>();

/** `unsafe.Pointer(p)`: the same pointer, whose type is noted. */
export function unsafePointer<P extends Value>(p: P, type: Type): P {
  if (p !== null && !(p instanceof StringByte) && !types.has(p as object)) types.set(p as object, type);
  return p;
}

/** The struct or array at an index: where it is, is noted. */
export function elementAt(array: Elements<Value>, index: number): Value {
  const element = array[index] as object;
  homes.set(element, placeOf(array) === undefined ? { array, index } : shifted(array, index));
  return element;
}

function shifted(window: Elements<Value>, index: number): Home {
  const { array, offset } = placeOf(window)!;
  return { array, index: offset + index };
}

/** The type of what p points to; undefined if p does not come from the program. */
export function pointeeType(p: Value): Type | undefined {
  return types.get(p as object) ?? (p as Partial<Struct>).$type?.elem;
}

/** The array and index of what p points to. */
export function homeOf(p: Value): Home | undefined {
  return homes.get(p as object) ?? elementOf(p);
}

/** The address of an element, for elements of any type. */
export function pointerToElement(array: Elements<Value>, index: number, type: Type): Value {
  const pointer = isNested(type)
    ? elementAt(array, index)
    : type.kind === Kind.Bool
      ? boolElementPointer(array, index)
      : elementPointer(array, index);
  return unsafePointer(pointer, type);
}

/** The address of a field, for fields of any type. */
export function pointerToField(object: Value, jsName: string, type: Type): Value {
  if (!isNested(type)) return unsafePointer(fieldPointer(object as Struct, jsName), type);
  const field = (object as Fields)[jsName];
  owners.set(field as object, { object: object as object, key: jsName });
  return unsafePointer(field, type);
}

/** The structs that structs and arrays are fields of, as far as somebody has asked for their addresses. */
const owners = /* @__PURE__ */ new WeakMap<object, Place>();

/** A struct, and a field of it. */
interface Owner {
  readonly struct: Struct;
  readonly type: Type;
  readonly key: string;
}

/** The struct whose field p points to. */
export function ownerOf(p: Value): Owner | undefined {
  const noted = owners.get(p as object);
  const isThere = noted !== undefined && (noted.object as Fields)[noted.key] === p;
  const { object, key }: Partial<Place> = isThere ? noted : ((p as Partial<PlacePointer>).place?.() ?? {});
  const type = (object as Partial<Struct> | undefined)?.$type?.elem;
  return typeof key === "string" && type !== undefined ? { struct: object as Struct, type, key } : undefined;
}
