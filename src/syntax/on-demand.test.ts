import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { FileSet } from "../source/position.ts";
import type * as ast from "./nodes.ts";
import { parseFile } from "./parser.ts";
import { walk } from "./walk.ts";

const library = fileURLToPath(new URL("../../runtime-js/std", import.meta.url));

function parse(text: string, bodiesOnDemand: boolean): ast.File {
  return parseFile(
    new FileSet().add("x.go", text),
    ({ message }) => {
      throw new Error(message);
    },
    { bodiesOnDemand },
  );
}

/** What each node is and where it stands; comments as they come. */
function places(file: ast.File): string[] {
  const found: string[] = [];
  walk(file, (node) => found.push(`${node.kind} ${node.pos} ${node.end}`));
  return found;
}

const functions = (file: ast.File) => file.decls.filter((decl) => decl.kind === "FuncDecl");

test("files of the library are parsed to the same trees", () => {
  const names = readdirSync(library, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".go"));
  expect(names.length).toBeGreaterThan(300);
  for (const name of names) {
    const text = readFileSync(join(library, name), "utf8");
    const file = parse(text, true);
    // In another order than that of the file.
    for (const decl of functions(file).reverse()) decl.body;
    const whole = parse(text, false);
    expect(places(file), name).toEqual(places(whole));
    expect(file.directives.length, name).toBe(whole.directives.length);
  }
});

const source = `package p

// F has a comment.
func F() {
	// Here, too.
	g()
} // and here

//go:noinline
func g() {
	for {
		break // out
	}
}

func short() { g() }

func open()
`;

test("a body is parsed when it is asked for, and once", () => {
  const file = parse(source, true);
  const text = (groups: ast.CommentGroup[]) => groups.map(({ list }) => list[0].text);
  expect(text(file.comments)).toEqual(["// F has a comment.", "// and here", "//go:noinline"]);
  const [f, g, short, open] = functions(file);
  expect([f, g, short, open].map(({ hasBody }) => hasBody)).toEqual([true, true, true, false]);
  expect(g.body?.list).toHaveLength(1);
  expect(text(file.comments)).toEqual(["// F has a comment.", "// and here", "//go:noinline", "// out"]);
  expect(f.body).toBe(f.body);
  expect(text(file.comments)[1]).toBe("// Here, too.");
  expect(file.directives).toHaveLength(1);
  expect(file.directives[0].on).toBe(g);
  expect([short.body?.list.length, open.body]).toEqual([1, null]);
});
