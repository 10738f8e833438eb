// Copying values of a type that is known only by its descriptor.
import { Kind, type Type } from "./types.ts";

/** A copy that shares nothing with x; x itself unless it is a struct or array. */
export function cloneValue(t: Type, x: any): any {
  if (t.kind === Kind.Struct) return x.$clone();
  if (t.kind !== Kind.Array) return x;
  const { elem } = t;
  return isNested(elem) ? x.map((e: any) => cloneValue(elem, e)) : x.slice();
}

/** Copies a struct or array in place. */
export function assignValue(t: Type, to: any, from: any): void {
  if (t.kind === Kind.Struct) {
    to.$assign(from);
    return;
  }
  const { elem } = t;
  const nested = isNested(elem);
  for (let i = 0; i < from.length; i++) {
    if (nested) assignValue(elem, to[i], from[i]);
    else to[i] = from[i];
  }
}

/** Values of the type are objects that assignments copy. */
export function isNested(t: Type): boolean {
  return t.kind === Kind.Struct || t.kind === Kind.Array;
}
