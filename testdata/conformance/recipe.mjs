// How a test of Go's test tree is to be run: the recipe in its first line, and the build constraints of its header.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { goroot } from "../runner/goroot.mjs";
import { dist } from "./packages.mjs";

const { evaluateConstraint, findConstraint } = await import(
  pathToFileURL(join(dist, "src/load/constraints.js")).href
);

/** The folders that Go's runner knows. */
export function testFolders() {
  const runner = readFileSync(join(goroot, "src/cmd/internal/testdir/testdir_test.go"), "utf8");
  const [, list] = /^\tdirs = \[\]string\{(.*)\}/m.exec(runner);
  return [...list.matchAll(/"(.*?)"/g)].map(([, folder]) => folder);
}

/**
 * { action, flags, args, ... } of a test: the first line that is neither empty nor a build constraint, as words.
 * `-1`, `-0`, `-s`, `-t`, `-godebug`, `-goexperiment` and `-gomodversion` are the runner's own flags, others are for the
 * compiler or the go command.
 */
export function recipeOf(text) {
  const [action = "", ...words] = splitQuoted(recipeLine(text));
  const recipe = {
    action,
    flags: [],
    args: [],
    env: {},
    modVersion: null,
    separateFiles: false,
    fails: false,
  };
  while (words[0]?.startsWith("-")) {
    const flag = words.shift();
    if (flag === "-1" || flag === "-0") recipe.fails = flag === "-1";
    else if (flag === "-s") recipe.separateFiles = true;
    else if (flag === "-t")
      words.shift(); // a time limit: we have our own
    else if (flag === "-godebug") recipe.env.GODEBUG = words.shift();
    else if (flag === "-goexperiment") recipe.flags.push(`${flag} ${words.shift()}`);
    else if (flag === "-gomodversion") recipe.modVersion = words.shift();
    else recipe.flags.push(flag);
  }
  // A flag's value may be a word of its own, which then ends the flags: the rest goes to the go command all the same.
  recipe.args = words;
  return recipe;
}

function recipeLine(text) {
  for (const line of text.split("\n")) {
    if (/^\/\/(go:build|\s*\+build)\s/.test(line)) continue;
    const recipe = line.replace(/^\/\//, "").trim();
    if (recipe !== "") return recipe;
  }
  return "";
}

/** Words, of which parts may stand in single or double quotes. */
function splitQuoted(line) {
  const words = [...line.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)];
  return words.map(([word]) => word.replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double));
}

/**
 * Why the test is not for js/wasm, or null: the constraint that is not satisfied. `tags` are those of the tool chain;
 * the runner's own are added, and so are those of goes.
 */
export function unsatisfied(text, tags) {
  const end = text.indexOf("\npackage");
  const constraint = findConstraint(end < 0 ? "" : `${text.slice(0, end)}\n`);
  const context = { tags: new Set([...tags, "test_run"]) };
  return constraint === null || evaluateConstraint(constraint, context) === true ? null : constraint;
}
