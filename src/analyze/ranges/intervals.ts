// Interval arithmetic on Go's integers. Bounds are JS numbers; what is beyond the safe integers is infinite, so that
// an infinite bound says only that the value may be any its type holds in that direction.
import type { BasicKind } from "../../types/types.ts";

export interface Interval {
  readonly min: number;
  readonly max: number;
}

const safe = Number.MAX_SAFE_INTEGER;
const { POSITIVE_INFINITY: infinite } = Number;

export const everything: Interval = { min: -infinite, max: infinite };

/** More elements than any slice, string or map can have. */
export const maxLength = 2 ** 35;

export const lengths: Interval = { min: 0, max: maxLength };

const limits: Partial<Record<BasicKind, Interval>> = {
  int8: { min: -(2 ** 7), max: 2 ** 7 - 1 },
  int16: { min: -(2 ** 15), max: 2 ** 15 - 1 },
  int32: { min: -(2 ** 31), max: 2 ** 31 - 1 },
  int64: everything,
  int: everything,
  uint8: { min: 0, max: 2 ** 8 - 1 },
  uint16: { min: 0, max: 2 ** 16 - 1 },
  uint32: { min: 0, max: 2 ** 32 - 1 },
  uint64: { min: 0, max: infinite },
  uint: { min: 0, max: infinite },
  uintptr: { min: 0, max: infinite },
};

/** All values of an integer type; null for other types. */
export function valuesOf(kind: BasicKind): Interval | null {
  return limits[kind] ?? null;
}

export function interval(min: number, max: number): Interval {
  return { min: min < -safe ? -infinite : min, max: max > safe ? infinite : max };
}

export function constant(value: bigint): Interval {
  const n = Number(value);
  // A bound that is not safe must still be on the right side of the value.
  if (n > safe) return { min: safe, max: infinite };
  if (n < -safe) return { min: -infinite, max: -safe };
  return { min: n, max: n };
}

export function isFinite(x: Interval): boolean {
  return x.min !== -infinite && x.max !== infinite;
}

export function join(a: Interval, b: Interval): Interval {
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

/** null if no value is in both. */
export function meet(a: Interval, b: Interval): Interval | null {
  const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max)];
  return min <= max ? { min, max } : null;
}

export function contains(outer: Interval, inner: Interval): boolean {
  return outer.min <= inner.min && inner.max <= outer.max;
}

/** The result of an operation in a type that holds `type`: any value if it may wrap around. */
export function wrapped(result: Interval | null, type: Interval): Interval {
  return result !== null && contains(type, result) ? result : type;
}

/** A value of an integer type in another one. Without bounds it is up to 2^64 in unsigned types, which wraps around in signed ones. */
export function converted(x: Interval, from: Interval, to: Interval): Interval {
  const isUnsigned = from.min === 0;
  return isUnsigned && x.max === infinite && to.min < 0 ? to : wrapped(x, to);
}

/**
 * An arithmetic operation on exact integers; null if the result may leave the 64-bit integers. Bounds that are
 * infinite stand for up to 2^63, so that only steps towards zero from there are certain not to wrap.
 */
export function arithmetic(op: string, x: Interval, y: Interval, type: Interval): Interval | null {
  switch (op) {
    case "+":
      return add(x, y);
    case "-":
      return add(x, { min: -y.max, max: -y.min });
    case "*":
      return multiply(x, y);
    case "/":
      return divide(x, y);
    case "%":
      return remainder(x, y);
    case "&":
      return and(x, y);
    case "|":
    case "^":
      return x.min >= 0 && y.min >= 0
        ? { min: op === "|" ? Math.max(x.min, y.min) : 0, max: allBits(x, y) }
        : null;
    case "&^":
      return x.min >= 0 ? { min: 0, max: x.max } : null;
    case "<<":
      return shiftLeft(x, y);
    case ">>":
      return shiftRight(x, y, type);
    default:
      return null;
  }
}

