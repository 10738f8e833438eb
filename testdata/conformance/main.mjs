// Runs Go's own tests against goes and keeps the score:
//
//   npm run conformance -- check [--update] [--only <text>]
//   npm run conformance -- run [--update] [--only <text>] [--subset | --failing]
//   npm run conformance -- api [--update] [--only <import path>]
//   npm run conformance -- packages [--update] [--only <text>]
//   npm run conformance -- modules [--update] [--only <text>]
//   npm run conformance -- modules --tests [--update] [--only <name>]
//   npm run conformance -- std [--update] [--only <import path>]
//   npm run conformance -- mutate [--update] [--count <n>] [--sample <n>]
//   npm run conformance -- mutate-packages [--update] [--count <n>]
//
// A board (<kind>.txt) holds passed/total of each tree, every failure with a reason, and what is excluded. Without
// --update the run fails if the result differs from the board: a failure that is not listed, an unexpected pass, other
// totals or exclusions. `--only` runs the tests whose names contain a text; with --update too, which leaves what the board says
// of the others as it is.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { boardOf, differences, resultsAfter } from "./board.mjs";

const [kind, ...flags] = process.argv.slice(2);
const update = flags.includes("--update");
const only = flags.includes("--only") ? flags[flags.indexOf("--only") + 1] : null;

if (!/^(check|run|api|packages|modules|std|mutate|mutate-packages)$/.test(kind ?? "")) {
  console.error(
    "usage: npm run conformance -- check|run|api|packages|modules|std|mutate|mutate-packages [--update] [--only <text>]",
  );
  process.exit(2);
}

const file = flags.includes("--tests") ? "moduletests" : kind === "packages" ? "stdprograms" : kind;
const { trees, run } = await import(`./${file}.mjs`);
if (run !== undefined) {
  await run(flags);
  process.exit();
}
const boardFile = fileURLToPath(new URL(`./${kind}.txt`, import.meta.url));

/** [{ name, tests: [{ name, problem }], total }]; problem is null for a pass, total counts also those that did not run. */
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
  results.push({ name, tests: outcome, excluded, total: tests.length });
  const passed = outcome.filter((test) => test.problem === null).length;
  console.log(`${name}: ${passed}/${outcome.length}`);
}

function attempt(test) {
  try {
    return test.run();
  } catch (error) {
    return `crash: ${error}`;
  }
}

if (only !== null) {
  for (const { tests } of results) {
    for (const { name, problem } of tests) if (problem !== null) console.log(`${name}\n\t${problem}`);
  }
  if (update) writeFileSync(boardFile, boardOf(resultsAfter(readFileSync(boardFile, "utf8"), results)));
} else {
  const text = boardOf(results);
  const old = existsSync(boardFile) ? readFileSync(boardFile, "utf8") : "";
  if (update) writeFileSync(boardFile, text);
  else {
    const wrong = differences(old, text);
    for (const line of wrong) console.log(line);
    if (wrong.length > 0) process.exitCode = 1;
  }
}
