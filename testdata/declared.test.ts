// The check itself: what it finds, and what it leaves alone.
import { expect, test } from "vitest";
import { usedTooEarly } from "./declared.ts";

test.each([
  ["a constant", "const a = b; const b = 1;", ["b in line 1"]],
  [
    "a variable that a function reads",
    "let a = f(); let b = 1; function f() { return g(); } function g() { return b; }",
    ["b in line 1"],
  ],
  [
    "a class that a constructor needs",
    "const a = new A(); class A { constructor(x = new B()) {} } class B {}",
    ["B in line 1", "A in line 1"],
  ],
  ["an exported one", "export const a = [b];\nexport class b {}", ["b in line 1"]],
  ["a function called at once", "const a = (() => b)(); const b = 1;", ["b in line 1"]],
])("finds %s", (_, code, found) => {
  expect(usedTooEarly(code)).toEqual(found);
});

test.each([
  ["a function that is called later", "const a = () => b; const b = 1; a();"],
  [
    "a local variable of the same name",
    "const a = f(); const b = 1; function f() { const b = 2; return b; }",
  ],
  ["a property of the same name", "const a = { b: 1 }.b; const b = 1;"],
  ["a declared function", "const a = f(); function f() { return 1; }"],
])("leaves alone %s", (_, code) => {
  expect(usedTooEarly(code)).toEqual([]);
});
