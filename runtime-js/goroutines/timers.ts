// Timers and sleep. All timers share one timer of the host, so that those due at the same turn fire in their order. Who
// asks whether a timer has fired, or lets another goroutine run, makes those fire that are due by the clock.

import { atEnd, isEnded } from "../process/ending.ts";
import type { Value } from "../types/value.ts";
import type { Chan } from "./channels.ts";
import { type Group, group, setGroup } from "./groups.ts";
import { holdTimers, hostPending, park, setAwaitsTimer } from "./scheduler.ts";
import { beginSlice, setFirstDue } from "./timeslices.ts";

export interface Timer {
  /** When it is due, in milliseconds of performance.now(). */
  when: number;
  sequence: number;
  /** Milliseconds after which it fires again; 0 if once. */
  readonly period: number;
  /** Called with the nanoseconds by which it is late. */
  readonly fire: (late: number) => void;
  /** Where it sends: unless somebody receives there, the timer keeps no program waiting. */
  readonly channel: Chan<Value> | null;
  /** Place in the heap; -1 if not in it. */
  at: number;
  /** Whose clock it goes by. */
  readonly group: Group | null;
}

const heap: Timer[] = [];
let sequence = 0;
let hostTimer: ReturnType<typeof setTimeout> | null = null;
let hostTimerDue = Number.POSITIVE_INFINITY;
/** Longer waits are made of several. */
const LONGEST = 2 ** 30;
/** Goroutines whose sleep ends within so many milliseconds wake together, as they do in Go. */
const TOGETHER = 0.5;

function before(a: Timer, b: Timer): boolean {
  return a.when < b.when || (a.when === b.when && a.sequence < b.sequence);
}

function place(t: Timer, i: number): void {
  heap[i] = t;
  t.at = i;
}

function up(t: Timer, i: number): void {
  while (i > 0) {
    const parent = (i - 1) >> 1;
    if (!before(t, heap[parent])) break;
    place(heap[parent], i);
    i = parent;
  }
  place(t, i);
}

function down(t: Timer, i: number): void {
  for (;;) {
    let child = 2 * i + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1], heap[child])) child++;
    if (!before(heap[child], t)) break;
    place(heap[child], i);
    i = child;
  }
  place(t, i);
}

/** Calls `fire` (which must not block) after so many nanoseconds, and each `period` nanoseconds from then on. */
export function startTimer(
  ns: number,
  fire: (late: number) => void,
  period = 0,
  channel: Chan<Value> | null = null,
): Timer {
  if (group !== null) return group.startTimer(ns, fire, period, channel);
  const when = performance.now() + ns / 1e6;
  const t: Timer = { when, sequence: ++sequence, period: period / 1e6, fire, channel, at: -1, group };
  if (channel === null) hostPending(1);
  else setAwaitsTimer(isAwaited);
  up(t, heap.length);
  if (t.at === 0) arm();
  return t;
}

function isAwaited(): boolean {
  return heap.some(({ channel }) => channel?.receivers.waiting === true);
}

/** Whether the timer was still waiting. */
export function stopTimer(t: Timer): boolean {
  const i = t.at;
  if (i < 0) return false;
  if (t.group !== null) return t.group.stopTimer(t);
  remove(i);
  if (t.channel === null) hostPending(-1);
  if (heap.length === 0) disarm();
  else if (i === 0) setFirstDue(heap[0].when, fireDue);
  return true;
}

function remove(i: number): void {
  const t = heap[i];
  t.at = -1;
  const last = heap.pop()!;
  if (last === t) return;
  if (i > 0 && before(last, heap[(i - 1) >> 1])) up(last, i);
  else down(last, i);
}

function disarm(): void {
  if (hostTimer !== null) clearTimeout(hostTimer);
  hostTimer = null;
  hostTimerDue = Number.POSITIVE_INFINITY;
  setFirstDue(Number.POSITIVE_INFINITY, fireDue);
}

function arm(): void {
  const due = heap[0].when;
  setFirstDue(due, fireDue);
  if (hostTimer !== null && hostTimerDue <= due) return;
  if (hostTimer !== null) clearTimeout(hostTimer);
  atEnd(stopTimers);
  hostTimerDue = due;
  // Node warns of negative times.
  const wait = Math.max(0, Math.ceil(due - performance.now()));
  hostTimer = setTimeout(hostTurn, Math.min(LONGEST, wait));
}

/** The host's timer has fired. */
function hostTurn(): void {
  hostTimer = null;
  hostTimerDue = Number.POSITIVE_INFINITY;
  beginSlice();
  fireDue(false);
}

/** Fires the timers that are due: all, or the first and those that were due at about the same time. */
function fireDue(all: boolean): void {
  if (isEnded) return;
  const now = performance.now();
  const before = group;
  setGroup(null);
  const until = all || heap.length === 0 ? now : Math.min(now, heap[0].when + TOGETHER);
  while (heap.length > 0 && heap[0].when <= until) {
    const t = heap[0];
    const late = (now - t.when) * 1e6;
    remove(0);
    if (t.period > 0) again(t, now);
    else if (t.channel === null) hostPending(-1);
    t.fire(late);
  }
  setGroup(before);
  holdTimers();
  if (heap.length > 0) arm();
  else disarm();
}

/** Starts a periodic timer for the next of its times that is not past. */
function again(t: Timer, now: number): void {
  t.when += t.period * (1 + Math.floor((now - t.when) / t.period));
  t.sequence = ++sequence;
  up(t, heap.length);
}

/** The program has ended: no timer keeps the host waiting. */
export function stopTimers(): void {
  heap.length = 0;
  disarm();
}

/** time.Sleep. */
export function sleep(ns: number | bigint): Promise<void> {
  const parked = park<void>("sleep");
  startTimer(Math.max(0, Number(ns)), () => parked.wake());
  return parked.promise;
}
