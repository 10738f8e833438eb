import { describe, expect, it } from "vitest";
import { GoPanic } from "../panics/errors.ts";
import { cutString, memoryOf, stringData, subAddresses } from "./stringmemory.ts";
import { pointerToUintptr } from "./uintptrs.ts";

const offset = (whole: string, part: string) =>
  subAddresses(pointerToUintptr(stringData(part)), pointerToUintptr(stringData(whole)));

describe("parts of strings", () => {
  it("are where they were cut last", () => {
    const s = "one two one two";
    for (const i of [0, 8, 4, 12]) expect(offset(s, cutString(s, i, i + 3))).toBe(i);
    expect(offset(s, cutString(cutString(s, 4, 11), 4, 7))).toBe(8);
  });

  it("are where they occur if nobody has cut them", () => {
    expect(offset("first, second", "second")).toBe(7);
  });

  it("panic if that may be in several places", () => {
    expect(() => offset("again and again", "again")).toThrow(GoPanic);
  });

  it("share the bytes of the whole until somebody writes to them", () => {
    const s = "written to";
    const { array } = memoryOf(s);
    expect(memoryOf(s).array).toBe(array);
    array[0] = 87;
    expect(memoryOf(s).array).not.toBe(array);
  });
});
