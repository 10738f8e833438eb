// The clock of execution traces, and who follows the goroutines for them.
import { FIRST, Lives } from "../../../goroutines/lives.ts";
import { readyOnes, waitingOnes } from "../../../goroutines/scheduler.ts";
import { setTracer } from "../../../goroutines/tracing.ts";
import { annotatedStack, forgetStacks, presentStack, stackOfSite } from "./stacks.ts";
import { type Listener, TraceWitness } from "./witness.ts";

/** What goroutines do, as the format numbers it. */
const RUNNABLE = 1;
const RUNNING = 2;
const WAITING = 4;

/** Nanoseconds; never 0, which stands for no time at all. */
export function now(): number {
  return 1 + Math.floor(performance.now() * 1e6);
}

export function wallClock(): [sec: number, nsec: number] {
  const ms = performance.timeOrigin + performance.now();
  const sec = Math.floor(ms / 1000);
  return [sec, Math.floor((ms - sec * 1000) * 1e6)];
}

export function follow(to: Listener): void {
  // The first stack takes long, since maps are read for it: that is no part of the trace.
  presentStack();
  const lives = new Lives(new TraceWitness(to));
  to.found(FIRST, RUNNING, null);
  for (const task of waitingOnes()) to.found(lives.numberOf(task), WAITING, stackOfSite(task.site));
  for (const task of readyOnes()) if (task.isNone !== true) to.found(lives.numberOf(task), RUNNABLE, null);
  setTracer(lives);
}

export function unfollow(): void {
  setTracer(null);
  forgetStacks();
}

export { annotatedStack as callers };
