import { describe, expect, test } from "vitest";
import { withoutDeadCases } from "./deadcases.ts";

/** The code that is left, with single spaces. */
function left(code: string): string {
  const text = withoutDeadCases(code);
  expect(text.length).toBe(code.length);
  expect(text.split("\n").length).toBe(code.split("\n").length);
  return text.replace(/\s+/g, " ").trim();
}

/** What a function is left with that prints words by cases. */
function words(calls: string, head = "function f(x) {"): string[] {
  const cases =
    '{ switch (x) { case 1: log("one"); break; case 2: log("two"); break; default: log("rest"); } } }';
  return [...left(`${calls}\n${head} ${cases}`).matchAll(/log\("(\w+)"\)/g)].map(([, word]) => word);
}

describe("clauses of switches", () => {
  test("are left out if no argument leads there", () => {
    expect(words("f(1);")).toEqual(["one"]);
    expect(words("f(1); f(3);")).toEqual(["one", "rest"]);
    expect(words("f(1); f(2);")).toEqual(["one", "two"]);
    expect(words("f(globalThis.x);")).toEqual(["one", "two", "rest"]);
    expect(words("f();")).toEqual(["rest"]);
    expect(words("f(...[1]);")).toEqual(["one", "two", "rest"]);
  });

  test("stay where a function may be called by others", () => {
    const all = ["one", "two", "rest"];
    expect(words("f(1); globalThis.f = f;")).toEqual(all);
    expect(words("f(1); [3].forEach(f);")).toEqual(all);
    expect(words("f(1); const o = { f };")).toEqual(all);
    expect(words("f(1); new f(2);")).toEqual(all);
    expect(words("f(1); f.call(null, 2);")).toEqual(all);
    expect(words("f(1); const g = () => f; ")).toEqual(all);
    expect(words("f(1); class C extends f {}")).toEqual(all);
    expect(words("f(1); export { f };")).toEqual(all);
  });

  test("stay where a function is among values of which nothing is known", () => {
    const all = ["one", "two", "rest"];
    expect(words("let g = read(); g = f; g(1); f(1);")).toEqual(all);
    expect(words("f(1); (read() ? f : read())(2);")).toEqual(all);
    expect(words("f(1); (read() || f)(2);")).toEqual(all);
    expect(words("f(1); function h() { return f; } globalThis.h = h;")).toEqual(all);
    expect(words("f(1); async function h() { return f; } h();")).toEqual(all);
    expect(words("f(1); function h() { return [f, 2]; } g(h());")).toEqual(all);
    expect(words("f(1); function h(g) { arguments[0](2); } h(f);")).toEqual(all);
    expect(words("export function g() { f(2); }")).toEqual(["two"]);
    expect(words("function g() { return cond ? [1] : [1, 2]; } const [a, b] = g(); f(b);")).toEqual(all);
    expect(words("function g() { return c ? 3 : 4; } const [a] = g(); f(1);")).toEqual(["one"]);
  });

  test("stay where their tests are not constants", () => {
    expect(
      words("function g(a, b) { switch (a) { case b: break; default: f(1); } } g(1, 1); g(1, 2);"),
    ).toEqual(["one"]);
    const code =
      "function f(x) { switch (x) { case g(): a(); break; case 1: b(); } } function g() { n++; return 5; } f(1);";
    expect(left(code)).toBe(code);
  });

  test("stay where the parameter gets other values", () => {
    expect(words("f(1);", "function f(x) { x++;")).toEqual(["one", "two", "rest"]);
    expect(words("f(1);", "function f(x) { x += 1;")).toEqual(["one", "two", "rest"]);
    expect(words("f(1);", "function f(x) { x = 2;")).toEqual(["one", "two"]);
    expect(words("f(1);", "function f(x) { [x] = list;")).toEqual(["one", "two", "rest"]);
    expect(words("f(1);", "function f(x) { for (x of list);")).toEqual(["one", "two", "rest"]);
    expect(words("f();", "function f(x = read()) {")).toEqual(["one", "two", "rest"]);
    expect(words("f(1);", "function f(...x) {")).toEqual(["one", "two", "rest"]);
    expect(words("f({ x: 1 });", "function f({ x }) {")).toEqual(["one", "two", "rest"]);
    expect(words("f(1);", "function f(x) { const g = () => { x = 2; }; g();")).toEqual(["one", "two"]);
  });

  test("are followed through variables, functions that are values, results and conditions", () => {
    expect(words("let x = 1; const y = x; f(y);")).toEqual(["one"]);
    expect(words("let g = null; g = f; g(2);")).toEqual(["two"]);
    expect(words("function g() { return 1; } f(g());")).toEqual(["one", "rest"]); // or nothing
    expect(words("function g() { return [2, 1]; } const [a, b] = g(); f(b);")).toEqual(["one"]);
    expect(words("function g() { return cond ? [1] : [2]; } const [a] = g(); f(a);")).toEqual([
      ..."one,two,rest".split(","),
    ]);
    expect(words("async function g() { return 1; } f(g());")).toEqual(["one", "two", "rest"]);
    expect(words("f(cond ? 1 : 2);")).toEqual(["one", "two"]);
    expect(words("f(3 & 1);")).toEqual(["one"]);
    expect(words("f(String.fromCharCode(49));")).toEqual(["rest"]);
    expect(words("function g(y) { if (y === 5) f(1); else f(2); } g(4);")).toEqual(["two"]);
    expect(words("function g(y) { y === 5 && f(1); } g(4); f(3);")).toEqual(["rest"]);
  });

  test("say what their variable is, as long as nothing changes it", () => {
    const inner = (before: string) =>
      words(`function g(y) { ${before} switch (y) { case 1: f(y); } } g(read());`);
    expect(inner("")).toEqual(["one"]);
    expect(inner("y = read();")).toEqual(["one"]);
    expect(inner("const h = () => { y = 7; }; h();")).toEqual(["one", "two", "rest"]);
    expect(words("function g(y) { switch (y) { case 1: y = read(); f(y); } } g(read());")).toEqual([
      ..."one,two,rest".split(","),
    ]);
    expect(words("function g(y) { switch (y) { case 1: case 2: f(y); } } g(read());")).toEqual([
      "one",
      "two",
    ]);
    expect(words("function g(y) { switch (y) { case 1: h(); case 2: f(y); } } g(1);")).toEqual(["one"]);
    expect(words("function g(y) { switch (y) { case 1: return; default: f(y); } } g(1); g(2);")).toEqual([
      "two",
    ]);
  });

  test("that are reached from above keep their statements", () => {
    const code = "function f(x) { switch (x) { case 1: a(); case 2: b(); break; case 3: c(); } } f(1);";
    expect(left(code)).toBe("function f(x) { switch (x) { case 1: a(); b(); break; } } f(1);");
    const last = "function f(x) { switch (x) { case 1: a(); default: b(); } } f(1);";
    expect(left(last)).toBe("function f(x) { switch (x) { case 1: a(); b(); } } f(1);");
  });

  test("of the same name in other scopes are others", () => {
    expect(words("f(1); { function f(x) { f(x); } }")).toEqual(["one"]);
    expect(words("f(1); (function (f) { f(2); })(globalThis.g);")).toEqual(["one"]);
    expect(words("f(1); try { g(); } catch (f) { f(2); }")).toEqual(["one"]);
  });
});

