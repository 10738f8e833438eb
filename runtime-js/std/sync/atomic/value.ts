// Comparing dynamic types.
import { typeOf } from "../../../types/interfaces.ts";

export function sameType(x: unknown, y: unknown): boolean {
  return typeOf(x) === typeOf(y);
}
