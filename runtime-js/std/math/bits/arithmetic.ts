// Arithmetic with carries and double width.

import { type Int, wrapU } from "../../../numbers/integers.ts";
import { panicDivide, runtimePanic } from "../../../panics/errors.ts";

const WORD = 4294967296;

export function Add32(x: number, y: number, carry: number): [number, number] {
  const sum = x + y + carry;
  return [sum >>> 0, sum >= WORD ? 1 : 0];
}

export function Add64(x: Int, y: Int, carry: Int): [Int, Int] {
  if (typeof x === "number" && typeof y === "number") {
    const sum = x + y + Number(carry);
    if (sum <= Number.MAX_SAFE_INTEGER) return [sum, 0];
  }
  const sum = BigInt(x) + BigInt(y) + BigInt(carry);
  return [wrapU(sum), Number(sum >> 64n)];
}

export function Sub32(x: number, y: number, borrow: number): [number, number] {
  const difference = x - y - borrow;
  return [difference >>> 0, difference < 0 ? 1 : 0];
}

export function Sub64(x: Int, y: Int, borrow: Int): [Int, Int] {
  if (typeof x === "number" && typeof y === "number") {
    const difference = x - y - Number(borrow);
    if (difference >= 0) return [difference, 0];
  }
  const difference = BigInt(x) - BigInt(y) - BigInt(borrow);
  return [wrapU(difference), difference < 0n ? 1 : 0];
}

/** The upper half comes from the products with the two halves of x. */
export function Mul32(x: number, y: number): [number, number] {
  const upper = (x >>> 16) * y + Math.floor(((x & 65535) * y) / 65536);
  return [Math.floor(upper / 65536), Math.imul(x, y) >>> 0];
}

export function Mul64(x: Int, y: Int): [Int, Int] {
  if (typeof x === "number" && typeof y === "number") {
    const product = x * y;
    if (product <= Number.MAX_SAFE_INTEGER) return [0, product];
  }
  const product = BigInt(x) * BigInt(y);
  return [wrapU(product >> 64n), wrapU(product)];
}

function checkDivisor(hi: Int, y: Int): void {
  if (y === 0) panicDivide();
  if (y <= hi) throw runtimePanic("integer overflow");
}

export function Div32(hi: number, lo: number, y: number): [number, number] {
  checkDivisor(hi, y);
  const x = hi * WORD + lo;
  if (x <= Number.MAX_SAFE_INTEGER) return [Math.floor(x / y), x % y];
  const whole = (BigInt(hi) << 32n) | BigInt(lo);
  return [Number(whole / BigInt(y)), Number(whole % BigInt(y))];
}

export function Div64(hi: Int, lo: Int, y: Int): [Int, Int] {
  checkDivisor(hi, y);
  const x = (BigInt(hi) << 64n) | BigInt(lo);
  const divisor = BigInt(y);
  return [wrapU(x / divisor), wrapU(x % divisor)];
}

export function Rem32(hi: number, lo: number, y: number): number {
  if (y === 0) panicDivide();
  return Div32(hi % y, lo, y)[1];
}

export function Rem64(hi: Int, lo: Int, y: Int): Int {
  if (y === 0) panicDivide();
  return wrapU(((BigInt(hi) << 64n) | BigInt(lo)) % BigInt(y));
}

export { Add64 as Add, Div64 as Div, Mul64 as Mul, Rem64 as Rem, Sub64 as Sub };
