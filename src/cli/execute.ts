// Runs an emitted program in a worker, whose stack can be as large as Go's.
import { Worker } from "node:worker_threads";

/** Go's default limit is 1 GB on 64-bit machines; a JS frame is about as large as Go's. */
const stackMegabytes = 900;

/** Runs a module in a worker; resolves to its exit code. */
export function execute(entry: string, programArgs: readonly string[]): Promise<number> {
  const worker = new Worker(new URL("../host/worker.js", import.meta.url), {
    workerData: { entry },
    argv: [...programArgs],
    resourceLimits: { stackSizeMb: stackMegabytes, maxOldGenerationSizeMb: 16384 },
  });
  return new Promise((resolve) => {
    worker.on("error", (error) => {
      process.stderr.write(`goes: internal error: ${error.stack ?? error}\n`);
      resolve(2);
    });
    worker.on("exit", resolve);
  });
}
