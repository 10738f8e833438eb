// Unary operations (specification: "Arithmetic operators", "Logical operators").
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { complement, negate } from "../integers.ts";
import { basicKind, intKind, isComplexKind } from "../kinds.ts";
import { operand, roundComplex } from "./binary.ts";

export function unary(g: Generator, e: core.Unary): b.Expression {
  switch (e.op) {
    case "!":
      return b.not(g.expr(e.x), e.pos);
    case "-":
      return minus(g, e);
    case "^": {
      const kind = intKind(e.type);
      return kind === null ? g.unsupported(e.pos, "operator ^") : complement(g, operand(g, e.x), kind, e.pos);
    }
  }
}

function minus(g: Generator, e: core.Unary): b.Expression {
  const int = intKind(e.type);
  if (int !== null) return negate(g, operand(g, e.x), int, e.pos);
  const kind = basicKind(e.type);
  const x = g.expr(e.x);
  if (isComplexKind(kind)) return roundComplex(g, g.callRuntime("negComplex", [x], e.pos), kind!);
  return b.unary("-", x, e.pos);
}
