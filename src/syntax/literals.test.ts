// Values of string and rune literals as byte strings.
import { expect, test } from "vitest";
import { quote, unquote, unquoteRune, utf8 } from "./literals.ts";

const bytes = (...values: number[]) => String.fromCharCode(...values);

test.each([
  ['""', ""],
  ['"abc"', "abc"],
  ['"a\\n\\t\\"\\\\"', 'a\n\t"\\'],
  ['"\\x80\\377\\000"', bytes(0x80, 0xff, 0)],
  ['"é"', bytes(0xc3, 0xa9)],
  ['"\\u00e9"', bytes(0xc3, 0xa9)],
  ['"世"', bytes(0xe4, 0xb8, 0x96)],
  ['"\\U0001F600"', bytes(0xf0, 0x9f, 0x98, 0x80)],
  ['"😀"', bytes(0xf0, 0x9f, 0x98, 0x80)],
  ["`a\\n\r\nb`", "a\\n\nb"],
  ['"\\a\\b\\f\\v"', "\x07\b\f\v"],
])("unquote %s", (literal, value) => {
  expect(unquote(literal)).toBe(value);
});

test.each([
  ["'a'", 97],
  ["'\\''", 39],
  ["'\\n'", 10],
  ["'\\x41'", 0x41],
  ["'\\377'", 255],
  ["'\\u4e16'", 0x4e16],
  ["'世'", 0x4e16],
  ["'😀'", 0x1f600],
])("rune %s", (literal, value) => {
  expect(unquoteRune(literal)).toBe(value);
});

test("quote", () => {
  expect(quote('a"\\\n\x00\x7f')).toBe('"a\\"\\\\\\n\\x00\\x7f"');
  expect(quote(utf8("é世😀\u200b\ufeff"))).toBe('"é世😀\\u200b\\ufeff"');
  expect(quote(bytes(0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80))).toBe('"\\xff\\xc3(\\xed\\xa0\\x80"');
});
