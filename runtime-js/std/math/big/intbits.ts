// Integers as bits, in two's complement of as many bits as it takes, and as words and bytes.
import { Slice } from "../../../collections/slice.ts";
import type { Int } from "../../../numbers/integers.ts";
import { panicText } from "../../../panics/errors.ts";
import { type Integer, set, valueOf } from "./int.ts";
import { bitLength, magnitude, Nat, natOfWords, trailingZeros } from "./nat.ts";

export function Int$BitLen(x: Integer): number {
  return bitLength(magnitude(x.abs));
}

export function Int$TrailingZeroBits(x: Integer): number {
  const value = magnitude(x.abs);
  return value === 0n ? 0 : trailingZeros(value);
}

export function Int$Lsh(z: Integer, x: Integer, n: Int): Integer {
  return set(z, valueOf(x) << BigInt(n));
}

export function Int$Rsh(z: Integer, x: Integer, n: Int): Integer {
  return set(z, valueOf(x) >> BigInt(n));
}

function bitIndex(i: Int): bigint {
  if (i < 0) throw panicText("negative bit index");
  return BigInt(i);
}

export function Int$Bit(x: Integer, i: Int): number {
  return Number(BigInt.asUintN(1, valueOf(x) >> bitIndex(i)));
}

export function Int$SetBit(z: Integer, x: Integer, i: Int, b: Int): Integer {
  const index = bitIndex(i);
  if (b !== 0 && b !== 1) throw panicText("set bit is not 0 or 1");
  const value = valueOf(x);
  const isSet = (value >> index) & 1n ? 1 : 0;
  return set(z, b === isSet ? value : value ^ (1n << index));
}

export function Int$And(z: Integer, x: Integer, y: Integer): Integer {
  return set(z, valueOf(x) & valueOf(y));
}

export function Int$AndNot(z: Integer, x: Integer, y: Integer): Integer {
  return set(z, valueOf(x) & ~valueOf(y));
}

export function Int$Or(z: Integer, x: Integer, y: Integer): Integer {
  return set(z, valueOf(x) | valueOf(y));
}

export function Int$Xor(z: Integer, x: Integer, y: Integer): Integer {
  return set(z, valueOf(x) ^ valueOf(y));
}

export function Int$Not(z: Integer, x: Integer): Integer {
  return set(z, ~valueOf(x));
}

export function Int$Bits(x: Integer): Slice<Int> {
  return x.abs instanceof Nat ? x.abs.words : x.abs;
}

export function Int$SetBits(z: Integer, words: Slice<Int>): Integer {
  z.neg = false;
  z.abs = natOfWords(words);
  return z;
}

const digits = "0123456789abcdef";

export function Int$Bytes(x: Integer): Slice<number> {
  const bytes = new Uint8Array((Int$BitLen(x) + 7) >> 3);
  fill(bytes, magnitude(x.abs));
  return new Slice(bytes, 0, bytes.length, bytes.length);
}

/** Writes the bytes of a number that fits. */
function fill(bytes: Uint8Array, value: bigint): void {
  let hex = value.toString(16);
  if (hex.length & 1) hex = "0" + hex;
  let at = bytes.length - hex.length / 2;
  bytes.fill(0);
  if (value === 0n) return;
  for (let i = 0; i < hex.length; i += 2) bytes[at++] = parseInt(hex.slice(i, i + 2), 16);
}

export function Int$FillBytes(x: Integer, buf: Slice<number>): Slice<number> {
  if (Int$BitLen(x) > buf.length * 8) throw panicText("math/big: buffer too small to fit value");
  fill((buf.array as Uint8Array).subarray(buf.offset, buf.offset + buf.length), magnitude(x.abs));
  return buf;
}

export function Int$SetBytes(z: Integer, { array, offset, length }: Slice<number>): Integer {
  let hex = "0x0";
  for (let i = 0; i < length; i++) {
    const byte = array[offset + i];
    hex += digits[byte >> 4] + digits[byte & 15];
  }
  return set(z, BigInt(hex));
}
