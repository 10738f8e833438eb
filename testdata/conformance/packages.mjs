// Checks packages for the conformance runs: the standard library of an installed Go, and test packages on top.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const dist = process.env.GOES_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const module = (path) => import(pathToFileURL(join(dist, "src", path)).href);

const { FileSet } = await module("source/position.js");
const { parseFile } = await module("syntax/parser.js");
const { checkPackage } = await module("check/check.js");
const { basics } = await module("types/basics.js");
const { Func, Var } = await module("types/objects.js");
const { Signature, Tuple } = await module("types/types.js");
const { universe, unsafePackage } = await module("types/universe.js");
const { evaluateConstraint, findConstraint, matchesFileName } = await module("load/constraints.js");

export const goroot =
  process.env.GOROOT ?? execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();

/** What the tests were written for. */
const context = { tags: new Set(["linux", "amd64", "gc", "unix", "goexperiment.swissmap"]) };

export const fileSet = new FileSet();

export function matchesBuild(name, text) {
  if (!matchesFileName(name, context)) return false;
  const constraint = findConstraint(text);
  return constraint === null || evaluateConstraint(constraint, context) === true;
}

/**
 * Parses and checks files ({ name, text }) as one package. Errors come in the order they are found:
 * { file, line, column, message, syntax }. With `stopAtSyntaxErrors` a package that does not parse is not checked.
 */
export function check(
  path,
  files,
  { goVersion = "go1.26", importPackage = standardPackage, stopAtSyntaxErrors },
) {
  const errors = [];
  const report = (diagnostic) => errors.push(errorOf(diagnostic));
  const asts = files.map(({ name, text }) => parseFile(fileSet.add(name, text), report));
  const failed = stopAtSyntaxErrors && errors.some((error) => error.syntax);
  const options = { path, files: asts, fileSet, report, importPackage, goVersion };
  const { pkg, info } = failed ? { pkg: null, info: null } : checkPackage(options);
  return { pkg, info, errors, asts };
}

function errorOf({ pos, message, code, related = [] }) {
  const { filename, line, column } = fileSet.position(pos);
  const rest = related.map((entry) => {
    const at = fileSet.position(entry.pos);
    const place = entry.pos === 0 ? "" : `${basename(at.filename)}:${at.line}:${at.column}: `;
    return `\n\t${place}${entry.message}`;
  });
  return {
    file: filename,
    line,
    column,
    message: message + rest.join(""),
    code,
    syntax: /^syntax error/.test(message),
  };
}

const packages = new Map([["unsafe", unsafePackage]]);
/** Errors in standard packages, which have none. */
export const standardErrors = new Map();

/** The checked package of the standard library, or the text of the error. */
export function standardPackage(path) {
  const known = packages.get(path);
  if (known !== undefined) return known;
  const directory = [join(goroot, "src", path), join(goroot, "src/vendor", path)].find(existsSync);
  if (directory === undefined) return `package ${path} is not in std`;
  packages.set(path, "import cycle not allowed");
  const files = goFiles(directory).filter(
    ({ name, text }) => matchesBuild(basename(name), text) && !usesC(text),
  );
  const { pkg, errors } = check(path, files, {});
  if (errors.length > 0) standardErrors.set(path, errors);
  packages.set(path, pkg);
  return pkg;
}

function usesC(text) {
  return /^import "C"/m.test(text);
}

/** Predeclares `assert(bool)` as the tests of Go's checker have it; calls are for failedAssertion to check. */
export function declareAssert() {
  const bool = () => new Tuple([new Var(0, null, "", basics.bool)]);
  universe.insert(new Func(0, null, "assert", new Signature(bool(), bool())));
}

/** In a constant declaration `assert(x)` is the constant x: makes a marked parenthesis of it. */
export function assertedConstants({ name, text }) {
  return { name, text: text.replace(/= assert\((.*)\)$/gm, "= /*ok*/($1)") };
}

/** An assertion that is false, or undefined. */
export function failedAssertion(info) {
  for (const [e, { value }] of info.types) {
    const isCall = e.kind === "CallExpr" && e.fun.kind === "Ident" && e.fun.name === "assert";
    const marked =
      e.kind === "ParenExpr" &&
      fileSet.file(e.pos).text.endsWith("/*ok*/", fileSet.file(e.pos).offset(e.pos));
    const claim = isCall ? info.types.get(e.args[0])?.value : marked ? value : null;
    if (claim?.kind === "bool" && !claim.value) return errorOf({ pos: e.pos, message: "assertion failed" });
  }
}

/** The Go files of a folder, tests left out. */
export function goFiles(directory) {
  const names = readdirSync(directory).filter((name) => name.endsWith(".go") && !name.endsWith("_test.go"));
  return names.sort().map((name) => readFile(join(directory, name)));
}

export function readFile(name) {
  return { name, text: readFileSync(name, "utf8") };
}
