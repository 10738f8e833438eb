// What a page ships that imports one name of a small package: that and what it needs, as Rollup bundles it. Each import is
// run, and its size is bound, as it is and minified and compressed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type ModuleDeclaration, parse, type Statement } from "acorn";
import { rollup } from "rollup";
import { minify } from "terser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plugin } from "./door.ts";

const source = `package small

import "errors"

const Unit = 8

func Add(a, b int) int { return a + b }

func Squares(list []int) []int {
	out := make([]int, len(list))
	for i, x := range list {
		out[i] = x * x
	}
	return out
}

func Hello(name string) string { return "hello, " + name }

type Counter struct{ N int }

func (c *Counter) Step(by int) int {
	c.N += by
	return c.N
}

var ErrOdd = errors.New("odd")

func Half(n int) (int, error) {
	if n%2 != 0 {
		return 0, ErrOdd
	}
	return n / 2, nil
}

func Check(n int) int {
	if n < 0 {
		panic("negative")
	}
	return n
}
`;

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-shipped-")));
  writeFileSync(join(folder, "go.mod"), "module example.com/small\n\ngo 1.27\n");
  writeFileSync(join(folder, "small.go"), source);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bundle(name: string, use: string): Promise<{ code: string; printed: string }> {
  const entry = join(folder, `${name}.js`);
  writeFileSync(entry, `import { ${name} } from "./small.go";\nconsole.log(${use});\n`);
  const goes = await plugin("rollup");
  const build = await rollup({ input: entry, plugins: [goes({ root: folder, types: false })] });
  const file = join(folder, `${name}.mjs`);
  const { output } = await build.write({ file, format: "es" });
  await build.close();
  const printed = execFileSync(process.execPath, [file], { encoding: "utf8" }).trimEnd();
  return { code: output[0].code, printed };
}

const caught = (call: string) => `(() => { try { ${call} } catch (e) { return e.message } })()`;

test.each([
  // A constant, a function of numbers, of a list, of a text, a class, an error, a function that fails or panics.
  ["Unit", "Unit", "8", 100, 100],
  ["Add", "Add(2, 3)", "5", 12_000, 3_050],
  ["Squares", "Squares([3])", "[ 9 ]", 17_500, 4_100],
  ["Hello", 'Hello("ö")', "hello, ö", 11_800, 3_000],
  ["Counter", "new Counter({ N: 1 }).Step(2)", "3", 53_600, 10_050],
  ["ErrOdd", "ErrOdd.message", "odd", 15_000, 3_200],
  ["Half", caught("Half(3)"), "odd", 25_000, 5_500],
  ["Check", caught("Check(-1)"), "negative", 24_200, 5_400],
])("%s", async (name, use, expected, plain, compressed) => {
  const { code, printed } = await bundle(name, use);
  expect(printed).toBe(expected);
  const minified = await minify(code, { module: true });
  const size = gzipSync(minified.code!, { level: 9 }).length;
  expect(code.length).toBeLessThan(plain);
  expect(size).toBeLessThan(compressed);
});

const runtime = fileURLToPath(new URL("../dist/runtime-js/", import.meta.url));

/** Modules that package.json says to do nothing by themselves. */
function inertModules(): string[] {
  const files = readdirSync(runtime, { recursive: true }).map(String);
  const { sideEffects } = JSON.parse(readFileSync(join(runtime, "../../package.json"), "utf8"));
  const isInert = (name: string) => !sideEffects.includes(`./dist/runtime-js/${name}`);
  return files.filter((name) => name.endsWith(".js") && isInert(name));
}

test("no module of the runtime calls anything when it is loaded, which other bundlers than Rollup would keep", () => {
  const calling = inertModules().flatMap((name) => {
    const { body } = parse(readFileSync(join(runtime, name), "utf8"), {
      ecmaVersion: "latest",
      sourceType: "module",
    });
    const calls = (s: Statement | ModuleDeclaration) =>
      s.type === "ExpressionStatement" && s.expression.type !== "AssignmentExpression";
    return body.some(calls) ? [name] : [];
  });
  // Those of the library may, as package.json says.
  expect(calling.filter((name) => !name.startsWith("std/"))).toEqual([]);
});

test("the modules of the runtime do nothing by themselves, as package.json says to bundlers", async () => {
  const modules = inertModules();
  const entry = join(folder, "all.js");
  writeFileSync(entry, modules.map((name) => `import ${JSON.stringify(join(runtime, name))};\n`).join(""));
  const build = await rollup({ input: entry, external: /^node:/ });
  const { output } = await build.generate({ format: "es" });
  await build.close();
  expect(output[0].code.replace(/^import "node:.*";$/gm, "").trim()).toBe("");
});
