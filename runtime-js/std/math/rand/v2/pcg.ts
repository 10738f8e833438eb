// Arithmetic modulo 2^128.

const MULTIPLIER = (2549297995355413924n << 64n) | 4865540595714422341n;
const INCREMENT = (6364136223846793005n << 64n) | 1442695040888963407n;

export function step(hi: bigint, lo: bigint): [bigint, bigint] {
  const state = BigInt.asUintN(128, ((hi << 64n) | lo) * MULTIPLIER + INCREMENT);
  return [state >> 64n, BigInt.asUintN(64, state)];
}
