// Follows what the scheduler does with its tasks, and tells it as the lives of goroutines that have numbers.
import type { Task } from "../../../goroutines/runqueue.ts";
import { readyOnes, waitingOnes } from "../../../goroutines/scheduler.ts";
import type { Tracer } from "../../../goroutines/tracing.ts";
import type { AnyFunction } from "../../../types/value.ts";
import { traceReason } from "./reasons.ts";
import { presentStack, type Stack, stackOfSite, startOf } from "./stacks.ts";

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

/** As the format numbers them. */
const RUNNABLE = 1;
const RUNNING = 2;
const WAITING = 4;

/** The first goroutine, and the one that stands for JavaScript (annotations.go); others have greater numbers. */
const FIRST = 1;
const RESERVED = 2;

export class Following implements Tracer {
  readonly #to: Listener;
  /** The goroutines that do not run. A task that is none of them is no goroutine. */
  readonly #numbers = new WeakMap<Task, number>();
  #last = RESERVED;
  /** The goroutine that runs; 0 if none does. */
  #running = FIRST;
  /** Those that have called JavaScript, which has called Go, the innermost last. */
  readonly #outer: number[] = [];
  /** Those whose calls have not returned to JavaScript yet, the innermost last. */
  readonly #entered: number[] = [];
  #wantsToYield = false;

  /** The goroutine that runs is the first one, for the trace. */
  constructor(to: Listener) {
    this.#to = to;
    // The first stack takes long, since maps are read for it: that is no part of the trace.
    presentStack();
    to.found(FIRST, RUNNING, null);
    for (const task of waitingOnes()) to.found(this.#number(task), WAITING, stackOfSite(task.site));
    for (const task of readyOnes()) if (task.isNone !== true) to.found(this.#number(task), RUNNABLE, null);
  }

  #number(task: Task): number {
    this.#numbers.set(task, ++this.#last);
    return this.#last;
  }

  created(task: Task, f: AnyFunction): void {
    this.#create(this.#number(task), f);
  }

  wakes(task: Task): void {
    const id = this.#numbers.get(task);
    if (id !== undefined) this.#to.unblocked(id, presentStack());
  }

  runs(task: Task): void {
    const id = this.#numbers.get(task);
    if (id !== undefined) this.#begin(id);
  }

  waits(task: Task, reason: string): void {
    this.#ensure();
    this.#to.blocked(traceReason(reason), presentStack());
    this.#leave(task);
  }

  yields(task: Task): void {
    this.#ensure();
    this.#to.stopped(this.#wantsToYield ? "runtime.Gosched" : "preempted", presentStack());
    this.#wantsToYield = false;
    this.#leave(task);
  }

  wantsToYield(): void {
    this.#wantsToYield = true;
  }

  entered(f: AnyFunction): void {
    this.#create(++this.#last, f);
    this.#begin(this.#last);
    this.#entered.push(this.#last);
  }

  returned(result: unknown): void {
    const id = this.#entered.pop();
    if (this.#running !== id) return;
    this.#to.stopped("returns to JavaScript", null);
    this.#goOn();
    const end = (): void => this.#begin(id);
    Promise.resolve(result).then(end, end);
  }

  ended(): void {
    if (this.#running === 0) return;
    this.#to.ended();
    if (this.#entered.at(-1) === this.#running) this.#entered.pop();
    this.#goOn();
  }

  #create(id: number, f: AnyFunction): void {
    const stack = presentStack();
    this.#to.created(id, startOf(f, stack), stack);
  }

  /** A goroutine runs, inside of the one that runs if there is one. */
  #begin(id: number): void {
    if (this.#running !== 0) {
      this.#to.stopped("calls JavaScript", null);
      this.#outer.push(this.#running);
    }
    this.#running = id;
    this.#to.started(id);
  }

  /** The goroutine that runs is a task from now on. */
  #leave(task: Task): void {
    this.#numbers.set(task, this.#running);
    this.#goOn();
  }

  /** The goroutine inside of which the one ran that does not any more. */
  #goOn(): void {
    this.#running = this.#outer.pop() ?? 0;
    if (this.#running !== 0) this.#to.started(this.#running);
  }

  /** The initialization of a module may go on, and main.main begin, without a task. */
  #ensure(): void {
    if (this.#running !== 0) return;
    this.#to.created(++this.#last, null, null);
    this.#begin(this.#last);
  }
}
