// What is kept from one compilation to the next, and what is not: packages and modules are the same objects while nothing
// that they depend on has changed. That what is kept is also right is for edits.test.ts.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Session } from "../plugins/session.ts";
import type { Analysis } from "../src/analyze/analysis.ts";
import { analyze } from "../src/analyze/analyze.ts";
import { KeptAnalyses } from "../src/analyze/kept/analyses.ts";
import { type EmittedModule, emit } from "../src/compile.ts";
import { KeptModules } from "../src/generate/keptmodules.ts";
import { nodeHost } from "../src/host/node.ts";
import { Library } from "../src/load/library.ts";
import { load } from "../src/load/loader.ts";
import { Workspace } from "../src/load/workspace.ts";

const files = {
  "go.mod": "module example.com/m\n\ngo 1.26\n",
  "low/low.go": `package low

var Count int

type Point struct{ X, Y int }

func (p Point) String() string { return "point" }

func Apply(f func() int) int { return f() }

func Index(list []int, i int) int { return list[i] }
`,
  "beside/beside.go": "package beside\n\nfunc Two() int { return 2 }\n",
  "high/high.go": `package high

import "example.com/m/low"

func High(list []int) int { return low.Apply(func() int { return low.Index(list, 1) }) }
`,
};

import { layout } from "./layout.ts";

let root: string;
let workspace: Workspace;
let kept: KeptModules<EmittedModule>;
let analyses: KeptAnalyses;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "goes-keeping-")));
  for (const [name, text] of Object.entries(files)) write(name, text);
  workspace = new Workspace(new Library());
  kept = new KeptModules();
  analyses = new KeptAnalyses();
});

afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

function replace(name: keyof typeof files, from: string, to: string): void {
  expect(files[name]).toContain(from);
  write(name, files[name].replace(from, to));
}

const folders = ["beside", "high", "low"];

function analyzed(names = folders): Analysis {
  const directories = names.map((name) => join(root, name));
  const { program } = load(nodeHost(), { directory: root, directories, independent: true, workspace });
  analyses.trees.enter(program!);
  return analyze(program!, { kept: analyses });
}

/** Modules by the names of their packages. */
function compile(names = folders): Map<string, EmittedModule> {
  const analysis = analyzed(names);
  const { modules } = emit(analysis.program, analysis, { ...layout, hasFacades: true }, { kept });
  return new Map(modules.map((module) => [module.package.name, module]));
}

/** The names of packages that are other objects than before, and of those whose modules are. */
function changed(edit: () => void, names = folders): { packages: string[]; modules: string[] } {
  const before = compile(names);
  edit();
  const after = [...compile(names)];
  const differ = (part: (module: EmittedModule) => unknown) =>
    after.filter(([name, module]) => part(before.get(name)!) !== part(module)).map(([name]) => name);
  return { packages: differ((module) => module.package), modules: differ((module) => module) };
}

test("nothing is made again without an edit", () => {
  expect(changed(() => {})).toEqual({ packages: [], modules: [] });
  expect(changed(() => write("high/high.go", files["high/high.go"]))).toEqual({ packages: [], modules: [] });
});

test("a package that is edited is checked again, and those that import it with its declarations", () => {
  const body = () => replace("low/low.go", "return f()", "return f() + 1");
  expect(changed(body)).toEqual({ packages: ["low"], modules: ["low"] });
  const type = () => replace("low/low.go", "X, Y int", "X, Y, Z int");
  expect(changed(type)).toEqual({ packages: ["low", "high"], modules: ["low", "high"] });
});

test("a package of which nothing imports the edited one stays, and so does its module", () => {
  const edit = () => replace("high/high.go", "1)", "2)");
  expect(changed(edit)).toEqual({ packages: ["high"], modules: ["high"] });
});

/** The core trees of functions by their names. */
function trees(): Map<string, unknown> {
  const analysis = analyzed();
  const functions = [...analysis.functions.values()].flat();
  return new Map(functions.map((f) => [f.key.replaceAll("example.com/m/", ""), analysis.elaborated(f)]));
}

/** The functions whose trees are other objects after an edit. */
function elaboratedAgain(edit: () => void): string[] {
  const before = trees();
  edit();
  return [...trees()].filter(([name, tree]) => tree !== before.get(name)).map(([name]) => name);
}

