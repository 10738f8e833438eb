// Copying values of a type that is known only by its descriptor.
import type { Elements } from "../collections/slice.ts";
import { Kind, type Type } from "./types.ts";
import type { Struct, Value } from "./value.ts";

/** A copy that shares nothing with x; x itself unless it is a struct or array. */
export function cloneValue(t: Type, x: Value): Value {
  if (t.kind === Kind.Struct) return (x as Struct).$clone();
  if (t.kind !== Kind.Array) return x;
  const { elem } = t;
  return isNested(elem) ? (x as Value[]).map((e) => cloneValue(elem, e)) : (x as Value[]).slice();
}

/** Copies a struct or array in place. */
export function assignValue(t: Type, to: Value, from: Value): void {
  if (t.kind === Kind.Struct) (to as Struct).$assign(from as Struct);
  else assignElements(t, to as Elements<Value>, from as Elements<Value>);
}

function assignElements(t: Type, to: Elements<Value>, from: Elements<Value>): void {
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
