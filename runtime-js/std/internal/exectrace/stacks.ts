// The stacks of execution traces: Go's frames of the calls under way. Mapping frames to Go's takes long, so it is done once for
// each stack of JavaScript.
import { type Frame, functionFrame } from "../../../panics/functionframe.ts";
import { errorHere } from "../../../panics/stackhere.ts";
import { goFrames, knowsFrames } from "../../../panics/trace.ts";
import type { AnyFunction } from "../../../types/value.ts";

/** The calls of a stack, the innermost first. */
export interface Stack {
  readonly frames: readonly Frame[];
  /** The functions of goroutines that it has created, by their texts in JavaScript. */
  readonly starts: Map<string, Stack | null>;
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
/** Functions of goroutines that no code of Go has created, such as those of timers. */
const starts = /* @__PURE__ */ new Map<string, Stack | null>();

/** Where the goroutine is that runs. */
export function presentStack(): Stack | null {
  return knowsFrames() ? stackOf(errorHere(LIMIT), here, OWN) : null;
}

/** Where it has called package runtime/trace. */
export function annotatedStack(): Stack | null {
  return knowsFrames() ? stackOf(errorHere(LIMIT), annotations, ANNOTATING) : null;
}

/** The stack of an error, without those of the innermost functions whose names are of a form. */
function stackOf(e: Error, known: Map<string, Stack | null>, without: RegExp): Stack | null {
  const text = e.stack ?? "";
  let stack = known.get(text);
  if (stack === undefined) {
    const all = goFrames(e).filter(({ name }) => !BOTTOM.test(name));
    const first = all.findIndex(({ name }) => !without.test(name));
    stack = first < 0 ? null : { frames: all.slice(first), starts: new Map() };
    known.set(text, stack);
  }
  return stack;
}

/** Where a goroutine waits since before the trace. */
export function stackOfSite(site: Error | null): Stack | null {
  return site === null ? null : stackOf(site, here, OWN);
}

/**
 * The function that a goroutine begins with. To ask where a function is takes half a millisecond, and each closure is one; so those that
 * one statement starts are the same if their texts are. Bound functions have none.
 */
export function startOf(f: AnyFunction, creator: Stack | null): Stack | null {
  const text = `${f.name} ${f}`;
  if (text.endsWith("{ [native code] }")) return functionStack(f);
  const known = creator?.starts ?? starts;
  let stack = known.get(text);
  if (stack === undefined) known.set(text, (stack = functionStack(f)));
  return stack;
}

function functionStack(f: AnyFunction): Stack | null {
  const frame = functionFrame(f);
  return frame === null ? null : { frames: [{ ...frame, line: frame.entryLine }], starts: new Map() };
}

/** The trace is over. */
export function forgetStacks(): void {
  here.clear();
  annotations.clear();
  starts.clear();
}
