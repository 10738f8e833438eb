// Values, their variables and pointers.

import { nilMap } from "../../collections/maps.ts";
import { type Elements, nilSlice, type Slice } from "../../collections/slice.ts";
import type { Complex } from "../../numbers/complex.ts";
import type { Int } from "../../numbers/integers.ts";
import { entryOf } from "../../panics/pcs.ts";
import { pointerAs } from "../../pointers/casts.ts";
import { pointerToElement, unsafePointer } from "../../pointers/pointees.ts";
import { boolElementPointer, elementPointer, fieldPointer, Ref } from "../../pointers/pointers.ts";
import { stringData } from "../../pointers/stringmemory.ts";
import { pointerToUintptr } from "../../pointers/uintptrs.ts";
import { address } from "../../types/addresses.ts";
import { equalValues, typeOf, unbox } from "../../types/interfaces.ts";
import { comparable } from "../../types/layout.ts";
import { Kind, pointerTo, type Type } from "../../types/types.ts";
import type { Fields, Func, Interface, Pointer, Struct, Value } from "../../types/value.ts";
import { assignValue, cloneValue, isNested } from "../../types/values.ts";
import { zeroOf } from "../../types/zero.ts";
import { InterfaceOf as held, load, Pack as pack } from "../internal/dynamic/dynamic.ts";

export { cloneValue as clone, equalValues, held, load, pack, pointerTo, zeroOf as zero };

/** A field or element whose pointer nobody asked for yet. It has a `value` as pointers do. */
export class Place implements Pointer {
  readonly object: Value;
  readonly key: string | number;

  constructor(object: Value, key: string | number) {
    this.object = object;
    this.key = key;
  }

  get value(): Value {
    return (this.object as Fields)[this.key];
  }

  set value(x: Value) {
    (this.object as Fields)[this.key] = x;
  }

  pointer(): Pointer {
    if (typeof this.key === "string") return fieldPointer(this.object as Struct, this.key);
    return elementPointer(this.object as Elements<Value>, this.key);
  }
}

/** An element of an array of bools. */
export class BoolPlace extends Place {
  override get value(): boolean {
    return (this.object as Elements<Value>)[this.key as number] === 1;
  }

  override set value(x: boolean) {
    (this.object as Elements<Value>)[this.key as number] = x ? 1 : 0;
  }

  override pointer(): Pointer {
    return boolElementPointer(this.object as Elements<Value>, this.key as number);
  }
}

export function pointer(place: Value): Value {
  return place instanceof Place ? place.pointer() : place;
}

export function store(t: Type, ptr: Value, v: Value): void {
  if (isNested(t)) assignValue(t, ptr, v);
  else (ptr as Pointer).value = v;
}

export function newVariable(t: Type): Value {
  const value = zeroOf(t);
  return isNested(t) ? value : new Ref(value);
}

export { pointerAs, pointerToUintptr as addressOf };

export const noted = (t: Type, p: Value): Value => unsafePointer(p, t.elem);

const itself = (x: Int) => x;

export { itself as intOf, itself as uintOf };

function everyElement(t: Type, x: Elements<Value>, holds: (element: Value) => boolean): boolean {
  for (let i = 0; i < t.length; i++) if (!holds(x[i])) return false;
  return true;
}

export function isZero(t: Type, x: Value): boolean {
  switch (t.kind) {
    case Kind.Complex64:
    case Kind.Complex128:
      return (x as Complex).re === 0 && (x as Complex).im === 0;
    case Kind.Array:
      return everyElement(t, x as Elements<Value>, (each) => isZero(t.elem, each));
    case Kind.Struct:
      return t.fields.every((f) => f.name === "_" || isZero(f.type, (x as Fields)[f.jsName]));
  }
  // NaN is none.
  return x === 0 || x === "" || x === false || x === null || x === nilSlice || x === nilMap;
}

export function canCompare(t: Type, x: Value): boolean {
  switch (t.kind) {
    case Kind.Func:
    case Kind.Map:
    case Kind.Slice:
      return false;
    case Kind.Interface:
      return x === null || canCompare(typeOf(x as Interface)!, unbox(x as Interface));
    case Kind.Array:
      if (!comparable(t.elem)) return false;
      return everyElement(t, x as Elements<Value>, (each) => canCompare(t.elem, each));
    case Kind.Struct:
      return t.fields.every((f) => canCompare(f.type, (x as Fields)[f.jsName]));
  }
  return true;
}

export function dataOf(t: Type, x: Value): Value {
  if (t.kind === Kind.String) return stringData(x as string);
  const { array, offset } = x as Slice;
  return x === nilSlice ? null : pointerToElement(array, offset, t.elem);
}

/** Functions made of methods and their receivers, which share what calls the method. */
export const bound = /* @__PURE__ */ new WeakSet<Func>();

const caller: Func = () => null;

export function codePointer(f: Func | null): number {
  if (f === null) return 0;
  if (bound.has(f)) return Number(address(caller));
  return entryOf(f) ?? Number(address(f));
}
