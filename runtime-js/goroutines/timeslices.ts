// When goroutines have run long enough: the host gets its turn after a few milliseconds, so that its events arrive, and
// a goroutine that never waits lets the others run. The clock is read once in so many questions, fewer the longer
// the time between two of them.
import { host } from "../process/host.ts";
import { watchStack } from "./stackdepth.ts";

/** Milliseconds that goroutines run before the host gets a turn. */
const SLICE = 8;
/** Slices that a goroutine and those it wakes keep the others waiting; time would also count what other programs do. */
const MOST_SLICES = 3;
/** Questions between two readings of the clock, and their time at most and at least where that number may stay. */
const MOST_QUESTIONS = 32;
const LONG = 0.5;
const SHORT = 0.1;

let questions = 1;
let left = 1;
let lastReading = 0;
let sliceEnd = 0;
let isOver = false;
let turn = -1;
let slices = 0;

/** When the first timer is due, in milliseconds of performance.now(), and what is to be done then. */
let firstDue = Number.POSITIVE_INFINITY;
let fireDue: (all: boolean) => void = () => {};
let areDue = false;

/** How often goroutines have waited for the time: all of them, or one whose timer is due. */
export let waits = 0;

export function noteWait(): void {
  waits++;
}

export function setFirstDue(when: number, fire: (all: boolean) => void): void {
  firstDue = when;
  fireDue = fire;
  areDue = false;
}

/** Lets timers fire whose time has come; they make goroutines and channels ready. Returns whether there were any. */
export function pollTimers(all = true): boolean {
  if (firstDue === Number.POSITIVE_INFINITY || performance.now() < firstDue) return false;
  noteWait();
  fireDue(all);
  return true;
}

/** Whether the last reading of the clock has shown that timers are due. */
export function areTimersDue(): boolean {
  return areDue;
}

/** Whether the host is to have its turn. */
export function isSliceOver(): boolean {
  return isOver || (--left <= 0 && readClock());
}

/** Whether it is time for something else than goroutines: the host, or timers that are due. */
export function isInterrupted(): boolean {
  return isOver || areDue || (--left <= 0 && (readClock() || areDue));
}

function readClock(): boolean {
  const now = performance.now();
  if (sliceEnd === 0) beginSlice();
  const passed = now - lastReading;
  lastReading = now;
  if (passed > LONG) questions = Math.max(1, Math.floor((questions * LONG) / 2 / passed));
  else if (passed < SHORT && questions < MOST_QUESTIONS) questions *= 2;
  left = questions;
  areDue = now >= firstDue;
  isOver = now >= sliceEnd;
  return isOver;
}

/** Whether the goroutine of this turn, or others that it has woken, have run too long; asked when a slice is over. */
export function isTurnOver(current: number): boolean {
  if (current !== turn) {
    turn = current;
    slices = 0;
  }
  return ++slices >= MOST_SLICES;
}

/** The host has had its turn. */
export function beginSlice(): void {
  isOver = false;
  watchStack();
  lastReading = performance.now();
  sliceEnd = lastReading + SLICE;
}

/** Calls f after the host has had a turn. */
export function afterHostTurn(f: () => void): void {
  host().later(() => {
    beginSlice();
    f();
  });
}
