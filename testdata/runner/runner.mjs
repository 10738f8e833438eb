// Compiles and runs many Go programs with goes: a compiler that stays warm, and a process for each program.
import { fork, spawn } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defaultLimits, limit, usage } from "./limits.mjs";

const dist = process.env.GOES_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const execute = pathToFileURL(join(dist, "src/cli/execute.js")).href;
const launch =
  "import(process.argv[1]).then((m) => m.execute(JSON.parse(process.argv[2]), process.argv.slice(3)))" +
  ".then((code) => (process.exitCode ??= code))";

/** A compiler process starts anew when it has become that large. */
const compilerMegabytes = 1200;
/** How long the compiler may take for a program. */
const compileLimits = { cpuSeconds: 120, seconds: 480, megabytes: 4000, outputMegabytes: Infinity };

/**
 * One place of a program at a time. `compile` resolves to { program } or { problem }, `run` to { output, code, broken }:
 * output and errors as one byte string, and the limit that the program broke or null.
 */
export class Runner {
  #compiler = null;
  #count = 0;
  /** `env` is the environment of compiler and programs. */
  constructor(env = process.env) {
    this.env = env;
    this.folder = mkdtempSync(join(tmpdir(), "goes-runner-"));
  }

  /** A new folder below that of the runner, until `close`. */
  newFolder() {
    const folder = join(this.folder, String(this.#count++));
    mkdirSync(folder);
    return folder;
  }

  compile(request, folder = this.newFolder()) {
    this.#compiler ??= fork(fileURLToPath(new URL("./compiler.mjs", import.meta.url)), {
      env: this.env,
      stdio: ["ignore", "inherit", "pipe", "ipc"],
    });
    const compiler = this.#compiler;
    const before = usage(compiler.pid).cpuSeconds;
    const limits = { ...compileLimits, cpuSeconds: before + compileLimits.cpuSeconds };
    const finish = limit(compiler, limits);
    let errors = "";
    compiler.stderr.on("data", (text) => (errors += text));
    return new Promise((resolve) => {
      const done = (answer) => {
        const broken = finish();
        for (const event of ["message", "exit"]) compiler.removeAllListeners(event);
        compiler.stderr.removeAllListeners("data");
        if (!compiler.connected || usage(compiler.pid).megabytes > compilerMegabytes) this.#stopCompiler();
        if (answer.program !== undefined) return resolve(answer);
        if (broken !== null) return resolve({ problem: `the compiler ${broken}` });
        resolve({ problem: answer.problems ?? `the compiler crashes: ${answer.crash ?? errors.trim()}` });
      };
      compiler.on("message", done);
      compiler.on("exit", (code, signal) => {
        this.#compiler = null;
        done({ crash: errors.trim() || `exit code ${code ?? signal}` });
      });
      compiler.send({ request, folder });
    });
  }

  run(program, { args = [], cwd = this.folder, env = {}, limits = {} } = {}) {
    const file = join(this.folder, "output");
    const output = openSync(file, "w");
    const words = ["-e", launch, execute, JSON.stringify(program), ...args];
    const stdio = ["ignore", output, output];
    const child = spawn(process.execPath, words, { cwd, env: { ...this.env, ...env }, stdio });
    closeSync(output);
    const finish = limit(child, { ...defaultLimits, ...limits }, file);
    return new Promise((resolve) => {
      child.on("close", (code, signal) => {
        const broken = finish();
        resolve({ output: readFileSync(file, "latin1"), code: code ?? signal, broken });
      });
    });
  }

  #stopCompiler() {
    this.#compiler?.removeAllListeners();
    this.#compiler?.kill("SIGKILL");
    this.#compiler = null;
  }

  close() {
    this.#stopCompiler();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Calls `work(item, runner)` for each item, with `jobs` runners side by side; resolves to the results in order. */
export async function forEachItem(items, work, { jobs = Math.min(2, availableParallelism()), env } = {}) {
  const results = [];
  let next = 0;
  const worker = async () => {
    const runner = new Runner(env);
    try {
      while (next < items.length) {
        const at = next++;
        results[at] = await work(items[at], runner);
      }
    } finally {
      runner.close();
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return results;
}
