// Variables that pointers of any type point to.
import { typeOf, unbox } from "../../types/interfaces.ts";
import { Kind } from "../../types/types.ts";
import type { Interface, Pointer, Value } from "../../types/value.ts";
import { assignValue, cloneValue } from "../../types/values.ts";

export function store(p: Interface, value: Value): void {
  const { elem } = typeOf(p)!;
  const pointer = unbox(p);
  if (elem.kind === Kind.Struct || elem.kind === Kind.Array) assignValue(elem, pointer, value);
  else (pointer as Pointer).value = cloneValue(elem, value);
}