test("core trees stay as long as their packages", () => {
  expect(elaboratedAgain(() => {})).toEqual([]);
  expect(elaboratedAgain(() => replace("high/high.go", "1)", "2)"))).toEqual(["high.High"]);
  const edit = () => replace("low/low.go", "return f()", "return f() + 1");
  const low = ["low.Point.String", "low.Apply", "low.Index"];
  expect(elaboratedAgain(edit)).toEqual(low);
  const declaration = () => replace("low/low.go", "X, Y int", "X, Y, Z int");
  expect(elaboratedAgain(declaration)).toEqual([...low, "high.High"]);
});

test("a generic function's tree goes with a type of the edited package", () => {
  write("low/low.go", "package low\n\nfunc Keep[T any](x T) T { return x }\n");
  const high = (field: string, n: number) =>
    `package high\n\nimport "example.com/m/low"\n\ntype T struct{ A ${field} }\n\nfunc High() int { return int(low.Keep(T{${n}}).A) + low.Keep(${n}) }\n`;
  write("high/high.go", high("int", 1));
  expect(elaboratedAgain(() => write("high/high.go", high("int", 2)))).toEqual(["high.High"]);
  const other = () => write("high/high.go", high("int8", 2));
  expect(elaboratedAgain(other)).toEqual(["high.High", "low.Keep[high.T]"]);
});

test("an instance of a generic function may be at home in an edited package that is not imported where it is used", () => {
  write("low/low.go", 'package low\n\nfunc Name[T any]() string { var x *T; _ = x; return "" }\n');
  write("beside/beside.go", "package beside\n\ntype T struct{ A int }\n");
  const imports = 'import (\n\t"example.com/m/beside"\n\t"example.com/m/low"\n)\n';
  const high = (n: number) =>
    `package high\n\n${imports}\nfunc High() string { return low.Name[int]() + string(rune(beside.T{${n}}.A)) }\n`;
  write("high/high.go", high(1));
  write(
    "other/other.go",
    `package other\n\n${imports}\nfunc Other() string { return low.Name[beside.T]() }\n`,
  );
  const edit = () => write("high/high.go", high(2));
  expect(changed(edit, [...folders, "other"])).toEqual({ packages: ["high"], modules: ["high"] });
});

test("types that no program mentions any more do not stay for ever, and the modules are those of a clean build", () => {
  const write300 = (n: number) => {
    const params = Array.from({ length: 300 }, (_, i) => `p${i} [${300 * n + i}]int`).join(", ");
    write("beside/beside.go", `package beside\n\nfunc Two(${params}) {}\n`);
  };
  const sizes: number[] = [];
  for (let n = 0; n < 12; n++) {
    write300(n);
    const { code } = compile().get("low")!;
    const { table } = analyses.trees;
    sizes.push(table.size);
    const session = [workspace, kept, analyses] as const;
    [workspace, kept, analyses] = [new Workspace(new Library()), new KeptModules(), new KeptAnalyses()];
    expect(compile().get("low")!.code).toBe(code);
    [workspace, kept, analyses] = session;
  }
  expect(Math.max(...sizes)).toBeLessThan(3000);
});

test("another version of the language is another package", () => {
  const edit = () => replace("go.mod", "1.26", "1.25");
  expect(changed(edit).packages).toEqual(["beside", "low", "high"]);
});

test("a companion is part of its package", () => {
  write("beside/native.go", "package beside\n\nfunc Native() int\n");
  write("beside/native.ts", "export function Native() { return 1; }\n");
  const edit = () => write("beside/native.ts", "export async function Native() { return 1; }\n");
  expect(changed(edit)).toEqual({ packages: ["beside"], modules: ["beside"] });
});

test.each([
  ["that a function waits", "return low.Index(list, 1) }", "return <-make(chan int) }"],
  [
    "that a type is converted to an interface",
    "return low.Index(list, 1) }",
    "var x any = low.Point{}; _ = x; return 1 }",
  ],
])("a package that was not edited gets another module if it depends on it %s", (_, from, to) => {
  expect(changed(() => replace("high/high.go", from, to))).toEqual({
    packages: ["high"],
    modules: ["low", "high"],
  });
});

test("a session of many edits does not grow", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const session = new Session(root, { types: false });
  const request = { folders: [join(root, "high")], used: null };
  const sizes: number[] = [];
  for (let i = 0; i <= 150; i++) {
    write(
      "high/high.go",
      `${files["high/high.go"]}\ntype T${i} struct{ low.Point }\n\nvar V${i} any = T${i}{}\n`,
    );
    expect(session.compile(request).failures.size).toBe(0);
    if (i % 50 !== 0) continue;
    collect();
    sizes.push(process.memoryUsage().heapUsed);
  }
  // It is warm after 50.
  expect(sizes[3] - sizes[1]).toBeLessThan(3_000_000);
}, 60_000);
