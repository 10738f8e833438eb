// Making type parameters: each has a number of its own, which tells it from all others in keys of types.
import type { TypeName } from "./objects.ts";
import { type Type, TypeParam } from "./types.ts";

let nextId = 1;

export function newTypeParam(obj: TypeName, bound: Type): TypeParam {
  const param = new TypeParam(obj, nextId++, bound);
  obj.type ??= param;
  return param;
}
