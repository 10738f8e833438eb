// What users install: the packed tarball, in an empty project, with no Go on PATH.
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Only what node itself needs. */
const env = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: process.env.HOME, GOROOT: "off" };

describe("the npm package", () => {
  let project: string;

  beforeAll(() => {
    project = realpathSync(mkdtempSync(join(tmpdir(), "goes-package-")));
    const packed = execFileSync(
      "npm",
      ["pack", "--json", "--ignore-scripts", "--pack-destination", project],
      { cwd: root, encoding: "utf8" },
    );
    const [{ filename }] = JSON.parse(packed);
    writeFileSync(
      join(project, "package.json"),
      JSON.stringify({ name: "app", private: true, type: "module" }),
    );
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", `./${filename}`], {
      cwd: project,
    });
    mkdirSync(join(project, "greet"));
    writeFileSync(join(project, "go.mod"), "module example.com/app\n\ngo 1.27\n");
    writeFileSync(
      join(project, "greet/greet.go"),
      'package greet\n\nimport (\n\t"errors"\n\t"fmt"\n)\n\n// Greet is polite.\nfunc Greet(name string) (string, error) {\n\tif name == "" {\n\t\treturn "", errors.New("nobody to greet")\n\t}\n\treturn fmt.Sprintf("Hello, %s!", name), nil\n}\n',
    );
    writeFileSync(
      join(project, "main.go"),
      'package main\n\nimport (\n\t"fmt"\n\n\t"example.com/app/greet"\n)\n\nfunc main() {\n\tfmt.Println(greet.Greet("Zoë"))\n}\n',
    );
  }, 180_000);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  function goes(...args: string[]) {
    return spawnSync(join(project, "node_modules/.bin/goes"), args, {
      cwd: project,
      env,
      encoding: "utf8",
      timeout: 60_000,
    });
  }

  test("runs nothing when it is installed", () => {
    const { scripts = {} } = JSON.parse(
      readFileSync(join(project, "node_modules/goes/package.json"), "utf8"),
    );
    const atInstall = [
      "preinstall",
      "install",
      "postinstall",
      "prepublish",
      "preprepare",
      "prepare",
      "postprepare",
    ];
    expect(atInstall.filter((name) => name in scripts)).toEqual([]);
    expect(existsSync(join(project, "node_modules/goes/binding.gyp"))).toBe(false);
  });

  test("runs a program of two packages", () => {
    const { stdout, stderr, status } = goes("run", ".");
    expect({ stdout, stderr, status }).toEqual({ stdout: "Hello, Zoë! <nil>\n", stderr: "", status: 0 });
  });

  test("builds a folder of modules that node runs", () => {
    expect(goes("build", "-o", "out", ".").status).toBe(0);
    expect(
      execFileSync(process.execPath, ["out/example.com/app.js"], { cwd: project, encoding: "utf8" }),
    ).toBe("Hello, Zoë! <nil>\n");
  });

  test("bundles one small file", () => {
    expect(goes("build", "--bundle", "--minify", "-o", "app.mjs", ".").status).toBe(0);
    expect(execFileSync(process.execPath, ["app.mjs"], { cwd: project, encoding: "utf8" })).toBe(
      "Hello, Zoë! <nil>\n",
    );
    expect(readFileSync(join(project, "app.mjs"), "utf8")).not.toContain("\n\n");
  });

  test("is a Rollup plugin", () => {
    writeFileSync(
      join(project, "entry.js"),
      'import { Greet, GoError } from "./greet/greet.go";\nexport { Greet, GoError };\n',
    );
    writeFileSync(
      join(project, "check.mjs"),
      `import { rollup } from "rollup";
import goes from "goes/rollup";
const bundle = await rollup({ input: "entry.js", plugins: [goes()] });
await bundle.write({ file: "bundle.mjs", format: "es" });
const { Greet, GoError } = await import("./bundle.mjs");
console.log(Greet("Zoë"));
try { Greet(""); } catch (e) { console.log(e instanceof GoError, e.message); }
try { Greet(5); } catch (e) { console.log(e.message); }
`,
    );
    const output = execFileSync(process.execPath, ["check.mjs"], { cwd: project, env, encoding: "utf8" });
    expect(output).toBe(
      "Hello, Zoë!\ntrue nobody to greet\nGreet: name: expected a string, found a number\n",
    );
    const types = readFileSync(join(project, "greet/greet.d.go.ts"), "utf8");
    expect(types).toContain("/** Greet is polite. */\nexport declare function Greet(name: string): string;");
  });

  test("reports type errors like the go command", () => {
    writeFileSync(join(project, "greet/wrong.go"), "package greet\n\nfunc wrong() int {\n\tx := 1\n}\n");
    const { stderr, status } = goes("run", ".");
    rmSync(join(project, "greet/wrong.go"));
    expect(status).toBe(1);
    expect(stderr).toBe(
      "# example.com/app/greet\ngreet/wrong.go:4:2: declared and not used: x\ngreet/wrong.go:5:1: missing return\n",
    );
  });
});
