// The thread in which the plugins compile. It holds a session for each program, and answers one request after the other.
import { parentPort } from "node:worker_threads";
import type { Answer, Question } from "./compiler.ts";
import { Session } from "./session.ts";

const sessions = new Map<number, Session>();

parentPort!.on("message", ({ call, program, root, options, request }: Question) => {
  let session = sessions.get(program);
  if (session === undefined) sessions.set(program, (session = new Session(root, options)));
  parentPort!.postMessage(answer(call, () => session.compile(request)));
});

function answer(call: number, compile: () => Answer["compilation"]): Answer {
  try {
    return { call, compilation: compile(), fault: null };
  } catch (error) {
    // A bug of the compiler.
    return { call, compilation: null, fault: (error as Error).stack ?? String(error) };
  }
}
