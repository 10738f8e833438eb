// Guards: calls, under way on the stack of JS, of functions with a deferred function that recovers. Most of what a panic costs is its
// stack, of which nothing is seen once the panic is recovered. So a panic carries none if it begins below a guard and panics of its
// kind are routine: many were recovered, and none has got past the guards. When one does, its stack begins there. Where somebody
// tells Go's frames of a stack, while one develops, no panic is routine. Programs without guards are linked without all of this.
import type { Interface } from "../types/value.ts";
import { type GoPanic, type RuntimeError, type Stacks, setStacks } from "./errors.ts";
import { knowsFrames } from "./trace.ts";

/** How many panics of a kind are recovered before their stacks are spared. */
const ROUTINE = 100;

const E = Error as { stackTraceLimit?: number };

let areRead = false;
/** The panic that is being made gets no stack; `limit` is that of others. */
let isSparing = false;
let limit: number | undefined;

/** Somebody looks at stacks, such as the program's deferred functions: none is spared. Gives what takes them. */
export function readStacks(): { stackTraceLimit?: number } {
  areRead = true;
  return E;
}

/** How many panics of a kind were recovered; below all numbers where one has got past the guards. */
const counts = /* @__PURE__ */ new Map<unknown, number>();

const routine: Stacks = {
  begins(value, options) {
    // The stack of a panic with a cause is that of the cause.
    isSparing = options === undefined && guards.depth > 0 && !areRead && countOf(kindOf(value)) >= ROUTINE;
    if (!isSparing) return;
    limit = E.stackTraceLimit;
    E.stackTraceLimit = 0;
  },

  made(p) {
    if (!isSparing) return;
    E.stackTraceLimit = limit;
    p.isSpared = true;
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
export const guards = /* @__PURE__ */ linked();

/** Evaluated in programs with guards. */
function linked(): { depth: number } {
  setStacks(routine);
  // Not a literal, of which a bundler would see what reads it, and leave out what nobody seems to read.
  return Object.seal({ depth: 0 });
}

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
