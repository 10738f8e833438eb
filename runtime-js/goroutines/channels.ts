// Channels (spec: Channel types, Send statements, Receive operator, Close). The functions give their result at once
// where they can, and a Promise where the goroutine has to wait.

import type { Int } from "../numbers/integers.ts";
import { plainPanic } from "../panics/errors.ts";
import { group } from "./groups.ts";
import { blockForever, endSlice, type Parked, park, sliceOver } from "./scheduler.ts";
import { pollTimers } from "./timeslices.ts";

/** What waits for several channels: the first of its waiters that is served takes all of them out of their queues. */
export type Selection = readonly { leave(): void }[];

/** What a waiter is woken with, by its form; a sender, with nothing. */
type Delivered<T> = T | undefined | [value: T, ok: boolean] | [index: number, value: T, ok: boolean];
type Woken<T> = Pick<Parked<Delivered<T>>, "wake" | "fail">;

/** A goroutine that waits to send or receive. */
export class Waiter<T> {
  /** What it is woken with: see `deliver`. */
  readonly parked: Woken<T>;
  /** What it sends. */
  readonly value: T;
  readonly form: "value" | "next" | "pair" | "select";
  readonly selection: Selection | null;
  readonly index: number;
  queue: WaitQueue<T> | null = null;
  previous: Waiter<T> | null = null;
  next: Waiter<T> | null = null;

  constructor(
    parked: Woken<T>,
    value: T,
    form: "value" | "next" | "pair" | "select",
    selection: Selection | null = null,
    index = 0,
  ) {
    this.parked = parked;
    this.value = value;
    this.form = form;
    this.selection = selection;
    this.index = index;
  }

  leave(): void {
    this.queue!.remove(this);
  }

  /** Wakes the goroutine with what it has received; senders get nothing. */
  deliver(value: T | undefined, ok: boolean): void {
    if (this.form === "value") this.parked.wake(value as T);
    else if (this.form === "next") this.parked.wake(ok ? value : undefined);
    else if (this.form === "pair") this.parked.wake([value as T, ok]);
    else this.parked.wake([this.index, value as T, ok]);
  }
}

/** First in, first out. */
export class WaitQueue<T> {
  #first: Waiter<T> | null = null;
  #last: Waiter<T> | null = null;

  push(w: Waiter<T>): void {
    w.queue = this;
    w.previous = this.#last;
    if (this.#last === null) this.#first = w;
    else this.#last.next = w;
    this.#last = w;
  }

  /** Whether somebody waits. */
  get waiting(): boolean {
    return this.#first !== null;
  }

  /** The first waiter; it is taken out, with its selection. */
  take(): Waiter<T> | null {
    const w = this.#first;
    if (w === null) return null;
    if (w.selection === null) this.remove(w);
    else for (const each of w.selection) each.leave();
    return w;
  }

  takeAll(): Waiter<T>[] {
    const all: Waiter<T>[] = [];
    for (let w = this.take(); w !== null; w = this.take()) all.push(w);
    return all;
  }

  remove(w: Waiter<T>): void {
    if (w.previous === null) this.#first = w.next;
    else w.previous.next = w.next;
    if (w.next === null) this.#last = w.previous;
    else w.next.previous = w.previous;
  }
}

export class Chan<T> {
  readonly zero: () => T;
  readonly capacity: number;
  closed = false;
  /** Timers send to it or close it: whether one is due is for the clock to say. */
  timed = false;
  /** The group that it was made in. */
  readonly group = group;
  readonly receivers = new WaitQueue<T>();
  readonly senders = new WaitQueue<T>();
  /** A ring. */
  readonly #buffer: T[] = [];
  #head = 0;
  #count = 0;

  constructor(zero: () => T, capacity = 0) {
    this.zero = zero;
    this.capacity = capacity;
  }

  get length(): number {
    return this.#count;
  }

  /** Whether a receive would not wait. */
  get canReceive(): boolean {
    if (this.#count > 0 || this.closed || this.senders.waiting) return true;
    if (!this.timed) return false;
    if (this.group !== null) this.group.pollTimers();
    else if (!pollTimers()) return false;
    return this.#count > 0 || this.closed;
  }

  /** Whether a send would not wait (it panics if the channel is closed). */
  get canSend(): boolean {
    return this.#count < this.capacity || this.closed || this.receivers.waiting;
  }

  /** Sends where `canSend`. */
  put(value: T): void {
    if (this.closed) throw plainPanic("send on closed channel");
    const receiver = this.receivers.take();
    if (receiver !== null) receiver.deliver(value, true);
    else this.#add(value);
  }

  /** Receives where `canReceive`; undefined from a closed channel that is empty. */
  takeOrClosed(): T | undefined {
    if (this.#count > 0) {
      const value = this.#remove();
      const sender = this.senders.take();
      if (sender !== null) {
        this.#add(sender.value);
        sender.deliver(undefined, true);
      }
      return value;
    }
    const sender = this.senders.take();
    if (sender === null) return undefined;
    sender.deliver(undefined, true);
    return sender.value;
  }

  #add(value: T): void {
    const i = this.#head + this.#count++;
    this.#buffer[i < this.capacity ? i : i - this.capacity] = value;
  }

