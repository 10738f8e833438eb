// Comparisons (specification: "Comparison operators").
import type * as core from "../../core/nodes.ts";
import type { Pos } from "../../source/position.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { isRetyped, isSelfDescribing } from "../interfaces.ts";
import { feedsWords, valueInWords } from "../inwords.ts";
import { basicKind, intKind, isAggregate, isComplexKind, pointedStruct } from "../kinds.ts";
import { comparedWords } from "../words.ts";

export function comparison(g: Generator, e: core.Compare): b.Expression {
  const { op, pos } = e;
  if (feedsWords(g, e.x) || feedsWords(g, e.y))
    return comparedWords(g, op, valueInWords(g, e.x), valueInWords(g, e.y), intKind(e.x.type)!, pos);
  if (op !== "==" && op !== "!=") return b.binary(op, g.expr(e.x), g.expr(e.y), pos);
  const equal = equality(g, e);
  return op === "==" ? equal : b.not(equal, pos);
}

/** Whether the operands of a comparison, which have one type, are equal. */
function equality(g: Generator, e: core.Compare): b.Expression {
  const { x, y, pos } = e;
  if (x.kind === "Nil" && y.kind === "Nil") return b.bool(true, pos);
  if (x.kind === "Nil" || y.kind === "Nil") return b.binary("===", g.expr(x), g.expr(y), pos);
  return equalOperands(g, x, g.expr(x), y, g.expr(y), pos);
}

/** `x == y` for the values `left` and `right` of the operands; a boxed one may tell its type by itself. */
function equalOperands(
  g: Generator,
  x: core.Expr,
  left: b.Expression,
  y: core.Expr,
  right: b.Expression,
  pos: Pos,
): b.Expression {
  const boxed = x.kind === "Box" ? x.x.type : y.kind === "Box" ? y.x.type : null;
  if (boxed !== null && isSelfDescribing(g, boxed) && !mayBeBoxed(g, boxed))
    return b.binary("===", left, right, pos);
  return equalValues(g, left, right, x.type, pos);
}

/** A pointer whose object may be of another type's class. */
function mayBeBoxed(g: Generator, pointer: Type): boolean {
  const struct = pointedStruct(pointer);
  return struct !== null && isRetyped(g, struct);
}

/** Two values of one concrete type. */
export function equalValues(
  g: Generator,
  x: b.Expression,
  y: b.Expression,
  type: Type,
  pos?: Pos,
): b.Expression {
  const actual = g.under(type);
  switch (actual.kind) {
    case "interface":
      return g.callRuntime("equal", [x, y], pos);
    case "struct":
      return b.invoke(x, "$equals", [y], pos);
    case "array": {
      const args = [x, y];
      const elem = g.under(actual.elem);
      if (elem.kind === "struct") args.push(g.runtime("equalStructs"));
      else if (elem.kind === "interface") args.push(g.runtime("equal"));
      else if (isAggregate(elem) || isComplexKind(basicKind(elem))) {
        args.push(b.arrow([b.id("x"), b.id("y")], equalValues(g, b.id("x"), b.id("y"), elem)));
      }
      return g.callRuntime("equalArrays", args, pos);
    }
    default:
      if (isComplexKind(basicKind(actual))) return g.callRuntime("equalComplex", [x, y], pos);
      return b.binary("===", x, y, pos);
  }
}
