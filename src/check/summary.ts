// Lists of types as messages about mismatched counts print them: `have (number, string)`.
import type { Var } from "../types/objects.ts";
import { isNumeric, isUntyped } from "../types/predicates.ts";
import type { Type } from "../types/types.ts";
import { isValid } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import type { Operand } from "./operand.ts";

export function operandTypes(list: Operand[]): Type[] {
  return list.map((x) => x.type);
}

export function varTypes(list: Var[]): (Type | null)[] {
  return list.map((v) => v.type);
}

/** `variadic`: the last type is that of a variadic parameter; `spread`: the last argument is followed by `...`. */
export function typesSummary(c: Checker, list: (Type | null)[], variadic: boolean, spread: boolean): string {
  const texts = list.map((type, i) => {
    const last = i === list.length - 1;
    if (type === null || !isValid(type)) return "unknown type";
    if (variadic && last && type.kind === "slice") return `...${c.typeString(type.elem)}`;
    let text = c.typeString(type);
    // Untyped numbers are all the same to the reader; of other types drop the "untyped".
    if (isUntyped(type)) text = isNumeric(type) ? "number" : text.replace("untyped ", "");
    return text + (spread && last ? "..." : "");
  });
  return `(${texts.join(", ")})`;
}
