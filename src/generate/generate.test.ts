// Every sample of testdata/generate: what is emitted (update with `vitest -u`), that it is a module that acorn parses,
// that it imports only what the runtime exports, and that its source map leads back to the Go text.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as acorn from "acorn";
import { SourceMapConsumer } from "source-map";
import { describe, expect, test } from "vitest";
import * as runtime from "../../runtime-js/index.ts";
import { layout } from "../../testdata/layout.ts";
import { compile, type EmittedModule } from "../compile.ts";
import { nodeHost } from "../host/node.ts";
import { keywords } from "../syntax/tokens.ts";

const folder = fileURLToPath(new URL("../../testdata/generate", import.meta.url));
const samples = readdirSync(folder).filter((name) => name.endsWith(".go"));

/** Companions are elsewhere on each machine. */
const sampleLayout = {
  ...layout,
  companionSpecifier: (_: unknown, path: string) => `./companions/${basename(path)}`,
};

function emit(name: string): { main: EmittedModule; modules: readonly EmittedModule[] } {
  const request = { directory: folder, files: [join(folder, name)] };
  const isTuned = name.startsWith("tuned");
  const { modules, problems } = compile(nodeHost(), request, { ...sampleLayout, isTuned });
  expect(problems.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message))).toEqual([]);
  return { main: modules[modules.length - 1], modules };
}

describe.each(samples)("%s", (name) => {
  const { main, modules } = emit(name);

  test("is emitted as before", async () => {
    await expect(main.code).toMatchFileSnapshot(join(folder, name.replace(/\.go$/, ".js")));
  });

  test("all its modules parse and import what there is", () => {
    for (const { code, package: pkg } of modules) {
      const program = acorn.parse(code, { ecmaVersion: "latest", sourceType: "module" });
      for (const statement of program.body) {
        if (statement.type !== "ImportDeclaration" || statement.source.value !== "goes/runtime") continue;
        const names = statement.specifiers.map(
          (s) => ((s as acorn.ImportSpecifier).imported as acorn.Identifier).name,
        );
        expect(
          names.filter((imported) => !(imported in runtime)),
          pkg.path,
        ).toEqual([]);
      }
    }
  });

  test("each token that occurs once maps back to its place", async () => {
    const source = readFileSync(join(folder, name), "utf8");
    const lost = await unmapped(main, source);
    expect(lost).toEqual([]);
  });
});

/** Identifiers and literals that stand once in the source and in the code, and do not map to each other. */
async function unmapped(module: EmittedModule, source: string): Promise<string[]> {
  const inSource = tokens(withoutComments(source));
  const inCode = tokens(module.code.replace(/^import [^;]*;$/gm, (text) => text.replace(/[^\n]/g, " ")));
  const lost: string[] = [];
  const consumer = await new SourceMapConsumer(JSON.parse(module.map));
  for (const [token, places] of inSource) {
    const emitted = inCode.get(token);
    if (places.length !== 1 || emitted?.length !== 1) continue;
    const found = consumer.originalPositionFor(emitted[0]);
    const [{ line, column }] = places;
    if (found.line !== line || found.column !== column) {
      lost.push(`${token} at ${line}:${column} is at ${found.line}:${found.column}`);
    }
  }
  consumer.destroy();
  return lost;
}

/** Predeclared names turn into something else. */
const predeclared =
  /^(_|append|cap|clear|close|complex|copy|delete|imag|len|make|max|min|new|panic|print|println|real|recover|string)$/;

interface Place {
  line: number;
  column: number;
}

function withoutComments(source: string): string {
  return source.replace(/\/\/.*/g, (text) => " ".repeat(text.length));
}

/** Words and numbers by text, with their places. */
function tokens(text: string): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  const words = new Set<string>(keywords);
  text.split("\n").forEach((line, i) => {
    const code = line
      .replace(/^\s*\/\/.*/, "")
      .replace(/"(?:[^"\\]|\\.)*"/g, (s) => `"${" ".repeat(s.length - 2)}"`);
    for (const match of code.matchAll(
      /(?<![\w$.])(?:[A-Za-z_]\w*|\d[\w.]*)(?![\w$])|(?<=\.)[A-Za-z_]\w*(?![\w$])/g,
    )) {
      if (words.has(match[0]) || predeclared.test(match[0])) continue;
      const place = { line: i + 1, column: match.index };
      const list = found.get(match[0]);
      if (list === undefined) found.set(match[0], [place]);
      else list.push(place);
    }
  });
  return found;
}
