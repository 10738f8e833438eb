// The pricing example in headless Chromium: served by Vite's dev server, edited, broken, and built.
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build, createServer, preview, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executable, launchBrowser } from "./chromium.ts";

const example = fileURLToPath(new URL("../examples/pricing", import.meta.url));
const plugin = new URL("../dist/plugins/vite.js", import.meta.url).href;
describe.skipIf(executable === undefined)("pricing page", () => {
  let folder: string;
  let server: ViteDevServer;
  let browser: Browser;
  let page: Page;

  /** The example without its config: plugins are passed in, so that the copy may be anywhere. */
  async function inlineConfig() {
    const { default: goes } = await import(plugin);
    return { root: folder, configFile: false as const, logLevel: "silent" as const, plugins: [goes()] };
  }

  function edit(file: string, from: string, to: string): void {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  }

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-pricing-")));
    cpSync(example, folder, {
      recursive: true,
      filter: (path) => !/node_modules|dist|\.goes/.test(path.slice(example.length)),
    });
    server = await createServer({ ...(await inlineConfig()), server: { port: 0, fs: { strict: false } } });
    await server.listen();
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(server.resolvedUrls!.local[0]);
    await page.waitForSelector("#result dl");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("computes a quote", async () => {
    expect(await page.textContent("#result .total + .total, #result dd.total")).toContain("EUR 107.46");
    await page.fill("#coupon", "welcome");
    await page.selectOption("#currency", "CHF");
    expect(await page.textContent("#result dd.total")).toBe("CHF 91.05");
  });

  test("shows Go's validation errors", async () => {
    await page.fill("#POT-1", "-2");
    expect(await page.textContent("#result.wrong li")).toBe("line 2 (POT-1): quantity -2 is not positive");
    await page.fill("#POT-1", "1");
  });

  test("updates the page when the Go file changes", async () => {
    edit("pricing/quote.go", "const vatPercent = 19", "const vatPercent = 7");
    await page.waitForFunction(
      () => document.querySelector("#result dd.total")?.textContent === "EUR 96.62",
      null,
      { timeout: 50_000 },
    );
  });

  test("shows a Go type error with file, line and column", async () => {
    edit("pricing/quote.go", "pieces := 0", 'pieces := "0"');
    const overlay = await page.waitForSelector("vite-error-overlay", { timeout: 50_000 });
    const text = await overlay.evaluate((element) => element.shadowRoot!.textContent ?? "");
    expect(text).toContain("quote.go:");
    expect(text).toMatch(
      /quote\.go:\d+:\d+: invalid operation: pieces \+= line\.Qty \(mismatched types string and int\)/,
    );
    edit("pricing/quote.go", 'pieces := "0"', "pieces := 0");
    await page.waitForSelector("#result dl", { timeout: 50_000 });
  });

  test("builds for production", async () => {
    await build({ ...(await inlineConfig()), build: { sourcemap: true } });
    // The strictest policy that a page with scripts and styles of its own can have.
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'";
    const headers = { "Content-Security-Policy": policy };
    const site = await preview({ ...(await inlineConfig()), preview: { port: 0, headers } });
    const violations: string[] = [];
    page.on("console", (message) => {
      if (/Content.Security.Policy/i.test(message.text())) violations.push(message.text());
    });
    await page.goto(site.resolvedUrls!.local[0]);
    await page.waitForSelector("#result dl");
    expect(await page.textContent("#result dd.total")).toBe("EUR 96.62");
    expect(violations).toEqual([]);
    await site.close();
  });

  test("declares the package to TypeScript", () => {
    const declarations = readFileSync(join(folder, "pricing/money.d.go.ts"), "utf8");
    expect(declarations).toContain("export declare function NewQuote(order: OrderInit): Quote | null;");
    expect(declarations).toContain('export declare const EUR: "EUR";');
  });
});
