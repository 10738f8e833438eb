// The pages of testdata/door in headless Chromium: two pages, lazy imports and a worker, in development, after edits of all
// kinds, and built. Part of `npm run test:bundlers`.
import { renameSync, rmSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import * as vite8 from "vite";
import * as vite7 from "vite7";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { executable, launchBrowser } from "./chromium.ts";
import { App, isLong } from "./door.ts";

describe.skipIf(executable === undefined || !isLong).each([
  ["7", vite7 as unknown as typeof vite8],
  ["8", vite8],
])("Vite %s", (version, vite) => {
  let app: App;
  let browser: Browser;
  const problems: string[] = [];

  beforeEach(() => void (app = new App()));
  afterEach(() => rmSync(app.folder, { recursive: true, force: true }));
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  /** The lines that a page shows once it shows `wanted`. */
  async function shown(page: Page, id: string, wanted: string): Promise<string> {
    const find = ([id, text]: string[]) => document.querySelector(`#${id}`)?.textContent?.includes(text);
    await page.waitForFunction(find, [id, wanted], { timeout: 30_000 });
    return (await page.textContent(`#${id}`))!;
  }

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(url);
    return page;
  }

  /** What the first page shows: the packages' lines, and the worker's, whose package variables are its own. */
  const withWorker = () => `${app.expected}\nworker: 101 3`.split("\n").sort().join("\n");

  test("a development server: two pages, edits", async () => {
    const server = await vite.createServer({
      ...(await app.viteConfig(version)),
      server: { port: 0, fs: { strict: false } },
    });
    await server.listen();
    const [url] = server.resolvedUrls!.local;
    try {
      const main = await open(url);
      expect(await shown(main, "main", "geo:")).toBe(withWorker());
      const other = await open(`${url}other.html`);
      expect(await shown(other, "other", "geo:")).toBe(app.expected);
      expect(await shown(main, "main", "geo:")).toBe(withWorker());

      app.edit("geo/geo.go", "2 * n", "20 * n");
      expect(await shown(main, "main", "8 420")).toContain("worker: 101 3");
      await shown(other, "other", "8 420");

      app.edit("geo/geo.go", "20 * n", '"20"');
      // A page that is just being loaded again may miss the message.
      const overlay = await Promise.any(
        [main, other].map((page) => page.waitForSelector("vite-error-overlay", { timeout: 30_000 })),
      );
      const text = await overlay.evaluate((element) => element.shadowRoot!.textContent ?? "");
      expect(text).toMatch(
        /geo\.go:38:33: cannot use "20" \(untyped string constant\) as int value in return/,
      );
      app.edit("geo/geo.go", '"20"', "factor * n");
      writeFileSync(app.path("geo/added.go"), "package geo\n\nconst factor = 3\n");
      await shown(main, "main", "8 63");
      // The file by which the package was imported is another one then.
      renameSync(app.path("geo/added.go"), app.path("geo/zoo.go"));
      app.edit("geo/zoo.go", "3", "4");
      await shown(main, "main", "8 84");
      await shown(other, "other", "8 84");
    } finally {
      await server.close();
    }
    expect(problems.filter((text) => !/Internal Server|Failed to fetch/.test(text))).toEqual([]);
  }, 120_000);

  test("a build of both pages", async () => {
    const outDir = app.path(`dist${version}`);
    const input = [app.path("index.html"), app.path("other.html")];
    await vite.build({
      ...(await app.viteConfig(version)),
      build: { outDir, rollupOptions: { input } },
      worker: { format: "es" },
    });
    const site = await vite.preview({
      ...(await app.viteConfig(version)),
      build: { outDir },
      preview: { port: 0 },
    });
    const [url] = site.resolvedUrls!.local;
    try {
      expect(await shown(await open(url), "main", "geo:")).toBe(withWorker());
      expect(await shown(await open(`${url}other.html`), "other", "geo:")).toBe(app.expected);
    } finally {
      await site.close();
    }
  }, 120_000);
});
