// Waiting for a Once whose function is running.
import { stuck } from "../../goroutines/stuck.ts";
import { acquire, release, type Semaphores } from "./semaphores.ts";

interface Once {
  waiters: number;
}

const REASON = "sync.Mutex.Lock";
const semaphores: Semaphores = /* @__PURE__ */ new WeakMap();

export async function Once$wait(o: Once, _f: unknown): Promise<void> {
  o.waiters++;
  await acquire(semaphores, o, REASON);
  releaseOnce(o);
}

/** The function has called Do of its own Once. */
export function Once$wait$sync(_o: Once, _f: unknown): void {
  stuck(REASON);
}

/** Those that wait wake each other, as with a mutex. */
export function releaseOnce(o: Once): void {
  if (o.waiters === 0) return;
  o.waiters--;
  release(semaphores, o);
}
