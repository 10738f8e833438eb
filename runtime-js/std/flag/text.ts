// Variables that pointers of any type point to.
import { typeOf, unbox } from "../../types/interfaces.ts";
import { Kind } from "../../types/types.ts";
import { assignValue, cloneValue } from "../../types/values.ts";

export function store(p: any, value: any): void {
  const { elem } = typeOf(p)!;
  const pointer = unbox(p);
  if (elem.kind === Kind.Struct || elem.kind === Kind.Array) assignValue(elem, pointer, value);
  else pointer.value = cloneValue(elem, value);
}
