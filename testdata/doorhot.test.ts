// Hot updates in headless Chromium, as docs/bundlers.md promises them: a page that accepts them shows what an edit of Go
// changes without being loaded again, packages keep or reset their variables, and the overlay shows errors at their places
// in Go until they are mended. Part of `npm run test:bundlers`.
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import * as vite8 from "vite";
import * as vite7 from "vite7";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { executable, launchBrowser } from "./chromium.ts";
import { isLong, plugin } from "./door.ts";

/** `shop` uses `geo` and `till`, of which `till` depends on neither. Each counts how often it was asked. */
const app = {
  "go.mod": "module example.com/app\n\ngo 1.27\n",
  "geo/geo.go": `package geo

var asked int

func Label() (string, int) {
	asked++
	return "geo " + suffix, asked
}
`,
  "geo/suffix.go": 'package geo\n\nconst suffix = "one"\n',
  "till/till.go": `package till

var asked int

func Count() int {
	asked++
	return asked
}
`,
  "shop/shop.go": `package shop

import (
	"strconv"

	"example.com/app/geo"
	"example.com/app/till"
)

var asked int

func Text() string {
	asked++
	label, n := geo.Label()
	return label + " " + strconv.Itoa(n) + ", shop " + strconv.Itoa(asked) + ", till " + strconv.Itoa(till.Count())
}
`,
  "index.html": '<pre id="text"></pre><script type="module" src="/main.js"></script>\n',
  "main.js": 'import "./view.js";\n',
  "view.js": `import { Text } from "./shop/shop.go";
document.querySelector("#text").textContent = Text();
import.meta.hot.accept();
`,
};

/** A page that keeps Go's values of all kinds while the package that they come from is edited. */
const shapes = {
  "shapes/shapes.go": `package shapes

import "fmt"

type Shape interface{ Area() int }

type Square struct {
	Side int
	asked int
}

func (s *Square) Area() int { s.asked++; return s.Side * s.Side }

type Point struct{ X, Y int }

func (p Point) Area() int { return 0 }

type Name string

func (n Name) Area() int { return len(n) }

type Pair[T any] struct{ A, B T }

func (p *Pair[T]) Swap() { p.A, p.B = p.B, p.A }

type WrongError struct{ Text string }

func (e *WrongError) Error() string { return e.Text }

func Make() []Shape { return []Shape{&Square{Side: 2}, Point{1, 2}, Name("abc")} }

func MakePair() *Pair[Point] { return &Pair[Point]{Point{1, 2}, Point{3, 4}} }

func Fail() error { return &WrongError{"wrong"} }

func Tell(list []Shape, pair *Pair[Point], err error) string {
	pair.Swap()
	text := ""
	for _, shape := range list {
		switch s := shape.(type) {
		case *Square:
			text += fmt.Sprint("square ", s.Area(), " ", s.asked, ", ")
		case Point:
			text += fmt.Sprint("point ", s == pair.A, " ", s.Area(), ", ")
		case Name:
			text += fmt.Sprint("name ", s.Area(), ", ")
		}
	}
	wrong, ok := err.(*WrongError)
	return text + fmt.Sprintf("%v %T %T", ok, wrong, pair)
}
`,
  "view.js": `import { Fail, Make, MakePair, Square, Tell, WrongError } from "./shapes/shapes.go";
const kept = (window.kept ??= { list: Make(), pair: MakePair(), error: null });
try {
  Fail();
} catch (error) {
  kept.error ??= error;
}
const text = Tell(kept.list, kept.pair, kept.error);
const isKept = kept.list[0] instanceof Square && kept.error.value instanceof WrongError;
document.querySelector("#text").textContent = [text, kept.list[0].Area(), kept.pair.A.X, isKept].join(" ");
import.meta.hot.accept();
`,
};

