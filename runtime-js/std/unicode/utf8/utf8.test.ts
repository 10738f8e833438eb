// The companion of package utf8.
import { expect, test } from "vitest";
import { DecodeRuneInString, RuneCountInString, ValidString } from "./strings.ts";

test("decodes, counts and validates", () => {
  expect(DecodeRuneInString("")).toEqual([0xfffd, 0]);
  expect(DecodeRuneInString("\xe4\xb8\x96x")).toEqual([0x4e16, 3]);
  expect(DecodeRuneInString("\xed\xa0\x80")).toEqual([0xfffd, 1]);
  expect(RuneCountInString("a\xe4\xb8\x96\xff\xf0\x9f\x98\x80")).toBe(4);
  expect(ValidString("a\xe4\xb8\x96")).toBe(true);
  expect(ValidString("\xc0\x80")).toBe(false);
});
