// Panics that a bundle recovers as a routine take no stacks (runtime-js/panics/guards.ts); all else of them is as in Go.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "goes-routine-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: "utf8" });

/** Counts how often no stack is to be taken. */
const counter = `
let spared = 0;
const set = (limit) => { if (limit === 0) spared++; };
Object.defineProperty(Error, "stackTraceLimit", { get: () => 10, set });
process.on("exit", () => console.error(spared, "spared"));
`;

test("a bundle prints what the program prints in Go", () => {
  const sample = join(root, "testdata/run/panics/routine");
  const bundle = join(folder, "main.mjs");
  const built = node(join(root, "dist/src/cli/main.js"), "build", "--bundle", "-o", bundle, `${sample}.go`);
  expect(built.stderr).toBe("");
  const counting = join(folder, "counting.mjs");
  writeFileSync(counting, counter);
  const { stdout, stderr, status } = node("--import", pathToFileURL(counting).href, bundle);
  const report = stderr.replace(/\[signal [\s\S]*/, "");
  expect(Number(/(\d+) spared/.exec(stderr)?.[1])).toBeGreaterThan(2000);
  expect(`-- stdout --\n${stdout}-- stderr --\n${report}-- exit --\n${status}\n`).toBe(
    readFileSync(`${sample}.golden`, "utf8"),
  );
});
