import { inspect } from "node:util";
import { expect, test } from "vitest";
import { KeyedMap } from "../collections/maps.ts";
import { Slice } from "../collections/slice.ts";
import { fromJS } from "../collections/strings.ts";
import { Ref } from "../pointers/pointers.ts";
import { Box } from "../types/interfaces.ts";
import { intType } from "../types/types.ts";
import type { Value } from "../types/value.ts";
import { shown } from "./devtools.ts";

interface Formatter {
  header(value: unknown): [tag: string, attributes: object, [tag: string, { object: Line }]] | null;
}

class Line {
  Name = fromJS("Tüte");
  Tags: unknown = new Slice([fromJS("ä"), "b", "c"], 0, 2, 3);
  Next: Line | null = null;
  $clone(): this {
    return this;
  }
}

const [formatter] = (globalThis as unknown as { devtoolsFormatters: Formatter[] }).devtoolsFormatters;
const { header } = formatter;

test("strings are text, slices and maps what they hold", () => {
  const line = new Line();
  line.Next = line;
  const form = shown(line) as Line;
  expect([form.Name, form.Tags, form.Next === form]).toEqual(["Tüte", ["ä", "b"], true]);
  expect(inspect(form, { depth: 0 })).toContain("Line {");
  const map = new KeyedMap<Value, Value>(() => "k");
  map.set(new Line(), new Box(intType, 3));
  const [[key, value]] = shown(map) as Map<Line, unknown>;
  expect([key.Name, value, shown(new Map([[fromJS("ü"), new Ref(fromJS("ö"))]]))]).toEqual([
    "Tüte",
    3,
    new Map([["ü", expect.objectContaining({ value: "ö" })]]),
  ]);
});

test("a formatter of Chromium's developer tools", () => {
  expect(header(new Line())![2][1].object.Tags).toEqual(["ä", "b"]);
  expect(header(new Box(intType, 3))).toEqual(["span", {}, "3"]);
  for (const value of [{}, [], "text", null, new Map(), () => 1]) expect(header(value)).toBeNull();
});

test("Node's inspection", () => {
  expect(inspect(new Slice([fromJS("ä"), "b"], 0, 2, 2))).toBe("[ 'ä', 'b' ]");
  expect(inspect({ x: new Box(intType, 7) })).toBe("{ x: 7 }");
});

test("long and deep values end", () => {
  const list = shown(new Slice(new Uint8Array(5000), 0, 5000, 5000)) as unknown[];
  expect([list.length, list.at(-1)]).toEqual([1001, "… 4000 more"]);
  let deep: unknown = "ä";
  for (let i = 0; i < 10_000; i++) deep = new Ref(deep);
  expect(inspect(shown(deep), { depth: 5 })).toContain("Pointer");
});
