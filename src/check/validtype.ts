// Types of infinite size (specification: "Struct types", "Array types": a type must not contain itself).
import { invalidType } from "../types/basics.ts";
import { identical } from "../types/identical.ts";
import type { Named, Type } from "../types/types.ts";
import { unalias } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import { type CycleObject, cycleError } from "./cycles.ts";

/** Reports a declared type that contains itself without a pointer, slice and so on between. */
export function validType(c: Checker, type: Named): void {
  contains(c, type, [], []);
}

/**
 * Walks the parts of a type. `nest` are the named types whose declaration is being walked, for the values of type
 * parameters; `path` all named types on the way, for the message. False after an error.
 */
function contains(c: Checker, type: Type, nest: readonly Named[], path: readonly Named[]): boolean {
  const actual = unalias(type);
  const inner = (part: Type) => contains(c, part, nest, path);
  switch (actual.kind) {
    case "array":
      return inner(actual.elem);
    case "struct":
      return actual.fields.every((field) => inner(field.type!));
    case "union":
      return actual.terms.every((term) => inner(term.type));
    case "interface":
      return actual.embeddeds.every(inner);
    case "named": {
      if (c.valid.has(actual)) return true;
      if (nest.some((other) => identical(other, actual))) {
        actual.origin.rhs = invalidType;
        actual.origin.underlying = invalidType;
        const start = path.findIndex((other) => identical(other, actual));
        cycleError(c, path.slice(start).map(placeOf), 0);
        return false;
      }
      const { rhs } = actual.origin;
      // Types of other packages that are not generic cannot lead back here.
      if (rhs === null || (actual.obj.pkg !== c.pkg && actual.typeArgs.length === 0)) return true;
      const ok = contains(c, rhs, [...nest, actual], [...path, actual]);
      if (ok && actual.typeArgs.length === 0 && actual.origin.typeParams.length === 0) c.valid.add(actual);
      return ok;
    }
    case "typeparam": {
      // The argument is written outside the type it is passed to.
      const instance = nest.at(-1);
      const i = instance?.origin.typeParams.indexOf(actual) ?? -1;
      if (instance === undefined || i < 0 || i >= instance.typeArgs.length) return true;
      return contains(c, instance.typeArgs[i], nest.slice(0, -1), path);
    }
    default:
      return true;
  }
}

function placeOf(type: Named): CycleObject {
  const { name, pkg, kind } = type.obj;
  return { name, pkg, kind, type, pos: type.instancePos || type.obj.pos };
}
