// `goes build --lib`: the npm package that comes out in Node, in TypeScript, in a bundler and in a browser with an import map;
// what it says of itself; and what the other forms of `goes build` promise.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rollup } from "rollup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executable, launchBrowser } from "./chromium.ts";
import { App, isLong } from "./door.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = join(root, "dist/src/cli/main.js");
const packages = ["./geo", "./calc", "./lists", "./invoice", "./pool"];

let app: App;
beforeAll(() => void (app = new App()));
afterAll(() => rmSync(app.folder, { recursive: true, force: true }));

function goes(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: app.folder,
    encoding: "utf8",
    env: { ...process.env, GOROOT: "off" },
  });
  return { status, stdout, stderr };
}

/** What the packages print, through an import of each. */
const script = (specifier: (name: string) => string) =>
  'import * as results from "./web/results.js";\n' +
  packages.map((path) => `import * as ${path.slice(2)} from "${specifier(path.slice(2))}";\n`).join("") +
  `const all = { ${packages.map((path) => path.slice(2)).join(", ")} };\nexport const lines = [];\n` +
  "for (const [name, exports] of Object.entries(all)) lines.push(...(await results[name](exports)));\n" +
  "lines.sort();\n";

const print = 'console.log(lines.join("\\n"));\n';

function run(file: string): string {
  return execFileSync(process.execPath, [app.path(file)], { encoding: "utf8" }).trimEnd();
}

/** What checkers of packages find in one is nothing. */
function expectClean(folder: string): void {
  const bin = (name: string, ...args: string[]) =>
    spawnSync(join(root, "node_modules/.bin", name), args, { cwd: root, encoding: "utf8" });
  expect(bin("publint", app.path(folder), "--strict")).toMatchObject({ status: 0 });
  expect(bin("attw", "--pack", app.path(folder), "--profile", "esm-only")).toMatchObject({ status: 0 });
}

