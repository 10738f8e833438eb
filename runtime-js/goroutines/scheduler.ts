// Goroutines (spec: Go statements). A goroutine is a call of a function; one that may block is an async function, and
// while it waits it is a pending promise. One goroutine runs at a time: the next one is resolved, which is a microtask,
// when this one has parked or ended, so that the order is that of the run queue whatever goroutines await meanwhile.

import { fromJSError, Goexit, panicNil, Stuck } from "../panics/errors.ts";
import { goTrace } from "../panics/trace.ts";
import {
  atEnd,
  atTop,
  die,
  endFatally,
  fatalReport,
  isEnded,
  markEnded,
  reportOf,
} from "../process/ending.ts";
import { host } from "../process/host.ts";
import {
  failCallers,
  orCrash,
  outward,
  ownsProcess,
  startMain,
  waitsInVain,
  withoutWaiting,
} from "../process/imported.ts";
import type { AnyFunction, Func, Interface, Methods, Results, Value } from "../types/value.ts";
import { type Group, group, setGroup } from "./groups.ts";
import { RunQueue, type Task, tasksOf } from "./runqueue.ts";
import { limitStack } from "./stackdepth.ts";
import { setParking } from "./stuck.ts";
import {
  afterHostTurn,
  areTimersDue,
  isInterrupted,
  isSliceOver,
  isTurnOver,
  noteWait,
  pollTimers,
} from "./timeslices.ts";
import { tracer } from "./tracing.ts";

const queue = /* @__PURE__ */ new RunQueue();
/** Goroutines that run: several if Go calls JS that calls Go. */
let running = 0;
/** Goroutines that exist. */
let live = 0;
/** Operations of the host that may make a goroutine ready. */
let pending = 0;
/** A program is running whose deadlock is to be reported. */
let watching = false;
/** Nobody runs, and a microtask will see to those that have become ready. */
let starting = false;
/** What runs is the initialization of a module, which no goroutine stands for, since this task. */
let initialization: Task | null = null;
/** Initializations that wait. */
const initializers = /* @__PURE__ */ new Set<Task>();

/** What has become ready is to run next. */
function ready(task: Task): void {
  queue.ready(task);
  if (running === 0) startSoon();
}

/** After all that the host's present task makes ready. */
function startSoon(): void {
  if (starting) return;
  starting = true;
  queueMicrotask(() => {
    starting = false;
    if (running === 0) runNext();
  });
}

/** A goroutine has begun, so that there is one to leave behind where it waits in vain. */
function begun(): void {
  live++;
  setParking(parkRunning);
}

function parkRunning(reason: string): Parked | null {
  return running === 0 && initialization === null && !ownsProcess() ? null : park(reason);
}

/** A goroutine has ended or waits. */
function leave(): void {
  if (--running === 0) runNext();
}

/** Nobody runs: lets the next one run. */
function runNext(): void {
  const task = takeNext();
  if (task !== null) task.run();
}

/** The next one to run; null if there is none, or something else has its turn before. */
function takeNext(): Task | null {
  if (isEnded) return null;
  const isHeld = held > 0;
  if (isHeld) held--;
  if (isInterrupted() && (isSliceOver() || !isHeld)) return interrupted(isHeld);
  const task = queue.take();
  if (task === null) queueMicrotask(rest);
  else {
    running++;
    tracer?.runs(task);
  }
  return task;
}

/** Lets timers fire, and the host have its turn, before the next one runs. */
function interrupted(isHeld: boolean): null {
  running++;
  const goOn = (): void => {
    running--;
    runNext();
  };
  if (areTimersDue() && !isHeld) {
    // Not now: the goroutine that is about to wait has not said yet for what.
    queueMicrotask(() => {
      pollTimers(false);
      goOn();
    });
  } else {
    if (isTurnOver(queue.turns)) queue.displaceNext();
    afterHostTurn(goOn);
  }
  return null;
}

/** How many goroutines run before timers fire again, so that those of earlier timers go first. */
let held = 0;

/** Timers have fired. */
export function holdTimers(): void {
  held = queue.length;
}

/** Nobody is ready. */
function rest(): void {
  setGroup(null);
  if (running > 0 || !queue.isEmpty || pollTimers(false)) return;
  noteWait();
  if (watching || initializers.size > 0) reportDeadlock();
  else atRest?.();
}

