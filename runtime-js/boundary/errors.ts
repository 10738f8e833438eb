// Errors and panics at the JS boundary: a Go error is thrown as GoError, a panic as GoPanic.
import { GoPanic } from "../errors.ts";
import { GoExit, outward } from "../imported.ts";
import { fromJS, toJS } from "../strings.ts";
import { type Codec, wrongType } from "./codec.ts";

/** A Go `error` in JS. Passed back into Go it is the same error value, so errors.Is and errors.As still work. */
export class GoError extends Error {
  override readonly name = "GoError";
  /** The error inside the program. */
  readonly value: any;

  constructor(value: any) {
    super(toJS(value.Error()), { cause: causeOf(value) });
    this.value = value;
  }
}

function causeOf(value: any): GoError | undefined {
  const inner = typeof value.Unwrap === "function" ? value.Unwrap() : null;
  return inner !== null && typeof inner?.Error === "function" ? toGoError(inner) : undefined;
}

const wrappers = new WeakMap<object, GoError>();

/** One GoError per error value. */
export function toGoError(value: any): any {
  if (value instanceof JSError) return value.cause;
  if (typeof value !== "object") return new GoError(value);
  let error = wrappers.get(value);
  if (error === undefined) wrappers.set(value, (error = new GoError(value)));
  return error;
}

/** A JS exception as a Go error. */
export class JSError {
  readonly cause: unknown;
  constructor(cause: unknown) {
    this.cause = cause;
  }
  Error(): string {
    return fromJS(this.cause instanceof Error ? this.cause.message : String(this.cause));
  }
}

export const error: Codec = {
  into(value, place) {
    if (value === null || value === undefined) return null;
    if (value instanceof GoError) return value.value;
    return value instanceof Error ? new JSError(value) : wrongType(place, "an Error", value);
  },
  out: (value) => (value === null ? null : toGoError(value)),
};

/** Calls into Go: `f` runs to its end; JS exceptions that mean a Go panic are thrown as GoPanic. */
export function call<T>(f: () => T): T {
  try {
    return f();
  } catch (e) {
    throw outward(e);
  }
}

/** Takes the trailing error off a result and throws it. */
export function unwrap(results: any): any {
  const error = Array.isArray(results) ? results.at(-1) : results;
  if (error !== null) throw toGoError(error);
  if (!Array.isArray(results)) return undefined;
  return results.length === 2 ? results[0] : results.slice(0, -1);
}

export { GoExit, GoPanic };
