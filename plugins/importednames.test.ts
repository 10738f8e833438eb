// Which names modules import, as far as that can be seen.
import { parse } from "acorn";
import { expect, test } from "vitest";
import { importedNames } from "./importednames.ts";

test.each([
  ['import { A, B as b } from "x"; import { C } from "x";', ["A", "B", "C"]],
  ['import "x"', []],
  ['import D from "x"', ["default"]],
  ['import * as x from "x"; x.A(); x["B"]; ({ x: 1 }).x; y.x;', ["A", "B"]],
  ['import * as x from "x"; f(x);', null],
  ['import * as x from "x"; x[name]();', null],
  ['import * as x from "x"; const { A } = x;', null],
  ['import * as x from "x"; const y = { x };', null],
  ['import * as x from "x"; export { x };', null],
  ['export { A as B } from "x"', ["A"]],
  ['export * from "x"', null],
  ['export * as x from "x"', null],
  ['const { A, B: b } = await import("x");', ["A", "B"]],
  ['const { A, ...rest } = await import("x");', null],
  ["const { A } = await import(`x`);", ["A"]],
  ['const x = await import("x");', null],
  ['const { then } = import("x");', null],
  ['import("x").then(({ A }) => A())', ["A"]],
  ['import("x").then((m) => m.A(m.B))', ["A", "B"]],
  ['import("x").then((m) => f(m))', null],
  ['import("x").then(f)', null],
  ['f(() => import("x"))', null],
  ['import { A } from "x"; import("x");', null],
  ['const { A } = require("x");', null],
])("%s", (code, names) => {
  const found = importedNames(parse(code, { ecmaVersion: "latest", sourceType: "module" })).get("x");
  expect(found === null ? null : [...found!].sort()).toEqual(names);
});