function add(x: Interval, y: Interval): Interval | null {
  const overflows = (a: number, b: number) =>
    (Math.abs(a) === infinite && Math.sign(b) === Math.sign(a)) ||
    (Math.abs(b) === infinite && Math.sign(a) === Math.sign(b));
  if (overflows(x.max, y.max) || overflows(x.min, y.min)) return null;
  // Between opposite infinities the sum stays inside the type.
  const min = Number.isNaN(x.min + y.min) ? -infinite : x.min + y.min;
  const max = Number.isNaN(x.max + y.max) ? infinite : x.max + y.max;
  return interval(min, max);
}

function multiply(x: Interval, y: Interval): Interval | null {
  if (!isFinite(x) || !isFinite(y)) {
    const isIdentity = (z: Interval) => z.min >= 0 && z.max <= 1;
    if (isIdentity(y)) return join(x, y.min === 0 ? { min: 0, max: 0 } : x);
    if (isIdentity(x)) return join(y, x.min === 0 ? { min: 0, max: 0 } : y);
    return null;
  }
  const products = [x.min * y.min, x.min * y.max, x.max * y.min, x.max * y.max];
  const [min, max] = [Math.min(...products), Math.max(...products)];
  return min < -(2 ** 62) || max > 2 ** 62 ? null : interval(min + 0, max + 0);
}

/** A divisor of zero panics, so that only the others count. */
function divide(x: Interval, y: Interval): Interval | null {
  if (y.min === 0) y = { min: 1, max: Math.max(1, y.max) };
  if (y.min < 1) {
    if (!isFinite(x)) return null; // the least integer divided by -1 wraps
    const bound = Math.max(Math.abs(x.min), Math.abs(x.max));
    return { min: -bound, max: bound };
  }
  const quotient = (a: number, b: number) =>
    Math.abs(a) === infinite ? (b === infinite ? 0 : a) : Math.trunc(a / b) + 0;
  const quotients = [
    quotient(x.min, y.min),
    quotient(x.min, y.max),
    quotient(x.max, y.min),
    quotient(x.max, y.max),
  ];
  return interval(Math.min(...quotients), Math.max(...quotients));
}

function remainder(x: Interval, y: Interval): Interval {
  const bound = Math.max(Math.abs(y.min), Math.abs(y.max), 1) - 1;
  return {
    min: x.min >= 0 ? 0 : Math.max(x.min, -bound),
    max: x.max <= 0 ? 0 : Math.min(x.max, bound),
  };
}

function and(x: Interval, y: Interval): Interval | null {
  if (x.min >= 0 && y.min >= 0) return { min: 0, max: Math.min(x.max, y.max) };
  if (x.min >= 0) return { min: 0, max: x.max };
  return y.min >= 0 ? { min: 0, max: y.max } : null;
}

/** The largest number with as many bits as either. */
function allBits(x: Interval, y: Interval): number {
  const max = Math.max(x.max, y.max);
  if (max >= safe) return infinite;
  let bits = 1;
  while (2 ** bits <= max) bits++;
  return 2 ** bits - 1;
}

function shiftLeft(x: Interval, y: Interval): Interval | null {
  if (!isFinite(x) || y.min < 0 || y.max > 62) return null;
  return multiply(x, { min: 2 ** y.min, max: 2 ** y.max });
}

function shiftRight(x: Interval, y: Interval, type: Interval): Interval | null {
  const count = Math.max(y.min, 0);
  const top = type.min === 0 ? 2 ** 64 : 2 ** 63;
  const least = Math.floor(Math.max(x.min, -(2 ** 63)) / 2 ** (x.min < 0 ? count : Math.min(y.max, 64)));
  const most = Math.floor(Math.min(x.max, top) / 2 ** (x.max < 0 ? Math.min(y.max, 64) : count));
  return interval(least + 0, most + 0);
}

export function negate(x: Interval): Interval | null {
  return x.min === -infinite ? null : { min: -x.max + 0, max: -x.min + 0 };
}

/** Bitwise complement. */
export function complement(x: Interval, type: Interval): Interval | null {
  if (type.min === 0) return type.max === infinite ? null : { min: type.max - x.max, max: type.max - x.min };
  return interval(-x.max - 1, -x.min - 1);
}
