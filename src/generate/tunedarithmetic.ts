// Arithmetic of integers of 64 bits in line, where code is tuned. The runtime's functions see all of a program's values, so
// that an engine compiles them for whatever kinds of numbers there are, also where it puts them in line. What stands in
// an innermost loop itself is compiled for what the loop has. One that calls functions has other costs. The functions are left for bigints and results beyond the safe integers.
import type { Pos } from "../source/position.ts";
import * as b from "./builders.ts";
import type { Generator } from "./generator.ts";
import type { IntOp, IntOperand } from "./integers.ts";
import type { IntKind } from "./kinds.ts";
import { maxSafe } from "./ranges.ts";
import { isSimple } from "./reuse.ts";
import { isSame } from "./same.ts";

/** `call` makes a call of the runtime's function for the operation; null where this is the better form. */
export function tunedArithmetic(
  g: Generator,
  op: IntOp,
  x: IntOperand,
  y: IntOperand,
  kind: IntKind,
  call: (x: b.Expression, y: b.Expression) => b.Expression,
  pos?: Pos,
): b.Expression | null {
  if (!g.fn.slices?.isTuned) return null;
  const make = formOf(op, y);
  if (make === null) return null;
  const before: b.Expression[] = [];
  const kept = (e: b.Expression, isFixed: boolean): (() => b.Expression) => {
    if (isFixed) return () => ({ ...e }) as b.Expression;
    const temp = g.temp();
    before.push(b.assign(temp, e));
    return () => b.id(temp.name);
  };
  // What is evaluated after the variable is read may assign to it.
  const left = kept(x.e, x.e.type === "Literal" || (isSimple(x.e) && isSimple(y.e)));
  const right = kept(y.e, isSimple(y.e));
  const { isSmall, value } = make(g, left, right, kind);
  const numbers = [
    ...(x.range === null ? [isNumber(left())] : []),
    ...(y.range === null && !(x.e.type === "Identifier" && isSame(x.e, y.e)) ? [isNumber(right())] : []),
  ];
  const tests = isSmall === null ? numbers : [...numbers, isSmall];
  if (tests.length === 0) return null;
  const test = tests.reduce((all, one) => b.logical("&&", all, one));
  const e = b.conditional(test, value, call(left(), right()));
  e.pos = pos;
  return b.sequence(...before, e);
}

function isNumber(e: b.Expression): b.Expression {
  return b.binary("===", b.unary("typeof", e), b.str("number"));
}

/** The value for operands that are numbers, and whether it is one that is exact; null if it always is. */
type Form = (
  g: Generator,
  x: () => b.Expression,
  y: () => b.Expression,
  kind: IntKind,
) => { isSmall: b.Expression | null; value: b.Expression };

function formOf(op: IntOp, y: IntOperand): Form | null {
  switch (op) {
    case "+":
    case "-":
    case "*":
      return (g, left, right, kind) => checked(g, op, left(), right(), y, kind);
    case "/":
    case "%":
      // As in the runtime: the nearest double to a quotient of safe integers does not reach the next integer.
      if (y.range === null || y.range.min <= 0) return null;
      return (_, left, right) => ({ isSmall: null, value: divided(op, left, right) });
    default:
      return null;
  }
}

function divided(op: "/" | "%", x: () => b.Expression, y: () => b.Expression): b.Expression {
  const quotient = b.invoke(b.id("Math"), "trunc", [b.binary("/", x(), y())]);
  if (op === "/") return b.binary("+", quotient, b.num(0));
  return b.binary("-", x(), b.binary("*", quotient, y()));
}

function checked(
  g: Generator,
  op: "+" | "-" | "*",
  left: b.Expression,
  right: b.Expression,
  y: IntOperand,
  kind: IntKind,
): { isSmall: b.Expression; value: b.Expression } {
  const result = g.temp();
  const assigned = b.assign(result, b.binary(op, left, right));
  const value = () => b.id(result.name);
  const grows = !kind.signed ? op !== "-" : op === "+" && y.range !== null && y.range.min >= 0;
  const shrinks = !kind.signed ? op === "-" : op === "-" && y.range !== null && y.range.min >= 0;
  const isSmall = grows
    ? b.binary("<=", assigned, b.num(maxSafe))
    : shrinks
      ? b.binary(">=", assigned, b.num(kind.signed ? -maxSafe : 0))
      : b.binary("<=", b.invoke(b.id("Math"), "abs", [assigned]), b.num(maxSafe));
  // Adding 0 drops the sign of -0.
  return { isSmall, value: op === "*" && kind.signed ? b.binary("+", value(), b.num(0)) : value() };
}
