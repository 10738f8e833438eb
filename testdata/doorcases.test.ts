// The ways in which front ends name Go packages, and what they are told when they cannot be had: by alias, from
// node_modules, from several modules or none, in other forms, while a bundler watches.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Plugin, type RollupWatcher, rollup, watch } from "rollup";
import * as vite8 from "vite";
import * as vite7 from "vite7";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isLong, plugin } from "./door.ts";

let folder: string;
beforeEach(() => void (folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-cases-")))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string) => join(folder, name);

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  }
}

const goMod = (name: string) => `module example.com/${name}\n\ngo 1.26\n`;
const packageOf = (name: string, text: string) =>
  `package ${name}\n\nfunc Text() string { return "${text}" }\n`;

/** What a bundle of `main.js` prints. */
async function printed(plugins: Plugin[] = []): Promise<string> {
  const goes = await plugin("rollup");
  const bundle = await rollup({
    input: path("main.js"),
    plugins: [...plugins, goes({ root: folder, types: false })],
    onwarn: () => {},
  });
  await bundle.write({ file: path("out/main.mjs"), format: "es", inlineDynamicImports: true });
  await bundle.close();
  return execFileSync(process.execPath, [path("out/main.mjs")], { encoding: "utf8" });
}

/** Resolves as the plugins for aliases and for node_modules do. */
const byName = (from: RegExp, to: string): Plugin => ({
  name: "by-name",
  resolveId(source, importer) {
    return from.test(source) ? this.resolve(source.replace(from, to), importer, { skipSelf: true }) : null;
  },
});

/** Functions, methods and a cycle, each of which calls the next: Rollup follows some 600 on an ordinary stack. */
function longCalls(n: number): string {
  const each = (text: (i: number) => string) => Array.from({ length: n }, (_, i) => text(i)).join("\n");
  return `package long

type T struct{ n int }

func Text() int { t := T{}; return f0(1) + t.m0() + T{1}.v0() + c0(${3 * n}) }

func f${n}(x int) int { return x }
func (t *T) m${n}() int { return t.n }
func (t T) v${n}() int { return t.n }
${each((i) => `func f${i}(x int) int { return f${i + 1}(x) + 1 }`)}
${each((i) => `func (t *T) m${i}() int { t.n++; return t.m${i + 1}() + 1 }`)}
${each((i) => `func (t T) v${i}() int { return T{t.n + 1}.v${i + 1}() }`)}
${each((i) => `func c${i}(x int) int { if x == 0 { return 0 }; return c${(i + 1) % n}(x - 1) + 1 }`)}
`;
}

test("functions may call one another further than Rollup's stack would follow them", async () => {
  const n = 1000;
  write({
    "go.mod": goMod("long"),
    "long.go": longCalls(n),
    "main.js": 'import { Text } from "./long.go";\nconsole.log(Text());\n',
  });
  expect(await printed()).toBe(`${1 + n + 2 * n + 1 + n + 3 * n}\n`);
});

