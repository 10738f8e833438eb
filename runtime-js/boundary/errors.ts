// Go errors and panics in JS: a Go error is a GoError, one for each. What JS gives to Go is in jserrors.ts.
import { GoPanic, RuntimeError } from "../errors.ts";
import { formatPanicValue } from "../printing.ts";
import { toJS } from "../strings.ts";
import { goTrace, stackLines } from "../trace.ts";
import { outOfUnknown } from "./handles.ts";

/** Go errors by the GoErrors that stand for them. */
const inner = new WeakMap<object, any>();
/** What stands in JS for an error value that has an identity: its one GoError, or the exception that it is. */
const outer = new WeakMap<object, unknown>();

/** Makes a Go error stand for an exception of JS. */
export function setException(error: object, exception: unknown): void {
  outer.set(error, exception);
}

/** The Go error of a GoError; undefined for other objects. */
export function goErrorOf(exception: object): any {
  return inner.get(exception);
}

/** What `GoError.value` is made by, as far as the rules that the program uses know its type. */
let publicValue: (value: any) => unknown = outOfUnknown;
let isComplete = false;

/** `knowsAll`: there is no better one. */
export function setPublicValue(f: (value: any) => unknown, knowsAll = false): void {
  if (isComplete) return;
  publicValue = f;
  isComplete = knowsAll;
}

/** The error that a GoError is being made of: JS has none to give. */
const nothing = Symbol("nothing");
let making: any = nothing;

/** A Go `error` in JS. Passed back into Go it is the same error value, so errors.Is and errors.As still work. */
export class GoError extends Error {
  override readonly name = "GoError";
  readonly code: string = "ERR_GO_ERROR";

  /** Of the program alone: JS does not make Go errors. */
  constructor(error: any) {
    if (error !== making) throw new TypeError("only Go makes a GoError: throw an Error");
    making = nothing;
    super(
      textOf(() => toJS(error.Error())),
      causeOf(error),
    );
    inner.set(this, error);
  }

  /** The error as a value of JS: an object of its type's public class, or what else its Go type gives. */
  get value(): unknown {
    return publicValue(inner.get(this));
  }
}

function causeOf(error: any): ErrorOptions | undefined {
  const wrapped = typeof error.Unwrap === "function" ? guarded(() => error.Unwrap(), null) : null;
  return wrapped !== null && typeof wrapped?.Error === "function"
    ? { cause: outOfError(wrapped) }
    : undefined;
}

/** What JS sees of a Go error that is not nil. */
export function outOfError(error: any): any {
  if (typeof error !== "object") return newGoError(error);
  if (!outer.has(error)) outer.set(error, newGoError(error));
  return outer.get(error);
}

function newGoError(error: any): GoError {
  making = error;
  return new GoError(error);
}

/** The result of code that belongs to somebody else, where an exception must not matter. */
export function guarded<T>(f: () => T, otherwise: T): T {
  try {
    return f();
  } catch {
    return otherwise;
  }
}

export function textOf(f: () => unknown): string {
  const text = guarded(f, "");
  return typeof text === "string" ? text : guarded(() => String(text), "");
}

/** The values of panics that have left the program, by the panic. */
const panicValues = new WeakMap<GoPanic, any>();

/** A panic as JS sees it: with the text that Go prints, the Go stack, and its value as a value of JS. */
export function outOfPanic(e: unknown): unknown {
  if (!(e instanceof GoPanic) || panicValues.has(e)) return e;
  const { value } = e;
  panicValues.set(e, value);
  const text = guarded(() => toJS(formatPanicValue(value)), e.message);
  const frames = stackLines(e);
  hidden(e, "message", text);
  hidden(e, "stack", stackText(`GoPanic: ${text}`, frames));
  hidden(e, "goStack", `panic: ${text}\n\ngoroutine 1 [running]:\n${goTrace(e) || frames.join("\n")}`);
  hidden(e, "value", typeof value?.Error === "function" ? outOfError(value) : publicValue(value));
  if (e.cause === undefined && typeof value?.Error === "function" && !(value instanceof RuntimeError))
    hidden(e, "cause", outOfError(value));
  for (const name of ["recovered", "signal", "link", "during"] as const) hidden(e, name, e[name]);
  return e;
}

/** V8 shows what an error is above its frames, other engines only these. */
function stackText(title: string, frames: readonly string[]): string {
  const isV8 = frames.length === 0 || frames.some((line) => /^\s+at /.test(line));
  return (isV8 ? [title, ...frames] : frames).join("\n");
}

/** A panic that comes back is what it was. */
export function intoPanic(e: GoPanic): GoPanic {
  if (!panicValues.has(e)) return e;
  hidden(e, "value", panicValues.get(e));
  panicValues.delete(e);
  return e;
}

function hidden(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, configurable: true, writable: true, enumerable: false });
}
