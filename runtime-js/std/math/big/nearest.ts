// The nearest float64 or float32 of a number of any size.
import { bitLength } from "./nat.ts";

/** Bits of a mantissa, and the exponent of the lowest bit. */
export const FORMATS = { 64: [53, -1074], 32: [24, -149] } as const;
const FLOAT32_LIMIT = 2 ** 128;

/**
 * The float nearest to number · 2^exponent, or to a bit more if `more` is set, where the number has to have two bits more
 * than the float. Beside it, whether it is less (-1) or more (1) than that.
 */
export function nearest(
  number: bigint,
  more: boolean,
  exponent: number,
  size: 32 | 64,
): [float: number, difference: number] {
  const [precision, lowest] = FORMATS[size];
  const length = bitLength(number);
  const unit = Math.max(length + exponent - precision, lowest);
  const drop = unit - exponent;
  if (drop <= 0) return limited(Number(number) * 2 ** exponent, 0, size);
  if (drop > length + 1) return [0, -1];
  const kept = number >> BigInt(drop);
  const rest = number - (kept << BigInt(drop));
  const half = 1n << BigInt(drop - 1);
  if (rest === 0n && !more) return limited(Number(kept) * 2 ** unit, 0, size);
  const isUp = rest > half || (rest === half && (more || (kept & 1n) === 1n));
  return limited(Number(isUp ? kept + 1n : kept) * 2 ** unit, isUp ? 1 : -1, size);
}

function limited(float: number, difference: number, size: 32 | 64): [number, number] {
  return float === Infinity || (size === 32 && float >= FLOAT32_LIMIT) ? [Infinity, 1] : [float, difference];
}
