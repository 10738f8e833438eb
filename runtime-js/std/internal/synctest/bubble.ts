// A bubble: goroutines that see a clock of their own, which goes on when all of them wait for one another.
import type { Group } from "../../../goroutines/groups.ts";
import { setGroup } from "../../../goroutines/groups.ts";
import { isEndless, type Parked, whenReadyOnesRan } from "../../../goroutines/scheduler.ts";
import type { Timer } from "../../../goroutines/timers.ts";
import { RuntimeError } from "../../../panics/errors.ts";
import { panic } from "../../../panics/report.ts";

/** Midnight UTC of January 1, 2000, in nanoseconds. */
const START = 946_684_800_000_000_000n;

/** Reasons of waits that only the bubble ends, whatever they are at. */
const OWN = ["sleep", "sync.Cond.Wait", "sync.WaitGroup.Wait", "synctest.Wait"];

interface BubbleTimer extends Timer {
  due: bigint;
  readonly every: bigint;
}

export class Bubble implements Group {
  now = START;
  /** Its main goroutine has ended: the time stops. */
  isDone = false;
  /** The goroutine that runs the bubble, and is none of its own. */
  root: Parked | null = null;
  /** Who waits for all others to wait. */
  waiter: Parked | null = null;
  /** Its goroutines, and those of them that something else than the bubble may let go on. */
  #total = 0;
  #active = 0;
  /** In order of time. */
  readonly #timers: BubbleTimer[] = [];

  started(): void {
    this.#total++;
    this.#active++;
  }

  ended(): void {
    this.#total--;
    this.release();
  }

  waits(reason: string, at: readonly unknown[]): boolean {
    const isOwn = (channel: unknown) => channel === null || (channel as { group?: unknown }).group === this;
    const isDurable = at.length > 0 ? at.every(isOwn) : OWN.includes(reason) || isEndless(reason);
    if (isDurable) this.release();
    return isDurable;
  }

  resumes(): void {
    this.#active++;
  }

  /** Something outside may let one of its goroutines go on, until it is released. */
  acquire(): void {
    this.#active++;
  }

  release(): void {
    if (--this.#active === 0) whenReadyOnesRan(() => this.#goOn());
  }

  /** All wait. */
  #goOn(): void {
    if (this.#active > 0 || this.root === null) return;
    if (this.waiter !== null) {
      const { waiter } = this;
      this.waiter = null;
      return waiter.wake();
    }
    while (!this.isDone && this.#active === 0) {
      const next = this.#timers.find(isAwaited);
      if (next === undefined) break;
      this.now = next.due;
      this.#fire(isAwaited);
    }
    if (this.#active === 0) this.#end();
  }

  #end(): void {
    const root = this.root!;
    this.root = null;
    if (this.#total === 0) return root.wake();
    const reason = this.isDone
      ? "main bubble goroutine has exited but blocked goroutines remain"
      : "all goroutines in bubble are blocked";
    root.fail(panic(new RuntimeError(`deadlock: ${reason}`, "runtime.synctestDeadlockError") as never));
  }

  /** Lets those of the timers fire that are due. */
  #fire(which: (t: BubbleTimer) => boolean): void {
    setGroup(this);
    for (;;) {
      const i = this.#timers.findIndex((t) => t.due <= this.now && which(t));
      if (i < 0) break;
      const [t] = this.#timers.splice(i, 1);
      t.at = -1;
      const late = this.now - t.due;
      if (t.every > 0n) {
        t.due += t.every * (1n + late / t.every);
        this.#add(t);
      }
      t.fire(Number(late));
    }
    setGroup(null);
  }

  pollTimers(): void {
    this.#fire(() => true);
    setGroup(this);
  }

  startTimer(ns: number, fire: (late: number) => void, period: number, channel: Timer["channel"]): Timer {
    const due = this.now + BigInt(Math.round(ns));
    const every = BigInt(Math.round(period));
    const t = { when: 0, sequence: 0, period: 0, fire, channel, at: -1, group: this, due, every };
    this.#add(t);
    return t;
  }

  #add(t: BubbleTimer): void {
    t.at = 0;
    const i = this.#timers.findIndex(({ due }) => due > t.due);
    if (i < 0) this.#timers.push(t);
    else this.#timers.splice(i, 0, t);
  }

  stopTimer(t: Timer): boolean {
    const i = this.#timers.indexOf(t as BubbleTimer);
    if (i < 0) return false;
    t.at = -1;
    this.#timers.splice(i, 1);
    return true;
  }
}

/** A timer whose channel nobody waits at makes no time pass. */
function isAwaited({ channel }: Timer): boolean {
  return channel === null || channel.receivers.waiting;
}
