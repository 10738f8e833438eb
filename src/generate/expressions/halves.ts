// Integers of 64 bits that are put together from smaller ones, `uint64(b[0]) | uint64(b[1])<<8 | …`, and smaller ones that are
// taken out of them, `byte(x >> 40)`: by the two words of 32 bits that JS has operators for. The integers between, most of which
// would be bigints, are not made.
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { wrap } from "../integers.ts";
import { type IntKind, intKind } from "../kinds.ts";
import { lowBits } from "../lowbits.ts";
import { rangeOf } from "../ranges.ts";

const WORD = 32;

/** A part of an integer, all of it in one word. */
interface Part {
  readonly x: core.Expr;
  readonly isHigh: boolean;
  /** In its word. */
  readonly shift: number;
}

/** `x | y` of parts, in the form of its kind; null if it is something else, or small. */
export function putTogether(g: Generator, e: core.Binary): b.Expression | null {
  const kind = intKind(e.type);
  if (e.op !== "|" || kind?.form !== "mixed" || rangeOf(g, e) !== null) return null;
  const parts = partsOf(g, e);
  if (parts === null) return null;
  // Each word is evaluated as a whole, in the order of the source.
  const changes = parts.filter(({ isHigh }, i) => i > 0 && isHigh !== parts[i - 1].isHigh).length;
  if (changes > 1) return null;
  const [isHighFirst, sign] = [parts[0].isHigh, kind.signed ? "" : "U"] as const;
  const words = [isHighFirst, !isHighFirst].map((isHigh) =>
    wordOf(
      g,
      parts.filter((part) => part.isHigh === isHigh),
    ),
  );
  return g.callRuntime(isHighFirst ? `fromWords${sign}` : `joinWords${sign}`, words, e.pos);
}

function partsOf(g: Generator, e: core.Expr): Part[] | null {
  if (e.kind === "Binary" && e.op === "|") {
    const x = partsOf(g, e.x);
    const y = x === null ? null : partsOf(g, e.y);
    return y === null ? null : [...x!, ...y];
  }
  const [x, shift] = e.kind === "Binary" && e.op === "<<" ? [e.x, countOf(g, e.y)] : [e, 0];
  const range = rangeOf(g, x);
  if (shift === null || range === null || range.min < 0 || range.max >= 2 ** WORD) return null;
  const isHigh = shift >= WORD;
  if (!isHigh && shift + WORD - Math.clz32(range.max) > WORD) return null;
  return [{ x, isHigh, shift: isHigh ? shift - WORD : shift }];
}

/** The count of a shift that leaves something. */
function countOf(g: Generator, e: core.Expr): number | null {
  const range = e.kind === "Constant" ? rangeOf(g, e) : null;
  return range !== null && range.min >= 0 && range.max < 2 * WORD ? range.min : null;
}

function wordOf(g: Generator, parts: Part[]): b.Expression {
  const [first, ...others] = parts.map(({ x, shift }) =>
    shift === 0 ? g.expr(x) : b.binary("<<", lowBits(g.expr(x)), b.num(shift)),
  );
  return first === undefined ? b.num(0) : others.reduce((x, y) => b.binary("|", x, y), first);
}

/** The conversion of `x >> n` to a smaller kind whose bits are all in one word; null if it is something else. */
export function takenOut(g: Generator, e: core.Convert, to: IntKind): b.Expression | null {
  const { x: shifted } = e;
  if (shifted.kind !== "Binary" || shifted.op !== ">>" || to.form !== "small") return null;
  const from = intKind(shifted.type);
  const shift = countOf(g, shifted.y);
  if (from?.form !== "mixed" || shift === null || rangeOf(g, shifted.x) !== null) return null;
  if (shift < WORD && shift + to.bits > WORD) return null;
  const isHigh = shift >= WORD;
  const word = g.callRuntime(isHigh ? "highHalf" : "lowHalf", [g.expr(shifted.x)], e.pos);
  const count = isHigh ? shift - WORD : shift;
  if (count === 0) return wrap(word, to, true);
  return wrap(b.binary(from.signed ? ">>" : ">>>", word, b.num(count)), to, from.signed);
}
