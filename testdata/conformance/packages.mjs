// Checks packages for the conformance runs: the standard library of an installed Go, and test packages on top.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { goroot, goVersion as newest, toolTags } from "../runner/goroot.mjs";

export { goroot };

export const dist = process.env.GOES_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const module = (path) => import(pathToFileURL(join(dist, "src", path)).href);

const { FileSet } = await module("source/position.js");
export const { errorLimit } = await module("diagnostics/sink.js");
const { parseFile } = await module("syntax/parser.js");
const { checkPackage } = await module("check/check.js");
export const { declareTestFunctions, unsafePackage } = await module("types/universe.js");
const { evaluateConstraint, findConstraint, matchesFileName } = await module("load/constraints.js");

export const fileSet = new FileSet();

/**
 * Parses and checks files ({ name, text }) as one package. Errors come in the order they are found:
 * { file, line, column, message, syntax }. With `stopAtSyntaxErrors` a package that does not parse is not checked.
 * Further settings are those of checkPackage.
 */
export function check(
  path,
  files,
  { goVersion = newest, importPackage = standardPackage, stopAtSyntaxErrors, ...more },
) {
  const errors = [];
  const report = (diagnostic) => errors.push(errorOf(diagnostic));
  const asts = files.map(({ name, text, ast }) => ast ?? parseFile(fileSet.add(name, text), report, more));
  const failed = stopAtSyntaxErrors && errors.some((error) => error.syntax);
  const options = { path, files: asts, fileSet, report, importPackage, goVersion, ...more };
  const { pkg, info } = failed ? { pkg: null, info: null } : checkPackage(options);
  return { pkg, info, errors, asts };
}

/** The file with its tree, for `check`; a file that does not parse is left to it. */
export function parsed({ name, text }) {
  let failed = false;
  const ast = parseFile(fileSet.add(name, text), () => (failed = true));
  return { name, text, package: ast.name.name, ...(failed ? {} : { ast }) };
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

/** The packages of GOROOT/src as one platform builds them, each checked when it is first asked for. */
export class Library {
  /** `context` is a build context; packages that `base` has and that do not need `replaced` are taken from it. */
  constructor(context, base = null, replaced = null) {
    this.context = context;
    this.base = base;
    this.replaced = replaced;
    /** Package, error text, or null while it is being checked; by folder below GOROOT/src. */
    this.packages = new Map([["unsafe", unsafePackage]]);
    if (replaced !== null) this.packages.set(replaced.path, replaced);
    /** Everything known of the packages, if that is asked for by making it an array. */
    this.kept = null;
    /** Errors in packages, which have none. */
    this.errors = new Map();
  }

  /** The same platform with further build tags. */
  withTags(tags) {
    return new Library({ tags: new Set([...this.context.tags, ...tags]) });
  }

  matches(name, text) {
    if (!matchesFileName(basename(name), this.context)) return false;
    const constraint = findConstraint(text);
    const matches = constraint === null || evaluateConstraint(constraint, this.context) === true;
    return matches && (this.context.tags.has("cgo") || !usesC(text));
  }

  /** The package that `importer` means by `path`, or the text of the error. */
  import(path, importer = "") {
    if (path === "unsafe") return unsafePackage;
    const vendored = importer.startsWith("cmd/") ? [`cmd/vendor/${path}`] : [];
    const folder = [...vendored, path, `vendor/${path}`].find((f) => existsSync(join(goroot, "src", f)));
    return folder === undefined ? `package ${path} is not in std` : this.package(folder);
  }

  package(path) {
    const known = this.packages.get(path);
    if (known !== undefined) return known ?? "import cycle not allowed";
    this.packages.set(path, null);
    const pkg = this.inherited(path) ?? this.load(path);
    this.packages.delete(path); // so that the map's order is that of dependencies
    this.packages.set(path, pkg);
    return pkg;
  }

  inherited(path) {
    if (this.base === null) return null;
    const pkg = this.base.package(path);
    return typeof pkg !== "string" && needs(pkg, this.replaced.path) ? null : pkg;
  }

  load(path) {
    const files = goFiles(join(goroot, "src", path)).filter(({ name, text }) => this.matches(name, text));
    if (files.length === 0) return `no Go files for ${path}`;
    const importPackage = (wanted) => this.import(wanted, path);
    const result = check(path, files, { importPackage, standard: true, fakeImportC: true });
    const { pkg, errors } = result;
    this.kept?.push(result);
    if (errors.length > 0) this.errors.set(path, errors);
    return pkg;
  }
}

/** Whether a package imports the one at `path`, directly or not. */
function needs(pkg, path, seen = new Set()) {
  if (pkg.path === path) return true;
  seen.add(pkg);
  return pkg.imports.some((imported) => !seen.has(imported) && needs(imported, path, seen));
}

/** What the test tree is written for. */
export const linux = new Library({
  tags: new Set(["linux", "amd64", "gc", "unix", ...toolTags("linux", "amd64")]),
});
/** The target of goes. */
export const wasm = new Library({ tags: new Set(["js", "wasm", "gc", ...toolTags("js", "wasm")]) });

/** Whether a file of the test tree is for this platform, cgo included. */
export function matchesBuild(name, text) {
  const context = { tags: new Set([...linux.context.tags, "cgo"]) };
  const constraint = findConstraint(text);
  return (
    matchesFileName(name, context) &&
    (constraint === null || evaluateConstraint(constraint, context) === true)
  );
}

export function standardPackage(path) {
  return linux.import(path);
}

/** The text may also stand in a string. */
export function usesC(text) {
  if (!/^import "C"/m.test(text)) return false;
  const file = parseFile(new FileSet().add("", text), () => {});
  return file.imports.some((spec) => spec.path.value === '"C"');
}

/** The Go files of a folder: those of the package, or its tests. */
export function goFiles(directory, { tests = false } = {}) {
  const names = readdirSync(directory).filter((name) => name.endsWith(".go"));
  const wanted = names.filter((name) => name.endsWith("_test.go") === tests);
  return wanted.sort().map((name) => readFile(join(directory, name)));
}

export function readFile(name) {
  return { name, text: readFileSync(name, "utf8") };
}
