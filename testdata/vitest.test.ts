// The Vitest plugin: a run of Vitest over Go's test files, and what it reports.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const trees = join(root, "testdata/gotest");
const folder = mkdtempSync(join(tmpdir(), "goes-vitest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { nodeHost } = await import(join(root, "dist/src/host/node.js"));

interface Report {
  testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

function vitest(...args: string[]): Report {
  const config = join(folder, "vitest.config.mjs");
  writeFileSync(
    config,
    // As in a front-end project: the plugin for packages stands in front.
    `import goes from "${root}dist/plugins/vite.js";\nimport goesTests from "${root}dist/plugins/vitest.js";\nexport default { plugins: [goes({ types: false }), goesTests()] };\n`,
  );
  const output = join(folder, "report.json");
  const command = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", trees, "--config", config];
  spawnSync(process.execPath, [...command, "--reporter=json", `--outputFile=${output}`, ...args], {
    env: { ...process.env, VITEST: undefined, VITEST_POOL_ID: undefined, VITEST_WORKER_ID: undefined },
  });
  return JSON.parse(readFileSync(output, "utf8"));
}

function results(...args: string[]) {
  return vitest(...args).testResults.flatMap(({ assertionResults }) => assertionResults);
}

// Package testing is compiled from Go's source.
describe.skipIf(nodeHost().goroot === null)("goes/vitest", { timeout: 300_000 }, () => {
  test("tests, subtests and fuzz targets of Go are Vitest's", () => {
    expect(results("calc").map(({ fullName, status }) => `${status} ${fullName}`)).toEqual([
      "passed TestAdd",
      "passed TestDivide by_zero",
      "passed TestDivide exact",
      "skipped TestDivide skipped",
      "passed TestHalf",
      "passed FuzzDivide seed#0",
      "passed FuzzDivide seed#1",
    ]);
    const filtered = results("calc", "-t", "by_zero").filter(({ status }) => status === "passed");
    expect(filtered.map(({ fullName }) => fullName)).toEqual(["TestDivide by_zero"]);
  });

  test("failures are at the line in Go", () => {
    const failed = results("fails_test", "panics_test").filter(({ status }) => status === "failed");
    const first = failed.map(({ fullName, failureMessages: [text] }) => {
      const place = /at .*gotest\/failures\/(\S+)/.exec(text)?.[1];
      return `${fullName}: ${place}`;
    });
    expect(first.sort()).toEqual([
      "Example_fails: fails/fails_test.go:47:1",
      "TestAfter: panics/panics_test.go:17:1",
      "TestCleanup: fails/fails_test.go:35:2",
      "TestErrors TestErrors: fails/fails_test.go:17:2",
      "TestErrors inner inner: fails/fails_test.go:24:3",
      "TestErrors inner most: fails/fails_test.go:16:1",
      "TestFromGoroutine: fails/fails_test.go:42:3",
      "TestPanics: panics/panics_test.go:15:1",
    ]);
  });

  test("subtests with slashes in their names, and those that panic", () => {
    const all = results("subtests_test");
    expect(all.map(({ fullName, status }) => `${status} ${fullName}`)).toEqual([
      "passed TestSlashes text/html b/c",
      "failed TestSlashes text/html text/html",
      "passed TestSlashes text/plain b/c",
      "passed TestSlashes a b/c",
      "passed TestTable two",
      "failed TestTable zero",
    ]);
    const failures = all.flatMap(({ failureMessages }) => failureMessages);
    expect(failures[0]).toMatch(/text\/html fails\s+at .*subtests_test\.go:9:/);
    expect(failures[1]).toMatch(
      /panic: runtime error: integer divide by zero[\s\S]*at .*subtests_test\.go:16:/,
    );
  });
});
