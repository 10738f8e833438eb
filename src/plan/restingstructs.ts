// Where struct types inside of each other are cut for bundlers (analyze/restingplaces.ts says why): the zero value of one
// makes those of its fields. At some of them it is not told by name which class makes it.
import { longChain, shortChain } from "../analyze/restingplaces.ts";
import type { Type } from "../types/types.ts";

/** Whether bundlers are to stop at the zero value of a struct type. */
export function restingStructs(under: (type: Type) => Type): (type: Type) => boolean {
  const depths = new Map<Type, number>();
  const depthOf = (type: Type): number => {
    const known = depths.get(type);
    if (known !== undefined) return known;
    const actual = under(type);
    const inner = actual.kind === "struct" ? actual.fields.map((field) => depthOf(field.type!)) : [];
    const depth = inner.reduce((most, depth) => Math.max(most, depth + 1), 0);
    depths.set(type, depth);
    return depth;
  };
  return (type) => {
    const depth = depthOf(type);
    return depth > longChain && depth % shortChain === 0;
  };
}
