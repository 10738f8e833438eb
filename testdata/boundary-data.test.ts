// Data at the JS boundary: docs/boundary.md links each of its rows to a test here.
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Facades, facades, failure, thrown } from "./facades.ts";

let built: Facades;
let go: any;

beforeAll(async () => {
  built = await facades("data");
  go = built.modules.data;
}, 60_000);
afterAll(() => built.remove());

describe("numbers and texts", () => {
  test("int and smaller integers", async () => {
    expect(go.Ints(-5, 127, 65535, 2 ** 53 - 1, 0)).toEqual([-5, 127, 65535, 2 ** 53 - 1, 0]);
    expect(Object.is(go.Ints(-0, 0, 0, 0, 0)[0], 0)).toBe(true);
    expect(await failure(() => go.Ints(1.5, 0, 0, 0, 0))).toBe(
      "RangeError: Ints: a: 1.5 is not a value of int that JS can hold exactly",
    );
    expect(await failure(() => go.Ints(2 ** 53, 0, 0, 0, 0))).toContain(
      "RangeError: Ints: a: 9007199254740992",
    );
    expect(await failure(() => go.Ints(0, 128, 0, 0, 0))).toBe(
      "RangeError: Ints: b: 128 is not a value of int8",
    );
    expect(await failure(() => go.Ints(0, 0, -1, 0, 0))).toBe(
      "RangeError: Ints: c: -1 is not a value of uint16",
    );
    expect(await failure(() => go.Ints(0, 0, 0, -1, 0))).toContain("RangeError: Ints: d: -1");
    expect(await failure(() => go.Ints(0n, 0, 0, 0, 0))).toBe(
      "TypeError: Ints: a: expected a number for int, found a bigint",
    );
    expect(await failure(() => go.Ints())).toBe(
      "TypeError: Ints: a: expected a number for int, found undefined",
    );
    expect(await failure(() => go.Huge())).toBe(
      "RangeError: Huge: result: int 1152921504606846976 is not a safe integer in JS",
    );
  });

  test("int64 and uint64", async () => {
    expect(go.Longs(5, 6n)).toEqual([5n, 6n]);
    expect(go.Longs(-(2n ** 63n), 2n ** 64n - 1n)).toEqual([-(2n ** 63n), 2n ** 64n - 1n]);
    expect(await failure(() => go.Longs(2n ** 63n, 0))).toBe(
      "RangeError: Longs: a: 9223372036854775808 is out of range of int64",
    );
    expect(await failure(() => go.Longs(0, -1))).toBe("RangeError: Longs: b: -1 is out of range of uint64");
    expect(await failure(() => go.Longs(2 ** 53, 0))).toBe(
      "RangeError: Longs: a: 9007199254740992 is not a value of int64 that JS can hold exactly",
    );
  });

  test("floats", async () => {
    expect(go.Floats(0.1, Number.NaN)).toEqual([Math.fround(0.1), Number.NaN]);
    expect(Object.is(go.Floats(0, -0)[1], -0)).toBe(true);
    expect(await failure(() => go.Floats("1", 1))).toBe(
      "TypeError: Floats: a: expected a number, found a string",
    );
  });

  test("complex numbers", async () => {
    expect(go.Double({ re: 1, im: 2 })).toEqual({ re: 2, im: 4 });
    expect(await failure(() => go.Double(1))).toBe(
      "TypeError: Double: c: expected an object { re, im }, found a number",
    );
  });

  test("bool", async () => {
    expect(go.Not(false)).toBe(true);
    expect(await failure(() => go.Not(0))).toBe("TypeError: Not: b: expected a boolean, found a number");
  });

  test("string", async () => {
    expect(go.Text("ü𝄞")).toEqual(["ü𝄞!", 6]);
    expect(go.Text("\ud800")).toEqual(["\ufffd!", 3]);
    expect(go.Invalid()).toBe("a\ufffdb");
    expect(await failure(() => go.Text(null))).toBe("TypeError: Text: s: expected a string, found null");
  });

  test("constants", () => {
    expect([go.Fee, go.Name, go.Open]).toEqual([250n, "goes", "open"]);
    expect("Big" in go).toBe(false);
  });

  test("other defined types", () => {
    expect(go.Pay(50, "x")).toEqual([300n, "x"]);
    expect(go.Status.Upper("open")).toBe("OPEN");
    const variable = { value: "open" };
    go.Status.Close(variable);
    expect(variable).toEqual({ value: "closed" });
    expect(go.Paint(1)).toEqual([1, "green"]);
  });
});

