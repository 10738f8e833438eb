// Powers, roots and residues modulo a number.

import { inverse } from "./gcd.ts";
import { type Integer, set, valueOf } from "./int.ts";
import { modulo } from "./intdiv.ts";
import { magnitude, trailingZeros } from "./nat.ts";

export function Int$Exp(z: Integer, x: Integer, y: Integer, m: Integer | null): Integer | null {
  const [base, exponent] = [valueOf(x), valueOf(y)];
  const modulus = m === null ? 0n : magnitude(m.abs);
  if (modulus === 0n) return set(z, exponent <= 0n ? 1n : base ** exponent);
  if (exponent >= 0n) return set(z, power(modulo(base, modulus), exponent, modulus));
  const inverted = inverse(base, modulus);
  if (inverted === null) return null;
  const result = power(inverted, -exponent, modulus);
  // Go's sign of odd powers of negative numbers, whose inverse has it already.
  return set(z, x.neg && exponent & 1n ? modulo(-result, modulus) : result);
}

/** Bits of the exponent that are taken at once. */
const WINDOW = 4;

/** A power of a number below the modulus. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const hex = exponent.toString(1 << WINDOW);
  const powers = [1n % modulus];
  const highest = hex.length > 1 ? (1 << WINDOW) - 1 : parseInt(hex, 1 << WINDOW);
  while (powers.length <= highest) powers.push((powers[powers.length - 1] * base) % modulus);
  let result = powers[0];
  for (let i = 0; i < hex.length; i++) {
    if (i > 0) for (let bit = 0; bit < WINDOW; bit++) result = (result * result) % modulus;
    const digit = parseInt(hex[i], 1 << WINDOW);
    if (digit > 0) result = i > 0 ? (result * powers[digit]) % modulus : powers[digit];
  }
  return result;
}

export function jacobi(x: Integer, y: Integer): [number, boolean] {
  const [upper, lower] = [valueOf(x), valueOf(y)];
  if (!(lower & 1n)) return [0, false];
  if (lower > 0n) return [symbol(modulo(upper, lower), lower), true];
  const size = -lower;
  return [(upper < 0n ? -1 : 1) * symbol(modulo(upper, size), size), true];
}

/** Jacobi's symbol of an odd y, by the law of reciprocity. */
export function symbol(x: bigint, y: bigint): number {
  let result = 1;
  x %= y;
  while (x !== 0n) {
    const zeros = trailingZeros(x);
    x >>= BigInt(zeros);
    const ofY = Number(y & 7n);
    if (zeros & 1 && (ofY === 3 || ofY === 5)) result = -result;
    if (Number(x & 3n) === 3 && (ofY & 3) === 3) result = -result;
    [x, y] = [y % x, x];
  }
  return y === 1n ? result : 0;
}

/** The symbol was asked for by Go's side, which knows what to say of an even modulus. */
export function Int$sqrtModulo(z: Integer, x: Integer, p: Integer): Integer {
  const prime = valueOf(p);
  return set(z, rootModulo(modulo(valueOf(x), prime), prime));
}

/** A root of a square modulo a prime. */
function rootModulo(x: bigint, p: bigint): bigint {
  if ((p & 3n) === 3n) return power(x, (p + 1n) >> 2n, p);
  if ((p & 7n) === 5n) return rootByAtkin(x, p);
  return rootByTonelli(x, p);
}

/** For primes that are 5 modulo 8. */
function rootByAtkin(x: bigint, p: bigint): bigint {
  const a = power((2n * x) % p, (p - 5n) >> 3n, p);
  const i = (2n * x * a * a) % p;
  return (x * a * (i - 1n + p)) % p;
}

/** The algorithm of Tonelli and Shanks: corrects a first guess by powers of a number that is no square. */
function rootByTonelli(x: bigint, p: bigint): bigint {
  const zeros = trailingZeros(p - 1n);
  const odd = (p - 1n) >> BigInt(zeros);
  let other = 2n;
  while (symbol(other, p) !== -1) other++;
  let factor = power(other, odd, p);
  let root = power(x, (odd + 1n) >> 1n, p);
  let error = power(x, odd, p);
  for (let order = zeros; error !== 1n; ) {
    let least = 0;
    for (let t = error; t !== 1n && least < order; least++) t = (t * t) % p;
    for (; order > least + 1; order--) factor = (factor * factor) % p;
    root = (root * factor) % p;
    factor = (factor * factor) % p;
    order = least;
    error = (error * factor) % p;
  }
  return root;
}
