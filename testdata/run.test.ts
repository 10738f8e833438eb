// Runs every program of testdata/run as `goes run` does and compares with what real Go printed (see record.mjs). Of each
// module, that it declares what it uses in time, and that all its statements lead to the Go function that they are of.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { usedTooEarly } from "./declared.ts";
import { lacksGoSource } from "./gosource.ts";
import { strayedSteps } from "./mappedsteps.ts";

const here = fileURLToPath(new URL("./run", import.meta.url));
const dist = fileURLToPath(new URL("../dist", import.meta.url));

const { compile } = await import(`${dist}/src/compile.js`);
const { nodeHost } = await import(`${dist}/src/host/node.js`);
const { Library } = await import(`${dist}/src/load/library.js`);
const { Workspace } = await import(`${dist}/src/load/workspace.js`);
const { programFile, programLayout } = await import(`${dist}/src/cli/programfile.js`);
const { dataText } = await import(`${dist}/src/print/data.js`);
const { formatProblems } = await import(`${dist}/src/cli/report.js`);

const outputs = mkdtempSync(join(tmpdir(), "goes-run-"));
afterAll(() => rmSync(outputs, { recursive: true, force: true }));

interface Outcome {
  stdout: string;
  stderr: string;
  exit: number;
}

/** Sections "-- name --" of a golden file. */
function readGolden(path: string): Outcome {
  const outcome: Outcome = { stdout: "", stderr: "", exit: 0 };
  const parts = readFileSync(path, "latin1").split(/^-- (stdout|stderr|exit) --\n/m);
  for (let i = 1; i < parts.length; i += 2) {
    if (parts[i] === "exit") outcome.exit = Number(parts[i + 1]);
    else outcome[parts[i] as "stdout" | "stderr"] = parts[i + 1];
  }
  return outcome;
}

/** The part of a crash report that does not depend on addresses and positions. */
function normalize(stderr: string): string {
  const trace = /\n\ngoroutine \d+ |\n\[signal |^goroutine \d+ /.exec(stderr);
  const text = trace === null ? stderr : stderr.slice(0, trace.index + 1);
  return text.endsWith("\n") || text === "" ? text : text + "\n";
}

const workspace = new Workspace(new Library());

/** Compiles here, where the compiler is warm and has the library's packages, and runs as `goes run` does. */
async function build(source: string, folder: boolean) {
  const roots = folder ? { directories: [source] } : { files: [source] };
  const request = { directory: here, ...roots, workspace };
  const companions = new Map<string, string>();
  const host = nodeHost();
  // Half of them as `goes run` has them, half as `goes build` does, which writes for readers.
  const isTuned = (source.length - here.length) % 2 === 1;
  const result = compile(host, request, { ...programLayout(companions), isTuned });
  const problems = formatProblems(result, here);
  if (problems !== "") throw new Error(problems);
  for (const { code, map, package: pkg } of result.modules) {
    checkOrder(code, pkg.path);
    if (!folder && !pkg.standard) expect(await strayedSteps(code, map, source), pkg.path).toEqual([]);
  }
  const { code, map, data } = await programFile(result, companions, host);
  const entry = join(outputs, `${source.slice(here.length).replaceAll("/", "_")}.mjs`);
  writeFileSync(entry, code + dataText(data));
  writeFileSync(`${entry}.map`, map);
  return { entry, name: "program", isShallow: result.analysis.isShallow() };
}

const checked = new Set<string>();

/** Modules of the library are the same in many programs. */
function checkOrder(code: string, path: string): void {
  if (checked.has(code)) return;
  checked.add(code);
  expect(usedTooEarly(code), path).toEqual([]);
}

async function runProgram(source: string): Promise<Outcome> {
  const folder = statSync(source).isDirectory();
  const stem = source.replace(/\.go$/, "");
  const args = existsSync(`${stem}.args`)
    ? readFileSync(`${stem}.args`, "utf8").replace(/\n$/, "").split("\n")
    : [];
  const program = JSON.stringify(await build(source, folder));
  const launch = `import(process.argv[1]).then((m) => m.execute(JSON.parse(process.argv[2]), process.argv.slice(3))).then((code) => (process.exitCode ??= code))`;
  const child = spawn(process.execPath, ["-e", launch, `${dist}/src/cli/execute.js`, program, ...args], {
    cwd: folder ? source : dirname(source),
    timeout: 60_000,
  });
  const outcome: Outcome = { stdout: "", stderr: "", exit: 0 };
  child.stdout.setEncoding("latin1").on("data", (text) => (outcome.stdout += text));
  child.stderr.setEncoding("latin1").on("data", (text) => (outcome.stderr += text));
  child.stdin.on("error", () => {});
  child.stdin.end(existsSync(`${stem}.stdin`) ? readFileSync(`${stem}.stdin`) : "");
  return new Promise((resolve) => {
    child.on("close", (code) => {
      outcome.exit = code ?? -1;
      outcome.stderr = normalize(outcome.stderr);
      // A section of a golden file always ends its last line.
      if (outcome.stdout !== "" && !outcome.stdout.endsWith("\n")) outcome.stdout += "\n";
      resolve(outcome);
    });
  });
}

for (const topic of readdirSync(here).sort()) {
  describe.skipIf(lacksGoSource(topic, nodeHost().goroot))(topic, { concurrent: true }, () => {
    for (const name of readdirSync(join(here, topic)).sort()) {
      if (!name.endsWith(".golden")) continue;
      const stem = join(here, topic, name.slice(0, -".golden".length));
      const source = existsSync(`${stem}.go`) ? `${stem}.go` : stem;
      test(name.slice(0, -".golden".length), async () => {
        const want = readGolden(`${stem}.golden`);
        expect(await runProgram(source)).toEqual({ ...want, stderr: normalize(want.stderr) });
      });
    }
  });
}
