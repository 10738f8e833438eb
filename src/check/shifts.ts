// Shifts (specification: "Operators", the paragraphs on shift expressions).
import type { Constant } from "../constant/constant.ts";
import { shift as shiftConstant, sign, toInt } from "../constant/index.ts";
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Token } from "../syntax/tokens.ts";
import { basics } from "../types/basics.ts";
import { allInteger, allUnsigned, isInteger, isUntyped } from "../types/predicates.ts";
import type { Checker } from "./checker.ts";
import { overflow, representable } from "./constants.ts";
import { type Operand, operandString } from "./operand.ts";
import { convertUntyped } from "./untyped.ts";

/** Greatest count for constants: enough to express the smallest float64. */
const maxCount = 1023 - 1 + 52;

/** `x op y` where `op` is << or >>; the result replaces `x`. `e` is null for an assignment operation. */
export function shift(
  c: Checker,
  x: Operand,
  y: Operand,
  e: ast.Expr | null,
  op: Token,
  opPos: Pos = e?.pos ?? x.pos,
): void {
  const value = x.mode === "constant" ? toInt(x.value!) : null;
  const integral = value?.kind === "int" || x.value?.kind === "unknown";
  if (!allInteger(x.type) && !(isUntyped(x.type) && integral)) return badOperand(c, x);
  if (!checkCount(c, x, y)) return x.invalidate();
  if (x.mode === "constant") {
    if (y.mode === "constant") return constantShift(c, x, value!, y, e, op, opPos);
    if (isUntyped(x.type)) {
      // Its type is that of the whole expression; whether that is an integer type is checked when it is known.
      if (x.expr !== null) c.shifted.add(x.expr);
      x.mode = "value";
      x.value = null;
      return;
    }
  }
  if (!allInteger(x.type)) return badOperand(c, x);
  x.setValue(x.type);
}

function badOperand(c: Checker, x: Operand): void {
  const what = operandString(c, x);
  c.error(x, "InvalidShiftOperand", `invalid operation: shifted operand ${what} must be integer`);
  x.invalidate();
}

/** The count must be an integer, not negative if constant; signed counts need go1.13. */
function checkCount(c: Checker, x: Operand, y: Operand): boolean {
  if (y.mode === "constant") {
    const count = toInt(y.value!);
    if (count.kind === "int" && sign(count) < 0) {
      const what = operandString(c, y);
      c.error(y, "InvalidShiftCount", `invalid operation: negative shift count ${what}`);
      return false;
    }
    if (!isUntyped(y.type)) return true;
    // A constant shift of constants needs no type for its count; all others take a uint.
    if (x.mode === "constant") representable(c, y, basics.uint);
    else convertUntyped(c, y, basics.uint);
    return (y.mode as string) !== "invalid";
  }
  if (allInteger(y.type)) {
    if (allUnsigned(y.type) || c.allowVersion("go1.13")) return true;
    c.versionError(y, "go1.13", `invalid operation: signed shift count ${operandString(c, y)}`);
    return false;
  }
  if (isUntyped(y.type)) {
    convertUntyped(c, y, basics.uint);
    return y.mode !== "invalid";
  }
  c.error(y, "InvalidShiftCount", `invalid operation: shift count ${operandString(c, y)} must be integer`);
  return false;
}

function constantShift(
  c: Checker,
  x: Operand,
  value: Constant,
  y: Operand,
  e: ast.Expr | null,
  op: Token,
  opPos: Pos,
): void {
  // 2.0 << 1 is an integer, whatever kind of constant 2.0 was.
  if (!isInteger(x.type)) x.type = basics["untyped int"];
  const count = toInt(y.value!);
  if (value.kind !== "int" || y.value!.kind === "unknown") {
    x.value = { kind: "unknown" };
    return;
  }
  if (count.kind !== "int" || count.value > BigInt(maxCount)) {
    c.error(y, "InvalidShiftCount", `invalid operation: invalid shift count ${operandString(c, y)}`);
    x.invalidate();
    return;
  }
  x.value = shiftConstant(value, op as "<<" | ">>", Number(count.value));
  x.expr = e;
  overflow(c, x, opPos);
}
