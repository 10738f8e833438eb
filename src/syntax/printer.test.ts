// Expressions as messages quote them.
import { expect, test } from "vitest";
import { FileSet } from "../source/position.ts";
import type * as ast from "./nodes.ts";
import { parseFile } from "./parser.ts";
import { exprString } from "./printer.ts";
import { startPos } from "./start.ts";

function expression(source: string): ast.Expr {
  const file = parseFile(new FileSet().add("x.go", `package p; var _ = ${source}`), ({ message }) => {
    throw new Error(message);
  });
  return ((file.decls[0] as ast.GenDecl).specs[0] as ast.ValueSpec).values[0];
}

test.each([
  ["f( x,y )", "f(x, y)"],
  ["f(x...)", "f(x...)"],
  ["a+b*c", "a + b * c"],
  ["( a + b )*c", "(a + b) * c"],
  ["-x", "-x"],
  ["&T{1, 2}", "&T{…}"],
  ["&(T{})", "&T{}"],
  ["<-c", "<-c"],
  ["func(x int) { return }", "func(x int) {…}"],
  ["[]int{1}", "[]int{…}"],
  ["map[string]*T{}", "map[string]*T{}"],
  ["struct{x, y int; T; z string `t`}{}", "struct{x, y int; T; z string `t`}{}"],
  ["interface{m(int) string; ~int|T}(nil)", "interface{m(int) string; ~int | T}(nil)"],
  ["(func(a, b int, c ...T) (x, y int))(nil)", "(func(a, b int, c ...T) (x, y int))(nil)"],
  ["(*(T))(x)", "(*(T))(x)"],
  ["x[i]", "x[i]"],
  ["x[A,B](1)", "x[A, B](1)"],
  ["x[1:]", "x[1:]"],
  ["x[:2:3]", "x[:2:3]"],
  ["x.(T).y", "x.(T).y"],
  ["[...]int{1}", "[...]int{…}"],
  ["make(chan<- int)", "make(chan<- int)"],
  ["make(chan (<-chan int))", "make(chan (<-chan int))"],
  ["make(<-chan int)", "make(<-chan int)"],
  ["'a' + \"b\" + 0x1F", "'a' + \"b\" + 0x1F"],
])("%s", (source, expected) => {
  expect(exprString(expression(source))).toBe(expected);
});

test("messages about a slice expression point at its bracket", () => {
  const x = expression("abc[1:2][0]");
  expect(startPos(x) - x.pos).toBe(3);
  const y = expression("abc.d[0](1) + 2");
  expect(startPos(y)).toBe(y.pos);
});
