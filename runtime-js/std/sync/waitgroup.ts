// Waiting for wait groups.
import { stuck } from "../../goroutines/stuck.ts";
import { acquire, release, type Semaphores } from "./semaphores.ts";

interface WaitGroup {
  n: number;
  waiters: number;
}

const REASON = "sync.WaitGroup.Wait";
const semaphores: Semaphores = /* @__PURE__ */ new WeakMap();

export async function WaitGroup$Wait(wg: WaitGroup): Promise<void> {
  if (wg.n === 0) return;
  wg.waiters++;
  await acquire(semaphores, wg, REASON);
}

export function WaitGroup$Wait$sync(wg: WaitGroup): void {
  if (wg.n !== 0) stuck(REASON);
}

export function releaseWaiters(wg: WaitGroup): void {
  for (; wg.waiters > 0; wg.waiters--) release(semaphores, wg);
}
