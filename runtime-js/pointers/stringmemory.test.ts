import { describe, expect, it } from "vitest";
import { GoPanic } from "../panics/errors.ts";
import { cutString, type StringByte, stringData, subAddresses } from "./stringmemory.ts";
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
    const pointer = stringData(s) as StringByte;
    expect(stringData(s)).toBe(pointer);
    expect(pointer.following(7)).toBe("written");
    pointer.value = 87;
    expect(stringData(s)).not.toBe(pointer);
    expect(pointer.home().array[0]).toBe(87);
  });
});
