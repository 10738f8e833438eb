// Values of type any at the JS boundary, and hostile ones: docs/boundary.md links each of its rows to a test here.
import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Facades, facades, failure, thrown } from "./facades.ts";

let built: Facades;
let go: any;

beforeAll(async () => {
  built = await facades("dynamic");
  go = built.modules.dynamic;
}, 60_000);
afterAll(() => built.remove());

describe("into any", () => {
  test("basic values", async () => {
    expect([null, undefined, true, "ü", 1.5, 3, 2n ** 62n].map(go.Show)).toEqual([
      "<nil> <nil>",
      "<nil> <nil>",
      "bool true",
      "string ü",
      "float64 1.5",
      "float64 3",
      "int64 4611686018427387904",
    ]);
    expect([null, undefined, true, "ü", -0, 2n ** 62n].map(go.Same)).toEqual([
      null,
      null,
      true,
      "ü",
      -0,
      2n ** 62n,
    ]);
    expect([2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n, -(2n ** 63n)].map(go.Show)).toEqual([
      "int64 9223372036854775807",
      "uint64 9223372036854775808",
      "uint64 18446744073709551615",
      "int64 -9223372036854775808",
    ]);
    expect([2n ** 64n - 1n, 2n ** 63n].map(go.Same)).toEqual([2n ** 64n - 1n, 2n ** 63n]);
    expect(await failure(() => go.Show(2n ** 64n))).toBe(
      "RangeError: Show: x: 18446744073709551616 is out of range of uint64",
    );
    expect(await failure(() => go.Show(-(2n ** 63n) - 1n))).toBe(
      "RangeError: Show: x: -9223372036854775809 is out of range of int64",
    );
  });

  test("objects, arrays and bytes", () => {
    const value = { a: [1, "x", null, { b: 2n, c: undefined }], bytes: Uint8Array.of(1, 2) };
    expect(go.Show(value)).toBe("map[string]interface {} map[a:[1 x <nil> map[b:2]] bytes:[1 2]]");
    expect(go.JSON(value)).toBe('{"a":[1,"x",null,{"b":2}],"bytes":"AQI="}');
    expect(go.Same(value)).toEqual({ a: [1, "x", null, { b: 2n }], bytes: Uint8Array.of(1, 2) });
    expect([[1], {}, Object.create(null), Uint8Array.of(1)].map(go.Of)).toEqual([
      "list 1",
      "map 0",
      "map 0",
      "bytes 1",
    ]);
    expect(go.SameList([1, [2]])).toEqual([1, [2]]);
    expect(go.SameRecord({ a: { b: [] } })).toEqual(new Map([["a", { b: [] }]]));
    expect(go.SameDeep(new Map([["x", [1, { y: 2 }]]]))).toEqual([new Map([["x", [1, { y: 2 }]]])]);
    const foreign = ["({ a: [1] })", "[1, 2]", "new Uint8Array(3)", "new Date(0)", "new Error('e')"];
    expect(foreign.map((code) => go.Of(runInNewContext(code)))).toEqual([
      "map 1",
      "list 2",
      "bytes 3",
      "1970-01-01T00:00:00Z",
      "error e",
    ]);
  });

  test("keys that JS inherits", () => {
    const value = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2, "toString": 3, "hasOwnProperty": 4}');
    const same = go.Same(value);
    expect(Object.getPrototypeOf(same)).toBe(Object.prototype);
    expect(JSON.parse(JSON.stringify(same))).toEqual(value);
    expect(Object.keys(same).sort()).toEqual(["__proto__", "constructor", "hasOwnProperty", "toString"]);
    expect(({} as any).x).toBe(undefined);
  });

  test("Date", async () => {
    const date = new Date("2026-11-28T12:00:00Z");
    expect([go.Of(date), go.Same(date), go.Same([date])]).toEqual(["2026-11-28T12:00:00Z", date, [date]]);
    expect(go.JSON(new Date(0))).toMatch(/^"1970-01-01T/);
    const invalid = new Date(Number.NaN);
    expect([go.Same(invalid), go.Of(invalid)]).toEqual([invalid, "stringer a Date"]);
  });

  test("errors in any", async () => {
    const error = new RangeError("e");
    expect([go.Same(error), go.Show(error), go.Of(error)]).toEqual([error, "*js.Error e", "error e"]);
    expect(go.Same({ list: [error] }).list[0]).toBe(error);
    const made = go.Out("error");
    expect([made.name, made.message, go.Same(made), go.Of(made)]).toEqual(["GoError", "z", made, "error z"]);
  });

  test("functions in any", async () => {
    const f = (...list: unknown[]) => list.join("+");
    expect([go.Of(f), go.Same(f), go.Same([f])[0]]).toEqual(["func 1+a", f, f]);
    expect(await failure(() => go.JSON(f))).toBe(
      "GoError: json: unsupported type: func(...interface {}) interface {}",
    );
    const cause = new Error("in f");
    const error = await thrown(() =>
      go.Of(() => {
        throw cause;
      }),
    );
    expect([error.name, error.cause]).toEqual(["GoPanic", cause]);
  });

  test("exported classes", () => {
    const line = new go.Line({ Name: "a", Qty: 2 });
    expect([go.Show(line), go.Of(line), go.JSON(line)]).toEqual([
      "*dynamic.Line a x 2",
      "line a",
      '{"Name":"a","Qty":2}',
    ]);
    expect([go.Same(line), go.Same({ x: [line] }).x[0]]).toEqual([line, line]);
    expect(go.Same(line)).toBe(line);
    const value = go.Value("b");
    expect(go.Of(value)).toBe("line value b");
    expect(go.Same(value)).not.toBe(value);
    expect(go.Same(value)).toEqual(value);
    expect(go.Of(go.Item())).toBe("item 3");
    expect(go.Of(new Proxy(line, {}))).toBe("line a");
  });

  test("opaque values", async () => {
    const values = [
      new Map([[1, 2]]),
      new Set(),
      Symbol("s"),
      Symbol.for("s"),
      /x/,
      new (class Foo {})(),
      Promise.resolve(),
      new Float64Array(1),
      new ArrayBuffer(1),
      new WeakMap(),
      globalThis,
    ];
    for (const value of values) {
      expect(go.Same(value)).toBe(value);
      expect(go.Same({ x: [value] }).x[0]).toBe(value);
      expect([go.Equal(value, value), go.AsKey(value), go.Of(value).startsWith("stringer ")]).toEqual([
        true,
        1,
        true,
      ]);
      expect(await failure(() => go.JSON(value))).toContain("unsupported JavaScript value");
      expect(go.Verbs(value)).toBe(`${go.Verbs(value)[0]}…`);
    }
    expect([go.Show(values[0]), go.Show(values[2])]).toEqual(["*js.Value a Map", "*js.Value Symbol(s)"]);
    expect(go.Equal(new Map(), new Map())).toBe(false);
  });

  test("comparisons and keys", async () => {
    expect(await failure(() => go.Equal([], []))).toContain("comparing uncomparable type []interface {}");
    expect(await failure(() => go.AsKey({}))).toContain("hash of unhashable type map[string]interface {}");
    expect([go.Equal(1, 1), go.Equal(1, 1n), go.AsKey("x")]).toEqual([true, false, 1]);
  });
});

