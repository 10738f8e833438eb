// What the commands write and what they refuse to write, and faults of the host, from the command line.
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const cli = fileURLToPath(new URL("../dist/src/cli/main.js", import.meta.url));

let base: string;
let folder: string;

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), "goes-writing-")));
  folder = join(base, "app");
  write("go.mod", "module example.com/app\n\ngo 1.26\n");
  write("main.go", 'package main\n\nfunc main() { println("one") }\n');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function goes(args: string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    env: { ...process.env, GOES_CACHE_DIR: join(base, "cache"), ...env },
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

function refused(message: string) {
  return { status: 1, stdout: "", stderr: `goes build: ${message}\n` };
}

const done = { status: 0, stdout: "", stderr: "" };

describe("goes build", () => {
  test("overwrites no input and no file of the user", () => {
    write("note.js", "mine();\n");
    write("folder.js/x", "");
    const before = readdirSync(folder);
    const attempts: [string[], string][] = [
      [["--bundle", "-o", "main.go"], 'build output "ROOT/main.go" would overwrite an input'],
      [
        ["--bundle", "-o", "note.js"],
        'build output "ROOT/note.js" already exists and was not written by goes',
      ],
      [["-o", "main.go"], 'build output "ROOT/main.go" already exists and is not a directory'],
      [["-o", "note.js"], 'build output "ROOT/note.js" already exists and is not a directory'],
    ];
    for (const [args, message] of attempts) {
      const result = goes(["build", ...args, "."]);
      expect(result.status, args.join(" ")).toBe(1);
      if (message.includes("ROOT")) expect(result).toEqual(refused(message.replace("ROOT", folder)));
      expect(readdirSync(folder)).toEqual(before);
    }
    expect(read("main.go")).toContain("one");
    expect(read("note.js")).toBe("mine();\n");
  });

  test("stops before it writes anything", () => {
    write("example.com/app.js", "mine();\n");
    expect(goes(["build", "-o", "."])).toEqual(
      refused(`build output "${folder}/example.com/app.js" already exists and was not written by goes`),
    );
    expect(readdirSync(folder).sort()).toEqual(["example.com", "go.mod", "main.go"]);
  });

  test("does not follow links out of the folder", () => {
    mkdirSync(join(base, "outside"));
    mkdirSync(join(folder, "out"));
    symlinkSync(join(base, "outside"), join(folder, "out/example.com"));
    expect(goes(["build", "-o", "out"])).toEqual(
      refused(`build output "${folder}/out/example.com" is not a directory`),
    );
    expect(readdirSync(join(base, "outside"))).toEqual([]);
  });

  test("removes what it no longer makes, and nothing else", () => {
    write("lib/lib.go", "package lib\n\nfunc F() {}\n");
    write("main.go", 'package main\n\nimport "example.com/app/lib"\n\nfunc main() { lib.F() }\n');
    const built = { ...done, stderr: "goes: run it with node out/example.com/app.js\n" };
    expect(goes(["build", "-o", "out"])).toEqual(built);
    expect(existsSync(join(folder, "out/example.com/app/lib.js"))).toBe(true);
    write("out/index.html", "mine");
    write("out/example.com/app/mine.js", "mine");
    write("main.go", "package main\n\nfunc main() {}\n");
    expect(goes(["build", "-o", "out"])).toEqual(built);
    expect(readdirSync(join(folder, "out/example.com/app"))).toEqual(["mine.js"]);
    expect(read("out/index.html")).toBe("mine");
  });

  test("says what to run, and that node would not take it for an ES module", () => {
    write("main.go", "package main\n\nfunc main() {}\n");
    write("package.json", '{ "type": "commonjs" }');
    const advice = `goes: node takes it for CommonJS: set "type": "module" in package.json, or end the name of a bundle in .mjs\n`;
    const told = (...args: string[]) => goes(["build", ...args]).stderr;
    expect(told()).toBe(`goes: run it with node dist/example.com/app.js\n${advice}`);
    expect(told("--bundle")).toBe(`goes: run it with node app.js\n${advice}`);
    expect(told("--bundle", "-o", "b.js")).toBe(advice);
    expect(told("--bundle", "-o", "b.mjs")).toBe("");
    write("package.json", '{ "type": "module" }');
    expect(told("--bundle", "-o", "b.js")).toBe("");
  });

  test("keeps modules apart that would be written to one file", () => {
    write("go.mod", "module goes-runtime\n\ngo 1.26\n");
    write("index/index.go", "package index\n\nfunc F() { println(1) }\n");
    write("main.go", 'package main\n\nimport "goes-runtime/index"\n\nfunc main() { index.F() }\n');
    for (const command of [
      ["build", "-o", "out"],
      ["build", "--bundle", "-o", "out.js"],
    ])
      expect(goes([...command, "."])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining("goes-runtime/index.js"),
      });
    expect(goes(["run", "."])).toMatchObject({ status: 0, stderr: "1\n" });
  });

  test("writes to devices, not over them", () => {
    for (const args of [[], ["--bundle"]]) expect(goes(["build", ...args, "-o", "/dev/null"])).toEqual(done);
    expect(goes(["build", "--bundle", "-o", "/dev/full"])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^goes build: .*no space left on device\n$/),
    });
  });

  test.each([
    [["-o", "main.go/out"], /not a directory/],
    [["-o", "/proc/nowhere/out"], /no such file or directory|permission denied/],
    [["--bundle", "-o", "main.go/x.js"], /not a directory/],
    [["--bundle", "-o", `${"x".repeat(300)}.js`], /file name too long/],
  ])("says in one line why it cannot write: %s", (args, message) => {
    const { status, stderr } = goes(["build", ...(args as string[])]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^goes build: [^\n]*\n$/);
    expect(stderr).toMatch(message as RegExp);
  });
});

