// Mutations (mutations.mjs) of files of the standard library. The checker must neither throw nor hang on any; on a sample its judgement is compared with
// that of Go's own parser and type checker (oracle/), one process for all.
//
//   npm run conformance -- mutate [--update] [--count <n>] [--sample <n>]
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { goCommand } from "../runner/goroot.mjs";
import { standardFolders } from "./library.mjs";
import { mutate, random, tokensOf } from "./mutations.mjs";
import { check, fileSet, goFiles, goroot, parsed, wasm } from "./packages.mjs";

const defaults = { count: 20_000, sample: 2_000 };
/** A mutation that takes longer than this is a hang; checking a whole package takes far less. */
const secondsAllowed = 20;
/** Packages longer than this only cost time: what can go wrong in them can go wrong in the others. */
const longestPackage = 2_500;

// ---- The subjects

const filesOf = (path) =>
  goFiles(join(goroot, "src", path)).filter(({ name, text }) => wasm.matches(name, text));

/** The packages that are mutated, each with its share of the numbers. */
function subjects(count) {
  const lines = (files) => files.reduce((sum, { text }) => sum + text.split("\n").length, 0);
  const paths = standardFolders.filter((path) => {
    const files = filesOf(path);
    return files.some(({ text }) => tokensOf(text).length > 1) && lines(files) <= longestPackage;
  });
  const share = (i) => Math.round((i * count) / paths.length);
  return paths.map((path, i) => ({ path, first: share(i), end: share(i + 1) }));
}

/** All mutations of a package from number `from` on: { n, name, line, what, text }. */
function* mutations({ path, first, end }, files, from) {
  const targets = files
    .map((file) => ({ ...file, tokens: tokensOf(file.text) }))
    .filter(({ tokens }) => tokens.length > 1);
  for (let n = Math.max(first, from); n < end; n++) {
    const next = random(n);
    const { name, text, tokens } = targets[Math.floor(next() * targets.length)];
    yield { n, path, name, ...mutate(text, tokens, next) };
  }
}

// ---- The worker: checks mutation after mutation, and says how each went

function work({ count, from }) {
  for (const subject of subjects(count)) {
    if (subject.end <= from) continue;
    const files = filesOf(subject.path).map(parsed);
    wasm.package(subject.path); // and so all it imports
    const importPackage = (wanted) => wasm.import(wanted, subject.path);
    const filesBefore = fileSet.files.length;
    parentPort.postMessage({ ready: subject.path });
    for (const mutation of mutations(subject, files, from)) {
      const changed = files.map((file) => (file.name === mutation.name ? mutation : file));
      parentPort.postMessage(judge(subject.path, changed, importPackage, mutation.n));
      fileSet.files.length = filesBefore;
    }
  }
}

function judge(path, files, importPackage, n) {
  const start = performance.now();
  const time = () => performance.now() - start;
  try {
    const { errors } = check(path, files, { importPackage, stopAtSyntaxErrors: true, standard: true });
    return { n, error: errors[0]?.message ?? "", time: time() };
  } catch (error) {
    return { n, crash: String(error.stack).split("\n").slice(0, 3).join(" "), time: time() };
  }
}

/** Runs the worker to the end, and once more behind each mutation on which it hangs. */
function judgements(count) {
  const results = [];
  return new Promise((resolve, reject) => {
    const start = (from) => {
      const options = {
        workerData: { count, from },
        resourceLimits: { maxOldGenerationSizeMb: 1500, stackSizeMb: 16 },
      };
      const worker = new Worker(new URL(import.meta.url), options);
      let timer;
      let current = from;
      const hang = () => {
        worker.removeAllListeners();
        worker.terminate();
        results.push({ n: current, crash: `hangs for ${secondsAllowed} s`, time: secondsAllowed * 1000 });
        start(current + 1);
      };
      worker.on("message", (message) => {
        clearTimeout(timer);
        if (message.ready === undefined) {
          results.push(message);
          current = message.n + 1;
          if (current % 1000 === 0) console.log(`  ${current} mutations`);
        }
        timer = setTimeout(hang, message.ready === undefined ? secondsAllowed * 6000 : secondsAllowed * 1000);
      });
      worker.on("error", reject);
      worker.on("exit", () => {
        clearTimeout(timer);
        resolve(results);
      });
    };
    start(0);
  });
}

