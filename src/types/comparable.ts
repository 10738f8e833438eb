// Comparable types and types that have nil (specification: "Comparison operators", "Type parameter declarations").
import { typeSetOf } from "./lazy.ts";
import type { Type } from "./types.ts";
import { isTypeParam, under } from "./underlying.ts";

/** Prints a type for a message. */
export type Printer = (type: Type | null) => string;
/** A reason, waiting for the printer of the package that reports it; "" if there is nothing to say. */
export type Reason = (print: Printer) => string;

const noReason: Reason = () => "";

/**
 * Why values of the type cannot be compared; null if they can. With `dynamic`, ordinary interfaces count as
 * comparable although comparing them may panic.
 */
export function comparableCause(type: Type, dynamic: boolean, seen = new Set<Type>()): Reason | null {
  // Seen before, it had no cause, or is what is being asked about: a cause ends the search.
  if (seen.has(type)) return null;
  seen.add(type);
  const actual = under(type);
  switch (actual.kind) {
    case "basic":
      return actual.basic === "untyped nil" ? noReason : null;
    case "pointer":
    case "chan":
      return null;
    case "struct": {
      const field = actual.fields.find((f) => comparableCause(f.type!, dynamic, seen) !== null);
      return field === undefined
        ? null
        : (print) => `struct containing ${print(field.type)} cannot be compared`;
    }
    case "array":
      if (comparableCause(actual.elem, dynamic, seen) === null) return null;
      return (print) => `${print(type)} cannot be compared`;
    case "interface": {
      if (dynamic && !isTypeParam(type)) return null;
      const set = typeSetOf(actual);
      if (set.terms === null) return set.comparable ? null : () => "incomparable types in type set";
      if (set.terms.length === 0) return () => "empty type set";
      const strict = dynamic ? new Set<Type>() : seen;
      const all = set.terms.every((term) => comparableCause(term.type, false, strict) === null);
      return all ? null : () => "incomparable types in type set";
    }
    default:
      return noReason;
  }
}

/** Values of the type may be compared with ==, though comparing interfaces may panic. */
export function comparable(type: Type): boolean {
  return comparableCause(type, true) === null;
}

export function strictlyComparable(type: Type): boolean {
  return comparableCause(type, false) === null;
}
