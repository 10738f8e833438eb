// One program, whatever is imported first, and the part of it that a build uses.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SourceMapConsumer } from "source-map";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageId } from "./ids.ts";
import { type CompileRequest, Session } from "./session.ts";

let root: string;
const files = {
  "go.mod": "module example.com/m\n\ngo 1.26\n",
  "a/a.go": `package a

type Runner interface{ Run() int }

func Apply(f func() int) int { return f() }

func Unused() int { return len("unused") }

type hidden struct{ n int }

func New() *hidden { return &hidden{7} }

func (h *hidden) Get() int { return h.n }

type Public struct{ P int }

func (p *Public) GetPublic() int { return p.P }
`,
  "b/b.go": `package b

import "example.com/m/a"

func Wait(c chan int) int { return a.Apply(func() int { return <-c }) }

func Text() string { return "b" }
`,
  "c/c.go": `package c

import "example.com/m/a"

type Own struct{ N int }

func (o *Own) Twice() int { return 2 * o.N }

func Make() (*Own, *a.Public) { return &Own{1}, &a.Public{} }
`,
  "broken/broken.go": "package broken\n\nfunc F() int { return true }\n",
  "clock/clock.go":
    'package clock\n\nimport "time"\n\nfunc Now() any { return time.Now() }\n\nfunc Wait(d time.Duration) { time.Sleep(d) }\n',
  "server/server.go": 'package server\n\nimport "net/http"\n\nvar Client http.Client\n',
};

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "goes-session-")));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), text);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const folders = (...names: string[]) => names.map((name) => join(root, name));
const compile = (request: CompileRequest) => new Session(root, { types: false }).compile(request);
const facade = (name: string, request: CompileRequest) =>
  compile(request).modules.get(join(root, name, `${name}.go`))?.code;

test("the same packages in any order and number give the same modules", () => {
  const { modules } = compile({ folders: folders("a", "b"), used: null });
  for (const request of [folders("b", "a"), folders("a"), folders("b")])
    expect(compile({ folders: request, used: null }).modules).toEqual(modules);
});

test("a package that is imported after another one needs no second compilation", () => {
  const session = new Session(root, { types: false });
  const first = session.compile({ folders: folders("a"), used: null });
  expect(session.compile({ folders: folders("a", "b"), used: null })).toBe(first);
});

test("what does not compile is told to those who import it", () => {
  expect(compile({ folders: folders("a"), used: null }).failures.size).toBe(0);
  const { failures, facades } = compile({ folders: folders("a", "broken"), used: null });
  expect([...failures.keys()]).toEqual(folders("broken"));
  expect([...failures.values()].flat()[0]).toMatchObject({
    message: "cannot use true (untyped bool constant) as int value in return statement",
    line: 3,
    column: 23,
  });
  expect([...facades.keys()]).toEqual(folders("a", "b", "c", "clock"));
});

test("a build has what is used, and what can be reached from that", () => {
  const used = new Map([[folders("a")[0], ["New"]]]);
  const { modules } = compile({ folders: folders("a"), used });
  expect([...modules.keys()]).toEqual([packageId(join(root, "a/a.go")), join(root, "a/a.go")]);
  const code = modules.get(packageId(join(root, "a/a.go")))!.code;
  expect(code).toContain("Get()");
  expect(code).not.toMatch(/Unused|Apply/);
});

test("whether a function waits is the same in development and in builds, whoever gives it what waits", () => {
  const names = { folders: folders("a", "b"), used: new Map([[folders("a")[0], ["Apply"]]]) };
  for (const used of [null, names.used, new Map([...names.used, [folders("b")[0], ["Wait"]]])]) {
    const request = { folders: names.folders, used };
    expect(facade("a", request)).toContain("export function Apply");
    if (used?.size !== 1) expect(facade("b", request)).toContain("export async function Wait");
  }
});

test("the map of a facade leads to the declarations of its package, and shows no other one's text", async () => {
  const { modules } = compile({ folders: folders("c"), used: null });
  const { code, map } = modules.get(join(root, "c/c.go"))!;
  expect(JSON.parse(map!).sources).toEqual([join(root, "c/c.go")]);
  const lines = code.split("\n");
  await SourceMapConsumer.with(map!, null, (consumer) => {
    const goLine = (text: string) => {
      const line = lines.findIndex((each) => each.includes(text)) + 1;
      return consumer.originalPositionFor({ line, column: lines[line - 1].length }).line;
    };
    expect(goLine("class Own ")).toBe(5);
    expect(goLine("Twice()")).toBe(7);
    expect(goLine("export function Make(")).toBe(9);
    expect(goLine("GetPublic()")).toBe(null);
  });
});

test("the library is imported by the facades of packages that use it", () => {
  const request = { folders: folders("b", "clock"), used: null };
  expect([facade("b", request), facade("clock", request)].map((code) => code!.includes("useTimes"))).toEqual([
    false,
    true,
  ]);
});

test("messages name files as goes check does", () => {
  const [first] = compile({ folders: folders("broken"), used: null }).failures.get(join(root, "broken"))!;
  expect([first.shown, first.file]).toEqual(["broken/broken.go", join(root, "broken/broken.go")]);
});

test("the folder of a package that failed is among those that are looked at: an embedded file may come back", () => {
  const folder = join(root, "data");
  mkdirSync(join(folder, "texts"), { recursive: true });
  writeFileSync(
    join(folder, "data.go"),
    'package data\n\nimport _ "embed"\n\n//go:embed texts/a.txt\nvar Text string\n',
  );
  const session = new Session(root, { types: false });
  const failed = session.compile({ folders: [folder], used: null });
  expect(failed.failures.get(folder)?.[0].message).toBe("pattern texts/a.txt: no matching files found");
  expect(failed.folders).toEqual(expect.arrayContaining([folder, join(folder, "texts")]));
  writeFileSync(join(folder, "texts/a.txt"), "back");
  expect(session.compile({ folders: [folder], used: null }).failures.size).toBe(0);
});