describe("comparisons and conditions", () => {
  test("are what they come to", () => {
    expect(left("function f(xx) { return xx === 1 || xx > 7; } f(2);")).toBe(
      "function f(xx) { return !1 || !1 ; } f(2);",
    );
    expect(left("let on = false; if (on && g()) h();")).toBe("let on = false; if (!1 && g()) h();");
  });

  test("stay where something comes of computing them, or they are not known", () => {
    for (const code of [
      "if (g() === 1) h();",
      "let on = false; on = read(); if (on) h();",
      "if ((a.b, 1) === 2) h();",
    ])
      expect(left(code)).toBe(code);
  });

  test("are no operands of what binds more than !", () => {
    for (const code of [
      "const on = false; on.toString();",
      "const on = true; on ** 2;",
      "let on = false; on();",
    ])
      expect(left(code)).toBe(code);
    const surrogates = 'if ("\\ud800" === "\\ud801") g();';
    expect(left(surrogates)).toBe(surrogates);
    const code = "function g() {} const h = () => g; if (h() === g) k();";
    expect(left(code)).toBe(code);
  });

  test("are no names of properties", () => {
    const code = "const on = false; const o = { on }; o.on = o.on;";
    expect(left(code)).toBe(code);
  });

  test("end where functions call one another", () => {
    expect(
      words("function g(n) { if (n === 0) f(1); else h(n - 1); } function h(n) { g(n); } g(3);"),
    ).toEqual(["one"]);
    expect(words("function g(n) { g(n + 1); f(n); } g(1);")).toEqual(["one", "two", "rest"]);
  });
});

describe("formats", () => {
  const reader = 'function at(format, i) { "goes:directives"; return format.charCodeAt(i); }';
  const letters = (format: string) => {
    const cases = [..."abcd*"].map((c) => `case ${c.charCodeAt(0)}: log("${c}"); break;`);
    const code = `${reader} function p(format) { switch (at(format, i)) { ${cases.join(" ")} } } p(${format});`;
    return [...left(code).matchAll(/log\("(.)"\)/g)].map(([, c]) => c).join("");
  };

  test("have the characters of their directives", () => {
    expect(letters('"%a and c %-7.3d"')).toBe("ad");
    expect(letters('"%!|%d c %é b"')).toBe("bd"); // b may be a verb
    expect(letters('"%*a"')).toBe("a*");
    expect(letters('"%[1]*.[2]*[3]a c"')).toBe("ac*");
    expect(letters('"%[x b"')).toBe("b");
    expect(letters('"abcd %"')).toBe("");
    expect(letters("read()")).toBe("abcd*");
    expect(letters('"%" + read()')).toBe("abcd*");
  });
});
