// The clock of execution traces, and who follows the goroutines for them.
import { setTracer } from "../../../goroutines/tracing.ts";
import { Following, type Listener } from "./following.ts";
import { annotatedStack, forgetStacks } from "./stacks.ts";

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
  setTracer(new Following(to));
}

export function unfollow(): void {
  setTracer(null);
  forgetStacks();
}

export { annotatedStack as callers };
