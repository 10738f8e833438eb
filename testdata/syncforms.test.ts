// Whether JS has to wait for a function depends on its package and what that imports: another package that gives it what
// waits changes neither its declarations nor its results, and is itself as in Go. The packages are in testdata/syncforms.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rollup } from "rollup";
import { afterAll, expect, test } from "vitest";
import { plugin } from "./door.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-syncforms-")));
cpSync(fileURLToPath(new URL("syncforms", import.meta.url)), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `go run ./cmd/all` prints: of package rules, used alone and with busy's values, then of busy. */
const expected = readFileSync(join(folder, "expected.txt"), "utf8").trimEnd().split("\n");

const declarations = join(folder, "rules/rules.d.go.ts");

/** The lines that an entry prints, and the declarations of package rules in its program. */
async function built(entry: string) {
  const goes = await plugin("rollup");
  rmSync(declarations, { force: true });
  const bundle = await rollup({
    input: join(folder, `web/${entry}.js`),
    plugins: [goes({ root: folder })],
    onwarn: () => {},
  });
  const file = join(folder, `${entry}.mjs`);
  await bundle.write({ file, format: "es", inlineDynamicImports: true });
  await bundle.close();
  const lines = execFileSync(process.execPath, [file], { encoding: "utf8" }).trimEnd().split("\n");
  return { lines, declarations: readFileSync(declarations, "utf8") };
}

test("the program is that of Go", () => {
  const main = fileURLToPath(new URL("../dist/src/cli/main.js", import.meta.url));
  const options = { cwd: folder, encoding: "utf8" as const };
  const printed = execFileSync(process.execPath, [main, "run", "./cmd/all"], options);
  expect(printed.trimEnd().split("\n")).toEqual(expected);
});

test("a package is the same beside one that gives it what waits", { timeout: 60_000 }, async () => {
  const alone = await built("alone");
  const both = await built("both");
  expect(alone.lines).toEqual(expected.slice(0, 4));
  expect(both.declarations).toBe(alone.declarations);
  expect(both.declarations).not.toContain("Promise");
  const waits = (what: string) =>
    `TypeError ${what} waits, but JavaScript has called a function of Go that returns no promise`;
  expect(both.lines).toEqual([
    ...expected,
    "[ 3 ]",
    // The rule that waits, then the deferred function that counts it while the lock is held.
    waits("sync.Mutex.Lock"),
    waits("Area"),
    waits("sync.Mutex.Lock"),
    waits("sync.Mutex.Lock"),
    "1000",
    // A rule that would wait for ever, after which all goes on.
    waits("sync.Mutex.Lock"),
    "5 7",
  ]);
});
