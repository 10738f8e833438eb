// Calls from JavaScript leave nothing in the heap: a million of each kind, in a process of its own.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rollup } from "rollup";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plugin } from "./door.ts";

let folder: string;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-heap-")));
  cpSync(fileURLToPath(new URL("bench/boundary", import.meta.url)), folder, { recursive: true });
  const goes = await plugin("rollup");
  const build = await rollup({
    input: join(folder, "calls.go"),
    plugins: [goes({ root: folder, types: false })],
  });
  await build.write({ file: join(folder, "calls.mjs"), format: "es" });
  await build.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Bytes that a million calls leave, at least, of three rounds: what the engine compiles or throws away meanwhile is
 * counted in the round where it happens, what the calls leave is counted in every one.
 */
const script = `import * as go from "./calls.mjs";
const counter = new go.Counter();
const words = Array.from({ length: 64 }, (_, i) => "twenty bytes long " + (10 + i));
const item = { Name: "name", Qty: 2 };
const calls = {
  Add: (i) => go.Add(i, 1),
  Step: (i) => counter.Step(i & 7),
  Len: (i) => go.Len(words[i & 63], item),
  Half: (i) => go.Half(i & 1022),
  Item: (i) => new go.Item(item),
};
const left = {};
for (const [name, call] of Object.entries(calls)) {
  const run = (n) => { for (let i = 0; i < n; i++) call(i); gc(); return process.memoryUsage().heapUsed; };
  const heap = [run(100_000), 0, 0, 0];
  for (let round = 1; round <= 3; round++) heap[round] = run(1_000_000);
  left[name] = Math.min(...[1, 2, 3].map((round) => heap[round] - heap[round - 1]));
}
console.log(JSON.stringify(left));
`;

test("a million calls leave the heap as it was", () => {
  writeFileSync(join(folder, "script.mjs"), script);
  const output = execFileSync(process.execPath, ["--expose-gc", "script.mjs"], {
    cwd: folder,
    encoding: "utf8",
  });
  const left: Record<string, number> = JSON.parse(output);
  expect(Object.keys(left)).toHaveLength(5);
  // A tenth of a byte each.
  expect(Object.entries(left).filter(([, bytes]) => bytes > 100_000)).toEqual([]);
}, 60_000);
