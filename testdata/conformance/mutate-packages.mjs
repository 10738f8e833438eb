// Mutations (mutations.mjs) of whole packages, of one file or several: those of the samples that `goes run` is tested with.
// The complete compiler, from the loader to the printer, must neither throw nor hang on any, and what it prints must parse.
//
//   npm run conformance -- mutate-packages [--count <n>] [--from <n>] [--update]
//
// --update writes what was run to the board, as a part of the 100,000. The samples print with a package fmt that is only as
// large as it must be: else most of the time went to the real one.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { parse } from "acorn";
import { mutate, mutateGently, random, tokensOf } from "./mutations.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const module = (path) => import(pathToFileURL(join(root, "dist/src", path)).href);
const { compile } = await module("compile.js");
const { nodeHost } = await module("host/node.js");
const { overlayHost } = await module("load/overlay.js");

const defaultCount = 100_000;
/** So many of the mutations are such that what is left may be a program. */
const gentle = 0.6;
/** A mutation that takes more of the processor than this is a hang. */
const secondsAllowed = 20;
/** Programs with other imports only cost time. */
const imports = new Set([
  "fmt",
  "errors",
  "strings",
  "math",
  "sort",
  "sync",
  "unsafe",
  "cmp",
  "iter",
  "math/bits",
  "slices",
]);

const shortFmt = `package fmt

type Stringer interface{ String() string }

type failure struct{ text string }

func (f *failure) Error() string { return f.text }

func Println(list ...any) (int, error)               { print(list...); return 0, nil }
func Print(list ...any) (int, error)                 { print(list...); return 0, nil }
func Printf(format string, list ...any) (int, error) { print(list...); return 0, nil }
func Sprint(list ...any) string                      { return Sprintf("", list...) }
func Sprintln(list ...any) string                    { return Sprintf("", list...) }
func Errorf(format string, list ...any) error        { return &failure{Sprintf(format, list...)} }

func Sprintf(format string, list ...any) string {
	for _, x := range list {
		switch x := x.(type) {
		case string:
			format += x
		case error:
			format += x.Error()
		case Stringer:
			format += x.String()
		}
	}
	return format
}

func print(list ...any) {
	for _, x := range list {
		println(x)
	}
}
`;

/** The programs: { name, folder, files: [{ path, text, tokens }] }, in the order of their names. */
function programs() {
  const samples = join(root, "testdata/run");
  const found = [];
  for (const topic of readdirSync(samples).sort())
    for (const name of readdirSync(join(samples, topic)).sort()) {
      const path = join(samples, topic, name);
      if (name.endsWith(".go")) found.push(program(`${topic}/${name}`, [path]));
      else if (!name.includes(".")) found.push(program(`${topic}/${name}`, goFilesBelow(path)));
    }
  return found.filter(({ files }) => files.length > 0 && files.every(hasKnownImports));
}

function goFilesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".go") && !/_test\.go$|(^|\/)testdata\//.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function program(name, paths) {
  const files = paths.map((path) => {
    const text = readFileSync(path, "utf8");
    return { path, text, tokens: tokensOf(text) };
  });
  return { name, files: files.filter(({ tokens }) => tokens.length > 1) };
}

function hasKnownImports({ text }) {
  const block = /^import \(([^)]*)\)/m.exec(text)?.[1] ?? "";
  const paths = [...`${block}\n${text}`.matchAll(/^(?:import )?\s*(?:[\w.]+ )?"([\w./]+)"$/gm)].map(
    ([, path]) => path,
  );
  return paths.every((path) => imports.has(path) || path.startsWith("example."));
}

/** Number `n` is one of program number `n` of the list, again and again. */
function mutation(list, n) {
  const next = random(n);
  const subject = list[n % list.length];
  const file = subject.files[Math.floor(next() * subject.files.length)];
  const change = next() < gentle ? mutateGently : mutate;
  return { n, name: subject.name, subject, path: file.path, ...change(file.text, file.tokens, next) };
}

// ---- The worker

const layout = {
  packageSpecifier: (_from, to) => `./${to}.js`,
  companionSpecifier: (_from, path) => path,
  runtimeSpecifier: () => "goes/runtime",
  jsFunctionsSpecifier: () => "goes/runtime/boundary/jsfunctions",
  fileName: (pkg) => `${pkg.name}.js`,
};

