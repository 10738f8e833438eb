// Text of a Go package at every place where it reaches a module, through the whole compiler: no code comes of it.
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as acorn from "acorn";
import { afterAll, describe, expect, test } from "vitest";
import { packageId } from "../plugins/ids.ts";
import { Session } from "../plugins/session.ts";

/** What ends a line, a comment or a string in some language, and what only looks like it. */
const codePoints = [
  ...Array.from({ length: 0x100 }, (_, code) => code),
  0x1680,
  0x180e,
  ...Array.from({ length: 0x70 }, (_, i) => 0x2000 + i),
  ...[0x3000, 0xfe00, 0xfff9, 0xfffd, 0xffff, 0x10ffff],
]
  .filter((code) => code !== 0 && code !== 0x0a)
  .map((code) => String.fromCodePoint(code));

const folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-injection-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = { ecmaVersion: "latest", sourceType: "module" } as const;

/** Names and string contents of a module that are neither comment nor string. */
function words(code: string): Set<string> {
  acorn.parse(code, options);
  return names(code);
}

/** Those of TypeScript, too. */
function names(code: string): Set<string> {
  const found = new Set<string>();
  for (const token of acorn.tokenizer(code, options))
    if (token.type.label === "name") found.add((token as { value?: string }).value ?? "");
  return found;
}

const line = (c: string) => `// ${c}evil() ${c} evil()\n`;
const block = (c: string) => `/* ${c}evil() *${c === "/" ? "" : c}\\/ evil() */\n`;
const quoted = (c: string) => JSON.stringify(`${c}" + evil() + "`).replaceAll("\u2028", "\\u2028");
const rawText = (c: string) => (c === "`" || c === "\r" ? "``" : `\`${c}" + evil() + "\``);

const places: Record<string, (c: string) => string> = {
  "comments above declarations": (c) => `${line(c)}${block(c)}`,
  "comments in blocks": (c) => `func _() {\n${line(c)}\tprintln() ${line(c)}${block(c)}}\n`,
  documentation: (c) => `type (\n${line(c)}\tT%d struct {\n${line(c)}\t\tF int ${line(c)}${block(c)}\t}\n)\n`,
  "documentation of functions": (c) => `${line(c)}${block(c)}func F%d() {}\n`,
  "documentation of interfaces": (c) =>
    `${line(c)}//\n//\t${c}evil()\n//\n// Deprecated: ${c}evil()\ntype I%d interface {\n${line(c)}\tM%d() // [I%d]${c}evil()\n}\n`,
  constants: (c) => `${line(c)}const C%d = ${quoted(c)}\n\nconst R%d = ${rawText(c)}\n`,
  tags: (c) => `type S%d struct {\n\tF int ${rawText(c)} ${line(c)}}\n\nvar X%d any = S%d{}\n`,
  messages: (c) => `func P%d() { panic(${quoted(c)}) } ${line(c)}`,
};

describe("text of Go never becomes code", () => {
  test.each(Object.entries(places))("in %s", (_, place) => {
    const parts = codePoints.map((c, i) => place(c).replaceAll("%d", String(i)));
    writeFileSync(join(folder, "go.mod"), "module example.com/evil\n\ngo 1.26\n");
    const text = `package hostile\n\n${parts.join("\n")}`;
    writeFileSync(join(folder, "a.go"), text);
    const session = new Session(folder, {});
    const { modules, failures } = session.compile({ folders: [folder], used: null });
    expect([...failures.values()].flat().map(({ message }) => message)).toEqual([]);
    for (const id of [packageId(join(folder, "a.go")), join(folder, "a.go")]) {
      const module = modules.get(id);
      expect(module).toBeDefined();
      expect(words(module!.code)).not.toContain("evil");
      const { sources, sourcesContent = [] } = JSON.parse(module!.map!);
      expect(sources.filter((source: string) => source !== join(folder, "a.go"))).toEqual([]);
      expect(sourcesContent).toEqual(sources.map(() => text));
    }
    const declarations = readFileSync(join(folder, "a.d.go.ts"), "utf8");
    expect(names(declarations)).not.toContain("evil");
  });
});
