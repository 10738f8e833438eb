// Texts of integers in any base. The engine knows bases to 36, and reads those that are powers of two, and decimal.

import { panicText } from "../../../panics/errors.ts";
import { type Integer, set, valueOf } from "./int.ts";

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Bases in which capital letters are small ones. */
const CASELESS = 36;

export function Int$text(x: Integer, base: number): string {
  if (!(base >= 2 && base <= DIGITS.length)) throw panicText("invalid base");
  const value = valueOf(x);
  if (base <= CASELESS) return value.toString(base);
  return value < 0n ? "-" + digitsOf(-value, BigInt(base)) : digitsOf(value, BigInt(base)) || "0";
}

/** The digits of a number, by powers of the base whose exponents double; none of 0. */
function digitsOf(value: bigint, base: bigint): string {
  const powers = [base];
  while (powers[powers.length - 1] <= value) powers.push(powers[powers.length - 1] ** 2n);
  return part(value, powers, powers.length - 1).replace(/^0+/, "");
}

/** The digits of a number below the power. */
function part(value: bigint, powers: bigint[], level: number): string {
  if (level === 0) return DIGITS[Number(value)];
  const power = powers[level - 1];
  return part(value / power, powers, level - 1) + part(value % power, powers, level - 1);
}

export function Int$setDigits(z: Integer, digits: string, base: number, neg: boolean): void {
  const value = parse(digits, base);
  set(z, neg ? -value : value);
}

const PREFIXES: Readonly<Record<number, string>> = { 2: "0b", 8: "0o", 10: "", 16: "0x" };

/** The number with these digits. */
export function parse(digits: string, base: number): bigint {
  const prefix = PREFIXES[base];
  if (prefix !== undefined) return BigInt(prefix + digits);
  const parts: bigint[] = [];
  let size = 1;
  while (base ** (size + 1) <= Number.MAX_SAFE_INTEGER) size++;
  for (let end = digits.length; end > 0; end -= size)
    parts.push(small(digits.slice(Math.max(end - size, 0), end), base));
  return joined(parts, BigInt(base) ** BigInt(size));
}

/** Digits that give a safe integer. */
function small(digits: string, base: number): bigint {
  if (base <= CASELESS) return BigInt(parseInt(digits, base));
  let value = 0;
  for (const digit of digits) value = value * base + DIGITS.indexOf(digit);
  return BigInt(value);
}

/** The number with these digits in a base, the lowest first, joined two by two. */
function joined(parts: bigint[], base: bigint): bigint {
  while (parts.length > 1) {
    const pairs: bigint[] = [];
    for (let i = 0; i < parts.length; i += 2) pairs.push((parts[i + 1] ?? 0n) * base + parts[i]);
    parts = pairs;
    base *= base;
  }
  return parts[0];
}
