// What a panic throws, and the run-time errors with the texts of Go's runtime (spec: Handling panics, Run-time panics).

import type { Int } from "../numbers/integers.ts";
import type { AnyFunction, Interface } from "../types/value.ts";

/**
 * The value of a run-time panic: an interface value that implements error and runtime.Error. `typeString` names its
 * dynamic type; typeOf (interfaces.ts) makes the descriptor when it is asked for.
 */
export class RuntimeError {
  readonly message: string;
  readonly typeString: string;

  constructor(message: string, typeString = "runtime.errorString") {
    this.message = message;
    this.typeString = typeString;
    const prototype = classes.get(typeString);
    if (prototype !== undefined) Object.setPrototypeOf(this, prototype);
  }

  Error(): string {
    return this.message;
  }

  RuntimeError(): void {}
}

/** Classes of package runtime that stand for a RuntimeError, where a program can name them. */
const classes = /* @__PURE__ */ new Map<string, object>();

/** Makes the errors of a dynamic type instances of a class with the fields of RuntimeError. */
export function adoptErrorClass(typeString: string, prototype: object): void {
  classes.set(typeString, prototype);
}

/** The calls of deferred functions under way, the innermost first, each with the panic that runs them. */
export interface Deferring {
  readonly panic: GoPanic | null;
  readonly next: Deferring | null;
}

export const deferring: { current: Deferring | null } = { current: null };

/** A Go panic under way. It is an Error for its stack, which is mapped to Go lines if nobody recovers. */
export class GoPanic extends Error {
  /** What was passed to panic: an interface value. */
  readonly value: Interface;
  override readonly name = "GoPanic";
  recovered = false;
  /** A nil dereference, which is a signal of the machine to Go. */
  declare signal?: boolean;
  /** It has no stack: see guards.ts. */
  declare isSpared?: boolean;
  /** The panic that was under way when this one began. */
  declare link?: GoPanic;
  /** What Go prints about it, once it has left the program for JS that called it. */
  declare readonly goStack: string;
  /** The Goexit under way when this one began, which goes on if this one is recovered. */
  declare goexit?: Goexit | null;
  /** The deferred functions that ran when it began. */
  during = deferring.current;
  /** What the program ends with if nobody recovers, where that takes more than a run-time error or a string: see report.ts. */
  declare report?: (p: GoPanic) => string;

  constructor(value: Interface, options?: ErrorOptions) {
    stacks?.begins(value, options);
    super(briefText(value), options);
    this.value = value;
    stacks?.made(this);
  }

  /** For JS that catches it: stable, unlike texts. */
  get code(): string {
    return "ERR_GO_PANIC";
  }
}

/** What is done about the stacks of panics; null in programs without guards: see guards.ts. */
export interface Stacks {
  /** A panic with that value is about to be made: without a stack, if it need not have one. */
  begins(value: Interface, options?: ErrorOptions): void;
  made(p: GoPanic): void;
  recovered(p: GoPanic): void;
  /** The panic goes on below `caller`. */
  goesOn(p: GoPanic, caller: AnyFunction): void;
  /** The panic gets to JS, below `caller`. */
  escapes(p: GoPanic, caller: AnyFunction): void;
}

export let stacks: Stacks | null = null;

export function setStacks(s: Stacks): void {
  stacks = s;
}

/** For debuggers, and for hosts that see the exception; methods of the value are not called for it. */
function briefText(value: Interface): string {
  if (value instanceof RuntimeError) return value.message;
  return typeof value === "string" ? value : "Go panic";
}

/** Thrown by runtime.Goexit: runs deferred functions and ends the goroutine. */
export class Goexit {}

/** An error that no program can recover from: "fatal error: …", exit code 2. */
export class FatalError extends Error {
  override readonly name = "FatalError";
  readonly prefix: string;

  constructor(message: string, prefix = "") {
    super(message);
    this.prefix = prefix;
  }

  get code(): string {
    return "ERR_GO_FATAL";
  }
}

/** Leaves a goroutine without running deferred functions. */
export class Unwinding {}

/** Thrown where the host cannot end the program at once (a browser). */
export class ExitSignal extends Unwinding {
  readonly code: number;

