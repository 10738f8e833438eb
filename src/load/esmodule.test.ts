import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { exportsOf, relativeImports } from "./esmodule.ts";

describe("a parsed module", () => {
  const module = (text: string) => ({ text, isByLines: false });

  test("exports declarations and lists", () => {
    const text =
      "export const a = async () => 1, b = 2; async function f() {} class C {} export { f as g, C };";
    expect([...exportsOf(module(text))]).toEqual([
      ["a", { async: true }],
      ["b", { async: false }],
      ["g", { async: true }],
      ["C", { async: false }],
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
    expect(exportsOf(lines), name).toEqual(exportsOf(parsed));
    expect(relativeImports(lines), name).toEqual(relativeImports(parsed));
  }
});
