// Semaphores, at which the goroutines wait that package sync makes wait. As in Go, who is woken has to take what was
// released; another goroutine may come first.
import { type Parked, park } from "../../goroutines/scheduler.ts";

interface Waiter {
  readonly parked: Parked;
  /** It was given what was released. */
  handed: boolean;
}

interface Semaphore {
  count: number;
  readonly waiting: Waiter[];
}

/** A semaphore for each object. */
export class Semaphores {
  readonly #reason: string;
  readonly #all = new WeakMap<object, Semaphore>();

  constructor(reason: string) {
    this.#reason = reason;
  }

  #of(at: object): Semaphore {
    let s = this.#all.get(at);
    if (s === undefined) this.#all.set(at, (s = { count: 0, waiting: [] }));
    return s;
  }

  /** Waits as the last of the queue, or as the first; returns whether it was given what was released. */
  async acquire(at: object, first = false): Promise<boolean> {
    const s = this.#of(at);
    while (s.count === 0) {
      const waiter = { parked: park(this.#reason), handed: false };
      if (first) s.waiting.unshift(waiter);
      else s.waiting.push(waiter);
      await waiter.parked.promise;
      if (waiter.handed) return true;
    }
    s.count--;
    return false;
  }

  /** Wakes the first of the queue, which gets what is released or has to take it. */
  release(at: object, hand = false): void {
    const s = this.#of(at);
    const waiter = s.waiting.shift();
    if (waiter === undefined || !hand) s.count++;
    else waiter.handed = true;
    waiter?.parked.wake();
  }
}
