// docs/boundary.md: each of its rows has a test of values and one of types; and what the declarations say, names that
// are JS's, and warnings about what JavaScript does not see.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Facades, facades, failure } from "./facades.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = readFileSync(join(root, "docs/boundary.md"), "utf8");

/** The rows of the tables, with the links of their last cell. */
const rows = [...page.matchAll(/^\| (.*?) \| (\[(?:[^|])*\]\([^|]*\)) \|$/gm)].map(([, text, links]) => ({
  text,
  tests: [...links.matchAll(/\[((?:\[\]|[^\]])+)\]\(\.\.\/(testdata\/[\w.-]+)\)/g)].map(
    ([, title, file]) => ({ title, file }),
  ),
}));
const files = ["data", "calls", "given", "vars", "generics", "any", "imports", "asleep"].map(
  (name) => `testdata/boundary-${name}.test.ts`,
);
const titles = files.flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/^ {2}test\("([^"]+)"/gm)].map(([, title]) => ({
    title,
    file,
  })),
);

describe("docs/boundary.md", () => {
  test("has a row for each rule, with a link to its tests", () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ tests }) => tests.length === 0)).toEqual([]);
    const tables = page.split("\n").filter((line) => /^\|(?! ---| Go \|)/.test(line));
    expect(tables.length).toBe(rows.length);
  });

  test("links to tests that exist, and to each of them", () => {
    const linked = rows.flatMap(({ tests }) => tests);
    expect(
      linked.filter((link) => !titles.some((each) => each.title === link.title && each.file === link.file)),
    ).toEqual([]);
    expect(titles.filter(({ title }) => !linked.some((link) => link.title === title))).toEqual([]);
  });

  test("has types for each row", () => {
    const comments = readFileSync(join(root, "testdata/boundary/types.ts"), "utf8").match(/^ {2}\/\/ .*$/gm)!;
    expect(titles.filter(({ title }) => !comments.some((line) => line.includes(title)))).toEqual([]);
  });
});

describe("declarations", () => {
  let built: Facades;

  beforeAll(async () => {
    built = await facades(
      "data",
      "parts",
      "calls",
      "given",
      "dynamic",
      "names",
      "vars",
      "generics",
      "imports",
      "asleep",
    );
  }, 60_000);
  afterAll(() => built.remove());

  /** Compiles a file of the folder. */
  function typescript(file: string) {
    const options = {
      target: "es2024",
      lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
      module: "esnext",
      moduleResolution: "bundler",
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      allowArbitraryExtensions: true,
      types: [],
    };
    writeFileSync(
      join(built.folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, files: [file] }),
    );
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    return spawnSync(process.execPath, [tsc, "-p", "."], { cwd: built.folder, encoding: "utf8" });
  }

  test("have the types of the rows", () => {
    const { stdout, status } = typescript("types.ts");
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  }, 60_000);

  test("use JS's globals although the package has types of their names", () => {
    writeFileSync(
      join(built.folder, "names.ts"),
      `import * as names from "./names/names.go";
const map: names.Map = new names.Map({ N: 1 });
const counts: Map<string, names.Map> = new Map([["a", map]]);
const [list, bytes, symbol]: [number[], Uint8Array, "p" | "r" | ""] = names.Array(counts, new Map());
const later: Promise<bigint> = names.BigInt(1, 2, 3, 4, 5, 6, 7, 8);
const inner: names.Promise | null = names.Proxy(null, { P: { Map: { N: 2 } } });
const date: Date = new names.Date({ D: new Date() }).D;
const error: Error | null = new Error(new names.Error({ Msg: "x" }).Error());
const then: number = new names.Promise().Then(1);
const all: Iterable<names.Map> = names.AsyncIterable(2)!;
export { all, bytes, date, error, inner, later, list, symbol, then };
`,
    );
    const { stdout, status } = typescript("names.ts");
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  }, 60_000);

  test("let values move between packages", () => {
    writeFileSync(
      join(built.folder, "moves.ts"),
      `import { Item, NewDoc, Paint } from "./data/data.go";
import * as parts from "./parts/parts.go";
const color: parts.Color = Paint(parts.Green)[0];
const item: parts.Item | null = Item(1);
const doc = NewDoc()!;
doc.Item = parts.Make(2);
const own: parts.Item | null = doc.Item;
const list: (parts.Item | null)[] = parts.Sorted(own, doc.Item, new parts.Item({ Tags: { a: 1 } }), Item(3));
// @ts-expect-error
const other: parts.Color = 7;
export { color, item, list, other };
`,
    );
    const { stdout, status } = typescript("moves.ts");
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  }, 60_000);

  test("and so does the code", async () => {
    const { names } = built.modules;
    expect(names.Array({ a: {} }, new Map())).toEqual([[1, 0], Uint8Array.of(1), "p"]);
    expect(names.Proxy(null, { P: { Map: { N: 2 } } }).Map.N).toBe(2);
    expect(await failure(() => names.Proxy({ Msg: "m" }, {}))).toBe("GoError: m");
    expect(names.Set((map: any) => ({ Map: map }))).toBe(3n);
    expect(names.Call((map: any) => ({ Map: map })).Then(1)).toBe(5);
    expect([...names.AsyncIterable(2)].map(({ N }: any) => N)).toEqual([0, 1]);
    expect(await names.BigInt(1, 2, 3, 4, 5, 6, 7, 8n)).toBe(36n);
    expect(new names.GoError({ X: 3 }).X).toBe(3);
    expect(new names.Date({ D: new Date(5) }).D).toEqual(new Date(5));
    expect(await names.Proxy(null, { P: {} })).toBeInstanceOf(names.Promise);
  });

  test("one class for a type in the whole program", () => {
    const { data, dynamic } = built.modules;
    expect(dynamic.Item().constructor).toBe(data.Item(1).constructor);
    expect(dynamic.Of(data.Item(9))).toBe("item 9");
  });
});

