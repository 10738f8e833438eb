// Division and variable shifts of integers of at most 32 bits. Their other operators are emitted in line.
import { panicDivide } from "../panics/errors.ts";
import type { Int } from "./integers.ts";
import { shiftCount } from "./wide.ts";

export function div32(a: number, b: number): number {
  if (b === 0) panicDivide();
  return (a / b) | 0;
}

export function rem32(a: number, b: number): number {
  if (b === 0) panicDivide();
  return (a % b) | 0;
}

export function divU32(a: number, b: number): number {
  if (b === 0) panicDivide();
  return (a / b) >>> 0;
}

export function remU32(a: number, b: number): number {
  if (b === 0) panicDivide();
  return (a % b) >>> 0;
}

function count32(n: Int): number {
  return typeof n === "number" && n >= 0 ? n : shiftCount(n);
}

export function shl32(a: number, n: Int): number {
  n = count32(n);
  return n > 31 ? 0 : a << n;
}

export function shr32(a: number, n: Int): number {
  n = count32(n);
  return n > 31 ? a >> 31 : a >> n;
}

export function shrU32(a: number, n: Int): number {
  n = count32(n);
  return n > 31 ? 0 : a >>> n;
}
