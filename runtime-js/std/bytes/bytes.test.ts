// The searches of package bytes on slices inside of larger arrays.
import { expect, test } from "vitest";
import { nilSlice, Slice } from "../../collections/slice.ts";
import { Compare, Equal, Index, IndexByte, indexFrom, LastIndex, LastIndexByte } from "./search.ts";

/** The bytes of s as a slice with other bytes before and behind. */
function bytes(s: string): Slice<number> {
  const text = "ab" + s + "ab";
  const array = Uint8Array.from(text, (c) => c.charCodeAt(0));
  return new Slice(array, 2, s.length, s.length + 2);
}

test("searches agree with those of strings", () => {
  const texts = ["", "a", "ab", "abab", "xaby", "aab", "x".repeat(100) + "ab" + "x".repeat(100) + "ab"];
  for (const s of texts) {
    for (const sep of ["", "a", "b", "ab", "ba", "aab", "xx"]) {
      expect(Index(bytes(s), bytes(sep))).toBe(s.indexOf(sep));
      expect(LastIndex(bytes(s), bytes(sep))).toBe(s.lastIndexOf(sep));
      if (sep) expect(indexFrom(bytes(s), bytes(sep), 1)).toBe(s.indexOf(sep, 1));
    }
    expect(IndexByte(bytes(s), 98)).toBe(s.indexOf("b"));
    expect(LastIndexByte(bytes(s), 97)).toBe(s.lastIndexOf("a"));
    for (const t of texts) {
      expect(Equal(bytes(s), bytes(t))).toBe(s === t);
      expect(Compare(bytes(s), bytes(t))).toBe(s < t ? -1 : s > t ? 1 : 0);
    }
  }
});

test("nil", () => {
  expect(Equal(nilSlice, bytes(""))).toBe(true);
  expect([Index(nilSlice, nilSlice), IndexByte(nilSlice, 1), LastIndex(nilSlice, bytes("a"))]).toEqual([
    0, -1, -1,
  ]);
});
