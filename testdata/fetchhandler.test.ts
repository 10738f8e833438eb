// Handlers of Go as fetch handlers (docs/handlers.md): in Node, and as a service worker in Chromium.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchHandler } from "../runtime-js/boundary/fetchhandler.ts";
import { installedGo } from "../src/host/gosource.ts";
import { nodeHost } from "../src/host/node.ts";
import { executable, launchBrowser } from "./chromium.ts";

const root = join(import.meta.dirname, "..");
const origin = "https://example.com";

describe.skipIf(installedGo(nodeHost()) === null)("handlers of Go as fetch handlers", () => {
  const folder = mkdtempSync(join(tmpdir(), "goes-handlers-"));
  const out = join(folder, "api");
  let handle: (request: Request) => Promise<Response>;
  let ended: () => Promise<string>;

  beforeAll(async () => {
    const args = [join(root, "dist/src/cli/main.js"), "build", "--lib", "-o", out, "."];
    execFileSync(process.execPath, args, { cwd: join(root, "testdata/fetch") });
    const api = await import(join(out, "index.js"));
    [handle, ended] = [fetchHandler(api.Fetch), api.Ended];
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ask = (path: string, init: RequestInit = {}) => handle(new Request(origin + path, init));

  test("requests and responses", async () => {
    const response = await ask("/items/7?q=a&q=b", { headers: { "X-Many": "1, 2" } });
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await response.json()).toEqual({
      id: "7",
      host: "example.com",
      q: { q: ["a", "b"] },
      x: ["1, 2"],
    });
    expect((await ask("/nothing")).status).toBe(404);
    const deleted = await ask("/items/7", { method: "DELETE" });
    expect([deleted.status, deleted.body]).toEqual([204, null]);
    const head = await ask("/items/7", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test("bodies follow as they are written", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (sent++ < 5) controller.enqueue(new TextEncoder().encode(`part ${sent};`));
        else controller.close();
      },
    });
    const response = await ask("/echo", { method: "POST", body, duplex: "half" } as RequestInit);
    expect(sent).toBeLessThan(5);
    expect(await response.text()).toBe("part 1;part 2;part 3;part 4;part 5;|35 <nil>");
  });

  test("a failing body is an error of its reader", async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("broken")) });
    const response = await ask("/echo", { method: "POST", body, duplex: "half" } as RequestInit);
    expect(await response.text()).toBe("|0 Error: broken");
  });

  test("handlers end with their readers and with the signal", async () => {
    const reader = (await ask("/ticks")).body!.getReader();
    for (let i = 0; i < 3; i++) {
      const { value } = await reader.read();
      expect(new TextDecoder().decode(value)).toBe(`data: ${i}\n\n`);
    }
    await reader.cancel();
    expect(await ended()).toBe("context canceled");
    const abort = new AbortController();
    const response = await ask("/ticks", { signal: abort.signal });
    await response.body!.getReader().read();
    abort.abort(new Error("enough"));
    expect(await ended()).toBe("Error: enough");
  });

  test("panics", async () => {
    await expect(ask("/panic")).rejects.toThrow("goes/fetch: panic serving /panic: oh");
    await expect((await ask("/late")).text()).rejects.toThrow("aborted");
    await expect(handle("nothing" as never)).rejects.toThrow("not a Request");
  });

  test("many at once", async () => {
    const all = Array.from({ length: 50 }, async (_, i) => (await (await ask(`/items/${i}`)).json()).id);
    expect(await Promise.all(all)).toEqual(Array.from({ length: 50 }, (_, i) => String(i)));
  });

  test.skipIf(executable === undefined)(
    "a service worker",
    async () => {
      const entry = join(folder, "entry.js");
      const fetchModule = JSON.stringify(join(root, "dist/runtime-js/boundary/fetchhandler.js"));
      writeFileSync(
        entry,
        `import { fetchHandler } from ${fetchModule};
import { Fetch } from "./api/index.js";
self.handle = fetchHandler(Fetch);
`,
      );
      const bundled = await build({
        entryPoints: [entry],
        bundle: true,
        format: "esm",
        write: false,
        external: ["node:*"],
      });
      // Modules of service workers cannot wait at their top level, and must listen at once.
      const worker = `const ready = (async () => {${bundled.outputFiles[0].text}})();
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  if (!new URL(event.request.url).pathname.startsWith("/items/")) return;
  event.respondWith(ready.then(() => handle(event.request)));
});
`;
      const server = await serve({
        "/": ["text/html", "<title>page</title>"],
        "/sw.js": ["text/javascript", worker],
      });
      const browser = await launchBrowser();
      try {
        const page = await browser.newPage();
        await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
        const answer = await page.evaluate(async () => {
          await navigator.serviceWorker.register("/sw.js");
          await navigator.serviceWorker.ready;
          while (navigator.serviceWorker.controller === null)
            await new Promise((resolve) => setTimeout(resolve, 20));
          return (await (await fetch("/items/in-worker?q=1")).json()).id;
        });
        expect(answer).toBe("in-worker");
      } finally {
        await browser.close();
        server.close();
      }
    },
    120_000,
  );
});

function serve(files: Record<string, [type: string, text: string]>): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const [type, text] = files[url!] ?? ["text/plain", ""];
    response.writeHead(url! in files ? 200 : 404, { "content-type": type }).end(text);
  });
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}
