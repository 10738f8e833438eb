// Values, their variables and pointers.

import { nilMap } from "../../collections/maps.ts";
import { nilSlice } from "../../collections/slice.ts";
import { entryOf } from "../../panics/pcs.ts";
import { boolElementPointer, elementPointer, fieldPointer, Ref } from "../../pointers/pointers.ts";
import { address } from "../../types/addresses.ts";
import { equalValues, typeOf, unbox } from "../../types/interfaces.ts";
import { comparable } from "../../types/layout.ts";
import { Kind, pointerTo, type Type } from "../../types/types.ts";
import { assignValue, cloneValue, isNested } from "../../types/values.ts";
import { zeroOf } from "../../types/zero.ts";
import { load } from "../internal/dynamic/dynamic.ts";

export { cloneValue as clone, equalValues, load, pointerTo, zeroOf as zero };

/** A field or element whose pointer nobody asked for yet. It has a `value` as pointers do. */
export class Place {
  readonly object: any;
  readonly key: string | number;

  constructor(object: any, key: string | number) {
    this.object = object;
    this.key = key;
  }

  get value(): any {
    return this.object[this.key];
  }

  set value(x: any) {
    this.object[this.key] = x;
  }

  pointer(): any {
    if (typeof this.key === "string") return fieldPointer(this.object, this.key);
    return elementPointer(this.object, this.key);
  }
}

/** An element of an array of bools. */
export class BoolPlace extends Place {
  override get value(): boolean {
    return this.object[this.key] === 1;
  }

  override set value(x: boolean) {
    this.object[this.key] = x ? 1 : 0;
  }

  override pointer(): any {
    return boolElementPointer(this.object, this.key as number);
  }
}

export function pointer(place: any): any {
  return place instanceof Place ? place.pointer() : place;
}

export function store(t: Type, ptr: any, v: any): void {
  if (isNested(t)) assignValue(t, ptr, v);
  else ptr.value = v;
}

export function newVariable(t: Type): any {
  const value = zeroOf(t);
  return isNested(t) ? value : new Ref(value);
}

const itself = (x: number | bigint) => x;

export { itself as intOf, itself as uintOf };

export function isZero(t: Type, x: any): boolean {
  switch (t.kind) {
    case Kind.Float32:
    case Kind.Float64:
      return Object.is(x, 0);
    case Kind.Complex64:
    case Kind.Complex128:
      return Object.is(x.re, 0) && Object.is(x.im, 0);
    case Kind.Array:
      for (let i = 0; i < t.length; i++) if (!isZero(t.elem, x[i])) return false;
      return true;
    case Kind.Struct:
      return t.fields.every((f) => isZero(f.type, x[f.jsName]));
  }
  return !x || x === nilSlice || x === nilMap;
}

export function canCompare(t: Type, x: any): boolean {
  switch (t.kind) {
    case Kind.Func:
    case Kind.Map:
    case Kind.Slice:
      return false;
    case Kind.Interface:
      return x === null || canCompare(typeOf(x)!, unbox(x));
    case Kind.Array:
      if (!comparable(t.elem)) return false;
      for (let i = 0; i < t.length; i++) if (!canCompare(t.elem, x[i])) return false;
      return true;
    case Kind.Struct:
      return t.fields.every((f) => canCompare(f.type, x[f.jsName]));
  }
  return true;
}

export function codePointer(f: any): number {
  if (f === null) return 0;
  return entryOf(f) ?? Number(address(f));
}
