// `goes test -fuzz`: inputs that make a fuzz target fail are found, made small and kept, as `go test -fuzz` keeps them.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../dist/src/cli/main.js", import.meta.url));
const { nodeHost } = await import(fileURLToPath(new URL("../dist/src/host/node.js", import.meta.url)));

const folder = mkdtempSync(join(tmpdir(), "goes-fuzzing-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command prints in the module, without times and numbers of executions. */
function run(...args: string[]): { text: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, "test", ...args], {
    cwd: join(folder, "module"),
    env: { ...process.env, GOES_CACHE_DIR: join(folder, "cache") },
    encoding: "utf8",
  });
  const text = (stdout + stderr)
    .replace(/elapsed: \d+s/g, "elapsed: T")
    .replace(/\d+\.\d+s/g, "T")
    .replace(/\(\d+\/sec\)/g, "(RATE)")
    .replace(/with \d+ workers/g, "with N workers");
  return { text, status };
}

function kept(target: string): string {
  const corpus = join(folder, "module/testdata/fuzz", target);
  const [name] = readdirSync(corpus);
  return readFileSync(join(corpus, name), "utf8");
}

// Package testing is compiled from Go's source.
describe.skipIf(nodeHost().goroot === null)("goes test -fuzz", { timeout: 120_000 }, () => {
  cpSync(fileURLToPath(new URL("gotest/searches", import.meta.url)), join(folder, "module"), {
    recursive: true,
  });

  test("finds what a condition in another package asks for, and makes it small", () => {
    const found = run("-run=^$", "-fuzz=Title", "-fuzztime=60s");
    expect(found.text).toContain("panic: no letter behind s");
    expect(found.text).toMatch(/\n {4}Failing input written to testdata\/fuzz\/FuzzTitle\/[0-9a-f]{16}\n/);
    expect(found.text).toMatch(/^FAIL\nexit status 1\nFAIL\tsearches\tT\n/m);
    expect(found.status).toBe(1);
    expect(kept("FuzzTitle")).toMatch(/^go test fuzz v1\nstring\("s!"\)\nint\(-?\d+\)\n$/);
    const again = run("-run=FuzzTitle");
    expect(again.text).toContain("panic: no letter behind s");
    expect(again.status).toBe(1);
  });

  test("knows the input with which the process ended", () => {
    const found = run("-run=^$", "-fuzz=Exit", "-fuzztime=60s");
    expect(found.text).toContain("    fuzzing process hung or terminated unexpectedly: exit status 3\n");
    expect(found.status).toBe(1);
    expect(kept("FuzzExit")).toMatch(/^go test fuzz v1\n\[\]byte\(".{5,}"\)\n$/);
  });

  test("tries as many inputs as it is told, or as there is time for", () => {
    const some = run("-run=^$", "-fuzz=Fine", "-fuzztime=500x", "-parallel=2");
    expect(some.text).toContain("warning: starting with empty corpus\n");
    expect(some.text).toMatch(/execs: 500 \(RATE\), new interesting: \d+ \(total: \d+\)\nPASS\n/);
    expect(some.status).toBe(0);
    const timed = run("-run=^$", "-fuzz=Fine", "-fuzztime=1s", "-v");
    expect(timed.text).toContain("--- PASS: FuzzFine (T)\n");
    expect(timed.status).toBe(0);
  });

  test("reports a known input that fails, and keeps nothing", () => {
    const found = run("-run=^$", "-fuzz=Seed", "-fuzztime=5s");
    expect(found.text).toContain("failure while testing seed corpus entry: FuzzSeed/seed#0\n");
    expect(found.text).not.toContain("written");
    expect(found.status).toBe(1);
  });
});
