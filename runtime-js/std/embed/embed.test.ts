// The companion of package embed.
import { expect, test } from "vitest";
import { children, find } from "./embed.ts";

const files: [string, string][] = [
  ["a.txt", "A"],
  ["d/b.txt", "B"],
  ["d/e/c.txt", "C"],
];

test("finds files and the directories they are in", () => {
  expect(find(files, "a.txt")).toEqual(["A", false, true]);
  expect(find(files, "d/e")).toEqual(["", true, true]);
  expect(find(files, "d/none")).toEqual(["", false, false]);
  expect(find(null, ".")).toEqual(["", true, true]);
});

test("lists directories", () => {
  expect(children(files, ".").array).toEqual(["a.txt", "d"]);
  expect(children(files, "d").array).toEqual(["b.txt", "e"]);
  expect(children(null, ".").length).toBe(0);
});
