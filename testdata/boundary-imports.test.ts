// Functions of JavaScript that Go calls, as docs/boundary.md describes them: companions, and what `//go:wasmimport` imports.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Facades, facades, failure, thrown } from "./facades.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const main = join(root, "dist/src/cli/main.js");

let built: Facades;
let go: any;
let got: any;

beforeAll(async () => {
  built = await facades("imports");
  go = built.modules.imports;
  got = (globalThis as any).gotByCompanions;
}, 60_000);
afterAll(() => built.remove());

describe("functions of JavaScript", () => {
  test("companions get and give what JavaScript does", () => {
    expect(go.Values()).toEqual(["ü", 6]);
    expect(got.first).toEqual([1, -2, "äö", 1n << 60n, ["é"], Uint8Array.of(1, 255)]);
    // The order is a copy, the line a pointer.
    expect(go.Told()).toBe("{üé 7 } {p 9 kept} [{ä 1 q} {ü 2 }]");
    expect([got.isOwner, got.total, got.plain]).toEqual([
      true,
      6,
      '[{"SKU":"ä","Qty":1},{"SKU":"ü","Qty":2}]',
    ]);
    expect(got.p).toBeInstanceOf(go.Line);
    expect(got.o).toBeInstanceOf(go.Order);
    expect([got.o.Notes.get("k"), got.o.Lists[1][1]]).toEqual([Uint8Array.of(1, 2), 1n << 60n]);
    expect(go.Each()).toEqual(["é0 2", "b1 1"]);
    expect([go.Made(4), go.Shapes(), go.Day(), go.Upper()]).toEqual([
      40,
      "5 true",
      "1970-01-01T01:00:00Z",
      "A SS",
    ]);
    expect([go.Any(), go.Unsigned()]).toEqual([
      "map[string]interface {} a Map",
      "uint64 18446744073709551615",
    ]);
    expect(go.Renamed()).toBe("aön");
    expect([go.Read(null), go.Read({ Read: () => null })]).toEqual([0, 1]);
    expect(go.Describe({ Lines: [{}, { SKU: "x" }] }, { Qty: 1 }).Qty).toBe(7);
  });

  test("what companions throw", async () => {
    expect([go.Parse("3"), go.Parse("x")]).toEqual(["3 <nil>", "0 no ünit"]);
    expect(go.Wrapped()).toBe(true);
    expect(go.Check("")).toBeUndefined();
    expect(await failure(() => go.Check("thrown"))).toBe("SyntaxError: thrown");
    expect(await failure(() => go.Check("given"))).toBe("Error: given");
    const panic = await thrown(() => go.Throws());
    expect([panic.name, panic.message, panic.cause.message, panic.cause.cause]).toEqual([
      "GoPanic",
      "thrown",
      "thrown",
      1,
    ]);
    // The null of JavaScript is no nil of Go's: what the companion did wrong shows as what it is.
    const host = "Cannot read properties of null (reading 'Qty')";
    const failed = await thrown(() => go.Quantity(null));
    expect([failed.name, failed.code, failed.message]).toEqual(["GoPanic", "ERR_GO_PANIC", host]);
    expect(failed.cause).toBeInstanceOf(TypeError);
    expect(go.Recovered()).toBe(`true false ${host}`);
  });

  test("results of companions that do not fit", async () => {
    const panic = await thrown(() => go.Wrong());
    expect(panic.cause).toBeInstanceOf(TypeError);
    expect(panic.cause.message).toBe("result of wrong.Lines[1].SKU: expected a string, found a number");
    expect(go.Parse("y")).toBe("0 result of parse: expected a number for int, found a string");
    expect(go.Parse("0.5")).toContain("result of parse: 0.5 is not a value of int");
  });

  test("companions that wait", async () => {
    expect(await go.Later(4)).toBe(8);
    expect(await failure(() => go.Later(-4))).toBe("Error: negative");
    expect(await go.Waits()).toBe("2 20 4");
    expect((await thrown(() => go.Rejects())).cause.message).toBe("rejected");
    expect(await go.Fetch("now")).toBe("at once");
    expect(await failure(() => go.Fetch("never"))).toBe("GoError: context deadline exceeded");
    expect(await failure(() => go.Plain())).toContain(
      "result of plain: expected a result, as Go does not wait",
    );
  });

  test("functions of other modules", async () => {
    expect(go.Base("/a/ü.go")).toBe("ü.go");
    expect(await go.Scale()).toEqual(Float64Array.of(3, 6));
  });

  test("functions and methods that may promise", async () => {
    expect(await go.Loaded(async (url: string) => `${url}!`, "ü")).toBe("ü!");
    expect(await go.Loaded((url: string) => url, "b")).toBe("b");
    expect(await failure(() => go.Loaded(() => Promise.reject(new RangeError("no")), "b"))).toBe(
      "RangeError: no",
    );
    const stored = new Map();
    const store = {
      Get: async (key: string) => stored.get(key),
      Set: (key: string, n: number) => void stored.set(key, n),
    };
    expect(await go.Stored(store, "k")).toBe(1);
    expect(await failure(() => go.Stored({ ...store, Get: async () => "x" }, "k"))).toContain(
      "result of Get",
    );
  });
});

