// Objects of Go inside of what frameworks make of state: the proxies of Vue, the drafts of Immer, and proxies as those of
// Svelte's $state, which make proxies of plain objects and arrays alone.
import { effect, isReactive, reactive, readonly, ref } from "@vue/reactivity";
import { enableMapSet, produce } from "immer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Facades, facades } from "./facades.ts";

let built: Facades;
let go: any;
beforeAll(async () => {
  built = await facades("data");
  go = built.modules.data;
}, 60_000);
afterAll(() => built.remove());

const lines = () => [
  { Name: "a", Price: 2, Qty: 3 },
  { Name: "b", Price: 1, Qty: 1 },
];

test("Vue", () => {
  const order = new go.Order({ Customer: { Name: "c" } });
  const state: any = reactive({
    order,
    lines: lines(),
    texts: ["x"],
    counts: new Map([["k", 1]]),
    bytes: new Uint8Array(2),
  });
  expect(isReactive(state.order)).toBe(true);
  expect(go.Same(state.order)).toBe(order);
  expect(go.Same(readonly(order))).toBe(order);
  const seen: string[] = [];
  effect(() => seen.push(state.order.Customer.Name));
  state.order.Customer.Name = "d";
  expect([seen, go.NameOf(order)]).toEqual([["c", "d"], "d"]);
  state.order.Hide(7);
  expect(state.order.Secret()).toBe(7);
  expect(go.Total(state.lines)).toBe(7);
  state.order.Lines = state.lines;
  expect(order.Lines.map(({ Name }: any) => Name)).toEqual(["a", "b"]);
  expect([go.Texts(state.texts)[0], go.ByName(state.counts)[0]]).toEqual([["x"], new Map([["k", 1]])]);
  expect(go.Bytes(state.bytes)).toEqual(Uint8Array.of(0, 0, 1));
  expect(go.Copy(ref(order).value).Secret()).toBe(7);
});

test("Immer", () => {
  enableMapSet();
  const order = new go.Order({ Customer: { Name: "c" } });
  const before = { order, lines: lines(), counts: new Map([["k", 1]]), total: 0, known: null };
  const after: any = produce(before, (draft: any) => {
    draft.lines[1].Qty = 5;
    draft.total = go.Total(draft.lines);
    draft.known = go.ByName(draft.counts)[0];
    expect(go.Same(draft.order)).toBe(order);
  });
  expect([after.total, after.known, after.order === order]).toEqual([11, new Map([["k", 1]]), true]);
  // What Immer gives is frozen.
  expect(go.Total(after.lines)).toBe(11);
  after.order.Rename("e");
  expect(go.NameOf(order)).toBe("e");
});

test("Svelte", () => {
  const state = (value: any): any => {
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    if (typeof value !== "object" || value === null || !isPlain) return value;
    const copy: any = Array.isArray(value) ? [] : {};
    for (const name of Object.keys(value)) copy[name] = wrapped(value[name]);
    return new Proxy(copy, {
      get: (target, name, receiver) => Reflect.get(target, name, receiver),
      set: (target, name, x) => Reflect.set(target, name, wrapped(x)),
      getOwnPropertyDescriptor: (target, name) => Reflect.getOwnPropertyDescriptor(target, name),
      has: (target, name) => Reflect.has(target, name),
    });
  };
  const wrapped = (x: any) => (typeof x === "object" && x !== null ? state(x) : x);
  const order = new go.Order();
  const made = state({ order, lines: lines() });
  made.lines[0].Qty = 10;
  expect([go.Total(made.lines), go.Same(made.order) === order]).toEqual([21, true]);
});
