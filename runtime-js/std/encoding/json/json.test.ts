// The scanner and the strings of package encoding/json.
import { describe, expect, test } from "vitest";
import { isNumber } from "./number.ts";
import {
  failure,
  feed,
  finish,
  firstError,
  literalEnd,
  newState,
  quoteChar,
  reset,
  valueEnd,
} from "./scanner.ts";
import { compacted, escaped, indented, quote, unquote } from "./text.ts";

describe("firstError", () => {
  const cases: [string, string, number][] = [
    ['{"a":[1,2.5e-3,true,null,"x\\u00e9"]} ', "", 0],
    ["", "unexpected end of JSON input", 0],
    ['{"a"', "unexpected end of JSON input", 4],
    ["tru", "invalid character ' ' in literal true (expecting 'e')", 3],
    ["nulx", "invalid character 'x' in literal null (expecting 'l')", 4],
    ["[1,]", "invalid character ']' looking for beginning of value", 4],
    ["{,}", "invalid character ',' looking for beginning of object key string", 2],
    ['{"a" 1}', "invalid character '1' after object key", 6],
    ['{"a":1 "b"}', "invalid character '\"' after object key:value pair", 8],
    ["[1 2]", "invalid character '2' after array element", 4],
    ["1 2", "invalid character '2' after top-level value", 3],
    ["-x", "invalid character 'x' in numeric literal", 2],
    ["1.x", "invalid character 'x' after decimal point in numeric literal", 3],
    ["1e+x", "invalid character 'x' in exponent of numeric literal", 4],
    ["01", "invalid character '1' after top-level value", 2],
    ['"\\q"', "invalid character 'q' in string escape code", 3],
    ['"\\u12x"', "invalid character 'x' in \\u hexadecimal character escape", 6],
    ['"a\nb"', "invalid character '\\n' in string literal", 3],
    ["[".repeat(10001), "invalid character '[' exceeded max depth", 10001],
  ];
  test.each(cases)("%s", (text, message, offset) => {
    expect(firstError(text)).toEqual([message, offset]);
  });
});

test("quoteChar", () => {
  expect([39, 34, 65, 0, 127, 0xa0, 0xad, 0xe9].map(quoteChar)).toEqual([
    "'\\''",
    "'\"'",
    "'A'",
    "'\\x00'",
    "'\\x7f'",
    "'\\u00a0'",
    "'\\u00ad'",
    "'\xc3\xa9'",
  ]);
});

test("values piece by piece", () => {
  const state = newState();
  expect(feed(state, ' {"a":', 0)).toBe(-1);
  expect(feed(state, ' {"a":[1]} 2', 6)).toBe(10);
  reset(state);
  expect(feed(state, " 23", 0)).toBe(-1);
  expect(finish(state)).toBe(true);
  reset(state);
  expect(feed(state, '"x"y', 0)).toBe(3);
  reset(state);
  expect(feed(state, "[}", 0)).toBe(-2);
  expect(failure(state)).toEqual(["invalid character '}' looking for beginning of value", 18]);
});

test("ends", () => {
  expect(literalEnd('["a\\"b",1]', 1)).toBe(7);
  expect(literalEnd("[-1.5e+3,1]", 1)).toBe(8);
  expect(valueEnd('x{"}":[{}]}y', 1)).toBe(11);
});

test("strings", () => {
  expect(quote('a<"\\\n\x01\xc3\xa9\xff\xe2\x80\xa8', true)).toBe(
    '"a\\u003c\\"\\\\\\n\\u0001\xc3\xa9\\ufffd\\u2028"',
  );
  expect(quote("<>", false)).toBe('"<>"');
  expect(unquote('"a\\u00e9\\ud83d\\ude00\\ud800\xff\\/"')).toEqual([
    "a\xc3\xa9\xf0\x9f\x98\x80\xef\xbf\xbd\xef\xbf\xbd/",
    true,
  ]);
  for (const bad of ["", '"', '"a', 'a"', '"\\x"', '"\\u12"', '"\\"', '"a"b"'])
    expect(unquote(bad)[1]).toBe(false);
});

test("layout", () => {
  expect(compacted(' { "a b" : [ 1 , "<\\"" ] } ', false)).toBe('{"a b":[1,"<\\""]}');
  expect(compacted('["<"]', true)).toBe('["\\u003c"]');
  expect(escaped("&\xe2\x80\xa9")).toBe("\\u0026\\u2029");
  expect(indented('{"a":[1,{}],"b":[]}', ">", "  ")).toBe(
    '{\n>  "a": [\n>    1,\n>    {}\n>  ],\n>  "b": []\n>}',
  );
});

test("numbers", () => {
  expect(["0", "-1.5e+10", "1E5"].every(isNumber)).toBe(true);
  expect(["", "01", "1.", ".5", "1e", "+1", "1 ", "0x1"].some(isNumber)).toBe(false);
});
