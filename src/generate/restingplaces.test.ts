// What bundlers follow by name is cut where chains are long, in code for bundlers only.
import { expect, it } from "vitest";
import { layout } from "../../testdata/layout.ts";
import { compile } from "../compile.ts";
import { nodeHost } from "../host/node.ts";
import { overlayHost } from "../load/overlay.ts";

function emit(source: string): string {
  const host = overlayHost(nodeHost(), new Map([["/chains/main.go", `package main\n${source}`]]));
  const { modules } = compile(host, { directory: "/chains", files: ["/chains/main.go"] }, layout);
  return modules.map(({ code }) => code).join("\n");
}

const many = (n: number, each: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => each(i)).join("\n");

const count = (text: string, part: RegExp) => [...text.matchAll(part)].length;

const locals = (n: number) => `func main() {
  v0 := one ^ 1
  ${many(n, (i) => `v${i + 1} := v${i} ^ 1`)}
  println(v${n})
}
var one int32 = 1`;

const variables = (n: number) => `${many(n, (i) => `var v${i} = v${i + 1} ^ 1`)}
var v${n} int32 = 1
func main() { println(v0) }`;

const structs = (n: number) => `${many(n, (i) => `type T${i} struct { T${i + 1} }`)}
type T${n} struct { x int }
func main() { var t T0; println(t.x) }`;

it.each([
  ["local variables", locals, /let v\d+;\s+v\d+ = /g],
  ["package variables", variables, /let v\d+;\s+v\d+ = /g],
  ["structs in each other", structs, /constructor\(T\d+\$ = Reflect\.construct\(T\d+, \[\]\)\)/g],
])("%s", (_name, program, cut) => {
  expect(count(emit(program(150)), cut)).toBe(0);
  expect(count(emit(program(290)), cut)).toBeGreaterThan(2);
});