  constructor(code: number) {
    super();
    this.code = code;
  }
}

/** Thrown where a goroutine would wait for ever in a function that is not async. */
export class Stuck extends Unwinding {
  readonly parked: { readonly reason: string; readonly site: Error | null; giveUp(): void };

  /** `parked` is what waits. */
  constructor(parked: Stuck["parked"]) {
    super();
    this.parked = parked;
  }
}

/** The builtin with a string: `throw $panicText(s)`. */
export function panicText(text: string): GoPanic {
  return new GoPanic(text);
}

/** A run-time panic with the text after "runtime error: ". */
export function runtimePanic(text: string, typeString?: string): GoPanic {
  return new GoPanic(new RuntimeError("runtime error: " + text, typeString));
}

/** A run-time panic whose text has no prefix, such as those of channels and nil maps. */
export function plainPanic(text: string): GoPanic {
  return new GoPanic(new RuntimeError(text, "runtime.plainError"));
}

export function panicDivide(): never {
  throw runtimePanic("integer divide by zero");
}

export function panicShift(): never {
  throw runtimePanic("negative shift amount");
}

export function nilPanic(): GoPanic {
  return signalPanic(runtimePanic("invalid memory address or nil pointer dereference"));
}

export function panicNil(): never {
  throw nilPanic();
}

function signalPanic(p: GoPanic): GoPanic {
  p.signal = true;
  return p;
}

export function panicBounds(text: string): never {
  throw runtimePanic(text, "runtime.boundsError");
}

export function panicIndex(i: Int, n: number): never {
  panicBounds(i < 0 ? `index out of range [${i}]` : `index out of range [${i}] with length ${n}`);
}

const UNHASHABLE = "runtime error: hash of unhashable type ";

/** A map's key that has no hash. */
export function panicUnhashable(type: string): never {
  throw new GoPanic(new RuntimeError(UNHASHABLE + type));
}

/** What looking up a key in a map without entries does: it computes no hash, and reports a key without one as another error. */
export function checkHashable<K>(key: K, hash: (key: K) => unknown): void {
  try {
    hash(key);
  } catch (e) {
    const text = ((e as GoPanic).value as Partial<RuntimeError> | null)?.message;
    if (!text?.startsWith?.(UNHASHABLE)) throw e;
    const message = "hash of unhashable type: " + text.slice(UNHASHABLE.length);
    throw new GoPanic(new RuntimeError(message, "maps.unhashableTypeError"));
  }
}

export function panicNilMap(): never {
  throw plainPanic("assignment to entry in nil map");
}

/** A fatal error such as unlocking an unlocked mutex. */
export function fatal(text: string): never {
  throw new FatalError(text);
}

/** The panic for a JS error, whose stack is the one that counts. */
function panicOf(value: RuntimeError, cause: Error): GoPanic {
  const E = Error as { stackTraceLimit?: number };
  const limit = E.stackTraceLimit;
  E.stackTraceLimit = 0; // taking a stack is most of the cost of a panic
  const p = new GoPanic(value, { cause });
  E.stackTraceLimit = limit;
  return p;
}

const NULL_ACCESS =
  /^Cannot (?:read|set) propert.* of null|^Cannot destructure .* null|null is not iterable|is not a function|(?:is|'null') null|null is not an object|null has no properties/;

const OUT_OF_MEMORY =
  /^Invalid (?:typed array|array|string) length|Int [sig]|allocation failed|out of memory$/i;

/** What a thrown JS value means to Go: TypeErrors about null are nil dereferences, RangeErrors stack overflow. */
export function fromJSError(e: unknown): unknown {
  if (e instanceof TypeError && NULL_ACCESS.test(e.message)) {
    const text = "runtime error: invalid memory address or nil pointer dereference";
    // The stack that counts is that of the cause.
    return signalPanic(panicOf(new RuntimeError(text), e));
  }
  if (e instanceof Error && /^Maximum call stack|too much recursion/.test(e.message)) {
    return new FatalError("stack overflow", "runtime: goroutine stack exceeds 1000000000-byte limit\n");
  }
  if (e instanceof RangeError && OUT_OF_MEMORY.test(e.message)) return new FatalError("out of memory");
  return e;
}
