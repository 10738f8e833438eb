// Guards: calls, under way on the stack of JS, of functions with a deferred function that recovers. Most of what a panic costs is its
// stack, of which nothing is seen once the panic is recovered. So a panic carries none if it begins below a guard and panics of its
// kind are routine: many were recovered, and none has got past the guards. When one does, its stack begins there. Where somebody
// tells Go's frames of a stack, while one develops, no panic is routine.

/** How many panics of a kind are recovered before their stacks are spared. */
const ROUTINE = 100;

/** Functions that are guards enter and leave it themselves; they do not wait, so that all of them are of one goroutine. */
export const guards = { depth: 0 };

/** How many panics of a kind were recovered. */
const recovered = /* @__PURE__ */ new Map<unknown, number>();

let areRead = false;

/** A panic of this kind, which begins now, is to be spared its stack. */
export function isRoutine(kind: unknown): boolean {
  return guards.depth > 0 && !areRead && (recovered.get(kind) ?? 0) >= ROUTINE;
}

export function noteRecovered(kind: unknown): void {
  const count = recovered.get(kind) ?? 0;
  if (count < ROUTINE) recovered.set(kind, count + 1);
}

/** A panic of the kind has got past the guards: from now on all of them have stacks. */
export function noteEscaped(kind: unknown): void {
  recovered.set(kind, Number.NEGATIVE_INFINITY);
}

/** The program can look at stacks, in deferred functions too: none is spared. Gives what takes them. */
export function readStacks(): { stackTraceLimit?: number } {
  areRead = true;
  return Error as { stackTraceLimit?: number };
}
