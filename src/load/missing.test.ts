import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeHost } from "../host/node.ts";
import { load } from "./loader.ts";

/** What is said of the one import of a program in a module. */
function said(module: string, path: string): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "goes-missing-")));
  try {
    writeFileSync(join(directory, "go.mod"), `module ${module}\n\ngo 1.27\n`);
    writeFileSync(join(directory, "main.go"), `package main\n\nimport _ "${path}"\n\nfunc main() {}\n`);
    const { problems } = load({ ...nodeHost(), goroot: null }, { directory, directories: [directory] });
    return problems[0].diagnostics[0].message;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

test("a package that is not there, in the go command's words", () => {
  const asks = (path: string) => `no required module provides package ${path}; to add it:\n\tgo get ${path}`;
  expect(said("example.com/m", "example.com/m/none")).toBe(asks("example.com/m/none"));
  expect(said("example.com/m", "example.com/other")).toBe(asks("example.com/other"));
  expect(said("m", "m/none")).toBe("package m/none is not in std");
});
