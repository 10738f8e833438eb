// The shape of syntax trees, what is attached to them, and that no source takes unbounded time or stack.
import { expect, test } from "vitest";
import { FileSet } from "../source/position.ts";
import type * as ast from "./nodes.ts";
import { parseFile } from "./parser.ts";
import { exprString } from "./printer.ts";
import { walk } from "./walk.ts";

function parse(source: string): { file: ast.File; errors: string[]; text: (node: ast.Node) => string } {
  const files = new FileSet();
  const errors: string[] = [];
  const file = parseFile(files.add("x.go", source), (error) => errors.push(error.message));
  const text = (node: ast.Node) => source.slice(node.pos - 1, node.end - 1);
  return { file, errors, text };
}

function typeSpec(source: string): ast.TypeSpec {
  const { file, errors } = parse(`package p\n${source}`);
  expect(errors).toEqual([]);
  return (file.decls[0] as ast.GenDecl).specs[0] as ast.TypeSpec;
}

/** The kinds of the statements in a function's body. */
function statements(body: string): ast.Stmt[] {
  const { file, errors } = parse(`package p\nfunc f() {\n${body}\n}`);
  expect(errors).toEqual([]);
  return (file.decls[0] as ast.FuncDecl).body!.list;
}

test.each([
  ["type T [P]int", "array"],
  ["type T [P * Q]int", "array"],
  ["type T [P(Q)]int", "array"],
  ["type T [P * *Q]int", "array"],
  ["type T [1 << 2]int", "array"],
  ["type T [len(x)]int", "array"],
  ["type T [...]int", "array"],
  ["type T []int", "array"],
  ["type T[P any] int", "P any"],
  ["type T[P *Q,] int", "P *Q"],
  ["type T[P *Q, _ any] int", "P *Q; _ any"],
  ["type T[P (Q),] int", "P (Q)"],
  ["type T[P *struct{}] int", "P *struct{}"],
  ["type T[P interface{}] int", "P interface{}"],
  ["type T[P *Q|~int] int", "P *Q | ~int"],
  ["type T[P ([]int)] int", "P ([]int)"],
  ["type T[P, Q any] int", "P, Q any"],
  ["type T[P []int] int", "P []int"],
  ["type T[P ~int|~string] int", "P ~int | ~string"],
  ["type T[P C[Q], Q any] int", "P C[Q]; Q any"],
  ["type T[P any] = int", "P any"],
])("%s", (source, expected) => {
  const spec = typeSpec(source);
  const params = spec.typeParams?.map(
    ({ names, type }) => `${names.map((name) => name.name).join(", ")} ${exprString(type)}`,
  );
  expect(params?.join("; ") ?? "array").toBe(expected);
  if (params === undefined) expect(spec.type.kind).toBe("ArrayType");
  expect(spec.alias).toBe(source.includes("="));
});

test("statements", () => {
  const kinds = (body: string) => statements(body).map((statement) => statement.kind);
  expect(kinds("x := 1; x++; c <- x; f(); var y int; go f(); defer f(); return")).toEqual([
    "AssignStmt",
    "IncDecStmt",
    "SendStmt",
    "ExprStmt",
    "DeclStmt",
    "GoStmt",
    "DeferStmt",
    "ReturnStmt",
  ]);
  expect(kinds("switch x := y.(type) {}; switch y.(type) {}; switch x; y {}; switch {}; select {}")).toEqual([
    "TypeSwitchStmt",
    "TypeSwitchStmt",
    "SwitchStmt",
    "SwitchStmt",
    "SelectStmt",
  ]);
  expect(kinds("for {}; for x {}; for i := 0; ; i++ {}; for range x {}; for i = range 10 {}")).toEqual([
    "ForStmt",
    "ForStmt",
    "ForStmt",
    "RangeStmt",
    "RangeStmt",
  ]);
  expect(kinds("if x == (T{1}) {} else if x := (y); x {} else {}")).toEqual(["IfStmt"]);
});

