// Waiting for read-write mutexes. Writers wait at `w`, readers at the RWMutex itself.
import { fatalReport, stuck } from "../../scheduler.ts";
import { wait, wakeAll, wakeFirst } from "./waiting.ts";

interface RWMutex {
  w: { state: number; sema: number };
  waitingReaders: number;
  readers: number;
}

const WRITE = "sync.RWMutex.Lock";
const READ = "sync.RWMutex.RLock";

export function RWMutex$Lock$try(rw: RWMutex): boolean {
  if (rw.w.state !== 0 || rw.readers !== 0) return false;
  rw.w.state = 1;
  return true;
}

export async function RWMutex$Lock(rw: RWMutex): Promise<void> {
  if (RWMutex$Lock$try(rw)) return;
  rw.w.sema++;
  await wait(rw.w, WRITE);
}

export function RWMutex$Lock$sync(rw: RWMutex): void {
  if (!RWMutex$Lock$try(rw)) stuck(WRITE);
}

export function RWMutex$RLock$try(rw: RWMutex): boolean {
  if (rw.w.state !== 0 || rw.w.sema !== 0) return false;
  rw.readers++;
  return true;
}

export async function RWMutex$RLock(rw: RWMutex): Promise<void> {
  if (RWMutex$RLock$try(rw)) return;
  rw.waitingReaders++;
  await wait(rw, READ);
}

export function RWMutex$RLock$sync(rw: RWMutex): void {
  if (!RWMutex$RLock$try(rw)) stuck(READ);
}

export function RWMutex$RUnlock(rw: RWMutex): void {
  if (rw.readers === 0) fatalReport("fatal error: sync: RUnlock of unlocked RWMutex");
  if (--rw.readers === 0) admitWriter(rw);
}

export function RWMutex$Unlock(rw: RWMutex): void {
  if (rw.w.state === 0) fatalReport("fatal error: sync: Unlock of unlocked RWMutex");
  rw.w.state = 0;
  if (rw.waitingReaders === 0) {
    admitWriter(rw);
    return;
  }
  rw.readers = rw.waitingReaders;
  rw.waitingReaders = 0;
  wakeAll(rw);
}

/** Hands the free lock to the first writer that waits. */
function admitWriter(rw: RWMutex): void {
  if (rw.w.sema === 0) return;
  rw.w.sema--;
  rw.w.state = 1;
  wakeFirst(rw.w);
}