function work({ from, count }) {
  const host = nodeHost();
  const fmt = join(host.standardLibrary, "fmt");
  const short = {
    ...host,
    readDirectory: (path) =>
      path === fmt ? [{ name: "fmt.go", directory: false }] : host.readDirectory(path),
    readFile: (path) => (dirname(path) === fmt ? new TextEncoder().encode(shortFmt) : host.readFile(path)),
  };
  const list = programs();
  parentPort.postMessage({ programs: list.length });
  for (let n = from; n < count; n++) parentPort.postMessage({ n, ...judge(short, mutation(list, n)) });
}

function judge(host, { subject, path, text }) {
  const start = performance.now();
  const time = () => performance.now() - start;
  const directory = dirname(subject.files[0].path);
  const isFile = subject.files.length === 1 && basename(directory) !== basename(subject.name);
  const request = isFile
    ? { directory, files: [subject.files[0].path] }
    : { directory, directories: [directory] };
  try {
    const result = compile(overlayHost(host, new Map([[path, text]])), request, layout);
    for (const { package: pkg, code } of result.modules)
      if (!pkg.embedded) parse(code, { ecmaVersion: "latest", sourceType: "module" });
    return { compiled: result.modules.length > 0, time: time() };
  } catch (error) {
    return { compiled: false, crash: String(error.stack).split("\n").slice(0, 4).join(" "), time: time() };
  }
}

/** Calls `each` for every judgement; a worker that hangs is started again behind the mutation on which it does. */
function judgements(from, count, each) {
  return new Promise((resolve, reject) => {
    const start = (first) => {
      const options = {
        workerData: { from: first, count },
        resourceLimits: { maxOldGenerationSizeMb: 1500, stackSizeMb: 64 },
      };
      const worker = new Worker(new URL(import.meta.url), options);
      let current = first;
      let timer;
      let used;
      const hang = () => {
        // Others may have the processor.
        const left = secondsAllowed * 1e6 - process.cpuUsage(used).user;
        if (left > 0) {
          timer = setTimeout(hang, Math.max(1000, left / 1000));
          return;
        }
        worker.removeAllListeners();
        worker.terminate();
        each({ n: current, crash: `hangs for ${secondsAllowed} s`, time: secondsAllowed * 1000 });
        if (current + 1 < count) start(current + 1);
        else resolve();
      };
      worker.on("message", (message) => {
        clearTimeout(timer);
        if (message.n !== undefined) {
          current = message.n + 1;
          each(message);
        }
        used = process.cpuUsage();
        timer = setTimeout(hang, secondsAllowed * 1000);
      });
      worker.on("error", reject);
      worker.on("exit", () => {
        clearTimeout(timer);
        resolve();
      });
    };
    start(from);
  });
}

/** The board has the parts of the 100,000 in their order; a part that was there is replaced. */
function record(from, part) {
  const file = fileURLToPath(new URL("./mutate-packages.txt", import.meta.url));
  const before = existsSync(file) ? readFileSync(file, "utf8").split(/\n(?=\S|$)/) : [];
  const others = before.filter((other) => other !== "" && Number.parseInt(other, 10) !== from);
  const first = (text) => Number.parseInt(text, 10);
  writeFileSync(file, `${[...others, part].sort((x, y) => first(x) - first(y)).join("\n")}\n`);
}

export async function run(flags) {
  const number = (flag, value) => (flags.includes(flag) ? Number(flags[flags.indexOf(flag) + 1]) : value);
  const [from, count] = [number("--from", 0), number("--count", defaultCount)];
  const list = programs();
  const crashes = [];
  let [all, compiled, slowest, total] = [0, 0, 0, 0];
  await judgements(from, from + count, (result) => {
    all++;
    total += result.time;
    slowest = Math.max(slowest, result.time);
    if (result.compiled) compiled++;
    if (result.crash !== undefined) {
      const { name, path, line, what } = mutation(list, result.n);
      const place = `${name} ${basename(path)}:${line}: ${what}`.replace(/\s+/g, " ");
      crashes.push(`${place}: ${result.crash}`);
      console.log(`${result.n}: ${crashes.at(-1)}`);
    }
    if (all % 1000 === 0) console.log(`  ${all} mutations, ${(total / all).toFixed(0)} ms each`);
  });
  console.log(`slowest mutation: ${Math.round(slowest)} ms`);
  const passed = `${all - crashes.length}/${all} neither throw nor hang, and what is printed parses`;
  const part = [`${from} to ${from + count}: ${passed}; ${compiled} compile`, ...crashes].join("\n  ");
  console.log(part);
  if (flags.includes("--update")) record(from, part);
  if (crashes.length > 0) process.exitCode = 1;
}

if (!isMainThread) work(workerData);