describe("an npm package", () => {
  const folder = "npm/node_modules/door";

  beforeAll(() => {
    writeFileSync(
      app.path("package.json"),
      JSON.stringify({
        name: "door",
        version: "1.2.3",
        description: "An app",
        license: "MIT",
        private: true,
      }),
    );
    writeFileSync(
      app.path("calc/either.go"),
      "package calc\n\nfunc Either[T int | string](x T) T { return x }\n",
    );
    writeFileSync(app.path("LICENSE"), "Do with it what you like.\n");
    mkdirSync(app.path("npm/node_modules"), { recursive: true });
    symlinkSync(app.path("web"), app.path("npm/web"));
    const { status, stderr } = goes("build", "--lib", "-o", folder, ...packages);
    expect(status).toBe(0);
    // What JavaScript does not see is told.
    expect(stderr).toContain("Either is generic: JavaScript cannot tell its type arguments");
  }, 60_000);

  test("says what it is", () => {
    const manifest = JSON.parse(app.read(`${folder}/package.json`));
    expect(manifest).toMatchObject({
      name: "door",
      version: "1.2.3",
      description: "An app",
      license: "MIT",
      type: "module",
    });
    expect(manifest).not.toHaveProperty("private");
    const entry = (name: string) => ({ types: `./${name}.d.ts`, default: `./${name}.js` });
    expect(manifest.exports).toMatchObject({ "./geo": entry("geo"), "./pool": entry("pool") });
    expect(manifest.sideEffects).not.toContain("./lists.js");
    expect(app.read(`${folder}/LICENSE`)).toBe("Do with it what you like.\n");
    expect(app.read(`${folder}/THIRD-PARTY-LICENSES.txt`)).toContain(
      "goes, its runtime and library\n\nMIT License",
    );
  });

  test("brings companions in TypeScript, with what they import, as JavaScript", () => {
    mkdirSync(app.path("prices"));
    const files = {
      "prices.go":
        "// Package prices is about money.\npackage prices\n\n// Round is JavaScript.\nfunc Round(x float64) int\n\n" +
        "// Total is Go.\nfunc Total(x float64) int { return 2 * Round(x) }\n",
      "prices.ts":
        'import type { Companion } from "./prices.go";\nimport { up, type Rounding } from "./up.ts";\n' +
        'const how: Rounding = up;\nexport const Round: Companion["Round"] = (x) => how(x);\n',
      "up.ts":
        "export type Rounding = (x: number) => number;\nexport const up: Rounding = (x) => Math.ceil(x);\n",
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(app.path(`prices/${name}`), text);
    const own = "npm/node_modules/prices";
    const args = ["build", "--lib", "-o", own, "./prices"];
    expect(goes(...args)).toEqual({ status: 0, stdout: "", stderr: "" });
    const written = readdirSync(app.path(own), { recursive: true, encoding: "utf8" });
    expect(written.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))).toEqual([]);
    expect(app.read(`${own}/prices.d.ts`)).toContain("export declare function Round(x: number): number;");
    const { name } = JSON.parse(app.read(`${own}/package.json`));
    symlinkSync(app.path(own), app.path(`npm/node_modules/companions`));
    writeFileSync(
      app.path("npm/prices.mjs"),
      `import { Round, Total } from "companions/prices";\nconsole.log(Round(0.5), Total(1.5));\n`,
    );
    expect(name).toBe("door");
    expect(run("npm/prices.mjs")).toBe("1 4");
    if (isLong) expectClean(own);
    writeFileSync(app.path("prices/up.ts"), "export enum Way { Up }\nexport const up = Math.ceil;\n");
    const { status, stderr } = goes(...args);
    expect(status).toBe(1);
    expect(stderr).toContain("prices/up.ts: TypeScript enum is not supported in strip-only mode (1:8)");
    rmSync(app.path("prices"), { recursive: true });
  }, 60_000);

  test("says nothing of where it was made", () => {
    const files = readdirSync(app.path(folder), { recursive: true, encoding: "utf8" });
    const texts = files.filter((name) => /\.(?:js|ts|map|json)$/.test(name));
    expect(texts.length).toBeGreaterThan(50);
    for (const name of texts) {
      const text = app.read(`${folder}/${name}`);
      expect(text).not.toContain(app.folder);
      expect(text).not.toContain(root);
    }
  });

  test("runs in Node", () => {
    writeFileSync(app.path("npm/use.mjs"), script((name) => `door/${name}`) + print);
    expect(run("npm/use.mjs")).toBe(app.expected);
  });

  test("has types", () => {
    const use =
      'import { NewBox, Point, Unit } from "door/geo";\nimport { Total } from "door/pool";\nimport { GoError } from "door/calc";\n' +
      "const box = NewBox(1, 2);\nbox!.Grow(1);\nconst unit: 8 = Unit;\nconst total: Promise<number> = Total([], 1);\n" +
      "const error: typeof GoError = GoError;\nnew Point({ X: unit });\n// @ts-expect-error\nnew Point({ X: 'x' });\nconsole.log(total, error);\n";
    writeFileSync(app.path("npm/use.mts"), use);
    for (const module of [["nodenext"], ["esnext", "--moduleResolution", "bundler"]]) {
      const tsc = join(root, "node_modules/typescript/bin/tsc");
      const args = ["--noEmit", "--strict", "--target", "es2023", "--module", ...module, "use.mts"];
      const { stdout } = spawnSync(process.execPath, [tsc, ...args], {
        cwd: app.path("npm"),
        encoding: "utf8",
      });
      expect(stdout).toBe("");
    }
  });

  test("is one program: errors of one package are those of another", () => {
    const text =
      'import { GoError, Eval } from "door/calc";\nimport * as pool from "door/pool";\n' +
      'try { Eval("("); } catch (error) { console.log(error instanceof pool.GoError, GoError === pool.GoError); }\n';
    writeFileSync(app.path("npm/one.mjs"), text);
    expect(run("npm/one.mjs")).toBe("true true");
  });

  test("bundles to what is used", async () => {
    const entry = app.path("npm/constant.mjs");
    writeFileSync(entry, 'import { Unit } from "./node_modules/door/geo.js";\nconsole.log(Unit);\n');
    const bundle = await rollup({ input: entry, onwarn: () => {} });
    const { output } = await bundle.write({ file: app.path("npm/bundle.mjs"), format: "es" });
    expect(run("npm/bundle.mjs")).toBe("8");
    expect(output[0].code).not.toContain("Printf");
  });

  test("the same sources give the same bytes", () => {
    goes("build", "--lib", "-o", "again", ...packages.toReversed());
    for (const name of readdirSync(app.path("again"), { recursive: true, encoding: "utf8" }))
      if (/\.(?:js|ts|json)$/.test(name) && !name.startsWith("."))
        expect([name, app.read(`again/${name}`)]).toEqual([name, app.read(`${folder}/${name}`)]);
  }, 60_000);

  test("is smaller with --minify", () => {
    expect(goes("build", "--lib", "--minify", "-o", "npm/node_modules/small", "./lists").status).toBe(0);
    const use =
      'import { Squares } from "./node_modules/small/lists.js";\nconsole.log(...Squares([2, 3]));\n';
    writeFileSync(app.path("npm/small.mjs"), use);
    expect(run("npm/small.mjs")).toBe("4 9");
    const module = "go/example.com/door/lists.js";
    const small = app.read(`npm/node_modules/small/${module}`);
    expect(small.length).toBeLessThan(0.8 * app.read(`${folder}/${module}`).length);
    expect(small).toMatch(/\n\/\/# sourceMappingURL=lists\.js\.map\n$/);
    const map = JSON.parse(app.read(`npm/node_modules/small/${module}.map`));
    expect(map.sources).toContain("lists/lists.go");
  }, 60_000);

  test("does not leave its folder, and overwrites nothing", () => {
    mkdirSync(app.path("taken"));
    writeFileSync(app.path("taken/geo.js"), "mine();\n");
    expect(goes("build", "--lib", "-o", "taken", "./geo")).toEqual({
      status: 1,
      stdout: "",
      stderr: `goes build: build output "${app.path("taken/geo.js")}" already exists and was not written by goes\n`,
    });
    expect(readdirSync(app.path("taken"))).toEqual(["geo.js"]);
    expect(goes("build", "--lib", "-o", "taken", "./cmd/all")).toEqual({
      status: 1,
      stdout: "",
      stderr: "goes build: example.com/door/cmd/all is a program, which JavaScript cannot import\n",
    });
  });

  test("a package at the root of its module is the package", () => {
    mkdirSync(app.path("single"));
    writeFileSync(app.path("single/go.mod"), "module example.com/single/v2\n\ngo 1.26\n");
    writeFileSync(app.path("single/one.go"), "package single\n\nfunc One() int { return 1 }\n");
    expect(goes("build", "--lib", "-o", "npm/node_modules/single", "./single").status).toBe(0);
    writeFileSync(app.path("npm/single.mjs"), 'import { One } from "single";\nconsole.log(One());\n');
    expect(run("npm/single.mjs")).toBe("1");
  });

  test.runIf(isLong)("is clean by publint and by Are the types wrong", () => expectClean(folder), 60_000);

  test.runIf(isLong && executable !== undefined)(
    "runs in a browser with an import map",
    async () => {
      writeFileSync(app.path("npm/page.js"), script((name) => `door/${name}.js`) + "window.lines = lines;\n");
      const map = JSON.stringify({ imports: { "door/": "/node_modules/door/" } });
      const page = `<!doctype html><script type="importmap">${map}</script><script type="module" src="/page.js"></script>`;
      // No eval.
      const headers = { "Content-Security-Policy": "script-src 'self' 'unsafe-inline'" };
      const server = createServer(({ url }, response) => {
        if (url === "/")
          return response.writeHead(200, { ...headers, "Content-Type": "text/html" }).end(page);
        const file = app.path(`npm${url}`);
        if (!existsSync(file)) return response.writeHead(404).end();
        response.writeHead(200, { "Content-Type": "text/javascript" }).end(readFileSync(file));
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const browser = await launchBrowser();
      try {
        const tab = await browser.newPage();
        await tab.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
        const lines = await tab.waitForFunction(() => (window as any).lines);
        expect((await lines.jsonValue()).join("\n")).toBe(app.expected);
      } finally {
        await browser.close();
        server.close();
      }
    },
    60_000,
  );
});

describe("goes build", () => {
  test("bundles all of several packages", async () => {
    expect(goes("build", "--bundle", "-o", "bundle.mjs", "./geo", "./lists").status).toBe(0);
    const { geo, lists } = await import(pathToFileURL(app.path("bundle.mjs")).href);
    expect(geo.Double(4)).toBe(8);
    expect(typeof lists.Squares).toBe("function");
    mkdirSync(app.path("other/geo"), { recursive: true });
    writeFileSync(app.path("other/geo/geo.go"), "package geo\n\nfunc F() {}\n");
    expect(goes("build", "--bundle", "-o", "two.mjs", "./geo", "./other/geo")).toEqual({
      status: 1,
      stdout: "",
      stderr: 'goes build: two packages of the bundle would be exported as "geo"\n',
    });
  });

  test("minifies modules", () => {
    writeFileSync(
      app.path("hello.go"),
      "package main\n\nfunc main() {\n\tfor i := range 3 {\n\t\tprintln(i)\n\t}\n}\n",
    );
    expect(goes("build", "--minify", "-o", "minified", "hello.go").status).toBe(0);
    const { stderr } = spawnSync(process.execPath, [app.path("minified/main.js")], { encoding: "utf8" });
    expect(stderr).toContain("0\n1\n2\n");
    expect(app.read("minified/main.js").split("\n").length).toBeLessThan(6);
  }, 60_000);

  test("says when it watches, and what came of it", async () => {
    const child = spawn(process.execPath, [cli, "build", "--watch", "-o", "watched", "./lists"], {
      cwd: app.folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let told = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (told += text));
    try {
      await expect.poll(() => told, { timeout: 20_000 }).toBe("goes: built, waiting for changes\n");
      // Its own output, new in a folder that it has looked at, is no change.
      await sleep(1500);
      expect(told).toBe("goes: built, waiting for changes\n");
      app.edit("lists/lists.go", "return n * n", "return n * m");
      await expect.poll(() => told, { timeout: 20_000 }).toMatch(/undefined: m\ngoes: not built, waiting/);
      app.edit("lists/lists.go", "return n * m", "return n * n");
      await expect
        .poll(() => told, { timeout: 20_000 })
        .toMatch(/goes: rebuilding\ngoes: built, waiting.*\n$/);
    } finally {
      child.kill();
    }
  }, 90_000);

  test("says when it watches that the output cannot be written, and goes on", async () => {
    writeFileSync(app.path("inTheWay"), "mine");
    const child = spawn(process.execPath, [cli, "build", "--watch", "-o", "inTheWay/out", "./lists"], {
      cwd: app.folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let told = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (told += text));
    try {
      await expect.poll(() => told, { timeout: 20_000 }).toMatch(/^goes build: .+\ngoes: not built, waiting/);
      rmSync(app.path("inTheWay"));
      app.edit("lists/lists.go", "return n * n", "return n * n * 1");
      await expect
        .poll(() => told, { timeout: 20_000 })
        .toMatch(/goes: rebuilding\ngoes: built, waiting.*\n$/);
      expect(existsSync(app.path("inTheWay/out"))).toBe(true);
    } finally {
      child.kill();
    }
  }, 90_000);

  test("--lib and --bundle exclude each other", () => {
    expect(goes("build", "--lib", "--bundle", "./geo")).toMatchObject({ status: 2 });
  });
});

test("the command tells its version, and what its commands do", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const flag of ["version", "--version", "-v"])
    expect(goes(flag)).toEqual({ status: 0, stdout: `goes version ${version} (go1.27)\n`, stderr: "" });
  expect(goes("help", "build")).toEqual(goes("build", "-h"));
  expect(goes("help", "build").stderr).toContain("--lib");
  for (const words of [["init"], ["types"], ["mod", "tidy"]])
    expect(goes("help", ...words)).toEqual(goes(...words, "-h"));
  expect(goes("help", "frob")).toEqual({
    status: 2,
    stdout: "",
    stderr: "goes help frob: unknown help topic. Run 'goes help'.\n",
  });
});
