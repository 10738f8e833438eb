// Exported variables at the JS boundary: docs/boundary.md links each of its rows to a test here.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Facades, facades, failure, thrown } from "./facades.ts";

let built: Facades;
let go: any;

beforeAll(async () => {
  built = await facades("vars");
  go = built.modules.vars;
}, 60_000);
afterAll(() => built.remove());

describe("variables", () => {
  test("errors that stay are themselves", async () => {
    expect(go.ErrEmpty.message).toBe("empty: größer");
    expect(await thrown(() => go.Take(0))).toBe(go.ErrEmpty);
    const wrapping = await thrown(() => go.Take(1));
    expect([wrapping.message, wrapping.cause]).toEqual(["take: empty: größer", go.ErrEmpty]);
    expect(go.ErrWrapped.cause).toBe(go.ErrEmpty);
    expect(await thrown(() => go.Take(2))).toBe(go.ErrMissing);
    expect(go.ErrMissing.value).toBeInstanceOf(go.Missing);
    expect(go.ErrMissing.value.Key).toBe("k");
    expect([go.Is(go.ErrEmpty), go.Is(wrapping), go.Is(go.ErrMissing)]).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
  });

  test("other variables are objects with a value", async () => {
    expect(go.Count.value).toBe(3);
    go.Count.value = 41;
    expect([go.Inc(), go.Count.value]).toEqual([42, 42]);
    expect(go.CountPointer()).toBe(go.Count);
    expect(
      go.Twice(() => {
        go.Count.value = 100;
        return 0;
      }),
    ).toBe(200);
    expect(await failure(() => void (go.Count.value = "x"))).toBe(
      "TypeError: *int: expected a number for int, found a string",
    );
    expect(go.Count.value).toBe(100);
    expect(await failure(() => go.Huge.value)).toBe(
      "RangeError: *int: int 1152921504606846976 is not a safe integer in JS",
    );
    expect(go.ErrLast.value).toBe(go.ErrEmpty);
    go.Take(7);
    expect(go.ErrLast.value.message).toBe("last 7");
  });

  test("structs are live objects of their classes", () => {
    expect(go.Config).toBeInstanceOf(go.Settings);
    expect({ ...go.Config }).toMatchObject({ Name: "a" });
    go.Config.Name = "b";
    go.Config.Deep.N = 4;
    expect([go.Config.Shout(), go.Pointer() === go.Config, go.Current.value === go.Config]).toEqual([
      "b!",
      true,
      true,
    ]);
    go.Reset();
    expect([go.Config.Name, go.Config.Deep.N]).toEqual(["reset", 0]);
  });

  test("variables of all types", () => {
    go.Names.value = ["ö", "b"];
    go.Grid.value = [1, 2, 3];
    go.Ages.value = { y: 2 };
    go.Start.value = new Date(7000);
    go.Pace.value = 1n;
    go.Any.value = { k: [1] };
    go.Big.value = 5;
    go.Flag.value = true;
    expect(go.State()).toMatch(
      /^\[ö b\] \[1 2 3\] map\[y:2\] 1970-01-01 .*:00:07 .* 1ns map\[k:\[1\]\] 5 true \{reset \{0\}\} 100$/,
    );
    expect([go.Names.value, go.Grid.value, go.Ages.value, go.Start.value, go.Any.value]).toEqual([
      ["ö", "b"],
      [1, 2, 3],
      new Map([["y", 2]]),
      new Date(7000),
      { k: [1] },
    ]);
    expect([go.Big.value, go.Pace.value, go.None.value]).toEqual([5n, 1n, null]);
  });

  test("Go's copies are copies whatever functions of JS change", () => {
    go.Config.Name = "before";
    go.Config.Deep.N = 1;
    go.Grid.value = [1, 2, 3];
    const change = () => {
      go.Config.Name = "after";
      go.Config.Deep.N = 9;
      go.Grid.value = [7, 7, 7];
    };
    const calls = [() => go.Before(go.Config, change), () => go.Passed(change), () => go.Deep(change)];
    const results = calls.map((call) => {
      go.Config.Name = "before";
      go.Config.Deep.N = 1;
      return call();
    });
    expect(results).toEqual(["before", "before", 1]);
    go.Grid.value = [1, 2, 3];
    expect(go.Array(change)).toEqual([1, 2, 3]);
    go.Grid.value = [1, 2, 3];
    expect(go.Elements(change)).toBe(6);
  });

  test("functions and objects of JS in variables", () => {
    expect([go.Run(2), go.Area()]).toEqual([0, -1]);
    const hook = (n: number) => n * 10;
    go.Hook.value = hook;
    const figure = { Area: () => 9 };
    go.Figure.value = figure;
    expect([go.Run(2), go.Area(), go.Hook.value === hook, go.Figure.value === figure]).toEqual([
      20,
      9,
      true,
      true,
    ]);
  });
});

test("declarations of variables", () => {
  const { declarations } = built;
  const text = declarations("vars");
  expect(text).toContain("/** ErrEmpty is given by Take. */\nexport declare const ErrEmpty: $GoError;");
  expect(text).toContain(
    "export declare const ErrLast: { get value(): Error | null; set value(value: Error | { Error(): string } | null) };",
  );
  expect(text).toContain("export declare const Count: { value: number };");
  expect(text).toContain("export declare const Config: Settings;");
  expect(text).toContain(
    "export declare const Names: { get value(): readonly string[]; set value(value: Iterable<string> | null) };",
  );
  expect(built.warnings).toEqual([]);
});
