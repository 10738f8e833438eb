// What package context asks of type descriptors.
import { typeOf } from "../../types/interfaces.ts";

export function typeString(v: unknown): string {
  return typeOf(v)?.string ?? "<nil>";
}
