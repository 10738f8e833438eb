// Goroutines that wait at an object of package sync.
import { type Parked, park } from "../../scheduler.ts";

/** Queues of goroutines, one for each object. */
export class Waiting {
  readonly #reason: string;
  readonly #queues = new WeakMap<object, Parked[]>();

  constructor(reason: string) {
    this.#reason = reason;
  }

  /** Waits as the last of the queue, or as the first if it has waited before. */
  wait(at: object, again = false): Promise<void> {
    const parked = park(this.#reason);
    const queue = this.#queues.get(at);
    if (queue === undefined) this.#queues.set(at, [parked]);
    else if (again) queue.unshift(parked);
    else queue.push(parked);
    return parked.promise;
  }

  wakeFirst(at: object): void {
    this.#queues.get(at)?.shift()?.wake();
  }

  wakeAll(at: object): void {
    const queue = this.#queues.get(at);
    this.#queues.delete(at);
    for (const parked of queue ?? []) parked.wake();
  }
}
