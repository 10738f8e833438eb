// Arithmetic of int, uint and uintptr (spec: Arithmetic operators, Integer overflow). A value is a number while it
// is a safe integer and a bigint outside. The functions emitted code calls are short, so that V8 inlines them, and test
// for an int32 result first, which it compiles best; the rest is left to others (wide.ts).
import {
  addUWide,
  addWide,
  andNotUWide,
  andNotWide,
  andUWide,
  andWide,
  divUWide,
  divWide,
  mulUWide,
  mulWide,
  notUWide,
  notWide,
  orUWide,
  orWide,
  remUWide,
  remWide,
  shlUWide,
  shlWide,
  shrUWide,
  shrWide,
  subUWide,
  subWide,
  xorUWide,
  xorWide,
} from "./wide.ts";

export { wrap, wrapU } from "./wide.ts";
export { fromWords, fromWordsU, high as highHalf, highWord, low as lowHalf } from "./words.ts";

/** A canonical int, uint or uintptr. */
export type Int = number | bigint;

const MAX = Number.MAX_SAFE_INTEGER;
const MIN = Number.MIN_SAFE_INTEGER;

export function add(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    if ((r | 0) === r || (r >= MIN && r <= MAX)) return r;
  }
  return addWide(a, b);
}

export function sub(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    if ((r | 0) === r || (r >= MIN && r <= MAX)) return r;
  }
  return subWide(a, b);
}

export function mul(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    const i = r | 0;
    if (i === r) return i; // drops -0
    if (r >= MIN && r <= MAX) return r;
  }
  return mulWide(a, b);
}

export function div(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    // The nearest double to the quotient of safe integers never reaches the next integer.
    const q = Math.trunc(a / b) + 0;
    if (q >= MIN && q <= MAX) return q;
  }
  return divWide(a, b);
}

export function rem(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    // Exact, as the quotient is, and faster than % beyond int32. NaN if b is 0.
    const r = a - Math.trunc(a / b) * b;
    if (r >= MIN) return r;
  }
  return remWide(a, b);
}

/** `a * b % m`. Where the product is beyond the safe integers, its low word decides what rounding leaves open. */
export function mulRem(a: Int, b: Int, m: Int): Int {
  if (typeof a === "number" && typeof b === "number" && typeof m === "number") {
    const r = smallMulRem(a, b, m);
    if (r >= 0) return r;
  }
  return rem(mul(a, b), m);
}

export function mulRemU(a: Int, b: Int, m: Int): Int {
  if (typeof a === "number" && typeof b === "number" && typeof m === "number") {
    const r = smallMulRem(a, b, m);
    if (r >= 0) return r;
  }
  return remU(mulU(a, b), m);
}

/** Negative, or no number, if it does not know. */
function smallMulRem(a: number, b: number, m: number): number {
  const product = a * b;
  // The quotient to the nearest integer, wrong by less than 3/8: what is left is in -7/8 m … 7/8 m, an int32.
  const quotient = Math.floor(product * (1 / m) + 0.5);
  if (!(product >= 0 && product < 2 ** 63 && quotient <= 2 ** 50 && m > 0 && m <= 2 ** 31)) return -1;
  const r = (Math.imul(a, b) - Math.imul(quotient, m)) | 0;
  // Without a branch, which would be guessed wrong half of the time.
  return (r + (m & (r >> 31))) | 0;
}

export function neg(a: Int): Int {
  return typeof a === "number" ? 0 - a : subWide(0, a);
}

export function not(a: Int): Int {
  return typeof a === "number" && a !== MAX ? -1 - a : notWide(a);
}

export function and(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number" && (a | 0) === a && (b | 0) === b) return a & b;
  return andWide(a, b);
}

export function or(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number" && (a | 0) === a && (b | 0) === b) return a | b;
  return orWide(a, b);
}

export function xor(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number" && (a | 0) === a && (b | 0) === b) return a ^ b;
  return xorWide(a, b);
}

export function andNot(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number" && (a | 0) === a && (b | 0) === b) return a & ~b;
  return andNotWide(a, b);
}

export function shl(a: Int, n: Int): Int {
  if (typeof a === "number" && typeof n === "number" && n >= 0 && n < 31) {
    const r = a * (1 << n);
    if (r >= MIN && r <= MAX) return r;
  }
  return shlWide(a, n);
}

export function shr(a: Int, n: Int): Int {
  if (typeof a === "number" && typeof n === "number" && (a | 0) === a && n >= 0 && n < 32) return a >> n;
  return shrWide(a, n);
}

export function addU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    if (r <= MAX) return r;
  }
  return addUWide(a, b);
}

export function subU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    if (r >= 0) return r;
  }
  return subUWide(a, b);
}

export function mulU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    if (r <= MAX) return r;
  }
  return mulUWide(a, b);
}

export function divU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const q = Math.floor(a / b);
    if (q <= MAX) return q;
  }
  return divUWide(a, b);
}

export function remU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - Math.floor(a / b) * b;
    if (r >= 0) return r;
  }
  return remUWide(a, b);
}

export function negU(a: Int): Int {
  return subUWide(0, a);
}

export function notU(a: Int): Int {
  return notUWide(a);
}

export function andU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number" && a >>> 0 === a && b >>> 0 === b) return (a & b) >>> 0;
  return andUWide(a, b);
}

export function orU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number" && a >>> 0 === a && b >>> 0 === b) return (a | b) >>> 0;
  return orUWide(a, b);
}

export function xorU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number" && a >>> 0 === a && b >>> 0 === b) return (a ^ b) >>> 0;
  return xorUWide(a, b);
}

export function andNotU(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number" && a >>> 0 === a && b >>> 0 === b) return (a & ~b) >>> 0;
  return andNotUWide(a, b);
}

export function shlU(a: Int, n: Int): Int {
  if (typeof a === "number" && typeof n === "number" && n >= 0 && n < 31) {
    const r = a * (1 << n);
    if (r <= MAX) return r;
  }
  return shlUWide(a, n);
}

export function shrU(a: Int, n: Int): Int {
  if (typeof a === "number" && typeof n === "number" && a >>> 0 === a && n >= 0 && n < 32) return a >>> n;
  return shrUWide(a, n);
}
