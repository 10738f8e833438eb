// Runs the programs of Go's test tree: what is compiled to run, runs, ends with exit code 0, and prints what is in the
// .out file, or nothing where there is none. That is the rule of Go's own runner.
//
//   npm run conformance -- run [--update] [--only <text>] [--subset | --failing]
//
// --subset runs some of the tests, others for each state of goes and of the tests; --failing those that fail on the board.
// What else is on the board is taken to be as it was.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { goroot, toolTags } from "../runner/goroot.mjs";
import { forEachItem } from "../runner/runner.mjs";
import { boardOf, differences, failuresOn, oneLine } from "./board.mjs";
import { dist } from "./packages.mjs";
import { expectedOutput, printedProgram, programOf, testTree } from "./programs.mjs";
import { recipeOf, testFolders, unsatisfied } from "./recipe.mjs";

const runnable = /^(run|runoutput|rundir|runindir|buildrun|buildrundir|errorcheckandrundir)$/;
const boardFile = fileURLToPath(new URL("./run.txt", import.meta.url));
const exclusionFile = fileURLToPath(new URL("./run-excluded.txt", import.meta.url));
/** How many of a thousand tests are in the subset. */
const subsetShare = 400;

// ---- The tests

/** All that Go's runner would run, with the reason why one is not for goes: { name, text, recipe, skipped, excluded }. */
function findTests() {
  const exclusions = readExclusions();
  const tests = testFolders()
    .flatMap((folder) => readdirSync(join(testTree, folder)).map((file) => join(folder, file)))
    .filter((name) => /^[^.].*\.go$/.test(basename(name)))
    .map((name) => {
      const text = readFileSync(join(testTree, name), "latin1");
      return { name, text, recipe: recipeOf(text) };
    })
    .filter(({ recipe }) => runnable.test(recipe.action))
    .map((test) => ({
      ...test,
      skipped: unsatisfied(test.text, tags),
      excluded: exclusions.get(test.name) ?? null,
    }));
  for (const name of exclusions.keys())
    if (!tests.some((test) => test.name === name && test.skipped === null))
      throw new Error(`run-excluded.txt: there is no test ${name} to exclude`);
  return tests;
}

/** What an exclusion may be for. */
const reasons = [
  "cgo",
  "assembly",
  "linker or compiler flags",
  "garbage-collector internals",
  "operating-system processes",
];

/** Lines `name: reason (more about it)`. */
function readExclusions() {
  const lines = readFileSync(exclusionFile, "utf8").split("\n");
  const entries = lines.filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    entries.map((line) => {
      const [, name, reason] = /^(\S+): ([^(]*?)(?: \(.*\))?$/.exec(line) ?? [];
      if (!reasons.includes(reason)) throw new Error(`run-excluded.txt: no reason to exclude: ${line}`);
      return [name, line.slice(name.length + 2)];
    }),
  );
}

/** The tags of Go's runner for js/wasm, and those of goes. */
const tags = ["js", "wasm", "gc", "goes", "purego", ...toolTags("js", "wasm")];

// ---- One test

/** null for a pass. */
async function problemOf(test, runner) {
  const folder = runner.newFolder();
  const first = programOf(test, folder);
  const result = await compileAndRun(first, folder, test, runner);
  if (result.problem !== undefined) return result.problem;
  if (test.recipe.action !== "runoutput") return difference(expectedOutput(test), result.output);
  const next = runner.newFolder();
  const second = await compileAndRun(printedProgram(result.output, next), next, test, runner);
  if (second.problem !== undefined) return `printed program: ${second.problem}`;
  return difference(expectedOutput(test), second.output);
}

/** { output }, or { problem }. */
async function compileAndRun({ request, cwd, args }, folder, { recipe }, runner) {
  const { program, problem } = await runner.compile(request, folder);
  if (program === undefined) return { problem: `does not compile: ${firstLine(problem)}` };
  const { output, code, broken } = await runner.run(program, { args, cwd, env: recipe.env });
  if (broken !== null) return { problem: broken };
  if (code !== 0) return { problem: `exit code ${code}: ${firstLine(output) || "no output"}` };
  return { output };
}

/** Of what the compiler or the program says; the same on every machine. */
function firstLine(text) {
  const line = text.split("\n").find((line) => line.trim() !== "" && !line.startsWith("# ")) ?? "";
  return portable(line);
}

