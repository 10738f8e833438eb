// What package context asks of type descriptors.
import { typeOf } from "../../types/interfaces.ts";
import { comparable } from "../../types/layout.ts";

export function isComparable(v: unknown): boolean {
  const type = typeOf(v);
  return type === null || comparable(type);
}