/** What is done when no goroutine can go on and JavaScript has imported packages: see boundary/asleep.ts. */
let atRest: (() => void) | null = null;

export function setAtRest(f: () => void): void {
  atRest = f;
}

let resolveLast: (value: never) => void;
let rejectLast: (error: unknown) => void;

/** For the constructor of promises; a closure for each promise would take time. */
function takeResolvers(resolve: (value: never) => void, reject: (error: unknown) => void): void {
  resolveLast = resolve;
  rejectLast = reject;
}

/** What is known of each goroutine that waits. */
interface Waiting extends Task {
  readonly reason: string;
  readonly site: Error | null;
  previous: Waiting | null;
  next: Waiting | null;
}

/** A goroutine that waits. `await parked.promise` is where it waits, `parked.wake(value)` lets it go on. */
export class Parked<T = void> implements Waiting {
  readonly promise: Promise<T>;
  /** As the deadlock report shows it: "chan receive". */
  readonly reason: string;
  /** Where it waits; taken for a number of first waits only, for its cost. */
  readonly site: Error | null;
  readonly #resolve: (value: T) => void;
  readonly #reject: (error: unknown) => void;
  /** What it goes on with. */
  #value: T | undefined = undefined;
  #failed = false;
  // A list of all that wait.
  previous: Waiting | null = null;
  next: Waiting | null = null;
  readonly #group: Group | null = group;
  /** Only its group can let it go on. */
  readonly #isDurable: boolean;

  constructor(reason: string, at: readonly unknown[]) {
    limitStack();
    tracer?.waits(this, reason);
    this.#isDurable = group?.waits(reason, at) ?? false;
    this.reason = reason;
    this.promise = new Promise<T>(takeResolvers);
    this.#resolve = resolveLast as (value: T) => void;
    this.#reject = rejectLast;
    this.site = sites > 0 ? takeSite() : null;
    this.next = parkedList;
    if (parkedList !== null) parkedList.previous = this;
    parkedList = this;
    if (running === 0 || initialization !== null) suspendInitialization(this);
    if (running > 0) leave();
    else startSoon();
  }

  wake(value: T): void {
    this.#value = value;
    this.#ready();
  }

  /** Lets the goroutine go on with a panic. */
  fail(error: unknown): void {
    this.#value = error as T;
    this.#failed = true;
    this.#ready();
  }

  /** The goroutine does not wait for this any more. */
  giveUp(): void {
    this.#leaveList();
    running++;
    tracer?.wakes(this);
    tracer?.runs(this);
  }

  #ready(): void {
    this.#leaveList();
    if (this.#isDurable) this.#group!.resumes();
    tracer?.wakes(this);
    ready(this);
  }

