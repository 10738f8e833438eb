// Arithmetic of int, uint and uintptr (spec: Arithmetic operators, Integer overflow). A value is a number while it
// is a safe integer and a bigint outside. Each function tests the int32 result first: that is what V8 compiles best.
import { panicDivide, panicShift } from "./errors.ts";
import { carry, fromWords, fromWordsU, high, low, productHigh } from "./words.ts";

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
  return addWords(a, b);
}

export function sub(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    if ((r | 0) === r || (r >= MIN && r <= MAX)) return r;
  }
  return subWords(a, b);
}

export function mul(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    const i = r | 0;
    if (i === r) return i; // drops -0
    if (r >= MIN && r <= MAX) return r;
  }
  return fromWords(productHigh(a, b), Math.imul(low(a), low(b)));
}

export function div(a: Int, b: Int): Int {
  if (b === 0) panicDivide();
  // The nearest double to the quotient of safe integers never reaches the next integer.
  if (typeof a === "number" && typeof b === "number") return Math.trunc(a / b) + 0;
  return wrap(BigInt(a) / BigInt(b));
}

export function rem(a: Int, b: Int): Int {
  if (b === 0) panicDivide();
  // Exact, as the quotient is, and faster than % beyond int32.
  if (typeof a === "number" && typeof b === "number") return a - Math.trunc(a / b) * b;
  return wrap(BigInt(a) % BigInt(b));
}

export function neg(a: Int): Int {
  return typeof a === "number" ? 0 - a : subWords(0, a);
}

export function not(a: Int): Int {
  return typeof a === "number" && a !== MAX ? -1 - a : fromWords(~high(a), ~low(a));
}

function addWords(a: Int, b: Int): Int {
  const al = low(a);
  const bl = low(b);
  return fromWords(high(a) + high(b) + carry(al, bl), al + bl);
}

function subWords(a: Int, b: Int): Int {
  const al = low(a);
  const bl = low(b);
  return fromWords(high(a) - high(b) - (al >>> 0 < bl >>> 0 ? 1 : 0), al - bl);
}

export function and(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a & b;
    if ((a | 0) === a && (b | 0) === b) return r;
    return fromWords(high(a) & high(b), r);
  }
  return fromWords(high(a) & high(b), low(a) & low(b));
}

export function or(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a | b;
    if ((a | 0) === a && (b | 0) === b) return r;
    return fromWords(high(a) | high(b), r);
  }
  return fromWords(high(a) | high(b), low(a) | low(b));
}

export function xor(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a ^ b;
    if ((a | 0) === a && (b | 0) === b) return r;
    return fromWords(high(a) ^ high(b), r);
  }
  return fromWords(high(a) ^ high(b), low(a) ^ low(b));
}

export function andNot(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a & ~b;
    if ((a | 0) === a && (b | 0) === b) return r;
    return fromWords(high(a) & ~high(b), r);
  }
  return fromWords(high(a) & ~high(b), low(a) & ~low(b));
}

/** A shift count of any integer type as a number, at most 64; panics if negative. */
export function shiftCount(n: Int): number {
  if (n < 0) panicShift();
  return n > 64 ? 64 : Number(n);
}

/** The high word after a shift to the left by less than 64. */
function shiftedHigh(a: Int, n: number): number {
  if (n > 31) return low(a) << (n - 32);
  return n === 0 ? high(a) : (high(a) << n) | (low(a) >>> (32 - n));
}

function shlWords(a: Int, n: number): Int {
  return fromWords(shiftedHigh(a, n), n > 31 ? 0 : low(a) << n);
}

function shlWordsU(a: Int, n: number): Int {
  return fromWordsU(shiftedHigh(a, n), n > 31 ? 0 : low(a) << n);
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
  return shlWords(a, n);
}

export function shr(a: Int, n: Int): Int {
  if (typeof n !== "number" || n < 0 || n > 63) n = shiftCount(n);
  if (typeof a === "number") {
    if ((a | 0) === a) return a >> (n > 31 ? 31 : n);
    return Math.floor(a / 2 ** n);
  }
  return wrap(a >> BigInt(n));
}

function addWordsU(a: Int, b: Int): Int {
  const al = low(a);
  const bl = low(b);
  return fromWordsU(high(a) + high(b) + carry(al, bl), al + bl);
}

function subWordsU(a: Int, b: Int): Int {
  const al = low(a);
  const bl = low(b);
  return fromWordsU(high(a) - high(b) - (al >>> 0 < bl >>> 0 ? 1 : 0), al - bl);
}

export function addU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    if (r <= MAX) return r;
  }
  return addWordsU(a, b);
}

export function subU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    if (r >= 0) return r;
  }
  return subWordsU(a, b);
}

export function mulU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    if (r <= MAX) return r;
  }
  return fromWordsU(productHigh(a, b), Math.imul(low(a), low(b)));
}

export function divU(a: Int, b: Int): Int {
  if (b === 0) panicDivide();
  if (typeof a === "number" && typeof b === "number") return Math.floor(a / b);
  return wrapU(BigInt(a) / BigInt(b));
}

export function remU(a: Int, b: Int): Int {
  if (b === 0) panicDivide();
  if (typeof a === "number" && typeof b === "number") return a - Math.floor(a / b) * b;
  return wrapU(BigInt(a) % BigInt(b));
}

export function negU(a: Int): Int {
  return subU(0, a);
}

export function notU(a: Int): Int {
  return fromWordsU(~high(a), ~low(a));
}

export function andU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const low = (a & b) >>> 0;
    if (a < WORD || b < WORD) return low;
    return ((a / WORD) & (b / WORD)) * WORD + low;
  }
  return fromWordsU(high(a) & high(b), low(a) & low(b));
}

export function orU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const low = (a | b) >>> 0;
    if (a < WORD && b < WORD) return low;
    return ((a / WORD) | (b / WORD)) * WORD + low;
  }
  return fromWordsU(high(a) | high(b), low(a) | low(b));
}

export function xorU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const low = (a ^ b) >>> 0;
    if (a < WORD && b < WORD) return low;
    return ((a / WORD) ^ (b / WORD)) * WORD + low;
  }
  return fromWordsU(high(a) ^ high(b), low(a) ^ low(b));
}

export function andNotU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const low = (a & ~b) >>> 0;
    if (a < WORD) return low;
    return ((a / WORD) & ~(b / WORD)) * WORD + low;
  }
  return fromWordsU(high(a) & ~high(b), low(a) & ~low(b));
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
  return shlWordsU(a, n);
}

export function shrU(a: Int, n: Int): Int {
  if (typeof n !== "number" || n < 0 || n > 63) n = shiftCount(n);
  if (typeof a === "number") return Math.floor(a / 2 ** n);
  return wrapU(a >> BigInt(n));
}
