// Source bytes to text, with columns in bytes.
import { expect, test } from "vitest";
import { parseFile } from "../syntax/parser.ts";
import { decodeSource } from "./decode.ts";
import { FileSet } from "./position.ts";

function errors(...parts: (string | number[])[]): string[] {
  const bytes = parts.flatMap((part) =>
    typeof part === "string" ? [...new TextEncoder().encode(part)] : part,
  );
  const { text } = decodeSource(Uint8Array.from(bytes));
  const files = new FileSet();
  const list: string[] = [];
  parseFile(files.add("x.go", text), ({ pos, message }) => {
    const { line, column } = files.position(pos);
    list.push(`${line}:${column}: ${message}`);
  });
  return list;
}

test("valid UTF-8, with or without a byte order mark", () => {
  expect(errors('package p\nvar é = "世😀"\n')).toEqual([]);
  expect(errors([0xef, 0xbb, 0xbf], "package p\n")).toEqual([]);
  expect(decodeSource(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61])).text).toBe("a");
});

test("characters that source may not have", () => {
  expect(errors('package p\nvar x = "a', [0], "b", [0xef, 0xbb, 0xbf], "c", [0xff], 'd"\n')).toEqual([
    "2:11: invalid NUL character",
    "2:13: invalid BOM in the middle of the file",
    "2:17: invalid UTF-8 encoding",
  ]);
});

test.each([
  ["overlong", [0xc0, 0x80], 2],
  ["surrogate", [0xed, 0xa0, 0x80], 3],
  ["too large", [0xf4, 0x90, 0x80, 0x80], 4],
  ["cut short", [0xe2, 0x82], 2],
])("invalid UTF-8: %s", (_, bytes, count) => {
  const list = errors("package p\n// ", bytes, "\n");
  expect(list).toEqual(Array.from({ length: count }, (_, i) => `2:${4 + i}: invalid UTF-8 encoding`));
});
