// goes/check: the example of docs/checker.md prints what its comments say; packages with errors are described too.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { check, typeString } from "./checker.ts";
import { nodeHost } from "./host/node.ts";

it("the example of the documentation", () => {
  const text = readFileSync(join(import.meta.dirname, "../docs/checker.md"), "utf8");
  const [, example] = /```js\n([\s\S]*?)```/.exec(text)!;
  const printed: string[] = [];
  const console = { log: (...values: unknown[]) => printed.push(values.map(show).join(" ")) };
  const body = example.replace(/^import .*$/gm, "");
  new Function("check", "typeString", "nodeHost", "console", body)(check, typeString, nodeHost, console);
  expect(printed).toEqual(
    [...example.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, comment]) => comment),
  );
});

function show(value: unknown): string {
  return typeof value === "bigint" ? `${value}n` : String(value);
}

/** A module example.com/m at /m. */
function checkModule(files: Record<string, string>) {
  const entries = Object.entries({ "go.mod": "module example.com/m\n\ngo 1.27\n", ...files });
  const overlay = new Map(entries.map(([name, text]) => [`/m/${name}`, text]));
  return check(["/m"], { ...nodeHost(), goroot: null }, { overlay });
}

it("describes packages that cannot be built", () => {
  const { packages, diagnostics } = checkModule({
    "x.go": 'package m\n\nimport (\n\t"example.com/m/y"\n\t"example.com/m/z"\n)\n\nvar A, B = y.B + 1, z.C\n',
    "y/y.go": "package y\n\nvar B int = false\n\nfunc f() {\n\tB.\n}\n",
  });
  expect(diagnostics).toEqual([]);
  expect(packages.map(({ path, diagnostics }) => [path, diagnostics.map(({ code }) => code)])).toEqual([
    ["example.com/m/y", ["SyntaxError"]],
    ["example.com/m", ["InvalidPackage"]],
  ]);
  const { info } = packages[1];
  const defined = [...info.defs].flatMap(([{ name }, obj]) =>
    obj?.kind === "var" ? [[name, obj.type]] : [],
  );
  expect(defined.map(([name, type]) => `${name} ${typeString(type as never)}`)).toEqual([
    "A int",
    "B invalid type",
  ]);
});

it("checks packages on top of those with errors", () => {
  const { packages } = checkModule({
    "x.go": 'package m\n\nimport "example.com/m/y"\n\nvar A string = y.B\n',
    "y/y.go": "package y\n\nvar B int = false\n",
  });
  const messages = packages.map(({ diagnostics }) => diagnostics.map(({ message }) => message));
  expect(messages).toEqual([
    ["cannot use false (untyped bool constant) as int value in variable declaration"],
    ["cannot use y.B (variable of type int) as string value in variable declaration"],
  ]);
});

it("reports what belongs to no package", () => {
  const { packages, diagnostics } = checkModule({ "go.mod": "modul m\n", "x.go": "package m\n" });
  expect(diagnostics.map(({ code }) => code)).toEqual(["InvalidPackage"]);
  expect(packages).toEqual([]);
});
