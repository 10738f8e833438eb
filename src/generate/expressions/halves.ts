// Integers of 64 bits that are put together from smaller ones, `uint64(b[0]) | uint64(b[1])<<8 | …`, and smaller ones that are
// taken out of them, `byte(x >> 40)`: by the two words of 32 bits that JS has operators for. The integers between, most of which
// would be bigints, are not made.
import { type Part, putTogether, shiftCount, WORD } from "../../analyze/ranges/parts.ts";
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { wrap } from "../integers.ts";
import { type IntKind, intKind } from "../kinds.ts";
import { lowBits } from "../lowbits.ts";
import { rangeOf } from "../ranges.ts";
import { type Words, wordsInOrder } from "../words.ts";

/** `x | y` of parts, in the form of its kind; null if it is something else, or small. */
export function joinedParts(g: Generator, e: core.Binary): b.Expression | null {
  const parts = partsOf(g, e);
  if (parts === null) return null;
  const isHighFirst = parts[0].isHigh;
  const words = [isHighFirst, !isHighFirst].map((isHigh) => wordOf(g, parts, isHigh));
  const sign = intKind(e.type)!.signed ? "" : "U";
  return g.callRuntime(isHighFirst ? `fromWords${sign}` : `joinWords${sign}`, words, e.pos);
}

/** The same as two words. */
export function partsInWords(g: Generator, e: core.Binary): Words | null {
  const parts = partsOf(g, e);
  if (parts === null) return null;
  const isHighFirst = parts[0].isHigh;
  const [first, second] = [isHighFirst, !isHighFirst].map((isHigh) => wordOf(g, parts, isHigh));
  return wordsInOrder(g, first, second, isHighFirst);
}

function partsOf(g: Generator, e: core.Binary): Part[] | null {
  return intKind(e.type)?.form === "mixed" ? putTogether(e, (x) => rangeOf(g, x)) : null;
}

function wordOf(g: Generator, parts: readonly Part[], isHigh: boolean): b.Expression {
  const [first, ...others] = parts
    .filter((part) => part.isHigh === isHigh)
    .map(({ x, shift }) => (shift === 0 ? g.expr(x) : b.binary("<<", lowBits(g.expr(x)), b.num(shift))));
  return first === undefined ? b.num(0) : others.reduce((x, y) => b.binary("|", x, y), first);
}

/** The conversion of `x >> n` to a smaller kind whose bits are all in one word; null if it is something else. */
export function takenOut(g: Generator, e: core.Convert, to: IntKind): b.Expression | null {
  const { x: shifted } = e;
  if (shifted.kind !== "Binary" || shifted.op !== ">>" || to.form !== "small") return null;
  const from = intKind(shifted.type);
  const shift = shiftCount(shifted.y, (x) => rangeOf(g, x));
  if (from?.form !== "mixed" || shift === null || rangeOf(g, shifted.x) !== null) return null;
  if (shift < WORD && shift + to.bits > WORD) return null;
  const isHigh = shift >= WORD;
  const word = g.callRuntime(isHigh ? "highHalf" : "lowHalf", [g.expr(shifted.x)], e.pos);
  const count = isHigh ? shift - WORD : shift;
  if (count === 0) return wrap(word, to, true);
  return wrap(b.binary(from.signed ? ">>" : ">>>", word, b.num(count)), to, from.signed);
}
