// Binary operations (specification: "Arithmetic operators", "Logical operators").

import type { IntRange } from "../../analyze/analysis.ts";
import type { Pos } from "../../source/position.ts";
import type * as ast from "../../syntax/nodes.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { arithmetic, type IntOp, type IntOperand, shift } from "../integers.ts";
import { basicKind, intKind, isComplexKind } from "../kinds.ts";
import { rangeOf } from "../ranges.ts";
import { comparison } from "./comparisons.ts";

export function binaryExpr(g: Generator, e: ast.BinaryExpr): b.Expression {
  switch (e.op) {
    case "&&":
    case "||":
      return b.logical(e.op, g.expr(e.x), g.expr(e.y), e.opPos);
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return comparison(g, e.op, e.x, e.y, e.opPos);
    default:
      return operation(g, e.op, operand(g, e.x), operand(g, e.y), g.typeOf(e), g.knownRange(e), e.opPos);
  }
}

export function operand(g: Generator, e: ast.Expr): IntOperand {
  return { e: g.expr(e), range: intKind(g.typeOf(e)) === null ? null : rangeOf(g, e) };
}

/** `x op y` for values of `type`; for shifts `y` has any integer type. `exact`: see `arithmetic`. */
export function operation(
  g: Generator,
  op: ast.BinaryExpr["op"],
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

const complexNames: Record<string, string> = {
  "+": "addComplex",
  "-": "subComplex",
  "*": "mulComplex",
  "/": "divComplex",
};

function otherOperation(
  g: Generator,
  op: ast.BinaryExpr["op"],
  x: b.Expression,
  y: b.Expression,
  type: Type,
  pos: Pos,
): b.Expression {
  const kind = basicKind(type);
  if (isComplexKind(kind)) return roundComplex(g, g.callRuntime(complexNames[op], [x, y], pos), kind!);
  if (op !== "+" && op !== "-" && op !== "*" && op !== "/") return g.unsupported(pos, `operator ${op}`);
  return roundFloat(b.binary(op, x, y, pos), kind);
}

export function roundFloat(e: b.Expression, kind: string | null): b.Expression {
  return kind === "float32" ? b.invoke(b.id("Math"), "fround", [e]) : e;
}

export function roundComplex(g: Generator, e: b.Expression, kind: string): b.Expression {
  return kind === "complex64" ? g.callRuntime("toComplex64", [e]) : e;
}