describe("out of any", () => {
  test("values by their dynamic types", () => {
    const out = (name: string) => go.Out(name);
    expect([out("nil pointer"), out("nil slice"), out("nil map")]).toEqual([null, [], {}]);
    expect([out("int8"), out("uint64"), out("color"), out("celsius"), out("rune"), out("text")]).toEqual([
      3,
      4n,
      1,
      3,
      252,
      "ü",
    ]);
    expect([out("array"), out("map"), out("record"), out("int32s")]).toEqual([
      [true, false],
      new Map([[1, "a"]]),
      { q: [1] },
      Int32Array.of(1),
    ]);
    expect({ ...out("struct") }).toEqual({ X: 4 });
    expect([out("complex"), out("time"), out("bytes")]).toEqual([
      { re: 1, im: 2 },
      new Date(0),
      Uint8Array.of(104, 105),
    ]);
    expect(out("nested")).toEqual([{ a: [1, "b", null, new go.Line({ Name: "n" })] }]);
  });

  test("structs, functions, channels and pointers", async () => {
    expect(go.Out("line")).toBeInstanceOf(go.Line);
    expect([go.Of(go.Out("line")), go.Of(go.Out("line value"))]).toEqual(["line p", "line value v"]);
    expect(go.Out("func")(2)).toBe(3);
    for await (const x of go.Out("chan")) {
      expect(x).toBe(5);
      break;
    }
    expect(go.Out("pointer").value).toBe(3);
    const report = go.Out("report");
    expect(report).toBeInstanceOf(go.Report);
    expect([report.Error(), report.Rows]).toEqual(["of a field", 2]);
  });

  test("interfaces inside of structs", async () => {
    const holder = new go.Holder({ Any: [1, { a: new go.Line() }], List: [new Date(0)], Map: { x: null } });
    expect(go.Hold(holder)).toBe(holder);
    expect(holder.Any[1].a).toBeInstanceOf(go.Line);
    expect([holder.List, holder.Map]).toEqual([[new Date(0)], new Map([["x", null]])]);
    holder.Any = holder;
    expect(go.Hold(holder).Any).toBe(holder);
    expect(await failure(() => go.Hold({ Any: 2n ** 64n }))).toBe(
      "RangeError: Hold: h.Any: 18446744073709551616 is out of range of uint64",
    );
    expect(await failure(() => go.Hold({ Next: { Map: { a: [1n << 70n] } } }))).toContain(
      'RangeError: Hold: h.Next.Map["a"][0]:',
    );
  });
});

