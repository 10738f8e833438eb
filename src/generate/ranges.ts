// Bounds of integer values, and what they allow: plain JS arithmetic where no wrap can happen.
import type { IntRange } from "../analyze/analysis.ts";
import type { Constant } from "../constant/constant.ts";
import type * as core from "../core/nodes.ts";
import type { Generator } from "./generator.ts";
import { type IntKind, intKind } from "./kinds.ts";

export const maxSafe = Number.MAX_SAFE_INTEGER;
const int32: IntRange = { min: -(2 ** 31), max: 2 ** 31 - 1 };

/** Bounds of an integer expression; null if it may be a bigint. */
export function rangeOf(g: Generator, e: core.Expr): IntRange | null {
  const kind = intKind(e.type);
  if (e.kind === "Constant") {
    const n = integerOf(e.value);
    return n !== null && Number.isSafeInteger(n) ? { min: n, max: n } : null;
  }
  if (kind === null) return null;
  const known = g.knownRange(e);
  if (kind.form === "mixed") return known !== null && isSafe(known) ? known : null;
  const own = { min: kind.min, max: kind.max };
  if (known === null) return own;
  return { min: Math.max(known.min, own.min), max: Math.min(known.max, own.max) };
}

function integerOf(value: Constant): number | null {
  if (value.kind === "int") return Number(value.value);
  return value.kind === "float" && value.den === 1n ? Number(value.num) : null;
}

export function isSafe(range: IntRange): boolean {
  return range.min >= -maxSafe && range.max <= maxSafe;
}

export function fits(range: IntRange | null, within: IntRange): boolean {
  return range !== null && range.min >= within.min && range.max <= within.max;
}

export function fitsInt32(range: IntRange | null): boolean {
  return fits(range, int32);
}

/** The result is a value of the kind as it is, and a JS number. */
export function fitsKind(range: IntRange | null, kind: IntKind): boolean {
  if (range === null) return false;
  return range.min >= Math.max(kind.min, -maxSafe) && range.max <= Math.min(kind.max, maxSafe);
}

/** Bounds of the exact result of an operation; null if unknown or not a safe integer. */
export function resultRange(op: string, x: IntRange | null, y: IntRange | null): IntRange | null {
  if (x === null || y === null) return null;
  const range = exactRange(op, x, y);
  return range !== null && isSafe(range) ? range : null;
}

function exactRange(op: string, x: IntRange, y: IntRange): IntRange | null {
  switch (op) {
    case "+":
      return { min: x.min + y.min, max: x.max + y.max };
    case "-":
      return { min: x.min - y.max, max: x.max - y.min };
    case "*": {
      const corners = [x.min * y.min, x.min * y.max, x.max * y.min, x.max * y.max];
      return { min: Math.min(...corners), max: Math.max(...corners) };
    }
    default:
      return null;
  }
}
