// Goroutines that wait at an object of package sync, first in first out.
import { type Parked, park } from "../../scheduler.ts";

const queues = /* @__PURE__ */ new WeakMap<object, Parked[]>();

export function wait(at: object, reason: string): Promise<void> {
  const parked = park(reason);
  const queue = queues.get(at);
  if (queue === undefined) queues.set(at, [parked]);
  else queue.push(parked);
  return parked.promise;
}

export function wakeFirst(at: object): void {
  queues.get(at)?.shift()?.wake();
}

export function wakeAll(at: object): void {
  const queue = queues.get(at);
  queues.delete(at);
  for (const parked of queue ?? []) parked.wake();
}
