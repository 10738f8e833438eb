// `unsafe.Add`: pointers to what lies some bytes after or before what another one points to, as far as that is an element of
// the same array or a field of the same struct.
import type { Elements } from "../collections/slice.ts";
import type { Int } from "../numbers/integers.ts";
import { panicNil, runtimePanic } from "../panics/errors.ts";
import { offsetsOf, sizeOf } from "../types/layout.ts";
import { Kind, type Type } from "../types/types.ts";
import type { Value } from "../types/value.ts";
import { homeOf, ownerOf, pointeeType, pointerToElement, pointerToField, unsafePointer } from "./pointees.ts";
import { StringByte } from "./stringmemory.ts";

/** A pointer that is only a number: there is nothing at it. */
export class Numbered {
  readonly address: number;

  constructor(address: number) {
    this.address = address;
  }

  get value(): never {
    return panicNil();
  }

  set value(_: unknown) {
    panicNil();
  }

  $address(): number {
    return this.address;
  }
}

const numbers = /* @__PURE__ */ new Map<number, WeakRef<Numbered>>();

/** The same pointer for the same address, so that they compare equal. */
export function numbered(address: number): Numbered {
  let p = numbers.get(address)?.deref();
  if (p === undefined) numbers.set(address, new WeakRef((p = new Numbered(address))));
  return p;
}

/** A pointer between elements or fields, or past the last one. */
export class Offset {
  readonly origin: Value;
  readonly bytes: number;

  constructor(origin: Value, bytes: number) {
    this.origin = origin;
    this.bytes = bytes;
  }
}

export function add(p: Value, count: Int): Value {
  const n = Number(count);
  if (n === 0) return p;
  if (p === null) return numbered(n);
  if (p instanceof Numbered) return numbered(p.address + n);
  if (p instanceof StringByte) return p.plus(n) ?? new Offset(p, n);
  if (p instanceof Offset) return add(p.origin, p.bytes + n);
  const type = pointeeType(p);
  if (type === undefined) throw runtimePanic("unsafe.Add: a pointer to memory that is not the program's");
  const home = homeOf(p);
  if (home === undefined) return inStruct(p, type, n);
  const size = sizeOf(type);
  const index = home.index + Math.floor(n / size);
  if (!(index >= 0 && index < home.array.length)) return new Offset(p, n);
  return inside(pointerToElement(home.array, index, type), type, n - Math.floor(n / size) * size);
}

/** From a field, other fields of the struct can be reached. */
function inStruct(p: Value, type: Type, n: number): Value {
  const owner = ownerOf(p);
  if (owner === undefined) return inside(p, type, n);
  const { struct, type: outer, key } = owner;
  const start = offsetsOf(outer)[outer.fields.findIndex((f) => f.jsName === key)];
  // A field that is a struct may have what is asked for in itself, or be part of a part.
  if (n >= 0 && n < sizeOf(type)) return inside(p, type, n);
  const pointer = unsafePointer(struct, outer);
  const total = start + n;
  return total >= 0 && total < sizeOf(outer)
    ? inside(pointer, outer, total)
    : inStruct(pointer, outer, total);
}

/** The field or element n bytes into what p points to. */
function inside(p: Value, type: Type, n: number): Value {
  if (n === 0) return p;
  if (n > 0 && n < sizeOf(type)) {
    if (type.kind === Kind.Struct) {
      const offsets = offsetsOf(type);
      const i = offsets.findLastIndex((offset) => offset <= n);
      const field = type.fields[i];
      return inside(pointerToField(p, field.jsName, field.type), field.type, n - offsets[i]);
    }
    if (type.kind === Kind.Array) {
      const size = sizeOf(type.elem);
      const i = Math.floor(n / size);
      return inside(pointerToElement(p as Elements<Value>, i, type.elem), type.elem, n - i * size);
    }
  }
  return new Offset(p, n);
}
