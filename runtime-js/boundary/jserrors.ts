// Errors of JS in Go, at the JS boundary: an exception is a Go error of a type of its own, and keeps its identity on the
// way back.
import { sliceFrom } from "../slices.ts";
import { fromJS } from "../strings.ts";
import { errorType, funcOf, method, sliceOf, stringType, type Type } from "../types.ts";
import type { Codec } from "./codec.ts";
import { goErrorOf, guarded, knowing, outOfError, setException, setPublicValue, textOf } from "./errors.ts";
import { goClass } from "./goclass.ts";
import { outOfUnknown } from "./handles.ts";
import { expected } from "./misfit.ts";
import { isErrorObject } from "./realms.ts";
import { Rule } from "./rules.ts";

/** An exception of JS as a Go error: a pointer to a struct of type js.Error. One for each Error. */
class Exception {
  readonly exception: any;
  readonly message: string;

  constructor(exception: unknown = undefined) {
    this.exception = exception;
    setException(this, exception);
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
class Exceptions extends Exception {
  override Unwrap(): any {
    const list: unknown[] = guarded(() => [...this.exception.errors], []);
    return sliceFrom(list.map((error) => (isErrorObject(error) ? intoError(error) : new JSError(error))));
  }
}

const text = () => funcOf([], [stringType]);

function errorClass<T>(Class: T, name: string, wrapped: () => Type): T {
  return goClass(Class, name, "message", () => [
    method("Error", text),
    method("Unwrap", () => funcOf([], [wrapped()])),
  ]);
}

export type JSError = Exception;

export const JSError: typeof Exception = /* @__PURE__ */ errorClass(Exception, "Error", () => errorType);

const JSErrors = /* @__PURE__ */ errorClass(Exceptions, "AggregateError", () => sliceOf(errorType));

const wrapped = new WeakMap<Error, JSError>();

/** A JS exception as a Go error. */
export function intoError(exception: unknown): any {
  if (!isErrorObject(exception)) return new JSError(exception);
  const known = goErrorOf(exception) ?? wrapped.get(exception);
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

export const errors: Rule = /* @__PURE__ */ new Rule(
  "error",
  () => error,
  () => [],
  () => setPublicValue(outOfUnknown, knowing.basics),
);
