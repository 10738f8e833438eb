// Bodies of the embedded library's functions are checked when they are asked for.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { nodeHost } from "../host/node.ts";
import { load } from "./loader.ts";
import type { Program } from "./program.ts";

const folder = mkdtempSync(join(tmpdir(), "ondemand-"));
afterAll(() => rmSync(folder, { recursive: true }));

function loaded(source: string): Program {
  const file = join(folder, "main.go");
  writeFileSync(file, source);
  const { program, problems } = load(nodeHost(), { directory: folder, files: [file] });
  expect(problems).toEqual([]);
  return program!;
}

function publicPackages(): string[] {
  const files = readdirSync(nodeHost().standardLibrary, { recursive: true, encoding: "utf8" });
  const paths = new Set(files.filter((name) => name.endsWith(".go")).map(dirname));
  return [...paths].filter((path) => !/(^|\/)internal(\/|$)/.test(path)).sort();
}

/** Packages that import some which are compiled from Go's source. */
function needsGoSource(path: string): boolean {
  const { standardLibrary } = nodeHost();
  const directory = join(standardLibrary, path);
  const sources = readdirSync(directory).filter((name) => name.endsWith(".go"));
  const imports = sources.flatMap((name) =>
    [...readFileSync(join(directory, name), "utf8").matchAll(/^(?:import|\t)[ \w.]*"([\w/]+)"$/gm)].map(
      ([, path]) => path,
    ),
  );
  const hasGoFiles = (folder: string) =>
    existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".go"));
  return imports.some((imported) => imported !== "unsafe" && !hasGoFiles(join(standardLibrary, imported)));
}

test("the bodies of a program are checked, those of the library are left", () => {
  const { byPath, roots } = loaded(
    'package main\nimport "fmt"\nfunc main() { fmt.Println() }\nfunc other() {}\n',
  );
  expect(roots[0].info.pendingBodies.size).toBe(0);
  expect(byPath.get("fmt")!.info.pendingBodies.size).toBeGreaterThan(100);
});

test("a body is known after it was asked for", () => {
  const { info, files } = loaded('package main\nimport "sort"\nfunc main() { sort.Ints(nil) }\n').byPath.get(
    "sort",
  )!;
  const decl = files
    .flatMap((file) => file.decls)
    .find((d) => d.kind === "FuncDecl" && d.name.name === "Ints");
  if (decl?.kind !== "FuncDecl") throw new Error("no sort.Ints");
  const [statement] = decl.body!.list;
  const call = statement.kind === "ExprStmt" ? statement.x : null;
  expect(info.types.get(call!)).toBeUndefined();
  info.requireBody(decl);
  expect(info.types.get(call!)).toMatchObject({ mode: "novalue" });
});

test("no package of the library has errors", () => {
  const hasGo = nodeHost().goroot !== null;
  const paths = publicPackages().filter((path) => hasGo || !needsGoSource(path));
  const imports = paths.map((path) => `import _ "${path}"\n`);
  const { packages } = loaded(`package main\n${imports.join("")}func main() {}\n`);
  expect(packages.length).toBeGreaterThan(imports.length);
  for (const { path, info } of packages) {
    for (const decl of info.pendingBodies.keys()) info.requireBody(decl);
    const unused = info.imports.filter(({ used, name }) => !used && name !== "_");
    expect(
      unused.map(({ imported }) => imported.path),
      path,
    ).toEqual([]);
  }
});
