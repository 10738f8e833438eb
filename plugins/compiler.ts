// Compiles in a thread of its own, so that a development server goes on answering. The thread serves all programs of a
// process, and keeps no process alive that has nothing to compile.
import type { Worker } from "node:worker_threads";
import { deepThread } from "../src/host/deepstack.ts";
import { keptCompilation } from "./compilationcache.ts";
import type { Compilation, CompileRequest, SessionOptions } from "./session.ts";

export interface Question {
  readonly call: number;
  /** Which program is meant. */
  readonly program: number;
  readonly root: string;
  readonly options: SessionOptions;
  readonly request: CompileRequest;
}

/** The program is over. */
export interface Farewell {
  readonly forget: number;
}

export interface Answer {
  readonly call: number;
  /** null if the compiler failed. */
  readonly compilation: Compilation | null;
  readonly fault: string | null;
}

interface Waiting {
  /** The process goes on until the answer is there. */
  readonly isNeeded: boolean;
  resolve(compilation: Compilation): void;
  reject(error: Error): void;
}

let thread: Worker | null = null;
let calls = 0;
let programs = 0;
const waiting = new Map<number, Waiting>();

/** Programs that nobody can ask for any more: servers are started again, and bundlers build anew. */
const forgotten = new FinalizationRegistry<number>((program) => thread?.postMessage({ forget: program }));

/** A program in the thread, with its options. */
export class Compiler {
  private readonly program = ++programs;
  private readonly options: SessionOptions;
  private isNew = true;

  constructor(options: SessionOptions) {
    this.options = options;
    forgotten.register(this, this.program);
  }

  /** The first answer may be one that was kept: the compiler then warms up for what comes next. */
  async compile(root: string, request: CompileRequest): Promise<Compilation> {
    const kept = this.isNew ? keptCompilation(root, this.options, request) : null;
    this.isNew = false;
    const compiled = this.ask(root, request, kept === null);
    if (kept === null) return compiled;
    // What fails now fails again when it is needed.
    compiled.catch(() => {});
    return kept;
  }

  private ask(root: string, request: CompileRequest, isNeeded: boolean): Promise<Compilation> {
    // Options of a bundler may hold what cannot go to another thread.
    const options = { tags: this.options.tags, types: this.options.types };
    const question: Question = { call: ++calls, program: this.program, root, options, request };
    return new Promise((resolve, reject) => {
      thread ??= start();
      waiting.set(question.call, { isNeeded, resolve, reject });
      keepAlive(thread);
      thread.postMessage(question);
    });
  }
}

/** The process goes on while somebody needs an answer. */
function keepAlive(worker: Worker): void {
  if ([...waiting.values()].some(({ isNeeded }) => isNeeded)) worker.ref();
  else worker.unref();
}

function start(): Worker {
  // Some programs nest deeper than the stack of an ordinary thread.
  const worker = deepThread(new URL("./compilerthread.js", import.meta.url), null, []);
  worker.on("message", ({ call, compilation, fault }: Answer) => {
    const { resolve, reject } = waiting.get(call)!;
    waiting.delete(call);
    keepAlive(worker);
    if (compilation === null) reject(new Error(`goes: ${fault}`));
    else resolve(compilation);
  });
  worker.on("error", (error) => fail(error));
  worker.on("exit", () => fail(new Error("goes: the compiler's thread has ended")));
  return worker;
}

/** The next request starts another thread. */
function fail(error: Error): void {
  thread = null;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}
