// Underlying types, and seeing through names (specification: "Underlying types", "Alias declarations").
import { basics, invalidType } from "./basics.ts";
import { InterfaceT, type Named, type PointerT, type Type, type TypeParam } from "./types.ts";

/** The type an alias stands for; other types as they are. */
export function unalias(type: Type): Type {
  while (type.kind === "alias") {
    if (type.rhs === null) type.resolve?.();
    type = type.rhs ?? invalidType;
  }
  return type;
}

/** The underlying type: never an alias or a named type. That of a type parameter is its constraint interface. */
export function under(type: Type): Type {
  if (type.kind === "alias") type = unalias(type);
  if (type.kind === "named") return type.underlying ?? resolveUnderlying(type);
  if (type.kind === "typeparam") return constraintOf(type);
  return type;
}

/** Follows the right-hand sides of type declarations down to a type that has no name. */
function resolveUnderlying(type: Named): Type {
  const path: Named[] = [];
  let current: Type = type;
  while (current.kind === "named" && current.underlying === null) {
    if (path.includes(current)) return invalidType;
    path.push(current);
    if (current.rhs === null) current.resolve?.();
    if (current.rhs === null) return invalidType; // its declaration is still being checked
    current = unalias(current.rhs);
  }
  const underlying = current.kind === "named" ? current.underlying! : under(current);
  for (const named of path) named.underlying = underlying;
  return underlying;
}

/** The interface that a type parameter's constraint is, or that stands for `[T int]` and the like. */
export function constraintOf(param: TypeParam): InterfaceT {
  const bound = under(param.bound);
  if (bound.kind === "interface") return bound;
  const implicit = new InterfaceT();
  implicit.complete = true;
  implicit.implicit = true;
  if (isValid(param.bound)) implicit.embeddeds = [param.bound];
  // Before the declaration is complete the bound is invalid; only a final interface may replace it.
  if (isValid(bound)) param.bound = implicit;
  return implicit;
}

/** Not known to be invalid: an alias whose declaration is still being checked may be anything. */
export function isValid(type: Type): boolean {
  while (type.kind === "alias") {
    if (type.rhs === null) type.resolve?.();
    if (type.rhs === null) return true;
    type = type.rhs;
  }
  return type !== basics.invalid;
}

export function asNamed(type: Type | null): Named | null {
  if (type === null) return null;
  const actual = unalias(type);
  return actual.kind === "named" ? actual : null;
}

export function asPointer(type: Type): PointerT | null {
  const actual = unalias(type);
  return actual.kind === "pointer" ? actual : null;
}

/** The element of an unnamed pointer type, and whether there was one; another type as it is. */
export function deref(type: Type): { type: Type; isPointer: boolean } {
  const pointer = asPointer(type);
  return pointer === null ? { type, isPointer: false } : { type: pointer.elem, isPointer: true };
}

export function isTypeParam(type: Type): boolean {
  return unalias(type).kind === "typeparam";
}

/** A generic type that is not instantiated. */
export function isGeneric(type: Type): boolean {
  if (type.kind === "alias" && type.typeParams.length > 0 && type.typeArgs.length === 0) return true;
  const named = asNamed(type);
  return named !== null && named.typeArgs.length === 0 && named.typeParams.length > 0;
}
