// The decimal digits of floating-point numbers: all of them, so many, or as few as needed.
import type { Decimal } from "../../../numbers/floattext.ts";
import { type Float, partsOf } from "./float.ts";

/** The exact digits of a finite number. */
export function decimalOf(x: Float): Decimal {
  const { integer, low } = partsOf(x);
  const digits = (integer * scaleOf(low)).toString();
  return { digits: trimmed(digits), point: digits.length + Math.min(low, 0) };
}

/** What makes an integer of one times 2^low: that power, or a power of 5, which shifts the decimal point by `low`. */
function scaleOf(low: number): bigint {
  return low >= 0 ? 1n << BigInt(low) : 5n ** BigInt(-low);
}

function trimmed(digits: string): string {
  return digits.replace(/0+$/, "");
}

/** The first `count` digits, rounded to nearest, of two to the even one. All if the count is negative. */
export function roundDecimal({ digits, point }: Decimal, count: number): Decimal {
  if (count < 0 || count >= digits.length) return { digits, point };
  const isTie = digits[count] === "5" && count + 1 === digits.length;
  const up = isTie ? count > 0 && digits.charCodeAt(count - 1) % 2 === 1 : digits[count] >= "5";
  return up ? roundedUp(digits, point, count) : { digits: trimmed(digits.slice(0, count)), point };
}

function roundedUp(digits: string, point: number, count: number): Decimal {
  const kept = digits.slice(0, count).replace(/9+$/, "");
  if (kept === "") return { digits: "1", point: point + 1 };
  const last = kept.length - 1;
  return { digits: kept.slice(0, last) + (Number(kept[last]) + 1), point };
}

/**
 * The fewest digits that give x when they are rounded to its precision: those of a number between the ones that are half a
 * unit of its last bit away, which count if x is even, since they are rounded to it.
 */
export function shortest(x: Float): Decimal {
  const { integer, bits, low } = partsOf(x);
  const spare = x.prec - bits + 1;
  const halves = integer << BigInt(spare);
  const scale = scaleOf(low - spare);
  const above = ((halves + 1n) * scale).toString();
  const exact = (halves * scale).toString().padStart(above.length, "0");
  const below = ((halves - 1n) * scale).toString().padStart(above.length, "0");
  const chosen = fewest(below, exact, above, (halves & 2n) === 0n);
  const digits = chosen.digits.replace(/^0+/, "");
  const shift = digits.length - chosen.digits.length;
  return { digits: trimmed(digits), point: above.length + Math.min(low - spare, 0) + chosen.point + shift };
}

/** The fewest digits between two numbers, or of them, of those the nearest to the exact one. All have the same length. */
function fewest(below: string, exact: string, above: string, isInclusive: boolean): Decimal {
  const fits = ({ digits, point }: Decimal) => {
    const text = digits.padEnd(exact.length, "0");
    if (point > 0 || text < below || text > above) return false;
    return isInclusive || (text !== below && text !== above);
  };
  let common = 0;
  while (below[common] === above[common]) common++;
  // At least a digit of its own.
  const first = exact.search(/[1-9]/) + 1;
  for (
    let count = Math.max(first, Math.min(common + 1, trimmed(below).length));
    count < exact.length;
    count++
  ) {
    const down = { digits: exact.slice(0, count), point: 0 };
    const up = roundedUp(exact, 0, count);
    if (fits(down)) return fits(up) ? roundDecimal({ digits: trimmed(exact), point: 0 }, count) : down;
    if (fits(up)) return up;
  }
  return { digits: exact, point: 0 };
}
