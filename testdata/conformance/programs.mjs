// From a test of Go's test tree to a program for goes: what to compile, and where and how to run it.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { goroot, goVersion } from "../runner/goroot.mjs";
import { dist } from "./packages.mjs";

const module = (path) => import(pathToFileURL(join(dist, "src", path)).href);
const { FileSet } = await module("source/position.js");
const { parseFile } = await module("syntax/parser.js");

export const testTree = join(goroot, "test");

/** { request, cwd, args } for a test whose sources, if it needs others than its own, are written below `folder`. */
export function programOf(test, folder) {
  const { action, args, flags } = test.recipe;
  const tags = flags.flatMap((flag) => /^-tags=(.*)/.exec(flag)?.[1].split(",") ?? []);
  switch (action) {
    case "run":
    case "runoutput": {
      // What follows is for `go run`: more files, then arguments.
      const more = args.findIndex((word) => !word.endsWith(".go"));
      const files = more < 0 ? args : args.slice(0, more);
      return {
        request: filesOf(testTree, [test.name, ...files], tags),
        cwd: testTree,
        args: args.slice(files.length),
      };
    }
    case "buildrun":
      return { request: filesOf(testTree, [test.name], tags), cwd: folder, args };
    case "buildrundir":
      return { request: filesOf(directoryOf(test), goFiles(directoryOf(test)), tags), cwd: folder, args };
    case "runindir":
      return { ...moduleCopy(test, folder, tags), args };
    default:
      return { ...packages(test, folder, tags), args };
  }
}

/** Source text that a `runoutput` test has printed, as a program. */
export function printedProgram(text, folder) {
  writeFileSync(join(folder, "tmp__.go"), text, "latin1");
  return { request: filesOf(folder, ["tmp__.go"], []), cwd: testTree, args: [] };
}

function filesOf(directory, names, tags) {
  return { directory, files: names.map((name) => join(directory, name)), tags };
}

function directoryOf({ name }) {
  return join(testTree, name.replace(/\.go$/, ".dir"));
}

function goFiles(directory) {
  return readdirSync(directory)
    .filter((name) => name.endsWith(".go"))
    .sort();
}

/** A copy of x.dir as a module of that name. */
function moduleCopy(test, folder, tags) {
  const directory = directoryOf(test);
  const name = basename(directory);
  const copy = join(folder, "src", name);
  cpSync(directory, copy, { recursive: true });
  writeFileSync(join(copy, "go.mod"), `module ${name}\ngo ${test.recipe.modVersion ?? "1.14"}\n`);
  return { request: { directory: copy, directories: [copy], tags }, cwd: copy };
}

/**
 * The packages in x.dir, each of the files with one package name, in a module "test": there the first file of a package
 * gives it its import path, and `./a` means test/a. The last one is the program.
 */
function packages(test, folder, tags) {
  const { separateFiles, fails } = test.recipe;
  const directory = directoryOf(test);
  const groups = new Map();
  for (const name of goFiles(directory)) {
    const text = readFileSync(join(directory, name), "utf8");
    const key = separateFiles ? name : /^package ([\p{L}\w]+)/mu.exec(text)[1];
    if (!groups.has(key)) groups.set(key, { path: basename(name, ".go"), files: [] });
    groups.get(key).files.push({ name, text });
  }
  const all = [...groups.values()];
  if (fails) all.splice(-2, 1); // it does not compile, and is not linked
  const root = join(folder, "source");
  mkdirSync(root);
  writeFileSync(join(root, "go.mod"), `module test\n\ngo ${goVersion.slice("go".length)}\n`);
  for (const { path, files } of all) {
    mkdirSync(join(root, path));
    for (const { name, text } of files) writeFileSync(join(root, path, name), withModulePaths(text));
  }
  const main = all.at(-1);
  const names = main.files.map(({ name }) => join(main.path, name));
  return { request: filesOf(root, names, tags), cwd: folder };
}

/** The source with `./a` as test/a in its imports. */
function withModulePaths(text) {
  const fileSet = new FileSet();
  const file = parseFile(fileSet.add("", text), () => {});
  let result = text;
  for (const { path } of file.imports.toReversed()) {
    const start = fileSet.file(path.pos).offset(path.pos);
    const end = start + path.value.length;
    result = result.slice(0, start) + path.value.replace(/^(["`])\.\//, "$1test/") + result.slice(end);
  }
  return result;
}

/** What the test is to print: x.out beside x.go, or nothing. */
export function expectedOutput({ name }) {
  const file = join(testTree, name.replace(/\.go$/, ".out"));
  return existsSync(file) ? readFileSync(file, "latin1") : "";
}
