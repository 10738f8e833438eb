// Classes and case of code points against what real Go says, also where engines know an older Unicode.
import { expect, test } from "vitest";
import { SimpleFold, ToLower, ToTitle, ToUpper } from "./case.ts";
import * as classes from "./classes.ts";

const all = Object.values(classes);

/** The names of the classes that r is in. */
function classesOf(r: number): string {
  return Object.entries(classes)
    .filter(([, f]) => f(r))
    .map(([name]) => name.slice(2))
    .sort()
    .join(" ");
}

test("classes", () => {
  expect(classesOf(0x41)).toBe("Graphic Letter Print Upper");
  expect(classesOf(0x39)).toBe("Digit Graphic Number Print");
  expect(classesOf(0xb2)).toBe("Graphic Number Print");
  expect(classesOf(0x24)).toBe("Graphic Print Symbol");
  expect(classesOf(0xa0)).toBe("Graphic");
  expect(classesOf(0x1c5)).toBe("Graphic Letter Print Title");
  expect(classesOf(0x295)).toBe("Graphic Letter Print"); // a lower-case one before Unicode 16
  expect(classesOf(0x301)).toBe("Graphic Mark Print");
  expect(classesOf(0x1c89)).toBe("Graphic Letter Print Upper"); // since Unicode 16
  expect(classesOf(0x10d70)).toBe("Graphic Letter Lower Print");
  expect(classesOf(0x16d75)).toBe("Digit Graphic Number Print");
  expect(classesOf(0x33480)).toBe("");
  for (const r of [-1, 0, 0x7f, 0xd800, 0x10ffff, 0x110000]) expect(all.some((f) => f(r))).toBe(false);
});

test("case", () => {
  const cases = [0x61, 0xdf, 0x130, 0x131, 0x149, 0x19b, 0x1c5, 0x10d0, 0x1f80, 0x1fb3, 0x1e9e, 0x1e922, -1];
  expect(cases.map(ToUpper)).toEqual([
    0x41, 0xdf, 0x130, 0x49, 0x149, 0xa7dc, 0x1c4, 0x1c90, 0x1f88, 0x1fbc, 0x1e9e, 0x1e900, -1,
  ]);
  expect(cases.map(ToLower)).toEqual([
    0x61, 0xdf, 0x69, 0x131, 0x149, 0x19b, 0x1c6, 0x10d0, 0x1f80, 0x1fb3, 0xdf, 0x1e922, -1,
  ]);
  expect(cases.map(ToTitle)).toEqual([
    0x41, 0xdf, 0x130, 0x49, 0x149, 0xa7dc, 0x1c5, 0x10d0, 0x1f88, 0x1fbc, 0x1e9e, 0x1e900, -1,
  ]);
  expect([0x4b, 0x6b, 0x212a, 0x3c3, 0x3c2, 0x31, 0x1f80].map(SimpleFold)).toEqual([
    0x6b, 0x212a, 0x4b, 0x3a3, 0x3c3, 0x31, 0x1f88,
  ]);
});
