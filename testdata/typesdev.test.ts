// Declarations while a development server runs: they are there when it has started, follow edits, and say what changes.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLogger, createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";

const { default: goes } = await import(fileURLToPath(new URL("../dist/plugins/vite.js", import.meta.url)));

let folder: string;
let server: ViteDevServer;
const told: string[] = [];

const declared = (name: string) => join(folder, `${name}/${name}.d.go.ts`);

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let i = 0; i < 300 && !isTrue(); i++) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isTrue()).toBe(true);
}

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-typesdev-")));
  write("go.mod", "module example.com/app\n\ngo 1.27\n");
  write("a/a.go", "package a\n\nfunc F(x int) int { return x }\n");
  write("b/b.go", "package b\n\nfunc G() {}\n");
  write("main.js", 'import { F } from "./a/a.go";\nconsole.log(F(1));\n');
  write("index.html", '<script type="module" src="./main.js"></script>\n');
  const logger = createLogger("silent");
  logger.info = (text) => void told.push(text);
  server = await createServer({
    root: folder,
    configFile: false,
    customLogger: logger,
    server: { port: 0 },
    plugins: [goes()],
  });
  await server.listen();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test("are written at the start, for what is imported", async () => {
  await until(() => existsSync(declared("a")));
  expect(existsSync(declared("b"))).toBe(false);
}, 60_000);

test("are written when another package is imported", async () => {
  write("main.js", 'import { G } from "./b/b.go";\nimport { F } from "./a/a.go";\nconsole.log(F(1), G());\n');
  await server.transformRequest("/main.js");
  await server.transformRequest("/b/b.go");
  await until(() => existsSync(declared("b")));
}, 60_000);

test("follow edits, which say what changes", async () => {
  write("a/a.go", "package a\n\nvar c = make(chan int)\n\nfunc F(x int) int { return <-c }\n");
  const message = `[goes] ${join(folder, "a/a.go")}:5:6: F can block now: (x: number): Promise<number>, before (x: number): number`;
  await until(() => told.includes(message));
  expect(readFileSync(declared("a"), "utf8")).toContain("function F(x: number): Promise<number>;");
  expect(told.filter((text) => text.includes("can block now"))).toEqual([message]);
}, 60_000);

test("go with their Go file", async () => {
  write("b/c.go", "package b\n");
  await until(() => existsSync(join(folder, "b/c.d.go.ts")));
  rmSync(join(folder, "b/c.go"));
  await until(() => !existsSync(join(folder, "b/c.d.go.ts")));
}, 60_000);
