// Guards: calls, under way on the stack of JS, of functions with a deferred function that recovers. Most of what a panic costs is its
// stack, of which nothing is seen once the panic is recovered. So a panic carries none if it begins below a guard and panics of its
// kind are routine: many were recovered, and none has got past the guards. When one does, its stack begins there. Where somebody
// tells Go's frames of a stack, while one develops, no panic is routine. Programs without guards are linked without all of this.
import type { Interface } from "../types/value.ts";
import { type Defers, unwind } from "./defers.ts";
import { type GoPanic, type RuntimeError, type Stacks, setStacks, withoutStack } from "./errors.ts";
import { knowsFrames } from "./trace.ts";

/** How many panics of a kind are recovered before their stacks are spared. */
const ROUTINE = 100;

let areRead = false;

/** The deferred calls of a guard, which e leaves: see unwind. */
export function unwindGuard(e: unknown): Defers {
  guards.depth--;
  return unwind(e);
}

/** Somebody looks at stacks, such as the program's deferred functions: none is spared. Gives what takes them. */
export function readStacks(): { stackTraceLimit?: number } {
  areRead = true;
  return Error as { stackTraceLimit?: number };
}

/** How many panics of a kind were recovered; below all numbers where one has got past the guards. */
const counts = /* @__PURE__ */ new Map<unknown, number>();

const routine: Stacks = {
  spared(value) {
    if (guards.depth === 0 || areRead || countOf(kindOf(value)) < ROUTINE) return null;
    const p = withoutStack(value);
    p.isSpared = true;
    return p;
  },

  recovered(p) {
    if (!p.isSpared && !knowsFrames()) count(p, 1);
  },

  goesOn(p, caller) {
    if (guards.depth === 0) this.escapes(p, caller);
  },

  escapes(p, caller) {
    if (!p.isSpared) return;
    p.isSpared = false;
    count(p, Number.NEGATIVE_INFINITY);
    Error.captureStackTrace?.(p, caller);
  },
};

/** Functions that are guards enter and leave it themselves; they do not wait, so that all of them are of one goroutine. */
export const guards = { depth: 0 };

// Linked where there are guards, or somebody reads stacks.
setStacks(routine);

function countOf(kind: unknown): number {
  return counts.get(kind) ?? 0;
}

function count({ value }: GoPanic, more: number): void {
  const kind = kindOf(value);
  counts.set(kind, countOf(kind) + more);
}

/** What panics have in common that a program recovers as a routine: the dynamic type of their value. */
function kindOf(value: Interface): unknown {
  if (typeof value !== "object") return typeof value;
  const { typeString, type, constructor } = Object(value) as Partial<RuntimeError & { type: unknown }>;
  return typeString ?? type ?? constructor;
}
