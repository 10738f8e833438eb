// The todo example, built as its README says and served as static files, in headless Chromium: what a user does with it.
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executable, launchBrowser } from "./chromium.ts";
import { isLong, plugin } from "./door.ts";

const example = fileURLToPath(new URL("../examples/todo", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
describe.skipIf(!isLong)("todo page", () => {
  let folder: string;
  let server: PreviewServer;
  let browser: Browser | undefined;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-todo-")));
    cpSync(example, folder, {
      recursive: true,
      filter: (path) => !/node_modules|dist|\.d\.go\.ts/.test(path.slice(example.length)),
    });
    const goes = await plugin("vite");
    const config = { root: folder, configFile: false as const, logLevel: "silent" as const, base: "./" };
    await build({ ...config, plugins: [goes()] });
    server = await preview({ ...config, preview: { port: 0 } });
    if (executable === undefined) return;
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(server.resolvedUrls!.local[0]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const titles = () =>
    page.$$eval("#items li", (rows) =>
      rows.map(
        (row) => (row.classList.contains("done") ? "x " : "") + row.querySelector(".title")!.textContent,
      ),
    );

  async function add(text: string): Promise<void> {
    await page.fill("#text", text);
    await page.press("#text", "Enter");
  }

  test("is as small as the README says", () => {
    const assets = join(folder, "dist/assets");
    const [script] = readdirSync(assets).filter((name) => name.endsWith(".js"));
    const size = gzipSync(readFileSync(join(assets, script)), { level: 9 }).length;
    const said = Number(/`examples\/todo`[^.]*?(\d+) kB/s.exec(readme)![1]);
    expect(Math.ceil(size / 1000)).toBeLessThanOrEqual(said);
    expect(Math.ceil(size / 1000)).toBeGreaterThan(said - 3);
  });

  describe.skipIf(executable === undefined)("in a browser", () => {
    test("adds, by the rules of Go", async () => {
      for (const text of ["Buy tea #shop", "Write home", "Call Ann ! #Phone #shop"]) await add(text);
      expect(await titles()).toEqual(["Call Ann", "Buy tea", "Write home"]);
      expect(await page.textContent("#tags")).toBe("#phone #shop");
      expect(await page.textContent("#left")).toBe("3 items left");
      await add("#lonely");
      expect(await page.textContent("#problem")).toBe("a todo needs a title");
      expect(await page.inputValue("#text")).toBe("#lonely");
      await page.fill("#text", "");
    });

    test("marks, filters and clears", async () => {
      await page.click("#items li:nth-child(2) input");
      expect(await titles()).toEqual(["Call Ann", "x Buy tea", "Write home"]);
      await page.click("text=Completed >> nth=0");
      await page.waitForFunction(() => document.querySelectorAll("#items li").length === 1);
      await page.click("text=Active");
      await page.waitForFunction(() => document.querySelectorAll("#items li").length === 2);
      expect(await titles()).toEqual(["Call Ann", "Write home"]);
      await page.click("#filters >> text=All");
      await page.waitForFunction(() => document.querySelectorAll("#items li").length === 3);
      await page.click("#clear");
      expect(await titles()).toEqual(["Call Ann", "Write home"]);
    });

    test("edits, and takes back", async () => {
      await page.dblclick("#items li:nth-child(1) .title");
      expect(await page.inputValue(".edit")).toBe("Call Ann #phone #shop !");
      await page.fill(".edit", "Call Bob #phone");
      await page.press(".edit", "Enter");
      // It is no longer important, and stands where it was added.
      expect(await titles()).toEqual(["Write home", "Call Bob"]);
      await page.click("#undo");
      await page.click("#undo");
      expect(await titles()).toEqual(["Call Ann", "x Buy tea", "Write home"]);
      await page.click("#redo");
      await page.dblclick("#items li:nth-child(1) .title");
      await page.press(".edit", "Escape");
      expect(await titles()).toEqual(["Call Ann", "Write home"]);
    });

    test("keeps the items when the page is loaded again", async () => {
      await page.reload();
      expect(await titles()).toEqual(["Call Ann", "Write home"]);
      expect(await page.isDisabled("#undo")).toBe(true);
      await add("Another");
      expect(await titles()).toEqual(["Call Ann", "Write home", "Another"]);
    });

    test("begins anew with what cannot be read", async () => {
      await page.evaluate(() => localStorage.setItem("goes-todos", '[{"ID":"one"}]'));
      await page.reload();
      expect(await titles()).toEqual([]);
      expect(problems).toEqual([]);
    });
  });
});
