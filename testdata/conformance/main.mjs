// Runs Go's own tests against goes and keeps the score:
//
//   npm run conformance -- check [--update] [--only <text>]
//   npm run conformance -- mutate [--update] [--count <n>] [--sample <n>]
//
// A board (<kind>.txt) holds passed/total of each tree and every failure with a reason. Without --update the run
// fails if the result differs from the board: a failure that is not listed, or an unexpected pass.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [kind, ...flags] = process.argv.slice(2);
const update = flags.includes("--update");
const only = flags.includes("--only") ? flags[flags.indexOf("--only") + 1] : null;

if (!/^\w+$/.test(kind ?? "") || !existsSync(new URL(`./${kind}.mjs`, import.meta.url))) {
  console.error("usage: npm run conformance -- check|mutate [--update] [--only <text>]");
  process.exit(2);
}

const { trees, run } = await import(`./${kind}.mjs`);
if (run !== undefined) {
  await run(flags);
  process.exit();
}
const boardFile = fileURLToPath(new URL(`./${kind}.txt`, import.meta.url));

/** [{ name, tests: [{ name, problem }] }]; problem is null for a pass. */
const results = [];
for (const { name, tests, excluded = [] } of trees) {
  const run = tests.filter((test) => only === null || test.name.includes(only));
  const outcome = run.map((test) => {
    const start = Date.now();
    const problem = attempt(test);
    const seconds = (Date.now() - start) / 1000;
    if (seconds > 2) console.log(`  ${test.name} took ${seconds.toFixed(1)} s`);
    return { name: test.name, problem };
  });
  results.push({ name, tests: outcome, excluded });
  const passed = outcome.filter((test) => test.problem === null).length;
  console.log(`${name}: ${passed}/${outcome.length}`);
}

function attempt(test) {
  try {
    return test.run();
  } catch (error) {
    return `crash: ${String(error.stack).split("\n").slice(0, 2).join(" ")}`;
  }
}

if (only !== null) {
  for (const { tests } of results) {
    for (const { name, problem } of tests) if (problem !== null) console.log(`${name}\n\t${problem}`);
  }
} else {
  const text = board();
  const old = existsSync(boardFile) ? readFileSync(boardFile, "utf8") : "";
  if (update) writeFileSync(boardFile, text);
  else if (failures(old) !== failures(text)) {
    showDifference(failures(old).split("\n"), failures(text).split("\n"));
    process.exitCode = 1;
  }
}

function board() {
  const lines = results.map(({ name, tests }) => {
    const passed = tests.filter((test) => test.problem === null).length;
    return `${name}: ${passed}/${tests.length}`;
  });
  for (const { name, tests } of results) {
    const failed = tests.filter((test) => test.problem !== null);
    if (failed.length === 0) continue;
    lines.push("", `# ${name}`);
    for (const test of failed) lines.push(`${test.name}: ${oneLine(test.problem)}`);
  }
  for (const { name, excluded } of results) {
    if (excluded.length > 0) lines.push("", `# ${name}, excluded`, ...excluded.map((line) => `- ${line}`));
  }
  return lines.join("\n") + "\n";
}

function oneLine(text) {
  const line = text.replace(/\s+/g, " ");
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

/** The names of the failures: reasons may change freely. */
function failures(text) {
  const names = [...text.matchAll(/^([^\s#:][^\s:]*): (?!\d+\/\d+$)/gm)].map((match) => match[1]);
  return names.sort().join("\n");
}

function showDifference(before, after) {
  for (const name of after) if (name !== "" && !before.includes(name)) console.log(`new failure: ${name}`);
  for (const name of before)
    if (name !== "" && !after.includes(name)) console.log(`unexpected pass: ${name}`);
}