function portable(text) {
  return text.replaceAll(goroot, "$GOROOT").replace(/\S*\/goes-runner-\w+\/\d+/g, "$TMP");
}

function difference(want, got) {
  if (want === got) return null;
  const [a, b] = [want.split("\n"), got.split("\n")];
  const at = a.findIndex((line, i) => line !== b[i]);
  const i = at < 0 ? a.length : at;
  const show = (line) => (line === undefined ? "no line" : JSON.stringify(portable(line)));
  return `line ${i + 1}: want ${show(a[i])} got ${show(b[i])}`;
}

// ---- The run

/** Changes when the compiler or the runtime do. */
function identityOfGoes() {
  const hash = createHash("sha256");
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|go)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort())
    hash.update(readFileSync(entry));
  return hash.digest("hex");
}

function inSubset({ text }, identity) {
  const hash = createHash("sha256").update(identity).update(text).digest();
  return hash.readUInt32LE(0) % 1000 < subsetShare;
}

async function measure(tests) {
  const start = Date.now();
  let done = 0;
  const env = { ...process.env, GOROOT: goroot, GOMAXPROCS: "1" };
  const work = async (test, runner) => {
    const since = Date.now();
    const problem = await problemOf(test, runner).catch((error) => `the runner fails: ${error.stack}`);
    const seconds = (Date.now() - since) / 1000;
    if (seconds > 10) console.log(`  ${test.name} took ${seconds.toFixed(1)} s`);
    if (++done % 100 === 0) console.log(`  ${done} of ${tests.length}`);
    return { name: test.name, problem };
  };
  const outcomes = await forEachItem(tests, work, { env });
  console.log(`${tests.length} tests in ${Math.round((Date.now() - start) / 1000)} s`);
  return outcomes;
}

function compareSubset(outcomes, old) {
  const failing = failuresOn(old);
  const wrong = outcomes.filter(({ name, problem }) => failing.has(name) !== (problem !== null));
  return wrong.map(({ name, problem }) =>
    problem === null ? `unexpected pass: ${name}` : `new failure: ${name}: ${oneLine(problem)}`,
  );
}

/** The outcomes of all tests: those that did not run have that of the old board. */
function completed(outcomes, tests, old) {
  const failing = failuresOn(old);
  const known = new Map(outcomes.map((outcome) => [outcome.name, outcome]));
  return tests.map(({ name }) => known.get(name) ?? { name, problem: failing.get(name) ?? null });
}

export async function run(flags) {
  const only = flags.includes("--only") ? flags[flags.indexOf("--only") + 1] : null;
  const subset = flags.includes("--subset");
  const all = findTests();
  const tests = all.filter(({ skipped, excluded }) => skipped === null && excluded === null);
  const old = existsSync(boardFile) ? readFileSync(boardFile, "utf8") : "";
  const failing = failuresOn(old);
  const identity = subset ? identityOfGoes() : "";
  const chosen = tests
    .filter(({ name }) => only === null || name.includes(only))
    .filter((test) => !subset || inSubset(test, identity))
    .filter(({ name }) => !flags.includes("--failing") || failing.has(name));
  const outcomes = await measure(chosen);
  const failed = outcomes.filter(({ problem }) => problem !== null);
  console.log(`test (run): ${outcomes.length - failed.length}/${outcomes.length}`);
  if (only !== null) {
    for (const { name, problem } of failed) console.log(`${name}\n\t${problem}`);
    return;
  }
  const text = boardOf([
    {
      name: "test (run)",
      tests: completed(outcomes, tests, old),
      excluded: linesOf(all, "excluded"),
      skipped: linesOf(all, "skipped"),
    },
  ]);
  if (flags.includes("--update")) return writeFileSync(boardFile, text);
  const wrong = [...new Set([...compareSubset(outcomes, old), ...differences(old, text)])];
  for (const line of wrong) console.log(line);
  if (wrong.length > 0) process.exitCode = 1;
}

/** Lines `name: reason`. A skipped test is not excluded. */
function linesOf(tests, what) {
  return tests
    .filter((test) => test[what] !== null && (what === "skipped" || test.skipped === null))
    .map((test) => `${test.name}: ${test[what]}`);
}
