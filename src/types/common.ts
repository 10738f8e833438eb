// The common underlying type of a type set (formerly "core type"): what range, index, call, make and so on need of
// a type parameter.
import type { Reason } from "./comparable.ts";
import { identical } from "./identical.ts";
import { allTypes } from "./predicates.ts";
import type { Type } from "./types.ts";
import { isTypeParam, under } from "./underlying.ts";

export type Common = { type: Type; cause: null } | { type: null; cause: Reason };

/**
 * The underlying type that all types of `type`'s type set share; channels may differ in direction, then the
 * restricted one is meant. `condition` may refuse a type first, with its reason.
 */
export function commonUnder(
  type: Type,
  condition?: (type: Type | null, underlying: Type | null) => Reason | null,
): Common {
  if (!isTypeParam(type)) {
    const u = under(type);
    const refusal = condition?.(type, u) ?? null;
    return refusal === null ? { type: u, cause: null } : { type: null, cause: refusal };
  }
  let common: { type: Type; under: Type } | null = null;
  let cause: Reason | null = null;
  allTypes(type, (t, u) => {
    cause = condition?.(t, u) ?? null;
    if (cause !== null) return false;
    if (t === null || u === null) {
      cause = () => "no specific type";
      return false;
    }
    if (common === null) {
      common = { type: t, under: u };
      return true;
    }
    const first = common;
    if (first.under.kind === "chan" && u.kind === "chan") {
      if (!identical(first.under.elem, u.elem)) {
        cause = (print) => `channels ${print(first.type)} and ${print(t)} have different element types`;
      } else if (first.under.dir === u.dir) {
        return true;
      } else if (first.under.dir === "both") {
        common = { type: t, under: u };
      } else if (u.dir !== "both") {
        cause = (print) => `channels ${print(first.type)} and ${print(t)} have conflicting directions`;
      }
    } else if (!identical(first.under, u)) {
      cause = (print) => `${print(first.type)} and ${print(t)} have different underlying types`;
    }
    return cause === null;
  });
  if (cause !== null || common === null) return { type: null, cause: cause ?? (() => "no specific type") };
  return { type: (common as { under: Type }).under, cause: null };
}

/** The common underlying type, or null. */
export function coreType(type: Type): Type | null {
  return commonUnder(type).type;
}

/** As coreType, but []byte and string together are a string: for indexing, slicing and append. */
export function bytesOrStringCore(type: Type): Type | null {
  let hasString = false;
  let string: Type | null = null;
  const bytes = allTypes(type, (_, u) => {
    if (u?.kind === "basic" && u.basic === "string") {
      hasString = true;
      string = u;
      return true;
    }
    return u?.kind === "slice" && u.elem.kind === "basic" && u.elem.basic === "uint8";
  });
  return bytes && hasString ? string : coreType(type);
}
