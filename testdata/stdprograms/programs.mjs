// The programs of this folder: one for each package of the standard library, named by its import path, with what real Go
// prints (`<path>.golden`). A file `<path>.target` says why Go has to run one as js/wasm: the host cannot do what the package
// is for, and Go's own words for that are expected.
//
//   node testdata/stdprograms/programs.mjs [--check] [path ...]     records what real Go prints; needs `go` on PATH
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { record } from "../record.mjs";

const folder = dirname(fileURLToPath(import.meta.url));

/** { name, path, stem } of each, in order of the import paths. */
export function standardPrograms() {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".go"))
    .map((file) => file.slice(0, -".go".length))
    .sort()
    .map((name) => ({ name, path: join(folder, `${name}.go`), stem: join(folder, name) }));
}

/** The parts of a golden. */
export function goldenOf({ stem }) {
  const parts = readFileSync(`${stem}.golden`, "utf8").split(/^-- (stdout|stderr|exit) --\n/m);
  const part = (name) => parts[parts.indexOf(name) + 1];
  const has = (name) => parts.includes(name);
  return {
    stdout: part("stdout"),
    stderr: has("stderr") ? part("stderr") : "",
    exit: has("exit") ? Number(part("exit")) : 0,
  };
}

async function main(words) {
  const check = words[0] === "--check";
  const paths = check ? words.slice(1) : words;
  const programs = standardPrograms().filter(({ name }) => paths.length === 0 || paths.includes(name));
  // Who lists the programs needs no Go.
  const { goroot } = await import("../runner/goroot.mjs");
  for (const program of programs) {
    const file = `${program.stem}.golden`;
    const golden = await record({ ...program, id: program.name, module: false }, false, goroot);
    if (existsSync(file) && readFileSync(file, "utf8") === golden) continue;
    console.log(`${check ? "differs" : "recorded"}: ${program.name}`);
    if (check) process.exitCode = 1;
    else writeFileSync(file, golden);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
