// The own tests of the modules on the board (testdata/modules) under `goes test`, with Go hidden: of those that pass with real
// `go test`, how many pass. Each package is a command of its own, and tests that a crash keeps from running run again
// without the one that crashed.
//
//   npm run conformance -- modules --tests [--update] [--only <name>]
//
// The board is module-tests.txt. `--only` looks at one module; with `--update` too, which leaves the others on the board as
// they are, so that the board can be made module by module. What real Go says is kept beside the copies of the modules, in
// the folder for temporary files.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { modulePrograms } from "../modules/programs.mjs";
import { goCommand, goroot } from "../runner/goroot.mjs";
import { boardOf, differences, resultsOn } from "./board.mjs";

const dist = process.env.GOES_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const command = join(dist, "src/cli/main.js");
const boardFile = fileURLToPath(new URL("./module-tests.txt", import.meta.url));
const copies = join(tmpdir(), "goes-module-tests");
/** Seconds that the tests of a package may take, as `go test` lets them, and with compiling. */
const [timeLimit, packageLimit] = [600, 900];
/**
 * Modules of which a part is on the board: the packages that the program uses. Of gonum's, those whose tests take Go itself six
 * seconds to four minutes are not there: mat, and the others of stat. Of protobuf's, those that its API is made of are not, nor is
 * testing/prototest.
 */
const parts = {
  gonum: ["./stat", "./stat/combin", "./stat/mds", "./stat/spatial"],
  protobuf: [
    "cmd/...",
    "compiler/...",
    "encoding/...",
    "types/...",
    "testing/protocmp",
    "testing/protopack",
  ].map((name) => `./${name}`),
  "x-net-html": ["./html/..."],
  "x-text": ["./cases/...", "./language/...", "./unicode/norm/..."],
};

/** Modules of which only programs are on a board: they were taken to see how modules do that nobody had looked at. */
const programsOnly = new Set("bluemonday chi cobra dateparse fsm go-diff gocsv graph ozzo x-time".split(" "));

const common = { GOFLAGS: "-mod=mod", GOWORK: "off", GOTOOLCHAIN: "local" };
const hidden = { GOROOT: "off", PATH: dirname(process.execPath) };

function execute(program, args, cwd, environment, seconds) {
  const env = { ...process.env, ...common, ...environment };
  const options = {
    cwd,
    env,
    encoding: "utf8",
    timeout: seconds * 1000,
    maxBuffer: 1 << 29,
    killSignal: "SIGKILL",
  };
  return spawnSync(program, args, options);
}

const go = (args, cwd) => execute(goCommand, args, cwd, { GOROOT: goroot }, 1800);

/** A copy of the module that a program is about, which can be written to: its folder. */
function copyOf({ name, path }) {
  const [, module, version] = /^(?:require |\t)(\S+) (v\S+)$/m.exec(
    readFileSync(join(path, "go.mod"), "utf8"),
  );
  const folder = join(copies, `${name}@${version}`);
  if (existsSync(folder)) return folder;
  const { Dir } = JSON.parse(go(["mod", "download", "-json", `${module}@${version}`], path).stdout);
  mkdirSync(copies, { recursive: true });
  cpSync(Dir, folder, { recursive: true });
  makeWritable(folder);
  return folder;
}

function makeWritable(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeWritable(path);
    else chmodSync(path, 0o644);
  }
}

/** The tests and examples that pass with real Go: their names by package. */
function expected({ name }, folder) {
  const file = `${folder}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const { stdout, stderr } = go(
    ["test", "-json", "-short", "-vet=off", "-timeout=900s", ...(parts[name] ?? ["./..."])],
    folder,
  );
  const passed = {};
  for (const { Package, Action, Test } of eventsIn(stdout))
    if (Action === "pass" && Test !== undefined && !Test.includes("/")) (passed[Package] ??= []).push(Test);
  if (Object.keys(passed).length === 0) throw new Error(`no test passes with real Go: ${stderr}`);
  writeFileSync(file, JSON.stringify(passed));
  return passed;
}

function eventsIn(text) {
  return text
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
}

/** [{ name, problem }] of the tests of a package. */
function outcomes(path, names, folder) {
  const problems = new Map();
  for (
    let before = -1, round = 0;
    before < problems.size && problems.size < names.length && round < 20;
    round++
  ) {
    before = problems.size;
    runOnce(path, folder, problems);
  }
  const never = problems.get("") ?? "does not run";
  return names.map((name) => ({
    name: `${path}.${name}`,
    problem: problems.has(name) ? problems.get(name) : never,
  }));
}

/** Runs those that have not run. */
function runOnce(path, folder, problems) {
  const done = [...problems.keys()];
  const skip = done.length > 0 ? [`-skip=^(${done.join("|")})$`] : [];
  const args = [command, "test", "-json", "-short", `-timeout=${timeLimit}s`, ...skip, path];
  const cache = { GOES_CACHE_DIR: process.env.GOES_CACHE_DIR ?? join(copies, "cache") };
  const { stdout, stderr, error } = execute(
    process.execPath,
    args,
    folder,
    { ...hidden, ...cache },
    packageLimit,
  );
  const outputs = new Map();
  let running = null;
  for (const { Action, Test = "", Output = "" } of eventsIn(stdout ?? "")) {
    const name = Test.split("/")[0];
    if (Action === "output") outputs.set(name, (outputs.get(name) ?? "") + Output);
    if (Test !== name) continue;
    if (Action === "run") running = name;
    if (!/^(pass|fail|skip)$/.test(Action) || Test === "") continue;
    problems.set(name, Action === "pass" ? null : Action === "skip" ? "skipped" : said(outputs, name));
    if (running === name) running = null;
  }
  if (error !== undefined && running === null && problems.size === 0) problems.set("", `${error.message}`);
  if (running !== null && !problems.has(running)) problems.set(running, said(outputs, running) || `${error}`);
  else if (problems.size === 0) problems.set("", said(outputs, "") || stderr);
}

/** What a test has printed, without the lines about how it runs. */
function said(outputs, name) {
  const text = (outputs.get(name) ?? "") + (name !== "" ? "" : (outputs.get("") ?? ""));
  return text.replace(/^\s*(=== |--- |FAIL|# ).*\n/gm, "").trim();
}

function testModule(program) {
  const folder = copyOf(program);
  const tests = Object.entries(expected(program, folder)).flatMap(([path, names]) => {
    const found = outcomes(path, names, folder);
    console.log(`  ${path}: ${found.filter(({ problem }) => problem === null).length}/${found.length}`);
    return found;
  });
  return { name: program.name, tests };
}

export async function run(flags) {
  const only = flags.includes("--only") ? flags[flags.indexOf("--only") + 1] : null;
  const results = modulePrograms()
    .filter(({ name }) => (only === null ? !programsOnly.has(name) : name === only))
    .map(measured);
  // Read only now: others may have been measured meanwhile.
  const before = existsSync(boardFile) ? readFileSync(boardFile, "utf8") : "";
  const others = resultsOn(before).filter(({ name }) => !results.some((result) => result.name === name));
  const text = boardOf([...others, ...results].sort((a, b) => (a.name < b.name ? -1 : 1)));
  if (flags.includes("--update")) writeFileSync(boardFile, text);
  else {
    const wrong = differences(before, text);
    for (const line of wrong) console.log(line);
    if (wrong.length > 0) process.exitCode = 1;
  }
}

function measured(program) {
  const result = testModule(program);
  const passed = result.tests.filter(({ problem }) => problem === null);
  console.log(`${program.name}: ${passed.length}/${result.tests.length}`);
  return result;
}