describe("packages", () => {
  test("of several modules, of which one uses another's, are one program", async () => {
    write({
      "a/go.mod": `${goMod("a")}\nrequire example.com/b v1.0.0\n\nreplace example.com/b => ../b\n`,
      "a/a.go":
        'package a\n\nimport "example.com/b"\n\nfunc Text() string { b.Count++; return "a" + b.Text() }\n',
      "b/go.mod": goMod("b"),
      "b/b.go": `${packageOf("b", "b")}\nvar Count int\n\nfunc Counted() int { return Count }\n`,
      "main.js":
        'import { Text } from "./a/a.go";\nimport { Counted } from "./b/b.go";\nconsole.log(Text(), Counted());\n',
    });
    expect(await printed()).toBe("ab 1\n");
  });

  test("of two modules of the same path are none", async () => {
    write({
      "a/go.mod": goMod("same"),
      "a/a.go": packageOf("a", "a"),
      "b/go.mod": goMod("same"),
      "b/b.go": packageOf("b", "b"),
      "main.js":
        'import * as a from "./a/a.go";\nimport * as b from "./b/b.go";\nconsole.log(a.Text(), b.Text());\n',
    });
    await expect(printed()).rejects.toThrow(
      `go: module example.com/same appears multiple times in workspace: ${path("a")} and ${path("b")}`,
    );
  });

  test("whose first file is excluded by a constraint are imported by any of their files", async () => {
    write({
      "go.mod": goMod("app"),
      "geo/all.go": "//go:build ignore\n\npackage main\n\nfunc main() {}\n",
      "geo/geo.go": packageOf("geo", "geo"),
      "geo/more.go": "package geo\n\nfunc More() int { return 2 }\n",
      "main.js":
        'import { Text } from "./geo/geo.go";\nimport { More } from "./geo/more.go";\nconsole.log(Text(), More());\n',
    });
    expect(await printed()).toBe("geo 2\n");
  });

  test("have variables of their own in a thread: a request that a server isolates", async () => {
    write({
      "go.mod": goMod("app"),
      "visits/visits.go":
        "package visits\n\nvar user string\n\nvar count int\n\nfunc Page(name string) (string, int) {\n" +
        '\tif user == "" {\n\t\tuser = name\n\t}\n\tcount++\n\treturn user, count\n}\n',
      "main.js": `import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { Page } from "./visits/visits.go";
async function isolated(name) {
  const [page] = await once(new Worker(new URL(import.meta.url), { workerData: name }), "message");
  return page;
}
if (isMainThread) console.log(Page("a"), Page("b"), ...(await Promise.all([isolated("c"), isolated("d")])));
else parentPort.postMessage(Page(workerData));
`,
    });
    expect(await printed()).toBe("[ 'a', 1 ] [ 'a', 2 ] [ 'c', 1 ] [ 'd', 1 ]\n");
  });

  test("without a module are one", async () => {
    write({
      "a.go": packageOf("a", "alone"),
      "main.js": 'import { Text } from "./a.go";\nconsole.log(Text());\n',
    });
    expect(await printed()).toBe("alone\n");
    write({
      "b/b.go": packageOf("b", "b"),
      "main.js":
        'import * as a from "./a.go";\nimport * as b from "./b/b.go";\nconsole.log(a.Text(), b.Text());\n',
    });
    const error = await printed().catch(({ message }) => message);
    expect(error).toContain(
      `go: cannot find main module for the packages in ${folder} and ${path("b")}: several`,
    );
    expect(error).toMatch(/write one with `go mod init/);
    expect(error).toContain(
      `\n\t${folder} is imported by ./main.js\n\t${path("b")} is imported by ./main.js`,
    );
  });

  test("that do not compile are no error unless they are imported", async () => {
    write({
      "go.mod": goMod("app"),
      "good/good.go": packageOf("good", "good"),
      "bad/bad.go": "package bad\n\nfunc Text() string { return 1 }\n",
      "main.js": 'import { Text } from "./good/good.go";\nconsole.log(Text());\n',
    });
    expect(await printed()).toBe("good\n");
    write({
      "main.js": 'import("./bad/bad.go");\nimport { Text } from "./good/good.go";\nconsole.log(Text());\n',
    });
    await expect(printed()).rejects.toThrow(
      "bad.go:3:29: cannot use 1 (untyped int constant) as string value in return statement",
    );
  });

  test("are found by aliases and in node_modules", async () => {
    write({
      "go.mod": goMod("app"),
      "src/lib/text.go": packageOf("lib", "by alias"),
      "node_modules/words/go.mod": goMod("words"),
      "node_modules/words/de/words.go": packageOf("de", "by package"),
      "main.js":
        'import * as a from "@/lib/text.go";\nimport * as b from "words/de/words.go";\nimport * as c from "$lib/text.go";\n' +
        "console.log(a.Text(), b.Text(), a.Text === c.Text);\n",
    });
    const plugins = [
      byName(/^@\//, `${path("src")}/`),
      byName(/^\$lib\//, `${path("src/lib")}/`),
      byName(/^words\//, `${path("node_modules/words")}/`),
    ];
    expect(await printed(plugins)).toBe("by alias by package true\n");
  });

  test("that are programs run", async () => {
    write({
      "go.mod": goMod("app"),
      "cmd/main.go": 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("main runs") }\n',
      "main.js": 'import "./cmd/main.go";\n',
    });
    expect(await printed()).toBe("main runs\n");
  });

  test("are entries themselves, beside modules that stay outside", async () => {
    write({
      "go.mod": goMod("app"),
      "a/a.go": packageOf("a", "entry"),
      "outside.mjs": 'export const outside = "outside";\n',
      "main.js": `import { sep } from "node:path";
import { outside } from "${path("outside.mjs")}";
import { Text } from "./a/a.go";
console.log(Text(), outside, sep.length);
`,
    });
    const goes = await plugin("rollup");
    const input = { main: path("main.js"), a: path("a/a.go") };
    const external = ["node:path", path("outside.mjs")];
    const bundle = await rollup({ input, external, plugins: [goes({ root: folder, types: false })] });
    await bundle.write({ dir: path("out"), format: "es", entryFileNames: "[name].mjs" });
    await bundle.close();
    expect(execFileSync(process.execPath, [path("out/main.mjs")], { encoding: "utf8" })).toBe(
      "entry outside 1\n",
    );
    expect((await import(path("out/a.mjs"))).Text()).toBe("entry");
  });

  test("are not their tests", async () => {
    write({
      "go.mod": goMod("app"),
      "a.go": packageOf("a", "a"),
      "a_test.go": "package a\n\nconst InTest = 1\n",
      "main.js": 'import { InTest } from "./a_test.go";\nconsole.log(InTest);\n',
    });
    await expect(printed()).rejects.toThrow(/a_test\.go is a test/);
  });
});

describe.runIf(isLong).each([
  ["7", vite7 as unknown as typeof vite8],
  ["8", vite8],
])("Vite %s", (version, vite) => {
  const config = async () => ({
    root: folder,
    configFile: false as const,
    logLevel: "silent" as const,
    cacheDir: path(`cache${version}`),
    resolve: { alias: { "@": path("src"), $lib: path("src/lib") } },
    plugins: [(await plugin("vite"))({ types: false })],
  });

  test("aliases, node_modules, and other forms of a file", async () => {
    write({
      "package.json": '{ "private": true, "type": "module" }',
      "go.mod": goMod("app"),
      "src/lib/text.go": packageOf("lib", "by alias"),
      "src/lib/text_test.go": "package lib\n",
      "node_modules/words/package.json": '{ "name": "words", "type": "module" }',
      "node_modules/words/go.mod": goMod("words"),
      "node_modules/words/de/words.go": packageOf("de", "by package"),
      "node_modules/words/index.js": 'export { Text } from "./de/words.go";\n',
      "main.js": `import * as a from "@/lib/text.go";
import * as b from "words/de/words.go";
import * as c from "$lib/text.go";
import { Text } from "words/index.js";
import raw from "@/lib/text.go?raw";
import rawTest from "@/lib/text_test.go?raw";
export const all = () => [a.Text(), b.Text(), a.Text === c.Text, b.Text === Text, raw.split("\\n")[0], rawTest].join();
`,
    });
    const all = "by alias,by package,true,true,package lib,package lib\n";
    const server = await vite.createServer({
      ...(await config()),
      ssr: { noExternal: true },
      server: { middlewareMode: true },
    });
    try {
      expect((await server.ssrLoadModule("/main.js")).all()).toBe(all);
    } finally {
      await server.close();
    }
    const input = path("main.js");
    await vite.build({
      ...(await config()),
      ssr: { noExternal: true },
      build: { ssr: true, outDir: path(`out${version}`), rollupOptions: { input } },
    });
    expect((await import(path(`out${version}/main.js`))).all()).toBe(all);
  });

  test("a package of node_modules that imports Go is optimized without it", async () => {
    write({
      "index.html": '<script type="module" src="/main.js"></script>',
      "main.js": 'import { Text } from "words";\nconsole.log(Text());\n',
      "node_modules/words/package.json": '{ "name": "words", "type": "module", "main": "index.js" }',
      "node_modules/words/go.mod": goMod("words"),
      "node_modules/words/de/words.go": packageOf("de", "by package"),
      "node_modules/words/index.js": 'export { Text } from "./de/words.go";\n',
    });
    const server = await vite.createServer({ ...(await config()), server: { port: 0 } });
    await server.listen();
    try {
      const { client } = server.environments;
      const main = await client.transformRequest("/main.js");
      const [, optimized] = /from "([^"]+words[^"]+)"/.exec(main!.code)!;
      const { code } = (await client.transformRequest(optimized))!;
      expect(code).toContain('from "/node_modules/words/de/words.go?import"');
    } finally {
      await server.close();
    }
  });

  test("a package of another module that is imported later is part of the same program", async () => {
    write({
      "a/go.mod": goMod("a"),
      "a/a.go": 'package a\n\nimport "strings"\n\nfunc Text() string { return strings.ToUpper("a") }\n',
      "first.js": 'export { Text } from "./a/a.go";\n',
    });
    const server = await vite.createServer({ ...(await config()), server: { middlewareMode: true } });
    try {
      expect((await server.ssrLoadModule("/first.js")).Text()).toBe("A");
      write({
        "b/go.mod": goMod("b"),
        "b/b.go":
          'package b\n\nimport "strings"\n\nfunc Text() string { return strings.Repeat(strings.ToLower("B"), 2) }\n',
        "second.js":
          'import * as a from "./a/a.go";\nimport * as b from "./b/b.go";\nexport const text = a.Text() + b.Text();\n',
      });
      expect((await server.ssrLoadModule("/second.js")).text).toBe("Abb");
      expect((await server.ssrLoadModule("/first.js")).Text()).toBe("A");
    } finally {
      await server.close();
    }
  });

  test("requests to a server share package variables, and edits begin them anew", async () => {
    write({
      "a.go": "package a\n\nvar n int\n\nfunc Next() int { n++; return n }\n",
      "main.js": 'export { Next } from "./a.go";\n',
    });
    const server = await vite.createServer({ ...(await config()), server: { middlewareMode: true } });
    const next = async () => (await server.ssrLoadModule("/main.js")).Next();
    try {
      expect([await next(), await next(), await next()]).toEqual([1, 2, 3]);
      write({ "a.go": "package a\n\nvar n int\n\nfunc Next() int { n += 10; return n }\n" });
      await expect.poll(next, { timeout: 20_000 }).toBe(10);
      expect(await next()).toBe(20);
    } finally {
      await server.close();
    }
  });

  test("`build --watch` notices files that change, come and go", async () => {
    write({ "a.go": packageOf("a", "first"), "main.js": 'export { Text } from "./a.go";\n' });
    const outDir = path(`out${version}`);
    const lib = { entry: path("main.js"), formats: ["es" as const], fileName: () => "main.mjs" };
    const watcher = (await vite.build({
      ...(await config()),
      build: { watch: {}, outDir, lib },
    })) as unknown as RollupWatcher;
    await afterEdits(watcher, path(`out${version}/main.mjs`));
  }, 60_000);
});

test.runIf(isLong)(
  "Rollup's watch mode notices files that change, come and go",
  async () => {
    write({ "a.go": packageOf("a", "first"), "main.js": 'export { Text } from "./a.go";\n' });
    const goes = await plugin("rollup");
    const output = { file: path("out/main.mjs"), format: "es" as const };
    const plugins = [goes({ root: folder, types: false })];
    await afterEdits(watch({ input: path("main.js"), output, plugins }), path("out/main.mjs"));
  },
  60_000,
);

/** Edits the package in the root of the project, and looks what the bundle gives then. */
async function afterEdits(watcher: RollupWatcher, file: string): Promise<void> {
  const ends: (() => void)[] = [];
  let built = 0;
  watcher.on("event", (event) => {
    if ("result" in event) void event.result?.close();
    if (event.code !== "END" && event.code !== "ERROR") return;
    built++;
    ends.splice(0).forEach((end) => end());
  });
  const text = async () => (await import(`${file}?${built}`)).Text();
  const until = async (wanted: string) => {
    for (let tries = 0; tries < 10; tries++) {
      if (built > 0 && (await text().catch(() => null)) === wanted) return;
      await Promise.race([
        new Promise<void>((resolve) => ends.push(resolve)),
        new Promise((resolve) => setTimeout(resolve, 2000)),
      ]);
    }
    expect(await text()).toBe(wanted);
  };
  try {
    await until("first");
    // The bundler's own watchers take a moment to stand.
    await new Promise((resolve) => setTimeout(resolve, 500));
    write({ "a.go": packageOf("a", "second") });
    await until("second");
    write({ "a.go": "package a\n\nfunc Text() string { return text }\n" });
    await new Promise<void>((resolve) => ends.push(resolve));
    write({ "b.go": 'package a\n\nconst text = "added"\n' });
    await until("added");
    renameSync(path("b.go"), path("c.go"));
    write({ "c.go": 'package a\n\nconst text = "renamed"\n' });
    await until("renamed");
    rmSync(path("c.go"));
    write({ "a.go": packageOf("a", "removed") });
    await until("removed");
  } finally {
    await watcher.close();
  }
}
