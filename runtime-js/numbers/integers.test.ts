// The arithmetic of int and uint against bigints, over values around every boundary.
import { describe, expect, test } from "vitest";
import { RuntimeError } from "../panics/errors.ts";
import * as c from "./conversions.ts";
import * as n from "./integers.ts";
import * as sized from "./sized.ts";
import { wrap, wrapU } from "./wide.ts";

const around = [0n, 1n, 31n, 32n, 33n, 52n, 53n, 54n, 62n, 63n].map((e) => 2n ** e);
const edges = [
  0n,
  3n,
  997n,
  1000n,
  2n ** 21n - 1n,
  2n ** 21n,
  2n ** 21n + 1n,
  ...around,
  ...around.map((x) => x - 1n),
  ...around.map((x) => x + 1n),
];
const signed = [...new Set([...edges, ...edges.map((x) => -x)].map((x) => BigInt.asIntN(64, x)))];
const unsigned = [...new Set([...signed].map((x) => BigInt.asUintN(64, x)))];

type Op = [string, (a: n.Int, b: n.Int) => n.Int, (a: bigint, b: bigint) => bigint];

function check(values: bigint[], toInt: (x: bigint) => n.Int, bits: (x: bigint) => bigint, ops: Op[]): void {
  for (const [name, f, g] of ops) {
    for (const a of values) {
      for (const b of values) {
        if (b === 0n && /div|rem/.test(name)) continue;
        const got = f(toInt(a), toInt(b));
        const want = toInt(bits(g(a, b)));
        if (!Object.is(got, want)) throw new Error(`${name} ${a} ${b} = ${got}, want ${want}`);
      }
    }
  }
}

describe("int", () => {
  test("binary operators", () => {
    check(signed, wrap, (x) => BigInt.asIntN(64, x), [
      ["add", n.add, (a, b) => a + b],
      ["sub", n.sub, (a, b) => a - b],
      ["mul", n.mul, (a, b) => a * b],
      ["div", n.div, (a, b) => a / b],
      ["rem", n.rem, (a, b) => a % b],
      ["and", n.and, (a, b) => a & b],
      ["or", n.or, (a, b) => a | b],
      ["xor", n.xor, (a, b) => a ^ b],
      ["andNot", n.andNot, (a, b) => a & ~b],
      ["neg", (a) => n.neg(a), (a) => -a],
      ["not", (a) => n.not(a), (a) => ~a],
    ]);
    check(unsigned, wrapU, (x) => BigInt.asUintN(64, x), [
      ["add", n.addU, (a, b) => a + b],
      ["sub", n.subU, (a, b) => a - b],
      ["mul", n.mulU, (a, b) => a * b],
      ["div", n.divU, (a, b) => a / b],
      ["rem", n.remU, (a, b) => a % b],
      ["and", n.andU, (a, b) => a & b],
      ["or", n.orU, (a, b) => a | b],
      ["xor", n.xorU, (a, b) => a ^ b],
      ["andNot", n.andNotU, (a, b) => a & ~b],
      ["neg", (a) => n.negU(a), (a) => -a],
      ["not", (a) => n.notU(a), (a) => ~a],
    ]);
  });

  test("shifts", () => {
    for (const count of [0, 1, 5, 31, 32, 33, 52, 53, 63, 64, 100, 2n, 64n, 2n ** 63n]) {
      const k = BigInt(count) > 64n ? 64n : BigInt(count);
      for (const a of signed) {
        expect(n.shl(wrap(a), count)).toBe(wrap(a << k));
        expect(n.shr(wrap(a), count)).toBe(wrap(a >> k));
      }
      for (const a of unsigned) {
        expect(n.shlU(wrapU(a), count)).toBe(wrapU(a << k));
        expect(n.shrU(wrapU(a), count)).toBe(wrapU(a >> k));
      }
      for (const a of [0, 1, -1, 123456789, -2147483648, 2147483647]) {
        expect(sized.shl32(a, count)).toBe(Number(BigInt.asIntN(32, BigInt(a) << k)));
        expect(sized.shr32(a, count)).toBe(Number(BigInt(a) >> k));
        expect(sized.shrU32(a, count)).toBe(Number(BigInt(a >>> 0) >> k));
      }
    }
    for (const f of [n.shl, n.shr, n.shlU, n.shrU, sized.shl32, sized.shr32, sized.shrU32]) {
      expect(() => f(1, -1)).toThrow(expect.objectContaining({ value: expect.any(RuntimeError) }));
      expect(() => f(1, -1n)).toThrow();
    }
  });

  test("division by zero", () => {
    for (const f of [n.div, n.rem, n.divU, n.remU, sized.div32, sized.rem32, sized.divU32, sized.remU32]) {
      expect(() => f(1 as never, 0 as never)).toThrow();
    }
    expect(sized.div32(-2147483648, -1)).toBe(-2147483648);
    expect(Object.is(sized.rem32(-4, 2), 0)).toBe(true);
    expect(sized.divU32(4294967295, 1)).toBe(4294967295);
  });
});

