// What is known of pointers that a program has made an unsafe.Pointer of (package unsafe): the type of what they point to,
// and for a struct or array, whose object does not tell that, the array that it is an element of.

import { placeOf } from "../collections/windows.ts";
import { Kind, type Type } from "../types/types.ts";
import { isNested } from "../types/values.ts";
import { boolElementPointer, elementOf, elementPointer, fieldPointer } from "./pointers.ts";

interface Home {
  readonly array: any;
  readonly index: number;
}

const types = /* @__PURE__ */ new WeakMap<object, Type>();
const homes = /* @__PURE__ */ new WeakMap<object, Home>();

/** `unsafe.Pointer(p)`: the same pointer, whose type is noted. */
export function unsafePointer(p: any, type: Type): any {
  if (p !== null && !types.has(p)) types.set(p, type);
  return p;
}

/** The struct or array at an index: where it is, is noted. */
export function elementAt(array: any, index: number): any {
  const element = array[index];
  homes.set(element, placeOf(array) === undefined ? { array, index } : shifted(array, index));
  return element;
}

function shifted(window: any, index: number): Home {
  const { array, offset } = placeOf(window)!;
  return { array, index: offset + index };
}

/** The type of what p points to; undefined if p does not come from the program. */
export function pointeeType(p: any): Type | undefined {
  return types.get(p) ?? p.$type?.elem;
}

/** The array and index of what p points to. */
export function homeOf(p: any): Home | undefined {
  return homes.get(p) ?? elementOf(p);
}

/** The address of an element, for elements of any type. */
export function pointerToElement(array: any, index: number, type: Type): any {
  const pointer = isNested(type)
    ? elementAt(array, index)
    : type.kind === Kind.Bool
      ? boolElementPointer(array, index)
      : elementPointer(array, index);
  return unsafePointer(pointer, type);
}

/** The address of a field, for fields of any type. */
export function pointerToField(object: any, jsName: string, type: Type): any {
  return unsafePointer(isNested(type) ? object[jsName] : fieldPointer(object, jsName), type);
}
