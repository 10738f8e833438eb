// The ids by which bundlers know modules of Go packages. The unit is the package: each of its `.go` files means the same
// module, its facade, whose id is the path of the first file, so that bundlers can show it. The module by which Go packages
// import the package has the same path with a query: bundlers leave modules of no path out of source maps, and browsers and
// editors find the sources, whose names are relative to it.
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { runtimeDirectory } from "../src/host/node.ts";
import { defaultContext, isTestFile as isTestName, matchesFileName } from "../src/load/constraints.ts";

/** The query by which Go packages import each other: with a value, as tools that read URLs write queries again. */
const packageQuery = "?goes=package";

/** Queries by which bundlers give a file itself, or start it in some way: none of them is the package. */
const asksForFile = /[?&](raw|url|inline|no-inline|worker|sharedworker|init)\b/;

export function withoutQuery(id: string): string {
  return id.replace(/[?#].*$/, "");
}

/** The path of the Go file by which an import names a package; null if it is about something else. */
export function goFile(specifier: string): string | null {
  const path = withoutQuery(specifier);
  if (specifier.startsWith("\0") || specifier.endsWith(packageQuery)) return null;
  return path.endsWith(".go") && !asksForFile.test(specifier) ? path : null;
}

/** The id of the module of a package for other Go packages, by its first file. */
export function packageId(file: string): string {
  return join(realpathSync(dirname(file)), basename(file)) + packageQuery;
}

/** The Go file by which an id or import means the module of a package for other Go packages; null if it is about something else. */
export function packageFile(id: string): string | null {
  const path = id.slice(0, -packageQuery.length);
  return id.endsWith(packageQuery) && path.endsWith(".go") && !/[?#\0]/.test(path) ? path : null;
}

/** The folder of the package that a facade, by whichever of its files it is named, belongs to; null for other modules. */
export function facadeFolder(id: string): string | null {
  const file = goFile(id);
  return file === null ? null : dirname(file);
}

/** A `_test.go`, which is no part of its package. */
export function isTestFile(id: string): boolean {
  return isTestName(withoutQuery(id));
}

/** `./sim.go?worker`: the path of the Go file of a package that is to run in a worker; null for other specifiers. */
export function workerFile(specifier: string): string | null {
  return specifier.endsWith(".go?worker") && !specifier.startsWith("\0") ? withoutQuery(specifier) : null;
}

/** Follow the id of a facade: modules of a package that runs in a worker (src/generate/facade/remote.ts). */
export const remoteSuffixes = { caller: ".caller.js", local: ".local.js", worker: ".worker.js" } as const;

const remoteModule = /^(.+\.go)(\.(?:caller|local|worker)\.js)$/;

/** The Go file and the suffix of such a module; null for others. */
export function remotePart(id: string): { file: string; suffix: string } | null {
  const found = remoteModule.exec(withoutQuery(id));
  return found === null || id.startsWith("\0") ? null : { file: found[1], suffix: found[2] };
}

/** The folder of the package that such a module calls; null for other modules. */
export function remoteFolder(id: string): string | null {
  const part = remotePart(id);
  return part === null ? null : dirname(part.file);
}

/** The id of the facade of the package with a Go file; null if there is no such file. */
export function facadeOf(file: string): string | null {
  // What is no Go file has no name that could lead out of its folder.
  return file.includes("\0") || !existsSync(file) ? null : facadeIn(dirname(file));
}

/**
 * The id of the facade of the package in a folder; null if there are no Go files. It is the name of the first, whether a
 * constraint in it excludes it from the package or not: that is no question to be asked for each import.
 */
export function facadeIn(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const path = realpathSync(folder);
  const context = defaultContext();
  const name = readdirSync(path)
    .filter((name) => name.endsWith(".go") && !isTestName(name) && matchesFileName(name, context))
    .sort()[0];
  return name === undefined ? null : join(path, name);
}

/**
 * The file of the runtime that emitted code imports, or that shows its values; null for other specifiers. As another module than
 * emitted code has, such as one with a query of the bundler's, it would know none of the values.
 */
export function runtimeFile(specifier: string): string | null {
  if (specifier === "goes/devtools") return join(runtimeDirectory, "boundary/devtools.js");
  const found = /^goes\/runtime(?:\/(\w+(?:\/\w+)*))?$/.exec(specifier);
  return found === null ? null : join(runtimeDirectory, `${found[1] ?? "index"}.js`);
}

/** Whether importing a file does nothing that can be noticed: of the two that `runtimeFile` finds, the boundary does. */
export function isInertFile(file: string): boolean {
  return file === join(runtimeDirectory, "index.js");
}
