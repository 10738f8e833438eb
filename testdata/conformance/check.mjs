// Tests of the type checker: internal/types/testdata and the test tree of an installed Go, and the standard library.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { goVersion } from "../runner/goroot.mjs";
import { compilerErrors, knownFailures } from "./compiler.mjs";
import { commandTests, standardTests, standardTestTests } from "./library.mjs";
import {
  check,
  declareTestFunctions,
  errorLimit,
  fileSet,
  goFiles,
  goroot,
  linux,
  matchesBuild,
  readFile,
  usesC,
} from "./packages.mjs";

// ---- internal/types/testdata: `/* ERROR "text" */` follows the token at which the error is reported

const typesTestdata = join(goroot, "src/internal/types/testdata");

function typesTests() {
  return ["check", "examples", "fixedbugs", "spec"].flatMap((folder) => {
    const directory = join(typesTestdata, folder);
    return readdirSync(directory).map((entry) => {
      const path = join(directory, entry);
      const files = () => (statSync(path).isDirectory() ? goFiles(path) : [readFile(path)]);
      return { name: `${folder}/${entry}`, run: () => typesTest(files()) };
    });
  });
}

function typesTest(files) {
  const flags = /^\/\/ (-.*)/.exec(files[0].text)?.[1] ?? "";
  const fakeImportC = /-fakeImportC\b/.test(flags);
  if (/\b(assert|trace)\(/.test(files[0].text)) declareTestFunctions();
  const settings = { ...settingsOf(flags), fakeImportC, typesOnly: true };
  const { errors, asts } = check("p", files.map(local), settings);
  return firstDifference(asts.flatMap(errorComments), errors);
}

/** The file under its base name, as the compiler prints it in messages. */
function local({ name, text }) {
  return { name: basename(name), text };
}

/** What the comments of a file ask for: { file, line, text, matches(message) }. */
function errorComments(file) {
  const source = fileSet.file(file.pos);
  const comments = file.comments.flatMap((group) => group.list);
  let code = source.text;
  for (const { pos, text } of comments) {
    const start = source.offset(pos);
    code = code.slice(0, start) + " ".repeat(text.length) + code.slice(start + text.length);
  }
  return comments.flatMap(({ pos, text }) => {
    const match = /^\/[/*]\s*(ERRORx?)\s+("(?:[^"\\]|\\.)*"|`[^`]*`)/.exec(text);
    if (match === null) return [];
    const token = code.slice(0, source.offset(pos)).trimEnd().length - 1;
    const { line } = source.position(source.pos(Math.max(token, 0)));
    const pattern = unquote(match[2]);
    const matches = match[1] === "ERROR" ? (message) => message.includes(pattern) : matcher(pattern);
    return [{ file: source.name, line, text: pattern, matches }];
  });
}

function unquote(literal) {
  if (literal[0] === "`") return literal.slice(1, -1);
  const escapes = { n: "\n", t: "\t" };
  return literal.slice(1, -1).replace(/\\(.)/g, (_, char) => escapes[char] ?? char);
}

function matcher(pattern) {
  const regexp = new RegExp(pattern, "s");
  return (message) => regexp.test(message);
}

/** Each expected error once and no others; null if so. */
function firstDifference(expected, errors) {
  const left = [...expected];
  for (const error of errors) {
    const at = left.findIndex((want) => samePlace(want, error) && want.matches(error.message));
    if (at < 0) return `${place(error)}: unexpected: ${error.message}`;
    left.splice(at, 1);
  }
  return left.length === 0 ? null : `${place(left[0])}: missing: ${left[0].text}`;
}

function samePlace(a, b) {
  return a.line === b.line && basename(a.file) === basename(b.file);
}

function place({ file, line }) {
  return `${basename(file)}:${line}`;
}

// ---- The test tree: `// ERROR "regexp" …` at the end of a line, if the first line says errorcheck

const testTree = join(goroot, "test");
const folders = [
  ".",
  ...readdirSync(testTree).filter((name) => existsSync(join(testTree, name)) && isGoFolder(name)),
];

function isGoFolder(name) {
  const path = join(testTree, name);
  return (
    statSync(path).isDirectory() && !name.endsWith(".dir") && readdirSync(path).some((f) => f.endsWith(".go"))
  );
}

/** { name, path, action, flags } of each test file. */
const testFiles = folders.flatMap((folder) =>
  readdirSync(join(testTree, folder))
    .filter((name) => name.endsWith(".go"))
    .map((name) => {
      const path = join(testTree, folder, name);
      const text = readFileSync(path, "utf8");
      const first = /^\/\/ *([a-z]+)\b(.*)/m.exec(text.replace(/^\/\/go:build.*\n+/, "")) ?? ["", "", ""];
      return { name: relative(testTree, path), path, text, action: first[1], flags: first[2] };
    })
    .filter(({ path, text }) => matchesBuild(basename(path), text)),
);

/** Messages of the optimizer and the runtime's compiler mode are none of ours. */
const foreignFlags = /(^|\s)-(m|d|live|\+|std|t|wb|N|p|race|importmap)\b/;

function errorTests() {
  return testFiles
    .filter(
      ({ action, flags }) =>
        /^errorcheck(dir|withauto|andrundir)?$/.test(action) && !foreignFlags.test(flags),
    )
    .map((test) => ({ name: test.name, run: () => (known.has(test.name) ? knownTest : errorTest)(test) }));
}

const known = knownFailures();

/** A test that Go's compiler fails: the errors are to be those of the compiler. */
function knownTest(test) {
  const groups = errorGroups(test);
  const wanted = compilerErrors(groups);
  for (const { errors } of checkInOrder(groups, settingsOf(test.flags))) {
    const got = reported(errors).map((error) => `${place(error)}:${error.column}: ${error.message}`);
    const want = wanted.shift();
    const missing = want.find((line) => !got.includes(line));
    const unexpected = got.find((line) => !want.includes(line));
    if (missing !== undefined) return `missing: ${missing}`;
    if (unexpected !== undefined) return `unexpected: ${unexpected}`;
  }
  return null;
}

/** The packages of a test, in the order they are compiled. */
function errorGroups({ path, action, flags }) {
  const single = action === "errorcheck" || action === "errorcheckwithauto";
  return single ? [[readFile(path)]] : packagesIn(path, flags);
}

function errorTest(test) {
  const { action, flags } = test;
  const groups = errorGroups(test);
  const auto = action === "errorcheckwithauto";
  const library = groups.some(([{ text }]) => constrainsCgo(text)) ? linux.withTags(["cgo"]) : linux;
  for (const { files, errors } of checkInOrder(groups, settingsOf(flags), library)) {
    const problem = compareLines(
      files.flatMap((file) => wantedLines(file, auto)),
      limited(reported(errors), flags),
    );
    if (problem !== null) return problem;
  }
  return null;
}

/** What flags of the compiler mean for a check. */
function settingsOf(flags) {
  return {
    goVersion: /-lang=(go1\.\d+)/.exec(flags)?.[1] ?? goVersion,
    experiments: new Set(/-goexperiment (\S+)/.exec(flags)?.[1].split(",")),
    isImplemented: () => !/\s-complete\b/.test(flags),
    standard: /\s-\+(\s|$)/.test(flags),
  };
}

/** Errors as the compiler prints them: one of equal ones in sequence in a line, one syntax error in a line. */
function reported(errors) {
  let latest = "";
  return errors.filter((error) => {
    const key = `${place(error)} ${error.syntax ? "syntax error" : error.message}`;
    const repeats = key === latest;
    latest = key;
    return !repeats;
  });
}

/** The tests ask for all errors, unless they say otherwise. */
function limited(errors, flags) {
  if (!/-e=0\b/.test(flags) || errors.length < errorLimit) return errors;
  return [...errors.slice(0, errorLimit), { ...errors[errorLimit - 1], message: "too many errors" }];
}

function wantedLines({ name, text }, auto) {
  return text.split("\n").flatMap((content, i) => {
    if (content.includes("////")) return []; // switched off
    const match = /\/\/ (?:GC_)?ERROR(AUTO)? (.*)/.exec(content);
    if (match === null || (match[1] !== undefined && !auto)) return [];
    const patterns = [...match[2].matchAll(/"([^"]*)"/g)].map(([, pattern]) =>
      pattern.replace(/LINE(([+-])(\d+))?/g, (_, _offset, sign, n) => {
        const delta = n === undefined ? 0 : Number(sign + n);
        return `${basename(name)}:${i + 1 + delta}`;
      }),
    );
    return patterns.map((pattern) => ({ file: name, line: i + 1, text: pattern, matches: matcher(pattern) }));
  });
}

/** Each pattern takes all errors of its line that it matches. */
function compareLines(wanted, errors) {
  let left = errors;
  for (const want of wanted) {
    const rest = left.filter((error) => !samePlace(want, error) || !want.matches(error.message));
    if (rest.length === left.length) {
      const others = left.filter((error) => samePlace(want, error)).map((error) => error.message);
      return `${place(want)}: missing: ${want.text}${others.length > 0 ? ` (got: ${others.join("; ")})` : ""}`;
    }
    left = rest;
  }
  return left.length === 0 ? null : `${place(left[0])}: unexpected: ${left[0].message}`;
}

/** The packages of x.dir beside x.go, in the order they are compiled. */
function packagesIn(path, flags) {
  const directory = path.replace(/\.go$/, ".dir");
  const groups = new Map();
  for (const file of goFiles(directory)) {
    if (!matchesBuild(basename(file.name), file.text)) continue;
    const name = /^package\s+(\w+)/m.exec(file.text)?.[1];
    const key = / -s\b/.test(flags) ? file.name : name;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()];
}

function* checkInOrder(groups, settings, library = linux) {
  const done = new Map();
  const importPackage = (path) => {
    const local = /^(?:\.\/|test\/)(.*)/.exec(path);
    return local === null ? library.import(path) : (done.get(local[1]) ?? `could not import ${path}`);
  };
  for (const files of groups) {
    const options = { ...settings, importPackage, stopAtSyntaxErrors: true };
    const name = basename(files[0].name, ".go");
    const { pkg, errors } = check(groups.length > 1 ? `test/${name}` : "p", files.map(local), options);
    if (pkg !== null) done.set(name, pkg).set(pkg.name, pkg);
    yield { files, errors };
  }
}

// ---- Programs of the test tree that must be accepted

const runnable = /^(run|buildrun|compile|build|asmcheck|runoutput|runindir|(run|compile|build|buildrun)dir)$/;
const accepted = testFiles.filter(({ action }) => runnable.test(action));

function acceptedTests() {
  return accepted
    .filter((test) => !needsCgo(test))
    .map((test) => ({ name: test.name, run: () => acceptedTest(test) }));
}

function needsCgo({ text }) {
  return usesC(text) || constrainsCgo(text);
}

function constrainsCgo(text) {
  return /^\/\/go:build.*\bcgo\b/m.test(text);
}

function acceptedTest({ path, action, flags }) {
  const experiments = /-goexperiment (\S+)/.exec(flags)?.[1].split(",") ?? [];
  const library =
    experiments.length === 0 ? linux : linux.withTags(experiments.map((e) => `goexperiment.${e}`));
  if (action === "runindir") return acceptedModule(path.replace(/\.go$/, ".dir"), library);
  // Further files of a program follow the action.
  const more = [...flags.matchAll(/(?:^|\s)(\w+\.go)\b/g)].map(([, name]) =>
    readFile(join(path, "..", name)),
  );
  const groups = action.endsWith("dir") ? packagesIn(path, flags) : [[readFile(path), ...more]];
  for (const { errors } of checkInOrder(groups, settingsOf(flags), library)) {
    if (errors.length > 0) return `${place(errors[0])}: ${errors[0].message}`;
  }
  return null;
}

/** A folder with packages below it; an import's path ends in that of the folder it means. */
function acceptedModule(root, library) {
  const folders = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const known = new Map();
  const problems = [];
  const load = (folder) => {
    if (known.has(folder)) return known.get(folder);
    const files = goFiles(join(root, folder)).filter(({ name, text }) => library.matches(name, text));
    const { pkg, errors } =
      files.length === 0 ? { pkg: "no Go files", errors: [] } : check(folder, files, { importPackage });
    problems.push(...errors);
    known.set(folder, pkg);
    return pkg;
  };
  const importPackage = (path) => {
    const folder = folders.find((name) => path.endsWith(`/${name}`) && path.includes("."));
    return folder === undefined ? library.import(path) : load(folder);
  };
  for (const folder of ["", ...folders]) load(folder);
  return problems.length > 0 ? `${place(problems[0])}: ${problems[0].message}` : null;
}

export const trees = [
  { name: "internal/types/testdata", tests: typesTests() },
  { name: "test (errorcheck)", tests: errorTests() },
  {
    name: "test (accepted)",
    tests: acceptedTests(),
    excluded: accepted.filter(needsCgo).map(({ name }) => `${name}: needs cgo`),
  },
  { name: "standard library", tests: standardTests() },
  { name: "standard library, tests", tests: standardTestTests() },
  { name: "cmd/go, cmd/gofmt, cmd/vet", tests: commandTests() },
];
