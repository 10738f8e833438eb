// How deep the stack of a goroutine is. While it runs, the engine limits the stack; each wait moves its frames to the heap,
// where nothing does, and a recursion that waits now and then would take all memory. So where a goroutine waits its frames
// are counted, of one in a while, and only if the heap has grown by what so many frames would take: counting takes about as
// long as calling, and other programs pay for one question per time slice.
import { type FatalError, fromJSError } from "../panics/errors.ts";
import { endBy } from "../process/ending.ts";
import { nodeMemory } from "../process/node.ts";

/** What a frame takes in the heap: the function's variables, its promise, and who waits for that. */
const FRAME_BYTES = 400;
/** Together with what it takes to count them, they are about as large as the stack that Go allows. */
const MOST_FRAMES = 1_000_000;
/** No stack is counted below; heaps of ordinary programs are smaller. */
const SMALL_HEAP = 200_000_000;
/** How much the heap grows at most until a stack is counted again. */
const MOST_GROWTH = 80_000_000;
/** Waits until the question in a slice, at most: which goroutine is asked must not depend on how they alternate. */
const MOST_WAITS = 2;

let left = 0;
/** The heap at which a stack is counted again. */
let nextHeap = SMALL_HEAP;

/** A time slice begins: one of those that wait in it is asked. */
export function watchStack(): void {
  if (left <= 0) left = Math.random() * MOST_WAITS;
}

/** A goroutine is about to wait. Ends the program, or throws, where the stack is larger than Go allows. */
export function limitStack(): void {
  if (left <= 0 || --left > 0) return;
  const heap = nodeMemory()?.heapUsed ?? 0;
  if (heap < nextHeap) return;
  const frames = countFrames();
  // As where the engine's stack is full.
  if (frames >= MOST_FRAMES) endBy(fromJSError(new RangeError("Maximum call stack")) as FatalError);
  nextHeap = heap + Math.min(frames * FRAME_BYTES, MOST_GROWTH);
}

interface StackAPI {
  stackTraceLimit?: number | undefined;
  prepareStackTrace?: ((e: Error, sites: readonly unknown[]) => unknown) | undefined;
}

/** The frames that run and, behind them, those that wait for them: V8 follows their promises. Elsewhere no number. */
function countFrames(): number {
  const api = Error as unknown as StackAPI;
  const { stackTraceLimit, prepareStackTrace } = api;
  api.stackTraceLimit = MOST_FRAMES;
  api.prepareStackTrace = (_, sites) => sites.length;
  const frames = new Error().stack as unknown as number;
  api.stackTraceLimit = stackTraceLimit;
  api.prepareStackTrace = prepareStackTrace;
  return frames;
}
