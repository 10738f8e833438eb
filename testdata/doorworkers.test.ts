// A package that runs in a worker, `import { Run } from "./sim.go?worker"`: what crosses and what is refused, in Node by
// Rollup and Rolldown, and in Chromium by Vite, webpack and Rspack. Part of `npm run test:bundlers`, but for Rollup.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { rolldown } from "rolldown";
import { rollup } from "rollup";
import * as vite8 from "vite";
import * as vite7 from "vite7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executable, launchBrowser } from "./chromium.ts";
import { App, isLong, plugin, pluginFile } from "./door.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

let app: App;
let expected: string;
beforeAll(() => {
  app = new App("workers");
  expected = app.read("expected.txt").trimEnd();
});
afterAll(() => rmSync(app.folder, { recursive: true, force: true }));

describe("in Node", () => {
  const run = (file: string) =>
    execFileSync(process.execPath, [app.path(file)], { encoding: "utf8" }).trimEnd();
  const input = () => app.path("web/main.js");
  const output = (dir: string) => ({
    dir: app.path(dir),
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name].mjs",
  });

  test("Rollup", async () => {
    const goes = await plugin("rollup");
    const build = await rollup({ input: input(), plugins: [goes({ types: false })], onwarn: () => {} });
    await build.write({ ...output("rollup"), format: "es" });
    await build.close();
    expect(run("rollup/main.mjs")).toBe(expected);
    // The page has nothing of the package but its constants.
    expect(readFileSync(app.path("rollup/main.mjs"), "utf8")).not.toContain("too many steps");
  });

  test.runIf(isLong)("Rolldown", async () => {
    const goes = await plugin("rolldown");
    const build = await rolldown({
      input: input(),
      plugins: [goes({ types: false })],
      platform: "node",
      logLevel: "silent",
    });
    await build.write(output("rolldown"));
    await build.close();
    expect(run("rolldown/main.mjs")).toBe(expected);
  });

  test.runIf(isLong)("esbuild says that it has no workers", async () => {
    const { build } = await import("esbuild");
    const goes = await plugin("esbuild");
    const entry = {
      entryPoints: [input()],
      bundle: true,
      format: "esm" as const,
      write: false,
      logLevel: "silent" as const,
    };
    await expect(build({ ...entry, plugins: [goes({ types: false })] })).rejects.toThrow(
      "esbuild bundles no workers",
    );
  });

  test.runIf(isLong)(
    "Vitest",
    () => {
      const config = `import goes from ${JSON.stringify(pluginFile)};\nexport default { plugins: [goes({ types: false })] };\n`;
      writeFileSync(app.path("vitest.config.js"), config);
      const args = [app.path("node_modules/vitest/vitest.mjs"), "run"];
      const { stdout } = spawnSync(process.execPath, args, { cwd: app.folder, encoding: "utf8" });
      expect(stdout).toContain("1 passed");
    },
    60_000,
  );
});

test("types", async () => {
  const goes = await plugin("rollup");
  const build = await rollup({
    input: app.path("web/main.js"),
    plugins: [goes({ root: app.folder })],
    onwarn: () => {},
  });
  await build.generate({ format: "es" });
  await build.close();
  const declaration = app.path("sim/sim.d.go?worker.ts");
  const text = readFileSync(declaration, "utf8");
  rmSync(declaration);
  const command = `${dist}src/cli/main.js`;
  const written = spawnSync(process.execPath, [command, "types"], { cwd: app.folder, encoding: "utf8" });
  expect(written.stderr).toBe("");
  expect(readFileSync(declaration, "utf8")).toBe(text);
  const use =
    'import { Limit, Run, Runs, Wait, terminate } from "../sim/sim.go?worker";\n' +
    "export async function f(signal: AbortSignal) {\n" +
    "  const result = await Run({ Steps: Limit });\n  const sum: number | undefined = result?.Sum;\n" +
    "  const values = result?.Inner?.Values;\n  const tag: number | undefined = result?.Inner?.Tags.get('a');\n  const runs: number = await Runs();\n  await Wait(1, { signal });\n  terminate();\n" +
    "  // @ts-expect-error\n  await Run(3);\n  return { sum, runs, tag, values };\n}\n";
  writeFileSync(app.path("web/use.ts"), use);
  const options = {
    strict: true,
    noEmit: true,
    module: "esnext",
    moduleResolution: "bundler",
    target: "es2023",
    allowArbitraryExtensions: true,
    types: [],
    paths: { "goes/runtime/*": [`${dist}runtime-js/*.d.ts`], "goes/worker": [`${dist}plugins/worker.d.ts`] },
  };
  writeFileSync(
    app.path("tsconfig.json"),
    JSON.stringify({ compilerOptions: options, files: ["web/use.ts"] }),
  );
  const tsc = app.path("node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", app.folder], { encoding: "utf8" });
  expect(stdout).toBe("");
}, 60_000);

describe.runIf(isLong && executable !== undefined)("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  async function shown(url: string): Promise<string | null> {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("pageerror", ({ message }) => problems.push(message));
    await page.goto(url);
    await page.waitForSelector("#main", { timeout: 30_000 }).catch((error) => {
      throw new Error(`${error.message}\n${problems.join("\n")}`);
    });
    expect(problems).toEqual([]);
    return page.textContent("#main");
  }

  /** What the page shows whose files are in a folder. */
  async function shownFrom(folder: string): Promise<string | null> {
    const server = createServer(({ url }, response) => {
      const file = app.path(`${folder}${url === "/" ? "/index.html" : url}`);
      if (!existsSync(file)) return response.writeHead(404).end();
      const type = file.endsWith(".html") ? "text/html" : "text/javascript";
      response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` }).end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      return await shown(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
    } finally {
      server.close();
    }
  }

  describe.each([
    ["7", vite7 as unknown as typeof vite8],
    ["8", vite8],
  ])("Vite %s", (version, vite) => {
    test("a development server", async () => {
      const server = await vite.createServer({
        ...(await app.viteConfig(version)),
        server: { port: 0, fs: { strict: false } },
      });
      await server.listen();
      try {
        expect(await shown(server.resolvedUrls!.local[0])).toBe(expected);
      } finally {
        await server.close();
      }
    }, 60_000);

    test("a build", async () => {
      await vite.build({
        ...(await app.viteConfig(version)),
        build: { outDir: `dist${version}`, target: "es2022" },
      });
      expect(await shownFrom(`dist${version}`)).toBe(expected);
    }, 60_000);
  });

  test.each([
    ["webpack", async () => (await import("webpack")).default],
    ["rspack", async () => (await import("@rspack/core")).rspack],
  ])(
    "%s",
    async (name, load) => {
      const [bundler, goes] = await Promise.all([load() as Promise<any>, plugin(name)]);
      const compiler = bundler({
        mode: "production",
        context: app.folder,
        entry: "./web/main.js",
        output: { path: app.path(name), filename: "main.js" },
        optimization: { minimize: false },
        plugins: [goes({ types: false })],
      });
      const stats = await new Promise<any>((resolve, reject) =>
        compiler.run((error: Error | null, stats: any) => (error === null ? resolve(stats) : reject(error))),
      );
      await new Promise((resolve) => compiler.close(resolve));
      expect(stats.toString({ all: false, errors: true })).toBe("");
      writeFileSync(
        app.path(`${name}/index.html`),
        '<!doctype html>\n<body><script src="/main.js"></script>\n',
      );
      expect(await shownFrom(name)).toBe(expected);
    },
    60_000,
  );
});
