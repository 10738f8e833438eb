// What a trace is told of the lives of goroutines: with the stacks, and why they wait in its words.
import type { Witness } from "../../../goroutines/lives.ts";
import type { AnyFunction } from "../../../types/value.ts";
import { traceReason } from "./reasons.ts";
import { presentStack, type Stack, startOf } from "./stacks.ts";

/** Go's struct. */
export interface Listener {
  found(id: number, status: number, stack: Stack | null): void;
  created(id: number, start: Stack | null, stack: Stack | null): void;
  started(id: number): void;
  blocked(reason: string, stack: Stack | null): void;
  stopped(reason: string, stack: Stack | null): void;
  unblocked(id: number, stack: Stack | null): void;
  ended(): void;
}

export class TraceWitness implements Witness {
  readonly #to: Listener;

  constructor(to: Listener) {
    this.#to = to;
  }

  created(id: number, f: AnyFunction | null): void {
    const stack = f === null ? null : presentStack();
    this.#to.created(id, f === null ? null : startOf(f, stack), stack);
  }

  started(id: number): void {
    this.#to.started(id);
  }

  blocked(reason: string): void {
    this.#to.blocked(traceReason(reason), presentStack());
  }

  stopped(reason: string): void {
    this.#to.stopped(reason, presentStack());
  }

  ended(): void {
    this.#to.ended();
  }

  unblocked(id: number): void {
    this.#to.unblocked(id, presentStack());
  }
}
