// Goroutines (spec: Go statements). A goroutine is a call of a function; one that may block is an async function, and
// while it waits it is a pending promise. The microtask queue of JS is the run queue, first in first out; when a time
// slice is used up, what becomes ready waits in a queue of our own until the host has had a turn.
import { ExitSignal, type FatalError, fromJSError, Goexit, type GoPanic, Stuck } from "./errors.ts";
import { host } from "./host.ts";
import { formatPanic } from "./printing.ts";
import { goTrace } from "./trace.ts";

/** Milliseconds that goroutines run before the host gets a turn. */
const SLICE = 8;
/** The clock is read once in so many switches. */
const CHECK = 64;

/** Goroutines that run or are ready to. */
let runnable = 0;
/** Goroutines that exist. */
let live = 0;
/** Operations of the host that may make a goroutine ready. */
let pending = 0;
/** A program is running whose deadlock is to be reported. */
let watching = false;
let dead = false;

let switches = 0;
let sliceEnd = 0;
/** What became ready after the slice was used up; null while there is time left. */
let queue: (() => void)[] | null = null;

/** Runs a task (resumes or starts a goroutine) soon. */
function schedule(task: () => void): void {
  if (queue !== null) {
    queue.push(task);
  } else if (++switches % CHECK === 0 && performance.now() > sliceEnd) {
    queue = [task];
    host().later(nextSlice);
  } else {
    queueMicrotask(task);
  }
}

function nextSlice(): void {
  const tasks = queue!;
  queue = null;
  sliceEnd = performance.now() + SLICE;
  for (const task of tasks) queueMicrotask(task);
}

/** A goroutine that waits. `await parked.promise` is where it waits, `parked.wake(value)` lets it go on. */
export class Parked<T = void> {
  readonly promise: Promise<T>;
  /** As the deadlock report shows it: "chan receive". */
  readonly reason: string;
  /** Where it waits; taken for a number of first waits only, for its cost. */
  readonly site: Error | null;
  #resolve!: (value: T) => void;
  #reject!: (error: unknown) => void;
  // A list of all that wait.
  previous: Parked<any> | null = null;
  next: Parked<any> | null = null;

  constructor(reason: string) {
    this.reason = reason;
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.site = sites > 0 ? takeSite() : null;
    this.next = parkedList;
    if (parkedList !== null) parkedList.previous = this;
    parkedList = this;
    if (--runnable === 0 && watching) queueMicrotask(reportDeadlock);
  }