describe("collections", () => {
  test("[]byte", async () => {
    const bytes = Uint8Array.of(7, 8);
    expect(go.Bytes(bytes)).toEqual(Uint8Array.of(7, 8, 1));
    expect(bytes).toEqual(Uint8Array.of(7, 8));
    expect(go.Bytes(bytes.buffer)).toEqual(Uint8Array.of(7, 8, 1));
    expect(go.Bytes(new DataView(bytes.buffer, 1))).toEqual(Uint8Array.of(8, 1));
    expect(go.Bytes(null)).toEqual(Uint8Array.of(1));
    expect(go.Hash([1, 2, 3])).toEqual(Uint8Array.of(2, 2, 3));
    expect(await failure(() => go.Bytes([1]))).toBe(
      "TypeError: Bytes: b: expected a Uint8Array, found an array",
    );
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    expect(await failure(() => go.Bytes(bytes))).toBe("TypeError: Bytes: b: the ArrayBuffer is detached");
  });

  test("slices", async () => {
    expect(go.Texts(["a"])).toEqual([["a"], false]);
    expect(go.Texts(null)).toEqual([[], true]);
    expect(go.Texts(undefined)).toEqual([[], true]);
    expect(go.Texts(new Set(["a", "b"]))).toEqual([["a", "b"], false]);
    expect(go.Nested([["a"], [], null], { x: [1] })).toEqual([[["a"], [], []], new Map([["x", [1]]])]);
    expect(await failure(() => go.Nested([["a", 1]], null))).toBe(
      "TypeError: Nested: a[0][1]: expected a string, found a number",
    );
    expect(await failure(() => go.Nested(null, { x: [1, "2"] }))).toBe(
      'TypeError: Nested: b["x"][1]: expected a number for int, found a string',
    );
    expect(await failure(() => go.Texts("ab"))).toBe(
      "TypeError: Texts: a: expected an array, found a string",
    );
    const sparse = ["a"];
    sparse[2] = "b";
    expect(await failure(() => go.Texts(sparse))).toBe(
      "TypeError: Texts: a[1]: the array has no element there",
    );
    const endless: string[] = [];
    endless.length = 2 ** 32 - 1;
    expect(await failure(() => go.Texts(endless))).toContain("no element there");
  });

  test("typed arrays", async () => {
    const [longs, unsigned, floats, ints, pair] = go.Numbers(
      [1, 2n],
      new BigUint64Array(1),
      [0.1],
      [3],
      [4, 5],
    );
    expect(longs).toEqual(BigInt64Array.of(1n, 2n));
    expect(unsigned).toEqual(BigUint64Array.of(0n));
    expect(floats).toEqual(Float32Array.of(0.1));
    expect(ints).toEqual([3]);
    expect(pair).toEqual(BigInt64Array.of(4n, 5n));
    expect(await failure(() => go.Numbers([], [], [], new Float64Array([0.5]), [0, 0]))).toContain(
      "RangeError: Numbers: d[0]: 0.5",
    );
  });

  test("arrays", async () => {
    expect(go.Bools([true], [false, true])).toEqual([[true], [false, true]]);
    expect(await failure(() => go.Bools([], [true]))).toBe(
      "RangeError: Bools: b: expected 2 elements, found 1",
    );
    expect(await failure(() => go.Bools([], null))).toBe(
      "TypeError: Bools: b: expected an array, found null",
    );
  });

  test("maps", async () => {
    expect(go.ByName(new Map([["a", 1]]))).toEqual([new Map([["a", 1]]), false]);
    expect(go.ByName(null)).toEqual([new Map(), true]);
    expect(go.ByFloat(new Map([[-0, "z"]]))).toEqual(new Map([[0, "z"]]));
    expect(await failure(() => go.ByName(new Map([["a", "1"]])))).toBe(
      'TypeError: ByName: m["a"]: expected a number for int, found a string',
    );
    expect(await failure(() => go.ByName(new Date()))).toBe(
      "TypeError: ByName: m: expected a Map or a plain object, found a Date",
    );
    expect(await failure(() => go.ByName([["a", 1]]))).toContain("found an array");
    expect(await failure(() => go.ByFloat({ a: 1 }))).toBe(
      "TypeError: ByFloat: m: expected a Map, found an object",
    );
  });

  test("records for string keys", () => {
    expect([go.EnvSize({ a: 1 }), go.EnvSize(new Map()), go.Env.Keys({ b: null })]).toEqual([1, 0, 1]);
    expect(go.ByName({ a: 1, b: undefined })).toEqual([new Map([["a", 1]]), false]);
    expect(go.Count({ open: 3 })).toEqual(new Map([["open", 3]]));
    expect(go.ByName(JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}'))[0]).toEqual(
      new Map([
        ["__proto__", 1],
        ["constructor", 2],
        ["toString", 3],
      ]),
    );
    expect(go.ByName(Object.create(null))).toEqual([new Map(), false]);
  });

  test("keys by value", async () => {
    const key = { Name: "x", At: [1, 2] };
    const [map, found] = go.ByKey(new Map([[new go.Key(key), true]]));
    expect(found).toBe(true);
    const [out] = [...map.keys()];
    expect(out).toBeInstanceOf(go.Key);
    expect({ ...out }).toEqual(key);
    const twice = new Map([
      [key, true],
      [{ ...key }, false],
    ]);
    expect(await failure(() => go.ByKey(twice))).toBe(
      "TypeError: ByKey: m: two keys of the map are the same in Go",
    );
    for (const call of [() => go.Broken(), () => go.TwoNaN(Number.NaN)])
      expect(await failure(call)).toContain("result: two keys of the map are the same in JavaScript");
  });
});

