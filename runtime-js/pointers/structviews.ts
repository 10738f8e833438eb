// Structs and arrays of numbers as the bytes that they are in Go's memory (package unsafe): such a value made of bytes, whose
// numbers are read and written there, and the bytes of such a value. Also structs of nothing but a reference that is elsewhere.

import { offsetsOf, sizeOf } from "../types/layout.ts";
import { Kind, type Type } from "../types/types.ts";
import type { Fields, Pointer, Struct, Value } from "../types/value.ts";
import { assignValue } from "../types/values.ts";
import { classOf } from "../types/zero.ts";
import { arrayView, type Bytes, isNumeric, NumberView, type Numeric, read, write } from "./bits.ts";

/** There is nothing in values of the type but numbers. */
export function isOfNumbers(t: Type): boolean {
  if (t.kind === Kind.Array) return isOfNumbers(t.elem);
  if (t.kind === Kind.Struct) return t.fields.length > 0 && t.fields.every((f) => isOfNumbers(f.type));
  return isNumeric(t);
}

/** A struct or array whose numbers are in the memory of others; for a number, the pointer to it. */
export function viewOf(bytes: Bytes, offset: number, t: Type): Value {
  if (isNumeric(t)) return new NumberView(bytes, offset, t);
  if (t.kind === Kind.Struct) return structView(bytes, offset, t);
  if (isNumeric(t.elem)) return arrayView(bytes, offset, t.elem, t.length);
  const array: Value[] = new Array(t.length);
  const size = sizeOf(t.elem);
  for (let i = 0; i < t.length; i++) nest(array, i, viewOf(bytes, offset + i * size, t.elem), t.elem);
  return array;
}

function structView(bytes: Bytes, offset: number, t: Type): Struct {
  const object = new (classOf(t))();
  const offsets = offsetsOf(t);
  t.fields.forEach(({ jsName, type }, i) => {
    const view = viewOf(bytes, offset + offsets[i], type);
    if (view instanceof NumberView) {
      const set = (x: Numeric) => {
        view.value = x;
      };
      Object.defineProperty(object, jsName, { enumerable: true, get: () => view.value, set });
    } else nest(object, jsName, view, type);
  });
  return object;
}

/** A struct of one reference, which is where p points to. */
export function structAround(p: Pointer<Value>, t: Type): Struct {
  const object = new (classOf(t))();
  const set = (x: Value) => {
    p.value = x;
  };
  Object.defineProperty(object, t.fields[0].jsName, { enumerable: true, get: () => p.value, set });
  return object;
}

/** A nested struct or array: what is stored there goes to its numbers. */
function nest(object: object, key: string | number, view: Value, t: Type): void {
  const set = (x: Value) => assignValue(t, view, x);
  Object.defineProperty(object, key, { enumerable: true, get: () => view, set });
}

/** The bytes of a struct or array of numbers. */
export function bytesOfValue(value: Value, t: Type): Bytes {
  const length = sizeOf(t);
  return {
    length,
    load() {
      const view = new DataView(new ArrayBuffer(length));
      eachNumber(value, t, 0, (object, key, at, type) => write(view, at, type, object[key] as Numeric));
      return view;
    },
    store(view) {
      eachNumber(value, t, 0, (object, key, at, type) => {
        const x = read(view, at, type);
        object[key] = typeof key === "number" && type.kind === Kind.Bool ? Number(x) : x;
      });
    },
  };
}

function eachNumber(
  value: Value,
  t: Type,
  at: number,
  f: (object: Fields, key: string | number, at: number, type: Type) => void,
): void {
  const object = value as Fields;
  const visit = (key: string | number, type: Type, at: number) =>
    isNumeric(type) ? f(object, key, at, type) : eachNumber(object[key], type, at, f);
  if (t.kind === Kind.Struct) {
    const offsets = offsetsOf(t);
    t.fields.forEach((field, i) => void visit(field.jsName, field.type, at + offsets[i]));
  } else for (let i = 0; i < t.length; i++) visit(i, t.elem, at + i * sizeOf(t.elem));
}
