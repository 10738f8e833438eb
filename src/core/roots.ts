// Which variable an operand is a part of, and what stands for the same value under another name.
import type { Var } from "../types/objects.ts";
import type * as core from "./nodes.ts";

export interface Root {
  readonly variable: Var;
  /** The operand is the variable itself, not a part of it. */
  readonly isWhole: boolean;
}

/** The variable of which the operand is a part, without following pointers or slices; null if there is none. */
export function rootOf(x: core.Expr): Root | null {
  let isWhole = true;
  for (;;) {
    if (x.kind === "Variable") return { variable: x.variable, isWhole };
    if (x.kind !== "Field" && !(x.kind === "Index" && x.of === "array")) return null;
    isWhole = false;
    x = x.x;
  }
}

export function isPackageVariable(v: Var): boolean {
  return v.pkg !== null && v.parent === v.pkg.scope;
}

/** The expression inside implicit conversions that change the type's name at most. */
export function unnamed(x: core.Expr): core.Expr {
  while (x.kind === "Convert" && x.isImplicit) x = x.x;
  return x;
}

export function withoutCopy(x: core.Expr): core.Expr {
  return x.kind === "Copy" ? x.x : x;
}

/** The operands denote the same place, as long as nothing on the way to it changes. */
export function sameOperand(x: core.Expr, y: core.Expr): boolean {
  switch (x.kind) {
    case "Variable":
      return y.kind === "Variable" && x.variable === y.variable;
    case "Constant":
      return (
        y.kind === "Constant" &&
        x.value.kind === "int" &&
        y.value.kind === "int" &&
        x.value.value === y.value.value
      );
    case "Field":
      return y.kind === "Field" && x.index === y.index && sameOperand(x.x, y.x);
    case "Index":
      return y.kind === "Index" && sameOperand(x.x, y.x) && sameOperand(x.index, y.index);
    case "Deref":
    case "Address":
      return y.kind === x.kind && sameOperand(x.x, y.x);
    default:
      return false;
  }
}
