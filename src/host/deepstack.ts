// How large the stack is that the compiler, and what it makes, runs on. Ordinary programs are compiled on the thread of the
// caller, which starts at once; one that nests so deeply that this thread's stack overflows is compiled again, from the
// start, on a thread with a large stack (and a large heap, for sources of tens of megabytes). What is called so is an export of a module that takes and gives plain data, and
// writes nothing before it has gone as deep as it goes.
import { Worker } from "node:worker_threads";
import { isStackOverflow, OutgrowsHeap } from "../source/overflow.ts";

/** Go's default limit is 1 GB on 64-bit machines; a JS frame is about as large as Go's. */
const stackMegabytes = 900;

/** Each collection of young objects looks at the whole stack: with V8's 48 MB that took most of the time where it is deep. */
const youngMegabytes = 192;

/** A call for another thread. */
export interface Call {
  /** URL of a module, and the name of its export. */
  readonly module: string;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** The result, or the exception with its properties. */
export type Answer = { readonly result: unknown } | { readonly error: { readonly message: string } };

/** Calls on this thread that may start again. */
let attempts = 0;

/** Whether a stack overflow on this thread makes the compiler start again on a larger stack. */
export function startsAgain(): boolean {
  return attempts > 0;
}

/** A thread with a large stack. */
export function deepThread(file: URL, data: unknown, argv: readonly string[]): Worker {
  return new Worker(file, {
    workerData: data,
    argv: [...argv],
    resourceLimits: {
      stackSizeMb: stackMegabytes,
      maxYoungGenerationSizeMb: youngMegabytes,
      maxOldGenerationSizeMb: 16384,
    },
  });
}

/** Makes the call on this thread or, if its stack is too small, on one with a large stack. */
export async function deeply<R>(call: Call): Promise<R> {
  attempts++;
  try {
    const exports = await import(call.module);
    return await exports[call.name](...call.args);
  } catch (error) {
    if (!isStackOverflow(error) && !(error instanceof OutgrowsHeap)) throw error;
  } finally {
    attempts--;
  }
  return onDeepThread(call);
}

function onDeepThread<R>(call: Call): Promise<R> {
  const worker = deepThread(new URL("../host/deepcall.js", import.meta.url), call, process.argv.slice(2));
  return new Promise((resolve, reject) => {
    worker.on("error", reject);
    worker.on("message", (answer: Answer) => {
      if ("error" in answer) reject(thrown(answer.error));
      else resolve(answer.result as R);
    });
  });
}

/** What is beyond the large stack or heap, too; null for other exceptions. */
export function limitText(error: unknown): string | null {
  if (isStackOverflow(error)) return "program nests too deeply for the stack of the compiler";
  const { code } = error as NodeJS.ErrnoException;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? "out of memory" : null;
}

/** An exception as it was on the other thread: cloning one keeps no properties of its own. */
function thrown({ message, ...rest }: { readonly message: string }): Error {
  return Object.assign(new Error(message), rest);
}
