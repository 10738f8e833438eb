// Arithmetic of int, uint and uintptr (spec: Arithmetic operators, Integer overflow). A value is a number while it
// is a safe integer and a bigint outside. Each function tests the int32 result first: that is what V8 compiles best.
import { panicDivide, panicShift } from "./errors.ts";

/** A canonical int, uint or uintptr. */
export type Int = number | bigint;

const MAX = Number.MAX_SAFE_INTEGER;
const MIN = Number.MIN_SAFE_INTEGER;
const WORD = 4294967296;

/** The canonical int with the low 64 bits of b. */
export function wrap(b: bigint): Int {
  b = BigInt.asIntN(64, b);
  const n = Number(b);
  return n >= MIN && n <= MAX ? n : b;
}

/** The canonical uint with the low 64 bits of b. */
export function wrapU(b: bigint): Int {
  b = BigInt.asUintN(64, b);
  const n = Number(b);
  return n <= MAX ? n : b;
}

export function add(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    if ((r | 0) === r || (r >= MIN && r <= MAX)) return r;
  }
  return wrap(BigInt(a) + BigInt(b));
}

export function sub(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    if ((r | 0) === r || (r >= MIN && r <= MAX)) return r;
  }
  return wrap(BigInt(a) - BigInt(b));
}

export function mul(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    const i = r | 0;
    if (i === r) return i; // drops -0
    if (r >= MIN && r <= MAX) return r;
  }
  return wrap(BigInt(a) * BigInt(b));
}

export function div(a: Int, b: Int): Int {
  if (b === 0) panicDivide();
  // The nearest double to the quotient of safe integers never reaches the next integer.
  if (typeof a === "number" && typeof b === "number") return Math.trunc(a / b) + 0;
  return wrap(BigInt(a) / BigInt(b));
}

export function rem(a: Int, b: Int): Int {
  if (b === 0) panicDivide();
  if (typeof a === "number" && typeof b === "number") return (a % b) + 0;
  return wrap(BigInt(a) % BigInt(b));
}

export function neg(a: Int): Int {
  return typeof a === "number" ? 0 - a : wrap(-a);
}

export function not(a: Int): Int {
  return typeof a === "number" && a !== MAX ? -1 - a : wrap(~BigInt(a));
}

/** A number from its two words, or the bigint where that is not safe. */
function join(high: number, low: number): Int {
  const r = high * WORD + (low >>> 0);
  return r >= MIN && r <= MAX ? r : BigInt(r);
}

export function and(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a & b;
    if ((a | 0) === a && (b | 0) === b) return r;
    return join(Math.floor(a / WORD) & Math.floor(b / WORD), r);
  }
  return wrap(BigInt(a) & BigInt(b));
}

export function or(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a | b;
    if ((a | 0) === a && (b | 0) === b) return r;
    return join(Math.floor(a / WORD) | Math.floor(b / WORD), r);
  }
  return wrap(BigInt(a) | BigInt(b));
}

export function xor(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a ^ b;
    if ((a | 0) === a && (b | 0) === b) return r;
    return join(Math.floor(a / WORD) ^ Math.floor(b / WORD), r);
  }
  return wrap(BigInt(a) ^ BigInt(b));
}

export function andNot(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a & ~b;
    if ((a | 0) === a && (b | 0) === b) return r;
    return join(Math.floor(a / WORD) & ~Math.floor(b / WORD), r);
  }
  return wrap(BigInt(a) & ~BigInt(b));
}

/** A shift count of any integer type as a number, at most 64; panics if negative. */
export function shiftCount(n: Int): number {
  if (n < 0) panicShift();
  return n > 64 ? 64 : Number(n);
}

export function shl(a: Int, n: Int): Int {
  if (typeof n !== "number" || n < 0 || n > 63) {
    n = shiftCount(n);
    if (n > 63) return 0;
  }
  if (typeof a === "number") {
    const r = a * 2 ** n;
    if (r >= MIN && r <= MAX) return r;
  }
  return wrap(BigInt(a) << BigInt(n));
}

export function shr(a: Int, n: Int): Int {
  if (typeof n !== "number" || n < 0 || n > 63) n = shiftCount(n);
  if (typeof a === "number") {
    if ((a | 0) === a) return a >> (n > 31 ? 31 : n);
    return Math.floor(a / 2 ** n);
  }
  return wrap(a >> BigInt(n));
}

export function addU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    if (r <= MAX) return r;
  }
  return wrapU(BigInt(a) + BigInt(b));
}

export function subU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    if (r >= 0) return r;
  }
  return wrapU(BigInt(a) - BigInt(b));
}

export function mulU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    if (r <= MAX) return r;
  }
  return wrapU(BigInt(a) * BigInt(b));
}

export function divU(a: Int, b: Int): Int {
  if (b === 0) panicDivide();
  if (typeof a === "number" && typeof b === "number") return Math.floor(a / b);
  return wrapU(BigInt(a) / BigInt(b));
}

export function remU(a: Int, b: Int): Int {
  if (b === 0) panicDivide();
  if (typeof a === "number" && typeof b === "number") return a % b;
  return wrapU(BigInt(a) % BigInt(b));
}

export function negU(a: Int): Int {
  return a === 0 ? 0 : wrapU(-BigInt(a));
}

export function notU(a: Int): Int {
  return wrapU(~BigInt(a));
}

export function andU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const low = (a & b) >>> 0;
    if (a < WORD || b < WORD) return low;
    return ((a / WORD) & (b / WORD)) * WORD + low;
  }
  return wrapU(BigInt(a) & BigInt(b));
}

export function orU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const low = (a | b) >>> 0;
    if (a < WORD && b < WORD) return low;
    return ((a / WORD) | (b / WORD)) * WORD + low;
  }
  return wrapU(BigInt(a) | BigInt(b));
}

export function xorU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const low = (a ^ b) >>> 0;
    if (a < WORD && b < WORD) return low;
    return ((a / WORD) ^ (b / WORD)) * WORD + low;
  }
  return wrapU(BigInt(a) ^ BigInt(b));
}

export function andNotU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const low = (a & ~b) >>> 0;
    if (a < WORD) return low;
    return ((a / WORD) & ~(b / WORD)) * WORD + low;
  }
  return wrapU(BigInt(a) & ~BigInt(b));
}

export function shlU(a: Int, n: Int): Int {
  if (typeof n !== "number" || n < 0 || n > 63) {
    n = shiftCount(n);
    if (n > 63) return 0;
  }
  if (typeof a === "number") {
    const r = a * 2 ** n;
    if (r <= MAX) return r;
  }
  return wrapU(BigInt(a) << BigInt(n));
}

export function shrU(a: Int, n: Int): Int {
  if (typeof n !== "number" || n < 0 || n > 63) n = shiftCount(n);
  if (typeof a === "number") return Math.floor(a / 2 ** n);
  return wrapU(a >> BigInt(n));
}
