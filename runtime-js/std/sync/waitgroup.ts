// Waiting for wait groups.
import { stuck } from "../../goroutines/scheduler.ts";
import { Semaphores } from "./semaphores.ts";

interface WaitGroup {
  n: number;
  waiters: number;
}

const REASON = "sync.WaitGroup.Wait";
const semaphores = /* @__PURE__ */ new Semaphores(REASON);

export async function WaitGroup$Wait(wg: WaitGroup): Promise<void> {
  if (wg.n === 0) return;
  wg.waiters++;
  await semaphores.acquire(wg);
}

export function WaitGroup$Wait$sync(wg: WaitGroup): void {
  if (wg.n !== 0) stuck(REASON);
}

export function releaseWaiters(wg: WaitGroup): void {
  for (; wg.waiters > 0; wg.waiters--) semaphores.release(wg);
}
