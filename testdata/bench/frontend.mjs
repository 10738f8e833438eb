// How fast programs of the shape of front-end logic are: native, as goes makes them, Go's WebAssembly, GopherJS, and the same
// algorithms in JavaScript by hand.
//
//   npm run build && npm run bench:programs -- [--rounds 3] [--only diff,search] [--targets native,goes,byhand]
//   npm run bench:programs -- --plugin                 also what the Rollup plugin makes in production, minified by terser
//   npm run bench:programs -- --node path/to/node      on another Node
//   npm run bench:programs -- --chromium               goes and by hand in headless Chromium
//   npm run bench:programs -- --thread                 goes and by hand by what their thread works: for busy machines, on Node 24
//   npm run bench:programs -- --programs folder        other programs of the same form
//
// A program is a folder with a main.go that runs its kernel once to warm up and five times against the clock, and prints a line:
// its name, the least milliseconds, and a checksum, which must be the same everywhere. byhand.mjs beside it does the same. Targets
// take turns, and the least of all rounds counts. Go is `GOROOT`'s or the one on PATH; GOPHERJS names a GopherJS command, and
// GOPHERJS_GOROOT the Go that it needs. What is not there is left out.
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openPage, targetsOf } from "./frontendtargets.mjs";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    only: { type: "string" },
    targets: { type: "string" },
    programs: { type: "string", default: fileURLToPath(new URL("frontend", import.meta.url)) },
    node: { type: "string", default: process.execPath },
    plugin: { type: "boolean", default: false },
    chromium: { type: "boolean", default: false },
    thread: { type: "boolean", default: false },
  },
});

function programs() {
  const folder = resolve(options.programs);
  const wanted = options.only?.split(",");
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "main.go")) && (wanted?.includes(name) ?? true))
    .map((name) => ({ name, folder: join(folder, name), results: new Map() }));
}

/** What a program printed, as numbers; its first line if it is something else. */
function reading({ name }, text) {
  const [, ms, checksum] = new RegExp(`^${name} ([\\d.]+) (\\d+)$`, "m").exec(text) ?? [];
  if (ms === undefined) throw new Error(text.trim().split("\n")[0] || "no output");
  return { ms: Number(ms), checksum };
}

/** Runs an action that may fail; a target that failed once is not run again. */
async function attempt(program, target, action) {
  const result = program.results.get(target.name) ?? { ms: Infinity };
  program.results.set(target.name, result);
  if (result.fault !== undefined || result.absent) return;
  try {
    await action(result);
  } catch (error) {
    result.fault = error.message.trim();
    console.error(`${program.name}, ${target.name}: ${result.fault}`);
  }
}

async function build(program, target, scratch) {
  await attempt(program, target, async (result) => {
    const built = await target.build(
      program,
      join(scratch, `${program.name}-${target.name.replace(" ", "")}`),
    );
    if (built === undefined) result.absent = true;
    else Object.assign(result, built);
  });
}

async function run(program, target) {
  await attempt(program, target, async (result) => {
    const { ms, checksum } = reading(program, await target.run(result.file));
    result.ms = Math.min(result.ms, ms);
    result.checksum = checksum;
  });
}

/** The first target, which is native where there is a Go, says what is right. */
function judge(program) {
  const results = [...program.results.values()].filter(({ checksum }) => checksum !== undefined);
  for (const result of results) {
    if (result.checksum !== results[0].checksum) {
      result.fault = `checksum ${result.checksum} instead of ${results[0].checksum}`;
      console.error(`${program.name}: ${result.fault}`);
    }
  }
}

function ratio(program, over, under) {
  const [a, b] = [program.results.get(over), program.results.get(under)];
  const usable = [a, b].every((result) => result?.checksum !== undefined && result.fault === undefined);
  return usable ? a.ms / b.ms : undefined;
}

function geometricMean(list) {
  const known = list.filter((x) => x !== undefined);
  if (known.length === 0) return undefined;
  return Math.exp(known.reduce((sum, x) => sum + Math.log(x), 0) / known.length);
}

const row = (cells) => console.log(`| ${cells.join(" | ")} |`);
const twoDigits = (x) => x?.toFixed(2) ?? "–";

function table(title, columns, list, rowOf) {
  row([title, ...columns]);
  row([":--", ...columns.map(() => "--:")]);
  for (const program of list) row([program.name, ...rowOf(program)]);
}

function report(list, targets) {
  const names = targets.map(({ name }) => name);
  const pairs = ["native", "by hand"]
    .filter((base) => names.includes(base))
    .flatMap((base) => names.filter((name) => name !== base).map((name) => [name, base]))
    .filter(([name, base]) => !(name === "native" && base === "by hand"));
  const time = (program, name) => {
    const { ms, fault, absent } = program.results.get(name);
    return absent ? "–" : fault !== undefined ? "FAIL" : ms.toFixed(1);
  };
  table("ms", [...names, ...pairs.map((pair) => pair.join(" / "))], list, (program) => [
    ...names.map((name) => time(program, name)),
    ...pairs.map(([over, under]) => twoDigits(ratio(program, over, under))),
  ]);
  const means = pairs.map(([over, under]) =>
    geometricMean(list.map((program) => ratio(program, over, under))),
  );
  row(["**geometric mean**", ...names.map(() => ""), ...means.map(twoDigits)]);
  console.log("");
  table("gzip, kB", names, list, (program) =>
    names.map((name) => {
      const { gzip } = program.results.get(name);
      return gzip === undefined ? "–" : (gzip / 1000).toFixed(1);
    }),
  );
}

const scratch = realpathSync(mkdtempSync(join(tmpdir(), "goes-frontend-")));
const page = options.chromium ? await openPage() : undefined;
try {
  const targets = targetsOf({ ...options, page, wanted: options.targets?.split(",") });
  const list = programs();
  for (const program of list) for (const target of targets) await build(program, target, scratch);
  for (let round = 0; round < Number(options.rounds); round++) {
    const turn = targets.map((_, i) => targets[(i + round) % targets.length]);
    for (const program of list) for (const target of turn) await run(program, target);
  }
  list.forEach(judge);
  const where = page?.version ?? `Node at ${options.node}`;
  console.log(`${where}; ${cpus()[0]?.model}, load ${loadavg()[0].toFixed(1)}; least of ${options.rounds}\n`);
  report(list, targets);
  if (list.some(({ results }) => [...results.values()].some(({ fault }) => fault !== undefined)))
    process.exitCode = 1;
} finally {
  await page?.close();
  rmSync(scratch, { recursive: true });
}
