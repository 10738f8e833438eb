// The order in which goroutines run, that of Go with one processor. What is made ready takes the one place `next` and
// displaces its holder to the end of the local queue. The local queue has room for so many; half of it moves to the
// global queue when it is full. Goroutines that yield go to the end of the global queue, which is served when nothing
// else is ready, and once in so many turns.

/** A goroutine that is ready to start or to go on. */
export interface Task {
  run(): void;
  /** It is no goroutine, but a call that waits for its turn. */
  readonly isNone?: true;
}

const LOCAL = 256;
/** Every so many turns the global queue goes first. */
const GLOBAL_TURN = 61;
/** The turn at which Go's main function begins. */
const FIRST_TURN = 4;
/** Stands for the goroutines of Go's own runtime that are ready by then: its collectors and finalizers. */
const BACKGROUND: Task = { run() {} };

/** First in, first out. */
class Fifo {
  #tasks: (Task | undefined)[] = [];
  #head = 0;

  get length(): number {
    return this.#tasks.length - this.#head;
  }

  push(task: Task): void {
    this.#tasks.push(task);
  }

  shift(): Task | undefined {
    const task = this.#tasks[this.#head];
    if (task === undefined) return undefined;
    this.#tasks[this.#head++] = undefined;
    if (this.#head === this.#tasks.length) this.#clear();
    else if (this.#head >= LOCAL && this.#head * 2 >= this.#tasks.length) {
      this.#tasks = this.#tasks.slice(this.#head);
      this.#head = 0;
    }
    return task;
  }

  #clear(): void {
    this.#tasks.length = 0;
    this.#head = 0;
  }
}

export class RunQueue {
  #next: Task | null = null;
  readonly #local: (Task | null)[] = new Array(LOCAL).fill(null);
  #head = 0;
  #count = 0;
  readonly #global = new Fifo();
  /** Counts goroutines that were taken from a queue, not from `next`. */
  turns = FIRST_TURN;

  constructor() {
    this.#push(BACKGROUND);
    this.#push(BACKGROUND);
  }

  get isEmpty(): boolean {
    return this.#next === null && this.#count === 0 && this.#global.length === 0;
  }

  get length(): number {
    return (this.#next === null ? 0 : 1) + this.#count + this.#global.length;
  }

  /** Made ready by a `go` statement or a wake-up. */
  ready(task: Task): void {
    const displaced = this.#next;
    this.#next = task;
    if (displaced !== null) this.#push(displaced);
  }

  /** Gives up its turn. */
  yielded(task: Task): void {
    this.#global.push(task);
  }

  /** The holder of `next` gives up its turn if others are ready. */
  displaceNext(): void {
    const displaced = this.#next;
    if (displaced === null || (this.#count === 0 && this.#global.length === 0)) return;
    this.#next = null;
    this.#global.push(displaced);
  }

  /** Takes out the task whose turn it is. */
  take(): Task | null {
    const next = this.#next;
    if (next !== null && !this.#isGlobalTurn()) {
      this.#next = null;
      return next;
    }
    const task = this.#fromQueues();
    if (task !== null) this.turns++;
    return task === BACKGROUND ? this.take() : task;
  }

  #isGlobalTurn(): boolean {
    return this.#global.length > 0 && this.turns % GLOBAL_TURN === 0;
  }

  #fromQueues(): Task | null {
    if (this.#isGlobalTurn()) return this.#global.shift()!;
    if (this.#count === 0) this.#refill();
    if (this.#count === 0) return null;
    const task = this.#local[this.#head];
    this.#local[this.#head] = null;
    this.#head = (this.#head + 1) % LOCAL;
    this.#count--;
    return task;
  }

  #push(task: Task): void {
    if (this.#count === LOCAL) {
      this.#spill();
      this.#global.push(task);
      return;
    }
    this.#local[(this.#head + this.#count++) % LOCAL] = task;
  }

  /** Moves the first half of the local queue. */
  #spill(): void {
    for (let i = 0; i < LOCAL / 2; i++) {
      this.#global.push(this.#local[this.#head]!);
      this.#local[this.#head] = null;
      this.#head = (this.#head + 1) % LOCAL;
    }
    this.#count -= LOCAL / 2;
  }

  #refill(): void {
    while (this.#count < LOCAL / 2 && this.#global.length > 0) this.#push(this.#global.shift()!);
  }
}

/** Those that are ready, in the order in which they run; if others become ready they all come first. */
export function tasksOf(queue: RunQueue): Task[] {
  const { turns } = queue;
  const tasks: Task[] = [];
  for (let task = queue.take(); task !== null; task = queue.take()) tasks.push(task);
  for (const task of tasks) queue.yielded(task);
  queue.turns = turns;
  return tasks;
}
