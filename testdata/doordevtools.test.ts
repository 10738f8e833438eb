// goes/devtools in headless Chromium, asked over the DevTools protocol as the developer tools ask: variables of Go where the
// program stands, and what the console prints. Part of `npm run test:bundlers`.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, CDPSession, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executable, launchBrowser } from "./chromium.ts";
import { Debugger } from "./debugger.ts";
import { isLong, plugin } from "./door.ts";

const go = `package bank

type Name string

type Money struct {
	Amount   int
	Currency string
}

type Account struct {
	Owner   Name
	Balance Money
	Tags    []string
	Parent  *Account
	notes   map[Money]string
}

func Open(owner string) string {
	a := &Account{Owner: Name(owner), Balance: Money{5, "€"}, Tags: []string{"ä", "b", "c"}[:2]}
	a.Parent = a
	a.notes = map[Money]string{{7, "¥"}: "größer"}
	list := []Money{{1, "€"}, {2, "£"}}
	var boxed any = Name("Tüte")
	var none []string
	n := 3
	pointer := &n
	words := [2]string{"ö", "ü"}
	raw := []byte("né")
	use := func() string { return owner + string(boxed.(Name)) }
	return use() + string(a.Owner) + list[0].Currency + string(rune('0'+*pointer)) + string(rune('0'+len(none))) + words[0] + string(raw) // stop
}
`;
const line = go.split("\n").findIndex((text) => text.endsWith("// stop")) + 1;

const files = {
  "go.mod": "module example.com/app\n\ngo 1.27\n",
  "bank/bank.go": go,
  "index.html": '<!doctype html><script type="module" src="/main.js"></script>\n',
  "main.js": `import "goes/devtools";
import { Open } from "./bank/bank.go";
window.show = () => Open("Müller");
`,
};

/** A property as the developer tools show it: what the formatter's markup says, with objects in it by their properties. */
class Shown {
  private readonly session: CDPSession;

  constructor(session: CDPSession) {
    this.session = session;
  }

  async value(remote: any): Promise<unknown> {
    if (remote.customPreview === undefined) return this.plain(remote);
    expect(remote.customPreview.bodyGetterId).toBeUndefined();
    const [tag, , content] = JSON.parse(remote.customPreview.header);
    expect(tag).toBe("span");
    return typeof content === "string" ? content : this.plain(content[1]);
  }

  private async plain(remote: any): Promise<unknown> {
    if (remote.objectId === undefined) return remote.value;
    if (remote.subtype === "map") return `${remote.description} ${await this.entries(remote.objectId)}`;
    const found = await this.properties(remote.objectId);
    return remote.subtype === "array" ? Object.values(found) : { [remote.className]: found };
  }

  /** The names and values of a map's entries, as text. */
  private async entries(objectId: string): Promise<string> {
    const functionDeclaration = "function () { return JSON.stringify([...this]); }";
    const params = { objectId, functionDeclaration, returnByValue: true };
    return ((await this.session.send("Runtime.callFunctionOn", params)) as any).result.value;
  }

  /** Properties, one level deep: what is below is opened by another click. */
  private async properties(objectId: string): Promise<Record<string, unknown>> {
    const { result } = await this.session.send("Runtime.getProperties", { objectId, ownProperties: true });
    const own = result.filter(({ name, enumerable }) => enumerable && name !== "length");
    return Object.fromEntries(own.map(({ name, value }) => [name, value?.value ?? value?.description]));
  }
}

describe.skipIf(executable === undefined || !isLong)("goes/devtools in Chromium", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-devtools-")));
  let browser: Browser;
  let server: ViteDevServer;
  let page: Page;
  let session: CDPSession;

  beforeAll(async () => {
    symlinkSync(fileURLToPath(new URL("../node_modules", import.meta.url)), join(folder, "node_modules"));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    server = await createServer({
      root: folder,
      configFile: false,
      logLevel: "silent",
      cacheDir: join(folder, "cache"),
      plugins: [(await plugin("vite"))({ types: false })],
      server: { port: 0, fs: { strict: false } },
    });
    await server.listen();
    browser = await launchBrowser();
    page = await browser.newPage();
    session = await page.context().newCDPSession(page);
    await session.send("Runtime.enable");
    await session.send("Runtime.setCustomObjectFormatterEnabled", { enabled: true });
    await page.goto(server.resolvedUrls!.local[0]);
    await page.waitForFunction(() => "show" in window);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("variables where the program stands, and what the console prints of them", async () => {
    const connection = {
      send: (method: string, params?: object) => session.send(method as any, params as any),
      on: (event: string, listener: (params: any) => void) => void session.on(event as any, listener),
    };
    const debug = new Debugger(connection, async (url) => (await fetch(url)).text());
    await debug.start("/runtime-js/");
    expect(await debug.breakAt("bank/bank.go", line)).toBeGreaterThan(0);
    const done = page.evaluate(() => (window as any).show());
    const stop = await debug.paused();
    const shown = new Shown(session);
    const evaluated = async (expression: string) => {
      const { callFrameId } = stop.callFrame;
      const params = { callFrameId, expression, generatePreview: true };
      return shown.value(((await session.send("Debugger.evaluateOnCallFrame", params)) as any).result);
    };
    expect(await evaluated("a")).toEqual({
      Account: { Owner: "Müller", Balance: "Money", Tags: "Array(2)", Parent: "Account", notes: "Map(1)" },
    });
    expect(await evaluated("a.Balance")).toEqual({ Money: { Amount: 5, Currency: "€" } });
    expect(await evaluated("a.Tags")).toEqual(["ä", "b"]);
    expect(await evaluated("a.notes")).toBe('Map(1) [[{"Amount":7,"Currency":"¥"},"größer"]]');
    expect(await evaluated("list")).toEqual(["Money", "Money"]);
    expect(await evaluated("boxed")).toBe('"Tüte"');
    expect(await evaluated("none")).toEqual([]);
    expect(await evaluated("pointer")).toEqual({ Pointer: { value: 3 } });
    expect(await evaluated("raw")).toEqual([0x6e, 0xc3, 0xa9]);
    const printed = new Promise<any>((resolve) => session.once("Runtime.consoleAPICalled", resolve));
    await evaluated("console.log(a.Balance)");
    expect(await shown.value((await printed).args[0])).toEqual({ Money: { Amount: 5, Currency: "€" } });
    await debug.resume();
    expect(await done).toBe("MüllerTüteMüller€30öné");
  }, 60_000);
});