describe("gaps", () => {
  const source = `package gaps

import "io"

var Counter = 1

func Generic[T int | string](x T) T { return x }

type T struct{}

func (T) Copy(r io.Reader) {}

func Fine() int { return Counter }
`;
  const expected = ["6:6: Generic is generic: JavaScript cannot tell its type arguments"].map((line) =>
    line.replace(/^(\d+)/, (n) => String(Number(n) + 1)),
  );
  let folder: string;

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-gaps-")));
    writeFileSync(join(folder, "go.mod"), "module example.com/gaps\n\ngo 1.27\n");
    writeFileSync(join(folder, "gaps.go"), source);
    writeFileSync(join(folder, "entry.js"), 'import { Fine } from "./gaps.go";\nconsole.log(Fine());\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("goes check warns at the declarations", () => {
    const main = join(root, "dist/src/cli/main.js");
    const { stderr, status } = spawnSync(process.execPath, [main, "check", "."], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ stderr, status }).toEqual({
      stderr: `# example.com/gaps\n${expected.map((line) => `./gaps.go:${line}\n`).join("")}`,
      status: 0,
    });
  });

  test("a session warns of the packages that are imported", async () => {
    const { Session } = await import(pathToFileURL(join(root, "dist/plugins/session.js")).href);
    const { warnings } = new Session(folder, { types: false }).compile({ folders: [folder], used: null });
    const shown = warnings.map(
      ({ diagnostic: { message, line, column } }: any) => `${line}:${column}: ${message}`,
    );
    expect(shown).toEqual(expected);
  });

  test("Vite shows the warnings", () => {
    writeFileSync(
      join(folder, "build.mjs"),
      `import { build, createServer } from ${JSON.stringify(pathToFileURL(join(root, "node_modules/vite/dist/node/index.js")).href)};
import goes from ${JSON.stringify(pathToFileURL(join(root, "dist/plugins/vite.js")).href)};
const lines = [];
const log = (text) => void lines.push(text);
const customLogger = { info() {}, warn: log, warnOnce: log, error: log, clearScreen() {}, hasErrorLogged: () => false, hasWarned: false };
const options = { root: ${JSON.stringify(folder)}, configFile: false, customLogger, plugins: [goes({ types: false })] };
if (process.argv[2] === "build") await build({ ...options, build: { write: false, rollupOptions: { input: "entry.js" } } });
else {
  const server = await createServer({ ...options, server: { middlewareMode: true, ws: false } });
  await server.transformRequest("/gaps.go");
  await server.close();
}
console.log(lines.join("\\n"));
`,
    );
    for (const mode of ["build", "serve"]) {
      const output = execFileSync(process.execPath, ["build.mjs", mode], { cwd: folder, encoding: "utf8" });
      for (const line of expected) expect(output.split(`./gaps.go:${line}`)).toHaveLength(2);
      expect(output).not.toContain(" | ");
    }
  }, 60_000);
});
