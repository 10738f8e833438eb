// Arithmetic with carries and double width.
import { panicDivide, runtimePanic } from "../../../errors.ts";
import { type Int, wrapU } from "../../../integers.ts";

const WORD = 4294967296;

export function Add32(x: number, y: number, carry: number): [number, number] {
  const sum = x + y + carry;
  return [sum >>> 0, sum >= WORD ? 1 : 0];
}

export function Add64(x: bigint, y: bigint, carry: bigint): [bigint, bigint] {
  const sum = BigInt.asUintN(64, x + y + carry);
  return [sum, sum < x || (sum === x && carry !== 0n) ? 1n : 0n];
}

export function Add(x: Int, y: Int, carry: Int): [Int, Int] {
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

export function Sub64(x: bigint, y: bigint, borrow: bigint): [bigint, bigint] {
  return [BigInt.asUintN(64, x - y - borrow), x < y || (x === y && borrow !== 0n) ? 1n : 0n];
}

export function Sub(x: Int, y: Int, borrow: Int): [Int, Int] {
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

export function Mul64(x: bigint, y: bigint): [bigint, bigint] {
  const product = x * y;
  return [product >> 64n, BigInt.asUintN(64, product)];
}

export function Mul(x: Int, y: Int): [Int, Int] {
  if (typeof x === "number" && typeof y === "number") {
    const product = x * y;
    if (product <= Number.MAX_SAFE_INTEGER) return [0, product];
  }
  const product = BigInt(x) * BigInt(y);
  return [wrapU(product >> 64n), wrapU(product)];
}

function checkDivisor(hi: Int, y: Int): void {
  if (!y) panicDivide();
  if (y <= hi) throw runtimePanic("integer overflow");
}

export function Div32(hi: number, lo: number, y: number): [number, number] {
  checkDivisor(hi, y);
  const x = hi * WORD + lo;
  if (x <= Number.MAX_SAFE_INTEGER) return [Math.floor(x / y), x % y];
  const whole = (BigInt(hi) << 32n) | BigInt(lo);
  return [Number(whole / BigInt(y)), Number(whole % BigInt(y))];
}

export function Div64(hi: bigint, lo: bigint, y: bigint): [bigint, bigint] {
  checkDivisor(hi, y);
  const x = (hi << 64n) | lo;
  return [x / y, x % y];
}

export function Div(hi: Int, lo: Int, y: Int): [Int, Int] {
  checkDivisor(hi, y);
  const [quotient, remainder] = Div64(BigInt(hi), BigInt(lo), BigInt(y));
  return [wrapU(quotient), wrapU(remainder)];
}

export function Rem32(hi: number, lo: number, y: number): number {
  if (y === 0) panicDivide();
  return Div32(hi % y, lo, y)[1];
}

export function Rem64(hi: bigint, lo: bigint, y: bigint): bigint {
  if (y === 0n) panicDivide();
  return ((hi << 64n) | lo) % y;
}

export function Rem(hi: Int, lo: Int, y: Int): Int {
  if (y === 0) panicDivide();
  return wrapU(Rem64(BigInt(hi), BigInt(lo), BigInt(y)));
}
