// The stack where the program asks for it: runtime.Callers, debug.Stack and the like.
import { readStacks } from "./guards.ts";

/** Evaluated in programs that can ask; others are linked without. A deferred function may be where they ask. */
const E = /* @__PURE__ */ readStacks();

/** An error of here, with that many frames: V8 notes ten by default. */
export function errorHere(frames: number): Error {
  const limit = E.stackTraceLimit;
  E.stackTraceLimit = frames;
  const e = new Error();
  E.stackTraceLimit = limit;
  return e;
}
