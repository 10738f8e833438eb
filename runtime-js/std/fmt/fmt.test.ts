// The companions of package fmt.
import { expect, test } from "vitest";
import { repeat, unsigned, upper } from "./format.ts";
import { percent } from "./printf.ts";
import { scale } from "./scannumber.ts";

test("texts", () => {
  expect(repeat("ab", 2)).toBe("abab");
  expect(upper("-ff")).toBe("-FF");
  expect(unsigned(-1)).toBe("FFFFFFFFFFFFFFFF");
  expect(unsigned(0x1f600n)).toBe("1F600");
});

test("finds directives", () => {
  expect(percent("a%d", 0)).toBe(1);
  expect(percent("a%d", 2)).toBe(3);
});

test("scales by powers of two", () => {
  expect(scale(3, -1)).toBe(1.5);
  expect(scale(5e-324, 1074)).toBe(1);
  expect(scale(1, 1024)).toBe(Infinity);
  expect(scale(1, -1074)).toBe(5e-324);
  expect(scale(2 ** 1000, -2074)).toBe(5e-324);
  expect(scale(1, -5000)).toBe(0);
});
