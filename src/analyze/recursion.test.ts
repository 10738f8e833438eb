import { expect, it } from "vitest";
import { analyzeSource } from "../../testdata/analysis.ts";

const isShallow = (source: string): boolean => analyzeSource(`package main\n${source}`).isShallow();

it("knows programs whose calls cannot nest deeply", () => {
  expect(isShallow(`func f(x int) int { return x }; func main() { println(f(f(1))) }`)).toBe(true);
  expect(
    isShallow(`type P struct{ x, y int }; func main() { var a any = P{1, 2}; println(a == P{1, 2}) }`),
  ).toBe(true);
  expect(isShallow(`func main() { var f func(); f = func() { println() }; go f(); f() }`)).toBe(true);
});

it("sees functions that call themselves", () => {
  expect(isShallow(`func f(x int) { if x > 0 { f(x - 1) } }; func main() { f(3) }`)).toBe(false);
  expect(
    isShallow(`func f(x int) { g(x) }; func g(x int) { if x > 0 { f(x - 1) } }; func main() { f(3) }`),
  ).toBe(false);
  expect(isShallow(`func main() { var f func(int); f = func(x int) { if x > 0 { f(x - 1) } }; f(3) }`)).toBe(
    false,
  );
  expect(
    isShallow(`func main() {
	f := func() {}
	for range 10 { g := f; f = func() { g() } }
	f()
}`),
  ).toBe(false);
  expect(
    isShallow(`type Node interface { Len() int }
type leaf struct{}
func (leaf) Len() int { return 0 }
type cons struct { next Node }
func (c cons) Len() int { return 1 + c.next.Len() }
func main() { println(Node(cons{leaf{}}).Len()) }`),
  ).toBe(false);
  expect(
    isShallow(`func all(yield func(int) bool) { for x := range all { if !yield(x) { return } } }
func main() { for x := range all { println(x) } }`),
  ).toBe(false);
});

it("sees values that nest without a limit", () => {
  expect(isShallow(`func main() { var x any; for range 10 { x = []any{x} }; println(x == nil) }`)).toBe(
    false,
  );
  expect(isShallow(`type T struct { next *T }; func main() { var x any = T{}; println(x == nil) }`)).toBe(
    false,
  );
});

it("text and chains of calls that only machines write", () => {
  const sum = (n: number) => `var x = 1; func main() { println(x${" + x".repeat(n)}) }`;
  expect(isShallow(sum(20))).toBe(true);
  expect(isShallow(sum(2000))).toBe(false);
  const chain = (n: number) =>
    `${Array.from({ length: n }, (_, i) => `func f${i}() int { return f${i + 1}() }`).join("; ")}
    func f${n}() int { return 1 }; func main() { println(f0()) }`;
  expect(isShallow(chain(20))).toBe(true);
  expect(isShallow(chain(2000))).toBe(false);
});
