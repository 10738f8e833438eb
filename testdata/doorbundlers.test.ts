// The app of testdata/door in the other bundlers: same results, also after edits, same messages, and what is shipped is what
// is imported. Part of `npm run test:bundlers`.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { App, isLong } from "./door.ts";
import { builders } from "./doorbuilders.ts";

let app: App;
beforeEach(() => void (app = new App()));
afterEach(() => rmSync(app.folder, { recursive: true, force: true }));

const run = (entry: string) =>
  execFileSync(process.execPath, [app.path(`out/${entry}.mjs`)], { encoding: "utf8" }).trimEnd();

/** What a module prints that imports one thing, and what more its bundle may have than one that imports nothing of Go. */
const small = [
  ["constant", 'import { Unit } from "../geo/geo.go";\nconsole.log(Unit);\n', "8", 30_000],
  [
    "function",
    'import { Squares } from "../lists/lists.go";\nconsole.log(...Squares([3, 4]));\n',
    "9 16",
    50_000,
  ],
] as const;

const broken = 'import { Broken } from "../broken/broken.go";\nconsole.log(Broken());\n';
const message =
  'broken.go:4:28: cannot use "text" (untyped string constant) as int value in return statement';

describe.runIf(isLong).each(Object.entries(builders))("%s", (_, build) => {
  test("builds", async () => {
    for (const entry of ["main", "other"]) {
      await build({ app, entry, watch: null });
      expect(run(entry)).toBe(app.expected);
    }
  }, 120_000);

  test("finds packages by aliases, whichever file is named", async () => {
    renameSync(app.path("geo/geo.go"), app.path("geo/z.go"));
    writeFileSync(app.path("geo/a.go"), "package geo\n\nfunc Triple(n int) int { return n + Double(n) }\n");
    const text =
      'import { Triple } from "@/geo/z.go";\nimport { Opened, NewBox } from "../geo/a.go";\n' +
      'NewBox(1, 1);\nconst { Opened: again } = await import("@/geo/z.go");\nconsole.log(Triple(2), Opened(), again());\n';
    writeFileSync(app.path("web/alias.js"), text);
    await build({ app, entry: "alias", watch: null });
    expect(run("alias")).toBe("6 101 101");
  }, 60_000);

  test.each(small)(
    "ships what is imported, and what that needs: %s",
    async (entry, text, printed, most) => {
      writeFileSync(app.path(`web/${entry}.js`), text);
      await build({ app, entry, watch: null });
      expect(run(entry)).toBe(printed);
      expect(statSync(app.path(`out/${entry}.mjs`)).size).toBeLessThan(most);
    },
    60_000,
  );

  test("shows errors at their places in Go", async () => {
    writeFileSync(app.path("web/broken.js"), broken);
    await expect(build({ app, entry: "broken", watch: null })).rejects.toThrow(message);
  }, 60_000);

  test("builds again after edits", async () => {
    let told = "nothing";
    let builds = 0;
    const watch = (errors: string) => {
      builds++;
      told = errors;
    };
    const close = await build({ app, entry: "other", watch });
    const printed = () => (told === "" && existsSync(app.path("out/other.mjs")) ? run("other") : told);
    try {
      await expect.poll(printed, { timeout: 60_000, interval: 200 }).toContain("geo: 30 3x4 6 8 42");
      app.edit("geo/geo.go", "2 * n", "20 * n");
      await expect.poll(printed, { timeout: 60_000, interval: 200 }).toContain("8 420");
      app.edit("geo/geo.go", "20 * n", "factor * n");
      await expect.poll(printed, { timeout: 60_000, interval: 200 }).toContain("undefined: factor");
      writeFileSync(app.path("geo/added.go"), "package geo\n\nconst factor = 3\n");
      await expect.poll(printed, { timeout: 60_000, interval: 200 }).toContain("8 63");
      expect(builds).toBeLessThan(15);
    } finally {
      await close();
    }
  }, 200_000);
});

const bun = fileURLToPath(new URL("../node_modules/bun/bin/bun.exe", import.meta.url));

describe.runIf(isLong && existsSync(bun))("Bun", () => {
  const plugin = fileURLToPath(new URL("../dist/plugins/bun.js", import.meta.url));

  function build(entry: string) {
    const script =
      `import goes from ${JSON.stringify(plugin)};\n` +
      `await Bun.build({ entrypoints: ["web/${entry}.js"], outdir: "out", naming: "[name].mjs", target: "node",` +
      " plugins: [goes({ types: false })] });\n";
    writeFileSync(app.path("build.mjs"), script);
    return spawnSync(bun, ["build.mjs"], { cwd: app.folder, encoding: "utf8" });
  }

  test("builds", () => {
    for (const entry of ["main", "other"]) {
      build(entry);
      expect(run(entry)).toBe(app.expected);
    }
  }, 120_000);

  test.each(small)(
    "ships what is imported, and what that needs: %s",
    (entry, text, printed, most) => {
      writeFileSync(app.path(`web/${entry}.js`), text);
      build(entry);
      expect(run(entry)).toBe(printed);
      expect(statSync(app.path(`out/${entry}.mjs`)).size).toBeLessThan(2 * most);
    },
    60_000,
  );

  test("shows errors at their places in Go", () => {
    writeFileSync(app.path("web/broken.js"), broken);
    const { stdout, stderr, status } = build("broken");
    expect(stdout + stderr).toContain(message);
    expect(status).not.toBe(0);
  }, 60_000);
});
