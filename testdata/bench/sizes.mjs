// How large programs become and how long the compiler takes for them: gzip sizes of `goes build --bundle --minify`, and
// processor time of the compiler when it is warm (the least of several runs) and for the first time.
//
//   npm run build && npm run bench:sizes -- [rounds]
//
// Times are those of this machine: compare only within one run, before and after a change.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rounds = Number(process.argv[2] ?? 5);
const module = (path) => import(join(root, "dist/src", path));
const { compile } = await module("compile.js");
const { nodeHost } = await module("host/node.js");
const { outputLayout } = await module("cli/layout.js");
const { programOutput } = await module("cli/output.js");
const { bundle } = await module("cli/bundle.js");
const { formatProblems } = await module("cli/report.js");

const folder = mkdtempSync(join(tmpdir(), "sizes-"));

function hello(name, imports, statement) {
  const file = join(folder, `${name}.go`);
  writeFileSync(file, `package main\n${imports}\nfunc main() { ${statement} }\n`);
  return { name, request: { directory: folder, files: [file] } };
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

function compileOnce({ request }) {
  const companions = new Map();
  const start = process.cpuUsage();
  const result = compile(nodeHost(), request, outputLayout(companions));
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  if (result.modules.length === 0) throw new Error(formatProblems(result, root));
  return { result, companions, milliseconds };
}

async function measure(program) {
  const first = compileOnce(program);
  const times = Array.from({ length: rounds }, () => compileOnce(program).milliseconds);
  const { code } = await bundle(programOutput(first.result, first.companions, nodeHost()), { minify: true });
  return { bytes: gzipSync(code, { level: 9 }).length, first: first.milliseconds, best: Math.min(...times) };
}

try {
  const programs = [
    hello("println hello", "", 'println("hello")'),
    hello("fmt hello", 'import "fmt"', 'fmt.Println("hello")'),
    ...examples(join(root, "examples")),
  ];
  console.log(
    `${"".padEnd(28)}${"gzip bytes".padStart(12)}${"first ms".padStart(12)}${"best ms".padStart(12)}`,
  );
  for (const program of programs) {
    const { bytes, first, best } = await measure(program);
    const numbers = [bytes, Math.round(first), best.toFixed(1)].map((n) => String(n).padStart(12));
    console.log(program.name.padEnd(28) + numbers.join(""));
  }
  console.log(`Node ${process.version}`);
} finally {
  rmSync(folder, { recursive: true });
}
