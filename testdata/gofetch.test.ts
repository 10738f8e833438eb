// Go's library from a module proxy, where no Go is installed: what is fetched, kept and refused. The proxies are made here; the
// source comes from an installed Go, and tests that need the right one are skipped without.
import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { release } from "../src/host/gorelease.ts";
import { installedGo } from "../src/host/gosource.ts";
import { nodeHost } from "../src/host/node.ts";
import { zip } from "./modules/zipwriter.mjs";

const folder = mkdtempSync(join(tmpdir(), "goes-fetch-"));
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

const command = join(import.meta.dirname, "../dist/src/cli/main.js");
const version = `v0.0.1-${release}.linux-amd64`;
const archivePath = `golang.org/toolchain/@v/${version}.zip`;
const source = installedGo(nodeHost());

const program = join(folder, "pem.go");
writeFileSync(
  program,
  `package main

import (
	"encoding/pem"
	"fmt"
)

func main() {
	fmt.Printf("%s", pem.EncodeToMemory(&pem.Block{Type: "X", Bytes: []byte("hello")}))
}
`,
);
const output = "-----BEGIN X-----\naGVsbG8=\n-----END X-----\n";

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let count = 0;
const newFolder = () => {
  const path = join(folder, String(count++));
  mkdirSync(path);
  return path;
};

/** `goes run` where no Go is installed, with an own cache. */
function run(env: Record<string, string>, file = program): Promise<Ran> {
  return node([command, "run", file], env);
}

function node(args: readonly string[], env: Record<string, string>): Promise<Ran> {
  const path = dirname(process.execPath);
  const environment = { HOME: folder, GOROOT: "off", PATH: path, GOES_CACHE_DIR: newFolder(), ...env };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: environment, cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const member = (path: string) => `golang.org/toolchain@${version}/src/${path}`;

/** The archive of some packages of the installed Go. */
function archiveOf(paths: readonly string[]): Buffer {
  const files = paths.flatMap((path) =>
    readdirSync(join(source!, path))
      .filter((name) => name.endsWith(".go"))
      .map((name) => [member(`${path}/${name}`), readFileSync(join(source!, path, name))] as const),
  );
  return zip(new Map(files));
}

/** A proxy as a folder. */
function folderProxy(archive: Buffer): string {
  const root = newFolder();
  mkdirSync(join(root, dirname(archivePath)), { recursive: true });
  writeFileSync(join(root, archivePath), archive);
  return `file://${root}`;
}

/** A proxy as a server, and what it was asked. */
async function serverProxy(archive: Buffer, ranges: boolean): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.range}`);
    if (request.url !== `/${archivePath}`) return response.writeHead(404).end();
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
    if (!ranges || range === null) return response.writeHead(200).end(archive);
    const [from, to] = [Number(range[1]), Number(range[2])];
    const headers = { "content-range": `bytes ${from}-${to}/${archive.length}` };
    return response.writeHead(206, headers).end(archive.subarray(from, to + 1));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

describe.skipIf(source === null)("the source of the release", () => {
  test("is fetched once, verified, and kept", async () => {
    const GOES_CACHE_DIR = newFolder();
    const GOPROXY = folderProxy(archiveOf(["encoding/pem"]));
    const first = await run({ GOES_CACHE_DIR, GOPROXY });
    expect(first).toEqual({
      code: 0,
      stdout: output,
      stderr: expect.stringMatching(/^goes: fetching .*\n$/),
    });
    const other = join(folder, "other.go");
    writeFileSync(other, readFileSync(program, "utf8").replace("hello", "hi"));
    expect(await run({ GOES_CACHE_DIR, GOPROXY: "off" }, other)).toMatchObject({ code: 0, stderr: "" });
  });

  test.each(["vite", "vite7"])(
    "may be served by a development server of %s",
    { timeout: 60_000 },
    async (vite) => {
      const app = newFolder();
      mkdirSync(join(app, "keys"));
      writeFileSync(join(app, "package.json"), "{}"); // what is beside it is not served
      writeFileSync(join(app, "go.mod"), "module example.com/app\n\ngo 1.27\n");
      writeFileSync(
        join(app, "keys/keys.go"),
        'package keys\n\nimport "encoding/pem"\n\nfunc Key() string { return string(pem.EncodeToMemory(&pem.Block{Type: "X"})) }\n',
      );
      const script = join(app, "serve.mjs");
      const root = new URL("..", import.meta.url);
      writeFileSync(
        script,
        `import { createServer } from ${JSON.stringify(new URL(`node_modules/${vite}/dist/node/index.js`, root).href)};
