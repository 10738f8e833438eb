// `goes test` against what `go test` prints for the trees of testdata/gotest.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { cases, outcome } from "./gotest/compare.mjs";

const main = fileURLToPath(new URL("../dist/src/cli/main.js", import.meta.url));
const { nodeHost } = await import(fileURLToPath(new URL("../dist/src/host/node.js", import.meta.url)));

// Package testing is compiled from Go's source.
describe.skipIf(nodeHost().goroot === null)(
  "goes test prints what go test prints",
  { timeout: 300_000 },
  () => {
    for (const each of cases())
      test(each.line, () => {
        expect(outcome([process.execPath, main], each)).toBe(readFileSync(each.golden, "utf8"));
      });
  },
);

// The file is in the folder of the command, not of the package; -outputdir is relative to that, too.
test.skipIf(nodeHost().goroot === null)("goes test writes a trace", { timeout: 60_000 }, () => {
  const cwd = mkdtempSync(join(tmpdir(), "goes-trace-"));
  try {
    cpSync(fileURLToPath(new URL("gotest/basics", import.meta.url)), cwd, { recursive: true });
    mkdirSync(join(cwd, "out"));
    for (const flags of [["-trace=t.out"], ["-trace", "t.out", "-outputdir", "out"]])
      execFileSync(process.execPath, [main, "test", ...flags, "./calc"], { cwd });
    for (const file of ["t.out", "out/t.out"]) {
      const trace = readFileSync(join(cwd, file), "latin1");
      expect(trace).toMatch(/^go 1\.26 trace\0\0\0/);
      expect(trace).toContain("testing.tRunner");
    }
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});

// As a pipe to `head` does it.
test("goes test ends quietly when nobody reads what it prints", { timeout: 60_000 }, async () => {
  const cwd = fileURLToPath(new URL("gotest/basics", import.meta.url));
  const child = spawn(process.execPath, [main, "test", "-v", "./none"], { cwd });
  child.stdout.destroy();
  let text = "";
  child.stderr.on("data", (bytes) => (text += bytes));
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ text, code }).toEqual({ text: "", code: 141 });
});
