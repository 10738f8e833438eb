import { expect, test } from "vitest";
import { withoutUnnamedMethods } from "./unnamedmethods.ts";

/** The methods that are left. */
function left(code: string): string[] {
  const text = withoutUnnamedMethods(code);
  expect(text.length).toBe(code.length);
  return [...text.matchAll(/(\w+)\(\) \{/g)].map(([, name]) => name);
}

test("what only unnamed methods name is unnamed", () => {
  expect(left("class A { used() {} b() { this.c(); } c() {} }\nnew A().used();")).toEqual(["used"]);
  expect(left("class A { b() { this.c(); } c() {} }\nconst { c } = new A();")).toEqual(["c"]);
});

test("lines and columns stay", () => {
  const code = "class A {\n  b() {\n    return 1;\n  }\n  get c() { return 2; }\n  d() {}\n}\nnew A().d();\n";
  expect(
    withoutUnnamedMethods(code)
      .trimEnd()
      .split("\n")
      .map((line) => line.trim()),
  ).toEqual([..."class A {,,,,,d() {},},new A().d();".split(",")]);
});

test("text may be a name: descriptors have those of methods", () => {
  expect(left('class A { b() {} c() {} d() {} e() {} }\nfind(["b"], `c of`, "not e");')).toEqual([..."bce"]);
  expect(withoutUnnamedMethods("class A { b$sync() {} }")).toContain("b$sync");
});

test("JavaScript calls some by itself, and what it may know of a class that extends one of its own", () => {
  expect(left("class A { next() {} toString() {} other() {} }")).toEqual(["next", "toString"]);
  expect(left("class A extends Map { clear() {} }\nclass B { clear() {} other() {} }")).toEqual([
    "clear",
    "clear",
  ]);
});

test("computed and private names are left alone", () => {
  const code = "class A { [x]() {} #y() {} static z() {} }";
  expect(withoutUnnamedMethods(code)).toBe("class A { [x]() {} #y() {} " + " ".repeat(14) + "}");
});
