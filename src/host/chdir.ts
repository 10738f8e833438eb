// The working directory of a program that runs in a worker: it belongs to the process, and only the main thread may
// change it. The worker asks for that and waits for the answer.
import { type MessagePort, parentPort, type Worker } from "node:worker_threads";

/** What the worker sends: the answer is written to `state`, an error as JSON to `text`. */
interface Request {
  readonly chdir: string;
  readonly state: Int32Array;
  readonly text: Uint8Array;
}

const [WAITING, DONE] = [0, 1];
/** An error is its code, message and so on; paths are not in it. */
const ERROR_SIZE = 4096;

/** In the worker: `process.chdir` asks the main thread. */
export function forwardChdir(): void {
  process.chdir = (directory: string): void => {
    const state = new Int32Array(new SharedArrayBuffer(8));
    const text = new Uint8Array(new SharedArrayBuffer(ERROR_SIZE));
    (parentPort as MessagePort).postMessage({ chdir: directory, state, text } satisfies Request);
    Atomics.wait(state, 0, WAITING);
    if (state[1] > 0) {
      const { message, ...rest } = JSON.parse(new TextDecoder().decode(text.slice(0, state[1])));
      throw Object.assign(new Error(message), rest);
    }
  };
}

/** In the main thread: does what the worker asks for. */
export function serveChdir(worker: Worker): void {
  worker.on("message", ({ chdir, state, text }: Request) => {
    state[1] = new TextEncoder().encodeInto(change(chdir), text).written;
    Atomics.store(state, 0, DONE);
    Atomics.notify(state, 0);
  });
}

/** Changes the directory; the error as JSON, "" if there is none. */
function change(directory: string): string {
  try {
    process.chdir(directory);
    return "";
  } catch (e) {
    const { code, errno, syscall } = e as NodeJS.ErrnoException;
    return JSON.stringify({ message: `${code}: ${syscall}`, code, errno, syscall });
  }
}