  #remove(): T {
    const value = this.#buffer[this.#head];
    this.#buffer[this.#head] = undefined as T;
    if (++this.#head === this.capacity) this.#head = 0;
    this.#count--;
    return value;
  }
}

/** `make(chan T, n)`. */
export function makeChan<T>(zero: () => T, n: Int): Chan<T> {
  if (!(n >= 0 && n <= 2 ** 32)) throw plainPanic("makechan: size out of range");
  return new Chan(zero, Number(n));
}

/** `<-ch`. */
export function receive<T>(ch: Chan<T> | null): T | Promise<T> {
  if (ch === null) return blockForever("chan receive (nil chan)");
  return ch.canReceive && sliceOver() ? endSlice().then(() => receiveNow(ch)) : receiveNow(ch);
}

function receiveNow<T>(ch: Chan<T>): T | Promise<T> {
  if (ch.canReceive) return take(ch);
  const parked = park<T>("chan receive", [ch]);
  ch.receivers.push(new Waiter<T>(parked, undefined as T, "value"));
  return parked.promise;
}

/** `v, ok := <-ch`. */
export function receive2<T>(ch: Chan<T> | null): [T, boolean] | Promise<[T, boolean]> {
  if (ch === null) return blockForever("chan receive (nil chan)");
  return ch.canReceive && sliceOver() ? endSlice().then(() => receiveNow2(ch)) : receiveNow2(ch);
}

function receiveNow2<T>(ch: Chan<T>): [T, boolean] | Promise<[T, boolean]> {
  if (ch.canReceive) return take2(ch);
  const parked = park<[T, boolean]>("chan receive", [ch]);
  ch.receivers.push(new Waiter<T>(parked, undefined as T, "pair"));
  return parked.promise;
}

/** The next value of a range loop; undefined if the channel is closed. */
export function receiveNext<T>(ch: Chan<T> | null): T | undefined | Promise<T | undefined> {
  if (ch === null) return blockForever("chan receive (nil chan)");
  return ch.canReceive && sliceOver() ? endSlice().then(() => receiveNextNow(ch)) : receiveNextNow(ch);
}

function receiveNextNow<T>(ch: Chan<T>): T | undefined | Promise<T | undefined> {
  if (ch.canReceive) return ch.takeOrClosed();
  const parked = park<T | undefined>("chan receive", [ch]);
  ch.receivers.push(new Waiter<T>(parked, undefined as T, "next"));
  return parked.promise;
}

/** `ch <- value`. */
export function send<T>(ch: Chan<T> | null, value: T): Promise<void> | undefined {
  if (ch === null) return blockForever("chan send (nil chan)");
  return ch.canSend && sliceOver() ? endSlice().then(() => sendNow(ch, value)) : sendNow(ch, value);
}

function sendNow<T>(ch: Chan<T>, value: T): Promise<void> | undefined {
  if (ch.canSend) {
    ch.put(value);
    return undefined;
  }
  const parked = park<undefined>("chan send", [ch]);
  ch.senders.push(new Waiter<T>(parked, value, "value"));
  return parked.promise;
}

/** Sends if that needs no waiting, and the goroutine's time slice is not over. */
export function trySend<T>(ch: Chan<T> | null, value: T): boolean {
  if (ch === null || !ch.canSend || sliceOver()) return false;
  ch.put(value);
  return true;
}

/** Whether to `take(ch)`: there is a value, and the goroutine's time slice is not over. */
export function canReceive<T>(ch: Chan<T> | null): boolean {
  return ch?.canReceive === true && !sliceOver();
}

/** Receives where `canReceive(ch)`. */
export function take<T>(ch: Chan<T>): T {
  const value = ch.takeOrClosed();
  return value === undefined ? ch.zero() : value;
}

/** The same with whether the value was sent. */
export function take2<T>(ch: Chan<T>): [T, boolean] {
  const value = ch.takeOrClosed();
  return value === undefined ? [ch.zero(), false] : [value, true];
}

/** The same for a range loop: undefined if the channel is closed. */
export function takeNext<T>(ch: Chan<T>): T | undefined {
  return ch.takeOrClosed();
}

export function close<T>(ch: Chan<T> | null): void {
  if (ch === null) throw plainPanic("close of nil channel");
  if (ch.closed) throw plainPanic("close of closed channel");
  ch.closed = true;
  const receivers = ch.receivers.takeAll();
  const senders = ch.senders.takeAll();
  // In the order in which Go makes them ready, the last first.
  for (const w of senders.reverse()) w.parked.fail(plainPanic("send on closed channel"));
  for (const w of receivers.reverse()) w.deliver(ch.zero(), false);
}

/** Channels of timers seem to have no buffer. */
export function chanLen<T>(ch: Chan<T> | null): number {
  return ch === null || ch.timed ? 0 : ch.length;
}

export function chanCap<T>(ch: Chan<T> | null): number {
  return ch === null || ch.timed ? 0 : ch.capacity;
}
