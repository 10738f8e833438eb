// Go errors in JS: a Go error is a GoError, one for each. What JS gives to Go is in jserrors.ts.

import { toJS } from "../collections/strings.ts";
import type { RuntimeError } from "../panics/errors.ts";
import type { Interface } from "../types/value.ts";
import { placed } from "./misfit.ts";

/** Go errors by the GoErrors that stand for them. */
const inner = new WeakMap<object, Interface>();
/** What stands in JS for an error value that has an identity: its one GoError, or the exception that it is. */
const outer = new WeakMap<object, unknown>();

/** Makes a Go error stand for an exception of JS. */
export function setException(error: object, exception: unknown): void {
  outer.set(error, exception);
}

/** The Go error that an object of a public class is; undefined for other values. Structs tell, where there are some. */
let errorOfView: (value: unknown) => Interface | undefined = () => undefined;

export function setErrorOfView(f: (value: unknown) => Interface | undefined): void {
  errorOfView = f;
}

/** The Go error of a GoError, or of an object of a public class; undefined for other values. */
export function goErrorOf(value: unknown): Interface | undefined {
  return inner.get(value as object) ?? guarded(() => errorOfView(value), undefined);
}

/** How much of Go's values a function for `GoError.value` knows; the last knows all. */
export const knowing = { basics: 1, classes: 2, everything: 3 } as const;

let known = 0;
/** What `GoError.value` is made by, as far as the rules that the program uses know its type. Run-time errors have none. */
let toPublic: (value: Interface) => unknown = () => null;

export function setPublicValue(f: (value: Interface) => unknown, knows: number): void {
  if (knows < known) return;
  toPublic = f;
  known = knows;
}

/** A Go value as one of JS, of any type that errors and panics of the program may have. */
export function publicValue(value: Interface): unknown {
  return toPublic(value);
}

/** The error that a GoError is being made of: JS has none to give. */
const nothing = Symbol("nothing");
let making: Interface | typeof nothing = nothing;

/** A Go `error` in JS. Passed back into Go it is the same error value, so errors.Is and errors.As still work. */
export class GoError extends Error {
  override readonly name = "GoError";
  readonly code: string = "ERR_GO_ERROR";

  /** Of the program alone: JS does not make Go errors. */
  constructor(error: Interface, text: string, options?: ErrorOptions) {
    if (error !== making) throw new TypeError("only Go makes a GoError: throw an Error");
    making = nothing;
    super(text, options);
    inner.set(this, error);
  }

  /** The error as a value of JS: an object of its type's public class, or what else its Go type gives. */
  get value(): unknown {
    return placed("value", () => publicValue(inner.get(this)!));
  }
}

/** The methods of a value of type error. */
interface GoErrorMethods {
  Error(): string;
  Unwrap?(): Partial<GoErrorMethods> | null;
}

function causeOf(error: GoErrorMethods): ErrorOptions | undefined {
  const wrapped = typeof error.Unwrap === "function" ? guarded(() => error.Unwrap!(), null) : null;
  return wrapped !== null && typeof wrapped?.Error === "function"
    ? { cause: outOfError(wrapped) }
    : undefined;
}

/** What JS sees of a Go error that is not nil. */
export function outOfError(error: Interface): unknown {
  if (typeof error !== "object") return newGoError(error);
  if (!outer.has(error!)) outer.set(error!, newGoError(error));
  return outer.get(error!);
}

function newGoError(error: Interface): GoError {
  const methods = error as GoErrorMethods;
  const text = textOf(() => toJS(methods.Error()));
  const options = causeOf(methods);
  making = error;
  return new GoError(error, text, options);
}

/** `outOfError` for a program that may have no others: they have a text, and wrap nothing. */
export function outOfRuntimeError(error: RuntimeError, text: string): unknown {
  if (!outer.has(error)) {
    making = error;
    outer.set(error, new GoError(error, text));
  }
  return outer.get(error);
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
