// Mutexes. Unlock makes the goroutine ready that has waited longest, but does not hand the lock over: who comes first gets
// it. Only if that goroutine finds the mutex locked again, and has waited for more than a millisecond, the mutex starves:
// from then on it is handed over until nobody waits so long any more.

import { endSlice, sliceOver } from "../../goroutines/scheduler.ts";
import { stuck } from "../../goroutines/stuck.ts";
import { waits } from "../../goroutines/timeslices.ts";
import { endFatally } from "../../process/ending.ts";
import { acquire, release, type Semaphores } from "./semaphores.ts";

interface Mutex {
  state: number;
  sema: number;
}

const LOCKED = 1;
/** A goroutine was woken and tries to lock. */
const WOKEN = 2;
const STARVING = 4;

/** Milliseconds of waiting after which a goroutine starves, and while goroutines were ready all the time. */
const PATIENCE = 1;
const BUSY_PATIENCE = 50;

const REASON = "sync.Mutex.Lock";
const semaphores: Semaphores = /* @__PURE__ */ new WeakMap();

export async function Mutex$Lock(m: Mutex): Promise<void> {
  if (sliceOver()) await endSlice();
  if (tryLock(m)) return;
  const since = performance.now();
  const before = waits;
  // What goroutines do takes longer here, and longest at first.
  const isStarving = () => performance.now() - since > (waits === before ? BUSY_PATIENCE : PATIENCE);
  for (let again = false; ; again = true) {
    m.sema++;
    if (again && isStarving()) m.state |= STARVING;
    if (await acquire(semaphores, m, REASON, again)) {
      if (!isStarving()) m.state &= ~STARVING;
      return;
    }
    m.state &= ~WOKEN;
    if (tryLock(m)) return;
  }
}

/** Not at the end of a time slice, so that a loop that locks does not keep the host waiting. */
export function Mutex$Lock$try(m: Mutex): boolean {
  return !sliceOver() && tryLock(m);
}

export function tryLock(m: Mutex): boolean {
  if ((m.state & (LOCKED | STARVING)) !== 0) return false;
  m.state |= LOCKED;
  return true;
}

export function Mutex$Lock$sync(m: Mutex): void {
  if (!tryLock(m)) stuck(REASON);
}

export function Mutex$Unlock(m: Mutex): void {
  if ((m.state & LOCKED) === 0) endFatally("sync: unlock of unlocked mutex");
  const hand = (m.state & STARVING) !== 0;
  if (!hand) m.state &= ~LOCKED;
  if (m.sema === 0 || (m.state & WOKEN) !== 0) return;
  m.sema--;
  if (!hand) m.state |= WOKEN;
  else if (m.sema === 0) m.state &= ~STARVING;
  release(semaphores, m, hand);
}
