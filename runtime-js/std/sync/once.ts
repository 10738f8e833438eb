// Waiting for a Once whose function is running.
import { stuck } from "../../scheduler.ts";
import { wait, wakeAll } from "./waiting.ts";

interface Once {
  waiters: number;
}

const REASON = "sync.Mutex.Lock";

export async function Once$wait(o: Once, _f: unknown): Promise<void> {
  o.waiters++;
  await wait(o, REASON);
}

/** The function has called Do of its own Once. */
export function Once$wait$sync(_o: Once, _f: unknown): void {
  stuck(REASON);
}

export function releaseOnce(o: Once): void {
  wakeAll(o);
}
