// The companions of package strconv against what real Go prints.
import { describe, expect, test } from "vitest";
import { scanFloat } from "./atof.ts";
import { scanDigits, shortInt } from "./atoi.ts";
import { formatFloat } from "./ftoa.ts";
import { formatInt } from "./itoa.ts";
import { IsGraphic, IsPrint } from "./print.ts";

describe("formatFloat", () => {
  const cases: [number, string, number, number, string][] = [
    [0, "g", -1, 64, "0"],
    [-0, "g", -1, 64, "-0"],
    [1e6, "g", -1, 64, "1e+06"],
    [123456, "g", -1, 64, "123456"],
    [0.0001, "g", -1, 64, "0.0001"],
    [0.00001, "g", -1, 64, "1e-05"],
    [NaN, "f", 2, 64, "NaN"],
    [-Infinity, "e", 2, 64, "-Inf"],
    [0.5, "f", 0, 64, "0"],
    [1.5, "f", 0, 64, "2"],
    [2.5, "f", 0, 64, "2"],
    [0.125, "f", 2, 64, "0.12"],
    [0.375, "f", 2, 64, "0.38"],
    [2.5, "e", 0, 64, "2e+00"],
    [950000, "e", 0, 64, "1e+06"],
    [25, "g", 1, 64, "2e+01"],
    [1e21, "f", 1, 64, "1000000000000000000000.0"],
    [1e23, "f", -1, 64, "100000000000000000000000"],
    [5e-324, "e", 3, 64, "4.941e-324"],
    [0.1, "f", 110, 64, "0.1000000000000000055511151231257827021181583404541015625".padEnd(112, "0")],
    [Math.fround(0.1), "g", -1, 32, "0.1"],
    [Math.fround(16777216), "g", -1, 32, "1.6777216e+07"],
    [2 ** -149, "g", -1, 32, "1e-45"],
    [1, "b", -1, 64, "4503599627370496p-52"],
    [1.5, "x", -1, 64, "0x1.8p+00"],
    [1.999999, "X", 1, 64, "0X1.0P+01"],
    [1, "q", -1, 64, "%q"],
  ];
  test.each(cases)("%d %s %d %d", (f, format, prec, bits, want) => {
    expect(formatFloat(f, format.charCodeAt(0), prec, bits)).toBe(want);
  });
});

describe("scanFloat", () => {
  const cases: [string, number, number, number, number][] = [
    ["1.5", 64, 1.5, 3, 0],
    ["1_23.50_0_0e+1_2", 64, 1.235e14, 16, 0],
    ["1__2", 64, 0, 0, 1],
    ["1e", 64, 0, 0, 1],
    ["1.5xyz", 64, 1.5, 3, 0],
    ["-inf", 64, -Infinity, 4, 0],
    ["0x1.8p1", 64, 3, 7, 0],
    ["0x1.8", 64, 0, 0, 1],
    ["1e400", 64, Infinity, 5, 2],
    ["3.4028236e38", 32, Infinity, 12, 2],
    ["1.000000059604644775390625", 32, 1, 26, 0],
    ["1.000000059604644775390626", 32, 1 + 2 ** -23, 26, 0],
  ];
  test.each(cases)("%s %d", (text, bits, ...want) => {
    expect(scanFloat(text, bits)).toEqual(want);
  });
});

describe("integers", () => {
  test("scanDigits", () => {
    expect(scanDigits("18446744073709551615", 10, 2n ** 64n - 1n)).toEqual([2n ** 64n - 1n, 0]);
    expect(scanDigits("18446744073709551616x", 10, 2n ** 64n - 1n)).toEqual([2n ** 64n - 1n, 2]);
    expect(scanDigits("0x_ff", 0, 255)).toEqual([255, 0]);
    expect(scanDigits("0b1_", 0, 255)).toEqual([0, 1]);
    expect(scanDigits("017", 0, 255)).toEqual([15, 0]);
    expect(scanDigits("zz", 36, 2 ** 32 - 1)).toEqual([1295, 0]);
  });
  test("shortInt", () => {
    expect(shortInt("-42")).toEqual([-42, true]);
    expect(shortInt("-0")).toEqual([0, true]);
    expect(shortInt("+")).toEqual([0, false]);
    expect(shortInt("1234567890123456")).toEqual([0, false]);
  });
  test("formatInt", () => {
    expect(formatInt(-(2n ** 63n), 36)).toBe("-1y2p0ij32e8e8");
    expect(formatInt(255n, 16)).toBe("ff");
  });
});

test("printable runes are those of Unicode 17.0", () => {
  expect(
    ["a", " ", "é", "世", "\u{1F600}", "\u1c89", "\u{2ebf0}"].every((c) => IsPrint(c.codePointAt(0)!)),
  ).toBe(true);
  expect([0x7f, 0x0a, 0xa0, 0xad, 0xd800, 0x110000, -1, 0x33480].some(IsPrint)).toBe(false);
  expect(IsGraphic(0xa0) && IsGraphic(0x3000) && !IsGraphic(0xad)).toBe(true);
});