test("range clauses", () => {
  const [loop] = statements("for a, b, c := range f {}") as ast.RangeStmt[];
  expect([loop.key, loop.value, ...loop.extra].map((x) => x && exprString(x))).toEqual(["a", "b", "c"]);
  expect(loop.define).toBe(true);
});

test("fields and parameters that share a type are one field", () => {
  const spec = typeSpec("type F func(a, b int, c ...string) (x, y float64)");
  const { params, results } = spec.type as ast.FuncType;
  expect(params.map((field) => field.names.length)).toEqual([2, 1]);
  expect(results.map((field) => field.names.length)).toEqual([2]);
  const unnamed = typeSpec("type F func(a, b, ...c) d").type as ast.FuncType;
  expect(unnamed.params.map((field) => [field.names.length, exprString(field.type)])).toEqual([
    [0, "a"],
    [0, "b"],
    [0, "...c"],
  ]);
});

test("nodes span their source text", () => {
  const { file, text } = parse(
    "package p\nvar x = a.b[c](d...)[1:2].(T) + T{1: 2}\nfunc (r *R) m() int { return 1 }\n",
  );
  const spans: string[] = [];
  walk(file.decls[0], (node) => {
    spans.push(text(node));
  });
  expect(spans.slice(0, 5)).toEqual([
    "var x = a.b[c](d...)[1:2].(T) + T{1: 2}",
    "x = a.b[c](d...)[1:2].(T) + T{1: 2}",
    "x",
    "a.b[c](d...)[1:2].(T) + T{1: 2}",
    "a.b[c](d...)[1:2].(T)",
  ]);
  expect(text(file.decls[1])).toBe("func (r *R) m() int { return 1 }");
});

test("comments belong to what they stand at", () => {
  const { file } = parse(`// Copyright

// Package p is documented.
package p // trailing

// A is first,
// on two lines.
type A struct { // opening
	// F is a field.
	F int // after F
	G int /* after G */ // and more

	// nobody's
}

/* f runs. */
func f() {}

const (
	// X is a constant.
	X = 1 // after X
	Y = 2
) // end
`);
  const doc = (node: { doc: ast.CommentGroup | null }) => node.doc?.list.map((comment) => comment.text);
  const after = (node: { comment: ast.CommentGroup | null }) =>
    node.comment?.list.map((comment) => comment.text);
  expect(doc(file)).toEqual(["// Package p is documented."]);
  const [a, f, c] = file.decls as [ast.GenDecl, ast.FuncDecl, ast.GenDecl];
  expect(doc(a)).toEqual(["// A is first,", "// on two lines."]);
  const { fields } = (a.specs[0] as ast.TypeSpec).type as ast.StructType;
  expect(fields.map(doc)).toEqual([["// F is a field."], undefined]);
  expect(fields.map(after)).toEqual([["// after F"], ["/* after G */", "// and more"]]);
  expect(doc(f)).toEqual(["/* f runs. */"]);
  const specs = c.specs as ast.ValueSpec[];
  expect(specs.map(doc)).toEqual([["// X is a constant."], undefined]);
  expect(specs.map(after)).toEqual([["// after X"], undefined]);
  expect(file.comments.length).toBe(13);
});

test("build constraints", () => {
  expect(parse("//go:build linux && !cgo\n\npackage p\n").file.buildConstraint).toBe("linux && !cgo");
  expect(parse("package p\n\n//go:build linux\n").file.buildConstraint).toBe(null);
});

test("line directives", () => {
  const files = new FileSet();
  const source =
    "package p\n//line a.go:10\nvar a int\n/*line b.go:20:5*/var b int\nvar c int\n//line :3\nvar d int\n";
  const file = parseFile(files.add("x.go", source), () => {});
  const places = file.decls.map((decl) => {
    const { filename, line, column } = files.position(decl.pos);
    return `${filename}:${line}:${column}`;
  });
  // Without a column in the directive, columns are unknown.
  expect(places).toEqual(["a.go:10:0", "b.go:20:5", "b.go:21:1", ":3:0"]);
});

