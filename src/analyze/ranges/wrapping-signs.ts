// Signs that integers of 64 bits are taken as 64 bits, not as amounts: operations of hashes, random numbers, ciphers
// and bit boards, whose results soon are beyond the safe integers. A wrong guess costs time, never correctness.
import type * as core from "../../core/nodes.ts";
import { sameOperand } from "../../core/roots.ts";
import type { Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";

export type WrappingKind = "int" | "int64" | "uint" | "uint64";

/** What the analysis needs to know of types. */
export interface TypeFacts {
  /** The type is one of 64 bits underneath; null for others. */
  kindOf(type: Type): WrappingKind | null;
  /** The value (or that of `x op= y`) is known to be a safe integer: a number is better. */
  isBounded(e: core.Expr | core.OpAssign): boolean;
}

/** What is assigned to. */
export type Holder = Var | core.Field | core.Index;

/** The value of an integer constant. */
function constantOf(e: core.Expr): bigint | null {
  return e.kind === "Constant" && e.value.kind === "int" ? e.value.value : null;
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** Units of time are even; the multipliers of hashes are odd, as only those lose no bits. */
const leastMultiplier = 2n ** 32n;
/** A variable that is multiplied by itself over and over is beyond 64 bits after a few steps; bases are even or small. */
const leastRepeated = 31n;

/** `x op y` is an operation on 64 bits. */
export function isBitOperation(facts: TypeFacts, op: string, x: core.Expr, y: core.Expr): boolean {
  switch (op) {
    case "*":
      return isMultiplier(x, leastMultiplier) || isMultiplier(y, leastMultiplier);
    case "^":
      return hasLargeOperand(x, y) || isShiftedXor(x, y) || isRotation(x, y) || setsBit(facts, x, y);
    case "|":
      return hasLargeOperand(x, y) || isRotation(x, y) || setsBit(facts, x, y);
    case "+":
      return hasLargeOperand(x, y) || isRotation(x, y);
    case "-":
    case "&":
    case "&^":
      return hasLargeOperand(x, y);
    default:
      return false;
  }
}

/** Of signed integers, which may be amounts: percents are smaller. */
const leastFactor = 2n ** 16n;

/** `v op= y`, or `v = v op y`, repeated, gives values of 64 bits. `isSummed`: something is added, as to digits. */
export function isBitUpdate(
  facts: TypeFacts,
  v: Holder,
  op: string,
  y: core.Expr,
  isSummed = false,
): boolean {
  if (op === "*") return isMultiplier(y, isSummed || isUnsigned(facts, y) ? leastRepeated : leastFactor);
  if (op === "^") return isUnsigned(facts, y) && !facts.isBounded(y);
  return op === "&" && isPredecessor(facts, v, y);
}

/** The expression, assigned to v, has such an update of v among its operands. */
export function containsUpdate(facts: TypeFacts, v: Holder, e: core.Expr, isSummed = false): boolean {
  if (e.kind !== "Binary") return false;
  if (isSame(e.x, v) && isBitUpdate(facts, v, e.op, e.y, isSummed)) return true;
  if (isSame(e.y, v) && isBitUpdate(facts, v, e.op, e.x, isSummed)) return true;
  if (isChecksum(facts, v, e)) return true;
  const sums = e.op === "+" || e.op === "-";
  if (sums && (isScaled(v, e.x) || isScaled(v, e.y))) return true;
  // What is divided afterwards does not grow.
  if (e.op === "/" || e.op === "%" || e.op === ">>") return false;
  const inside = (x: core.Expr) => containsUpdate(facts, v, x, isSummed || sums || e.op === "^");
  return inside(e.x) || (e.op !== "<<" && inside(e.y));
}

/** `table[i] ^ v>>8`: a step of a checksum. */
function isChecksum(facts: TypeFacts, v: Holder, { op, x, y }: core.Binary): boolean {
  const isStep = (shifted: core.Expr, other: core.Expr) => {
    const shift = shiftOf(shifted);
    return shift !== null && isSameHolder(shift.of, v) && isUnsigned(facts, other) && !facts.isBounded(other);
  };
  return op === "^" && (isStep(x, y) || isStep(y, x));
}

/** `^x` of a uint64 that is not only a mask (`a & ^x`) is a large number. */
export function isComplement(facts: TypeFacts, e: core.Expr): boolean {
  return e.kind === "Unary" && e.op === "^" && isUnsigned(facts, e);
}

function isUnsigned(facts: TypeFacts, e: core.Expr): boolean {
  const kind = facts.kindOf(e.type);
  return kind === "uint" || kind === "uint64";
}

function isSame(e: core.Expr, v: Holder): boolean {
  if (e.kind === "Variable") return e.variable === v;
  return (v.kind === "Field" || v.kind === "Index") && sameOperand(e, v);
}

function isSameHolder(v: Holder, w: Holder): boolean {
  return v === w || ((v.kind === "Field" || v.kind === "Index") && isSame(v, w));
}

function isMultiplier(e: core.Expr, least: bigint): boolean {
  const value = constantOf(e);
  return value !== null && value % 2n !== 0n && (value >= least || value <= -least);
}

/** A mask or an offset that is no safe integer. */
function hasLargeOperand(x: core.Expr, y: core.Expr): boolean {
  const isLarge = (e: core.Expr) => {
    const value = constantOf(e);
    return value !== null && (value > safe || value < -safe);
  };
  return isLarge(x) || isLarge(y);
}

interface Shift {
  readonly op: string;
  readonly of: Holder;
  readonly count: core.Expr;
}

function shiftOf(e: core.Expr): Shift | null {
  if (e.kind !== "Binary" || (e.op !== "<<" && e.op !== ">>")) return null;
  const of =
    e.x.kind === "Variable" ? e.x.variable : e.x.kind === "Field" || e.x.kind === "Index" ? e.x : null;
  return of && { op: e.op, of, count: e.y };
}

/** `x ^ x<<k`: a step of a generator of random numbers. */
function isShiftedXor(x: core.Expr, y: core.Expr): boolean {
  const matches = (shifted: core.Expr, other: core.Expr) => {
    const shift = shiftOf(shifted);
    return shift?.op === "<<" && isSame(other, shift.of);
  };
  return matches(x, y) || matches(y, x);
}

/** `x<<k | x>>(64-k)`. */
function isRotation(x: core.Expr, y: core.Expr): boolean {
  const [a, b] = [shiftOf(x), shiftOf(y)];
  if (a === null || b === null || !isSameHolder(a.of, b.of) || a.op === b.op) return false;
  const [m, n] = [constantOf(a.count), constantOf(b.count)];
  if (m !== null && n !== null) return m + n === 64n;
  return isRest(a.count) || isRest(b.count);
}

function isRest(count: core.Expr): boolean {
  return count.kind === "Binary" && count.op === "-" && constantOf(count.x) === 64n;
}

/** `x | 1<<n`: one of 64 bits. */
function setsBit(facts: TypeFacts, x: core.Expr, y: core.Expr): boolean {
  return isBit(facts, x) || isBit(facts, y);
}

function isBit(facts: TypeFacts, e: core.Expr): boolean {
  if (e.kind !== "Binary" || e.op !== "<<" || !isUnsigned(facts, e)) return false;
  return constantOf(e.x) === 1n;
}

/** `v - 1`: with `v &` in front, it takes away the lowest bit of a set. */
function isPredecessor(facts: TypeFacts, v: Holder, e: core.Expr): boolean {
  return (
    e.kind === "Binary" && e.op === "-" && isUnsigned(facts, e) && isSame(e.x, v) && constantOf(e.y) === 1n
  );
}

/** `v << k` that stands, with v added, for a product with an odd number. */
function isScaled(v: Holder, e: core.Expr): boolean {
  const shift = shiftOf(e);
  const count = shift === null ? null : constantOf(shift.count);
  return shift !== null && isSameHolder(shift.of, v) && shift.op === "<<" && count !== null && count >= 5n;
}
