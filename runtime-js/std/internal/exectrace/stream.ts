// Goroutines that wait for an execution trace, and read it. That they do is part of it.
import { group, setGroup } from "../../../goroutines/groups.ts";
import { go, type Parked, park } from "../../../goroutines/scheduler.ts";

interface Waiter {
  parked: Parked | null;
  isWoken: boolean;
}

export async function waiter$wait(w: Waiter, reason: string): Promise<void> {
  w.isWoken = false;
  const parked = park(reason);
  w.parked = parked;
  // The event of this wait may have filled a batch that it is waited for.
  if (w.isWoken) waiter$wake(w);
  await parked.promise;
}

export function waiter$wake(w: Waiter): void {
  const { parked } = w;
  w.isWoken = true;
  w.parked = null;
  parked?.wake();
}

export function GoRead(read: () => void): void {
  const own = group;
  setGroup(null);
  go(read);
  setGroup(own);
}
