// Arithmetic modulo 2^128.
import { type Int, wrapU } from "../../../../numbers/integers.ts";

const MULTIPLIER = (2549297995355413924n << 64n) | 4865540595714422341n;
const INCREMENT = (6364136223846793005n << 64n) | 1442695040888963407n;

export function step(hi: Int, lo: Int): [Int, Int] {
  const state = BigInt.asUintN(128, ((BigInt(hi) << 64n) | BigInt(lo)) * MULTIPLIER + INCREMENT);
  return [wrapU(state >> 64n), wrapU(state)];
}