describe.skipIf(executable === undefined || !isLong).each([
  ["7", vite7 as unknown as typeof vite8],
  ["8", vite8],
])("Vite %s", (version, vite) => {
  let folder: string;
  let browser: Browser;
  let server: vite8.ViteDevServer;
  let page: Page;
  const told: string[] = [];

  const path = (name: string) => join(folder, name);

  function write(files: Record<string, string>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text);
    }
  }

  const edited = (name: keyof typeof app, from: string, to: string) => {
    expect(app[name]).toContain(from);
    return { [name]: app[name].replace(from, to) };
  };

  /** The page shows a text that begins so; `stays` says whether it is the page that was marked. */
  async function shows(text: string, stays = true): Promise<void> {
    const find = (text: string) => document.querySelector("#text")?.textContent?.startsWith(text);
    // What it shows instead is said below.
    await page.waitForFunction(find, text, { timeout: 20_000 }).catch(() => {});
    expect((await page.textContent("#text"))!.slice(0, text.length)).toBe(text);
    expect(await page.evaluate(() => "isMarked" in window)).toBe(stays);
    await mark();
  }

  const mark = () => page.evaluate(() => void Object.assign(window, { isMarked: true }));

  const overlay = () =>
    page.evaluate(() => document.querySelector("vite-error-overlay")?.shadowRoot?.textContent ?? null);

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-hot-")));
    symlinkSync(fileURLToPath(new URL("../node_modules", import.meta.url)), path("node_modules"));
    write(app);
    const logger = vite.createLogger("silent");
    told.length = 0;
    logger.info = (text) => void told.push(text);
    server = await vite.createServer({
      root: folder,
      configFile: false,
      customLogger: logger,
      cacheDir: path("cache"),
      plugins: [(await plugin("vite"))({ types: false })],
      server: { port: 0, fs: { strict: false } },
    });
    await server.listen();
    page = await browser.newPage();
    await page.goto(server.resolvedUrls!.local[0]);
    await shows("geo one 1, shop 1, till 1", false);
  }, 60_000);
  afterEach(async () => {
    await page.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("an edit of a package updates it and those that import it; others keep their variables", async () => {
    write(edited("geo/geo.go", '"geo "', '"globe "'));
    await shows("globe one 1, shop 1, till 2");
    expect(told.filter((text) => text.includes("variables"))).toEqual([
      "[goes] package variables start anew: geo, shop",
    ]);
    write(edited("shop/shop.go", '", shop "', '", store "'));
    await shows("globe one 2, store 1, till 3");
    expect(told.filter((text) => text.includes("variables")).at(-1)).toBe(
      "[goes] package variables start anew: shop",
    );
    write(edited("till/till.go", "asked++", "asked += 10"));
    await shows("globe one 3, store 1, till 10");
  }, 60_000);

  test("an edit that changes no code updates nothing", async () => {
    write(edited("geo/geo.go", "var asked", "\nvar asked"));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await shows("geo one 1, shop 1, till 1");
    write(edited("shop/shop.go", '", shop "', '", store "'));
    await shows("geo one 2, store 1, till 2");
  }, 60_000);

  test("several files that are edited at once are one update", async () => {
    write({
      ...edited("geo/geo.go", '"geo "', '"globe " + more'),
      ...edited("shop/shop.go", '", shop "', '", store "'),
      "geo/suffix.go": 'package geo\n\nconst suffix, more = "two", "and more "\n',
    });
    await shows("globe and more two 1, store 1, till 2");
  }, 60_000);

  test("files that come, go and get other names", async () => {
    write({ "geo/another.go": "package geo\n\nfunc init() { asked = 40 }\n" });
    await shows("geo one 41, shop 1");
    renameSync(path("geo/another.go"), path("geo/zoo.go"));
    write({ "geo/zoo.go": "package geo\n\nfunc init() { asked = 50 }\n" });
    await shows("geo one 51, shop 1");
    rmSync(path("geo/zoo.go"));
    await shows("geo one 1, shop 1");
    // The file by which JavaScript imports the package.
    write({ "shop/about.go": "package shop\n\nfunc init() { asked = 60 }\n" });
    await shows("geo one 2, shop 61");
    rmSync(path("shop/about.go"));
    await shows("geo one 3, shop 1");
  }, 90_000);

  test("the overlay shows an error at its place in Go, and goes when it is mended", async () => {
    write(edited("geo/suffix.go", '"one"', "one"));
    await page.waitForSelector("vite-error-overlay", { timeout: 20_000 });
    const text = (await overlay())!;
    expect(text).toContain("geo/suffix.go:3:16: undefined: one");
    expect(text).toMatch(/3 *\| +const suffix = one\n/);
    if (process.env.GOES_SCREENSHOTS !== undefined)
      await page.screenshot({ path: join(process.env.GOES_SCREENSHOTS, `overlay${version}.png`) });
    write(edited("geo/suffix.go", '"one"', '"two"'));
    await expect.poll(overlay, { timeout: 20_000 }).toBe(null);
    await shows("geo two 1, shop 1, till 2");
  }, 60_000);

  test("several errors, in several packages, are mended one after the other", async () => {
    write({
      ...edited("geo/suffix.go", '"one"', "one"),
      ...edited("till/till.go", "asked++", "asked--\n\tasked = x"),
    });
    await page.waitForSelector("vite-error-overlay", { timeout: 20_000 });
    expect(await overlay()).toContain("geo/suffix.go:3:16: undefined: one");
    expect(await overlay()).toContain("till/till.go:7:10: undefined: x");
    write({ "geo/suffix.go": app["geo/suffix.go"] });
    await expect.poll(overlay, { timeout: 20_000 }).not.toContain("geo/suffix.go");
    expect(await overlay()).toContain("till/till.go:7:10: undefined: x");
    write({ "till/till.go": app["till/till.go"] });
    await expect.poll(overlay, { timeout: 20_000 }).toBe(null);
  }, 60_000);

  test("values that the page keeps stay values of their types; other fields load the page again", async () => {
    await page.goto("about:blank");
    write(shapes);
    await page.goto(server.resolvedUrls!.local[0]);
    await shows(
      "square 4 1, point false 0, name 3, true *shapes.WrongError *shapes.Pair[example.com/app/shapes.Point] 4 3 true",
      false,
    );
    const go = shapes["shapes/shapes.go"];
    const taller = go.replace("s.Side * s.Side", "s.Side * s.Side * 10");
    write({ "shapes/shapes.go": taller });
    await shows(
      "square 40 3, point true 0, name 3, true *shapes.WrongError *shapes.Pair[example.com/app/shapes.Point] 40 1 true",
    );
    write({
      "shapes/shapes.go": taller.replace("return 0 }", "return p.X + p.Y }").replace("len(n)", "2 * len(n)"),
    });
    await shows("square 40 5, point false 3, name 6, true ");
    write({ "shapes/shapes.go": taller.replace("asked int", "asked int\n\tColor string") });
    await shows("square 40 1, point false 0, name 3, true ", false);
  }, 60_000);

  test("a Go file that is imported as text is updated as text", async () => {
    const raw = 'import text from "./geo/suffix.go?raw";\n';
    const show = 'document.querySelector("#text").textContent = text.split(" ").at(-1) + Text();\n';
    write({ "view.js": raw + app["view.js"].replace(/document.*\n/, show) });
    await shows('"one"\ngeo one 2');
    write(edited("geo/suffix.go", '"one"', '"two" // or one'));
    await shows("one\ngeo two 1, shop 1");
  }, 60_000);

  test("an embedded file", async () => {
    write({
      "geo/suffix.txt": "text",
      "geo/suffix.go": 'package geo\n\nimport _ "embed"\n\n//go:embed suffix.txt\nvar suffix string\n',
    });
    await shows("geo text 1, shop 1, till 2");
    write({ "geo/suffix.txt": "other text" });
    await shows("geo other text 1, shop 1, till 3");
    rmSync(path("geo/suffix.txt"));
    await expect.poll(overlay, { timeout: 20_000 }).toContain("pattern suffix.txt: no matching files found");
  }, 60_000);

  test("a package in a worker: the page is loaded again, and so is the worker", async () => {
    const imports = 'import { Text } from "./shop/shop.go?worker";\n';
    const show =
      'Text().then((text) => { document.querySelector("#text").textContent = "worker: " + text; });\n';
    write({ "view.js": imports + show });
    await shows("worker: geo one 1, shop 1, till 1");
    write(edited("geo/geo.go", '"geo "', '"globe "'));
    await shows("worker: globe one 1, shop 1, till 1", false);
  }, 60_000);

  test("a page that accepts no updates is loaded again, once", async () => {
    write({ "view.js": app["view.js"].replace("import.meta.hot.accept();\n", "") });
    await shows("geo one 2, shop 2, till 2");
    write(edited("geo/geo.go", '"geo "', '"globe "'));
    await shows("globe one 1, shop 1, till 1", false);
  }, 60_000);
});
