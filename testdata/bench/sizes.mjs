// How large programs become and how long the compiler takes for them: gzip sizes of `goes build --bundle --minify`, and
// processor time of the compiler when it is warm (the least of several runs) and for the first time.
//
//   npm run build && npm run bench:sizes -- [rounds]      the programs below testdata/bench/programs, and the examples
//   npm run bench:sizes -- --check | --update             sizes of the programs against sizes.txt, or new ones there
//
// Times are those of this machine: compare only within one run, before and after a change. A size on the board (each with the
// one that is aimed at, if there is one) may not grow by more than 1 %; what has shrunk belongs on the board, too.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledSize, compileOnce, root } from "./bundlesize.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const [flag] = process.argv.slice(2);

/** Bytes that programs should not exceed. */
const goals = {
  println: 2500,
  fmt: 11_000,
  strings: 5000,
  json: 38_000,
  regexp: 22_000,
  time: 13_000,
  template: 55_000,
  big: 12_000,
};

function programs() {
  const folder = here("programs");
  const names = readdirSync(folder).filter((name) => name.endsWith(".go"));
  return names.map((name) => ({
    name: basename(name, ".go"),
    request: { directory: folder, files: [join(folder, name)] },
  }));
}

/** Folders with Go files. */
function examples(directory) {
  const entries = readdirSync(directory, { withFileTypes: true });
  const here = entries.some(({ name }) => name.endsWith(".go") && !name.endsWith("_test.go"));
  const below = entries.filter((entry) => entry.isDirectory() && entry.name !== "node_modules");
  return [
    ...(here ? [{ name: relative(root, directory), request: { directory, directories: [directory] } }] : []),
    ...below.flatMap(({ name }) => examples(join(directory, name))),
  ];
}

async function measure(program, rounds) {
  const first = compileOnce(program.request);
  const times = Array.from({ length: rounds }, () => compileOnce(program.request).milliseconds);
  return { bytes: await bundledSize(first), first: first.milliseconds, best: Math.min(...times) };
}

async function table(rounds) {
  console.log(
    `${"".padEnd(28)}${"gzip bytes".padStart(12)}${"first ms".padStart(12)}${"best ms".padStart(12)}`,
  );
  for (const program of [...programs(), ...examples(join(root, "examples"))]) {
    const { bytes, first, best } = await measure(program, rounds);
    const numbers = [bytes, Math.round(first), best.toFixed(1)].map((n) => String(n).padStart(12));
    console.log(program.name.padEnd(28) + numbers.join(""));
  }
  console.log(`Node ${process.version}`);
}

async function board() {
  const boardFile = here("sizes.txt");
  const old = existsSync(boardFile) ? readFileSync(boardFile, "utf8") : "";
  const before = new Map(
    [...old.matchAll(/^(\w+): (\d+)/gm)].map(([, name, bytes]) => [name, Number(bytes)]),
  );
  const lines = [];
  for (const { name, request } of programs()) {
    const bytes = await bundledSize(compileOnce(request));
    const goal = goals[name];
    lines.push(`${name}: ${bytes}${goal === undefined ? "" : ` (goal ${goal})`}\n`);
    const was = before.get(name) ?? 0;
    if (bytes <= was * 1.01) continue;
    console.log(`${name}: ${bytes} bytes, ${was} on the board`);
    if (flag === "--check") process.exitCode = 1;
  }
  if (flag === "--update") writeFileSync(boardFile, lines.join(""));
}

await (flag?.startsWith("--") ? board() : table(Number(flag ?? 5)));
