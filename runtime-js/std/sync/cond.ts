// Waiting at condition variables.
import { type Parked, park } from "../../goroutines/scheduler.ts";

/** One wait: it may be notified before it begins. */
interface Ticket {
  parked: Parked | null;
  notified: boolean;
}

export function newTicket(): Ticket {
  return { parked: null, notified: false };
}

export async function waitFor(ticket: Ticket): Promise<void> {
  if (ticket.notified) return;
  ticket.parked = park("sync.Cond.Wait");
  await ticket.parked.promise;
}

export function notify(ticket: Ticket): void {
  ticket.notified = true;
  ticket.parked?.wake();
}