const nested: [string, (n: number) => string][] = [
  ["parentheses", (n) => `var x = ${"(".repeat(n)}1${")".repeat(n)}`],
  ["unary operators", (n) => `var x = ${"! ".repeat(n)}y`],
  ["pointers", (n) => `var x ${"*".repeat(n)}int`],
  ["slices", (n) => `var x ${"[]".repeat(n)}int`],
  ["array lengths", (n) => `var x ${"[".repeat(n)}1${"]int{}".repeat(n)}`],
  ["structs", (n) => `type x ${"struct{a ".repeat(n)}int${"}".repeat(n)}`],
  ["interfaces", (n) => `type x ${"interface{".repeat(n)}int${"}".repeat(n)}`],
  ["function literals", (n) => `var x = ${"func(){x = ".repeat(n)}1${"}".repeat(n)}`],
  ["function types", (n) => `var x ${"func(".repeat(n)}int${")".repeat(n)}`],
  ["type arguments", (n) => `var x ${"T[".repeat(n)}int${"]".repeat(n)}`],
  ["calls", (n) => `var x = ${"f(".repeat(n)}1${")".repeat(n)}`],
  ["call chains", (n) => `var x = f${".g()".repeat(n)}`],
  ["indices", (n) => `var x = ${"a[".repeat(n)}1${"]".repeat(n)}`],
  ["literals", (n) => `var x = T${"{".repeat(n)}1${"}".repeat(n)}`],
  ["blocks", (n) => `func f() ${"{".repeat(n)}${"}".repeat(n)}`],
  ["ifs", (n) => `func f() { ${"if x {".repeat(n)}${"}".repeat(n)} }`],
  ["elses", (n) => `func f() { ${"if x {} else ".repeat(n)} {} }`],
  ["switches", (n) => `func f() { ${"switch { case x: ".repeat(n)}${"}".repeat(n)} }`],
  ["unclosed", (n) => `var x = ${"([{".repeat(n)}`],
];

test.each(nested)("deeply nested %s are refused", (_, source) => {
  expect(parse(`package p\n${source(100)}\n`).errors.filter((error) => error.startsWith("nesting"))).toEqual(
    [],
  );
  const { file, errors } = parse(`package p\n${source(20_000)}\n`);
  if (source !== nested.at(-1)![1]) expect(errors).toEqual(["nesting depth limit exceeded"]);
  let nodes = 0;
  walk(file, () => nodes++);
  expect(nodes).toBeLessThan(20_000);
});

test("1,000 nested parentheses and 20,000 operands are fine", () => {
  expect(parse(`package p\nvar x = ${"(".repeat(1000)}1${")".repeat(1000)}\n`).errors).toEqual([]);
  const { file, errors } = parse(`package p\nvar x = 1${" + 1".repeat(20_000)}\n`);
  expect(errors).toEqual([]);
  const [value] = ((file.decls[0] as ast.GenDecl).specs[0] as ast.ValueSpec).values;
  expect(exprString(value).length).toBe(80_001);
});

test("thousands of errors", () => {
  const { errors } = parse(`package p\n${"x +\nfunc f() { 1 2 }\n@\n".repeat(3000)}`);
  expect(errors.length).toBe(9000);
});

test("compiler directives stand before functions", () => {
  const { errors } = parse(`//go:build x
//go:noinline
package p

//go:nosplit
//go:noinline
func f() {
	//go:noinline
	x := 1
}

//go:noinline
var x int

//go:build y
func g() {}
`);
  // Those in front of the wrong declaration are reported when that is checked.
  expect(errors).toEqual(["misplaced compiler directive"]);
});
