// Go in headless Chromium, through the DevTools protocol: stacks of panics in a page of Vite's development server, and a
// debugger, there and on what `goes build` writes. Part of `npm run test:bundlers`.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import type { Browser, Page } from "playwright-core";
import * as vite8 from "vite";
import * as vite7 from "vite7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executable, launchBrowser } from "./chromium.ts";
import { type Connection, Debugger } from "./debugger.ts";
import { isLong, plugin } from "./door.ts";
import { Traps } from "./traps.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
/** A debugger of a page. */
async function debuggerOf(page: Page): Promise<Debugger> {
  const session = await page.context().newCDPSession(page);
  const connection: Connection = {
    send: (method, params) => session.send(method as any, params as any),
    on: (event, listener) => void session.on(event as any, listener),
  };
  const debug = new Debugger(connection, async (url) => (await fetch(url)).text());
  await debug.start("/runtime-js/", "/goes-runtime/");
  return debug;
}

describe.skipIf(executable === undefined || !isLong)("Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  describe.each([
    ["7", vite7 as unknown as typeof vite8],
    ["8", vite8],
  ])("a development server of Vite %s", (version, vite) => {
    let traps: Traps;
    let server: vite8.ViteDevServer;
    let page: Page;
    const uncaught: string[] = [];

    beforeAll(async () => {
      traps = new Traps();
      server = await vite.createServer({
        root: traps.folder,
        configFile: false,
        logLevel: "silent",
        cacheDir: traps.path(`cache${version}`),
        plugins: [(await plugin("vite"))({ types: false })],
        server: { port: 0, fs: { strict: false } },
      });
      await server.listen();
      page = await browser.newPage();
      page.on("pageerror", (error) => uncaught.push(error.stack ?? ""));
      await page.goto(server.resolvedUrls!.local[0]);
      await page.waitForFunction(() => "again" in window && "stacks" in window, undefined, {
        timeout: 30_000,
      });
    }, 60_000);
    afterAll(async () => {
      await server?.close();
      traps.remove();
    });

    /** The first frame of a stack, as "shop/shop.go:18". */
    const top = (stack: string) =>
      /^\s+at .*?\/(\w+\/\w+\.go:\d+):\d+\)?$/.exec(
        stack.split("\n").find((line) => /^\s+at /.test(line)) ?? "",
      )?.[1];

    test("stacks of panics are those of Go", async () => {
      const stacks = await page.evaluate(() => (window as any).stacks as Record<string, string>);
      const { goroutine: _, ...places } = traps.places;
      expect(Object.fromEntries(Object.entries(stacks).map(([name, stack]) => [name, top(stack)]))).toEqual(
        places,
      );
      expect(stacks.index).toMatch(/^GoPanic: runtime error: index out of range \[5\] with length 2\n/);
      expect(stacks.second).not.toMatch(/runtime-js|goes&|\.go\?/);
    });

    test("errors that nobody handles tell the line of Go", async () => {
      for (let tries = 0; uncaught.length < 2 && tries < 50; tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(uncaught.map(top)).toEqual([traps.places.index, traps.places.goroutine]);
    });

    test("a breakpoint, steps and variables", async () => {
      const debug = await debuggerOf(page);
      expect(await debug.breakAt("shop/shop.go", 23)).toBeGreaterThan(0);
      const done = page.evaluate(() => {
        try {
          (window as any).again();
        } catch (error) {
          return (error as Error).message;
        }
      });
      let stop = await debug.paused();
      expect(stop.at).toBe("shop/shop.go:23");
      // Behind the function there is its facade, and then JavaScript.
      expect(stop.frames.slice(0, 3)).toEqual(["shop/shop.go:23", "shop/shop.go:22", "web/page.js:8"]);
      expect(await debug.locals(stop)).toMatchObject({ list: "Slice", n: 7 });
      stop = await debug.step("over", stop);
      expect(stop.at).toBe("shop/shop.go:26");
      stop = await debug.step("into", stop);
      expect(stop.at).toBe("shop/shop.go:24");
      expect(await debug.locals(stop)).toMatchObject({ i: 7 });
      await debug.resume();
      expect(await done).toBe("runtime error: index out of range [7] with length 1");
    });
  });

  test("Vite 8 shows errors of pages in the terminal at the line of Go, with the lines around it", async () => {
    const traps = new Traps();
    const shown: string[] = [];
    const logger = vite8.createLogger("error");
    logger.error = (text) => void shown.push(stripVTControlCharacters(text));
    const server = await vite8.createServer({
      root: traps.folder,
      configFile: false,
      customLogger: logger,
      cacheDir: traps.path("cache"),
      plugins: [(await plugin("vite"))({ types: false })],
      server: { port: 0, fs: { strict: false }, forwardConsole: true },
    });
    try {
      await server.listen();
      const page = await browser.newPage();
      await page.goto(server.resolvedUrls!.local[0]);
      for (let tries = 0; shown.length < 2 && tries < 200; tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(shown.join("\n")).toMatch(
        /> (\S+ )?shop\/shop\.go:24:\d+\n[^>]*return list\[i\] \/\/ trap: index/,
      );
    } finally {
      await server.close();
      traps.remove();
    }
  });

  describe("what `goes build` writes", () => {
    let traps: Traps;
    let site: Server;
    let url: string;

    beforeAll(async () => {
      traps = new Traps();
      const goes = (...args: string[]) =>
        execFileSync(process.execPath, [join(root, "dist/src/cli/main.js"), ...args], {
          cwd: join(root, "testdata/debugging"),
        });
      goes("build", "-o", traps.path("out"), ".");
      const page = `<!doctype html><script type="module">
        import { Account } from "./example.com/debugging/bank.js";
        window.run = () => new Account("Ann").Deposit(5);
      </script>`;
      site = createServer(({ url = "/" }, response) => {
        const file = traps.path(`out${url}`);
        const type = url.endsWith(".js") ? "text/javascript" : url === "/" ? "text/html" : "application/json";
        response.writeHead(url === "/" || existsSync(file) ? 200 : 404, { "content-type": type });
        response.end(url === "/" ? page : existsSync(file) ? readFileSync(file) : "");
      });
      await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
      url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
    }, 60_000);
    afterAll(() => {
      site?.close();
      traps.remove();
    });

    test("a breakpoint, steps and variables", async () => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.waitForFunction(() => "run" in window);
      const debug = await debuggerOf(page);
      expect(await debug.breakAt("bank/bank.go", 15)).toBe(1);
      const done = page.evaluate(() => (window as any).run());
      let stop = await debug.paused();
      for (const line of [15, 16, 17]) {
        expect(stop.at).toBe(`bank/bank.go:${line}`);
        stop = await debug.step("over", stop);
      }
      expect(stop.at).toBe("bank/bank.go:18");
      expect(await debug.locals(stop)).toMatchObject({ amount: 5, entry: "+5" });
      stop = await debug.step("out", stop);
      expect(stop.at).not.toMatch(/\.go:/);
      await debug.resume();
      expect(await done).toBe(5);
    });
  });
});
