// Every code that the front end reports is in the table, and each program of the table has its error and no other.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPackage } from "../check/check.ts";
import type { Host } from "../load/host.ts";
import { load } from "../load/loader.ts";
import { FileSet } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { parseFile } from "../syntax/parser.ts";
import { walk } from "../syntax/walk.ts";
import type { Package } from "../types/package.ts";
import { unsafePackage } from "../types/universe.ts";
import { type Code, codes } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";

const shapes = `package shapes

type Point struct{ X, y int }

func area() int { return 1 }

func Area() int { return area() }
`;

const sys = `package sys

type nih struct{}

type NotInHeap struct{ _ nih }
`;

/** Codes of what is wrong with the files of one package. */
function codesOf(
  texts: string[],
  imports: (path: string) => Package | string,
  path = "p",
): { found: string[]; pkg: Package | null } {
  const fileSet = new FileSet();
  const found: string[] = [];
  const report = ({ code }: Diagnostic) => void found.push(code);
  const files = texts.map((text, i) => parseFile(fileSet.add(`x${i}.go`, text), report));
  const options = {
    path,
    files,
    fileSet,
    report,
    importPackage: imports,
    goVersion: "go1.27",
    isImplemented: () => false,
    fakeImportC: true,
  };
  const { pkg } = found.includes("SyntaxError") ? { pkg: null } : checkPackage(options);
  return { found, pkg };
}

function importPackage(path: string): Package | string {
  if (path === "unsafe") return unsafePackage;
  const text = { shapes, "internal/runtime/sys": sys }[path];
  return text === undefined ? `no package ${path}` : codesOf([text], importPackage, path).pkg!;
}

/** A module in memory, whose main package is the program. */
function loaderCodes(text: string): string[] {
  const files: Record<string, string> = {
    "/m/go.mod": "module m\n\ngo 1.27\n",
    "/m/x.go": text,
    "/std/embed/e.go": "package embed\n",
  };
  const host: Host = {
    readFile: (path) => (path in files ? new TextEncoder().encode(files[path]) : null),
    readDirectory: (path) =>
      Object.keys(files)
        .filter((file) => file.slice(0, file.lastIndexOf("/")) === path)
        .map((file) => ({ name: file.slice(path.length + 1), directory: false })),
    isFile: (path) => path in files,
    isDirectory: (path) => Object.keys(files).some((file) => file.startsWith(`${path}/`)),
    standardLibrary: "/std",
    goroot: null,
  };
  const { problems } = load(host, { directory: "/m", directories: ["/m"] });
  return problems.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
}

function programs(example: string): string[] {
  return example.split("\n---\n").map((text) => (/^package /m.test(text) ? text : `package p\n${text}`));
}

function reported({ example, byLoader }: Code): string[] {
  const texts = programs(example!);
  return byLoader ? loaderCodes(texts[0]) : codesOf(texts, importPackage).found;
}

describe("an example has the error", () => {
  for (const [name, code] of Object.entries(codes)) {
    if (code.example === null) continue;
    it(name, () => expect([...new Set(reported(code))]).toEqual([name]));
  }

  /** Codes of what is wrong with a program whose tree `change` makes one that no text has. */
  function changedCodes(text: string, change: (node: ast.Node) => void): string[] {
    const fileSet = new FileSet();
    const found: string[] = [];
    const report = ({ code }: Diagnostic) => void found.push(code);
    const file = parseFile(fileSet.add("x.go", `package p\n${text}`), report);
    walk(file, (node) => {
      change(node);
      return true;
    });
    checkPackage({ path: "p", files: [file], fileSet, report, importPackage, goVersion: "go1.27" });
    return found;
  }

  it("InvalidSyntaxTree", () => {
    const change = (node: ast.Node) => {
      if (node.kind === "TypeAssertExpr") Object.assign(node, { type: null });
    };
    expect(changedCodes("var x = any(1).(int)", change)).toEqual(["InvalidSyntaxTree"]);
  });

  it("MultiValAssignOp", () => {
    const change = (node: ast.Node) => {
      if (node.kind === "AssignStmt") node.lhs.push(...node.lhs);
    };
    expect(changedCodes("func f(a int) { a += 1 }", change)).toEqual(["MultiValAssignOp"]);
  });
});

it("the table has every code that is reported", () => {
  const kinds = new Set(
    readFileSync(join(import.meta.dirname, "../syntax/nodes.ts"), "utf8").match(/"[A-Z]\w+"/g),
  );
  const elsewhere = /^"(?:.*Declaration|.*Expression|.*Pattern|RestElement|TemplateLiteral)"$/; // node types of JavaScript, in esmodule.ts
  const missing = ["syntax", "check", "load"].flatMap((layer) => {
    const folder = join(import.meta.dirname, "..", layer);
    const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
    return files.flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8").replace(/^\s*\/\/.*$/gm, "");
      const used = text.match(/"[A-Z][a-z]+[A-Z]\w+"/g) ?? [];
      const unknown = used.filter(
        (word) => !kinds.has(word) && !elsewhere.test(word) && !(word.slice(1, -1) in codes),
      );
      return unknown.map((word) => `${file}: ${word}`);
    });
  });
  expect(missing).toEqual([]);
});
