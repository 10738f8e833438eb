// Whether types mention type parameters, for inference.
import { partsOf } from "../types/parts.ts";
import type { Type, TypeParam } from "../types/types.ts";
import { unalias } from "../types/underlying.ts";

/** Some of the type parameters occur in the type. */
export function isParameterized(params: readonly TypeParam[], type: Type): boolean {
  const seen = new Set<Type>();
  const mentions = (part: Type): boolean => {
    const actual = unalias(part);
    if (actual.kind === "typeparam") return params.includes(actual);
    if (seen.has(actual)) return false; // seen before without finding any, or on the way here
    seen.add(actual);
    return partsOf(actual).some(mentions);
  };
  return mentions(type);
}

/** Forgets inferred types that mention, directly or not, the parameter they are inferred for. */
export function killCycles(params: readonly TypeParam[], inferred: (Type | null)[]): void {
  const active = new Set<Type>();
  const visit = (type: Type): void => {
    const actual = unalias(type);
    const i = actual.kind === "typeparam" ? params.indexOf(actual) : -1;
    if (active.has(actual)) {
      if (i >= 0) inferred[i] = null;
      return;
    }
    active.add(actual);
    const value = i >= 0 ? inferred[i] : null;
    if (value !== null) visit(value);
    partsOf(actual).forEach(visit);
    active.delete(actual);
  };
  params.forEach(visit);
}
