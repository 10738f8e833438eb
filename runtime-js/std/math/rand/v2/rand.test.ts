// Generators of math/rand and math/rand/v2 give the sequences of real Go.
import { expect, test } from "vitest";
import type { Int } from "../../../../numbers/integers.ts";
import { newLagged, nextFloat, nextInt31, nextInt63, nextUint32, nextUint64, seedLagged } from "../source.ts";
import { exponentialStrip, normalStrip } from "../ziggurat.ts";
import { fill } from "./chacha8.ts";
import { step } from "./pcg.ts";

test("math/rand", () => {
  const words = newLagged();
  seedLagged(words as Parameters<typeof seedLagged>[0], 1n);
  expect(nextInt63(words)).toBe(5577006791947779410n);
  expect(nextInt63(words)).toBe(8674665223082153551n);
  expect(nextInt31(words)).toBe(1427131847);
  expect(nextUint32(words)).toBe(1879968118);
  expect(nextUint64(words)).toBe(3916589616287113937n);
  expect(nextFloat(words)).toBe(0.6868230728671094);
});

test("PCG", () => {
  const [hi, lo] = step(1n, 2n);
  expect([hi, lo]).toEqual([0xe299ad9c2bef30ban, 0x9b113a4837016dd9n]);
});

test("ChaCha8", () => {
  const key: Int[] = [
    ...new BigUint64Array(new TextEncoder().encode("chacha8: 32-byte seed for tests!").buffer),
  ];
  const block: Int[] = [];
  fill(block, key, 0);
  expect([block[0], block[1]]).toEqual([7651267918292952209n, 11942213315939792683n]);
  fill(block, key, 4);
  expect(block[0]).toBe(12314351453118985597n);
});

test("ziggurat", () => {
  expect(normalStrip(0)).toEqual([Math.fround(1.7290405e-9), 0x76ad2212, 1, 0]);
  expect(exponentialStrip(255)[1]).toBe(0xe6da6ecf);
});
