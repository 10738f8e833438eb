// What package context asks of type descriptors.
import { typeOf } from "../../types/interfaces.ts";
import { comparable } from "../../types/layout.ts";
import type { Interface } from "../../types/value.ts";

export function isComparable(v: Interface): boolean {
  const type = typeOf(v);
  return type === null || comparable(type);
}
