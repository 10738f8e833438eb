import { expect, it } from "vitest";
import { analyzeSource, find } from "../../testdata/analysis.ts";
import { isFresh, isNew, panicsOf, runsCode, targetsOf, writesElements } from "./effects.ts";
import type * as core from "./nodes.ts";
import { rootOf, sameOperand } from "./roots.ts";
import { walk } from "./walk.ts";

const declarations = `package main
type T struct{ n int; in struct{ m int }; list [3]int; p *T }
type U T
func (t T) M() int { return t.n }
func call() int { return 1 }
func struc() T { return T{} }
func f(a, b int, u uint, t *T, v T, s []int, m map[any]int, text map[string]int, x any, ch chan int, fl float64) {
`;

/** The statements of a function with these parameters. */
function statements(body: string): readonly core.Stmt[] {
  const analysis = analyzeSource(
    `${declarations}${body}\n}\nfunc main() { g := f; g(1, 2, 3, nil, T{}, nil, nil, nil, nil, nil, 1) }`,
  );
  return analysis.body(find(analysis, "f")).body.list;
}

/** The value of each `_ = …`. */
function values(body: string): core.Expr[] {
  return statements(body).flatMap((s) => (s.kind === "Assign" ? s.values : []));
}

/** How evaluating each statement may panic. */
function panics(body: string): string[] {
  return statements(body).map((s) => {
    const found: string[] = [];
    walk(s, (node) => {
      found.push(...panicsOf(node));
    });
    return found.join(" ");
  });
}

it("says how steps may panic", () => {
  expect(panics("_ = t.n; _ = v.n; _ = (&v).n; _ = *t")).toEqual(["nil", "", "", "nil"]);
  expect(panics("_ = s[a]; _ = v.list[2]; _ = v.list[a]; _ = s[1:]")).toEqual([
    "index",
    "",
    "index",
    "slice",
  ]);
  expect(panics("_ = a / b; _ = a / 2; _ = fl / fl; _ = a << b; _ = a << u; _ = a << 3")).toEqual([
    "divide",
    "",
    "",
    "shift",
    "",
    "",
  ]);
  expect(panics("_ = m[x]; _ = m[1]; _ = text[`a`]; text[`a`] = 1; _ = x == x; _ = x == 1")).toEqual([
    "incomparable",
    "",
    "",
    "nil map",
    "incomparable",
    "",
  ]);
  expect(panics("_ = x.(int); _, _ = x.(int); _ = [1]int(s); _ = call()")).toEqual([
    "assertion",
    "",
    "conversion",
    "call",
  ]);
  expect(panics("_ = make([]int, a); _ = make([]int, 3); _ = len(s); panic(1)")).toEqual([
    "builtin",
    "",
    "",
    "builtin",
  ]);
});

it("knows what runs the code of others, which literals do not", () => {
  expect(
    statements(
      "_ = call(); _ = a + b; _ = <-ch; k := func() int { return call() }; for range ch {}; _ = k",
    ).map(runsCode),
  ).toEqual([true, false, true, false, true, false]);
});

it("knows new and fresh values", () => {
  expect(values("_ = []int{a}; _ = &T{}; _ = make([]int, 1); _ = s; _ = t").map(isNew)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(values("_ = T{}; _ = struc(); _ = v; _ = *t; _ = T(v); _ = U(v)").map(isFresh)).toEqual([
    true,
    true,
    false,
    false,
    false,
    true,
  ]);
});

it("finds what is written", () => {
  const list = statements("a, t.n = 1, 2; a += b; s[0]++; c, a := 1, 2; for a = range s {}; _ = c");
  const targets = (s: core.Stmt) => {
    const kinds: string[] = [];
    walk(s, (node) => {
      kinds.push(...targetsOf(node).map(({ kind }) => kind));
    });
    return kinds;
  };
  expect(list.map(targets)).toEqual([
    ["Variable", "Field"],
    ["Variable"],
    ["Index"],
    ["Variable"],
    ["Variable"],
    [],
  ]);
  const written = values("_ = append(s, 1); _ = copy(s, s); _ = len(s)").map(
    (e) => e.kind === "Builtin" && writesElements(e) !== null,
  );
  expect(written).toEqual([true, true, false]);
});

it("finds the variable that an operand is part of", () => {
  const roots = values("_ = a; _ = v.in.m; _ = v.list[a]; _ = t.n; _ = s[0]").map(rootOf);
  expect(roots.map((root) => root && [root.variable.name, root.isWhole])).toEqual([
    ["a", true],
    ["v", false],
    ["v", false],
    null,
    null,
  ]);
});

it("compares operands by structure", () => {
  const [x, y, z, other] = values("_ = t.p.n; _ = (t).p.n; { t := t; _ = t }; _ = t.p.in; _ = v.n");
  expect(sameOperand(x, y)).toBe(true);
  expect([sameOperand(x, z), sameOperand(x, other)]).toEqual([false, false]);
});
