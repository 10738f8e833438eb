import { expect, test } from "vitest";
import { analyzeSource, find } from "../../testdata/analysis.ts";
import type * as core from "./nodes.ts";
import { operandsOfExpr } from "./rebuild.ts";
import { walk } from "./walk.ts";

const declarations = `package main
type T struct{ n int; next *T; in struct{ m int } }
func (t T) Add(n int) T { t.n += n; return t }
func (t *T) Next() *T { return t.next }
func g(x int) int { return x + 1 }
type F func() F
`;

function depth(e: core.Expr): number {
  return 1 + Math.max(0, ...operandsOfExpr(e).map(depth));
}

/** How deep the expressions of \`_ = e\` nest, and how many temporaries there are. */
function shape(e: string): { deepest: number; temporaries: number } {
  const params = "x int, u uint8, s string, t T, p *T, f F, list [][]int, y any, c chan int, b bool";
  const source = `${declarations}func f(${params}) { _ = ${e} }; func main() { h := f; _ = h }`;
  const [deep, before]: core.Expr[][] = [[], []];
  for (const s of analyzeSource(source).body(find(analyzeSource(source), "f")).body.list)
    walk(s, (node) => {
      if (node.kind === "Assign") deep.push(...node.values);
      if (node.kind === "Define") before.push(...node.values);
    });
  return { deepest: Math.max(...[...deep, ...before].map(depth)), temporaries: before.length };
}

const chains: [string, (n: number) => string][] = [
  ["sums", (n) => `x${" + x".repeat(n)}`],
  ["sums of bytes", (n) => `u${" * u".repeat(n)}`],
  ["strings", (n) => `s${" + s".repeat(n)}`],
  ["calls", (n) => `${"g(".repeat(n / 2)}x${")".repeat(n / 2)}`],
  ["calls of results", (n) => `f${"()".repeat(n)}`],
  ["methods of values", (n) => `t${".Add(1)".repeat(n)}.in.m`],
  ["methods of pointers", (n) => `p${".Next()".repeat(n)}.in`],
  ["fields", (n) => `p${".next".repeat(n)}.n`],
  ["slices", (n) => `s${"[1:]".repeat(n)}`],
  ["assertions", (n) => `y${".(any)".repeat(n)}.(int)`],
  ["alternatives", (n) => `b${" || x == 1".repeat(n)}`],
];

test.each(chains)("%s in steps", (_, chain) => {
  expect(shape(chain(40)).temporaries).toBe(0);
  const { deepest, temporaries } = shape(chain(1000));
  expect(deepest).toBeLessThan(320);
  expect(temporaries).toBeGreaterThan(2);
});

test("places stay places", () => {
  // Of a struct in memory there is no copy to be kept.
  expect(shape(`&p${".next".repeat(1000)}.in`).deepest).toBeLessThan(410);
});
