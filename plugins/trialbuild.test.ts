// What is used of Go packages, read off the output of a build before the build.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { outsideSpecifier, usedInOutput } from "./trialbuild.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-trial-")));
writeFileSync(join(folder, "x.go"), "package x\n");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const x = JSON.stringify(outsideSpecifier(join(folder, "x.go")));

test.each([
  [`import { A } from ${x}; import { B as b } from ${x};`, ["A", "B"]],
  [`import ${x};`, []],
  [`const { A } = await import(${x});`, ["A"]],
  [`import { A } from ${x}; import * as x from ${x}; f(x);`, null],
  // As esbuild writes require in modules.
  [`var x = __require(${x});`, null],
  [`var f = () => load(${x});`, null],
])("%s", (code, names) => {
  expect(usedInOutput(["export {};", code])).toEqual(new Map([[folder, names]]));
});

test("several modules, in any order", () => {
  const codes = [`import { B } from ${x};`, `import { A } from ${x};`];
  expect(usedInOutput(codes)).toEqual(usedInOutput(codes.toReversed()));
  expect(usedInOutput(["f();"])).toEqual(new Map());
});
