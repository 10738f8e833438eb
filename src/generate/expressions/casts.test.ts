// Conversions of unsafe.Pointer that the compiler reports.
import { expect, test } from "vitest";
import { layout } from "../../../testdata/layout.ts";
import { compile } from "../../compile.ts";
import type { Host } from "../../load/host.ts";

function messages(body: string): string[] {
  const source = `package main\nimport "unsafe"\ntype S struct { a string; b int }\ntype N struct { x, y int32 }\nfunc main() {\n${body}\n}\n`;
  const host: Host = {
    readFile: (path) => (path === "/src/main.go" ? new TextEncoder().encode(source) : null),
    readDirectory: (path) => (path === "/src" ? [{ name: "main.go", directory: false }] : []),
    isFile: (path) => path === "/src/main.go",
    isDirectory: (path) => path === "/src" || path === "/std",
    standardLibrary: "/std",
    goroot: null,
  };
  const { problems } = compile(host, { directory: "/src", files: ["/src/main.go"] }, layout);
  return problems.flatMap(({ diagnostics }) => diagnostics.map((d) => d.message));
}

test.each([
  ["b := []byte{1}; println((*S)(unsafe.Pointer(&b[0])).b)", "a *byte as a *main.S"],
  ['s := []string{""}; println((*N)(unsafe.Pointer(&s[0])).y)', "a *string as a *main.N"],
  ["var e any; _ = *(*[2]uintptr)(unsafe.Pointer(&e))", "a *any as a *[2]uintptr"],
  ["m := map[int]int{}; println(*(**S)(unsafe.Pointer(&m)))", "a *map[int]int as a **main.S"],
  ["b := []byte{1}; println(len(*(*[]uint32)(unsafe.Pointer(&b))))", "a *[]byte as a *[]uint32"],
  ["b := []byte{1}; _ = *(*[]bool)(unsafe.Pointer(&b))", "a *[]byte as a *[]bool"],
  ["a := []struct{ s string }{}; _ = *(*[]int)(unsafe.Pointer(&a))", "a *[]struct{s string} as a *[]int"],
  ["a := [1]*int{}; _ = *(*[2]struct{ p *int })(unsafe.Pointer(&a))", "a *[1]*int as a *[2]struct{p *int}"],
  ["s := S{}; println(*(*int)(unsafe.Pointer(&s)))", "a *main.S as a *int"],
])("%s", (body, text) => {
  expect(messages(body)).toEqual([`not supported yet: the use of ${text}`]);
});

test.each([
  "n := N{}; println(*(*int64)(unsafe.Pointer(&n.x)), *(*int32)(unsafe.Pointer(&n)))",
  "s := S{}; println(*(*string)(unsafe.Pointer(&s)))",
  "b := []byte{1}; println(*(*string)(unsafe.Pointer(&b)), *(*uint8)(unsafe.Pointer(&b[0])))",
  "f := []float64{1}; println((*(*[]int64)(unsafe.Pointer(&f)))[0])",
  "l := []*S{}; println(len(*(*[]struct{ p unsafe.Pointer })(unsafe.Pointer(&l))))",
])("%s is fine", (body) => {
  expect(messages(body)).toEqual([]);
});
