// Who is told what goroutines do, one by one, while an execution trace is taken (package internal/exectrace). Nobody is in
// programs that take none: then bundlers leave the questions out.
import type { AnyFunction } from "../types/value.ts";
import type { Task } from "./runqueue.ts";

/** A goroutine is known by the task that it is while it does not run. */
export interface Tracer {
  /** A `go` statement has made a goroutine of a function. */
  created(task: Task, f: AnyFunction): void;
  /** A goroutine that waited is ready. */
  wakes(task: Task): void;
  /** A goroutine runs that was ready. */
  runs(task: Task): void;
  /** The goroutine that runs waits from now on. */
  waits(task: Task, reason: string): void;
  /** The goroutine that runs lets others run: it is made to, or has called runtime.Gosched and wants to. */
  yields(task: Task): void;
  wantsToYield(): void;
  /** JavaScript has called a function of Go: a goroutine begins and runs, inside of the one that has called JavaScript, if one has. */
  entered(f: AnyFunction): void;
  /** What it has called has returned to JavaScript: a result, or a promise of one. The goroutine ends when that is there. */
  returned(result: unknown): void;
  /** The goroutine that runs has ended. */
  ended(): void;
}

export let tracer: Tracer | null = null;

export function setTracer(to: Tracer | null): void {
  tracer = to;
}
