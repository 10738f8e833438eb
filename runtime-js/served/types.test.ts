// Modules that are evaluated again, as a page does it after an edit: what is kept, and when the page is loaded again.
import { beforeAll, beforeEach, expect, test } from "vitest";
import { box, typeOf } from "../types/interfaces.ts";
import * as t from "../types/types.ts";
import type { AnyClass, Struct, Value } from "../types/value.ts";
import { begin, keepOver } from "./types.ts";

let reloads = 0;
beforeAll(() => keepOver(() => void reloads++));
beforeEach(() => void (reloads = 0));

interface Declared {
  readonly type: t.Type;
  readonly Class: new (x: number) => Struct;
}

/** A module with a struct type T[int] of one field; its method Get gives `got` more than that. */
function evaluate(folder: string, got: number, field = "X", name = "p.T[int]", isInWords = false): Declared {
  begin(`http://localhost/${folder}/p.go?t=${Math.random()}`);
  class T {
    readonly X: number;
    constructor(x: number) {
      this.X = x;
    }
    Get(): number {
      return this.X + got;
    }
  }
  if (isInWords) Object.defineProperty(T.prototype, "X", { get: () => 0, set: () => {} });
  // Fewer and more methods of a type are kept as others ask for them.
  const get = () => (got < 0 ? [] : [t.method("Get", () => t.funcOf([], [t.intType]))]);
  const type = t.named(
    name,
    "example.com/p",
    () => t.structOf([t.field(field, t.intType)]),
    () => [],
    get,
  );
  t.structClass(T as unknown as AnyClass, type);
  return { type, Class: T as unknown as Declared["Class"] };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const get = (x: Struct) => (x as unknown as { Get(): number }).Get();

test("a type stays, and its values get the methods as they are now", async () => {
  const first = evaluate("a", 1);
  const object = new first.Class(10);
  const second = evaluate("a", 2);
  const third = evaluate("a", 3);
  await settled();
  expect([second.type === first.type, third.type === first.type, reloads]).toEqual([true, true, 0]);
  expect([get(object), object instanceof third.Class]).toEqual([13, true]);
  expect(typeOf(object as unknown as Value as never)).toBe(t.pointerTo(third.type));
  expect(typeOf(box(object as unknown as Value, first.type))).toBe(third.type);
  expect(get(new second.Class(1))).toBe(4);
});

test("methods that nobody asks for may go and come again, new ones load the page again", async () => {
  for (const got of [1, -1, 1]) {
    evaluate("kept", got);
    await settled();
  }
  expect(reloads).toBe(0);
  evaluate("more", -1);
  await settled();
  evaluate("more", 1);
  await settled();
  expect(reloads).toBe(1);
});

test("other fields load the page again", async () => {
  evaluate("b", 1);
  await settled();
  evaluate("b", 1, "Y");
  await settled();
  expect(reloads).toBe(1);
});

test("so does a field that is two words now", async () => {
  for (const isInWords of [false, false, true, true]) {
    evaluate("words", 1, "X", "p.T", isInWords);
    await settled();
  }
  expect(reloads).toBe(1);
});

test("types of the same name in two modules are two, which is nothing new", async () => {
  const first = evaluate("c", 1, "X", "p.Local");
  const second = evaluate("d", 1, "X", "p.Local");
  await settled();
  evaluate("d", 1, "X", "p.Local");
  await settled();
  expect([first.type === second.type, reloads]).toEqual([false, 0]);
});

test("a type that another module has now loads the page again", async () => {
  evaluate("e", 1, "X", "p.Moved");
  await settled();
  evaluate("e", 1, "X", "p.Other");
  await settled();
  expect(reloads).toBe(0);
  evaluate("f", 1, "X", "p.Moved");
  await settled();
  expect(reloads).toBe(1);
});
