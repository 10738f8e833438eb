// Marks of places in a text that is made of lines.
import { expect, test } from "vitest";
import { noPos } from "../../source/position.ts";
import { mark, readMarks } from "./marks.ts";

test("lines belong to the last mark before them", () => {
  const { text, places } = readMarks(`import\n${mark(7)}a\n  b\n\n${mark(9)}c${mark(noPos)}\nd`);
  expect(text).toBe("import\na\n  b\n\nc\nd");
  expect(places).toEqual([
    { line: 2, column: 0, pos: 7 },
    { line: 3, column: 0, pos: 7 },
    { line: 5, column: 0, pos: 9 },
  ]);
});

test("marks inside of a line", () => {
  const { text, places } = readMarks(`a${mark(3)}b${mark(noPos)}c`);
  expect(text).toBe("abc");
  expect(places).toEqual([{ line: 1, column: 1, pos: 3 }]);
});
