// Errors at the JS boundary: a Go error is a GoError outside, an Error of JS is a Go error of a type of its own inside.
// Both keep their identity on the way back.
import { GoPanic, RuntimeError } from "../errors.ts";
import { missingMethod, typeOf } from "../interfaces.ts";
import { formatPanicValue } from "../printing.ts";
import { sliceFrom } from "../slices.ts";
import { fromJS, toJS } from "../strings.ts";
import { goTrace } from "../trace.ts";
import {
  errorType,
  field,
  funcOf,
  method,
  named,
  sliceOf,
  stringType,
  structClass,
  structOf,
  Type,
} from "../types.ts";
import type { Codec } from "./codec.ts";
import { outOfUnknown } from "./handles.ts";
import { expected } from "./misfit.ts";
import { isErrorObject } from "./realms.ts";
import { Rule } from "./rules.ts";

/** Go errors by the GoErrors that stand for them. */
const inner = new WeakMap<object, any>();
/** The one GoError of an error value that has an identity. */
const outer = new WeakMap<object, GoError>();

/** What `GoError.value` is made by, as far as the rules that the program uses know its type. */
let publicValue: (value: any) => unknown = outOfUnknown;
let isComplete = false;

/** `knowsAll`: there is no better one. */
export function setPublicValue(f: (value: any) => unknown, knowsAll = false): void {
  if (isComplete) return;
  publicValue = f;
  isComplete = knowsAll;
}

/** A Go `error` in JS. Passed back into Go it is the same error value, so errors.Is and errors.As still work. */
export class GoError extends Error {
  override readonly name = "GoError";
  readonly code: string = "ERR_GO_ERROR";

  /** Of the program alone: JS does not make Go errors. */
  constructor(error: any) {
    if (!isError(error)) throw new TypeError("only Go makes a GoError: throw an Error");
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

function isError(value: any): boolean {
  const type = value === undefined || value === null ? null : typeOf(value);
  return type instanceof Type && missingMethod(type, errorType) === null;
}

function causeOf(error: any): ErrorOptions | undefined {
  const wrapped = typeof error.Unwrap === "function" ? guarded(() => error.Unwrap(), null) : null;
  return wrapped !== null && typeof wrapped?.Error === "function"
    ? { cause: outOfError(wrapped) }
    : undefined;
}

/** What JS sees of a Go error that is not nil. */
export function outOfError(error: any): Error {
  if (error instanceof JSError) return error.exception;
  if (typeof error !== "object") return new GoError(error);
  let made = outer.get(error);
  if (made === undefined) outer.set(error, (made = new GoError(error)));
  return made;
}

/** The result of code that belongs to somebody else, where an exception must not matter. */
function guarded<T>(f: () => T, otherwise: T): T {
  try {
    return f();
  } catch {
    return otherwise;
  }
}

function textOf(f: () => unknown): string {
  const text = guarded(f, "");
  return typeof text === "string" ? text : guarded(() => String(text), "");
}

/** An exception of JS as a Go error: a pointer to a struct of type js.Error. One for each Error. */
export class JSError {
  readonly exception: any;
  readonly message: string;

  constructor(exception: unknown = undefined) {
    this.exception = exception;
    this.message = fromJS(
      textOf(() => (isErrorObject(exception) ? exception.message || exception.name : exception)),
    );
  }

  Error(): string {
    return this.message;
  }

  /** Its `cause`, if that is an error. */
  Unwrap(): any {
    const cause = guarded(() => this.exception.cause, undefined);
    return isErrorObject(cause) ? intoError(cause) : null;
  }

  $clone(): this {
    return this;
  }
}

/** An AggregateError wraps several errors. */
class JSErrors extends JSError {
  override Unwrap(): any {
    const list: unknown[] = guarded(() => [...this.exception.errors], []);
    return sliceFrom(list.map((error) => (isErrorObject(error) ? intoError(error) : new JSError(error))));
  }
}

const text = () => funcOf([], [stringType]);

function describe(Class: any, name: string, wrapped: () => Type): void {
  const type = named(
    name,
    "js",
    () => structOf([field("message", stringType, "", false, "js")]),
    () => [],
    () => [method("Error", text), method("Unwrap", () => funcOf([], [wrapped()]))],
  );
  structClass(Class, type);
}

describe(JSError, "js.Error", () => errorType);
describe(JSErrors, "js.AggregateError", () => sliceOf(errorType));

const wrapped = new WeakMap<Error, JSError>();

/** A JS exception as a Go error. */
export function intoError(exception: unknown): any {
  if (!isErrorObject(exception)) return new JSError(exception);
  const known = inner.get(exception) ?? wrapped.get(exception);
  if (known !== undefined) return known;
  const error = exception instanceof AggregateError ? new JSErrors(exception) : new JSError(exception);
  wrapped.set(exception, error);
  return error;
}

const error: Codec = {
  into(value) {
    if (value === null || value === undefined) return null;
    return isErrorObject(value) ? intoError(value) : expected("an Error", value);
  },
  out: (value) => (value === null ? null : outOfError(value)),
};

export const errors: Rule = /* @__PURE__ */ new Rule("error", () => error);

/** The values of panics that have left the program, by the panic. */
const panicValues = new WeakMap<GoPanic, any>();

/** A panic as JS sees it: with the text that Go prints, the Go stack, and its value as a value of JS. */
export function outOfPanic(e: unknown): unknown {
  if (!(e instanceof GoPanic) || panicValues.has(e)) return e;
  const { value } = e;
  panicValues.set(e, value);
  const text = guarded(() => toJS(formatPanicValue(value)), e.message);
  const frames = (e.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  hidden(e, "message", text);
  hidden(e, "stack", [`GoPanic: ${text}`, ...frames].join("\n"));
  hidden(e, "goStack", `panic: ${text}\n\ngoroutine 1 [running]:\n${goTrace(e) || frames.join("\n")}`);
  hidden(e, "value", typeof value?.Error === "function" ? outOfError(value) : publicValue(value));
  if (e.cause === undefined && typeof value?.Error === "function" && !(value instanceof RuntimeError))
    hidden(e, "cause", outOfError(value));
  for (const name of ["recovered", "signal", "link", "during"] as const) hidden(e, name, e[name]);
  return e;
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
