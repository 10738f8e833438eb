// Waiting for wait groups.
import { stuck } from "../../scheduler.ts";
import { Waiting } from "./waiting.ts";

interface WaitGroup {
  n: number;
  waiters: number;
}

const REASON = "sync.WaitGroup.Wait";
const waiting = /* @__PURE__ */ new Waiting(REASON);

export async function WaitGroup$Wait(wg: WaitGroup): Promise<void> {
  if (wg.n === 0) return;
  wg.waiters++;
  await waiting.wait(wg);
}

export function WaitGroup$Wait$try(wg: WaitGroup): boolean {
  return wg.n === 0;
}

export function WaitGroup$Wait$sync(wg: WaitGroup): void {
  if (wg.n !== 0) stuck(REASON);
}

export function releaseWaiters(wg: WaitGroup): void {
  waiting.wakeAll(wg);
}
