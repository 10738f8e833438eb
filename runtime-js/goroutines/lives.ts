// The lives of goroutines: follows what the scheduler does with its tasks, and tells it of goroutines that have numbers.
import type { AnyFunction } from "../types/value.ts";
import type { Task } from "./runqueue.ts";
import type { Tracer } from "./tracing.ts";

/** What is told. Those that run inside of one another are told of as if they took turns. */
export interface Witness {
  created(id: number, f: AnyFunction | null): void;
  started(id: number): void;
  /** The one that runs waits, lets others run, or has ended. */
  blocked(reason: string): void;
  stopped(reason: string): void;
  ended(): void;
  unblocked(id: number): void;
}

/** The goroutine that runs when somebody begins to follow. */
export const FIRST = 1;
/** No goroutine: traces have it for JavaScript. Others have greater numbers. */
const RESERVED = 2;

export class Lives implements Tracer {
  readonly #witness: Witness;
  /** The goroutines that do not run. */
  readonly #numbers = new WeakMap<Task, number>();
  #last = RESERVED;
  #running = FIRST;
  /** Those that have called JavaScript, which has called Go, the innermost last. */
  readonly #outer: number[] = [];
  /** Those whose calls have not returned to JavaScript yet, the innermost last. */
  readonly #entered: number[] = [];
  #wantsToYield = false;

  constructor(witness: Witness) {
    this.#witness = witness;
  }

  /** The goroutine that runs; 0 if none does. */
  get running(): number {
    return this.#running;
  }

  /** The number of a goroutine that does not run. */
  numberOf(task: Task): number {
    let id = this.#numbers.get(task);
    if (id === undefined) this.#numbers.set(task, (id = ++this.#last));
    return id;
  }

  created(task: Task, f: AnyFunction): void {
    this.#witness.created(this.numberOf(task), f);
  }

  wakes(task: Task): void {
    const id = this.#numbers.get(task);
    if (id !== undefined) this.#witness.unblocked(id);
  }

  runs(task: Task): void {
    if (task.isNone === true) return;
    const id = this.#numbers.get(task);
    if (id === undefined) this.#create(null);
    else this.#begin(id);
  }

  waits(task: Task, reason: string): void {
    this.#ensure();
    this.#witness.blocked(reason);
    this.#leave(task);
  }

  yields(task: Task): void {
    this.#ensure();
    this.#witness.stopped(this.#wantsToYield ? "runtime.Gosched" : "preempted");
    this.#wantsToYield = false;
    this.#leave(task);
  }

  wantsToYield(): void {
    this.#wantsToYield = true;
  }

  entered(f: AnyFunction): void {
    this.#create(f);
    this.#entered.push(this.#last);
  }

  returned(result: unknown): void {
    const id = this.#entered.pop();
    if (this.#running !== id) return;
    this.#witness.stopped("returns to JavaScript");
    this.#goOn();
    const end = (): void => this.#begin(id);
    Promise.resolve(result).then(end, end);
  }

  ended(): void {
    if (this.#running === 0) return;
    this.#witness.ended();
    if (this.#entered.at(-1) === this.#running) this.#entered.pop();
    this.#goOn();
  }

  /** A goroutine that is no task runs. */
  #create(f: AnyFunction | null): void {
    this.#witness.created(++this.#last, f);
    this.#begin(this.#last);
  }

  /** A goroutine runs, inside of the one that runs if there is one. */
  #begin(id: number): void {
    if (this.#running !== 0) {
      this.#witness.stopped("calls JavaScript");
      this.#outer.push(this.#running);
    }
    this.#running = id;
    this.#witness.started(id);
  }

  /** The goroutine that runs is a task from now on. */
  #leave(task: Task): void {
    this.#numbers.set(task, this.#running);
    this.#goOn();
  }

  /** The goroutine inside of which the one ran that does not any more. */
  #goOn(): void {
    this.#running = this.#outer.pop() ?? 0;
    if (this.#running !== 0) this.#witness.started(this.#running);
  }

  /** The initialization of a module may go on, and main.main begin, without a task. */
  #ensure(): void {
    if (this.#running === 0) this.#create(null);
  }
}
