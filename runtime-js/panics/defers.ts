// defer, panic and recover (spec: Defer statements, Handling panics). See "defer, panic, recover" in architecture.md
// for the emitted form.
import type { AnyFunction, Func, Interface, Methods, Value } from "../types/value.ts";
import {
  type Deferring,
  deferring,
  FatalError,
  fromJSError,
  Goexit,
  GoPanic,
  stacks,
  Unwinding,
} from "./errors.ts";
import { reported } from "./report.ts";

/** Marks a function that contains `recover`: only such functions are offered the panic. */
export function recovering<F extends AnyFunction>(f: F): F {
  (f as AnyFunction as Func).$recovers = true;
  return f;
}

/** The method value of an interface value's method that may contain `recover`. */
export function methodValue(x: Interface, name: string): Func {
  const method = (x as Methods)[name]!;
  const f = method.bind(x);
  return method.$recovers === true ? recovering(f) : f;
}

/** The panic offered to the deferred function that is about to be called. */
let offered: GoPanic | null = null;

/** What a recovering function does first: takes the panic that it may recover. */
export function takePanic(): GoPanic | null {
  const p = offered;
  offered = null;
  return p;
}

/** The builtin recover, in a function that has taken p. */
export function recover(p: GoPanic | null): Interface {
  if (p === null || p.recovered) return null;
  reported(p).recovered = true;
  stacks?.recovered(p);
  return p.value;
}

interface Deferred {
  readonly f: Func | null;
  readonly receiver: unknown;
  readonly args: Value[];
  /** Pushed before. */
  readonly next: Deferred | null;
}

/** The deferred calls that e makes, which the body of a function has thrown: `$unwind($e).push(f, x).run()`. */
export function unwind(e: unknown): Defers {
  const defers = new Defers();
  defers.panic(e);
  return defers;
}

/** The deferred calls of one call of a function. */
export class Defers {
  #calls: Deferred | null = null;
  /** What ends the function: a panic, Goexit, or an error that deferred functions do not see. */
  #current: unknown = null;
  #goexit: Goexit | null = null;

  push(f: AnyFunction | null, ...args: Value[]): this {
    this.#calls = { f: f as Func | null, receiver: undefined, args, next: this.#calls };
    return this;
  }

  /** Defers `receiver.name(args)`; that the receiver is nil shows when it is called. */
  pushMethod(receiver: Interface, name: string, ...args: Value[]): this {
    const f = receiver === null ? null : (receiver as Methods)[name]!;
    this.#calls = { f, receiver, args, next: this.#calls };
    return this;
  }

  /** `defer recover()` in a function that has taken p: it has an effect unless the function itself panics. */
  pushRecover(p: GoPanic | null): void {
    this.push(() => {
      if (this.#current === null) recover(p);
    });
  }

  /** Notes what the body or a deferred function has thrown. */
  panic(e: unknown): void {
    e = fromJSError(e);
    if (e instanceof Goexit) {
      this.#goexit = e;
      this.#current = null;
      return;
    }
    const before = this.#current;
    if (e instanceof GoPanic) {
      if (before instanceof GoPanic && e !== before) linkPanics(e, before);
      this.#goexit = e.goexit ??= this.#goexit;
    }
    this.#current = e;
  }

  run(): void {
    const outer = deferring.current;
    for (let d = this.#next(); d !== null; d = this.#next()) {
      try {
        this.#offer(d.f);
        deferring.current = { panic: this.#current instanceof GoPanic ? this.#current : null, next: outer };
        d.f!.apply(d.receiver, d.args);
      } catch (e) {
        this.panic(e);
      }
      deferring.current = outer;
      this.#after();
    }
    this.#finish(this.run);
  }

  async runAsync(): Promise<void> {
    for (let d = this.#next(); d !== null; d = this.#next()) {
      const own = { panic: this.#current instanceof GoPanic ? this.#current : null, next: deferring.current };
      try {
        this.#offer(d.f);
        const r = this.#begin(d, own);
        if (r instanceof Promise) await r;
      } catch (e) {
        if (e instanceof GoPanic && own.panic !== null) e.during = within(e.during, own);
        this.panic(e);
      }
      this.#after();
    }
    this.#finish(this.runAsync);
  }

  /** Calls d; what it does once it has waited it does among other goroutines, whose deferred functions are not these. */
  #begin(d: Deferred, own: Deferring): unknown {
    const outer = own.next;
    deferring.current = own;
    try {
      return d.f!.apply(d.receiver, d.args);
    } finally {
      deferring.current = outer;
    }
  }

  /** The next call to make; none if the error at hand is not Go's. */
  #next(): Deferred | null {
    const e = this.#current;
    if (e !== null && (e instanceof FatalError || e instanceof Unwinding)) return null;
    const d = this.#calls;
    if (d !== null) this.#calls = d.next;
    return d;
  }

  #offer(f: Func | null): void {
    offered = f?.$recovers === true && this.#current instanceof GoPanic ? this.#current : null;
  }

  #after(): void {
    offered = null;
    if (this.#current instanceof GoPanic && this.#current.recovered) this.#current = null;
  }

  #finish(caller: AnyFunction): void {
    const e = this.#current;
    if (e instanceof GoPanic) stacks?.goesOn(e, caller);
    if (e !== null) throw e;
    if (this.#goexit !== null) throw this.#goexit;
  }
}

/** The calls of deferred functions in which a panic began; the outermost of them may have waited before. */
function within(during: Deferring | null, outermost: Deferring): Deferring {
  if (during === outermost) return during;
  return during === null
    ? { panic: outermost.panic, next: null }
    : { panic: during.panic, next: within(during.next, outermost) };
}

/** Notes that panic e began while `before` was under way. */
function linkPanics(e: GoPanic, before: GoPanic): void {
  let last = e;
  while (last.link !== undefined) {
    if (last.link === before) return;
    last = last.link;
  }
  last.link = before;
  reported(e);
}
