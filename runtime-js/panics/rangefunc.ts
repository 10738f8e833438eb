// Range loops over functions (spec: For statements with range clause): the state of a loop's body, which its iterator
// may call wrongly. Positive states say how the body was left.
import { runtimePanic } from "./errors.ts";

const ready = 0;
const running = -1;
const exhausted = -3;

/** The state while the body runs; panics if the iterator may not call it now. */
export function rangeEnter(state: number): number {
  if (state === ready) return running;
  throw runtimePanic(misuse(state));
}

/** The state after the iterator has returned; panics if it hid a panic of the body. */
export function rangeDone(state: number): number {
  if (state === running) {
    throw runtimePanic("range function recovered a loop body panic and did not resume panicking");
  }
  return exhausted;
}

function misuse(state: number): string {
  switch (state) {
    case running:
      return "range function continued iteration after loop body panic";
    case exhausted:
      return "range function continued iteration after whole loop exit";
    default:
      return "range function continued iteration after function for loop body returned false";
  }
}
