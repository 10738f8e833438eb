// Malformed input of every kind: a clear error, exit code 1, in bounded time, and nothing written.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const cli = fileURLToPath(new URL("../dist/src/cli/main.js", import.meta.url));

describe("bad input", () => {
  let folder: string;

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-bad-")));
    write("go.mod", "module bad\n\ngo 1.27\n");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }

  function build(pattern: string) {
    const { status, stderr } = spawnSync(process.execPath, [cli, "build", "-o", "out", pattern], {
      cwd: folder,
      encoding: "utf8",
      timeout: 60_000,
    });
    expect(existsSync(join(folder, "out"))).toBe(false);
    return { status, stderr };
  }

  function expectError(pattern: string, text: string): void {
    expect(build(pattern)).toEqual({ status: 1, stderr: text });
  }

  test("a missing folder", () => expectError("./nowhere", `stat ${folder}/nowhere: directory not found\n`));
  test("a missing file", () => expectError("nofile.go", "stat nofile.go: no such file or directory\n"));

  test("a package that no required module provides", () => {
    const path = "example.com/none/pkg";
    expectError(path, `no required module provides package ${path}; to add it:\n\tgo get ${path}\n`);
  });

  test("a package without Go files", () => {
    write("empty/README", "");
    expectError("./empty", `no Go files in ${folder}/empty\n`);
  });

  test("a file that is a folder", () => {
    mkdirSync(join(folder, "folder.go"));
    expectError("folder.go", "folder.go is a directory, should be a Go file\n");
  });

  test("an import cycle", () => {
    write("cycle/a/a.go", 'package a\n\nimport _ "bad/cycle/b"\n');
    write("cycle/b/b.go", 'package b\n\nimport _ "bad/cycle/a"\n');
    expectError(
      "./cycle/a",
      "package bad/cycle/a\n\timports bad/cycle/b from a.go\n\timports bad/cycle/a from b.go: import cycle not allowed\n",
    );
  });

  test("type errors by the thousand", () => {
    write(
      "many/m.go",
      `package main\n\nfunc main() {\n${Array.from({ length: 5000 }, (_, i) => `\tx${i} := undefined${i}\n`).join("")}}\n`,
    );
    const { status, stderr } = build("./many");
    expect(status).toBe(1);
    expect(stderr.split("\n").length).toBe(13);
    expect(stderr).toContain("too many errors");
  });

  test("syntax errors by the thousand", () => {
    write("syntax/m.go", `package main\n\nfunc main() {\n${"\tif {\n".repeat(3000)}`);
    const { status, stderr } = build("./syntax");
    expect(status).toBe(1);
    expect(stderr).toContain("syntax/m.go:4:5: syntax error: missing condition in if statement");
  });

  test("20,000 nested parentheses", () => {
    write(
      "deep/m.go",
      `package main\n\nvar x = ${"(".repeat(20_000)}1${")".repeat(20_000)}\n\nfunc main() { println(x) }\n`,
    );
    expect(build("./deep").stderr).toMatch(/^# bad\/deep\ndeep\/m\.go:3:\d+: nesting depth limit exceeded\n/);
  });

  test("a line of 10 MB", () => {
    write("long/m.go", `package main\n\nfunc main() { undefined("${"a".repeat(10_000_000)}") }\n`);
    const { status, stderr } = build("./long");
    expect({ status, stderr: stderr.slice(0, 100) }).toEqual({
      status: 1,
      stderr: "# bad/long\nlong/m.go:3:15: undefined: undefined\n",
    });
  });

  test("invalid UTF-8", () => {
    write(
      "utf8/m.go",
      Uint8Array.from(Buffer.from('package main\n\nfunc main() { println("a\xff") }\n', "latin1")),
    );
    expectError("./utf8", "# bad/utf8\nutf8/m.go:3:25: invalid UTF-8 encoding\n");
  });

  test("a byte order mark in the middle", () => {
    write("bom/m.go", "package main\n\nfunc main() {\n\t\ufeffprintln(1)\n}\n");
    expectError("./bom", "# bad/bom\nbom/m.go:4:2: invalid BOM in the middle of the file\n");
  });

  test("a broken go.mod", () => {
    write("mod/go.mod", "module bad/mod\n\nfrobnicate 1\n");
    write("mod/m.go", "package main\n\nfunc main() {}\n");
    const { status, stderr } = spawnSync(process.execPath, [cli, "build", "."], {
      cwd: join(folder, "mod"),
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain("go.mod:3: unknown directive: frobnicate");
  });

  test("unknown flags and commands", () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8" });
    expect(run("run", "-frob", ".")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("flag provided but not defined: -frob\n"),
    });
    expect(run("frob")).toMatchObject({
      status: 2,
      stderr: "goes frob: unknown command\nRun 'goes help' for usage.\n",
    });
    expect(run("run")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^goes: no go files listed\nusage: goes run /),
    });
  });
});
