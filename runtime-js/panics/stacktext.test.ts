// Frames in the text of stacks, of V8 and of other engines.
import { expect, test } from "vitest";
import { frameLines, frameLinesOf, placedFrame } from "./stacktext.ts";

test("lines that are frames", () => {
  const v8 = "Error: at noon\n  (really)\n    at f (http://host/a.js:1:2)\n    at http://host/b.js:3:4";
  expect(frameLines(v8)).toEqual(["    at f (http://host/a.js:1:2)", "    at http://host/b.js:3:4"]);
  const firefox = "f@http://host/a.js:1:2\n@http://host/b.js:3:4\n";
  expect(frameLines(firefox)).toEqual(["f@http://host/a.js:1:2", "@http://host/b.js:3:4"]);
  expect(frameLines(undefined)).toEqual([]);
});

test("the place of a frame", () => {
  expect(placedFrame("    at async C.f (http://host/a.go?import&goes=package:12:3)")).toEqual({
    before: "    at async C.f (",
    url: "http://host/a.go?import&goes=package",
    line: 12,
    column: 3,
    after: ")",
  });
  expect(placedFrame("f@http://host/a.js:1:2")).toMatchObject({
    before: "f@",
    url: "http://host/a.js",
    after: "",
  });
  expect(placedFrame("    at f (/work/my app.js:1:2)")).toMatchObject({ url: "/work/my app.js", line: 1 });
  expect(placedFrame("    at Array.map (<anonymous>)")).toBeNull();
});

test("an error without frames has those of its cause, and the runtime's own are left out above others", () => {
  const cause = new TypeError("null");
  cause.stack = `TypeError: null\n    at f (${new URL("../collections/slices.ts", import.meta.url)}:1:2)\n    at g (/app/x.go:3:4)`;
  const error = new Error("nil", { cause });
  error.stack = "Error: nil";
  expect(frameLinesOf(error)).toEqual(expect.arrayContaining(["    at g (/app/x.go:3:4)"]));
});
