import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Exports, exportsOf, reexportsOf, relativeImports } from "./esmodule.ts";

describe("a parsed module", () => {
  const module = (text: string) => ({ text, isByLines: false });

  test("exports declarations and lists", () => {
    const text =
      "export const a = async () => 1, b = 2; async function f() {} class C {} export { f as g, C };";
    expect([...exportsOf(module(text))]).toEqual([
      ["a", { async: true }],
      ["b", { async: false, isOther: true }],
      ["g", { async: true }],
      ["C", { async: false, isOther: true }],
    ]);
  });

  test("imports what is relative", () => {
    const text = 'import a from "./a.js"; import "b"; export * from "../c.js";';
    expect(relativeImports(module(text))).toEqual(["./a.js", "../c.js"]);
  });

  test("exports nothing if it cannot be parsed", () => {
    expect(exportsOf(module("export const = 1;")).size).toBe(0);
  });
});

test("what lines tell of the library's compiled modules is what a parser finds", () => {
  const folder = fileURLToPath(new URL("../../dist/runtime-js", import.meta.url));
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((n) => n.endsWith(".js"));
  expect(names.length).toBeGreaterThan(100);
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8");
    const [lines, parsed] = [true, false].map((isByLines) => ({ text, isByLines }));
    const [seen, known] = [exportsOf(lines), exportsOf(parsed)];
    expect(new Map(formsOf(seen)), name).toEqual(new Map(formsOf(known)));
    // Lines tell less of what is no function, and nothing that is wrong.
    for (const [each, { isOther }] of seen) expect(isOther && !known.get(each)!.isOther, name).toBeFalsy();
    expect(relativeImports(lines), name).toEqual(relativeImports(parsed));
  }
});

function formsOf(exports: Exports): [string, boolean][] {
  return [...exports].map(([name, { async }]) => [name, async]);
}

test("lines tell of TypeScript what Go has to know", () => {
  const text = `
import type { Companion } from "./x.go";
export async function a(n: number): Promise<number> { return n; }
export const b: Companion["b"] = async (n) => n;
export const c = (n: number): number => n;
const d = async () => {};
export const e: string = "text";
export { d as f, type G } from "./other.js";
export { d as g };
export * from "./all.js";
`;
  const module = { text, isByLines: true };
  expect([...exportsOf(module)]).toEqual([
    ["a", { async: true }],
    ["b", { async: true }],
    ["c", { async: false }],
    ["e", { async: false, isOther: true }],
    ["f", { async: true }],
    ["g", { async: true }],
  ]);
  expect(reexportsOf(module)).toEqual([
    { specifier: "./other.js", names: new Map([["f", "d"]]) },
    { specifier: "./all.js", names: null },
  ]);
});

test("what is exported again", () => {
  const text =
    'export * from "./a.js"; export { f as g, default as h } from "b"; export * as c from "./c.js";';
  expect(reexportsOf({ text, isByLines: false })).toEqual([
    { specifier: "./a.js", names: null },
    {
      specifier: "b",
      names: new Map([
        ["g", "f"],
        ["h", "default"],
      ]),
    },
    { specifier: "./c.js", names: new Map([["c", "*"]]) },
  ]);
});
