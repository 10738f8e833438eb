// The tests of one standard package: `node stdpackage.mjs <import path> <folder with the tests> <folder of the package>`.
// stdtests has files that stand for some of Go's own tests of an embedded package: what the tests take of its insides, for ours.
// Prints a line of JSON: what is left out since it does not compile, and what became of each test and example.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const [path, testFolder, folder] = process.argv.slice(2);
const dist = process.env.GOES_DIST ?? join(import.meta.dirname, "../../dist");
const module = (name) => import(pathToFileURL(join(dist, "src", name)).href);
const { nodeHost } = await module("host/node.js");
const { overlayHost } = await module("load/overlay.js");
const { load } = await module("load/loader.js");
const { compile } = await module("compile.js");
const { programFile, programLayout } = await module("cli/programfile.js");
const { runBinary } = await module("cli/test/process.js");
const { Events } = await module("cli/test/events.js");
const { dataText } = await module("print/data.js");

/** Texts of the test files, in which what does not compile gives way to blanks. */
const texts = new Map();
takeTests(testFolder);
if (folder !== testFolder) takeTests(join(import.meta.dirname, "stdtests", path));

/** What the tests embed. */
if (folder !== testFolder && [...texts.values()].some((text) => /^\/\/go:embed /m.test(text))) takeFiles("");

function takeFiles(below) {
  for (const entry of readdirSync(join(testFolder, below), { withFileTypes: true })) {
    const name = join(below, entry.name);
    if (entry.isDirectory()) takeFiles(name);
    else if (below !== "" && !name.endsWith(".go"))
      texts.set(join(folder, name), readFileSync(join(testFolder, name), "utf8"));
  }
}

function takeTests(from) {
  const names = existsSync(from) ? readdirSync(from).filter((name) => name.endsWith("_test.go")) : [];
  for (const name of names) texts.set(join(folder, name), readFileSync(join(from, name), "utf8"));
}

const left = new Map();
const request = { directory: folder, directories: [folder], tests: { cover: null } };

/** Blanks out a declaration, and what else it takes to make it go. */
function leaveOut(file, start, end, name, reason) {
  const text = texts.get(file);
  texts.set(file, text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, " ") + text.slice(end));
  if (/^(Test|Example|Fuzz)/.test(name) && !left.has(name)) left.set(name, reason);
}

/** One round of checking; whether something was left out. */
function prune() {
  const host = { ...overlayHost(nodeHost(), texts), startsAgain: false };
  const { fileSet, problems, loaded } = load(host, request);
  return leaveOutWrong(fileSet, loaded, problems);
}

/** Leaves out the declarations of the tests that have errors. */
function leaveOutWrong(fileSet, loaded, problems) {
  const files = loaded.flatMap((unit) => unit.files).filter(({ filename }) => texts.has(filename));
  let changed = false;
  const errors = problems.flatMap(({ diagnostics }) => diagnostics.filter((d) => d.severity === "error"));
  const done = new Set();
  for (const { pos, message } of errors) {
    const file = files.find((each) => pos >= each.pos && pos < each.end);
    const source = file && fileSet.file(file.packagePos);
    const decl =
      file?.decls.flatMap(partsOf).find((each) => pos >= each.pos && pos <= each.end) ??
      // A directive about what has been left out.
      file?.directives.map(({ comment }) => comment).find((each) => pos >= each.pos && pos <= each.end);
    if (decl === undefined || done.has(decl)) continue;
    done.add(decl);
    changed = true;
    const name = decl.kind === "FuncDecl" ? decl.name.name : "";
    leaveOut(file.filename, source.offset(decl.pos), source.offset(decl.end), name, message.split("\n")[0]);
  }
  return { changed, errors: errors.map(({ message }) => message) };
}

/** Leaves out what does not compile, until the rest does or nothing of the tests is to blame; the errors that are left. */
function pruneAll() {
  let state = prune();
  for (let round = 0; state.changed && round < 40; round++) state = prune();
  return state.errors;
}

/** Specs of a group are left out one by one. */
function partsOf(decl) {
  return decl.kind === "GenDecl" && decl.specs.length > 1 ? decl.specs : [decl];
}

async function main() {
  const host = overlayHost(nodeHost(), texts);
  const companions = new Map();
  let result;
  // What the compiler does not support is known only when all of it is checked.
  for (let changed = true; changed; ) {
    const [error] = pruneAll();
    if (error !== undefined) return { left: [], results: [failure("build", error)] };
    result = compile(host, request, { ...programLayout(companions), isBare: true });
    changed =
      result.modules.length === 0 && leaveOutWrong(result.fileSet, result.loaded, result.problems).changed;
  }
  if (result.modules.length === 0) {
    const [problem] = result.problems.flatMap(({ diagnostics }) => diagnostics);
    return { left: [], results: [failure("build", problem?.message ?? "no tests")] };
  }
  const { code, map, data } = await programFile(result, companions, host);
  const output = mkdtempSync(join(tmpdir(), "goes-std-"));
  process.on("exit", () => rmSync(output, { recursive: true, force: true }));
  const entry = join(output, `${basename(path)}.mjs`);
  writeFileSync(entry, code + dataText(data));
  writeFileSync(`${entry}.map`, map);
  const results = await run({ entry, name: "package.test", isShallow: result.analysis.isShallow() });
  return { left: [...left].map(([name, reason]) => ({ name, reason })), results };
}

function failure(name, problem) {
  return { name, problem };
}

/** Runs all tests; those that a crash has kept from running run again without the one that crashed. */
async function run(program) {
  const found = new Map();
  const skip = [];
  for (let round = 0; round < 12; round++) {
    const before = found.size;
    const crashed = await runOnce(program, found, skip);
    if (crashed === null) break;
    skip.push(crashed, ...[...found.keys()].filter((name) => !skip.includes(name)));
    if (found.size === before) break;
  }
  return [...found].map(([name, problem]) => ({ name, problem }));
}

async function runOnce(program, found, skip) {
  let running = null;
  const outputs = new Map();
  const events = new Events(path, (line) => {
    const { Action, Test, Output, OutputType } = JSON.parse(line);
    if (Test === undefined || Test.includes("/")) {
      if (Action === "output" && OutputType !== "frame" && running !== null)
        outputs.set(running, (outputs.get(running) ?? "") + Output);
      return;
    }
    if (Action === "run") running = Test;
    if (Action === "output" && OutputType !== "frame") outputs.set(Test, (outputs.get(Test) ?? "") + Output);
    if (Action === "pass" || Action === "skip") found.set(Test, null);
    if (Action === "fail") found.set(Test, outputs.get(Test) ?? "failed");
    if (Action === "pass" || Action === "skip" || Action === "fail") running = null;
  });
  const skipped = skip.length > 0 ? [`-test.skip=^(${skip.join("|")})$`] : [];
  const args = ["-test.short", "-test.v=test2json", "-test.timeout=100s", ...skipped];
  const outcome = await runBinary(program, args, testFolder, 120_000, (bytes) =>
    events.add(bytes.toString("latin1")),
  );
  const crashed = running;
  events.end(outcome.error !== null);
  const text =
    crashed === null ? "" : `${outcome.error}: ${(outputs.get(crashed) ?? "").trim().slice(0, 300)}`;
  if (crashed !== null) found.set(crashed, text);
  else if (found.size === 0 && outcome.error !== null) found.set("run", outcome.error);
  return crashed;
}

console.log(JSON.stringify(await main()));
process.exit();
