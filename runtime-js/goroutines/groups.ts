// Groups of goroutines that have a clock of their own (bubbles, package testing/synctest). The scheduler tells a group what its
// goroutines do; programs without that package have none.
import type { Timer } from "./timers.ts";

export interface Group {
  /** A goroutine begins, or has ended. */
  started(): void;
  ended(): void;
  /** A goroutine waits for a reason, at channels if those are what it waits at. Whether only the group can let it go on. */
  waits(reason: string, at: readonly unknown[]): boolean;
  /** One of which that was so goes on. */
  resumes(): void;
  /** The nanoseconds since 1970 by its clock. */
  readonly now: bigint;
  startTimer(ns: number, fire: (late: number) => void, period: number, channel: Timer["channel"]): Timer;
  stopTimer(t: Timer): boolean;
  /** Lets timers fire that nobody waited for. */
  pollTimers(): void;
}

/** The group of the goroutine that runs. */
export let group: Group | null = null;

export function setGroup(of: Group | null): void {
  group = of;
}
