// Runs an emitted program: on this thread, which starts at once, if its calls cannot nest deeply; else in a worker, whose
// stack can be as large as Go's.
import type { CachedProgram } from "./cache.ts";

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
  const [{ deepThread }, { serveChdir }] = await Promise.all([
    import("../host/deepstack.ts"),
    import("../host/chdir.ts"),
  ]);
  const worker = deepThread(new URL("../host/worker.js", import.meta.url), { entry }, programArgs);
  serveChdir(worker);
  return new Promise((resolve) => {
    worker.on("error", (error) => {
      process.stderr.write(`goes: internal error: ${error.stack ?? error}\n`);
      resolve(2);
    });
    worker.on("exit", resolve);
  });
}