import goes from ${JSON.stringify(new URL("dist/plugins/vite.js", root).href)};
const server = await createServer({ configFile: false, root: ${JSON.stringify(app)}, logLevel: "silent", plugins: [goes()], server: { port: 0 } });
await server.listen();
const origin = "http://localhost:" + server.httpServer.address().port;
const seen = new Set();
for (const open = ["/keys/keys.go?import"]; open.length > 0; ) {
  const url = open.pop();
  if (seen.has(url)) continue;
  seen.add(url);
  const response = await fetch(origin + url, { headers: { accept: "*/*" } });
  const code = await response.text();
  if (response.status !== 200) console.log(url, response.status, code);
  open.push(...code.split('"').filter((text) => text.startsWith("/") && text.length > 1 && !text.includes("\\n")));
}
console.log([...seen].some((url) => url.includes("encoding/pem")));
process.exit();
`,
      );
      const ran = await node([script], { GOPROXY: folderProxy(archiveOf(["encoding/pem"])) });
      expect(ran).toMatchObject({ code: 0, stdout: "true\n" });
    },
  );

  test("comes in parts from a server that has them, else as a whole", async () => {
    const archive = archiveOf(["encoding/pem", "encoding/gob", "go/types"]);
    for (const ranges of [true, false]) {
      const { url, asked } = await serverProxy(archive, ranges);
      expect(await run({ GOPROXY: url })).toMatchObject({ code: 0, stdout: output });
      expect(asked.length).toBe(ranges ? 4 : 1);
    }
  });

  test("is fetched anew where it was damaged", async () => {
    const GOES_CACHE_DIR = newFolder();
    const GOPROXY = folderProxy(archiveOf(["encoding/pem"]));
    await run({ GOES_CACHE_DIR, GOPROXY });
    const kept = join(GOES_CACHE_DIR, "std", release, "src/encoding/pem");
    writeFileSync(join(kept, "pem.go"), "package pem\n");
    writeFileSync(join(kept, "more.go"), "package pem\n");
    expect(await run({ GOES_CACHE_DIR, GOPROXY })).toMatchObject({ code: 0, stdout: output });
    expect(readdirSync(kept)).toEqual(["pem.go"]);
  });

  test("is fetched by several processes at once", async () => {
    const GOES_CACHE_DIR = newFolder();
    const GOPROXY = folderProxy(archiveOf(["encoding/pem"]));
    const runs = await Promise.all([0, 1, 2].map(() => run({ GOES_CACHE_DIR, GOPROXY })));
    expect(runs.map(({ code, stdout }) => [code, stdout])).toEqual(runs.map(() => [0, output]));
  });

  test("is asked of the next proxy, as GOPROXY says", async () => {
    const good = folderProxy(archiveOf(["encoding/pem"]));
    const empty = `file://${newFolder()}`;
    expect(await run({ GOPROXY: `${empty},${good}` })).toMatchObject({ code: 0 });
    expect(await run({ GOPROXY: `http://127.0.0.1:60999|${good}` })).toMatchObject({ code: 0 });
    expect(await run({ GOPROXY: `http://127.0.0.1:60999,${good}` })).toMatchObject({ code: 1 });
  });
});

test.skipIf(source === null)("the table of hashes is that of the release", async () => {
  const script = join(import.meta.dirname, "gohashes.mjs");
  const env = { ...process.env, GOROOT: dirname(source!) };
  const said = await new Promise((resolve) =>
    execFile(process.execPath, [script, "--check"], { env }, (_, stdout) => resolve(stdout)),
  );
  expect(said).toBe("");
});

/** What is wrong, as one line at the import. */
async function refusal(env: Record<string, string>): Promise<string> {
  const GOES_CACHE_DIR = newFolder();
  const { code, stdout, stderr } = await run({ GOES_CACHE_DIR, ...env });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(existsSync(join(GOES_CACHE_DIR, "std", release, "src"))).toBe(false);
  const lines = stderr.trim().split("\n");
  expect(lines.filter((line) => !line.startsWith("goes: fetching"))).toHaveLength(1);
  return lines.at(-1)!;
}

const made = (name: string, text = "package pem\n") => new Map([[name, Buffer.from(text)]]);
const start = `pem.go:4:2: package encoding/pem is compiled from the source of ${release}, which is not installed`;

test.each<[string, () => Record<string, string>, RegExp]>([
  ["GOES_STD=off", () => ({ GOES_STD: "off" }), /, and GOES_STD=off forbids to fetch it$/],
  ["GOPROXY=off", () => ({ GOPROXY: "off" }), /cannot be fetched: GOPROXY=off forbids it$/],
  ["no network", () => ({ GOPROXY: "http://127.0.0.1:60999" }), /cannot be fetched: http:.*ECONNREFUSED/],
  ["no archive", () => ({ GOPROXY: `file://${newFolder()},direct` }), /cannot be fetched: ENOENT/],
  [
    "other content",
    () => ({ GOPROXY: folderProxy(zip(made(member("encoding/pem/pem.go")))) }),
    /another hash/,
  ],
  ["no such package", () => ({ GOPROXY: folderProxy(zip(made(member("x/x.go")))) }), /another hash/],
  ["a name that leads out", () => ({ GOPROXY: folderProxy(zip(made("../../x.go"))) }), /a member is called/],
  ["no archive at all", () => ({ GOPROXY: folderProxy(Buffer.from("<html>")) }), /it has no directory/],
  [
    "an archive that is cut off",
    () => ({ GOPROXY: folderProxy(zip(made(member("encoding/pem/pem.go"))).subarray(0, -30)) }),
    /it has no directory/,
  ],
  [
    "a member that is larger than it says",
    () => ({ GOPROXY: folderProxy(zip(made(member("encoding/pem/pem.go"), "x".repeat(1 << 20)), 10)) }),
    /another content/,
  ],
  [
    "a huge member",
    () => ({ GOPROXY: folderProxy(zip(made(member("encoding/pem/pem.go")), 1 << 30)) }),
    /too large/,
  ],
])("%s", async (_, env, reason) => {
  const line = await refusal(env());
  expect(line.startsWith(start)).toBe(true);
  expect(line).toMatch(reason);
});