describe("hostile values", () => {
  test("cycles", async () => {
    const list: unknown[] = [];
    list.push([list]);
    expect(await failure(() => go.Same(list))).toBe(
      "TypeError: Same: x[0][0]: the value is inside of itself",
    );
    const record: any = { a: {} };
    record.a.b = record;
    expect(await failure(() => go.Same(record))).toBe(
      'TypeError: Same: x["a"]["b"]: the value is inside of itself',
    );
    const holder: any = {};
    holder.Next = holder;
    expect(await failure(() => go.Hold(holder))).toBe(
      "TypeError: Hold: h.Next: the value is inside of itself",
    );
    expect(await failure(() => go.Cycle())).toBe("TypeError: Cycle: result: the value is inside of itself");
    const shared = [1];
    expect(go.Same([shared, shared])).toEqual([[1], [1]]);
    expect(go.Same(list.slice(1))).toEqual([]);
  });

  test("getters and proxies that throw", async () => {
    const error = new Error("getter");
    const fail = () => {
      throw error;
    };
    const values = [
      Object.defineProperty({}, "Any", { get: fail, enumerable: true }),
      new Proxy({}, { ownKeys: fail }),
      new Proxy({}, { getPrototypeOf: fail, ownKeys: fail }),
      new Proxy([], { get: fail }),
    ];
    for (const value of values) expect(await thrown(() => go.Hold({ Any: value }))).toBe(error);
    expect(await thrown(() => go.Hold(values[0]))).toBe(error);
    const holder = new go.Holder({ Any: "kept" });
    expect(
      await thrown(() => {
        holder.List = [1, values[0]];
      }),
    ).toBe(error);
    expect([holder.Any, holder.List]).toEqual(["kept", []]);
    expect(go.Hold({ Any: [1] }).Any).toEqual([1]);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect((await thrown(() => go.Same(revoked.proxy))).name).toBe("TypeError");
  });

  test("getters that call Go", async () => {
    const value = {
      get a() {
        return go.Same({ inner: go.Same([1]) });
      },
    };
    expect(go.Same(value)).toEqual({ a: { inner: [1] } });
    const again: any = {
      get Any() {
        return go.Hold(again);
      },
    };
    expect(await failure(() => go.Hold(again))).toContain("the value is inside of itself");
    expect(go.Same([1])).toEqual([1]);
  });

  test("deep and long values end", async () => {
    let deep: unknown = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect((await thrown(() => go.Same(deep))).name).toMatch(/RangeError|GoPanic|FatalError/);
    const endless: unknown[] = [];
    endless.length = 2 ** 32 - 1;
    expect(await failure(() => go.Same(endless))).toBe(
      "TypeError: Same: x[0]: the array has no element there",
    );
    expect(go.Same([1])).toEqual([1]);
  });

  test("nothing of the program shows", () => {
    for (const name of ["line", "line value", "struct", "record", "pointer", "chan"])
      expect(inspect(go.Out(name), { showHidden: true, depth: 6 })).not.toMatch(
        /\$type|\$clone|Slice|Box|KeyedMap/,
      );
  });
});
