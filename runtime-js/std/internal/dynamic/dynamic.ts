// Values and their descriptors, seen from Go.

import { type GoMap, nilMap } from "../../../collections/maps.ts";
import { type Elements, nilSlice, Slice } from "../../../collections/slice.ts";
import { Complex } from "../../../numbers/complex.ts";
import { toInt, toUint } from "../../../numbers/conversions.ts";
import type { Int } from "../../../numbers/integers.ts";
import { address, elementAddress } from "../../../types/addresses.ts";
import { box, typeOf, unbox } from "../../../types/interfaces.ts";
import { Kind as Kinds, type Type } from "../../../types/types.ts";
import type { Fields, Interface, Pointer, Value } from "../../../types/value.ts";
import { isNested } from "../../../types/values.ts";
import { sortedEntries } from "./sort.ts";

export { typeOf as TypeOf, unbox as ValueOf };

export function Pack(t: Type, v: Value): Interface {
  return box(v, t);
}

/** The flags of a reflect.Value: it holds a pointer to its value; it was reached by an unexported field. */
export const ADDRESSABLE = 1;
export const READ_ONLY = 2 | 4;

/** The value in a reflect.Value of type t. Structs and arrays are their own pointers. */
export function load(t: Type, ptr: Value, flag: number): Value {
  return flag & ADDRESSABLE && !isNested(t) ? (ptr as Pointer).value : ptr;
}

/** A struct of type reflect.Value. */
export interface ReflectValue {
  readonly typ: Type | null;
  readonly ptr: Value;
  readonly flag: number;
}

export function Unpack(t: Type, v: Value): [Type | null, Value, boolean, boolean] {
  if (t.name !== "Value" || t.pkgPath !== "reflect") return [null, null, false, false];
  const { typ, ptr, flag } = v as ReflectValue;
  return [typ, typ && load(typ, ptr, flag), (flag & READ_ONLY) === 0, true];
}

export function Trusted(x: Interface): boolean {
  const t = typeOf(x)!;
  switch (t.kind === Kinds.Pointer ? t.elem.pkgPath : t.pkgPath) {
    case "bufio":
    case "bytes":
    case "os":
    case "strings":
      return true;
  }
  return false;
}

export function Kind(t: Type): number {
  return t.kind;
}

export function Name(t: Type): string {
  return t.string;
}

export function HasMethods(t: Type): boolean {
  return t.methods.length > 0;
}

export function Elem(t: Type): Type {
  return t.elem;
}

export function Key(t: Type): Type {
  return t.key;
}

export function NumField(t: Type): number {
  return t.fields.length;
}

export function Field(t: Type, i: number): [string, Type, boolean, boolean] {
  const f = t.fields[i];
  return [f.name, f.type, f.pkgPath === "", f.embedded];
}

function identity<T extends Value>(v: T): T {
  return v;
}

export { identity as BoolOf, identity as FloatOf, identity as InterfaceOf, identity as StringOf };

export function ComplexOf(v: Complex): [number, number] {
  return [v.re, v.im];
}

export function IntOf(x: Interface): [Int, boolean] {
  const t = typeOf(x);
  if (t === null || t.kind < Kinds.Int || t.kind > Kinds.Uintptr) return [0, false];
  const n = unbox(x) as Int;
  return toInt(n) === n ? [n, true] : [0, false];
}

export { identity as FromBool, identity as FromBytes, identity as FromFloat, identity as FromString };

export function FromComplex(re: number, im: number): Complex {
  return new Complex(re, im);
}

export function FromInt(t: Type, x: Int): Int {
  switch (t.kind) {
    case Kinds.Uint:
    case Kinds.Uint64:
    case Kinds.Uintptr:
      return toUint(x);
  }
  return t.kind === Kinds.Uint32 ? Number(x) >>> 0 : x;
}

export function Store(pointer: Interface, v: Value): void {
  (unbox(pointer) as Pointer).value = v;
}

export function Text(t: Type | null, kind: number, v: Value): string {
  switch (kind) {
    case Kinds.Float32:
    case Kinds.Float64:
    case Kinds.Complex64:
    case Kinds.Complex128:
      return t!.shape.text!(v);
    case Kinds.Chan:
    case Kinds.Func:
    case Kinds.Map:
    case Kinds.Pointer:
    case Kinds.Slice:
    case Kinds.UnsafePointer:
    case Kinds.Invalid:
      return IsNil(v) ? "<nil>" : "0x" + Address(v).toString(16);
  }
  return "" + v;
}

export function Digits(v: Int, base: number): string {
  return base === 10 ? "" + v : v.toString(base);
}

export function RuneOf(v: Int): number {
  return v >= 0 && v <= 0x10ffff ? Number(v) : -1;
}

export function IsNil(v: Value): boolean {
  return v === null || v === nilSlice || v === nilMap;
}

export function Address(v: Value): number {
  if (IsNil(v)) return 0;
  return v instanceof Slice ? elementAddress(v.array, v.offset) : Number(address(v));
}

export function Len(t: Type, v: Value): number {
  return t.kind === Kinds.Array ? t.length : (v as string | Slice).length;
}

export function Index(t: Type, v: Value, i: number): Value {
  const x = v instanceof Slice ? v.array[v.offset + i] : (v as Elements<Value>)[i];
  return t.elem.kind === Kinds.Bool ? x === 1 : x;
}

export function Bytes(_t: Type, v: Slice | Elements<Value>): Slice {
  return v instanceof Slice ? v : new Slice(v, 0, v.length, v.length);
}

export function Member(t: Type, v: Value, i: number): Value {
  return (v as Fields)[t.fields[i].jsName];
}

export function Pointee(t: Type, v: Value): Value {
  return isNested(t.elem) ? v : (v as Pointer).value;
}

export function Entries(t: Type, m: GoMap<Value, Value>): [Slice, Slice] {
  const entries = sortedEntries(t, m);
  const list = (column: 0 | 1): Slice =>
    new Slice(
      entries.map((e) => e[column]),
      0,
      entries.length,
      entries.length,
    );
  return [list(0), list(1)];
}
