// A soak of goroutines: a million that are created and end, 100,000 that wait, 10,000 timers; what they take beside native Go,
// the memory that waiting ones keep, and for how long the event loop does not turn meanwhile.
//
//   npm run build && npm run bench:goroutines -- [--rounds 3] [--count 1000000]
//
// Each figure stands beside its goal; one that misses it makes the command fail. Go is `GOROOT`'s or the one on PATH; without
// it nothing is compared with it. How long the event loop is blocked is counted in time of the thread where Node can tell (from
// 23.9 on), or else by the clock, to which other work on the machine adds.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { rollup } from "rollup";
import { goCommand } from "./gocommand.mjs";

const { default: goes } = await import(new URL("../../dist/plugins/rollup.js", import.meta.url).href);
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "3" }, count: { type: "string", default: "1000000" } },
});
const rounds = Number(values.rounds);
const count = Number(values.count);
const goals = { times: 3, blocked: 20, parked: 200, left: 5 };

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc");

function figure(name, value, goal, unit = "") {
  const missed = goal !== undefined && !(value <= goal);
  if (missed) process.exitCode = 1;
  const aim = goal === undefined ? "" : `   goal ${goal}${missed ? ", missed" : ""}`;
  console.log(`${name.padEnd(44)}${value.toFixed(1).padStart(9)} ${unit.padEnd(3)}${aim}`);
}

/** Bundles package soak, as a page would. */
async function load(folder) {
  const entry = join(folder, "entry.js");
  writeFileSync(entry, 'export * from "./soak.go";\n');
  const build = await rollup({ input: entry, plugins: [goes({ root: folder, types: false })] });
  const file = join(folder, "soak.mjs");
  await build.write({ file, format: "es" });
  await build.close();
  return import(pathToFileURL(file).href);
}

/** What native Go takes, by name of the function. */
function nativeTimes(folder) {
  const go = goCommand();
  if (go === undefined) return {};
  const file = join(folder, "native");
  execFileSync(go, ["build", "-o", file, "./cmd"], { cwd: folder });
  const text = execFileSync(file, [String(rounds), String(count)], { encoding: "utf8" });
  return Object.fromEntries(
    text
      .trim()
      .split("\n")
      .map((line) => line.split(" "))
      .map(([name, ms]) => [name, Number(ms)]),
  );
}

/** Milliseconds that this thread has worked. */
function worked() {
  if (process.threadCpuUsage === undefined) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Calls a function while an interval runs; the longest time that it did not come, in ms, beside the result. */
async function watched(f) {
  let last = worked();
  let blocked = 0;
  const tick = () => {
    const now = worked();
    blocked = Math.max(blocked, now - last);
    last = now;
  };
  const interval = setInterval(tick, 1);
  const result = await f();
  tick();
  clearInterval(interval);
  return { result, blocked };
}

async function createAndEnd(soak, native) {
  for (const name of ["Finish", "Send", "Work"]) {
    const runs = [];
    for (let i = 0; i < rounds; i++) runs.push(await watched(() => soak[name](count)));
    const least = Math.min(...runs.map(({ result }) => result));
    figure(`${name}(${count})`, least, undefined, "ms");
    if (native[name] !== undefined) figure("  times native", least / native[name], goals.times);
    figure("  event loop blocked", Math.min(...runs.map(({ blocked }) => blocked)), goals.blocked, "ms");
  }
}

const megabytes = () => {
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

/** Lets what has ended be forgotten. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

async function parkAndRelease(soak, n) {
  await (await soak.Park(1000)).Release();
  await settle();
  const before = megabytes();
  const park = await watched(() => soak.Park(n));
  figure(`${n} parked, memory`, megabytes() - before, goals.parked, "MB");
  figure("  event loop blocked, parking", park.blocked, goals.blocked, "ms");
  const release = await watched(() => park.result.Release());
  if (release.result !== n) throw new Error(`${release.result} of ${n} goroutines went on`);
  figure("  event loop blocked, releasing", release.blocked, goals.blocked, "ms");
  park.result = undefined;
  await settle();
  figure("  memory left when they have ended", megabytes() - before, goals.left, "MB");
}

async function sleep(soak, n) {
  const { result, blocked } = await watched(() => soak.Timers(n));
  figure(`${n} timers, the latest too late by`, result, undefined, "ms");
  figure("  event loop blocked", blocked, goals.blocked, "ms");
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-goroutines-")));
try {
  cpSync(fileURLToPath(new URL("goroutines", import.meta.url)), folder, { recursive: true });
  const native = nativeTimes(folder);
  const soak = await load(folder);
  await createAndEnd(soak, native);
  await parkAndRelease(soak, 100_000);
  await sleep(soak, 10_000);
  console.log(`Node ${process.version}`);
} finally {
  rmSync(folder, { recursive: true });
}
