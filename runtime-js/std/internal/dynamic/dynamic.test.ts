// Looking into values and sorting map keys.
import { expect, test } from "vitest";
import { type GoMap, KeyedMap, type KeyFunction } from "../../../collections/maps.ts";
import { Slice } from "../../../collections/slice.ts";
import { Complex } from "../../../numbers/complex.ts";
import { Box } from "../../../types/interfaces.ts";
import { interfaceKey } from "../../../types/keys.ts";
import {
  anyType,
  arrayOf,
  boolType,
  complex128Type,
  float64Type,
  int64Type,
  intType,
  mapOf,
  named,
  sliceOf,
  stringType,
  type Type,
  uint64Type,
} from "../../../types/types.ts";
import type { Value } from "../../../types/value.ts";
import * as dynamic from "./dynamic.ts";

function keys(t: Type, m: GoMap<Value, Value>): Value[] {
  return [...(dynamic.Entries(t, m)[0].array as Value[])];
}

test("types and elements", () => {
  const bools = new Slice(new Uint8Array([1, 0]), 0, 2, 2);
  expect(dynamic.Index(sliceOf(boolType), bools, 0)).toBe(true);
  expect(dynamic.Index(arrayOf(intType, 2), [3, 4], 1)).toBe(4);
  expect(dynamic.Name(mapOf(stringType, sliceOf(intType)))).toBe("map[string][]int");
  expect(dynamic.HasMethods(intType)).toBe(false);
});

test("integers", () => {
  expect(dynamic.IntOf(new Box(int64Type, 7))).toEqual([7, true]);
  expect(dynamic.IntOf(new Box(uint64Type, 2n ** 63n))).toEqual([0, false]);
  expect(dynamic.IntOf("x")).toEqual([0, false]);
  expect(dynamic.Digits(-255, 16)).toBe("-ff");
  expect(dynamic.RuneOf(2n ** 40n)).toBe(-1);
  expect(dynamic.FromInt(uint64Type, -1)).toBe(2n ** 64n - 1n);
  expect(dynamic.FromInt(int64Type, 5)).toBe(5);
});

test("map keys in order", () => {
  expect(
    keys(
      mapOf(stringType, intType),
      new Map([
        ["b", 1],
        ["a", 2],
      ]),
    ),
  ).toEqual(["a", "b"]);
  expect(
    keys(
      mapOf(float64Type, intType),
      new Map([
        [2, 1],
        [NaN, 2],
        [-1, 3],
      ]),
    ),
  ).toEqual([NaN, -1, 2]);
  const c = [new Complex(1, 2), new Complex(1, 1)];
  expect(keys(mapOf(complex128Type, intType), new Map(c.map((k) => [k, 0])))).toEqual([c[1], c[0]]);
  const mixed = new KeyedMap<Value, number>(interfaceKey as KeyFunction<Value>);
  for (const k of ["x", null, "a"]) mixed.set(k, 0);
  expect(keys(mapOf(anyType, intType), mixed)).toEqual([null, "a", "x"]);
});

test("trusts writers of the library only", () => {
  const type = named("strings.Builder", "strings", () => intType);
  expect(dynamic.Trusted(new Box(type, 0))).toBe(true);
  expect(dynamic.Trusted(new Box(intType, 0))).toBe(false);
});
