// Waiting for a Once whose function is running.
import { stuck } from "../../goroutines/scheduler.ts";
import { Semaphores } from "./semaphores.ts";

interface Once {
  waiters: number;
}

const REASON = "sync.Mutex.Lock";
const semaphores = /* @__PURE__ */ new Semaphores(REASON);

export async function Once$wait(o: Once, _f: unknown): Promise<void> {
  o.waiters++;
  await semaphores.acquire(o);
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
  semaphores.release(o);
}
