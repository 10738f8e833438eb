// Type sets on first use. They depend on the identity of types and the reverse, so that the two meet here
// instead of importing each other.
import type { InterfaceT } from "./types.ts";
import type { TypeSet } from "./typeset.ts";

let compute: ((type: InterfaceT) => TypeSet) | null = null;

export function onTypeSet(computation: (type: InterfaceT) => TypeSet): void {
  compute = computation;
}

export function typeSetOf(type: InterfaceT): TypeSet {
  return type.typeSet ?? compute!(type);
}
