// The scanner and the strings of package encoding/json.
import { describe, expect, test } from "vitest";
import { isNumber } from "./number.ts";
import { failure, feed, firstError, literalEnd, newState, tokenEnd, valueEnd } from "./scanner.ts";
import { compacted, escaped, indented, quote, runeAt, unquote } from "./text.ts";

describe("firstError", () => {
  const good: [boolean, string, string, number] = [false, "", "", 0];
  const end = (offset: number): [boolean, string, string, number] => [true, "", "", offset];
  const cases: [string, [boolean, string, string, number]][] = [
    ['{"a":[1,2.5e-3,true,null,"x\\u00e9"]} ', good],
    ["[".repeat(10000) + "]".repeat(10000), good],
    ["", end(0)],
    ['{"a"', end(4)],
    ["tru", end(3)],
    ["-", end(0)],
    ['"a\\u1', end(2)],
    ["nulx", [true, "x", "in literal null (expecting 'l')", 4]],
    ["[1,]", [true, "]", "looking for beginning of value", 4]],
    ["{,}", [true, ",", "looking for beginning of object key string", 2]],
    ['{"a" 1}', [true, "1", "after object key", 6]],
    ['{"a":1 "b"}', [true, '"', "after object key:value pair", 8]],
    ["[1 2]", [true, "2", "after array element", 4]],
    ["1 2", [true, "2", "after top-level value", 3]],
    ["-x", [true, "x", "in numeric literal", 2]],
    ["1.x", [true, "x", "in numeric literal", 3]],
    ["1e+x", [true, "x", "in numeric literal", 4]],
    ["01", [true, "1", "after top-level value", 2]],
    ['"\\q"', [true, "\\q", "in string", 3]],
    ['"\\u12x"', [true, '\\u12x"', "in string", 7]],
    ['"a\nb"', [true, "\n", "in string", 3]],
    ["[\xef\xbb\xbf", [true, "\xef\xbb\xbf", "looking for beginning of value", 4]],
    ["[".repeat(10001), [true, "", "exceeded max depth", 10001]],
  ];
  test.each(cases)("%s", (text, found) => {
    expect(firstError(text, false)).toEqual(found);
  });
  test("what is formatted", () => {
    expect(firstError("[1 2]", true)).toEqual([true, "2", "after array value", 4]);
    expect(firstError("1.", true)).toEqual(end(1));
  });
});

test("values piece by piece", () => {
  const state = newState();
  expect(feed(state, ' {"a":', false)).toBe(-1);
  expect(feed(state, ' {"a":[tru', false)).toBe(-1);
  expect(feed(state, ' {"a":[true]} 2', false)).toBe(13);
  expect(feed(state, " 23", false)).toBe(-1);
  expect(feed(state, " 23", true)).toBe(3);
  expect(feed(state, '"x"y', false)).toBe(3);
  expect(feed(state, "[}", false)).toBe(-2);
  expect(failure(state)).toEqual(["}", "looking for beginning of value", 2]);
  expect(tokenEnd(newState(), "12,", false)).toBe(2);
  expect(tokenEnd(newState(), '"ab', true)).toBe(-2);
});

test("ends", () => {
  expect(literalEnd('["a\\"b",1]', 1)).toBe(7);
  expect(literalEnd("[-1.5e+3,1]", 1)).toBe(8);
  expect(valueEnd('x{"}":[{}]}y', 1)).toBe(11);
});

test("strings", () => {
  expect(quote('a<"\\\n\x01\xc3\xa9\xff\xe2\x80\xa8', true)).toBe(
    '"a\\u003c\\"\\\\\\n\\u0001\xc3\xa9\xef\xbf\xbd\\u2028"',
  );
  expect(quote("<>", false)).toBe('"<>"');
  expect(unquote('"a\\u00e9\\ud83d\\ude00\\ud800\xff\\/"')).toBe(
    "a\xc3\xa9\xf0\x9f\x98\x80\xef\xbf\xbd\xef\xbf\xbd/",
  );
  expect([0, 1, 3].map((i) => runeAt("a\xc3\xa9\xff", i))).toEqual(["a", "\xc3\xa9", "\xff"]);
});

test("layout", () => {
  expect(compacted(' { "a b" : [ 1 , "<\\"" ] } ')).toBe('{"a b":[1,"<\\""]}');
  expect(escaped("<&\xe2\x80\xa9", true)).toBe("\\u003c\\u0026\\u2029");
  expect(escaped("<&\xe2\x80\xa9", false)).toBe("<&\\u2029");
  expect(indented('{"a":[1,{}],"b":[]}', ">", "  ")).toBe(
    '{\n>  "a": [\n>    1,\n>    {}\n>  ],\n>  "b": []\n>}',
  );
});

test("numbers", () => {
  expect(["0", "-1.5e+10", "1E5"].every(isNumber)).toBe(true);
  expect(["", "01", "1.", ".5", "1e", "+1", "1 ", "0x1"].some(isNumber)).toBe(false);
});
