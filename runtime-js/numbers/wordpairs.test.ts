// Arithmetic on integers in two words against bigints, over values around every boundary.
import { describe, expect, test } from "vitest";
import { wrap, wrapU } from "./wide.ts";
import * as w from "./wordpairs.ts";
import { highWord } from "./words.ts";

const exponents = [0n, 1n, 16n, 20n, 21n, 29n, 30n, 31n, 32n, 33n, 52n, 53n, 62n, 63n];
const around = exponents.flatMap((e) => [2n ** e - 1n, 2n ** e, 2n ** e + 1n]);
const signed = [0n, 3n, 31n, 997n, 1000003n, 0x9e3779b97f4a7c15n, ...around, ...around.map((x) => -x)].map(
  (x) => BigInt.asIntN(64, x),
);
const counts = [0, 1, 5, 31, 32, 33, 52, 63, 64, 100, 2n ** 63n];

const low = (x: bigint) => Number(BigInt.asIntN(32, x));
const high = (x: bigint) => Number(BigInt.asIntN(32, x >> 32n));
const unsigned = (x: bigint) => BigInt.asUintN(64, x);

/** The int64 that a function has given. */
function given(lo: number): bigint {
  expect(lo).toBe(lo | 0);
  return (BigInt(highWord[0]) << 32n) | BigInt(lo >>> 0);
}

type Binary = (al: number, ah: number, bl: number, bh: number) => number;

function matches(f: Binary, expected: (a: bigint, b: bigint) => bigint, values = [...signed]): void {
  for (const a of values)
    for (const b of signed) {
      const found = given(f(low(a), high(a), low(b), high(b)));
      expect(`${a} ${b}: ${found}`).toBe(`${a} ${b}: ${BigInt.asIntN(64, expected(a, b))}`);
    }
}

test("the common form", () => {
  for (const a of signed) {
    expect(given(w.toWords(wrap(a)))).toBe(a);
    expect(given(w.toWords(wrapU(a)))).toBe(a);
    expect(w.joinWords(low(a), high(a))).toBe(wrap(a));
    expect(w.joinWordsU(low(a), high(a))).toBe(wrapU(a));
  }
});

describe("operators", () => {
  test("sums and products", () => {
    matches(w.addWords, (a, b) => a + b);
    matches(w.subWords, (a, b) => a - b);
    matches(w.mulWords, (a, b) => a * b);
    for (const a of signed)
      for (const b of [0n, 1n, 31n, 1000003n, 2n ** 21n - 1n]) {
        expect(given(w.scaleWords(low(a), high(a), Number(b)))).toBe(BigInt.asIntN(64, a * b));
        for (const c of [0n, 1n, 2n ** 31n, 2n ** 32n - 1n])
          expect(given(w.scaleWords(low(a), high(a), Number(b), Number(c)))).toBe(
            BigInt.asIntN(64, a * b + c),
          );
      }
    for (const a of signed) expect(given(w.negWords(low(a), high(a)))).toBe(BigInt.asIntN(64, -a));
  });

  test("division", () => {
    const or = (b: bigint, f: () => bigint) => (b === 0n ? 0n : f());
    const guarded =
      (f: Binary): Binary =>
      (al, ah, bl, bh) => {
        if (bl !== 0 || bh !== 0) return f(al, ah, bl, bh);
        expect(() => f(al, ah, bl, bh)).toThrow();
        highWord[0] = 0;
        return 0;
      };
    matches(guarded(w.divWords), (a, b) => or(b, () => a / b));
    matches(guarded(w.remWords), (a, b) => or(b, () => a % b));
    matches(guarded(w.divWordsU), (a, b) => or(b, () => unsigned(a) / unsigned(b)));
    matches(guarded(w.remWordsU), (a, b) => or(b, () => unsigned(a) % unsigned(b)));
  });

  test("shifts", () => {
    for (const count of counts) {
      const k = BigInt(count) > 64n ? 64n : BigInt(count);
      for (const a of signed) {
        const n = w.shiftCount(count);
        expect(given(w.shlWords(low(a), high(a), n))).toBe(BigInt.asIntN(64, a << k));
        expect(given(w.shrWords(low(a), high(a), n))).toBe(a >> k);
        expect(given(w.shrWordsU(low(a), high(a), n))).toBe(BigInt.asIntN(64, unsigned(a) >> k));
      }
    }
    for (const count of [-1, -(2n ** 63n)]) expect(() => w.shiftCount(count)).toThrow();
  });

  test("comparisons", () => {
    const order = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);
    for (const a of signed)
      for (const b of signed) {
        const words = [low(a), high(a), low(b), high(b)] as const;
        expect(w.compareWords(...words)).toBe(order(a, b));
        expect(w.compareWordsU(...words)).toBe(order(unsigned(a), unsigned(b)));
      }
  });
});
