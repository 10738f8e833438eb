// The README's promises: the Go file gives the JavaScript shown there, and the TypeScript prints what its comments say.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rollup } from "rollup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const { default: goes } = await import(join(root, "dist/plugins/rollup.js"));
const { Session } = await import(join(root, "dist/plugins/session.js"));

/** The first code block of a language. */
function block(language: string): string {
  const match = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "m").exec(readme);
  expect(match).not.toBeNull();
  return match![1];
}

describe("README", () => {
  let folder: string;

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-readme-")));
    mkdirSync(join(folder, "pricing"));
    writeFileSync(join(folder, "go.mod"), "module example.com/shop\n\ngo 1.27\n");
    writeFileSync(join(folder, "pricing/quote.go"), block("go"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("shows the JavaScript that comes out", () => {
    const session = new Session(folder, { types: false });
    const { modules } = session.compile({ folders: [join(folder, "pricing")], used: null });
    const { code } = modules.get(`${join(folder, "pricing/quote.go")}?goes=package`);
    const shown = block("js");
    expect(shown.length).toBeGreaterThan(400);
    for (const part of shown.split("\n\n").filter((part) => part.trim() !== "// …"))
      expect(code).toContain(part.trimEnd());
  });

  test("runs the TypeScript and prints what it says", async () => {
    const entry = join(folder, "main.js");
    writeFileSync(entry, block("ts"));
    const build = await rollup({ input: entry, plugins: [goes({ root: folder, types: false })] });
    const output = join(folder, "bundle.mjs");
    await build.write({ file: output, format: "es" });
    const printed: string[] = [];
    const log = console.log;
    console.log = (...values: unknown[]) => printed.push(values.join(" "));
    try {
      await import(pathToFileURL(output).href);
    } finally {
      console.log = log;
    }
    const promised = [...block("ts").matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
    expect(promised.length).toBe(2);
    expect(printed).toEqual(promised);
  });
});