describe("memory", () => {
  test("slices that are lent", async () => {
    const image = Uint8ClampedArray.of(0, 100, 255);
    expect([go.Invert(image), [...image]]).toEqual([3, [255, 155, 0]]);
    const { buffer } = Uint8Array.of(1, 2, 3, 4);
    expect([go.Invert(new DataView(buffer, 1, 2)), new Uint8Array(buffer)]).toEqual([
      2,
      Uint8Array.of(1, 253, 252, 4),
    ]);
    expect([go.Invert(null), go.Invert(new ArrayBuffer(2))]).toEqual([0, 2]);
    const [left, right, list] = [Float32Array.of(1, 2), Float32Array.of(3, 4), [0]];
    new go.Mixer({ By: 0.5 }).Mix(left, right, list);
    expect([left, right, list]).toEqual([Float32Array.of(3.5, 5), new Float32Array(2), [0]]);
    expect(go.Paint()).toEqual(Uint8Array.of(0, 0, 0, 2, 2, 2, 0, 0));
    expect(await failure(() => go.Invert([1]))).toBe(
      "TypeError: Invert: pixels: expected a Uint8Array, found an array",
    );
    expect(await failure(() => new go.Mixer().Mix(new Float64Array(1), right, list))).toBe(
      "TypeError: Mixer.Mix: left: expected a Float32Array, found a Float64Array",
    );
    structuredClone(buffer, { transfer: [buffer] });
    expect(await failure(() => go.Invert(buffer))).toContain("the ArrayBuffer is detached");
  });
});

