// Clocks and timers.
import * as timers from "../../timers.ts";

/** Milliseconds by which the finer clock may differ from the host's time of day, which can be set. */
const DRIFT = 50;

export function now(): [sec: bigint, nsec: number, mono: bigint] {
  const mono = performance.now();
  const wall = Date.now();
  const fine = performance.timeOrigin + mono;
  const ms = Math.abs(fine - wall) < DRIFT ? fine : wall;
  const sec = Math.floor(ms / 1000);
  const nsec = Math.min(999999999, Math.max(0, Math.round((ms - sec * 1000) * 1e6)));
  return [BigInt(sec), nsec, BigInt(Math.round(mono * 1e6) + 1)];
}

export async function Sleep(d: bigint): Promise<void> {
  if (d > 0n) await timers.sleep(d);
}

export function startTimer(d: bigint, period: bigint, fire: () => void): timers.Timer {
  return timers.startTimer(Math.max(0, Number(d)), fire, Number(period));
}

export function stopTimer(handle: timers.Timer): boolean {
  return timers.stopTimer(handle);
}
