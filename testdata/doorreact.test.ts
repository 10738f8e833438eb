// The app of testdata/react, React and TypeScript with Go packages, as its users have it: goes from its tarball, no Go, a clean
// clone; in all bundlers, on a server, under Vitest, and in Chromium: built, in development, and after edits. The lines of its
// report are those of `go run ./cmd/all`. Part of `npm run test:bundlers`.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executable, launchBrowser } from "./chromium.ts";
import { isLong } from "./door.ts";
import { cleanClone, npm, pack, root, run, serve } from "./packed.ts";

/** Builds: the clone, the script, and the folder in which the pages are. */
const builds = [
  ["Vite 8", "clone", "build", "dist"],
  ["Vite 7", "clone7", "build", "dist"],
  ["Rollup", "clone", "build:rollup", "dist-rollup"],
  ["webpack", "clone", "build:webpack", "dist-webpack"],
  ["esbuild", "clone", "build:esbuild", "dist-esbuild"],
] as const;

/** The page of those that make none. */
const html =
  '<!doctype html>\n<link rel="icon" href="data:,">\n<div id="root"></div><script type="module" src="/main.js"></script>\n';

describe.skipIf(!isLong)("React and TypeScript", () => {
  let base: string;
  /** The clone; another one has Vite 7. */
  let app: string;
  let expected: string;

  beforeAll(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), "goes-react-")));
    const made = join(base, "desk");
    mkdirSync(made);
    cpSync(join(root, "testdata/react"), made, { recursive: true });
    npm(made, "install", "-D", `../${pack(base)}`);
    app = join(base, "clone");
    cleanClone(made, app);
    cpSync(app, join(base, "clone7"), { recursive: true });
    expected = readFileSync(join(app, "expected.txt"), "utf8").trimEnd();
  }, 300_000);
  // Two projects with all that they depend on.
  afterAll(() => rmSync(base, { recursive: true, force: true }), 300_000);

  test("npm run build passes in a clean clone at the first try", () => {
    npm(app, "install");
    npm(app, "run", "build");
    expect(existsSync(join(app, "dist/index.html"))).toBe(true);
  }, 300_000);

  test.each(builds.slice(1))(
    "%s builds",
    (name, clone, script, folder) => {
      const project = join(base, clone);
      if (name === "Vite 7") npm(project, "install", "-D", "vite@7", "@vitejs/plugin-react@5");
      npm(project, "run", script);
      const page = join(project, folder, "index.html");
      if (!existsSync(page)) writeFileSync(page, html);
    },
    300_000,
  );

  test("a server renders the page", () => {
    npm(app, "run", "build:server");
    const script =
      'console.log((await import("./dist-server/server.js")).render().replace(/<!-- -->/g, ""));';
    const text = run(app, process.execPath, "--input-type=module", "-e", script);
    expect(text).toContain('<p id="total">7.00 EUR</p>');
    expect(text).toContain('<p id="result">(2 * (x + 1)) = 42 [x]</p>');
  }, 120_000);

  test("Vitest", () => {
    expect(stripVTControlCharacters(npm(app, "test"))).toMatch(/Tests +2 passed/);
  }, 120_000);

  describe.skipIf(executable === undefined)("in Chromium", () => {
    const problems: string[] = [];
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    }, 60_000);
    afterAll(() => browser?.close());

    async function open(url: string): Promise<Page> {
      problems.length = 0;
      const page = await browser.newPage({ viewport: { width: 700, height: 1100 } });
      page.on("pageerror", ({ message }) => problems.push(message));
      await page.goto(url);
      return page;
    }

    async function shows(page: Page, id: string, text: string): Promise<void> {
      const find = ([id, text]: string[]) => document.getElementById(id)?.textContent?.includes(text);
      await page.waitForFunction(find, [id, text], { timeout: 20_000 }).catch(() => {});
      expect(await page.textContent(`#${id}`, { timeout: 5_000 })).toContain(text);
    }

    async function screenshot(page: Page, name: string): Promise<void> {
      const folder = process.env.GOES_SCREENSHOTS;
      if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    }

    /** What somebody does with an order: state, memos, errors, and a panic while it is rendered. */
    async function orders(page: Page): Promise<void> {
      await shows(page, "total", "7.00 EUR");
      await page.click("#add");
      await shows(page, "total", "19.99 EUR");
      await shows(page, "changes", "2 changes");
      await page.fill("#qty", "0");
      await page.click("#add");
      await shows(page, "problem", "2: line 3: quantity must be positive");
      await page.fill("#qty", "1.5");
      await page.click("#add");
      await shows(page, "problem", "RangeError: Order.With: qty: 1.5 is not a value of int");
      await page.click("#reread");
      await shows(page, "changes", "0 changes");
      await page.click("#nth");
      await shows(page, "line", "cup");
      await page.click("#nth");
      const alert = await page.textContent("[role=alert]", { timeout: 5_000 });
      expect(alert).toBe("GoPanic: runtime error: index out of range [2] with length 2");
      await page.click(".boundary button");
      await shows(page, "total", "7.00 EUR");
    }

    async function formulas(page: Page): Promise<void> {
      await shows(page, "result", "(2 * (x + 1)) = 42 [x]");
      await page.fill("#formula", "2 * (x");
      await shows(page, "result", "      ^ expected )");
      await page.fill("#formula", "2 / (x - 20)");
      await shows(page, "result", "by zero");
      await page.click("#next");
      await shows(page, "result", "(2 / (x - 20)) = 2 [x]");
    }

    /** What is imported later: workers of Go that stop when a component is left, a worker of the page, the report. */
    async function later(page: Page): Promise<void> {
      await page.click("#more");
      await shows(page, "results", "-1 0 3 8 15 24");
      await shows(page, "done", "20 of 20 ");
      for (let i = 0; i < 3; i++) await page.click("#again");
      await shows(page, "done", "20 of 20 ");
      await shows(page, "walk", "-1298,-1038 1706.157 249259");
      await shows(page, "report", "too many steps");
      expect(await page.textContent("#report")).toBe(expected);
    }

    /** React keeps the state of components whose modules are loaded again: an order stays one, and gets the new methods. */
    async function edits(page: Page, edit: (file: string, from: string, to: string) => void): Promise<void> {
      await page.fill("#qty", "1");
      await page.click("#add");
      await shows(page, "total", "19.99 EUR");
      await page.evaluate(() => Object.assign(window, { isMarked: true }));
      const isKept = () => page.evaluate(() => "isMarked" in window);
      edit("orders/orders.go", '"%d.%02d EUR"', '"%d,%02d EUR"');
      await shows(page, "total", "19,99 EUR");
      edit("orders/orders.go", "return l.Qty * l.Price", "return l.Qty * l.Price * 2");
      await shows(page, "total", "39,98 EUR");
      await page.click("#add");
      await shows(page, "total", "65,96 EUR");
      await shows(page, "changes", "3 changes");
      edit("formula/formula.go", "return left + right", "return left + right + 1000");
      await page.fill("#formula", "x + 1");
      await shows(page, "result", "(x + 1) = 1022 [x]");
      edit("orders/json.go", "New(", "Newest(");
      const overlay = await page.waitForSelector("vite-error-overlay", { timeout: 20_000 });
      const text = await overlay.evaluate((element) => element.shadowRoot!.textContent);
      expect(text).toContain("orders/json.go:13:7: undefined: Newest");
      edit("orders/json.go", "Newest(", "New(");
      await page.waitForSelector("vite-error-overlay", { state: "detached", timeout: 20_000 });
      await shows(page, "total", "65,96 EUR");
      expect(await isKept()).toBe(true);
      // With another field, what is kept is no order any more.
      edit("orders/orders.go", "changes  int", "changes  int\n\tcolor    string");
      await shows(page, "total", "14,00 EUR");
      expect(await isKept()).toBe(false);
    }

    test.each(builds)(
      "%s: the build",
      async (name, clone, _, folder) => {
        const { url, close } = await serveFolder(join(base, clone, folder));
        const page = await open(url);
        try {
          await orders(page);
          await formulas(page);
          await later(page);
          await screenshot(page, name);
          expect(problems).toEqual([]);
        } finally {
          await page.close();
          close();
        }
      },
      120_000,
    );

    test.each(builds.slice(0, 2))(
      "%s: development, and edits",
      async (name, clone) => {
        const project = join(base, clone);
        const server = await serve(project, process.execPath, "node_modules/vite/bin/vite.js", "--port", "0");
        const edit = (file: string, from: string, to: string) => {
          const text = readFileSync(join(project, file), "utf8");
          expect(text).toContain(from);
          writeFileSync(join(project, file), text.replace(from, to));
        };
        const page = await open(server.url);
        try {
          await orders(page);
          await formulas(page);
          await later(page);
          await screenshot(page, `${name} in development`);
          await edits(page, edit);
          await screenshot(page, `${name} after edits`);
        } finally {
          await page.close();
          server.close();
        }
      },
      180_000,
    );
  });
});

/** Serves files as any server does. */
async function serveFolder(folder: string): Promise<{ url: string; close(): void }> {
  const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript" };
  const server = createServer(({ url }, response) => {
    const file = join(folder, url === "/" ? "index.html" : url!);
    if (!existsSync(file)) return response.writeHead(404).end();
    response
      .writeHead(200, { "Content-Type": `${types[extname(file)]}; charset=utf-8` })
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
