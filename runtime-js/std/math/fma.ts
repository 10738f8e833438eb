// Fused multiply-add.
import { float, words } from "./words.ts";

/** Splits a float into halves of 26 bits each (Veltkamp). */
const SPLIT = 2 ** 27 + 1;

/** Neither the product nor its rounding error leaves the normal range. */
function moderate(x: number): boolean {
  const size = Math.abs(x);
  return size > 2 ** -400 && size < 2 ** 400;
}

export function FMA(x: number, y: number, z: number): number {
  if (!moderate(x) || !moderate(y) || !moderate(z)) return extreme(x, y, z);
  // The product p and its error e (Dekker).
  const p = x * y;
  let t = SPLIT * x;
  const xHigh = t - (t - x);
  const xLow = x - xHigh;
  t = SPLIT * y;
  const yHigh = t - (t - y);
  const yLow = y - yHigh;
  const e = xHigh * yHigh - p + xHigh * yLow + xLow * yHigh + xLow * yLow;
  // The sum of all three: the small parts are rounded to odd, which keeps the last rounding from meeting a false tie
  // (Boldo and Melquiond).
  const a = z + e;
  t = a - z;
  const aLow = z - (a - t) + (e - t);
  const b = p + a;
  t = b - p;
  const bLow = p - (b - t) + (a - t);
  let c = aLow + bLow;
  t = c - aLow;
  const cLow = aLow - (c - t) + (bLow - t);
  if (cLow !== 0) {
    float[0] = c;
    if ((words[0] & 1) === 0) {
      // Away from zero or towards it, on the side of the exact sum.
      const step = cLow > 0 === c > 0 ? 1 : -1;
      if (step < 0 && words[0] === 0) words[1] -= 1;
      words[0] += step;
      c = float[0];
    }
  }
  return b + c;
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
