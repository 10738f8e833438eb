// One program, however it is imported: packages from several entries, in different orders, lazily, on the server, in tests,
// in builds and development servers, before and after edits, give what `go run` gives.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { rollup } from "rollup";
import * as vite8 from "vite";
import * as vite7 from "vite7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { App, isLong, plugin, pluginFile } from "./door.ts";

let app: App;
beforeAll(() => void (app = new App()));
afterAll(() => rmSync(app.folder, { recursive: true, force: true }));

const run = (file: string) => execFileSync(process.execPath, [file], { encoding: "utf8" }).trimEnd();

describe("Rollup", () => {
  async function build(input: string[], folder: string) {
    const goes = await plugin("rollup");
    const bundle = await rollup({
      input: input.map((name) => app.path(`web/${name}.js`)),
      plugins: [goes({ root: app.folder, types: false })],
      onwarn: () => {},
    });
    const { output } = await bundle.write({
      dir: app.path(folder),
      format: "es",
      entryFileNames: "[name].mjs",
    });
    await bundle.close();
    return output;
  }

  test("several entries, lazy imports", async () => {
    await build(["main", "other"], "out");
    expect(run(app.path("out/main.mjs"))).toBe(app.expected);
    expect(run(app.path("out/other.mjs"))).toBe(app.expected);
  });

  test.runIf(isLong)("ships what is imported, and what that needs", async () => {
    writeFileSync(app.path("web/constant.js"), 'import { Unit } from "../geo/geo.go";\nconsole.log(Unit);\n');
    writeFileSync(
      app.path("web/function.js"),
      'import { Squares } from "../lists/lists.go";\nconsole.log(Squares([3]));\n',
    );
    const goes = [
      ["constant", "8", 10_000],
      ["function", "[ 9 ]", 20_000],
    ] as const;
    for (const [name, printed, most] of goes) {
      const [{ code }] = await build([name], `out-${name}`);
      expect(run(app.path(`out-${name}/${name}.mjs`))).toBe(printed);
      expect(code.length).toBeLessThan(most);
    }
  });
});

describe.runIf(isLong).each([
  ["7", vite7 as unknown as typeof vite8],
  ["8", vite8],
])("Vite %s", (version, vite) => {
  test("a build for the server", async () => {
    await vite.build({
      ...(await app.viteConfig(version)),
      build: { ssr: true, outDir: `dist${version}`, rollupOptions: { input: app.path("web/server.js") } },
    });
    const { render } = await import(pathToFileURL(app.path(`dist${version}/server.js`)).href);
    expect(await render()).toBe(app.expected);
  });

  test("a development server, also without hot updates", async () => {
    const server = await vite.createServer({
      ...(await app.viteConfig(version)),
      server: { middlewareMode: true, hmr: false },
    });
    // Edits before Vite's watcher stands are lost.
    const ready = new Promise((resolve) => server.watcher.once("ready", resolve));
    const until = async (text: string) => {
      for (let tries = 0; ; tries++) {
        const rendered = await server.ssrLoadModule("/web/server.js").then(({ render }) => render());
        if (rendered.includes(text) || tries === 50) return rendered;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    try {
      expect(await until("geo: 30")).toBe(app.expected);
      await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, 5000))]);
      app.edit("geo/geo.go", "2 * n", "20 * n");
      expect(await until("8 420")).toContain("geo: 30 3x4 6 8 420");
      app.edit("geo/geo.go", "20 * n", "factor * n");
      writeFileSync(app.path("geo/added.go"), "package geo\n\nconst factor = 3\n");
      expect(await until("8 63")).toContain("geo: 30 3x4 6 8 63");
      renameSync(app.path("geo/geo.go"), app.path("geo/a.go"));
      app.edit("geo/added.go", "3", "4");
      app.edit("web/server.js", "../geo/geo.go", "../geo/a.go");
      expect(await until("8 84")).toContain("geo: 30 3x4 6 8 84");
    } finally {
      await server.close();
      renameSync(app.path("geo/a.go"), app.path("geo/geo.go"));
      app.edit("web/server.js", "../geo/a.go", "../geo/geo.go");
      rmSync(app.path("geo/added.go"));
      app.edit("geo/geo.go", "factor * n", "2 * n");
    }
  });
});

describe.runIf(isLong)("Vitest", () => {
  const vitest = () => app.path("node_modules/vitest/vitest.mjs");

  beforeAll(() => {
    const config = `import goes from ${JSON.stringify(pluginFile)};\nexport default { plugins: [goes({ types: false })] };\n`;
    writeFileSync(app.path("vitest.config.js"), config);
    // Not the file by which the package is known.
    app.edit("geo/geo.go", "func start() int { return 100 }\n", "");
    writeFileSync(app.path("geo/start.go"), "package geo\n\nfunc start() int { return 100 }\n");
  });

  test("runs tests of several packages", () => {
    const { stdout, status } = spawnSync(process.execPath, [vitest(), "run"], {
      cwd: app.folder,
      encoding: "utf8",
    });
    expect(stdout).toContain("3 passed");
    expect(status).toBe(0);
  }, 60_000);

  test("runs them again when any file of a package changes or comes", async () => {
    const child = spawn(process.execPath, [vitest(), "watch"], {
      cwd: app.folder,
      stdio: "pipe",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    const until = async (text: string) => {
      for (let tries = 0; tries < 300 && !output.includes(text); tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(output).toContain(text);
    };
    try {
      await until("Waiting for file changes");
      app.edit("geo/start.go", "100", "105");
      await until("expected 105 to be 100");
      rmSync(app.path("geo/start.go"));
      writeFileSync(app.path("geo/begin.go"), "package geo\n\nfunc start() int { return 107 }\n");
      await until("expected 107 to be 100");
    } finally {
      child.kill();
    }
  }, 120_000);
});
