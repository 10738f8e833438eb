// Whether a number is prime.
import type { Int } from "../../../numbers/integers.ts";
import { panicText } from "../../../panics/errors.ts";
import { type Integer, valueOf } from "./int.ts";
import { power, symbol } from "./modular.ts";
import { bitLength, squareRoot, trailingZeros } from "./nat.ts";

const SMALL = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];
/** The product of the small primes: one division of a large number serves for all. */
const PRODUCT = 3710369067405n;

export function Int$ProbablyPrime(x: Integer, n: Int): boolean {
  if (n < 0) throw panicText("negative n for ProbablyPrime");
  const value = valueOf(x);
  if (value < 3n) return value === 2n;
  if (!(value & 1n)) return false;
  const rest = Number(value % PRODUCT);
  for (const prime of SMALL) if (rest % prime === 0) return value === BigInt(prime);
  if (value < 41n ** 2n) return true;
  return passesMillerRabin(value, Number(n)) && passesLucas(value);
}

/** The strong test with base 2 and so many others. */
function passesMillerRabin(n: bigint, count: number): boolean {
  const zeros = trailingZeros(n - 1n);
  const odd = (n - 1n) >> BigInt(zeros);
  if (!isStrong(2n, n, odd, zeros)) return false;
  const seed = new Uint32Array([Number(BigInt.asUintN(32, n))]);
  for (let i = 0; i < count; i++) if (!isStrong(baseBelow(n, seed), n, odd, zeros)) return false;
  return true;
}

function isStrong(base: bigint, n: bigint, odd: bigint, zeros: number): boolean {
  let x = power(base, odd, n);
  if (x === 1n || x === n - 1n) return true;
  for (let i = 1; i < zeros; i++) {
    x = (x * x) % n;
    if (x === n - 1n) return true;
  }
  return false;
}

/** The next of a sequence of bases from 2 to n - 2, which depends on n alone. */
function baseBelow(n: bigint, seed: Uint32Array): bigint {
  let hex = "0x";
  for (let bits = bitLength(n) + 32; bits > 0; bits -= 32) {
    seed[0] ^= seed[0] << 13;
    seed[0] ^= seed[0] >>> 17;
    seed[0] ^= seed[0] << 5;
    if (seed[0] === 0) seed[0] = 1;
    hex += seed[0].toString(16).padStart(8, "0");
  }
  return (BigInt(hex) % (n - 3n)) + 2n;
}

/** Tries after which a number is probably a square, for which there is no parameter. */
const TRIES = 40n;

/**
 * The strong test with Lucas' sequence V of parameters p and 1, where p is the first number for which p² - 4 is no square
 * modulo n.
 */
function passesLucas(n: bigint): boolean {
  let p = 3n;
  for (; ; p++) {
    const s = symbol(p * p - 4n, n);
    if (s === -1) break;
    // n has a divisor in common with p - 2 or p + 2, which are less.
    if (s === 0) return false;
    if (p === TRIES && squareRoot(n) ** 2n === n) return false;
  }
  const zeros = trailingZeros(n + 1n);
  let [v, next] = sequence(p, (n + 1n) >> BigInt(zeros), n);
  if (v === 2n || v === n - 2n) {
    // The sequence U is 0 at that place.
    const u = p * v - 2n * next;
    if (u % n === 0n) return true;
  }
  for (let i = 1; i < zeros; i++) {
    if (v === 0n) return true;
    if (v === 2n) return false;
    v = (v * v - 2n + n) % n;
  }
  return false;
}

/** The numbers V(at) and V(at + 1) modulo n, of V(0) = 2, V(1) = p, V(k + 1) = p·V(k) - V(k - 1). */
function sequence(p: bigint, at: bigint, n: bigint): [bigint, bigint] {
  let [v, next] = [2n, p];
  for (const bit of at.toString(2)) {
    const middle = (v * next - p + n) % n;
    if (bit === "1") [v, next] = [middle, (next * next - 2n + n) % n];
    else [v, next] = [(v * v - 2n + n) % n, middle];
  }
  return [v, next];
}
