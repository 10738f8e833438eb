// Compiles and runs the program of each package of the standard library (testdata/stdprograms), which has to print what real
// Go prints. A package of `go list std` without a program is a failure.
//
//   npm run conformance -- packages [--update] [--only <text>]
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { normaliseStderr } from "../record.mjs";
import { goCommand, goroot } from "../runner/goroot.mjs";
import { forEachItem } from "../runner/runner.mjs";
import { goldenOf, standardPrograms } from "../stdprograms/programs.mjs";
import { boardOf, differences } from "./board.mjs";

const boardFile = fileURLToPath(new URL("./packages.txt", import.meta.url));

/** Packages that programs may import, for js and for the system at hand. */
function standardPackages() {
  const list = (env) =>
    execFileSync(goCommand, ["list", "std"], {
      env: { ...process.env, GOFLAGS: "", GOROOT: goroot, ...env },
    });
  const paths = `${list({})}${list({ GOOS: "js", GOARCH: "wasm" })}`.trim().split("\n");
  // Package runtime/cgo belongs to cgo.
  return [...new Set(paths)].filter((path) => !/(^|\/)(internal|vendor|cgo)(\/|$)/.test(path)).sort();
}

/** null for a pass. */
async function problemOf(program, runner) {
  if (program === undefined) return "there is no program";
  const request = { directory: dirname(program.path), files: [program.path] };
  const { program: compiled, problem } = await runner.compile(request);
  if (compiled === undefined) return `does not compile: ${portable(problem.replace(/^# .*\n/gm, ""))}`;
  const { output, code, broken } = await runner.run(compiled);
  if (broken !== null) return broken;
  const golden = goldenOf(program);
  const want = golden.stdout + golden.stderr;
  const got = code === 0 ? output : normaliseStderr(Buffer.from(output, "latin1").toString());
  const text = code === 0 ? Buffer.from(got, "latin1").toString() : got;
  if (code !== golden.exit) return `exit code ${code}: ${portable(output).slice(-400)}`;
  return difference(want, text);
}

function portable(text) {
  return text.replaceAll(goroot, "$GOROOT").replace(/\S*\/goes-runner-\w+\/\d+/g, "$TMP");
}

function difference(want, got) {
  if (want === got) return null;
  const [a, b] = [want.split("\n"), got.split("\n")];
  const at = a.findIndex((line, i) => line !== b[i]);
  const i = at < 0 ? a.length : at;
  return `line ${i + 1}: want ${JSON.stringify(a[i])} got ${JSON.stringify(portable(b[i] ?? "no line"))}`;
}

export async function run(flags) {
  const only = flags.includes("--only") ? flags[flags.indexOf("--only") + 1] : null;
  const programs = new Map(standardPrograms().map((program) => [program.name, program]));
  const paths = standardPackages().filter((path) => only === null || path.includes(only));
  const work = async (name, runner) => {
    const problem = await problemOf(programs.get(name), runner);
    if (problem !== null) console.log(`${name}\n\t${problem}`);
    return { name, problem };
  };
  const tests = await forEachItem(paths, work);
  const failed = tests.filter(({ problem }) => problem !== null);
  console.log(`packages: ${tests.length - failed.length}/${tests.length}`);
  if (only !== null) return;
  const text = boardOf([{ name: "packages", tests }]);
  if (flags.includes("--update")) return writeFileSync(boardFile, text);
  const wrong = differences(existsSync(boardFile) ? readFileSync(boardFile, "utf8") : "", text);
  for (const line of wrong) console.log(line);
  if (wrong.length > 0) process.exitCode = 1;
}
