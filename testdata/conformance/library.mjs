// The standard library and the go command, as js/wasm builds them and with their tests: all are free of errors.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { check, goFiles, goroot, Library, parsed, wasm } from "./packages.mjs";

const source = join(goroot, "src");

/** Folders below `root` as the go command's `...` finds them. */
function foldersBelow(root) {
  const below = readdirSync(join(source, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(testdata|vendor|[_.].*)$/.test(entry.name))
    .map((entry) => (root === "" ? entry.name : `${root}/${entry.name}`))
    .filter((folder) => folder !== "cmd" && folder !== "builtin");
  return [...(root === "" ? [] : [root]), ...below.flatMap(foldersBelow)];
}

export const standardFolders = foldersBelow("").sort();
const commandFolders = ["cmd/go", "cmd/gofmt", "cmd/vet"].flatMap(foldersBelow).sort();

/** Files of a folder that belong to the build. */
function filesOf(path, tests) {
  return goFiles(join(source, path), { tests }).filter(({ name, text }) => wasm.matches(name, text));
}

function packageTests(folders) {
  return folders
    .filter((path) => filesOf(path, false).length > 0)
    .map((path) => ({ name: path, run: () => packageTest(path) }));
}

function packageTest(path) {
  const pkg = wasm.package(path);
  return typeof pkg === "string" ? pkg : firstOf(wasm.errors.get(path) ?? []);
}

function testTests(folders) {
  return folders
    .filter((path) => filesOf(path, true).length > 0)
    .map((path) => ({ name: `${path} [test]`.replace(" ", ""), run: () => testTest(path) }));
}

/** Checks the package together with its own tests, and the tests of package x_test against that. */
function testTest(path) {
  const tests = filesOf(path, true).map(parsed);
  const external = tests.filter((file) => file.package.endsWith("_test"));
  const files = [...filesOf(path, false), ...tests.filter((file) => !external.includes(file))];
  const importFrom = (library, importer) => (wanted) => library.import(wanted, importer);
  const { pkg, errors } =
    files.length === 0
      ? { pkg: null, errors: [] }
      : check(path, files, { importPackage: importFrom(wasm, path), standard: true });
  if (errors.length > 0 || external.length === 0) return firstOf(errors);
  const direct = (wanted) => (wanted === path && pkg !== null ? pkg : wasm.import(wanted, path));
  const first = check(`${path}_test`, external, { importPackage: direct, standard: true });
  if (first.errors.length === 0 || pkg === null) return firstOf(first.errors);
  // Types of the package also arrive through others, which then have to be built on the package with its tests.
  const library = new Library(wasm.context, wasm, pkg);
  const importPackage = importFrom(library, path);
  return firstOf(check(`${path}_test`, external, { importPackage, standard: true }).errors);
}

function firstOf([error]) {
  return error === undefined ? null : `${basename(error.file)}:${error.line}: ${error.message}`;
}

export const standardTests = () => packageTests(standardFolders);
export const standardTestTests = () => testTests(standardFolders);
export const commandTests = () => [...packageTests(commandFolders), ...testTests(commandFolders)];
