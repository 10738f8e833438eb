// The thread in which the plugins compile. It holds a session for each program, and answers one request after the other.
import { parentPort } from "node:worker_threads";
import { Library } from "../src/load/library.ts";
import { type Compiled, keepCompilation } from "./compilationcache.ts";
import type { Answer, Farewell, Question } from "./compiler.ts";
import { Session, type SessionOptions } from "./session.ts";

const sessions = new Map<number, Session>();
const libraries = new Map<string, Library>();

parentPort!.on("message", (message: Question | Farewell) => {
  if ("forget" in message) return forget(message.forget);
  const { call, program, root, options, request } = message;
  let session = sessions.get(program);
  if (session === undefined)
    sessions.set(program, (session = new Session(root, options, libraryFor(options))));
  parentPort!.postMessage(answer(call, () => session.compile(request)));
  keepLater(session, root, options);
});

/** A server is busy after a compilation, and the next one may follow at once. */
const idleMilliseconds = 500;

let timer: NodeJS.Timeout | undefined;
/** What is in the cache. */
const kept = new WeakSet<Compiled["compilation"]>();

/** Keeps what was compiled last for the next start. */
function keepLater(session: Session, root: string, options: SessionOptions): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const { compiled } = session;
    if (compiled === null || kept.has(compiled.compilation)) return;
    kept.add(compiled.compilation);
    keepCompilation(root, options, compiled);
  }, idleMilliseconds);
}

function forget(program: number): void {
  sessions.get(program)?.end();
  sessions.delete(program);
}

function libraryFor({ tags = [] }: SessionOptions): Library {
  const key = [...tags].sort().join();
  let library = libraries.get(key);
  if (library === undefined) libraries.set(key, (library = new Library()));
  return library;
}

function answer(call: number, compile: () => Answer["compilation"]): Answer {
  try {
    return { call, compilation: compile(), fault: null };
  } catch (error) {
    // A bug of the compiler.
    return { call, compilation: null, fault: (error as Error).stack ?? String(error) };
  }
}
