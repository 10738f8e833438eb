// Runs a generated program with real Go and with goes, and compares what its functions print.
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { goCommand, goroot } from "../runner/goroot.mjs";
import { textOf } from "./program.mjs";

const execute = promisify(execFile);
export const environment = {
  ...process.env,
  GOROOT: goroot,
  GOMAXPROCS: "1",
  GOTOOLCHAIN: "local",
  GOFLAGS: "",
  GO111MODULE: "off",
};
const secondsAllowed = 60;
/** A run of many programs does not end for a machine that is busy. */
const secondsToBuild = 240;

/**
 * { names: of the functions that differ, invalid: Go's complaint or null, go, goes: name -> line }. `partly` compares only
 * what both have printed.
 */
export async function compare(program, runner, partly = false) {
  const folder = runner.newFolder();
  const file = join(folder, "main.go");
  writeFileSync(file, textOf(program));
  const native = await runNative(file, folder);
  if (native.invalid !== null) return { names: [], invalid: native.invalid, go: new Map(), goes: new Map() };
  const go = linesOf(native.output);
  const goes = linesOf(await runWithGoes(file, folder, runner));
  const names = program.functions.map(({ name }) => name);
  const differ = (name) => go.get(name) !== goes.get(name) && (!partly || goes.has(name));
  return { names: names.filter(differ), invalid: null, go, goes };
}

/** Names of the functions that are valid by themselves and differ; those that are not valid are left out. */
export async function differing(program, runner) {
  let { functions } = program;
  for (let attempt = 0; attempt < 6 && functions.length > 0; attempt++) {
    const candidate = { ...program, functions };
    const { names, invalid } = await compare(candidate, runner, true);
    if (invalid === null) return names;
    const wrong = invalidFunctions(candidate, invalid);
    if (wrong.size === 0) return [];
    functions = functions.filter(({ name }) => !wrong.has(name));
  }
  return [];
}

/** Names of the functions that the compiler complains about, or of the one in which the program ends. */
export function invalidFunctions(program, invalid) {
  const lines = textOf(program).split("\n");
  const names = [...invalid.matchAll(/main\.go:(\d+):\d+: /g)].map(([, line]) => {
    const before = lines.slice(0, Number(line)).findLast((text) => text.startsWith("func ")) ?? "";
    return /^func (\w+)/.exec(before)?.[1];
  });
  const last = /^ended in (\w+)$/m.exec(invalid)?.[1];
  return new Set(last === undefined ? names : [last]);
}

async function runNative(file, cwd) {
  const options = { cwd, env: environment, maxBuffer: 2 ** 26, timeout: secondsAllowed * 1000 };
  try {
    const build = { ...options, timeout: secondsToBuild * 1000 };
    await execute(goCommand, ["build", "-gcflags=-e", "-o", "native", file], build);
  } catch (error) {
    return { invalid: String(error.stderr || error) };
  }
  try {
    const { stdout } = await execute(join(cwd, "native"), [], { ...options, encoding: "latin1" });
    return { invalid: null, output: stdout };
  } catch (error) {
    // A program that does not end, or ends badly, is none to compare with.
    const done = [...String(error.stdout).matchAll(/^(\w+) /gm)].length;
    const names = [...readFileSync(file, "utf8").matchAll(/^\tunit\("(\w+)"/gm)].map(([, name]) => name);
    return { invalid: `ended in ${names[done]}\n${String(error.stderr || error).slice(0, 500)}` };
  }
}

async function runWithGoes(file, folder, runner) {
  const { program, problem } = await runner.compile({ directory: folder, files: [file] }, folder);
  if (program === undefined) return `compiler ${problem}`;
  const { output, code, broken } = await runner.run(program, { limits: { cpuSeconds: secondsAllowed } });
  return code === 0 ? output : `${output}\nend ${broken ?? `exit code ${code}`}`;
}

/** By the first word. What the compiler or the end of the program says counts for all functions without a line. */
function linesOf(output) {
  const lines = new Map(output.split("\n").map((line) => [line.split(" ", 1)[0], line]));
  const ending = /^(?:compiler|end) [\s\S]*/m.exec(output)?.[0];
  const get = (name) => lines.get(name) ?? ending ?? (lines.has("panic:") ? output : undefined);
  return { get, has: (name) => lines.has(name) };
}