/** A program in a folder of its own. */
function program(files: Record<string, string>): { folder: string; goes(...args: string[]): string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-imports-")));
  for (const [name, text] of Object.entries({ "go.mod": "module example.com/p\n\ngo 1.27\n", ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const goes = (...args: string[]) => {
    const { stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    return stdout + stderr;
  };
  return { folder, goes };
}

describe("what is missing", () => {
  const source = `package main

func a()
func b() int
func (c C) m()

type C struct{}

func main() { a() }
`;

  test.each([
    [
      "exports",
      "export const b = 1;\nexport function other() {}\n",
      "x.js does not export a|b of x.js is not a function|x.js does not export C$m",
    ],
    ["syntax", "export const = 1;\n", "x.js is no ES module: Unexpected token (1:13)"],
    [
      "what another file exports",
      'export * from "./y.js";\nexport class b {}\n',
      "b of x.js is not a function|x.js does not export C$m",
    ],
    ["what cannot be seen", 'export * from "y";\nexport { b } from "z";\n', ""],
  ])("%s", (_, text, expected) => {
    const { folder, goes } = program({ "x.go": source, "x.js": text, "y.js": "export function a() {}\n" });
    const lines = goes("check", ".")
      .split("\n")
      .filter((line) => line.includes("missing function body"));
    const messages = lines.map((line) => line.replace(/^.*?missing function body: /, ""));
    rmSync(folder, { recursive: true });
    if (expected.startsWith("x.js is no")) expect(new Set(messages)).toEqual(new Set([expected]));
    else expect(messages.join("|")).toBe(expected);
  });
});

test("//go:wasmimport without names is a comment", () => {
  const source =
    "package main\n\n//go:wasmimport\nfunc a()\n\n//go:wasmimport m b\nfunc b()\n\nfunc main() { a(); b() }\n";
  const { folder, goes } = program({ "x.go": source });
  expect(goes("check", ".")).toContain("x.go:4:6: missing function body\n");
  rmSync(folder, { recursive: true });
});

test("//goes:borrow names slices of numbers", () => {
  const source = `package main

//goes:borrow
func a(p []byte) {}

//goes:borrow q
func b(p []byte) {}

//goes:borrow p q
func c(p []string, q ...byte) {}

//goes:borrow p
var d int

//goes:borrow p
func main() { a(nil); b(nil); c(nil); d++ }
`;
  const { folder, goes } = program({ "x.go": source });
  const lines = goes("check", ".").match(/x\.go:\d+:\d+: .*/g);
  rmSync(folder, { recursive: true });
  expect(lines).toEqual([
    "x.go:3:3: usage: //goes:borrow parameter...",
    "x.go:6:3: //goes:borrow refers to no parameter: q",
    "x.go:9:3: //goes:borrow cannot apply to parameter of type []string",
    "x.go:9:3: //goes:borrow cannot apply to parameter of type []byte",
    "x.go:12:3: misplaced compiler directive",
    "x.go:15:3: //goes:borrow refers to no parameter: p",
  ]);
});

test("//goes:async stands before what JavaScript implements", () => {
  const source = `package main

//goes:async
type F func()

type (
	//goes:async
	G[T any] func(T)
	I        interface {
		//goes:async
		M()
	}
)

//goes:async
func a()

//goes:async
func own() {}

//goes:async
type T int

//goes:async
type A = func()

type J interface {
	M() //goes:async
}

var x interface {
	//goes:async
	M()
}

func main() { own() }
`;
  const { folder, goes } = program({ "x.go": source, "x.js": "export function a() {}\n" });
  const lines = goes("check", ".").match(/x\.go:\d+:\d+: .*/g);
  rmSync(folder, { recursive: true });
  expect(lines).toEqual(
    [18, 21, 24, 28, 32].map((line) =>
      expect.stringMatching(`x\\.go:${line}:\\d+: misplaced compiler directive`),
    ),
  );
});

test("programs run with npm packages and companions", () => {
  const files = {
    "main.go": `package main

import "fmt"

//go:wasmimport lib greet
//goes:async
func greet(name string) (string, error)

//go:wasmimport lib/deep/x.js default
func deep(n int) int

func sum(list []int) int

func main() {
	fmt.Println(greet("ö"))
	fmt.Println(deep(20), sum([]int{1, 2}))
}
`,
    "main.js":
      'import { plus } from "lib/deep/plus.js";\nexport const sum = (list) => list.reduce(plus, 0);\n',
    "node_modules/lib/package.json": JSON.stringify({
      name: "lib",
      type: "module",
      exports: {
        ".": { require: "./none.cjs", import: "./index.js" },
        "./deep/*": "./src/*",
        "./deep/none/*": null,
      },
    }),
    "node_modules/lib/index.js": 'export const greet = async (name) => "hello " + name;\n',
    "node_modules/lib/src/x.js": "export default (n) => n + 1;\n",
    "node_modules/lib/src/plus.js": "export const plus = (a, b) => a + b;\n",
  };
  const output = "hello ö <nil>\n21 3\n";

  const { folder, goes } = program(files);
  expect(goes("run", ".")).toBe(output);
  expect(goes("build", "-o", "out", ".")).toBe("goes: run it with node out/example.com/p.js\n");
  expect(execFileSync(process.execPath, ["out/example.com/p.js"], { cwd: folder, encoding: "utf8" })).toBe(
    output,
  );
  expect(goes("build", "--bundle", "-o", "p.mjs", ".")).toBe("");
  expect(execFileSync(process.execPath, ["p.mjs"], { cwd: folder, encoding: "utf8" })).toBe(output);
  rmSync(folder, { recursive: true });
}, 60_000);