  wake(value: T): void {
    this.#leave();
    // Resolving is what `schedule` would do in a microtask of its own.
    if (queue === null && (switches + 1) % CHECK !== 0) {
      switches++;
      this.#resolve(value);
    } else {
      schedule(() => this.#resolve(value));
    }
  }

  /** Lets the goroutine go on with a panic. */
  fail(error: unknown): void {
    this.#leave();
    schedule(() => this.#reject(error));
  }

  #leave(): void {
    runnable++;
    if (this.previous === null) parkedList = this.next;
    else this.previous.next = this.next;
    if (this.next !== null) this.next.previous = this.previous;
  }
}

let parkedList: Parked<any> | null = null;
/** How many more waits note where they are. */
let sites = 1000;

function takeSite(): Error {
  sites--;
  return new Error();
}

export function park<T = void>(reason: string): Parked<T> {
  return new Parked<T>(reason);
}

/** `go f(args)`. */
export function go(f: any, ...args: any[]): void {
  if (f === null) fatalReport("fatal error: go of nil func value");
  live++;
  runnable++;
  schedule(() => start(f, undefined, args));
}

/** `go receiver.name(args)`. */
export function goMethod(receiver: any, name: string, ...args: any[]): void {
  const f = receiver[name];
  live++;
  runnable++;
  schedule(() => start(f, receiver, args));
}

function start(f: any, receiver: any, args: any[]): void {
  if (dead) return;
  try {
    const r = f.apply(receiver, args);
    if (r instanceof Promise) r.then(finish, crash);
    else finish();
  } catch (e) {
    crash(e);
  }
}

/** A goroutine has ended. */
function finish(): void {
  live--;
  if (--runnable === 0 && watching) queueMicrotask(reportDeadlock);
}

/** A goroutine has ended by an exception. */
export function crash(e: unknown): void {
  if (e instanceof Goexit) finish();
  else if (!(e instanceof Stuck)) atTop(() => die(e));
}

/** Nobody is above to take the signal of a host that cannot exit at once. */
export function atTop(f: () => void): void {
  try {
    f();
  } catch (e) {
    if (!(e instanceof ExitSignal)) throw e;
  }
}

/** Ends the program for an error that nobody has recovered. */
export function die(e: unknown): void {
  if (e instanceof ExitSignal) dead = true;
  if (dead) return;
  e = fromJSError(e);
  // By name: the error may come from another copy of the runtime, such as that of a bundle.
  const { name } = e as Error;
  if (name === "GoPanic")
    fatalReport(`${formatPanic(e as GoPanic)}\ngoroutine 1 [running]:\n${goTrace(e as GoPanic)}`);
  if (name === "FatalError") {
    const { prefix, message } = e as FatalError;
    fatalReport(`${prefix}fatal error: ${message}\n\ngoroutine 1 [running]:\n${goTrace(e as FatalError)}`);
  }
  // A bug of the compiler or of JS code that the program calls.
  const text = e instanceof Error ? (e.stack ?? e.message) : String(e);
  fatalReport(`fatal error: exception in JavaScript code\n\n${text}\n`);
}

/** Prints a report and ends the program as Go does. */
export function fatalReport(text: string): never {
  dead = true;
  const h = host();
  h.flush();
  h.write(2, text.endsWith("\n") ? text : text + "\n");
  return h.exit(2);
}

function reportDeadlock(): void {
  atTop(checkDeadlock);
}

function checkDeadlock(): void {
  if (runnable > 0 || pending > 0 || dead || !watching) return;
  if (parkedList === null && live === 0) {
    fatalReport("fatal error: no goroutines (main called runtime.Goexit) - deadlock!");
  }
  const traces = allParked().map((p) => ({
    reason: p.reason,
    trace: p.site === null ? "" : goTrace(p.site),
  }));
  // Main's goroutine is the first.
  traces.sort((a, b) => Number(b.trace.includes("main.main(")) - Number(a.trace.includes("main.main(")));
  const reports = traces.map(({ reason, trace }, i) => `\ngoroutine ${i + 1} [${reason}]:\n${trace}`);
  fatalReport("fatal error: all goroutines are asleep - deadlock!\n" + reports.join(""));
}

/** Those that wait, the longest first. */
function allParked(): Parked<any>[] {
  const result: Parked<any>[] = [];
  for (let p = parkedList; p !== null; p = p.next) result.unshift(p);
  return result;
}

/** Announces operations of the host (timers, I/O, registered callbacks); no deadlock is reported meanwhile. */
export function hostPending(delta: number): void {
  pending += delta;
  if (pending === 0 && runnable === 0 && watching) queueMicrotask(reportDeadlock);
}

/** Waits for a promise of the host. */
export async function waitHost<T>(promise: Promise<T>, reason = "IO wait"): Promise<T> {
  const parked = park<void>(reason);
  hostPending(1);
  const wake = (): void => {
    hostPending(-1);
    parked.wake();
  };
  promise.then(wake, wake);
  await parked.promise;
  return promise;
}

/** runtime.Gosched: the others that are ready go first. */
export function gosched(): Promise<void> {
  return new Promise((resolve) => schedule(resolve));
}

/** Calls of sliceOver. */
let polls = 0;

/** Whether a goroutine that polls in a loop should let the others run: see `preempt`. */
export function sliceOver(): boolean {
  return ++polls % CHECK === 0 && performance.now() > sliceEnd;
}

/** Goes on after the host and the other goroutines have had their turn. */
export function preempt(): Promise<void> {
  return new Promise((resolve) => {
    if (queue === null) {
      queue = [];
      host().later(nextSlice);
    }
    queue.push(resolve);
  });
}

/** `select {}` and operations on nil channels. */
export function blockForever(reason = "select (no cases)"): Promise<never> {
  return park<never>(reason).promise;
}

/** The goroutine would wait, but its caller is known never to wait with success: it is left behind as waiting. */
export function stuck(reason: string): never {
  park(reason);
  throw new Stuck();
}

/** A call from JS of a Go function that may block: a goroutine whose result is a promise. */
export function enter(f: any, ...args: any[]): Promise<any> {
  live++;
  runnable++;
  return callAsGoroutine(f, args);
}

async function callAsGoroutine(f: any, args: any[]): Promise<any> {
  try {
    const r = await f(...args);
    finish();
    return r;
  } catch (e) {
    if (!(e instanceof Stuck)) finish();
    throw fromJSError(e);
  }
}

/** Runs the first goroutine of a program; `end` is called when it returns, at once. */
export async function runMain(main: any, end: () => void): Promise<void> {
  live++;
  runnable++;
  watching = true;
  try {
    const r = main();
    if (r instanceof Promise) await r;
  } catch (e) {
    // Goexit ends main's goroutine; the others go on.
    crash(e);
    return;
  }
  if (!dead) end();
}

export function goroutineCount(): number {
  return live;
}

/** The program has ended: nothing is started or resumed any more. Returns whether something could still run. */
export function stop(): boolean {
  dead = true;
  watching = false;
  queue = [];
  return live > 1 || pending > 0;
}

export function isStopped(): boolean {
  return dead;
}
