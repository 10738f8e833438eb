// Comparing dynamic types.
import { typeOf } from "../../../types/interfaces.ts";
import type { Interface } from "../../../types/value.ts";

export function sameType(x: Interface, y: Interface): boolean {
  return typeOf(x) === typeOf(y);
}
