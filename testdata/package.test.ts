// What users install: the packed tarball, in an empty project, with no Go on PATH.
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cleanClone, env, npm, pack, root, run, serve } from "./packed.ts";

describe("the npm package", () => {
  let project: string;

  beforeAll(() => {
    project = realpathSync(mkdtempSync(join(tmpdir(), "goes-package-")));
    const filename = pack(project);
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

  afterAll(() => rmSync(project, { recursive: true, force: true }), 60_000);

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

describe("a project that goes init has set up", () => {
  let base: string;

  beforeAll(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), "goes-clone-")));
    pack(base);
  }, 60_000);
  afterAll(() => rmSync(base, { recursive: true, force: true }), 60_000);

  const app = () => join(base, "app");

  /** A project as `npm create vite` makes it for TypeScript. */
  function makeProject(): void {
    const options = {
      target: "es2022",
      lib: ["es2022", "dom"],
      module: "esnext",
      moduleResolution: "bundler",
      types: [],
      strict: true,
      noEmit: true,
    };
    const files = {
      "package.json": {
        name: "app",
        private: true,
        type: "module",
        scripts: { dev: "vite --port 0", build: "tsc -b && vite build" },
        devDependencies: { typescript: "^7.0.0", vite: "^8.0.0" },
      },
      "tsconfig.json": { files: [], references: [{ path: "./tsconfig.app.json" }] },
      "tsconfig.app.json": { compilerOptions: options, include: ["src"] },
    };
    mkdirSync(join(base, "app/src"), { recursive: true });
    for (const [name, value] of Object.entries(files))
      writeFileSync(join(base, "app", name), `${JSON.stringify(value, null, 2)}\n`);
    writeFileSync(join(base, "app/.gitignore"), "node_modules\ndist\n*.tsbuildinfo\n");
    writeFileSync(join(base, "app/index.html"), '<script type="module" src="/src/main.ts"></script>\n');
  }

  /** The commands of the README for a project with Vite, but that goes is the one that was packed. */
  function commands(): string[][] {
    const text = readFileSync(join(root, "README.md"), "utf8");
    const [, block] = /^In a project with Vite.*\n\n((?: {4}.*\n)+)/m.exec(text)!;
    const [archive] = readdirSync(base).filter((name) => name.endsWith(".tgz"));
    const lines = block.trimEnd().split("\n");
    const words = lines.map((line) => line.replace(/#.*/, "").trim().split(" "));
    return words.map((line) =>
      line.map((word, i) => (i > 0 && line[0] === "npm" && word === "goes" ? `../${archive}` : word)),
    );
  }

  test("the commands of the README", async () => {
    makeProject();
    const [install, init, [name, ...args], ...others] = commands();
    expect([install.slice(0, 3), init, others]).toEqual([["npm", "i", "-D"], ["npx", "goes", "init"], []]);
    npm(app(), ...install.slice(1));
    expect(run(app(), init[0], ...init.slice(1))).toContain("created    src/greet/greet.go\n");
    writeFileSync(
      join(base, "app/src/main.ts"),
      'import { Greet } from "./greet/greet.go";\nconst text: string = Greet("Zoë");\nconsole.log(text);\n',
    );
    const server = await serve(app(), name, ...args);
    try {
      const response = await fetch(`${server.url}/src/greet/greet.go?import`);
      expect(await response.text()).toContain("export function Greet(name)");
    } finally {
      server.close();
    }
  }, 300_000);

  test("build in a clean clone at the first try", () => {
    const clone = join(base, "clone");
    cleanClone(app(), clone);
    expect(readdirSync(join(base, "clone/src/greet"))).toEqual(["greet.go"]);
    npm(clone, "install");
    npm(clone, "run", "build");
    const assets = readdirSync(join(base, "clone/dist/assets"));
    expect(assets.filter((name) => name.endsWith(".js")).length).toBe(1);
    // Vite's own code asks a document whether it preloads modules.
    const page = "globalThis.document = { createElement: () => ({ relList: { supports: () => true } }) };";
    const script = `${page} await import("./dist/assets/${assets[0]}");`;
    expect(run(clone, process.execPath, "--input-type=module", "-e", script)).toBe("Hello, Zoë!\n");
    // An error of types is one: the declarations are used.
    writeFileSync(join(base, "clone/src/main.ts"), 'import { Greet } from "./greet/greet.go";\nGreet(1);\n');
    const { stdout, status } = spawnSync("npm", ["run", "build"], {
      cwd: clone,
      env,
      encoding: "utf8",
    });
    expect(status).not.toBe(0);
    expect(stdout).toContain("src/main.ts(2,7): error TS2345");
  }, 300_000);
});