test("remainders of products", () => {
  const factors = [0n, 1n, 2n, 999999999n, 2n ** 31n - 1n, 2n ** 31n, 2n ** 32n + 15n, 2n ** 52n + 1n, -5n];
  for (const m of [
    1n,
    2n,
    997n,
    1000000007n,
    2n ** 31n - 1n,
    2n ** 31n,
    2n ** 31n + 11n,
    2n ** 53n - 1n,
    -7n,
  ]) {
    for (const x of factors)
      for (const y of factors) {
        expect(n.mulRem(wrap(x), wrap(y), wrap(m))).toBe(wrap(BigInt.asIntN(64, x * y) % m));
        const [a, b, d] = [x, y, m].map((v) => BigInt.asUintN(64, v));
        expect(n.mulRemU(wrapU(a), wrapU(b), wrapU(d))).toBe(wrapU(BigInt.asUintN(64, a * b) % d));
      }
  }
  expect(() => n.mulRem(3, 4, 0)).toThrow();
  expect(() => n.mulRemU(0, 0, 0)).toThrow();
});

describe("conversions", () => {
  test("between integers", () => {
    for (const a of [...signed, ...unsigned]) {
      for (const x of [a, wrap(a), wrapU(a)]) {
        expect(c.toInt8(x)).toBe(Number(BigInt.asIntN(8, a)));
        expect(c.toInt16(x)).toBe(Number(BigInt.asIntN(16, a)));
        expect(c.toInt32(x)).toBe(Number(BigInt.asIntN(32, a)));
        expect(c.toUint8(x)).toBe(Number(BigInt.asUintN(8, a)));
        expect(c.toUint16(x)).toBe(Number(BigInt.asUintN(16, a)));
        expect(c.toUint32(x)).toBe(Number(BigInt.asUintN(32, a)));
        expect(c.toInt(x)).toBe(wrap(a));
        expect(c.toUint(x)).toBe(wrapU(a));
      }
    }
  });

  // Columns: int uint int8 int16 int32 uint8 uint16 uint32, printed by Go on amd64.
  test.each([
    ["-1.9 -1 18446744073709551615 -1 -1 -1 255 65535 4294967295"],
    ["-129 -129 18446744073709551487 127 -129 -129 127 65407 4294967167"],
    ["2147483648 2147483648 2147483648 0 0 -2147483648 0 0 2147483648"],
    ["-2147483648.9 -2147483648 18446744071562067968 0 0 -2147483648 0 0 2147483648"],
    ["1e10 10000000000 10000000000 0 0 -2147483648 0 0 1410065408"],
    ["-1e10 -10000000000 18446744063709551616 0 0 -2147483648 0 0 2884901888"],
    ["9.3e18 -9223372036854775808 9300000000000000000 0 0 -2147483648 0 0 0"],
    ["1.9e19 -9223372036854775808 9223372036854775808 0 0 -2147483648 0 0 0"],
    ["NaN -9223372036854775808 9223372036854775808 0 0 -2147483648 0 0 0"],
    ["-Infinity -9223372036854775808 9223372036854775808 0 0 -2147483648 0 0 0"],
  ])("from a float: %s", (line) => {
    const [x, ...want] = line.split(" ");
    const f = Number(x);
    const got = [
      c.floatToInt(f),
      c.floatToUint(f),
      c.floatToInt8(f),
      c.floatToInt16(f),
      c.floatToInt32(f),
      c.floatToUint8(f),
      c.floatToUint16(f),
      c.floatToUint32(f),
    ];
    expect(got.map(String)).toEqual(want);
  });

  test("to float32 rounds once", () => {
    expect(c.toFloat32(2n ** 60n + 2n ** 36n + 1n)).toBe(2 ** 60 + 2 ** 37);
    expect(c.toFloat32(-(2n ** 60n + 2n ** 36n))).toBe(-(2 ** 60));
    expect(c.toFloat32(9007199791611905n)).toBe(9007200328482816);
  });
});
