import { expect, it } from "vitest";
import { analyzeSource, find } from "../../testdata/analysis.ts";
import type * as core from "./nodes.ts";
import { some, walk } from "./walk.ts";

const source = `package main
type T struct{ a, b int }
func (t T) M(x int) int { return x }
func two() (int, int) { return 1, 2 }
func f(n int, ch chan int, m map[int]int, x any) (r int) {
	defer func() { r = 1 }()
	go two()
	a, b := two()
	var t, u = T{a: a, b: b}, [2]int{a, b}
	m[a], _ = t.M(u[1]), u[:1]
	for i := 0; i < n && !(i == a); i++ { n += -i }
	for k, v := range m { r = k + v }
	switch n { case a, b: n--; default: goto end }
	switch y := x.(type) { case int: r = y }
	select { case ch <- n: case v, ok := <-ch: _, _ = v, ok }
	if g, ok := x.(func() int); ok { return *&r + g() } else { print(len(m)) }
end:
	return T.M(t, 1) + func() int { h := t.M; return h(1) }()
}
func main() { f(1, nil, map[int]int{1: 2}, nil) }`;

const analysis = analyzeSource(source);
const { body } = analysis.body(find(analysis, "f"));

it("visits every node once, parents first", () => {
  const seen = new Set<core.Node>();
  walk(body, (node) => {
    expect(seen.has(node)).toBe(false);
    seen.add(node);
  });
  // Every object of the tree that is a node.
  const nodes = new Set<object>();
  const collect = (x: unknown): void => {
    if (typeof x !== "object" || x === null) return;
    if (Array.isArray(x)) return x.forEach(collect);
    if (Object.getPrototypeOf(x) !== Object.prototype || nodes.has(x)) return;
    if ("source" in x && "kind" in x) nodes.add(x);
    for (const [name, part] of Object.entries(x)) if (name !== "source") collect(part);
  };
  collect(body);
  const missing = [...nodes].filter((node) => !seen.has(node as core.Node));
  expect(missing).toEqual([]);
});

it("skips what is below a node where the visitor says so", () => {
  const kinds = new Set<string>();
  walk(body, (node) => {
    kinds.add(node.kind);
    return node.kind !== "FuncLit";
  });
  expect(kinds.has("FuncLit")).toBe(true);
  expect(kinds.has("MethodValue")).toBe(false);
  expect(some(body, ({ kind }) => kind === "MethodValue")).toBe(true);
  const outside = (node: core.Node) => node.kind !== "FuncLit";
  expect(some(body, ({ kind }) => kind === "MethodValue", outside)).toBe(false);
});
