// Functions with exact results, most of which JS has.
import { Copysign } from "./bits.ts";

export function Abs(x: number): number {
  return Math.abs(x);
}

export function Floor(x: number): number {
  return Math.floor(x);
}

export function Ceil(x: number): number {
  return Math.ceil(x);
}

export function Trunc(x: number): number {
  return Math.trunc(x);
}

export function Sqrt(x: number): number {
  return Math.sqrt(x);
}

export function Round(x: number): number {
  const whole = Math.trunc(x);
  return Math.abs(x - whole) >= 0.5 ? whole + Math.sign(x) : whole;
}

/** Adding 2^52 leaves no room for a fraction. */
export function RoundToEven(x: number): number {
  const size = Math.abs(x);
  return size < 2 ** 52 ? Copysign(size + 2 ** 52 - 2 ** 52, x) : x;
}

export function Modf(f: number): [number, number] {
  const whole = Math.trunc(f);
  return [whole, Copysign(f - whole, f)];
}

export function Mod(x: number, y: number): number {
  return x % y;
}

export function Remainder(x: number, y: number): number {
  if (y === 0 || Number.isNaN(y) || !Number.isFinite(x)) return NaN;
  if (!Number.isFinite(y)) return x;
  const negative = x < 0;
  if (negative) x = -x;
  y = Math.abs(y);
  if (x === y) return negative ? -0 : 0;
  if (y <= Number.MAX_VALUE / 2) x %= y + y;
  if (y < 2 ** -1021) {
    // Half of y might not be exact.
    if (x + x > y) {
      x -= y;
      if (x + x >= y) x -= y;
    }
  } else if (x > 0.5 * y) {
    x -= y;
    if (x >= 0.5 * y) x -= y;
  }
  return negative ? -x : x;
}

export function Max(x: number, y: number): number {
  return x === Infinity || y === Infinity ? Infinity : Math.max(x, y);
}

export function Min(x: number, y: number): number {
  return x === -Infinity || y === -Infinity ? -Infinity : Math.min(x, y);
}

export function Dim(x: number, y: number): number {
  return Math.max(x - y, 0);
}
