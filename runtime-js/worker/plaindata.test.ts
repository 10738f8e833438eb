// What crosses from thread to thread: copies that structured cloning takes, whatever values look like.
import { expect, test } from "vitest";
import { errorData, errorOf } from "./errordata.ts";
import { plainData } from "./plaindata.ts";

const copy = (value: unknown) => plainData(value, "F: x", "go to");
const refusal = (value: unknown) => {
  try {
    copy(value);
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return "accepted";
};

test("data is copied, to any depth, and can be cloned", () => {
  const bytes = new Uint8Array([1]);
  const value = {
    a: [1, "é", 2n, null, undefined],
    m: new Map([["k", { d: new Date(0) }]]),
    s: new Set([1]),
    bytes,
  };
  const result = copy(value);
  expect(result).toEqual(value);
  expect(structuredClone(result)).toEqual(value);
  expect(result).not.toBe(value);
});

test("what is there twice, or inside of itself, stays so", () => {
  const inner = { n: 1 };
  const value: Record<string, unknown> = { a: inner, b: inner };
  value.self = value;
  const result = copy(value) as typeof value;
  expect(result.a).toBe(result.b);
  expect(result.self).toBe(result);
});

test("proxies are what they are around", () => {
  const proxy = new Proxy({ list: new Proxy([1, 2], {}) }, {});
  expect(() => structuredClone(proxy)).toThrow();
  expect(structuredClone(copy(proxy))).toEqual({ list: [1, 2] });
});

test("__proto__ is a key like any other", () => {
  const result = copy(JSON.parse('{ "__proto__": { "x": 1 } }')) as object;
  expect(Object.keys(result)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
});

class Own {
  field = 1;
}

test.each([
  [() => 1, "F: x: a function"],
  [{ a: [Symbol("s")] }, "F: x.a[0]: a symbol"],
  [new Map([["k", Promise.resolve()]]), "F: x[k]: a Promise"],
  [[new Own()], "F: x[0]: an Own"],
  [new WeakMap(), "F: x: a WeakMap"],
  // A channel of Go to receive from.
  [{ ticks: { [Symbol.asyncIterator]: () => ({}) } }, "F: x.ticks: an iterator"],
])("%s is refused", (value, text) => {
  expect(refusal(value)).toBe(`TypeError: ${text} cannot go to a worker`);
});

test("errors keep their class, name, code and causes", () => {
  const cause = Object.assign(new Error("inner"), { name: "GoError", code: "ERR_GO_ERROR" });
  const error = errorOf(structuredClone(errorData(new RangeError("outer", { cause }))));
  expect(error).toBeInstanceOf(RangeError);
  expect(error).toMatchObject({ name: "RangeError", message: "outer" });
  expect(error.cause).toMatchObject({ name: "GoError", message: "inner", code: "ERR_GO_ERROR" });
  const circle = new Error("circle");
  circle.cause = circle;
  expect(errorOf(errorData(circle)).message).toBe("circle");
  expect(errorOf(errorData("thrown")).message).toBe("thrown");
});