// ---- The oracle

function buildOracle() {
  const folder = mkdtempSync(join(tmpdir(), "oracle-"));
  const path = join(folder, "oracle");
  const cwd = fileURLToPath(new URL("./oracle", import.meta.url));
  execFileSync(goCommand, ["build", "-o", path, "."], { cwd, stdio: "inherit" });
  return path;
}

/** What Go says of each of the mutations: its first error, or "". */
function oracleJudgements(sample) {
  const requests = sample.map(({ path, name, text }) => {
    const Files = filesOf(path).map((file) => file.name);
    return `${JSON.stringify({ Path: path, Files, Replace: name, Text: text })}\n`;
  });
  const tags = [...wasm.context.tags].join(",");
  const options = {
    input: requests.join(""),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, GOROOT: goroot },
  };
  return execFileSync(process.env.GOES_ORACLE ?? buildOracle(), [tags], options).split("\n");
}

// ---- The scoreboard

/** Why judgements differ, as the board says: what is written there by hand, --update keeps. */
function knownReasons(text) {
  return new Map(
    [...text.matchAll(/^(\S+: .*)\n(?: {4}goes?: .*\n)* {4}why: (.*)$/gm)].map(([, place, why]) => [
      place,
      why,
    ]),
  );
}

export async function run(flags) {
  const number = (flag, value) => (flags.includes(flag) ? Number(flags[flags.indexOf(flag) + 1]) : value);
  const count = number("--count", defaults.count);
  const sampleSize = Math.min(count, number("--sample", defaults.sample));
  const results = await judgements(count);
  const crashes = results.filter(({ crash }) => crash !== undefined);
  const slowest = Math.max(...results.map(({ time }) => time));
  console.log(`slowest mutation: ${Math.round(slowest)} ms`);

  const step = count / sampleSize;
  const chosen = new Set(Array.from({ length: sampleSize }, (_, i) => Math.floor(i * step)));
  const byNumber = new Map(results.map((result) => [result.n, result]));
  const all = subjects(count).flatMap((subject) => describe(subject, chosen, crashes));
  const sample = all.filter(({ n }) => chosen.has(n));
  const verdicts = oracleJudgements(sample);
  const compared = sample.map((mutation, i) => ({
    ...mutation,
    ours: byNumber.get(mutation.n)?.error ?? "crash",
    theirs: verdicts[i],
  }));
  const disagreements = compared.filter(({ ours, theirs }) => (ours === "") !== (theirs === ""));
  const invalid = compared.filter(({ theirs }) => theirs !== "").length;
  const board = fileURLToPath(new URL("./mutate.txt", import.meta.url));
  const reasons = knownReasons(existsSync(board) ? readFileSync(board, "utf8") : "");
  const place = ({ path, name, line, what }) =>
    `${path}/${name.split("/").at(-1)}:${line}: ${what}`.replace(/\s+/g, " ");
  const text = [
    `mutations: ${results.length}`,
    `neither thrown nor hung: ${results.length - crashes.length}/${results.length}`,
    `agreement on valid or invalid: ${compared.length - disagreements.length}/${compared.length} (${invalid} invalid)`,
    "",
    "# The judge is oracle/: go/parser and go/types of the installed Go, one process that imports each package once.",
    ...crashes.map(({ n, crash }) => `${place(all.find((mutation) => mutation.n === n))}: ${crash}`),
    ...disagreements.flatMap((mutation) => [
      place(mutation),
      `    goes: ${mutation.ours || "valid"}`,
      `    go:   ${mutation.theirs || "valid"}`,
      `    why: ${reasons.get(place(mutation)) ?? "?"}`,
    ]),
  ].join("\n");
  console.log(text);
  if (flags.includes("--update")) writeFileSync(board, `${text}\n`);
  const agreed = 1 - disagreements.length / compared.length;
  if (crashes.length > 0 || agreed < 0.995) process.exitCode = 1;
}

function describe(subject, chosen, crashes) {
  const wanted = (n) => chosen.has(n) || crashes.some((crash) => crash.n === n);
  return [...mutations(subject, filesOf(subject.path), 0)].filter(({ n }) => wanted(n));
}

if (!isMainThread) work(workerData);
