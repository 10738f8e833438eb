import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { narrowIndex } from "./runtimeindex.ts";

const fileOf = (name: string) => new URL(`../../dist/runtime-js/${name}`, import.meta.url);
const textOf = (name: string) => readFileSync(fileOf(name), "utf8");
const index = textOf("index.js");

function exportedNames(text: string): string[] {
  return [...text.matchAll(/\{ ([^}]*) \}/g)]
    .flatMap(([, list]) => list.split(", "))
    .map((item) => item.replace(/^.* as /, ""));
}

test("knows all names of the runtime", async () => {
  const all = Object.keys(await import(fileOf("index.js").href));
  expect(exportedNames(narrowIndex(index, textOf, new Set(all))).sort()).toEqual(all.sort());
});

test("mentions the modules of the names only", () => {
  expect(narrowIndex(index, textOf, new Set(["unsafeAdd", "runAlone"]))).toBe(
    'export { runAlone } from "./goroutines/alone.js";\nexport { add as unsafeAdd } from "./pointers/offsets.js";\n',
  );
});
