// Runs an emitted program: on this thread, which starts at once, if its calls cannot nest deeply; else in a worker, whose
// stack can be as large as Go's.
import { dirname, join } from "node:path";
import type { CachedProgram } from "./cache.ts";

/** Runs a program. Resolves to its exit code, unless it ends this process with that itself. */
export async function execute(program: CachedProgram, programArgs: readonly string[]): Promise<number> {
  if (!program.isShallow) return executeInWorker(program, programArgs);
  process.argv = [process.argv[0], executable(program), ...programArgs];
  const { runProgram } = await import("../host/program.ts");
  await runProgram(program.entry);
  return 0;
}

/** The path that the program gets as its first argument: there would be its executable, were it one. */
function executable({ entry, name }: CachedProgram): string {
  return join(dirname(entry), name);
}

/** Runs a program in a worker; resolves to its exit code. */
async function executeInWorker(program: CachedProgram, programArgs: readonly string[]): Promise<number> {
  const [{ deepThread }, { serveChdir }] = await Promise.all([
    import("../host/deepstack.ts"),
    import("../host/chdir.ts"),
  ]);
  const data = { entry: program.entry, executable: executable(program) };
  const worker = deepThread(new URL("../host/worker.js", import.meta.url), data, programArgs);
  serveChdir(worker);
  return new Promise((resolve) => {
    worker.on("error", (error) => {
      process.stderr.write(`goes: internal error: ${error.stack ?? error}\n`);
      resolve(2);
    });
    worker.on("exit", resolve);
  });
}
