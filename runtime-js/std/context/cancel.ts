// Timers that cancel contexts, and those that ask for them.
import type { Chan } from "../../channels.ts";
import type { Int } from "../../integers.ts";
import * as timers from "../../timers.ts";

export { pollTimers } from "../../timeslices.ts";

export function markTimed(c: Chan<unknown>): void {
  c.timed = true;
}

export function startTimer(d: Int, fire: () => void): timers.Timer {
  return timers.startTimer(Number(d), fire);
}

export function stopTimer(timer: timers.Timer): void {
  timers.stopTimer(timer);
}