  #leaveList(): void {
    if (this.previous === null) parkedList = this.next;
    else this.previous.next = this.next;
    if (this.next !== null) this.next.previous = this.previous;
  }

  run(): void {
    setGroup(this.#group);
    if (this.#failed) this.#reject(this.#value);
    else this.#resolve(this.#value!);
    if (initializers.size > 0) resumeInitialization(this);
  }
}

/** No goroutine waits, but the initialization of a module. */
function suspendInitialization(task: Task): void {
  setParking(parkRunning);
  initialization = null;
  initializers.add(task);
}

/** The initialization goes on, and nobody says when it ends: it counts as running until the host has its turn. */
function resumeInitialization(task: Task): void {
  if (!initializers.delete(task)) return;
  initialization = task;
  host().later(() => {
    if (initialization !== task) return;
    initialization = null;
    leave();
  });
}

let parkedList: Waiting | null = null;
/** How many more waits note where they are. */
let sites = 1000;

function takeSite(): Error {
  sites--;
  return new Error();
}

/** `at` are the channels that it waits at. */
export function park<T = void>(reason: string, at: readonly unknown[] = []): Parked<T> {
  return new Parked<T>(reason, at);
}

/** A goroutine that has not started yet. */
class Start implements Task {
  readonly #f: AnyFunction;
  readonly #receiver: unknown;
  readonly #args: readonly unknown[];
  readonly #group: Group | null = group;

  constructor(f: AnyFunction, receiver: unknown, args: readonly unknown[]) {
    group?.started();
    tracer?.created(this, f);
    this.#f = f;
    this.#receiver = receiver;
    this.#args = args;
  }

  run(): void {
    queueMicrotask(() => startAll(this));
  }

  /** Calls the function; returns whether it has ended. */
  call(): boolean {
    setGroup(this.#group);
    try {
      const r = this.#f.apply(this.#receiver, this.#args as never[]);
      if (!(r instanceof Promise)) return true;
      r.then(finish, crash);
    } catch (e) {
      crash(e);
    }
    return false;
  }
}

/** Runs goroutines one after the other as long as they end at once. */
function startAll(first: Start): void {
  let task: Task | null = first;
  while (task instanceof Start) {
    if (isEnded || !task.call()) return;
    group?.ended();
    tracer?.ended();
    live--;
    if (--running > 0) return;
    task = takeNext();
  }
  task?.run();
}

/** `go f(args)`. gc calls a function with arguments in one of its own: there, in the goroutine, nil is found. */
export function go<A extends unknown[]>(f: ((...args: A) => unknown) | null, ...args: A): void {
  if (f === null && args.length === 0) endFatally("go of nil func value");
  begun();
  ready(new Start(f ?? panicNil, undefined, args));
}

/** `go receiver.name(args)`. */
export function goMethod(receiver: Interface, name: string, ...args: Value[]): void {
  const f = (receiver as Methods)[name]!;
  begun();
  ready(new Start(f, receiver, args));
}

/** A goroutine has ended. */
function finish(): void {
  group?.ended();
  tracer?.ended();
  live--;
  leave();
}

/** A goroutine has ended by an exception. */
export function crash(e: unknown): void {
  if (e instanceof Goexit) finish();
  else if (e instanceof Stuck) return;
  else if (ownsProcess()) atTop(() => die(e));
  else {
    finish();
    const report = reportOf(fromJSError(e));
    failCallers(outward(e), report);
  }
}

function reportDeadlock(): void {
  atTop(checkDeadlock);
}

/** Whether a goroutine waits for a timer that is not among the operations of the host. */
let awaitsTimer = (): boolean => false;

export function setAwaitsTimer(f: () => boolean): void {
  awaitsTimer = f;
}

/** Nobody runs, and nothing of the host will wake anybody. */
export function areAsleep(): boolean {
  return running === 0 && queue.isEmpty && pending === 0 && !isEnded && !awaitsTimer();
}

function checkDeadlock(): void {
  if (!areAsleep()) return;
  if (parkedList === null && live === 0) {
    fatalReport("fatal error: no goroutines (main called runtime.Goexit) - deadlock!");
  }
  fatalReport(asleepReport(goTrace));
}

/** What Go prints when all goroutines are asleep; `traceOf` tells the frames of one. */
export function asleepReport(traceOf: (site: Error) => string): string {
  const traces = waitingOnes().map((p) => ({
    reason: p.reason,
    trace: p.site === null ? "" : traceOf(p.site),
  }));
  // Main's goroutine is the first.
  traces.sort((a, b) => Number(b.trace.includes("main.main(")) - Number(a.trace.includes("main.main(")));
  const reports = traces.map(({ reason, trace }, i) => `\ngoroutine ${i + 1} [${reason}]:\n${trace}`);
  return "fatal error: all goroutines are asleep - deadlock!\n" + reports.join("");
}

export const readyOnes = (): Task[] => tasksOf(queue);

/** Those that wait, the longest first. */
export function waitingOnes(): Waiting[] {
  const result: Waiting[] = [];
  for (let p = parkedList; p !== null; p = p.next) result.unshift(p);
  return result;
}

/** Announces operations of the host (timers, I/O, registered callbacks); no deadlock is reported meanwhile. */
export function hostPending(delta: number): void {
  if (delta > 0) atEnd(leaveHost);
  pending += delta;
  if (pending === 0 && running === 0 && watching) queueMicrotask(reportDeadlock);
}

/** What the host still does is of no concern when the program has ended. */
function leaveHost(): void {
  if (stop()) host().end();
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
  limitStack();
  return new Promise((resolve) => {
    const own = group;
    const task = {
      run() {
        setGroup(own);
        resolve();
        if (initializers.size > 0) resumeInitialization(task);
      },
    };
    tracer?.yields(task);
    if (running === 0 || initialization !== null) suspendInitialization(task);
    queue.yielded(task);
    if (running > 0) leave();
    else startSoon();
  });
}

/** Calls a function, which does not wait, after the goroutines that are ready. */
export function whenReadyOnesRan(f: () => void): void {
  queue.yielded({
    isNone: true,
    run() {
      queueMicrotask(() => {
        setGroup(null);
        f();
        leave();
      });
    },
  });
  if (running === 0) startSoon();
}

/** Whether a goroutine that polls in a loop should let the others run: see `preempt`. */
export function sliceOver(): boolean {
  return isSliceOver();
}

/** Goes on after the host and the other goroutines have had their turn. */
export const preempt = gosched;

/** Lets the host have its turn, and the others if the goroutine has run for long, where it need not wait. */
export function endSlice(): Promise<void> {
  return isTurnOver(queue.turns) ? gosched() : hostTurn();
}

/** Lets the host have its turn; no other goroutine runs before this one. */
export function hostTurn(): Promise<void> {
  limitStack();
  return new Promise(afterHostTurn);
}

/** There are some that wait, all of them where nobody can wake them. */
export function waitInVain(): boolean {
  if (parkedList === null) return false;
  for (let p: Waiting | null = parkedList; p !== null; p = p.next) if (!isEndless(p.reason)) return false;
  return true;
}

/** The reasons of `blockForever`. */
export function isEndless(reason: string): boolean {
  return /nil chan|no cases/.test(reason);
}

/** `select {}` and operations on nil channels. */
export function blockForever(reason = "select (no cases)"): Promise<never> {
  return park<never>(reason).promise;
}

/** A call from JS of a Go function that may block: a goroutine whose result is a promise. */
export function enter<A extends unknown[], R>(f: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
  begun();
  running++;
  group?.started();
  tracer?.entered(f);
  return orCrash(callAsGoroutine(f, args));
}

/** A call from JS of a Go function that nobody knows: a goroutine only if it waits, and then the result is a promise. */
export function enterMaybe<A extends unknown[], R>(
  f: (...args: A) => R,
  ...args: A
): R | Promise<Awaited<R>> {
  const result = callStarted(f, undefined, args, outward);
  return result instanceof Promise ? orCrash(callAsGoroutine(() => result, [])) : result;
}

/** A call by a sync form, for whose result nobody can wait: one that waits is a goroutine that is left to itself. */
export function callSettled(f: Func, self: unknown, args: Value[], name: string): Results {
  const result = callStarted(f, self, args, withoutWaiting);
  if (!(result instanceof Promise)) return result;
  tracer?.returned(result);
  result.then(finish, finish);
  throw waitsInVain(name || "a function");
}

/** A call as a goroutine, which has ended unless the result is a promise. `leaving` makes what the caller gets of an exception. */
function callStarted<A extends unknown[], R>(
  f: (...args: A) => R,
  self: unknown,
  args: A,
  leaving: (e: unknown) => unknown,
): R {
  begun();
  running++;
  group?.started();
  tracer?.entered(f);
  let result: R;
  try {
    result = f.apply(self, args);
  } catch (e) {
    const error = leaving(e);
    finish();
    throw error;
  }
  if (!(result instanceof Promise)) finish();
  return result;
}

async function callAsGoroutine<A extends unknown[], R>(f: (...args: A) => R, args: A): Promise<Awaited<R>> {
  try {
    const result = f(...args);
    tracer?.returned(result);
    const r = await result;
    finish();
    return r;
  } catch (e) {
    const error = outward(e);
    finish();
    throw error;
  }
}

/** Runs the first goroutine of a program; `end` is called when it returns, at once. */
export async function runMain(main: () => unknown, end: () => void): Promise<void> {
  begun();
  if (initialization === null) running++;
  initialization = null;
  watching = true;
  startMain();
  try {
    const r = main();
    if (r instanceof Promise) await r;
  } catch (e) {
    // Goexit ends main's goroutine; the others go on.
    crash(e);
    return;
  }
  if (!isEnded) end();
}

export function goroutineCount(): number {
  return live;
}

/** The program has ended: nothing is started or resumed any more. Returns whether something could still run. */
export function stop(): boolean {
  markEnded();
  watching = false;
  return live > 1 || pending > 0;
}
