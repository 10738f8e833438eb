// The companions of package math/bits against the definitions.
import { describe, expect, test } from "vitest";
import { high, highWord, low } from "../../../numbers/words.ts";
import { Add64, Div32, Div64, Mul32, Mul64, Rem32, Rem64, Sub64 } from "./arithmetic.ts";
import {
  LeadingZeros64,
  LeadingZeros64$words,
  Len64,
  Len64$words,
  OnesCount64,
  OnesCount64$words,
  TrailingZeros64,
  TrailingZeros64$words,
} from "./count.ts";
import {
  Reverse64,
  Reverse64$words,
  ReverseBytes64,
  ReverseBytes64$words,
  RotateLeft8,
  RotateLeft32,
  RotateLeft64,
  RotateLeft64$words,
} from "./order.ts";

const samples: bigint[] = [];
for (let i = 0n; i < 64n; i++)
  samples.push(1n << i, (1n << i) - 1n, (0x9e3779b97f4a7c15n * (i + 1n)) & (2n ** 64n - 1n));

/** The uint64 whose words a function has given. */
function given(lo: number): bigint {
  return (BigInt(highWord[0] >>> 0) << 32n) | BigInt(lo >>> 0);
}

function canonical(x: bigint): number | bigint {
  return x <= Number.MAX_SAFE_INTEGER ? Number(x) : x;
}

test("counting", () => {
  for (const x of samples) {
    const text = x === 0n ? "" : x.toString(2);
    const zeros = x === 0n ? 64 : text.length - 1 - text.lastIndexOf("1");
    const ones = text.replaceAll("0", "").length;
    const u = canonical(x);
    const want = [text.length, 64 - text.length, zeros, ones];
    expect([Len64(u), LeadingZeros64(u), TrailingZeros64(u), OnesCount64(u)]).toEqual(want);
    expect(
      [Len64$words, LeadingZeros64$words, TrailingZeros64$words, OnesCount64$words].map((f) =>
        f(low(x), high(x)),
      ),
    ).toEqual(want);
  }
});

test("order", () => {
  for (const x of samples) {
    const text = x.toString(2).padStart(64, "0");
    const reversed = BigInt("0b" + [...text].reverse().join(""));
    expect(Reverse64(canonical(x))).toBe(canonical(reversed));
    expect(given(Reverse64$words(low(x), high(x)))).toBe(reversed);
    const bytes = x.toString(16).padStart(16, "0").match(/../g) ?? [];
    const swapped = BigInt("0x" + bytes.reverse().join(""));
    expect(ReverseBytes64(canonical(x))).toBe(canonical(swapped));
    expect(given(ReverseBytes64$words(low(x), high(x)))).toBe(swapped);
    for (const k of [0, 1, 31, 32, 63, 64, -1, -32]) {
      const n = k & 63;
      const rotated = BigInt("0b" + text.slice(n) + text.slice(0, n));
      expect(RotateLeft64(canonical(x), k)).toBe(canonical(rotated));
      expect(given(RotateLeft64$words(low(x), high(x), k))).toBe(rotated);
    }
  }
  expect([RotateLeft8(0x81, 1), RotateLeft8(0x81, -1), RotateLeft8(0x81, 8)]).toEqual([3, 0xc0, 0x81]);
  expect([RotateLeft32(1, -1), RotateLeft32(1, 32), RotateLeft32(0x80000000, 1)]).toEqual([0x80000000, 1, 1]);
});

describe("arithmetic", () => {
  const mask = 2n ** 64n - 1n;
  test("sums and products", () => {
    for (const x of samples) {
      for (const y of samples.filter((_, i) => i % 11 === 0)) {
        for (const c of [0n, 1n]) {
          const sum = x + y + c;
          expect(Add64(canonical(x), canonical(y), Number(c))).toEqual([
            canonical(sum & mask),
            Number(sum >> 64n),
          ]);
          const difference = x - y - c;
          expect(Sub64(canonical(x), canonical(y), Number(c))).toEqual([
            canonical(difference & mask),
            difference < 0n ? 1 : 0,
          ]);
        }
        expect(Mul64(canonical(x), canonical(y))).toEqual([
          canonical((x * y) >> 64n),
          canonical((x * y) & mask),
        ]);
        const p = (x & 0xffffffffn) * (y & 0xffffffffn);
        expect(Mul32(Number(x & 0xffffffffn), Number(y & 0xffffffffn))).toEqual([
          Number(p >> 32n),
          Number(p & 0xffffffffn),
        ]);
      }
    }
  });
  test("quotients", () => {
    expect(Div64(1, 0, 2)).toEqual([2n ** 63n, 0]);
    expect(Div64(1, 5, 2)).toEqual([2n ** 63n + 2n, 1]);
    expect(Div32(0xfffffffe, 7, 0xffffffff)).toEqual([0xffffffff, 6]);
    expect(Rem32(0xffffffff, 5, 7)).toBe(Number(((0xffffffffn << 32n) | 5n) % 7n));
    expect(Rem64(mask, mask, 10)).toBe(Number((2n ** 128n - 1n) % 10n));
    expect(() => Div64(2, 0, 2)).toThrow();
    expect(() => Div64(0, 1, 0)).toThrow();
  });
});
