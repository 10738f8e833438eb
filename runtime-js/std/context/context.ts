// What package context asks of type descriptors.
import { typeOf } from "../../types/interfaces.ts";
import type { Interface } from "../../types/value.ts";

export function typeString(v: Interface): string {
  return typeOf(v)?.string ?? "<nil>";
}
