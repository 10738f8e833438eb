// Arrays in words and in the common form.
import { expect, test } from "vitest";
import { fromWordArray, sameWords, toWordArray } from "./wordarrays.ts";

test("arrays come back as they were", () => {
  const unsigned = [0, 1, 2n ** 63n, 2n ** 64n - 1n, 2 ** 53 - 1, 4294967296];
  expect(fromWordArray(toWordArray(unsigned), false, 6)).toEqual(unsigned);
  const signed = [-1, -(2n ** 63n), 2n ** 63n - 1n, -4294967296];
  expect(fromWordArray(toWordArray(signed), true, 4)).toEqual(signed);
  const nested = [
    [
      [1, 2n ** 60n],
      [3, 4],
      [5, 6],
    ],
    [
      [7, 8],
      [9, 10],
      [2n ** 63n, 12],
    ],
  ];
  expect(fromWordArray(toWordArray(nested), false, 2, 3, 2)).toEqual(nested);
  expect(fromWordArray(toWordArray([]), false, 0)).toEqual([]);
});

test("words stay what they are", () => {
  const words = toWordArray([1, 2n ** 60n]);
  expect(toWordArray(words)).toBe(words);
  expect([sameWords(words, words.slice()), sameWords(words, toWordArray([1, 2n ** 61n]))]).toEqual([
    true,
    false,
  ]);
});
