// Source maps of builds, by Rollup, Vite 7 and Vite 8, minified and not: from the stack of a panic to the line of Go, with
// the Go text in the map, the runtime on the ignore list, and facades at the declarations. `npm test` takes Rollup.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rollup } from "rollup";
import { SourceMapConsumer } from "source-map";
import { minify } from "terser";
import * as vite8 from "vite";
import * as vite7 from "vite7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isLong, plugin, pluginFile } from "./door.ts";
import { Traps } from "./traps.ts";

let traps: Traps;
beforeAll(() => void (traps = new Traps()));
afterAll(() => traps.remove());

async function byRollup(folder: string, isMinified: boolean): Promise<void> {
  const goes = await plugin("rollup");
  const terser = {
    name: "terser",
    async renderChunk(code: string) {
      const { code: small, map } = await minify(code, { module: true, sourceMap: { asObject: true } });
      return { code: small!, map: map as any };
    },
  };
  const bundle = await rollup({
    input: traps.path("web/print.js"),
    plugins: [goes({ root: traps.folder, types: false }), ...(isMinified ? [terser] : [])],
    onwarn: () => {},
  });
  const names = { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" };
  await bundle.write({ dir: traps.path(folder), sourcemap: true, ...names });
  await bundle.close();
}

function byVite(vite: typeof vite8) {
  return async (folder: string, isMinified: boolean): Promise<void> => {
    const names = { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" };
    await vite.build({
      root: traps.folder,
      configFile: false,
      logLevel: "silent",
      plugins: [(await plugin("vite"))({ types: false })],
      build: {
        target: "esnext",
        outDir: folder,
        sourcemap: true,
        minify: isMinified,
        modulePreload: false,
        rollupOptions: { input: traps.path("web/print.js"), output: names },
      },
    });
  };
}

/** The places in sources that the frames of a stack lead to, and whether debuggers pass over them. */
async function placesOf(stack: string): Promise<{ place: string; ignored: boolean }[]> {
  const found = [];
  for (const [, url, line, column] of stack.matchAll(/\(?(file:[^\s()]+):(\d+):(\d+)\)?/g)) {
    const file = `${fileURLToPath(url)}.map`;
    if (!existsSync(file)) continue;
    const map = JSON.parse(readFileSync(file, "utf8"));
    const place = await SourceMapConsumer.with(map, null, (consumer) =>
      consumer.originalPositionFor({ line: Number(line), column: Number(column) - 1 }),
    );
    if (place.source === null) continue;
    const ignored = ignoreList(map).includes(map.sources.indexOf(place.source));
    const source = resolve(dirname(file), place.source).replace(`${traps.folder}/`, "");
    found.push({ place: `${source}:${place.line}`, ignored });
  }
  return found;
}

const ignoreList = (map: any): number[] => map.ignoreList ?? map.x_google_ignoreList ?? [];

const bundlers = [
  ["Rollup", byRollup, true],
  ["Vite 7", byVite(vite7 as unknown as typeof vite8), isLong],
  ["Vite 8", byVite(vite8), isLong],
] as const;

describe.each(bundlers.filter(([, , isRun]) => isRun))("%s", (name, build) => {
  describe.each([false, true])("minified: %s", (isMinified) => {
    const folder = `${name.replace(" ", "")}${isMinified}`;
    beforeAll(() => build(folder, isMinified), 120_000);

    test("the stack of a panic leads to the line in Go", async () => {
      const printed = execFileSync(process.execPath, [traps.path(`${folder}/print.mjs`)], {
        encoding: "utf8",
      });
      const found: Record<string, string> = {};
      for (const [trap, stack] of Object.entries<string>(JSON.parse(printed)))
        found[trap] = (await placesOf(stack)).find(({ ignored }) => !ignored)?.place ?? stack;
      const { goroutine: _, ...places } = traps.places;
      expect(found).toEqual(places);
      const nil = await placesOf(JSON.parse(printed).nil);
      // Behind the method there is the facade's, which leads to its declaration, and then JavaScript.
      expect(nil.map(({ place }) => place)).toContain("shop/shop.go:17");
      expect(nil.map(({ place }) => place)).toContain("web/traps.js:5");
    });

    test("maps have the Go text, paths relative to them, and what debuggers pass over", () => {
      const sources = new Set<string>();
      for (const { file, map } of traps.maps(folder))
        map.sources.forEach((source: string, i: number) => {
          expect(source).not.toMatch(/^\/|^\w+:|\0/);
          const path = resolve(dirname(file), source);
          expect(ignoreList(map).includes(i), source).toBe(/\/runtime-js\//.test(path));
          if (!path.endsWith(".go")) return;
          expect(map.sourcesContent[i], source).toBe(readFileSync(path.replace("/dist/", "/"), "utf8"));
          sources.add(path.replace(`${traps.folder}/`, ""));
        });
      for (const file of ["shop/shop.go", "tax/tax.go", "later/later.go"])
        expect([...sources]).toContain(file);
    });
  });
});

test.runIf(isLong)(
  "Vitest reports a panic at the line of Go, with the lines around it",
  () => {
    const config = `import goes from ${JSON.stringify(pluginFile)};\nexport default { plugins: [goes({ types: false })] };\n`;
    writeFileSync(traps.path("vitest.config.js"), config);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [traps.path("node_modules/vitest/vitest.mjs"), "run"],
      {
        cwd: traps.folder,
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1" },
      },
    );
    const report = stdout + stderr;
    for (const name of ["nil", "index", "second", "waited", "goroutine"]) {
      const place = traps.places[name];
      const lines = report.split("\n");
      const at = lines.findIndex((line) => /^ ❯ /.test(line) && line.includes(`${place}:`));
      expect(at, `${name}\n${report}`).toBeGreaterThan(0);
      expect(lines.slice(at + 1, at + 6).join("\n")).toContain(`// trap: ${name}`);
    }
  },
  60_000,
);

test.runIf(isLong).each([
  ["7", vite7 as unknown as typeof vite8],
  ["8", vite8],
])(
  "a panic in what a server of Vite %s renders has the stack of Go",
  async (version, vite) => {
    const server = await vite.createServer({
      root: traps.folder,
      configFile: false,
      logLevel: "silent",
      cacheDir: traps.path(`cache${version}`),
      plugins: [(await plugin("vite"))({ types: false })],
      server: { middlewareMode: true, hmr: false, watch: null },
    });
    try {
      const { stacks } = await server.ssrLoadModule("/web/traps.js");
      const { goroutine: _, ...places } = traps.places;
      for (const [name, stack] of Object.entries<string>(await stacks())) {
        const error = Object.assign(new Error(), { stack });
        // What servers do with an exception, before Vite's overlay shows it.
        server.ssrFixStacktrace(error);
        expect(error.stack.split("\n")[1], name).toContain(`/${places[name]}:`);
      }
    } finally {
      await server.close();
    }
  },
  60_000,
);
