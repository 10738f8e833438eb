// The end of the stack. Most phases follow by recursion how deeply a program nests, and JS engines end recursion that is
// too deep with an exception. That is no fault of the program: whoever started the compiler starts it again on a larger
// stack (host/deepstack.ts). So nothing on the way may take this exception for an answer.

/** Whether an exception says that the stack was too small. */
export function isStackOverflow(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    /^Maximum call stack size exceeded|too much recursion/.test(error.message) || isStackOverflow(error.cause)
  );
}

/** The sources are so large that the heap of an ordinary thread may not do: a larger one is asked for beforehand. */
export class OutgrowsHeap extends Error {}

/** For those who take every other exception for an answer. */
export function unlessOverflow(error: unknown): void {
  if (isStackOverflow(error)) throw error;
}
