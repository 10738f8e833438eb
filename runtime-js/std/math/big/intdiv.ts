// Division of integers.
import { panicText } from "../../../panics/errors.ts";
import { type Integer, set, valueOf } from "./int.ts";

/** The value of a divisor. */
function divisorOf(y: Integer): bigint {
  const value = valueOf(y);
  if (value === 0n) throw panicText("division by zero");
  return value;
}

export function Int$Quo(z: Integer, x: Integer, y: Integer): Integer {
  return set(z, valueOf(x) / divisorOf(y));
}

export function Int$Rem(z: Integer, x: Integer, y: Integer): Integer {
  return set(z, valueOf(x) % divisorOf(y));
}

export function Int$QuoRem(z: Integer, x: Integer, y: Integer, r: Integer): [Integer, Integer] {
  const [dividend, divisor] = [valueOf(x), divisorOf(y)];
  const quotient = dividend / divisor;
  return both(z, quotient, r, dividend - quotient * divisor);
}

/** Where both are one variable, it holds the remainder in the end. */
function both(z: Integer, quotient: bigint, r: Integer, remainder: bigint): [Integer, Integer] {
  return [set(z, quotient), set(r, remainder)];
}

/** The remainder that is not negative. */
export function modulo(x: bigint, y: bigint): bigint {
  const remainder = x % y;
  return remainder < 0n ? remainder + (y < 0n ? -y : y) : remainder;
}

export function Int$Div(z: Integer, x: Integer, y: Integer): Integer {
  const [dividend, divisor] = [valueOf(x), divisorOf(y)];
  return set(z, (dividend - modulo(dividend, divisor)) / divisor);
}

export function Int$Mod(z: Integer, x: Integer, y: Integer): Integer {
  return set(z, modulo(valueOf(x), divisorOf(y)));
}

export function Int$DivMod(z: Integer, x: Integer, y: Integer, m: Integer): [Integer, Integer] {
  const [dividend, divisor] = [valueOf(x), divisorOf(y)];
  const remainder = modulo(dividend, divisor);
  return both(z, (dividend - remainder) / divisor, m, remainder);
}

const ROUND = 0;
const TRUNC = 2;
const FLOOR = 4;
const CEIL = 5;

export function Int$Divide(
  z: Integer | null,
  x: Integer,
  y: Integer,
  r: Integer | null,
  mode: number,
): [Integer | null, Integer | null] {
  const [dividend, divisor] = [valueOf(x), divisorOf(y)];
  const truncated = dividend / divisor;
  const quotient = truncated + adjustment(dividend - truncated * divisor, truncated, divisor, mode);
  if (z !== null) set(z, quotient);
  if (r !== null) set(r, dividend - quotient * divisor);
  return [z, r];
}

/** What a truncated quotient lacks of the rounded one. */
function adjustment(remainder: bigint, quotient: bigint, divisor: bigint, mode: number): bigint {
  if (remainder === 0n || mode === TRUNC) return 0n;
  const isNegative = remainder < 0n !== divisor < 0n;
  if (mode === FLOOR) return isNegative ? -1n : 0n;
  if (mode === CEIL) return isNegative ? 0n : 1n;
  if (mode !== ROUND) throw panicText("unsupported rounding mode");
  const away = isNegative ? -1n : 1n;
  const beyond = 2n * size(remainder) - size(divisor);
  return beyond > 0n || (beyond === 0n && quotient & 1n) ? away : 0n;
}

function size(x: bigint): bigint {
  return x < 0n ? -x : x;
}