describe("goes run", () => {
  const one = { status: 0, stdout: "", stderr: "one\n" };

  test.each(["/proc/cache", "/dev/null/cache", "main.go"])("runs without a cache: %s", (cache) => {
    const { status, stderr } = goes(["run", "."], {
      GOES_CACHE_DIR: cache === "main.go" ? join(folder, cache) : cache,
    });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^goes: the program is not kept in the cache: [^\n]*\none\n$/);
  });

  test.each(["/proc/nohome", "/dev/null"])("runs without a home: %s", (home) => {
    const env = { GOES_CACHE_DIR: undefined, XDG_CACHE_HOME: undefined, HOME: home };
    const { status, stderr } = goes(["run", "."], env);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^goes: the program is not kept in the cache: [^\n]*\none\n$/);
  });

  test("notices edits during the compilation, go.work and the environment", () => {
    expect(goes(["run", "."])).toEqual(one);
    expect(goes(["run", "."])).toEqual(one);
    write("main.go", 'package main\n\nfunc main() { println("two") }\n');
    expect(goes(["run", "."]).stderr).toBe("two\n");
    write("go.work", "go 1.26\n\nfoo\n");
    expect(goes(["run", "."]).stderr).toBe(
      "go: errors parsing go.work:\ngo.work:3: unknown directive: foo\n",
    );
  });

  test("twelve runs of one stale entry at once", async () => {
    expect(goes(["run", "."])).toEqual(one);
    write("main.go", 'package main\n\nfunc main() { println("two") }\n');
    const runs = Array.from({ length: 12 }, () => {
      const env = { ...process.env, GOES_CACHE_DIR: join(base, "cache") };
      const child = spawn(process.execPath, [cli, "run", "."], { cwd: folder, env });
      let text = "";
      child.stderr.setEncoding("utf8").on("data", (part) => (text += part));
      return new Promise((resolve) => child.on("close", (code) => resolve(`${code} ${text}`)));
    });
    expect(new Set(await Promise.all(runs))).toEqual(new Set(["0 two\n"]));
  }, 120_000);

  test("special files never hang it", () => {
    spawnSync("mkfifo", [join(folder, "pipe.go")]);
    symlinkSync("/dev/zero", join(folder, "zero.go"));
    symlinkSync("nowhere.go", join(folder, "gone.go"));
    expect(goes(["run", "."])).toEqual(one);
    expect(goes(["run", "pipe.go"])).toMatchObject({ status: 1 });
  });

  test.each([
    ["a/../b", 'malformed import path "a/../b": invalid path element ".."'],
    ["../b", '"../b" is relative, but relative import paths are not supported in module mode'],
    ["/abs", `"/abs" is not a package path; see 'go help packages'`],
    ["example.com/app//b", 'malformed import path "example.com/app//b": double slash'],
    ["example.com/app/é", `malformed import path "example.com/app/é": invalid char 'é'`],
    [
      "example.com/app/con",
      'malformed import path "example.com/app/con": "con" disallowed as path element component on Windows',
    ],
    ["example.com/app/a b", "invalid import path: example.com/app/a b"],
    ["-x", 'malformed import path "-x": leading dash'],
  ])("refuses to import %j", (path, message) => {
    write("main.go", `package main\n\nimport _ ${JSON.stringify(path)}\n\nfunc main() {}\n`);
    expect(goes(["run", "."])).toEqual({ status: 1, stdout: "", stderr: `main.go:3:8: ${message}\n` });
  });
});
