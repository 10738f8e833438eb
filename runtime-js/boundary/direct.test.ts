// What facades call directly converts, and refuses, as the codec of the type does.
import { expect, test } from "vitest";
import type { Slice } from "../collections/slice.ts";
import * as types from "../types/types.ts";
import { basicCodec } from "./codec.ts";
import { lists as listRule } from "./collections.ts";
import * as direct from "./direct.ts";
import type { Elements } from "./elements.ts";
import { located, withArticle, within } from "./misfit.ts";

const kinds =
  "int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr float32 float64 bool string".split(" ");

const exported = new Map<string, unknown>([...Object.entries(types), ...Object.entries(direct)]);
const typeOf = (kind: string) => exported.get(`${kind}Type`) as types.Type;
const scalarIn = (kind: string) => exported.get(`${kind}In`) as (...args: unknown[]) => unknown;
const elementsOf = (kind: string) => exported.get(`${kind}s`) as Elements;

const values = [
  ...[0, -0, 1, -1, 1.5, NaN, Infinity, 127, 128, -128, -129, 255, 256, 32767, 32768, 65536],
  ...[2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 53 - 1, 2 ** 53, -(2 ** 53) + 1, 1e300],
  ...[0n, 5n, -5n, 2n ** 53n, 2n ** 63n - 1n, 2n ** 63n, -(2n ** 63n), 2n ** 64n - 1n, 2n ** 64n],
  ...["", "text", "größer", "\ud800", true, false, null, undefined, {}, [], Symbol.iterator, () => 1],
];

function outcome(convert: () => unknown): unknown {
  try {
    return convert();
  } catch (e) {
    const { name, code, message } = e as Error & { code?: string };
    return [name, code, message];
  }
}

test.each(kinds)("%s as its codec", (kind) => {
  const codec = basicCodec(typeOf(kind));
  const into = scalarIn(kind);
  for (const value of values) {
    const slow = outcome(() => {
      try {
        return codec.into(value);
      } catch (e) {
        throw located(within(".F", e), "f: x");
      }
    });
    expect(outcome(() => into(value, "f: x", ".F"))).toEqual(slow);
  }
});

const lists = [
  ...[
    [],
    [1, 2, 3],
    [1, "2"],
    [1.5],
    [true, false],
    ["a", "ö"],
    [5n, 2n ** 60n],
    [undefined, 1],
    [null],
    null,
    undefined,
  ],
  ...[
    new Set([1, 2]),
    new Int32Array([1, -2]),
    new Float64Array([1.5]),
    new BigInt64Array([7n]),
    new Uint8Array([1]),
  ],
  ...["text", 5, {}, new DataView(new ArrayBuffer(8)), new ArrayBuffer(2), [256], [[]]],
];

test.each(kinds)("[]%s as its codec", (kind) => {
  const slice = types.sliceOf(typeOf(kind));
  const codec = listRule.make(slice, basicCodec);
  const isBytes = kind === "uint8";
  const into = (value: unknown): Slice =>
    isBytes ? direct.bytesIn(value, "f: x") : direct.sliceIn(value, "f: x", elementsOf(kind));
  const out = (value: Slice) =>
    isBytes ? direct.bytesOut(value as Slice<number>) : direct.sliceOut(value, "f: result", elementsOf(kind));
  for (const value of lists) {
    const slow = outcome(() => {
      try {
        return codec.out(codec.into(value));
      } catch (e) {
        throw located(e, "f: x");
      }
    });
    expect(outcome(() => out(into(value)))).toEqual(slow);
  }
});

test("types of other names", () => {
  const texts = [
    () => direct.int8In(128, "F: x", "", "p.Small"),
    () => direct.int64In("1", "F: x", "", "p.Big"),
    () => direct.int64In(2 ** 53, "F: x", "", "int64"),
    () => direct.int64In(Number.NaN, "F: x", "", "int64"),
    () => direct.safeOut(2n ** 60n, "F: result", "p.Count"),
  ].map(outcome);
  expect(texts).toEqual([
    ["RangeError", "ERR_GO_RANGE", "F: x: 128 is not a value of p.Small"],
    ["TypeError", "ERR_GO_TYPE", "F: x: expected a bigint for p.Big, found a string"],
    ["RangeError", "ERR_GO_RANGE", "F: x: 9007199254740992 is not a value of int64 that JS can hold exactly"],
    ["RangeError", "ERR_GO_RANGE", "F: x: NaN is not a value of int64 that JS can hold exactly"],
    ["RangeError", "ERR_GO_RANGE", "F: result: p.Count 1152921504606846976 is not a safe integer in JS"],
  ]);
});

test("articles", () => {
  const names =
    "Inner URL ID UUID HTTPError User Unit Uninstaller Uint8Array Update Hour One Order Euro p.Big".split(
      " ",
    );
  expect(names.map((name) => withArticle(name).split(" ")[0]).join(" ")).toBe(
    "an a an a an a a an a an an a an a a",
  );
});
