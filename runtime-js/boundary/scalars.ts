// Booleans, numbers and strings at the JS boundary: each rule of docs/boundary.md for them is a function here. Codecs are
// made of them, and direct.ts offers them to facades.

import { fromJS } from "../collections/strings.ts";
import { wrap, wrapU } from "../numbers/integers.ts";
import { expected, outOfRange } from "./misfit.ts";

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

function signed(bits: number): Bounds {
  return { min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 };
}

function unsigned(bits: number): Bounds {
  return { min: 0, max: 2 ** bits - 1 };
}

/** int8 … uint32 and, with the bounds of safe integers, int and uint. */
export const bounds = {
  int: { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER },
  int8: /* @__PURE__ */ signed(8),
  int16: /* @__PURE__ */ signed(16),
  int32: /* @__PURE__ */ signed(32),
  uint: { min: 0, max: Number.MAX_SAFE_INTEGER },
  uint8: /* @__PURE__ */ unsigned(8),
  uint16: /* @__PURE__ */ unsigned(16),
  uint32: /* @__PURE__ */ unsigned(32),
} as const;

export function intoInteger(value: unknown, { min, max }: Bounds, type: string): number {
  if (typeof value !== "number") return expected(`a number for ${type}`, value);
  if (!Number.isInteger(value) || value < min || value > max) noInteger(value, type, max > 2 ** 32);
  return value + 0;
}

function noInteger(value: number, type: string, isWide: boolean): never {
  return outOfRange(`${value} is not a value of ${type}${isWide ? " that JS can hold exactly" : ""}`);
}

export function outOfInteger(value: number | bigint, type: string): number {
  if (typeof value === "bigint") return outOfRange(`${type} ${value} is not a safe integer in JS`);
  return value;
}

/** int64, uint64: bigint outside; safe integers are accepted. */
export function intoBigint(value: unknown, signed: boolean, type: string): number | bigint {
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) noInteger(value, type, true);
  } else if (typeof value !== "bigint") expected(`a bigint for ${type}`, value);
  const big = BigInt(value);
  if (big !== (signed ? BigInt.asIntN(64, big) : BigInt.asUintN(64, big)))
    outOfRange(`${value} is out of range of ${type}`);
  return signed ? wrap(big) : wrapU(big);
}

export function intoFloat(value: unknown): number {
  return typeof value === "number" ? value : expected("a number", value);
}

export function intoFloat32(value: unknown): number {
  return Math.fround(intoFloat(value));
}

export function intoBool(value: unknown): boolean {
  return typeof value === "boolean" ? value : expected("a boolean", value);
}

/** UTF-16 outside, UTF-8 bytes inside; invalid UTF-8 becomes U+FFFD. */
export function intoString(value: unknown): string {
  return typeof value === "string" ? fromJS(value) : expected("a string", value);
}
