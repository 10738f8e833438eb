// What is kept for the next start of a development server: it is given out only while it is what would be compiled.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type CompileRequest, Session } from "./session.ts";

// What runs from its sources has no identity, so that nothing is kept for it.
const built = new URL("../dist/plugins/compilationcache.js", import.meta.url).href;
const { keepCompilation, keptCompilation }: typeof import("./compilationcache.ts") = await import(built);

let root: string;
let request: CompileRequest;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "goes-kept-")));
  mkdirSync(join(root, "node_modules"));
  write("go.mod", "module example.com/m\n\ngo 1.26\n");
  write("a/a.go", "package a\n\nfunc One() int { return 1 }\n");
  request = { folders: [join(root, "a")], used: null };
});

afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function compileAndKeep() {
  const session = new Session(root, { types: false });
  const compilation = session.compile(request);
  keepCompilation(root, {}, session.compiled!);
  return compilation;
}

const kept = () => keptCompilation(root, {}, request);

test("a start with the same files has what the last one compiled", () => {
  expect(kept()).toBe(null);
  const compilation = compileAndKeep();
  expect(kept()).toEqual(compilation);
  expect(keptCompilation(root, { tags: ["x"] }, request)).toBe(null);
  expect(keptCompilation(root, {}, { ...request, folders: [join(root, "b")] })).toBe(null);
  expect(keptCompilation(root, {}, { ...request, used: new Map([[join(root, "a"), ["One"]]]) })).toBe(null);
});

test.each([
  ["an edit of the same size", () => write("a/a.go", "package a\n\nfunc One() int { return 2 }\n")],
  ["a file that comes", () => write("a/b.go", "package a\n")],
  ["a package that comes", () => write("b/b.go", "package b\n")],
  ["another go.mod", () => write("go.mod", "module example.com/m\n\ngo 1.25\n")],
])("%s makes it worthless", (_, edit) => {
  compileAndKeep();
  edit();
  expect(kept()).toBe(null);
});

test("a damaged entry is none", () => {
  compileAndKeep();
  const folder = join(root, "node_modules/.cache/goes");
  const [name] = readdirSync(folder);
  const bytes = readFileSync(join(folder, name));
  bytes[bytes.length >> 1] ^= 1;
  writeFileSync(join(folder, name), bytes);
  expect(kept()).toBe(null);
  writeFileSync(join(folder, name), "");
  expect(kept()).toBe(null);
});

test("where nothing can be written, and of what has errors, nothing is kept", () => {
  write("node_modules/.cache", "a file");
  compileAndKeep();
  expect(kept()).toBe(null);
  rmSync(join(root, "node_modules/.cache"));
  write("a/a.go", "package a\n\nfunc One() int { return missing }\n");
  compileAndKeep();
  expect(kept()).toBe(null);
});
