// Which operations may end in a run-time panic by themselves, their operands aside (specification: "Run-time panics").

import { isUnsigned } from "../types/predicates.ts";
import type { Type } from "../types/types.ts";
import { under } from "../types/underlying.ts";
import type * as core from "./nodes.ts";

/** Of operations that neither call functions nor look at memory. */
export function operationMayPanic(e: core.Node): boolean {
  switch (e.kind) {
    case "Binary":
      return arithmeticMayPanic(e.op, e.x, e.y);
    case "Compare":
      return comparesDynamically(e.x) && comparesDynamically(e.y);
    case "Convert":
      return under(e.x.type).kind === "slice" && /^(array|pointer)$/.test(under(e.type).kind);
    case "MapIndex":
      return hasDynamicPart(e.key.type);
    case "MapLit":
      return e.entries.some(({ key }) => hasDynamicPart(key.type));
    case "Builtin":
      return e.builtin === "make" && e.args.some((arg) => arg.kind !== "Constant");
    default:
      return false;
  }
}

/** A division by what could be zero, a shift by what could be negative. */
export function arithmeticMayPanic(op: core.ArithmeticOp, x: core.Expr, y: core.Expr): boolean {
  if (y.kind === "Constant") return false;
  if (op === "/" || op === "%")
    return under(x.type).kind === "basic" && !/float|complex/.test(basicName(x.type));
  return (op === "<<" || op === ">>") && !isUnsigned(y.type);
}

function basicName(type: Type): string {
  const actual = under(type);
  return actual.kind === "basic" ? actual.basic : "";
}

function comparesDynamically(e: core.Expr): boolean {
  if (e.kind === "Nil") return false;
  return hasDynamicPart(e.kind === "Box" ? e.x.type : e.type);
}

/** The type is or has in it an interface, whose dynamic type may not be comparable. */
export function hasDynamicPart(type: Type): boolean {
  const actual = under(type);
  if (actual.kind === "struct") return actual.fields.some((f) => hasDynamicPart(f.type!));
  return actual.kind === "array" ? hasDynamicPart(actual.elem) : actual.kind === "interface";
}