describe("structs", () => {
  test("objects as JSON and as text", () => {
    const zero = { Counts: {}, By: {}, Longs: [], Small: [], Any: null, At: null, Next: null };
    const { At, ...parsed } = JSON.parse(JSON.stringify([go.NewEntry(1n << 60n)]))[0];
    expect(parsed).toEqual({
      ID: String(1n << 60n),
      Sum: String(2n ** 64n - 1n),
      Data: "w6Q=",
      Counts: { a: 1, b: String(1n << 60n) },
      By: { "-1": { Name: "tea", Price: 0, Qty: 1 } },
      Longs: [1, String(1n << 60n)],
      Small: [-1],
      Any: { n: 5, list: [1.5] },
      Next: { ...zero, ID: 2, Sum: 0, Data: "", At: expect.anything() },
    });
    expect(At).toBe("1970-01-01T00:00:00.000Z");
    expect(JSON.parse(`${go.NewEntry(3n)}`.replace(/^Entry /, "")).ID).toBe(3);
    expect(`${new go.Line({ Name: "ü" })}`).toBe('Line {"Name":"ü","Price":0,"Qty":0}');
    expect(`${new go.Named({ S: "ü" })} ${go.NewCircle()}`).toBe("<ü> Circle");
    expect(Object.keys(go.NewEntry(1n))).not.toContain("toJSON");
  });

  test("objects that lead to themselves", () => {
    const [first, second] = [go.NewEntry(1n), go.NewEntry(2n)];
    first.Next = second;
    expect(inspect(first, { depth: 0 })).toContain("Next: [Entry]");
    expect(inspect(first)).toMatch(/^Entry \{[\s\S]*Next: Entry \{[\s\S]*Next: null/);
    second.Next = first;
    expect(inspect(first)).toMatch(/^<ref \*1> Entry \{[\s\S]*Next: Entry \{[\s\S]*Next: \[Circular \*1\]/);
    expect(inspect([second, first]).length).toBeLessThan(2000);
    expect(() => JSON.stringify(first)).toThrow(/^Converting circular structure to JSON/);
    expect(`${first}`).toBe("Entry");
    second.Next = null;
    expect(JSON.parse(JSON.stringify(first)).Next.Next).toBe(null);
    expect(inspect(first)).not.toContain("Circular");
  });

  test("structs", async () => {
    const tea = new go.Line({ Name: "tea", Price: 2, Qty: 3 });
    expect(go.Total([tea, { Price: 1, Qty: 4 }, { Price: undefined, Qty: 9 }])).toBe(10);
    expect({ ...tea }).toEqual({ Name: "tea", Price: 2, Qty: 3 });
    expect(JSON.stringify(tea)).toBe('{"Name":"tea","Price":2,"Qty":3}');
    expect(Object.keys(tea)).toEqual(["Name", "Price", "Qty"]);
    expect(structuredClone(tea)).toEqual({ Name: "tea", Price: 2, Qty: 3 });
    expect(inspect(tea)).toBe("Line { Name: 'tea', Price: 2, Qty: 3 }");
    expect(tea).toEqual(new go.Line({ Name: "tea", Price: 2, Qty: 3 }));
    expect(tea).not.toEqual(new go.Line({ Name: "tea", Price: 2, Qty: 4 }));
    expect(tea.Total()).toBe(6);
    expect(await failure(() => new go.Line({ Name: 1 }))).toBe(
      "TypeError: Line.Name: expected a string, found a number",
    );
    expect(await failure(() => go.Total([{ Qty: 1 }, null]))).toBe(
      "TypeError: Total: lines[1]: expected a Line, found null",
    );
    expect(await failure(() => go.Total([new go.Customer()]))).toBe(
      "TypeError: Total: lines[0]: expected a Line, found a Customer",
    );
    expect(await failure(() => go.Total([new Map()]))).toBe(
      "TypeError: Total: lines[0]: expected a Line, found a Map",
    );

    // Facades copy structs of scalars by functions of their own.
    const tag = { Name: "größer", Count: 4, Cost: 5n, Ratio: 0.1, On: true };
    expect(go.Tagged("> ", tag)).toEqual(["> größer", 5, 5n, Math.fround(0.1), true, 1]);
    expect(go.Tagged("", {})).toEqual(["", 1, 0n, 0, false, 1]);
    expect(go.Tagged("", Object.assign(Object.create({ Count: 9, x: 1 }), { On: true }))[1]).toBe(1);
    expect(go.Tagged("", new Proxy(tag, {}))[1]).toBe(5);
    const object = new go.Tag(tag);
    expect(object.Raise(2)).toBe(6);
    expect(go.Tagged("", object)).toEqual(["größer", 7, 5n, Math.fround(0.1), true, 2]);
    expect([object.Count, object.Seen()]).toEqual([6, 1]);
    const label = go.AsLabel(object);
    expect([label instanceof go.Label, go.AsLabel(object) === label]).toEqual([true, true]);
    expect(go.AsTag(label)).toBe(object);
    label.Name = "label";
    expect(object.Name).toBe("label");
    const again: any = {
      get Name() {
        return go.Tagged("", { Name: "inner" })[0] + go.Tagged("", again)[0];
      },
    };
    const failures: [unknown, string][] = [
      [null, "TypeError: Tagged: t: expected a Tag, found null"],
      [[], "TypeError: Tagged: t: expected a Tag, found an array"],
      [new Map(), "TypeError: Tagged: t: expected a Tag, found a Map"],
      [new go.Customer(), "TypeError: Tagged: t: expected a Tag, found a Customer"],
      [{ Name: 1, Count: "" }, "TypeError: Tagged: t.Name: expected a string, found a number"],
      [{ Count: 128 }, "RangeError: Tagged: t.Count: 128 is not a value of int8"],
      [
        { Cost: 1.5 },
        "RangeError: Tagged: t.Cost: 1.5 is not a value of data.Cents that JS can hold exactly",
      ],
      [{ Count: 1, seen: 1 }, "TypeError: Tagged: t: Tag has no exported field seen"],
      [again, "TypeError: Tagged: t: the value is inside of itself"],
    ];
    for (const [value, text] of failures) expect(await failure(() => go.Tagged("", value))).toBe(text);
    expect(await failure(() => new go.Tag({ Count: "1" }))).toBe(
      "TypeError: Tag.Count: expected a number for int8, found a string",
    );
    expect(await failure(() => new go.Tag(new go.Tag()))).toBe("TypeError: Tag: expected a Tag, found a Tag");
    expect(await failure(() => object.Raise(1.5))).toBe(
      "RangeError: Tag.Raise: by: 1.5 is not a value of int8",
    );
    expect(await failure(() => go.Tag.prototype.Raise.call({}, 1))).toBe(
      "TypeError: expected a Tag, found an object",
    );
  });

  test("unknown keys", async () => {
    expect(await failure(() => go.Total([{}, {}, { Qtty: 1 }]))).toBe(
      "TypeError: Total: lines[2]: Line has no exported field Qtty",
    );
    expect(await failure(() => go.Total([{ note: "x" }]))).toContain("no exported field note");
    expect(await failure(() => go.Same({ Customer: { Nam: 1 } }))).toBe(
      "TypeError: Same: o.Customer: Customer has no exported field Nam",
    );
    expect(await failure(() => go.Same({ ByName: { x: { Qty: "1" } } }))).toBe(
      'TypeError: Same: o.ByName["x"].Qty: expected a number for int, found a string',
    );
    expect(await failure(() => go.Same(JSON.parse('{"__proto__": {}}')))).toContain(
      "no exported field __proto__",
    );
  });

  test("objects of classes of JavaScript", async () => {
    // As compilers of frameworks write classes whose fields are observed: accessors, with the state behind them.
    class Observed {
      #name = "a";
      #qty = 2;
      get Name() {
        return this.#name;
      }
      set Name(value) {
        this.#name = value;
      }
      get Qty() {
        return this.#qty;
      }
      get sum() {
        return this.#qty;
      }
      clear() {
        this.#qty = 0;
      }
    }
    class Priced extends Observed {
      Price = 5;
    }
    const observed = new Observed();
    expect({ ...new go.Line(observed) }).toEqual({ Name: "a", Price: 0, Qty: 2 });
    expect({ ...new go.Line(new Priced()) }).toEqual({ Name: "a", Price: 5, Qty: 2 });
    expect(go.Total([new Priced(), { Price: 1, Qty: 1 }])).toBe(11);
    expect({
      ...go.Same({ Lines: [new Priced()], Customer: new (class extends Observed {})() }).Lines[0],
    }).toEqual({ Name: "a", Price: 5, Qty: 2 });
    expect({
      ...new go.Line(new Proxy(new Priced(), { get: (object, name) => Reflect.get(object, name, object) })),
    }).toEqual({ Name: "a", Price: 5, Qty: 2 });
    // An own property is what counts.
    expect(
      new go.Line(Object.defineProperty(new Observed(), "Qty", { value: 9, enumerable: true })).Qty,
    ).toBe(9);
    // Data that is inherited does not.
    expect(await failure(() => go.Total([Object.create({ Qty: 4 })]))).toContain("lines[0]: expected a Line");
    expect(
      await failure(() =>
        go.Total([
          {},
          new (class Wrong {
            get Qty() {
              return "1";
            }
          })(),
        ]),
      ),
    ).toBe("TypeError: Total: lines[1].Qty: expected a number for int, found a string");
    expect(
      await failure(() =>
        go.Total([
          new (class Other {
            get sum() {
              return 1;
            }
          })(),
        ]),
      ),
    ).toBe("TypeError: Total: lines[0]: expected a Line, found an Other");
    expect(
      await failure(() =>
        go.Total([
          new (class extends Priced {
            id = 7;
          })(),
        ]),
      ),
    ).toContain("Line has no exported field id");
    const bomb = new Error("getter");
    expect(
      await thrown(() =>
        go.Total([
          new (class {
            get Qty() {
              throw bomb;
            }
          })(),
        ]),
      ),
    ).toBe(bomb);
  });

  test("a struct is a copy that keeps unexported fields", () => {
    const order = new go.Order({ Customer: { Name: "c" } });
    order.Hide(42);
    const copy = go.Copy(order);
    expect(copy).not.toBe(order);
    expect(copy).toBeInstanceOf(go.Order);
    expect([copy.Secret(), go.Copy(copy).Secret()]).toEqual([42, 42]);
    copy.Hide(1);
    copy.Rename("d");
    expect([order.Secret(), copy.Secret(), order.Customer.Name, copy.Customer.Name]).toEqual([
      42,
      1,
      "c",
      "d",
    ]);
  });

  test("a pointer is live at every depth", async () => {
    const order = new go.Order({ Customer: { Name: "c" }, Parent: { Customer: { Name: "p" } } });
    expect(go.Same(order)).toBe(order);
    order.Customer.Name = "x";
    expect(go.NameOf(order)).toBe("x");
    const { Customer } = order;
    order.Rename("y");
    expect([Customer.Name, order.Customer]).toEqual(["y", Customer]);
    Customer.Name = "z";
    expect(go.NameOf(order)).toBe("z");
    expect(go.Inner(order).Name).toBe("z");
    go.Inner(order).Name = "inner";
    expect(order.Customer.Name).toBe("inner");
    order.Customer = { Name: "assigned" };
    expect(Customer.Name).toBe("assigned");
    order.Parent.Customer.Name = "q";
    expect(go.NameOf(order.Parent)).toBe("q");
    expect(order.Parent).toBe(order.Parent);
    order.Parent = order;
    expect(go.Same(order).Parent.Parent).toBe(order);
    order.Backup = null;
    expect(go.Same(order).Backup).toBe(null);
    expect(go.Same(null)).toBe(null);
    expect(await failure(() => (order.Customer = 1))).toBe(
      "TypeError: Order.Customer: expected a Customer, found a number",
    );
    expect(await failure(() => (order.Codes = [1]))).toBe(
      "RangeError: Order.Codes: expected 2 elements, found 1",
    );
  });

  test("pointers inside structs inside slices inside maps", () => {
    const order = new go.Order({ Customer: { Name: "a" } });
    const out = go.Orders(new Map([["x", [order, { Parent: order, Parts: [go.Item(4)] }]]]));
    expect(out.length).toBe(2);
    expect(out[0].get("x")).toBeInstanceOf(go.Order);
    expect(out[0].get("x")).not.toBe(order);
    const second = out[1].get("x");
    expect(second.Parent).toBe(order);
    expect(second.Parts[0].Inc()).toBe(5);
    expect(second.Parts[0].ID).toBe(5);
    expect(second.Lines).toEqual([]);
    expect(second.ByName).toEqual(new Map());
  });

  test("types of other packages", () => {
    const item = go.Item(4);
    expect([item.Inc(), item.ID, item.Tags]).toEqual([5, 5, new Map([["made", 4]])]);
    const order = go.Same({ Parts: [item, { ID: 9 }] });
    expect(order.Parts[0]).toBe(item);
    expect(order.Parts[1].constructor).toBe(item.constructor);
  });

  test("snapshots", () => {
    const order = new go.Order({
      Lines: [{ Name: "l", Qty: 2 }],
      ByName: { a: { Price: 1 } },
      Customer: { Name: "c" },
    });
    order.Parent = order;
    const plain = go.snapshot(order);
    order.Customer.Name = "later";
    expect(Object.getPrototypeOf(plain)).toBe(Object.prototype);
    expect(plain.Parent).toBe(plain);
    expect({ ...plain, Parent: null }).toStrictEqual({
      Lines: [{ Name: "l", Price: 0, Qty: 2 }],
      ByName: new Map([["a", { Name: "", Price: 1, Qty: 0 }]]),
      Parts: [],
      Customer: { Name: "c" },
      Backup: null,
      Codes: [0, 0],
      Parent: null,
      When: order.When,
      Done: null,
    });
    const error = new Error("x");
    expect(go.snapshot([order.Lines, 5, error, new Uint8Array(2)])).toStrictEqual([
      [{ Name: "l", Price: 0, Qty: 2 }],
      5,
      error,
      new Uint8Array(2),
    ]);
  });

  test("proxies of frameworks", () => {
    const order = new go.Order({ Customer: { Name: "c" } });
    const proxy: any = new Proxy(order, {});
    expect(go.Same(proxy)).toBe(order);
    proxy.Customer.Name = "d";
    expect([go.NameOf(proxy), proxy.Secret()]).toEqual(["d", 0]);
    expect(go.Total([new Proxy({ Price: 2, Qty: 2 }, {})])).toBe(4);
    // As reactive proxies do, also what is inside comes out as a proxy.
    const deep = (x: any): any =>
      new Proxy(x, {
        get(target, name, receiver) {
          const value = Reflect.get(target, name, receiver);
          return typeof value === "object" && value !== null ? deep(value) : value;
        },
      });
    expect(go.Same(deep(order))).toBe(order);
    expect(go.Total(deep([{ Price: 3, Qty: 1 }, new go.Line({ Price: 1, Qty: 1 })]))).toBe(4);
  });

  test("embedded structs", async () => {
    const doc = go.NewDoc();
    // ID is a field of two embedded structs, so that Go promotes neither; Name is the outer one.
    expect(Object.keys(doc)).toEqual(["Meta", "Item", "Name"]);
    expect([doc.Name, doc.Meta.Name, doc.ID]).toEqual(["outer", "inner", undefined]);
    expect(await failure(() => new go.Doc({ ID: 1 }))).toBe("TypeError: Doc: Doc has no exported field ID");
    doc.Item = null;
    expect(doc.Item).toBe(null);
    const side = new go.Side({ ID: 5, Meta: { Name: "m" } });
    expect(JSON.stringify(side)).toBe('{"Meta":{"Labels":[],"Name":"m"},"ID":5}');
  });

  test("promoted fields and methods", () => {
    const doc = go.NewDoc();
    doc.Labels = ["a", "b"];
    expect([doc.Labels, doc.Meta.Labels, doc.First()]).toEqual([["a", "b"], ["a", "b"], "a"]);
    expect([doc.Inc(), doc.Item.ID, doc.Bump()]).toEqual([8, 8, 1]);
    const side = new go.Side({ ID: 5 });
    expect([side.Bump(), side.ID]).toEqual([6, 6]);
  });

  test("promoted through nil", async () => {
    const doc = new go.Doc();
    const set = () => {
      doc.Tags = {};
    };
    for (const use of [() => doc.Tags, set, () => doc.Inc()]) {
      const panic = await thrown(use);
      expect(panic).toBeInstanceOf(go.GoPanic);
      expect([panic.message, panic.code]).toEqual([
        "runtime error: invalid memory address or nil pointer dereference",
        "ERR_GO_PANIC",
      ]);
    }
    expect({ ...doc }.Item).toBe(null);
  });

  test("instances of generic types", () => {
    const page = go.Pages("a", "b");
    expect(page).toBeInstanceOf(go.Page$Line);
    expect([page.Len(), page.At(1).Name, page.Next]).toEqual([2, "b", null]);
    page.Next = { Items: [new go.Line()] };
    expect(page.Next.Len()).toBe(1);
    expect(go.Ints2({ Items: [1, 2, 3] })).toBe(3);
  });

  test("names that are no ASCII", async () => {
    const size = new go.Größe({ Höhe: 3, Ärger: [1] });
    expect({ ...size }).toEqual({ Höhe: 3, Ärger: [1] });
    expect(go.Öffne(size, size)).toEqual([3, "ü"]);
    expect(go.Öffne({ Höhe: 4 }, { Überschrift: () => "x" })).toEqual([4, "x"]);
    expect(await failure(() => go.Öffne({ Höhe: 4 }, {}))).toBe(
      "TypeError: Öffne: ü: no data.Überall (missing method Überschrift)",
    );
    expect(await failure(() => go.Öffne({ Ärger: ["x"] }, size))).toBe(
      "TypeError: Öffne: g.Ärger[0]: expected a number for data.Ärgernis, found a string",
    );
  });

  test("structs without a name", async () => {
    expect({ ...go.Point() }).toEqual({ X: 1, Y: 2 });
    expect(go.Sum({ X: 1, Y: 2 }, { X: 3 })).toBe(6);
    expect(go.Sum(go.Point(), { Y: 1 })).toBe(4);
    expect(await failure(() => go.Sum({ Z: 1 }, null))).toBe(
      "TypeError: Sum: p: struct has no exported field Z",
    );
  });

  test("other pointers", async () => {
    const variable = { value: 4 };
    expect(go.Inc(variable)).toBe(variable);
    expect(variable.value).toBe(5);
    const pointer = go.Pointer();
    expect(pointer.value.value).toBe("x");
    pointer.value.value = "y";
    expect(pointer.value.value).toBe("y");
    expect(go.First([1, 2, 3]).value).toEqual([9, 2, 3]);
    const array = { value: [1, 2, 3] };
    expect(go.First(array)).toBe(array);
    expect(array).toEqual({ value: [9, 2, 3] });
    array.value = [4, 5, 6];
    expect(go.First(array)).toBe(array);
    expect(array.value).toEqual([9, 5, 6]);
    expect(await failure(() => go.First(Object.freeze({ value: [1, 2, 3] })))).toBe(
      "TypeError: First: p: expected an object whose value can be set, found an object",
    );
    expect(await failure(() => go.Inc({ value: "x" }))).toBe(
      "TypeError: Inc: p.value: expected a number for int, found a string",
    );
    expect(await failure(() => go.Inc(null))).toContain("nil pointer dereference");
  });

  test("time.Time and time.Duration", async () => {
    const date = new Date("2026-11-28T12:34:56.789Z");
    expect(go.Later(date, 3_600_000_000_000n)).toEqual(new Date("2026-11-28T13:34:56.789Z"));
    expect(go.Hour(date)).toBe(date.getHours());
    expect(go.Later(new Date(-1), 0)).toEqual(new Date(-1));
    expect(go.Later(new Date(-62135596800000), 0)).toEqual(new Date(-62135596800000));
    expect(go.LaterAll([{ value: date }]).get("2026")).toEqual(new Date("2026-11-28T13:34:56.789Z"));
    expect(Math.abs(go.Now() - Date.now())).toBeLessThan(1000);
    expect(new go.Order().When).toEqual(new Date("0001-01-01T00:00:00Z"));
    expect(await failure(() => go.Later(new Date("x"), 0))).toBe("TypeError: Later: t: the Date is invalid");
    expect(await failure(() => go.Later(0, 0))).toBe("TypeError: Later: t: expected a Date, found a number");
    expect(await failure(() => go.Never())).toBe(
      "RangeError: Never: result: the time is beyond what a Date can hold",
    );
  });
});
