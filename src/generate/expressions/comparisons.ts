// Comparisons (specification: "Comparison operators").
import type { Pos } from "../../source/position.ts";
import type * as ast from "../../syntax/nodes.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { box, isSelfDescribing } from "../interfaces.ts";
import { basicKind, isAggregate, isComplexKind, isInterface } from "../kinds.ts";

type CompareOp = "==" | "!=" | "<" | "<=" | ">" | ">=";

export function comparison(g: Generator, op: CompareOp, x: ast.Expr, y: ast.Expr, pos: Pos): b.Expression {
  if (op !== "==" && op !== "!=") return b.binary(op, g.expr(x), g.expr(y), pos);
  const equal = equality(g, x, y, pos);
  return op === "==" ? equal : b.not(equal, pos);
}

function equality(g: Generator, x: ast.Expr, y: ast.Expr, pos: Pos): b.Expression {
  if (g.isNil(x) && g.isNil(y)) return b.bool(true, pos);
  if (g.isNil(y)) return b.binary("===", g.expr(x), nilOf(g, g.typeOf(x), y.pos), pos);
  if (g.isNil(x)) return b.binary("===", nilOf(g, g.typeOf(y), x.pos), g.expr(y), pos);
  const [s, t] = [g.typeOf(x), g.typeOf(y)];
  return equalOf(g, g.expr(x), s, g.expr(y), t, pos);
}

function nilOf(g: Generator, type: Type, pos: Pos): b.Expression {
  return g.zero(type, pos);
}

/** `x == y` for values of types s and t, one of which may be an interface that the other implements. */
export function equalOf(
  g: Generator,
  x: b.Expression,
  s: Type,
  y: b.Expression,
  t: Type,
  pos?: Pos,
): b.Expression {
  if (isInterface(s) && isInterface(t)) return g.callRuntime("equal", [x, y], pos);
  if (isInterface(s)) return equalBoxed(g, x, box(g, y, t), t, pos);
  if (isInterface(t)) return equalBoxed(g, box(g, x, s), y, s, pos);
  return equalValues(g, x, y, s, pos);
}

/** An interface and a value of a concrete type, boxed. */
function equalBoxed(g: Generator, x: b.Expression, y: b.Expression, concrete: Type, pos?: Pos): b.Expression {
  if (isSelfDescribing(g, concrete)) return b.binary("===", x, y, pos);
  return g.callRuntime("equal", [x, y], pos);
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
