// Semaphores, at which the goroutines wait that package sync makes wait. As in Go, who is woken has to take what was
// released; another goroutine may come first. Functions, not methods: a bundle without waits has no `acquire`.
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
export type Semaphores = WeakMap<object, Semaphore>;

function semaphoreOf(at: object, all: Semaphores): Semaphore {
  let s = all.get(at);
  if (s === undefined) all.set(at, (s = { count: 0, waiting: [] }));
  return s;
}

/** Waits as the last of the queue, or as the first; returns whether it was given what was released. */
export async function acquire(all: Semaphores, at: object, reason: string, first = false): Promise<boolean> {
  const s = semaphoreOf(at, all);
  while (s.count === 0) {
    const waiter = { parked: park(reason), handed: false };
    if (first) s.waiting.unshift(waiter);
    else s.waiting.push(waiter);
    await waiter.parked.promise;
    if (waiter.handed) return true;
  }
  s.count--;
  return false;
}

/** Wakes the first of the queue, which gets what is released or has to take it. A program may release what nobody acquires. */
export function release(all: Semaphores, at: object, hand = false): void {
  const s = semaphoreOf(at, all);
  const waiter = s.waiting.shift();
  if (waiter === undefined || !hand) s.count++;
  else waiter.handed = true;
  waiter?.parked.wake();
}
