// What descriptors tell of types.
import { missingMethod, typeOf as pointerType } from "../../types/interfaces.ts";
import { alignOf, comparable, sizeOf } from "../../types/layout.ts";
import { Kind, type Type } from "../../types/types.ts";

const reflected = /* @__PURE__ */ new WeakMap<Type, object>();

export function remembered(t: Type): object | null {
  return reflected.get(t) ?? null;
}

export function remember(t: Type, r: object): void {
  reflected.set(t, r);
}

export function name(t: Type): string {
  return t.name;
}

export function pkgPath(t: Type): string {
  return t.name === "" ? "" : t.pkgPath;
}

export { alignOf as align, comparable as isComparable, pointerType, sizeOf as size };

export function hasMethods(t: Type, u: Type): boolean {
  return missingMethod(t, u) === null;
}

/** Types with one underlying type share its shape. */
export function assignable(t: Type, u: Type): boolean {
  if (t === u) return true;
  if (u.kind === Kind.Interface) return missingMethod(t, u) === null;
  if (t.name !== "" && u.name !== "") return false;
  return (
    t.shape === u.shape || (t.kind === Kind.Chan && t.dir === 3 && u.kind === Kind.Chan && t.elem === u.elem)
  );
}

/** Identical underlying types, apart from the tags of structs. */
function sameUnderlying(t: Type, u: Type): boolean {
  if (t.shape === u.shape) return true;
  if (t.kind !== u.kind) return false;
  switch (t.kind) {
    case Kind.Struct:
      return (
        t.fields.length === u.fields.length &&
        t.fields.every((f, i) => {
          const g = u.fields[i];
          const same = f.name === g.name && f.pkgPath === g.pkgPath && f.embedded === g.embedded;
          return same && sameApartFromTags(f.type, g.type);
        })
      );
    case Kind.Array:
      return t.length === u.length && sameApartFromTags(t.elem, u.elem);
    case Kind.Pointer:
    case Kind.Slice:
      return sameApartFromTags(t.elem, u.elem);
    case Kind.Chan:
      return t.dir === u.dir && sameApartFromTags(t.elem, u.elem);
    case Kind.Map:
      return sameApartFromTags(t.key, u.key) && sameApartFromTags(t.elem, u.elem);
  }
  return t.kind <= Kind.Complex128 || t.kind === Kind.String;
}

function sameApartFromTags(t: Type, u: Type): boolean {
  return t === u || (t.name === "" && u.name === "" && sameUnderlying(t, u));
}

const isNumber = (t: Type): boolean => t.kind >= Kind.Int && t.kind <= Kind.Float64;
const isInteger = (t: Type): boolean => t.kind >= Kind.Int && t.kind <= Kind.Uintptr;
const isComplex = (t: Type): boolean => t.kind === Kind.Complex64 || t.kind === Kind.Complex128;

/** A slice of bytes or runes, for which strings can be converted. */
function isText(t: Type): boolean {
  return t.kind === Kind.Slice && (t.elem.kind === Kind.Uint8 || t.elem.kind === Kind.Int32);
}

export function convertible(t: Type, u: Type): boolean {
  if (isNumber(t) && isNumber(u)) return true;
  if (isComplex(t) && isComplex(u)) return true;
  if (u.kind === Kind.String && (isInteger(t) || isText(t))) return true;
  if (t.kind === Kind.String && isText(u)) return true;
  if (t.kind === Kind.Slice) {
    const array = u.kind === Kind.Pointer && u.name === "" ? u.elem : u;
    if (array.kind === Kind.Array && array.elem === t.elem) return true;
  }
  if (assignable(t, u) || sameUnderlying(t, u)) return true;
  return (
    t.kind === Kind.Pointer &&
    u.kind === Kind.Pointer &&
    t.name === "" &&
    u.name === "" &&
    sameUnderlying(t.elem, u.elem)
  );
}

export function arrayLen(t: Type): number {
  return t.length;
}

export function chanDir(t: Type): number {
  return t.dir;
}

export function isVariadic(t: Type): boolean {
  return t.variadic;
}

export function numIn(t: Type): number {
  return t.params.length;
}

export function numOut(t: Type): number {
  return t.results.length;
}

export function param(t: Type, i: number): Type {
  return t.params[i];
}

export function result(t: Type, i: number): Type {
  return t.results[i];
}
