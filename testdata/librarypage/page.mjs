// docs/library.md, made of what is committed: the ledger of the API (testdata/conformance/api.txt), sizes.txt, the programs of
// each package (testdata/stdprograms, testdata/conformance/packages.txt) and what hosts cannot do (hosts.txt).
//
//   node testdata/librarypage/page.mjs        writes it
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { failuresOn } from "../conformance/board.mjs";
import { standardPrograms } from "../stdprograms/programs.mjs";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const read = (name) => readFileSync(file(name), "utf8");
export const pageFile = file("../../docs/library.md");

/** Lines `import path: text`, by path. */
function entries(name) {
  return new Map([...read(name).matchAll(/^([^#:\n]+): (.*)$/gm)].map(([, path, text]) => [path, text]));
}

/** The ledger: { counts, open }: import path -> `done/total`, and the lines on what is missing or differs. */
function ledger() {
  const [counts, ...lists] = read("../conformance/api.txt").split("\n# ");
  const found = [...counts.matchAll(/^(\S+): (\d+\/\d+)/gm)].filter(([, path]) => path !== "api");
  const open = lists.map((list) => {
    const [path, ...lines] = list.trim().split("\n");
    return [path, lines.map((line) => line.slice(2))];
  });
  return { counts: new Map(found.map(([, path, count]) => [path, count])), open: new Map(open) };
}

function kilobytes(bytes) {
  return bytes === undefined ? "" : `${(Number(bytes) / 1000).toFixed(1)} kB`;
}

function row(path, { counts, sizes, hosts, failures }) {
  const elsewhere = path === "unsafe" ? "the compiler" : "Go's source";
  const origin = counts.has(path) ? `embedded, ${counts.get(path)}` : elsewhere;
  const failure = failures.has(path) && !hosts.has(path) ? `its program differs: ${failures.get(path)}` : "";
  return `| ${path} | ${origin} | ${kilobytes(sizes.get(path))} | ${hosts.get(path) ?? failure} |`;
}

/** Symbols with one reason in one line. */
function openLines(lines) {
  const groups = new Map();
  for (const line of lines) {
    const [, symbol, state, reason] = /^(\S+): (\w+): (.*?)(?: \(Go: .*\))?$/.exec(line);
    const key = `${state}: ${reason}`;
    groups.set(key, [...(groups.get(key) ?? []), symbol]);
  }
  return [...groups].map(([key, symbols]) => {
    const [state, ...reason] = key.split(": ");
    return `- ${symbols.join(", ")}: ${state === "differs" ? "" : "missing, since "}${reason.join(": ")}`;
  });
}

export function page() {
  const { counts, open } = ledger();
  const known = {
    counts,
    sizes: entries("sizes.txt"),
    hosts: entries("hosts.txt"),
    failures: failuresOn(read("../conformance/packages.txt")),
  };
  const paths = [
    ...new Set([...standardPrograms().map(({ name }) => name), ...counts.keys(), ...known.sizes.keys()]),
  ];
  const sections = [...open].map(([path, lines]) => [`### ${path}`, "", ...openLines(lines), ""].join("\n"));
  return `<!-- Made by testdata/librarypage/page.mjs; do not edit. -->
# The standard library

All packages of Go 1.27's standard library can be imported. Those that are embedded are goes's own: small, and part of the npm
package. The others are compiled from Go's source, which is taken from an installed Go, or fetched once
([security.md](security.md)). The count is that of the exported symbols that are as in Go, of all that Go's API lists for one
platform: constants with their values, variables, functions with their types, types, fields, methods. Using a missing one is
an error at its place that says so.

The size is what importing the package and calling one function of it adds to a bundle, minified and with gzip, everything that
the package needs included (\`testdata/librarypage/calls.txt\` has the calls). Packages share much of it: sizes do not add up.

| package | origin, symbols | adds | what the host cannot do |
| --- | --- | ---: | --- |
${paths
  .sort()
  .map((path) => row(path, known))
  .join("\n")}

## What embedded packages lack, or have otherwise

${sections.join("\n")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(pageFile, page());
