// Workers of browsers and of Node behind one interface, and the thread itself where a host has none for modules.
import { serveOn } from "./server.ts";

export interface Thread {
  listen(hear: (message: unknown) => void, fail: (error: Error) => void): void;
  send(message: unknown): void;
  end(): void;
  /** Somebody waits for an answer, or nobody does: Node ends when no thread works. */
  work(): void;
  rest(): void;
}

/** `worker` is a Worker of the browser, or the URL of a module for hosts that have another kind. */
export function startThread(worker: Worker | URL | string): Thread {
  if (typeof Worker !== "undefined" && worker instanceof Worker) return new BrowserThread(worker);
  if (typeof Worker !== "undefined")
    return new BrowserThread(new Worker(worker as URL | string, { type: "module" }));
  const threads = process.getBuiltinModule("node:worker_threads");
  return new NodeThread(new threads.Worker(new URL(worker as string)));
}

class BrowserThread implements Thread {
  private readonly worker: Worker;

  constructor(worker: Worker) {
    this.worker = worker;
  }

  listen(hear: (message: unknown) => void, fail: (error: Error) => void): void {
    this.worker.addEventListener("message", ({ data }) => hear(data));
    this.worker.addEventListener("error", ({ message, error }) => {
      // What fails inside of the worker is told in its console.
      fail(error instanceof Error ? error : new Error(message || "the worker could not be started"));
    });
  }

  send(message: unknown): void {
    this.worker.postMessage(message);
  }

  end(): void {
    this.worker.terminate();
  }

  work(): void {}
  rest(): void {}
}

interface NodeWorker {
  on(event: "message", listener: (message: unknown) => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  on(event: "exit", listener: (code: number) => void): unknown;
  postMessage(message: unknown): void;
  terminate(): unknown;
  ref(): void;
  unref(): void;
}

class NodeThread implements Thread {
  private readonly worker: NodeWorker;

  constructor(worker: NodeWorker) {
    this.worker = worker;
  }

  listen(hear: (message: unknown) => void, fail: (error: Error) => void): void {
    this.worker.on("message", hear);
    this.worker.on("error", fail);
    this.worker.on("exit", (code) => fail(new Error(`the worker has ended with code ${code}`)));
  }

  send(message: unknown): void {
    this.worker.postMessage(message);
  }

  end(): void {
    void this.worker.terminate();
  }

  work(): void {
    this.worker.ref();
  }

  rest(): void {
    this.worker.unref();
  }
}

/** Serves the functions in this thread, with the same rules for what crosses. */
export function localThread(functions: object): Thread {
  const { port1: ours, port2: theirs } = new MessageChannel();
  const { ref, unref } = ours as unknown as { ref?: () => void; unref?: () => void };
  return {
    listen(hear) {
      ours.onmessage = ({ data }) => hear(data);
      unref?.call(ours);
      theirs.start();
      serveOn(functions, theirs as never);
      (theirs as unknown as { unref?: () => void }).unref?.();
    },
    send: (message) => ours.postMessage(message),
    end: () => ours.close(),
    work: () => ref?.call(ours),
    rest: () => unref?.call(ours),
  };
}
