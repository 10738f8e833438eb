// Source maps lead back to the exact place in the Go file. (run.test.ts looks at the statements of many programs.)
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Comment, tokenizer } from "acorn";
import { SourceMapConsumer } from "source-map";
import { describe, expect, test } from "vitest";
import { analyze } from "../src/analyze/analyze.ts";
import { type EmittedModule, emit } from "../src/compile.ts";
import { nodeHost } from "../src/host/node.ts";
import { Library } from "../src/load/library.ts";
import { load } from "../src/load/loader.ts";
import { Workspace } from "../src/load/workspace.ts";
import { layout } from "./layout.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

const workspace = new Workspace(new Library());

/** The modules of a program. */
function modulesOf(file: string): readonly EmittedModule[] {
  const { program } = load(nodeHost(), { directory: here, files: [file], workspace });
  const { modules, problems } = emit(program!, analyze(program!), layout);
  expect(problems).toEqual([]);
  return modules;
}

interface Place {
  line: number;
  column: number;
}

/** Names that begin with "planted" and literals that begin with 70, with their places in the Go text. */
function plantedInGo(text: string): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  text.split("\n").forEach((content, i) => {
    if (content.trimStart().startsWith("//")) return;
    for (const match of content.matchAll(/\bplanted\w+|"70[^"]*"|\b70[\d.]*\b(?![^"]*" *[,:)])/g))
      found.set(match[0], [...(found.get(match[0]) ?? []), { line: i + 1, column: match.index }]);
  });
  return found;
}

/** The same in the emitted code. */
function plantedInJS(code: string): { text: string; place: Place }[] {
  const comments: Comment[] = [];
  const found = [];
  for (const token of tokenizer(code, {
    ecmaVersion: "latest",
    sourceType: "module",
    locations: true,
    onComment: comments,
  })) {
    const text = code.slice(token.start, token.end);
    if (/^(planted\w+|"70.*"|70[\d.]*)$/.test(text)) found.push({ text, place: { ...token.loc!.start } });
  }
  return found;
}

describe("source maps", () => {
  const file = join(here, "sourcemaps/planted.go");
  const text = readFileSync(file, "utf8");
  const main = modulesOf(file).find(({ package: pkg }) => pkg.name === "main")!;
  const go = plantedInGo(text);

  /** A named result that a return statement, or the end of a function, sets or gives has no token there. */
  const isReturn = ({ line, column }: { line: number | null; column: number | null }) =>
    /^(return\b|}$)/.test(text.split("\n")[line! - 1].slice(column!));

  test("every planted token in JS leads to that token in Go", async () => {
    const wrong: string[] = [];
    const reached = new Set<string>();
    await SourceMapConsumer.with(main.map, null, (consumer) => {
      for (const { text: token, place } of plantedInJS(main.code)) {
        const original = consumer.originalPositionFor(place);
        const places = go.get(token) ?? [];
        if (places.some(({ line, column }) => line === original.line && column === original.column))
          reached.add(`${token} ${original.line}:${original.column}`);
        else if (!isReturn(original))
          wrong.push(
            `${token} at ${place.line}:${place.column} leads to ${original.line}:${original.column}`,
          );
      }
    });
    expect(wrong).toEqual([]);
    expect(reached.size).toBeGreaterThan(100);
  });

  test("every planted value in Go is reached", async () => {
    const missing: string[] = [];
    await SourceMapConsumer.with(main.map, null, (consumer) => {
      const generated = new Set<string>();
      consumer.eachMapping(({ originalLine, originalColumn }) =>
        generated.add(`${originalLine}:${originalColumn}`),
      );
      for (const [token, places] of go)
        for (const { line, column } of places)
          if (!generated.has(`${line}:${column}`)) missing.push(`${token} ${line}:${column}`);
    });
    expect(missing).toEqual([]);
  });

  test("sources are contained", () => {
    const map = JSON.parse(main.map);
    expect(map.version).toBe(3);
    expect(map.sourcesContent[map.sources.findIndex((name: string) => name.endsWith("planted.go"))]).toBe(
      text,
    );
  });
});
