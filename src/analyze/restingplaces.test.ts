import { expect, it } from "vitest";
import { analyzeSource } from "../../testdata/analysis.ts";

/** The functions and package variables of a program at which bundlers stop. */
function places(source: string): string[] {
  const analysis = analyzeSource(`package main\n${source}`);
  const functions = [...analysis.functions.values()].flat();
  const resting = functions.filter((f) => analysis.isRestingPlace(f)).map(({ func }) => func.name);
  const { roots } = analysis.program;
  const variables = roots.flatMap(({ info }) => info.initOrder.flatMap(({ lhs }) => lhs));
  return [...resting, ...variables.filter((v) => analysis.isRestingPlace(v)).map(({ name }) => name)];
}

const many = (n: number, each: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => each(i)).join("\n");

const chain = (n: number) => `${many(n, (i) => `func f${i}() int { return f${i + 1}() }`)}
  func f${n}() int { return 1 }; func main() { println(f0()) }`;

it("leaves chains alone that people write", () => {
  expect(places(chain(100))).toEqual([]);
});

it("cuts long chains in short ones", () => {
  const found = places(chain(300)).map((name) => Number(name.slice(1)));
  expect(found).toEqual(Array.from({ length: 10 }, (_, i) => 1 + 30 * i));
});

it("cuts cycles, whichever way they are entered", () => {
  const cycle = many(
    300,
    (i) => `func f${i}(x int) int { if x == 0 { return 0 }; return f${(i + 7) % 300}(x - 1) }`,
  );
  const found = new Set(places(`${cycle}; func main() { println(f0(9)) }`));
  let longest = 0;
  for (let i = 0, since = 0; i < 600; i++) {
    since = found.has(`f${(7 * i) % 300}`) ? 0 : since + 1;
    longest = Math.max(longest, since);
  }
  expect(longest).toBeLessThan(60);
});

it("sees methods and function values", () => {
  const methods = many(300, (i) => `func (t *T) m${i}() { t.n++; t.m${i + 1}() }`);
  const source = `type T struct { n int }; ${methods}; func (t *T) m300() {}; func main() { new(T).m0() }`;
  expect(places(source).length).toBe(10);
});

it("sees variables that are computed from one another, and literals in them", () => {
  const values = `${many(300, (i) => `var v${i} = v${i + 1} + 1`)}; var v300 = 1; func main() { println(v0) }`;
  expect(places(values).length).toBe(10);
  const literals = many(300, (i) => `var f${i} = func() int { return f${i + 1}() }`);
  const found = places(`${literals}; func f300() int { return 1 }; func main() { println(f0()) }`);
  expect(found.length).toBe(10);
});
