// The differential fuzzer: random programs, run with real Go and with goes, compared function by function.
//
//   npm run fuzz -- [--programs <n>] [--seed <first>] [--functions <n>] [--minimise <n>] [--report <file>]
//   npm run fuzz -- --replay [--update]
//
// The first form runs new programs, and fails if more functions differ than seeds.txt allows. Of those that differ as many
// as --minimise says are made small and printed, or written to the file. The second form runs the programs of seeds.txt,
// where the functions that are known to differ are listed, and fails if others do. Both add what they find with --update.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { forEachItem } from "../runner/runner.mjs";
import { compare, differing, environment, invalidFunctions } from "./compare.mjs";
import { minimise } from "./minimise.mjs";
import { generate, textOf } from "./program.mjs";

const seedFile = fileURLToPath(new URL("./seeds.txt", import.meta.url));
const { values } = parseArgs({
  options: {
    programs: { type: "string", default: "2" },
    seed: { type: "string" },
    functions: { type: "string", default: "100" },
    minimise: { type: "string", default: "0" },
    report: { type: "string" },
    only: { type: "string" },
    replay: { type: "boolean" },
    update: { type: "boolean" },
  },
});

/** Lines `seed: names of the functions that differ`, and how many of a thousand new ones may. */
function readSeeds() {
  const text = readFileSync(seedFile, "utf8");
  const entries = [...text.matchAll(/^(\d+):(.*)$/gm)];
  return {
    head: text.slice(0, entries[0]?.index ?? text.length),
    allowed: Number(/^may differ: (\d+) of 1000$/m.exec(text)?.[1] ?? 0),
    known: new Map(
      entries.map(([, seed, names]) => [Number(seed), names.trim().split(/\s+/).filter(Boolean)]),
    ),
  };
}

/** { seed, program, names } of each seed. */
async function measure(seeds) {
  const work = async (seed, runner) => {
    const { program, names } = await compareWhole(generate(seed, Number(values.functions)), runner);
    console.log(
      `seed ${seed}: ${program.functions.length - names.length}/${program.functions.length} ${names.join(" ")}`,
    );
    return { seed, program, names };
  };
  return forEachItem(seeds, work, { env: environment });
}

/** Without functions that real Go refuses, or in which its program ends: now and then one recurses without end. */
async function compareWhole(program, runner) {
  const { names, invalid } = await compare(program, runner);
  if (invalid === null) return { program, names };
  const wrong = invalidFunctions(program, invalid);
  if (wrong.size === 0) throw new Error(`seed ${program.seed} is no valid program:\n${invalid}`);
  console.log(`seed ${program.seed}: real Go does not take ${[...wrong].join(" ")}`);
  const functions = program.functions.filter(({ name }) => !wrong.has(name));
  return compareWhole({ ...program, functions }, runner);
}

async function replay() {
  const { head, known } = readSeeds();
  const results = await measure([...known.keys()]);
  for (const { seed, names } of results) {
    const before = known.get(seed);
    const list = (what, all) => all.length > 0 && console.log(`seed ${seed}: ${what}: ${all.join(" ")}`);
    list(
      "new failures",
      names.filter((name) => !before.includes(name)),
    );
    list(
      "unexpected passes",
      before.filter((name) => !names.includes(name)),
    );
    if (names.join() !== before.join()) process.exitCode = 1;
  }
  if (!values.update) return;
  process.exitCode = 0;
  writeFileSync(seedFile, head + results.map(lineOf).join(""));
}

function lineOf({ seed, names }) {
  return `${[`${seed}:`, ...names].join(" ")}\n`;
}

async function search() {
  const { allowed, known } = readSeeds();
  const first = Number(values.seed ?? Date.now() % 2 ** 31);
  const results = await measure(Array.from({ length: Number(values.programs) }, (_, i) => first + i));
  const count = results.reduce((sum, { program }) => sum + program.functions.length, 0);
  const bad = results.filter(({ names }) => names.length > 0);
  const differing = bad.reduce((sum, { names }) => sum + names.length, 0);
  console.log(`${count - differing} of ${count} functions are equal`);
  await report(bad);
  if (values.update)
    for (const result of bad) if (!known.has(result.seed)) appendFileSync(seedFile, lineOf(result));
  if (differing * 1000 > allowed * count) process.exitCode = 1;
}

/** Makes small what differs, taking turns among the programs. */
async function report(bad) {
  const all = bad.flatMap(({ program, names }) =>
    names
      .filter((name) => values.only === undefined || name.includes(values.only))
      .map((name, turn) => ({ program, name, turn })),
  );
  const chosen = all.sort((a, b) => a.turn - b.turn).slice(0, Number(values.minimise));
  await forEachItem(chosen, reportOne, { env: environment });
}

async function reportOne({ program, name }, runner) {
  const alone = { ...program, functions: program.functions.filter((f) => f.name === name) };
  const small = await minimise(alone, (candidates) => differing(candidates, runner));
  const { go, goes } = await compare(small, runner);
  const text = [
    `==== seed ${program.seed} ${name}`,
    `go:   ${go.get(name)}`,
    `goes: ${goes.get(name)}`,
    textOf({ ...small, prelude: "" }),
  ].join("\n");
  if (values.report === undefined) console.log(text);
  else appendFileSync(values.report, `${text}\n`);
}

await (values.replay ? replay() : search());
