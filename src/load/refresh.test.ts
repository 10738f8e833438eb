// An edit of a package that others import: what it leaves as it was, and what has to begin anew.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeHost } from "../host/node.ts";
import { Library } from "./library.ts";
import { type LoadResult, load } from "./loader.ts";
import { Workspace } from "./workspace.ts";

const files = {
  "go.mod": "module example.com/m\n\ngo 1.27\n",
  "shapes/shapes.go": `package shapes

import "strconv"

// Sides counts.
type Shape struct { Sides int }

type Pair[A any] struct { Of A }

var shown = Show(3)

func (s *Shape) Grow() int { s.Sides++; return s.Sides }

func Show(n int) string { return strconv.Itoa(n) }

func Make[A any](a A) Pair[A] { return Pair[A]{a} }
`,
  "app/app.go": `package app

import "example.com/m/shapes"

func Run() int { return (&shapes.Shape{}).Grow() + len(shapes.Show(1)) + shapes.Make(2).Of }
`,
};

let folder: string;
let workspace: Workspace;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "refresh-"));
  workspace = new Workspace(new Library());
  for (const [name, text] of Object.entries(files)) write(name, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function loaded(): LoadResult {
  return load(nodeHost(), { directory: folder, directories: [join(folder, "app")], workspace });
}

function packages() {
  const { program, problems } = loaded();
  expect(problems).toEqual([]);
  const [shapes, app] = ["shapes", "app"].map((name) => program!.byPath.get(`example.com/m/${name}`)!);
  expect(app.imports).toContain(shapes);
  return { shapes, app };
}

/** Which packages are the same objects after `from` has become `to`: as types know them, and as programs do. */
function after(from: string, to: string) {
  const before = packages();
  const text = files["shapes/shapes.go"];
  expect(text).toContain(from);
  write("shapes/shapes.go", text.replace(from, to));
  const now = packages();
  return {
    types: now.shapes.pkg === before.shapes.pkg,
    importer: now.app === before.app,
    edited: now.shapes === before.shapes,
  };
}

const kept = { types: true, importer: true, edited: false };
const anew = { types: false, importer: false, edited: false };

test.each([
  ["a body", "s.Sides++", "s.Sides += 2"],
  ["the body of a generic function", "{ return Pair[A]{a} }", "{ p := Pair[A]{Of: a}; return p }"],
  ["a type in a body", "{ s.Sides++;", "{ type local struct{ n int }; s.Sides += local{1}.n;"],
  ["a comment", "// Sides counts.", "// Sides counts\n// sides."],
  ["lines and spaces", "type Shape struct { Sides int }", "\n\ntype Shape struct{Sides  int}"],
])("%s: the types and the importers stay", (_, from, to) => {
  expect(after(from, to)).toEqual(kept);
});

test.each([
  ["a field", "Sides int }", "Sides int; Name string }"],
  ["a new method", "func Show", "func (s *Shape) Shrink() {}\n\nfunc Show"],
  ["an initializer", "Show(3)", "Show(4)"],
  ["a directive", "func Show", "//go:noinline\nfunc Show"],
  [
    "the name of a parameter",
    "Show(n int) string { return strconv.Itoa(n) }",
    "Show(m int) string { return strconv.Itoa(m) }",
  ],
  ["an import", 'import "strconv"', 'import (\n\t"strconv"\n\t_ "strings"\n)'],
])("%s: all begins anew", (_, from, to) => {
  expect(after(from, to)).toEqual(anew);
});

test("errors in a body are told as in any other package, and the package is mended", () => {
  packages();
  const text = files["shapes/shapes.go"];
  const wrong = ["return strconv.Itoa(n)", "return n", 'return ""', "return strconv.Itoa(n"];
  const messages = wrong.slice(1).map((body) => {
    write("shapes/shapes.go", text.replace(wrong[0], body));
    const { program, problems } = loaded();
    expect(program).toBeNull();
    return problems[0].diagnostics[0].message;
  });
  expect(messages).toEqual([
    expect.stringContaining("cannot use n (variable of type int) as string value in return statement"),
    '"strconv" imported and not used',
    expect.stringContaining("syntax error: "),
  ]);
  write("shapes/shapes.go", text);
  packages();
});

test("objects are where they are declared now, those of instances too", () => {
  packages();
  write("shapes/shapes.go", files["shapes/shapes.go"].replace("// Sides counts.", "\n\n// Sides counts.\n"));
  const { program, fileSet } = loaded();
  const { scope } = program!.byPath.get("example.com/m/shapes")!.pkg;
  const lines = [...scope.objects].map(([name, { pos }]) => [name, fileSet.position(pos).line]);
  expect(Object.fromEntries(lines)).toEqual({ Shape: 9, Pair: 11, shown: 13, Show: 17, Make: 19 });
});

test("types of bodies that are gone are no type arguments any more", () => {
  const text = files["shapes/shapes.go"];
  const sizes = [1, 2, 3, 4].map((n) => {
    const body = `type local struct{ n int }; s.Sides += Make(local{${n}}).Of.n;`;
    write("shapes/shapes.go", text.replace("s.Sides++;", body));
    const { type } = packages().shapes.pkg.scope.lookup("Pair")!;
    return type?.kind === "named" ? type.instances.size : 0;
  });
  // Those of the last program are forgotten when the next one but one begins.
  expect(sizes[3]).toBe(sizes[2]);
});

test("packages are edited together", () => {
  const before = packages();
  write("shapes/shapes.go", files["shapes/shapes.go"].replace("s.Sides++", "s.Sides--"));
  write("app/app.go", files["app/app.go"].replace("Make(2)", "Make(3)"));
  const now = packages();
  expect(now.app).not.toBe(before.app);
  expect([now.app.pkg, now.shapes.pkg]).toEqual([before.app.pkg, before.shapes.pkg]);
});
