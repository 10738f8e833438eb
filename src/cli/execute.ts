// Runs an emitted program: on this thread, which starts at once, if its calls cannot nest deeply; else in a worker, whose
// stack can be as large as Go's.
import type { CachedProgram } from "./cache.ts";

/** Go's default limit is 1 GB on 64-bit machines; a JS frame is about as large as Go's. */
const stackMegabytes = 900;

/** Runs a program. Resolves to its exit code, unless it ends this process with that itself. */
export async function execute(program: CachedProgram, programArgs: readonly string[]): Promise<number> {
  if (!program.isShallow) return executeInWorker(program.entry, programArgs);
  process.argv = [process.argv[0], program.entry, ...programArgs];
  const { runProgram } = await import("../host/program.ts");
  await runProgram(program.entry);
  return 0;
}

/** Runs a module in a worker; resolves to its exit code. */
async function executeInWorker(entry: string, programArgs: readonly string[]): Promise<number> {
  const { Worker } = await import("node:worker_threads");
  const { serveChdir } = await import("../host/chdir.ts");
  const worker = new Worker(new URL("../host/worker.js", import.meta.url), {
    workerData: { entry },
    argv: [...programArgs],
    resourceLimits: { stackSizeMb: stackMegabytes, maxOldGenerationSizeMb: 16384 },
  });
  serveChdir(worker);
  return new Promise((resolve) => {
    worker.on("error", (error) => {
      process.stderr.write(`goes: internal error: ${error.stack ?? error}\n`);
      resolve(2);
    });
    worker.on("exit", resolve);
  });
}
