// Fused multiply-add.
import { float, words } from "./words.ts";

/** Splits a float into halves of 26 bits each (Veltkamp). */
const SPLIT = 2 ** 27 + 1;

const UP = 1 + 2 ** -52;
const DOWN = 1 - 2 ** -52;

export function FMA(x: number, y: number, z: number): number {
  const p = x * y;
  const size = Math.abs(p);
  if (!(size > 2 ** -800 && size < 2 ** 1000)) return extreme(x, y, z);
  // The product is between its neighbours: if they give the same sum, so does it.
  const sum = z + p;
  if (z + p * UP === sum && z + p * DOWN === sum) return sum;
  return precise(x, y, z, p, sum);
}

function precise(x: number, y: number, z: number, p: number, sum: number): number {
  // In the middle of the range, neither the error of the product nor what follows leaves it.
  if (!(Math.abs(x) + Math.abs(y) + Math.abs(z) < 2 ** 400)) return extreme(x, y, z);
  // The error e of the product (Dekker).
  let t = SPLIT * x;
  const xHigh = t - (t - x);
  const xLow = x - xHigh;
  t = SPLIT * y;
  const yHigh = t - (t - y);
  const yLow = y - yHigh;
  const e = xHigh * yHigh - p + xHigh * yLow + xLow * yHigh + xLow * yLow;
  // The error of the sum, and what that and e are together.
  t = sum - z;
  const error = z - (sum - t) + (p - t);
  const rest = error + e;
  const result = sum + rest;
  // The two roundings are as good as one, unless the second met a tie that is not quite one.
  const missed = rest - (result - sum);
  if (missed !== 0 && result + 2 * missed - result === 2 * missed) return extreme(x, y, z);
  return result;
}

function extreme(x: number, y: number, z: number): number {
  const p = x * y;
  if (x === 0 || y === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return p + z;
  if (z === 0) return p === 0 ? p : p + z;
  if (!Number.isFinite(z)) return z;
  if (Math.abs(z) > 2 ** -900 && Math.abs(p) < Math.abs(z) * 2 ** -60) return z;
  const [xm, xe] = exact(x);
  const [ym, ye] = exact(y);
  const [zm, ze] = exact(z);
  const pe = xe + ye;
  const e = Math.min(pe, ze);
  const sum = ((xm * ym) << BigInt(pe - e)) + (zm << BigInt(ze - e));
  return sum < 0n ? -round(-sum, e) : round(sum, e);
}

/** x as an integer and a power of two. */
function exact(x: number): [bigint, number] {
  float[0] = x;
  const field = (words[1] >>> 20) & 0x7ff;
  const fraction = (words[1] & 0xfffff) * 2 ** 32 + words[0] + (field && 2 ** 52);
  return [BigInt(x < 0 ? -fraction : fraction), Math.max(field, 1) - 1075];
}

/** The float nearest to m × 2^e. */
function round(m: bigint, e: number): number {
  const length = m.toString(2).length;
  const drop = Math.max(length - 53, -1074 - e);
  if (drop > 0) {
    const shift = BigInt(drop);
    const rest = m - ((m >> shift) << shift);
    const half = 1n << (shift - 1n);
    m >>= shift;
    if (rest > half || (rest === half && (m & 1n) === 1n)) m++;
    e += drop;
  }
  if (e > 971) return Infinity;
  return e < -1000 ? Number(m) * 2 ** (e + 500) * 2 ** -500 : Number(m) * 2 ** e;
}
