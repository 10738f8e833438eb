// Binary operations (specification: "Arithmetic operators", "Logical operators").

import type { IntRange } from "../../analyze/analysis.ts";
import type * as core from "../../core/nodes.ts";
import type { Pos } from "../../source/position.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { arithmetic, type IntOp, type IntOperand, shift } from "../integers.ts";
import { basicKind, intKind, isComplexKind } from "../kinds.ts";
import type { RuntimeName } from "../module.ts";
import { rangeOf } from "../ranges.ts";
import { difference } from "./addresses.ts";
import { joinedParts } from "./halves.ts";

export function binary(g: Generator, e: core.Binary): b.Expression {
  return (
    difference(g, e) ??
    remainderOfProduct(g, e) ??
    joinedParts(g, e) ??
    operation(g, e.op, operand(g, e.x), operand(g, e.y), e.type, g.knownRange(e), e.pos)
  );
}

/** `a * b % m`, where the product may be beyond the safe integers; null for others. */
function remainderOfProduct(g: Generator, { op, x, y, type, pos }: core.Binary): b.Expression | null {
  const kind = intKind(type);
  if (op !== "%" || x.kind !== "Binary" || x.op !== "*" || kind?.form !== "mixed") return null;
  if (rangeOf(g, x) !== null) return null;
  return g.callRuntime(kind.signed ? "mulRem" : "mulRemU", [g.expr(x.x), g.expr(x.y), g.expr(y)], pos);
}

export function operand(g: Generator, e: core.Expr): IntOperand {
  return { e: g.expr(e), range: intKind(e.type) === null ? null : rangeOf(g, e) };
}

/** `x op y` for values of `type`; for shifts `y` has any integer type. `exact`: see `arithmetic`. */
export function operation(
  g: Generator,
  op: core.ArithmeticOp,
  x: IntOperand,
  y: IntOperand,
  type: Type,
  exact: IntRange | null,
  pos: Pos,
): b.Expression {
  const int = intKind(type);
  if (op === "<<" || op === ">>") {
    if (int === null) return g.unsupported(pos, `operator ${op}`);
    return shift(g, op, x, y, int, pos);
  }
  if (int !== null) return arithmetic(g, op as IntOp, x, y, int, exact, pos);
  return otherOperation(g, op, x.e, y.e, type, pos);
}

const complexNames: Partial<Record<core.ArithmeticOp, RuntimeName>> = {
  "+": "addComplex",
  "-": "subComplex",
  "*": "mulComplex",
  "/": "divComplex",
};

function otherOperation(
  g: Generator,
  op: core.ArithmeticOp,
  x: b.Expression,
  y: b.Expression,
  type: Type,
  pos: Pos,
): b.Expression {
  const kind = basicKind(type);
  if (isComplexKind(kind)) return roundComplex(g, g.callRuntime(complexNames[op]!, [x, y], pos), kind!);
  if (op !== "+" && op !== "-" && op !== "*" && op !== "/") return g.unsupported(pos, `operator ${op}`);
  return roundFloat(b.binary(op, x, y, pos), kind);
}

export function roundFloat(e: b.Expression, kind: string | null): b.Expression {
  return kind === "float32" ? b.invoke(b.id("Math"), "fround", [e]) : e;
}

export function roundComplex(g: Generator, e: b.Expression, kind: string): b.Expression {
  return kind === "complex64" ? g.callRuntime("toComplex64", [e]) : e;
}
