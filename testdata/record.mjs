// Records what real Go prints for every sample program in testdata/run.
//
//   node testdata/record.mjs [--check] [--wasm] [--jobs N] [filter ...]
//
// A sample is a file `run/<topic>/<name>.go` or a folder `run/<topic>/<name>/`
// with a go.mod. Its golden, `run/<topic>/<name>.golden`, holds the sections
// `-- stdout --`, `-- stderr --` and `-- exit --`; the latter two only when not
// empty or zero. Beside a sample there may be:
//
//   <name>.stdin   its standard input
//   <name>.args    its arguments, one per line
//   <name>.target  present (with the reason as its text) when the sample must be
//                  recorded as GOOS=js GOARCH=wasm -tags goes,purego
//
//   --check   compare with the goldens, write nothing, exit 1 on a difference
//   --wasm    run every sample as GOOS=js GOARCH=wasm (only with --check): finds
//             samples whose output depends on the platform
//   filter    only samples whose `<topic>/<name>` contains one of these texts
//
// Needs `go` on the PATH. A single file is compiled as language version go1.27.
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "run");
const timeLimit = 120_000;

/** Every sample below `testdata/run`, in order of its name. */
export function findSamples(filters = []) {
  const samples = [];
  for (const topic of readdirSync(root, { withFileTypes: true })) {
    if (!topic.isDirectory()) continue;
    const folder = join(root, topic.name);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const single = entry.isFile() && entry.name.endsWith(".go");
      const module = entry.isDirectory() && existsSync(join(path, "go.mod"));
      if (!single && !module) continue;
      const stem = join(folder, single ? basename(entry.name, ".go") : entry.name);
      const id = `${topic.name}/${basename(stem)}`;
      if (filters.length === 0 || filters.some((text) => id.includes(text)))
        samples.push({ id, path, stem, module });
    }
  }
  return samples.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is kept of standard error: no stack traces, no signal lines, no `exit status`. */
export function normaliseStderr(text) {
  const trace = text.search(/(^|\n)\n?goroutine \d+ [^\n]*:\n/);
  let kept = trace < 0 ? text : text.slice(0, trace);
  if (trace >= 0 && kept !== "") kept += "\n";
  return kept.replace(/^\[signal [^\n]*\n/gm, "").replace(/(^|\n)exit status \d+\n$/, "$1");
}

/** The text of a golden. */
export function formatGolden({ stdout, stderr, exit }) {
  const section = (name, text) => `-- ${name} --\n${text}${text === "" || text.endsWith("\n") ? "" : "\n"}`;
  let golden = section("stdout", stdout);
  if (stderr !== "") golden += section("stderr", stderr);
  if (exit !== 0) golden += section("exit", `${exit}\n`);
  return golden;
}

function run(command, args, { cwd, env, input = "" }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env } });
    const output = { stdout: [], stderr: [] };
    const timer = setTimeout(() => child.kill("SIGKILL"), timeLimit);
    child.stdout.on("data", (chunk) => output.stdout.push(chunk));
    child.stderr.on("data", (chunk) => output.stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const text = (name) => Buffer.concat(output[name]).toString("utf8");
      resolve({ stdout: text("stdout"), stderr: text("stderr"), exit: code ?? `killed by ${signal}` });
    });
    child.stdin.on("error", () => {}); // the program may end without reading its input
    child.stdin.end(input);
  });
}

/** The golden of { id, path, stem, module }, run with the Go on PATH whose folder `goroot` is. */
export async function record(sample, wasm, goroot) {
  const work = mkdtempSync(join(tmpdir(), "record-"));
  try {
    const source = join(work, "source");
    if (sample.module) {
      cpSync(sample.path, source, { recursive: true });
    } else {
      mkdirSync(source);
      writeFileSync(join(source, "go.mod"), "module sample\n\ngo 1.27\n");
      cpSync(sample.path, join(source, basename(sample.path)));
    }
    const js = wasm || existsSync(`${sample.stem}.target`);
    const env = {
      GOFLAGS: "",
      GOWORK: "off",
      GOTOOLCHAIN: "local",
      ...(js && { GOOS: "js", GOARCH: "wasm" }),
    };
    const program = join(work, "program");
    const build = await run("go", ["build", "-o", program, ...(js ? ["-tags", "goes,purego"] : []), "."], {
      cwd: source,
      env,
    });
    if (build.exit !== 0) throw new Error(`${sample.id} does not build:\n${build.stderr}`);
    const side = (extension) =>
      existsSync(`${sample.stem}.${extension}`) ? readFileSync(`${sample.stem}.${extension}`) : "";
    const args = String(side("args")).split("\n").slice(0, -1);
    const command = js ? [join(goroot, "lib", "wasm", "go_js_wasm_exec"), program] : [program];
    const result = await run(command[0], [...command.slice(1), ...args], {
      cwd: source,
      input: side("stdin"),
    });
    return formatGolden({ ...result, stderr: normaliseStderr(result.stderr) });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function main(argv) {
  const option = (name) => argv.includes(name) && argv.splice(argv.indexOf(name), 1).length > 0;
  const wasm = option("--wasm");
  const check = option("--check") || wasm;
  const at = argv.indexOf("--jobs");
  const jobs = at < 0 ? availableParallelism() : Number(argv.splice(at, 2)[1]);
  const goroot = (await run("go", ["env", "GOROOT"], {})).stdout.trim();
  const queue = findSamples(argv);
  const count = queue.length;
  let bad = 0;
  let written = 0;
  const worker = async () => {
    for (let sample = queue.shift(); sample; sample = queue.shift()) {
      const file = `${sample.stem}.golden`;
      const old = existsSync(file) ? readFileSync(file, "utf8") : "";
      try {
        const golden = await record(sample, wasm, goroot);
        if (golden === old) continue;
        if (check) {
          bad++;
          console.log(`differs: ${sample.id}\n--- golden\n${old}\n+++ now\n${golden}`);
        } else {
          written++;
          writeFileSync(file, golden);
        }
      } catch (error) {
        bad++;
        console.log(String(error.message ?? error));
      }
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  console.log(`${count} samples, ${written} goldens written, ${bad} bad`);
  process.exitCode = bad > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
