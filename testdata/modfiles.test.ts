// Hostile and absurd go.mod and go.work files get the message that real Go gives (recorded by modfiles.mjs).
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatProblems } from "../src/cli/report.ts";
import { nodeHost } from "../src/host/node.ts";
import { languageVersion } from "../src/load/language.ts";
import { load } from "../src/load/loader.ts";

interface Case {
  file: string;
  text: string;
  stderr: string;
}

const cases: Case[] = JSON.parse(readFileSync(new URL("./modfiles.json", import.meta.url), "utf8"));

describe("module files", () => {
  let folder: string;

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-modfiles-")));
    write("mod/main.go", "package main\n\nfunc main() {}\n");
    write("work/a/go.mod", "module x.com/a\n\ngo 1.26\n");
    write("work/a/main.go", "package main\n\nfunc main() {}\n");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function write(name: string, text: string): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  function messages(directory: string): string {
    const result = load(nodeHost(), { directory, directories: [directory] });
    return formatProblems(result, directory)
      .replaceAll(folder, "$FOLDER")
      .replace(`running go ${languageVersion.slice(2)}`, "running go");
  }

  test.each(cases)("$file: $text", ({ file, text, stderr }) => {
    write(file === "go.mod" ? "mod/go.mod" : "work/go.work", text);
    expect(messages(join(folder, file === "go.mod" ? "mod" : "work/a"))).toBe(stderr);
  });

  test.each([
    ["of one line", "module a\n", "//", "x".repeat(10_000_000)],
    ["of many lines", "module a\n", "", "// x\n".repeat(2_000_000)],
    ["of one word", "module ", "", "x".repeat(10_000_000)],
    ["of parentheses", "module a\n", "", "(".repeat(1_000_000)],
    ["of requirements", "module a\n", "", "require x.com/y v1.0.0\n".repeat(200_000)],
    ["of an open string", "module a\n", 'go "', "x\\".repeat(5_000_000)],
  ])("10 MB %s take no time", (_, head, start, body) => {
    write("mod/go.mod", `${head}${start}${body}\n`);
    const begin = performance.now();
    messages(join(folder, "mod"));
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});
