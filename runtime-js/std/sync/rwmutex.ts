// Read-write mutexes. A writer locks the mutex `w` first, which keeps other writers out, and then waits for the readers.

import { endSlice, sliceOver } from "../../goroutines/scheduler.ts";
import { stuck } from "../../goroutines/stuck.ts";
import { endFatally } from "../../process/ending.ts";
import { Mutex$Lock, Mutex$Unlock, tryLock } from "./mutex.ts";
import { acquire, release, type Semaphores } from "./semaphores.ts";

interface RWMutex {
  w: { state: number; sema: number };
  writer: number;
  waitingReaders: number;
  readers: number;
}

/** States of the writer. */
const NONE = 0;
const WAITS = 1;
const WRITES = 2;

const WRITE = "sync.RWMutex.Lock";
const READ = "sync.RWMutex.RLock";
const writers: Semaphores = /* @__PURE__ */ new WeakMap();
const readers: Semaphores = /* @__PURE__ */ new WeakMap();

export function RWMutex$Lock$try(rw: RWMutex): boolean {
  return !sliceOver() && tryWrite(rw);
}

function tryWrite(rw: RWMutex): boolean {
  if (rw.readers !== 0 || !tryLock(rw.w)) return false;
  rw.writer = WRITES;
  return true;
}

export async function RWMutex$Lock(rw: RWMutex): Promise<void> {
  await Mutex$Lock(rw.w);
  if (rw.readers !== 0) {
    rw.writer = WAITS;
    await acquire(writers, rw, WRITE);
  }
  rw.writer = WRITES;
}

export function RWMutex$Lock$sync(rw: RWMutex): void {
  if (!tryWrite(rw)) stuck(WRITE);
}

export function RWMutex$RLock$try(rw: RWMutex): boolean {
  return !sliceOver() && tryRead(rw);
}

function tryRead(rw: RWMutex): boolean {
  if (rw.writer !== NONE) return false;
  rw.readers++;
  return true;
}

export async function RWMutex$RLock(rw: RWMutex): Promise<void> {
  if (sliceOver()) await endSlice();
  if (tryRead(rw)) return;
  rw.waitingReaders++;
  await acquire(readers, rw, READ);
}

export function RWMutex$RLock$sync(rw: RWMutex): void {
  if (!tryRead(rw)) stuck(READ);
}

export function RWMutex$RUnlock(rw: RWMutex): void {
  if (rw.readers === 0) endFatally("sync: RUnlock of unlocked RWMutex");
  if (--rw.readers === 0 && rw.writer === WAITS) {
    rw.writer = WRITES;
    release(writers, rw);
  }
}

/** The readers that have come meanwhile have the lock; then another writer may try. */
export function RWMutex$Unlock(rw: RWMutex): void {
  if (rw.writer !== WRITES) endFatally("sync: Unlock of unlocked RWMutex");
  rw.writer = NONE;
  rw.readers = rw.waitingReaders;
  rw.waitingReaders = 0;
  for (let i = rw.readers; i > 0; i--) release(readers, rw);
  Mutex$Unlock(rw.w);
}
