import { expect, test } from "vitest";
import { tsdoc } from "./tsdoc.ts";

const text = (doc: string) => tsdoc(doc, (name) => ["Line", "Line.Qty"].includes(name));

test("links to what is declared", () => {
  expect(text("Total adds [Line]s by [Line.Qty], [*Line] too; not [Other] or [x].")).toBe(
    "Total adds {@link Line}s by {@link Line.Qty}, {@link Line} too; not [Other] or [x].",
  );
});

test("marks what is deprecated", () => {
  expect(text("Old is old.\n\nDeprecated: use New\ninstead.")).toBe(
    "Old is old.\n\n@deprecated use New\ninstead.",
  );
});

test("keeps code and lists", () => {
  expect(text("F runs:\n\n\tif x {\n\t\tF()\n\t}\n\nand\n\n  - one\n  - two")).toBe(
    "F runs:\n\n```go\nif x {\n\tF()\n}\n```\n\nand\n\n- one\n- two",
  );
});

test("has no tags that Go does not mean", () => {
  expect(text("@param x is {@link y}, mail a@b.c")).toBe("\\@param x is {\\@link y}, mail a@b.c");
});
