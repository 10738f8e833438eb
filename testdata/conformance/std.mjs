// Go's own tests of the standard library under `goes test`. Those of packages that are embedded are compiled against ours, which
// have the exported API and not Go's internals: declarations that do not compile are left out, and the tests among them are
// listed. std-excluded.txt has tests of what goes does not have, by name, each with one of the reasons for which a test may be
// excluded. Each package is compiled and run in a process of its own (stdpackage.mjs).
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dist, goroot } from "./packages.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const embedded = join(dist, "runtime-js/std");

/** Seconds for compiling a package, and for running its tests. */
const limit = 300;

const packages = readFileSync(join(here, "std-packages.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

/** Reasons by test, `package.Test`. */
const exclusions = new Map(
  readFileSync(join(here, "std-excluded.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(/: (.*)/)),
);

export const trees = packages.map((path) => {
  const tree = { name: path, excluded: [], tests: [] };
  // The tests are known when they have run, which is when the first one is asked for.
  Object.defineProperty(tree, "tests", { get: () => testsOf(path, tree.excluded) });
  return tree;
});

function testsOf(path, excluded) {
  const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : null;
  if (only !== null && path !== only) return [];
  const directory = join(goroot, "src", path);
  const folder = join(embedded, path);
  const isEmbedded = existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".go"));
  const args = [join(here, "stdpackage.mjs"), path, directory, isEmbedded ? folder : directory];
  const options = { encoding: "utf8", timeout: limit * 1000, maxBuffer: 1 << 28, killSignal: "SIGKILL" };
  const { stdout, stderr, error } = spawnSync(process.execPath, args, options);
  const line = (stdout ?? "").split("\n").find((text) => text.startsWith("{"));
  if (line === undefined) {
    const problem =
      error?.code === "ETIMEDOUT" ? `takes more than ${limit} s` : `crash: ${stderr.slice(-200)}`;
    return [{ name: `${path}.build`, run: () => problem }];
  }
  const { left, results } = JSON.parse(line);
  excluded.push(...left.map(({ name, reason }) => `${path}.${name}: ${reason}`));
  const named = results.map(({ name, problem }) => ({ name: `${path}.${name}`, run: () => problem }));
  excluded.push(
    ...named.flatMap(({ name }) => (exclusions.has(name) ? `${name}: ${exclusions.get(name)}` : [])),
  );
  return named.filter(({ name }) => !exclusions.has(name));
}
