// Slices of numbers as slices of other numbers of the same size (package unsafe): []float64 as []int64. Both arrays show the
// same numbers; where they cannot share memory, the elements of one of them look into the other, which is slow but rare.

import type { Elements, TypedElements } from "../collections/slice.ts";
import { toInt, toUint } from "../numbers/conversions.ts";
import type { Int } from "../numbers/integers.ts";
import { sizeOf } from "../types/layout.ts";
import { Kind, type Type } from "../types/types.ts";
import type { Value } from "../types/value.ts";
import { storageOf } from "../types/zero.ts";
import { arrayView, type Bytes, isNumeric, type ListClass, NumberView, type Numeric } from "./bits.ts";

/** Numbers of both types have the same size, and any bits. */
export function haveSameSize(T: Type, U: Type): boolean {
  const isNumber = (t: Type) => isNumeric(t) && t.kind !== Kind.Bool;
  return isNumber(T) && isNumber(U) && sizeOf(T) === sizeOf(U);
}

/** The arrays that show the same numbers, by the kind of these. */
const views = /* @__PURE__ */ new WeakMap<object, Map<number, Elements<Value>>>();

/** The numbers of type T in an array as such of type U. */
export function numbersAs(array: Elements<Value>, T: Type, U: Type): Elements<Value> {
  const known = views.get(array)?.get(U.kind);
  if (known !== undefined) return known;
  const view = viewOf(array, T, U);
  note(array, U, view);
  note(view, T, array);
  return view;
}

function note(array: Elements<Value>, kind: Type, view: Elements<Value>): void {
  let known = views.get(array);
  if (known === undefined) views.set(array, (known = new Map()));
  known.set(kind.kind, view);
}

function viewOf(array: Elements<Value>, T: Type, U: Type): Elements<Value> {
  const List = storageOf(U).make(0).constructor as ListClass;
  const isTyped = "BYTES_PER_ELEMENT" in List;
  if (ArrayBuffer.isView(array)) {
    const { buffer, byteOffset, length } = array as ArrayBufferView as ArrayBufferView & { length: number };
    return isTyped ? new List(buffer, byteOffset, length) : arrayView(memoryOf(array), 0, U, length);
  }
  return isTyped ? movedTo(array, T, storageOf(U).make(array.length)) : withOtherSign(array, U);
}

function memoryOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Bytes {
  const view = new DataView(buffer, byteOffset, byteLength);
  return { length: byteLength, load: () => view, store: () => {} };
}

/** The typed array has the numbers from now on, and the elements of the plain one look there. */
function movedTo(array: Elements<Value>, T: Type, typed: Elements<Value>): Elements<Value> {
  const memory = memoryOf(typed as TypedElements<Value> & ArrayBufferView);
  for (let i = 0; i < array.length; i++) {
    const view = new NumberView(memory, i * sizeOf(T), T);
    view.value = array[i] as Numeric;
    lookAt(array, i, view);
  }
  return typed;
}

/** int64 and uint64. */
function withOtherSign(array: Elements<Value>, U: Type): Elements<Value> {
  const isSigned = U.kind === Kind.Int || U.kind === Kind.Int64;
  const [here, there] = isSigned ? [toInt, toUint] : [toUint, toInt];
  const view: Value[] = new Array(array.length);
  for (let i = 0; i < array.length; i++) {
    lookAt(view, i, {
      get value(): Value {
        return here(array[i] as Int);
      },
      set value(x: Value) {
        array[i] = there(x as Int);
      },
    });
  }
  return view;
}

function lookAt(array: Elements<Value>, i: number, place: { value: Value }): void {
  const set = (x: Value) => {
    (place as { value: Value }).value = x;
  };
  Object.defineProperty(array, i, { enumerable: true, configurable: true, get: () => place.value, set });
}
