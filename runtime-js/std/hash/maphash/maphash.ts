// What tells a value from others: the key that it has in a map, as text.
import { address } from "../../../types/addresses.ts";
import { interfaceKey } from "../../../types/keys.ts";
import type { Interface } from "../../../types/value.ts";

export function key(x: Interface): string {
  const found = interfaceKey(x);
  if (found === undefined || Number.isNaN(found)) return `never ${Math.random()}`;
  const isObject = (typeof found === "object" && found !== null) || typeof found === "function";
  // Keys of boxed values begin with what is no byte.
  return isObject ? `object ${address(found)}` : `${typeof found} ${String(found).replace(/\u0100/g, "\0")}`;
}
