// Waiting for a Once whose function is running.
import { stuck } from "../../scheduler.ts";
import { Waiting } from "./waiting.ts";

interface Once {
  waiters: number;
}

const REASON = "sync.Mutex.Lock";
const waiting = /* @__PURE__ */ new Waiting(REASON);

export async function Once$wait(o: Once, _f: unknown): Promise<void> {
  o.waiters++;
  await waiting.wait(o);
  waiting.wakeFirst(o);
}

/** The function has called Do of its own Once. */
export function Once$wait$sync(_o: Once, _f: unknown): void {
  stuck(REASON);
}

/** Those that wait wake each other, as with a mutex. */
export function releaseOnce(o: Once): void {
  waiting.wakeFirst(o);
}
