// Files that change while a development server starts (after what they were compiled to was taken from the cache, or while it is
// compiled, and before anybody watches them), and files outside of its root, which Vite does not watch by itself.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createServer, type ViteDevServer } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { plugin } from "./door.ts";

const files = {
  "go.mod": "module example.com/app\n\ngo 1.27\n",
  "words/words.go": `package words

import "embed"

//go:embed texts
var texts embed.FS

func Text() string {
	found := ""
	entries, _ := texts.ReadDir("texts")
	for _, entry := range entries {
		data, _ := texts.ReadFile("texts/" + entry.Name())
		found += string(data)
	}
	return found
}
`,
  "words/texts/a.txt": "first ",
  "words/texts/b.txt": "second",
  "main.js": 'export { Text } from "./words/words.go";\n',
  "index.html": '<script type="module" src="/main.js"></script>\n',
};

let folder: string;
const path = (name: string) => join(folder, name);
const cache = () => path("node_modules/.cache/goes");

function write(changed: Record<string, string>): void {
  for (const [name, text] of Object.entries(changed)) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  }
}

async function start(root = folder): Promise<ViteDevServer> {
  return createServer({
    root,
    configFile: false,
    logLevel: "silent",
    cacheDir: path("cache"),
    ssr: { noExternal: true },
    plugins: [(await plugin("vite"))({ types: false })],
    server: { middlewareMode: true },
  });
}

const text = async (server: ViteDevServer) => (await server.ssrLoadModule("/main.js")).Text();

/** Runs a server until it has kept what it compiled. */
async function fill(): Promise<void> {
  const server = await start();
  expect(await text(server)).toBe("first second");
  const isKept = () =>
    existsSync(cache()) && readdirSync(cache()).some((name) => name.endsWith("compilation"));
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
  await server.close();
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-start-")));
  mkdirSync(path("node_modules"));
  write(files);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const edits: [string, () => void, string][] = [
  ["an embedded file is removed", () => rmSync(path("words/texts/a.txt")), "second"],
  ["an embedded file changes", () => write({ "words/texts/a.txt": "third " }), "third second"],
  ["a file to embed comes", () => write({ "words/texts/c.txt": " third" }), "first second third"],
  [
    "a Go file changes",
    () => write({ "words/words.go": files["words/words.go"].replace('""', '"> "') }),
    "> first second",
  ],
];

test.each(edits)(
  "%s as soon as a program was taken from the cache",
  async (_, edit, wanted) => {
    await fill();
    const server = await start();
    try {
      expect(await text(server)).toBe("first second");
      edit();
      await expect.poll(() => text(server), { timeout: 20_000 }).toBe(wanted);
    } finally {
      await server.close();
    }
  },
  60_000,
);

test.each(edits)(
  "%s while the program is compiled",
  async (_, edit, wanted) => {
    const server = await start();
    try {
      const first = text(server);
      await sleep(5);
      edit();
      await first;
      await expect.poll(() => text(server), { timeout: 20_000 }).toBe(wanted);
    } finally {
      await server.close();
    }
  },
  60_000,
);

test("files outside of the root are watched: packages, what they embed, go.mod, and files that come and go", async () => {
  write({ "site/main.js": 'export { Text } from "../words/words.go";\n' });
  const server = await start(path("site"));
  const shows = (wanted: string) =>
    expect.poll(() => text(server).catch(String), { timeout: 20_000 }).toBe(wanted);
  try {
    await shows("first second");
    write({ "words/texts/a.txt": "third " });
    await shows("third second");
    write({
      "words/more.go": 'package words\n\nimport "example.com/app/other"\n\nconst more = other.More\n',
    });
    write({ "other/other.go": 'package other\n\nconst More = "more "\n' });
    write({ "words/words.go": files["words/words.go"].replace('""', "more") });
    await shows("more third second");
    write({ "other/other.go": 'package other\n\nconst More = "less "\n' });
    await shows("less third second");
    rmSync(path("words/texts/a.txt"));
    await shows("less second");
    write({ "go.mod": "module example.com/else\n\ngo 1.27\n" });
    await expect
      .poll(() => text(server).catch(String), { timeout: 20_000 })
      .toContain("example.com/app/other");
    write({ "go.mod": files["go.mod"] });
    await shows("less second");
  } finally {
    await server.close();
  }
}, 120_000);
