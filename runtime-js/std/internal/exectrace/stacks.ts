// The stacks of execution traces: Go's frames of the calls under way. Mapping frames to Go's takes long, so it is done once for
// each stack of JavaScript.
import { type Frame, functionFrame, goFrames } from "../../../panics/trace.ts";

/** The calls of a stack, the innermost first. */
export interface Stack {
  readonly frames: readonly Frame[];
}

/** As many frames as the format allows, and those of the runtime. */
const LIMIT = 150;
/** What is between the events and the code that they are events of. */
const OWN = /^internal\/exectrace\./;
const ANNOTATING = /^(?:internal\/exectrace|runtime\/trace)\./;
/** Go's own functions at the bottom. */
const BOTTOM = /^runtime\.(?:main|doInit1?)$/;

/** By the texts that JavaScript has for them; null if nothing is known of Go. */
const here = /* @__PURE__ */ new Map<string, Stack | null>();
const annotations = /* @__PURE__ */ new Map<string, Stack | null>();
const functions = /* @__PURE__ */ new WeakMap<object, Stack | null>();

/** Where the goroutine is that runs. */
export function presentStack(): Stack | null {
  return stackOf(newError(), here, OWN);
}

/** Where it has called package runtime/trace. */
export function annotatedStack(): Stack | null {
  return stackOf(newError(), annotations, ANNOTATING);
}

function newError(): Error {
  const E = Error as { stackTraceLimit?: number };
  const limit = E.stackTraceLimit;
  E.stackTraceLimit = LIMIT;
  const e = new Error();
  E.stackTraceLimit = limit;
  return e;
}

/** The stack of an error, without those of the innermost functions whose names are of a form. */
function stackOf(e: Error, known: Map<string, Stack | null>, without: RegExp): Stack | null {
  const text = e.stack ?? "";
  let stack = known.get(text);
  if (stack === undefined) {
    const all = goFrames(e).filter(({ name }) => !BOTTOM.test(name));
    const first = all.findIndex(({ name }) => !without.test(name));
    stack = first < 0 ? null : { frames: all.slice(first) };
    known.set(text, stack);
  }
  return stack;
}

/** Where a goroutine waits since before the trace. */
export function stackOfSite(site: Error | null): Stack | null {
  return site === null ? null : stackOf(site, here, OWN);
}

/** A function that a goroutine begins with. */
export function functionStack(f: object): Stack | null {
  let stack = functions.get(f);
  if (stack === undefined) {
    const frame = functionFrame(f);
    stack = frame === null ? null : { frames: [{ ...frame, line: frame.entryLine }] };
    functions.set(f, stack);
  }
  return stack;
}

/** The trace is over. */
export function forgetStacks(): void {
  here.clear();
  annotations.clear();
}
