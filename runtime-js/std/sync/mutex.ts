// Waiting for mutexes.
import { fatalReport, stuck } from "../../scheduler.ts";
import { wait, wakeFirst } from "./waiting.ts";

interface Mutex {
  state: number;
  sema: number;
}

const REASON = "sync.Mutex.Lock";

export async function Mutex$Lock(m: Mutex): Promise<void> {
  if (m.state === 0) {
    m.state = 1;
    return;
  }
  m.sema++;
  await wait(m, REASON); // the lock is handed over
}

export function Mutex$Lock$try(m: Mutex): boolean {
  if (m.state !== 0) return false;
  m.state = 1;
  return true;
}

export function Mutex$Lock$sync(m: Mutex): void {
  if (m.state !== 0) stuck(REASON);
  m.state = 1;
}

export function Mutex$Unlock(m: Mutex): void {
  if (m.state === 0) fatalReport("fatal error: sync: unlock of unlocked mutex");
  if (m.sema === 0) {
    m.state = 0;
  } else {
    m.sema--;
    wakeFirst(m);
  }
}
