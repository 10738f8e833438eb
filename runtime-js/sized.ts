// Division and variable shifts of the sized integers: at most 32 bits (numbers), int64 and uint64 (bigints). Their
// other operators are emitted in line.
import { panicDivide } from "./errors.ts";
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

export function div64(a: bigint, b: bigint): bigint {
  if (b === 0n) panicDivide();
  return BigInt.asIntN(64, a / b);
}

export function rem64(a: bigint, b: bigint): bigint {
  if (b === 0n) panicDivide();
  return BigInt.asIntN(64, a % b);
}

export function divU64(a: bigint, b: bigint): bigint {
  if (b === 0n) panicDivide();
  return BigInt.asUintN(64, a / b);
}

export function remU64(a: bigint, b: bigint): bigint {
  if (b === 0n) panicDivide();
  return BigInt.asUintN(64, a % b);
}

export function shl64(a: bigint, n: Int): bigint {
  return BigInt.asIntN(64, a << BigInt(shiftCount(n)));
}

// The operand of >> is wrapped for V8 of Node 20, which crashes while it optimizes some shifts otherwise.
export function shr64(a: bigint, n: Int): bigint {
  return BigInt.asIntN(64, BigInt.asIntN(64, a) >> BigInt(shiftCount(n)));
}

export function shlU64(a: bigint, n: Int): bigint {
  return BigInt.asUintN(64, a << BigInt(shiftCount(n)));
}

export function shrU64(a: bigint, n: Int): bigint {
  return BigInt.asUintN(64, BigInt.asUintN(64, a) >> BigInt(shiftCount(n)));
}
