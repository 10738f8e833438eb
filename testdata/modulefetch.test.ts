// Modules from proxies: which are asked, what is kept, and what is refused. The proxies are folders and servers made here.
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
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { writeProxy } from "./modules/proxy.mjs";
import { release } from "./modules/run.mjs";
import { SumDatabase } from "./modules/sumdb.mjs";
import { zip } from "./modules/zipwriter.mjs";

const command = join(import.meta.dirname, "../dist/src/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "goes-modulefetch-"));
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
  release(folder);
  rmSync(folder, { recursive: true });
});

let count = 0;
const newFolder = () => {
  const path = join(folder, String(count++));
  mkdirSync(path);
  return path;
};

const library = {
  "go.mod": "module example.com/lib\n\ngo 1.20\n",
  LICENSE: "Theirs.\n",
  "lib.go": 'package lib\n\nfunc Name() string { return "lib" }\n',
};
const good = newFolder();
writeProxy(good, { "example.com/lib@v1.0.0": library, "example.com/lib@v1.1.0": library });

function project(): string {
  const path = newFolder();
  writeFileSync(join(path, "go.mod"), "module example.com/m\n\ngo 1.20\n");
  writeFileSync(
    join(path, "main.go"),
    'package main\n\nimport "example.com/lib"\n\nfunc main() { println(lib.Name()) }\n',
  );
  return path;
}

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function goes(cwd: string, words: string, env: Record<string, string>): Promise<Ran> {
  const environment = {
    PATH: dirname(process.execPath),
    HOME: folder,
    GOENV: "off",
    GOES_STD: "off",
    GOROOT: "off",
    GONOSUMDB: "*",
    GOES_CACHE_DIR: join(folder, "goes"),
    ...env,
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, ...words.split(" ")],
      { cwd, env: environment },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** A server that answers with the status, or as a function of the path says. */
async function serve(answer: (path: string) => string | Buffer | number | null): Promise<string> {
  const server = createServer((request, response) => {
    const body = answer(decodeURIComponent(request.url!.slice(1)));
    if (typeof body === "number" || body === null)
      response.writeHead(body ?? 404, { "content-type": "text/plain" }).end("not here");
    else response.end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const fileOf = (proxy: string) => (path: string) =>
  existsSync(join(proxy, path)) ? readFileSync(join(proxy, path)) : null;

describe("proxies", () => {
  test("a server, then nothing: one line of progress, and the cache does", async () => {
    const url = await serve(fileOf(good));
    const [cwd, cache] = [project(), newFolder()];
    const env = { GOMODCACHE: cache, GOPROXY: url };
    expect((await goes(cwd, "mod tidy", env)).code).toBe(0);
    const fresh = { ...env, GOMODCACHE: newFolder() };
    const first = await goes(cwd, "run .", fresh);
    expect(first).toEqual({
      code: 0,
      stdout: "",
      stderr: `goes: fetching modules (example.com/lib v1.1.0, …) from ${url}\nlib\n`,
    });
    expect(await goes(cwd, "run .", { ...fresh, GOPROXY: "off" })).toEqual({
      code: 0,
      stdout: "",
      stderr: "lib\n",
    });
    expect(readdirSync(join(cache, "example.com"))).toEqual(["lib@v1.1.0"]);
  });

  test.each([
    ["missing, then the next one", (bad: string, url: string) => `${bad},${url}`, 404, 0],
    ["broken, then not the next one", (bad: string, url: string) => `${bad},${url}`, 500, 1],
    ["broken, then the next one after a bar", (bad: string, url: string) => `${bad}|${url}`, 500, 0],
  ])("%s", async (_, list, status, code) => {
    const bad = await serve(() => status);
    const env = { GOMODCACHE: newFolder(), GOPROXY: list(bad, pathToFileURL(good).href) };
    const ran = await goes(project(), "get example.com/lib@v1.0.0", env);
    expect(ran.code).toBe(code);
    if (code === 1)
      expect(ran.stderr).toContain(
        `reading ${bad}/example.com/lib/@v/v1.0.0.info: 500 Internal Server Error\n\tserver response: not here`,
      );
  });

  test("private modules are not asked for", async () => {
    const env = {
      GOMODCACHE: newFolder(),
      GOPROXY: pathToFileURL(good).href,
      GOPRIVATE: "*.org,example.com/l*",
    };
    const ran = await goes(project(), "get example.com/lib", env);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("goes asks module proxies only: name one that has it in GOPROXY");
  });

  test("credentials are sent, and not shown", async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(`${request.headers.authorization}`);
      response.writeHead(403).end();
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const env = { GOMODCACHE: newFolder(), GOPROXY: `http://me:secret@${host}` };
    const ran = await goes(project(), "mod download example.com/lib@v1.0.0", env);
    expect(ran.stderr).toContain(
      `reading http://me:xxxxx@${host}/example.com/lib/@v/v1.0.0.info: 403 Forbidden`,
    );
    expect(ran.stderr).not.toContain("secret");
    expect(seen[0]).toBe(`Basic ${Buffer.from("me:secret").toString("base64")}`);
  });

  test("no network", async () => {
    const env = { GOMODCACHE: newFolder(), GOPROXY: "http://127.0.0.1:9" };
    const ran = await goes(project(), "mod tidy", env);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(
      /reading http:\/\/127\.0\.0\.1:9\/example\.com\/lib\/@v\/list: .*(?:ECONNREFUSED|bad port)/,
    );
  });
});

describe("archives", () => {
  const prefix = "example.com/lib@v1.0.0/";
  const member = (name: string, content = "x"): [string, string] => [prefix + name, content];
  const lib: [string, string][] = Object.entries(library).map(([name, content]) => member(name, content));
  test.each<[string, [string, string][], string]>([
    ["a name that leads out", [...lib, member("../../../out.go")], "file path is not clean"],
    [
      "another prefix",
      [...lib, ["example.com/other@v1.0.0/x.go", ""]],
      'path does not have prefix "example.com/lib@v1.0.0/"',
    ],
    ["an absolute name", [...lib, member("/etc/x")], "file path is not clean"],
    ["a backslash", [...lib, member("a\\b")], "malformed file path"],
    ["a device", [...lib, member("aux.go")], "disallowed as path element component on Windows"],
    ["a file twice", [...lib, member("lib.go")], 'multiple entries for file "lib.go"'],
    [
      "names that differ in case",
      [...lib, member("LIB.go")],
      'case-insensitive file name collision: "lib.go" and "LIB.go"',
    ],
    [
      "a file that is a folder",
      [...lib, member("lib.go/x.go")],
      'entry "lib.go" is both a file and a directory',
    ],
    ["a go.mod below", [...lib, member("sub/go.mod")], "go.mod file not in module root directory"],
    [
      "a go.mod in other letters",
      [member("Go.mod"), member("lib.go", library["lib.go"])],
      "go.mod files must have lowercase names",
    ],
  ])("%s", async (_, members, message) => {
    await refuses(zip(members), message);
  });

  test("a member that is larger than it says", () => refuses(zip(lib, 5), "zip: not a valid zip file"));
  test("more than may be", () =>
    refuses(
      zip(lib, 400 << 20),
      "total uncompressed size of module contents too large (max size is 524288000 bytes)",
    ));
  test("an archive that is cut off", () => refuses(zip(lib).subarray(0, 100), "zip: not a valid zip file"));
  test("no archive", () => refuses(Buffer.from("hello"), "zip: not a valid zip file"));

  async function refuses(archive: Buffer, message: string): Promise<void> {
    const [proxy, cache] = [newFolder(), newFolder()];
    writeProxy(proxy, { "example.com/lib@v1.0.0": library });
    writeFileSync(join(proxy, "example.com/lib/@v/v1.0.0.zip"), archive);
    const ran = await goes(project(), "mod tidy", { GOMODCACHE: cache, GOPROXY: pathToFileURL(proxy).href });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(message);
    const left = readdirSync(cache, { recursive: true }).map(String);
    expect(left.filter((name) => /lib@|\.zip|\.go$|tmp/.test(name))).toEqual([]);
    expect(existsSync(join(cache, "../out.go"))).toBe(false);
  }
});

test("a bundler's build fetches what is missing", async () => {
  const cwd = project();
  mkdirSync(join(cwd, "names"));
  writeFileSync(
    join(cwd, "names/names.go"),
    'package names\n\nimport "example.com/lib"\n\nfunc Name() string { return lib.Name() + "!" }\n',
  );
  writeFileSync(join(cwd, "page.js"), 'import { Name } from "./names/names.go";\nconsole.log(Name());\n');
  const root = join(import.meta.dirname, "..");
  writeFileSync(
    join(cwd, "build.mjs"),
    `import { rollup } from ${JSON.stringify(pathToFileURL(join(root, "node_modules/rollup/dist/es/rollup.js")).href)};
import goes from ${JSON.stringify(pathToFileURL(join(root, "dist/plugins/rollup.js")).href)};
const build = await rollup({ input: "page.js", plugins: [goes({ types: false })] });
await build.write({ file: "out/page.mjs" });
await import("./out/page.mjs");
`,
  );
  const url = pathToFileURL(good).href;
  expect((await goes(cwd, "get example.com/lib", { GOMODCACHE: newFolder(), GOPROXY: url })).code).toBe(0);
  const env = {
    PATH: dirname(process.execPath),
    HOME: folder,
    GOENV: "off",
    GOROOT: "off",
    GOMODCACHE: newFolder(),
    GOPROXY: url,
  };
  const ran = await new Promise<string>((resolve) => {
    execFile(process.execPath, ["build.mjs"], { cwd, env }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
  // Whether it takes long is said, too.
  expect(ran.replace(/^goes: .*compil.*\n/gm, "")).toBe(
    `lib!\ngoes: fetching modules (example.com/lib v1.1.0, …) from ${url}\n`,
  );
  expect(readFileSync(join(cwd, "out/THIRD-PARTY.txt"), "utf8")).toBe("Module example.com/lib:\n\nTheirs.\n");
});

test("builds come with the licences of modules", async () => {
  const cwd = project();
  const settings = { GOMODCACHE: newFolder(), GOPROXY: pathToFileURL(good).href };
  expect((await goes(cwd, "get example.com/lib", settings)).code).toBe(0);
  expect((await goes(cwd, "build -o folder .", settings)).code).toBe(0);
  expect(readFileSync(join(cwd, "folder/THIRD-PARTY.txt"), "utf8")).toContain(
    "Module example.com/lib:\n\nTheirs.",
  );
  for (const flags of ["--bundle", "--bundle --minify"]) {
    expect((await goes(cwd, `build ${flags} -o bundle.js .`, settings)).code).toBe(0);
    expect(readFileSync(join(cwd, "bundle.js"), "utf8")).toContain(
      "/*!\nModule example.com/lib:\n\nTheirs.\n*/",
    );
  }
});

test("processes at the same time share a cache", async () => {
  const url = await serve(fileOf(good));
  const cache = newFolder();
  const cwds = Array.from({ length: 4 }, project);
  const ran = await Promise.all(
    cwds.map((cwd) => goes(cwd, "mod tidy", { GOMODCACHE: cache, GOPROXY: url })),
  );
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(readdirSync(join(cache, "example.com"))).toEqual(["lib@v1.1.0"]);
  expect((await goes(cwds[0], "mod verify", { GOMODCACHE: cache, GOPROXY: "off" })).stdout).toBe(
    "all modules verified\n",
  );
});

describe("the checksum database", () => {
  const sums = ["v1.0.0", "v1.1.0"].map((version) => ({ version, lines: sumsOf(version) }));

  /** What go.sum says of a version, by a run without a database. */
  async function sumsOf(version: string): Promise<string[]> {
    const cwd = project();
    await goes(cwd, `get example.com/lib@${version}`, {
      GOMODCACHE: newFolder(),
      GOPROXY: pathToFileURL(good).href,
    });
    return readFileSync(join(cwd, "go.sum"), "utf8").trim().split("\n");
  }

  async function database(size: number): Promise<SumDatabase> {
    const made = new SumDatabase("sum.example");
    for (let i = 0; i < size; i++)
      made.add(`example.com/x${i}`, "v1.0.0", [`example.com/x${i} v1.0.0 h1:${i}=`]);
    for (const { version, lines } of sums) made.add("example.com/lib", version, await lines);
    return made;
  }

  const get = (url: string, made: SumDatabase, env: Record<string, string> = {}) =>
    goes(project(), "get example.com/lib@v1.0.0", {
      GOMODCACHE: newFolder(),
      GOPATH: newFolder(),
      GOPROXY: pathToFileURL(good).href,
      GONOSUMDB: "none",
      GOSUMDB: `${made.key} ${url}`,
      ...env,
    });

  test.each([0, 1, 5, 254, 300, 1000])("a proof in a log of %d more records", async (size) => {
    const made = await database(size);
    const url = await serve((path) => made.answer(path));
    expect(await get(url, made)).toMatchObject({
      code: 0,
      stderr: "go: downloading example.com/lib v1.0.0\ngo: added example.com/lib v1.0.0\n",
    });
  });

  test("another hash", async () => {
    const made = await database(3);
    made.records.find(({ key }) => key === "example.com/lib@v1.0.0")!.text =
      "example.com/lib v1.0.0 h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nexample.com/lib v1.0.0/go.mod h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
    const url = await serve((path) => made.answer(path));
    const ran = await get(url, made);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(
      "SECURITY ERROR\nThis download does NOT match the one reported by the checksum server.",
    );
  });

  test("a record that the tree does not have", async () => {
    const [made, other] = [await database(3), await database(3)];
    const url = await serve((path) => {
      if (!path.startsWith("lookup/")) return made.answer(path);
      return (
        `${other.answer(path)}`.replace(/go\.sum database tree[\s\S]*$/, "").replace("h1:", "h1:B") +
        made.tree()
      );
    });
    const ran = await get(url, made);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("record is not proved by the signed tree");
  });

  test("another signature", async () => {
    const [made, other] = [await database(3), await database(3)];
    const url = await serve((path) => other.answer(path));
    const ran = await get(url, made);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("malformed or unverified note");
  });

  test("a log that forgets", async () => {
    const made = await database(3);
    const url = await serve((path) => made.answer(path));
    const goPath = newFolder();
    expect((await get(url, made, { GOPATH: goPath })).code).toBe(0);
    made.records[0].text = "example.com/x0 v1.0.0 h1:other=\n";
    made.add("example.com/y", "v1.0.0", ["example.com/y v1.0.0 h1:y="]);
    const ran = await get(url, made, { GOPATH: goPath });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("go.sum database server misbehavior detected!");
  });

  test("a log that grows", async () => {
    const made = await database(200);
    const url = await serve((path) => made.answer(path));
    const goPath = newFolder();
    expect((await get(url, made, { GOPATH: goPath })).code).toBe(0);
    for (let i = 0; i < 333; i++) made.add(`example.com/z${i}`, "v1.0.0", [`example.com/z${i} v1.0.0 h1:z=`]);
    expect((await get(url, made, { GOPATH: goPath })).code).toBe(0);
  });
});
