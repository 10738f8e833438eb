// Timers that cancel contexts, and those that ask for them.
import type { Chan } from "../../goroutines/channels.ts";
import * as timers from "../../goroutines/timers.ts";
import type { Int } from "../../numbers/integers.ts";

export { pollTimers } from "../../goroutines/timeslices.ts";

export function markTimed(c: Chan<unknown>): void {
  c.timed = true;
}

export function startTimer(d: Int, fire: () => void): timers.Timer {
  return timers.startTimer(Number(d), fire);
}

export function stopTimer(timer: timers.Timer): void {
  timers.stopTimer(timer);
}
