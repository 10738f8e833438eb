// Clocks and timers.
import type { Chan } from "../../goroutines/channels.ts";
import { group } from "../../goroutines/groups.ts";
import * as timers from "../../goroutines/timers.ts";
import { type Int, wrap } from "../../numbers/integers.ts";
import type { Value } from "../../types/value.ts";

/** Milliseconds by which the finer clock may differ from the host's time of day, which can be set. */
const DRIFT = 50;
const SECOND = 1_000_000_000n;
/** What the finer clock counts from. */
let origin = 0;

export function now(): [sec: number, nsec: number, mono: Int] {
  if (group !== null) return [Number(group.now / SECOND), Number(group.now % SECOND), wrap(group.now)];
  const mono = performance.now();
  const wall = Date.now();
  if (Math.abs(origin + mono - wall) >= DRIFT) {
    origin = performance.timeOrigin;
    if (Math.abs(origin + mono - wall) >= DRIFT) origin = wall - mono;
  }
  const ms = origin + mono;
  const sec = Math.floor(ms / 1000);
  const nsec = Math.min(999999999, Math.max(0, Math.round((ms - sec * 1000) * 1e6)));
  return [sec, nsec, Math.round(mono * 1e6) + 1];
}

export async function Sleep(d: Int): Promise<void> {
  if (d > 0) await timers.sleep(d);
}

export function startTimer(
  d: Int,
  period: Int,
  fire: (late: Int) => void,
  c: Chan<Value> | null,
): timers.Timer {
  const late = (ns: number) => fire(Math.round(ns));
  return timers.startTimer(Math.max(0, Number(d)), late, Number(period), c);
}

export function markTimed(c: Chan<Value>): void {
  c.timed = true;
}

export function stopTimer(handle: timers.Timer): boolean {
  return timers.stopTimer(handle);
}
