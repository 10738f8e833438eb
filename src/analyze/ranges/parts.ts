// Integers of 64 bits that are put together from smaller ones, `uint64(b[0]) | uint64(b[1])<<8 | …`: each part is all in one of
// the two words that JS has operators for.
import type * as core from "../../core/nodes.ts";
import type { IntRange } from "../analysis.ts";

export const WORD = 32;

/** A part of an integer, all of it in one word. */
export interface Part {
  readonly x: core.Expr;
  readonly isHigh: boolean;
  /** In its word. */
  readonly shift: number;
}

type RangeOf = (e: core.Expr) => IntRange | null;

/** The parts of `x | y`, those of one word before those of the other; null if it is something else, or a safe integer. */
export function putTogether(e: core.Binary, rangeOf: RangeOf): Part[] | null {
  if (e.op !== "|" || rangeOf(e) !== null) return null;
  const parts = partsOf(e, rangeOf);
  // Each word is evaluated as a whole, in the order of the source.
  const changes = parts?.filter(({ isHigh }, i) => i > 0 && isHigh !== parts[i - 1].isHigh).length;
  return changes === undefined || changes > 1 ? null : parts;
}

function partsOf(e: core.Expr, rangeOf: RangeOf): Part[] | null {
  if (e.kind === "Binary" && e.op === "|") {
    const x = partsOf(e.x, rangeOf);
    const y = x === null ? null : partsOf(e.y, rangeOf);
    return y === null ? null : [...x!, ...y];
  }
  const [x, shift] = e.kind === "Binary" && e.op === "<<" ? [e.x, shiftCount(e.y, rangeOf)] : [e, 0];
  const range = rangeOf(x);
  if (shift === null || range === null || range.min < 0 || range.max >= 2 ** WORD) return null;
  const isHigh = shift >= WORD;
  if (!isHigh && shift + WORD - Math.clz32(range.max) > WORD) return null;
  return [{ x, isHigh, shift: isHigh ? shift - WORD : shift }];
}

/** The constant count of a shift that leaves something. */
export function shiftCount(e: core.Expr, rangeOf: RangeOf): number | null {
  const range = e.kind === "Constant" ? rangeOf(e) : null;
  return range !== null && range.min >= 0 && range.max < 2 * WORD ? range.min : null;
}
