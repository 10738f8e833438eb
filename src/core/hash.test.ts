import { expect, it } from "vitest";
import { analyzeSource, find } from "../../testdata/analysis.ts";

/** The hash of the function f of a program. */
function hash(declarations: string): string {
  const analysis = analyzeSource(`package main\n${declarations}\nfunc main() { println(f(1, 2)) }`);
  return analysis.hash(find(analysis, "f"));
}

const sum = hash("func f(a, b int) int { c := a; for b > 0 { c += b; b-- }; return c }");

it("leaves positions and comments out", () => {
  expect(
    hash(`
// f adds.
func f(a, b int) int {
	c := (a)

	for b > 0 { // again
		c += b
		b--
	}
	return c
}`),
  ).toBe(sum);
});

it("tells functions apart", () => {
  const others = [
    "func f(a, b int) int { c := b; for b > 0 { c += b; b-- }; return c }",
    "func f(a, b int) int { c := a; for b > 0 { c -= b; b-- }; return c }",
    "func f(a, b int) int { c := a; for b > 1 { c += b; b-- }; return c }",
    "func f(a, b int) int { d := a; for b > 0 { d += b; b-- }; return d }",
    "func f(a, b int64) int64 { c := a; for b > 0 { c += b; b-- }; return c }",
    "var c int; func f(a, b int) int { c = a; for b > 0 { c += b; b-- }; return c }",
  ].map(hash);
  expect(new Set([sum, ...others]).size).toBe(others.length + 1);
});

it("knows variables, callees and types inside of literals, too", () => {
  const calls = (callee: string, type: string) =>
    hash(`func g() ${type} { return 1 }; func h() ${type} { return 2 }
func f(a, b int) int { k := func() ${type} { return ${callee}() }; return a + int(k()) }`);
  expect(calls("g", "int")).toBe(calls("g", "int"));
  const all = [calls("g", "int"), calls("h", "int"), calls("g", "int8")];
  expect(new Set(all).size).toBe(3);
});
