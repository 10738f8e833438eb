// Types whose values exist outside of Go's memory only: incomplete types of C, and some of the runtime's own. All of
// them contain the type nih of internal/runtime/sys.
import type { Named, Type } from "./types.ts";
import { unalias } from "./underlying.ts";

const known = new WeakMap<Named, boolean>();

export function isNotInHeap(type: Type): boolean {
  const actual = unalias(type);
  switch (actual.kind) {
    case "array":
      return isNotInHeap(actual.elem);
    case "struct":
      return actual.fields.some((field) => isNotInHeap(field.type!));
    case "named": {
      let answer = known.get(actual);
      if (answer === undefined) {
        answer = isMark(actual) || (actual.rhs !== null && isNotInHeap(actual.rhs));
        known.set(actual, answer);
      }
      return answer;
    }
    default:
      return false;
  }
}

function isMark({ obj }: Named): boolean {
  return obj.name === "nih" && obj.pkg?.path === "internal/runtime/sys";
}
