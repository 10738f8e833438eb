// Unary operations (specification: "Arithmetic operators", "Receive operator").
import type * as ast from "../../syntax/nodes.ts";
import * as b from "../builders.ts";
import { receive } from "../channels.ts";
import type { Generator } from "../generator.ts";
import { complement, negate } from "../integers.ts";
import { basicKind, intKind, isComplexKind } from "../kinds.ts";
import { operand, roundComplex } from "./binary.ts";
import { addressOf } from "./pointers.ts";

export function unaryExpr(g: Generator, e: ast.UnaryExpr): b.Expression {
  switch (e.op) {
    case "&":
      return addressOf(g, e.x, e.pos);
    case "<-":
      return receive(g, e);
    case "!":
      return b.not(g.expr(e.x), e.pos);
    case "+":
      return g.expr(e.x);
    case "-":
      return minus(g, e);
    case "^": {
      const kind = intKind(g.typeOf(e));
      return kind === null ? g.unsupported(e.pos, "operator ^") : complement(g, operand(g, e.x), kind, e.pos);
    }
    default:
      return g.unsupported(e.pos, `operator ${e.op}`);
  }
}

function minus(g: Generator, e: ast.UnaryExpr): b.Expression {
  const type = g.typeOf(e);
  const int = intKind(type);
  if (int !== null) return negate(g, operand(g, e.x), int, e.pos);
  const kind = basicKind(type);
  const x = g.expr(e.x);
  if (isComplexKind(kind)) return roundComplex(g, g.callRuntime("negComplex", [x], e.pos), kind!);
  return b.unary("-", x, e.pos);
}
