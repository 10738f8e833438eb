// Values of JavaScript that wait and come into Go in other ways than as arguments of exported functions: docs/boundary.md
// links each of its rows to a test here.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Facades, facades, failure } from "./facades.ts";

let built: Facades;
let go: any;

beforeAll(async () => {
  built = await facades("given");
  go = built.modules.given;
}, 60_000);
afterAll(() => built.remove());

/** A method that waits. */
const load = async (key: string) => {
  await null;
  if (key === "bad") throw new RangeError("no bad");
  return `<${key}>`;
};

describe("values that wait", () => {
  test("functions and objects that wait, wherever Go gets them", async () => {
    const cache = new go.Cache({ Loader: { LoadField: load } });
    cache.ByName = { x: { LoadField: async () => "named" } };
    const got = [await cache.Get("a"), await cache.Get("a"), await cache.Get("x")];
    expect(got).toEqual(["<a>", "<a> held", "named"]);
    expect(await failure(() => cache.Get("bad"))).toBe("RangeError: no bad");

    const order = go.Current();
    order.Hook = async (o: any) => (o === order ? 7 : 0);
    expect(await go.RunHook()).toBe(7);

    expect(await go.Handler.Serve(async (path: string) => path.length, "abc")).toBe(4);
    const names = { value: ["a"] };
    go.Names.Fill(names);
    const reason = new Error("stopped");
    expect(await failure(() => go.Names.Fill(names, AbortSignal.abort(reason)))).toBe("Error: stopped");
    expect(names.value).toEqual(["a", "filled", "filled"]);
    const isLong = async (name: string) => name.length > 1;
    expect(await go.Names.Each(names.value, isLong, async () => true)).toBe(5);

    expect(await go.Runner()({ LoadResult: load })).toBe("<r>");

    expect([go.Configured(go.Retries(3), () => {}), [...go.Counting(1)]]).toEqual([3, [[0, "n"]]]);

    expect(await go.Next()).toBe("none");
    await go.Queue().send({ LoadQueued: load });
    expect(await go.Next()).toBe("<q>");

    go.Pointer().value = { LoadPointer: load };
    expect(await go.LoadPointer()).toBe("<p>");

    expect(await go.Made({ Make: (n: number) => ({ LoadMade: async (key: string) => key.repeat(n) }) })).toBe(
      "mm",
    );

    let result: unknown;
    go.Use((next: any) => {
      result = next(async () => 200);
    });
    expect(await result).toBe(200);
  });
});
