// Generic functions at the JS boundary: docs/boundary.md links each of its rows to a test here.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Facades, facades, failure, thrown } from "./facades.ts";

let built: Facades;
let go: any;
beforeAll(async () => {
  built = await facades("generics");
  go = built.modules.generics;
}, 60_000);
afterAll(() => built.remove());

describe("generic functions", () => {
  test("type parameters for any type", () => {
    expect(go.Map([1, 2, 3], (x: number) => `${x * 2}!`)).toEqual(["2!", "4!", "6!"]);
    expect(go.Map([{ a: 1 }], ({ a }: any) => ({ b: a }))).toEqual([{ b: 1 }]);
    expect([...go.All([1, "a", 2n])]).toEqual([1, "a", 2n]);
    expect(go.Zero()).toBe(null);
    class Own {}
    const own = new Own();
    expect(go.Filter([own], () => true)[0]).toBe(own);
    expect(go.Filter(go.Items(), ({ N }: any) => N > 1)).toEqual([new go.Item({ N: 2 })]);
  });

  test("for comparable types", async () => {
    expect(
      go.Keys(
        new Map<unknown, number>([
          ["a", 1],
          [2, 2],
        ]),
      ),
    ).toEqual(expect.arrayContaining(["a", 2]));
    expect([go.Index(["a", "b"], "b"), go.Index([1, 2n], 2n), go.Index([1], 2)]).toEqual([1, 1, -1]);
    expect(await failure(() => go.Index([[1]], [1]))).toBe(
      "GoPanic: runtime error: comparing uncomparable type []interface {}",
    );
  });

  test("for types with methods", async () => {
    const b = { String: () => "b" };
    expect(go.Names(b, { String: () => "a" })).toEqual(["a", "b"]);
    expect(go.First(b)).toBe(b);
    expect(await failure(() => go.First({}))).toBe(
      "TypeError: First: x: no fmt.Stringer (missing method String)",
    );
  });

  test("for types of one form", async () => {
    expect(go.Filter([1, 2, 3], (x: number) => x > 1)).toEqual([2, 3]);
    expect(go.Shout("ö")).toBe("ö!");
    expect(await failure(() => go.Shout(1))).toBe("TypeError: Shout: s: expected a string, found a number");
  });

  test("results of generic types, and errors", async () => {
    const stack = go.NewStack(1, "x");
    stack.Push({ a: 1 });
    expect([stack.Pop(), stack.Pop(), stack.Items]).toEqual([[{ a: 1 }, true], ["x", true], [1]]);
    const error = new Error("no");
    expect([await thrown(() => go.Must(1, error)), go.Must(2, null)]).toEqual([error, 2]);
  });
});

test("a warning where JavaScript cannot tell", () => {
  expect(go.Max).toBe(undefined);
  expect(built.warnings.map((text) => text.replace(/^.*?generics/, ""))).toEqual([
    expect.stringContaining("Max is generic: JavaScript cannot tell its type arguments"),
  ]);
});
