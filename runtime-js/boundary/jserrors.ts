// Errors of JS in Go, at the JS boundary: an exception is a Go error of a type of its own, and keeps its identity on the
// way back.
import type { Slice } from "../collections/slice.ts";
import { sliceFrom } from "../collections/slices.ts";
import { fromJS } from "../collections/strings.ts";
import { errorType, funcOf, method, sliceOf, stringType, type Type } from "../types/types.ts";
import type { AnyClass, Interface, Methods } from "../types/value.ts";
import type { Codec } from "./codec.ts";
import { goErrorOf, guarded, knowing, outOfError, setException, setPublicValue, textOf } from "./errors.ts";
import { goClass } from "./goclass.ts";
import { outOfUnknown } from "./handles.ts";
import { expected } from "./misfit.ts";
import { isErrorObject } from "./realms.ts";
import { Rule } from "./rules.ts";

/** An exception of JS as a Go error: a pointer to a struct of type js.Error. One for each Error. */
class Exception {
  readonly exception: unknown;
  readonly message: string;

  constructor(exception: unknown = undefined) {
    this.exception = exception;
    setException(this, exception);
    this.message = fromJS(textOf(() => messageOf(exception)));
  }

  Error(): string {
    return this.message;
  }

  /** Its `cause`, if that is an error. */
  Unwrap(): Interface | Slice<Interface> {
    return asError(guarded(() => (this.exception as Error).cause, undefined));
  }

  $clone(): this {
    return this;
  }
}

/** An AggregateError wraps several errors. */
class Exceptions extends Exception {
  override Unwrap(): Slice<Interface> {
    const list: unknown[] = guarded(() => [...(this.exception as AggregateError).errors], []);
    return sliceFrom(list.map(intoError));
  }
}

const text = () => funcOf([], [stringType]);

function errorClass<T extends AnyClass>(Class: T, name: string, wrapped: () => Type): T {
  return goClass(Class, name, "message", () => [
    method("Error", text),
    method("Unwrap", () => funcOf([], [wrapped()])),
  ]);
}

export type JSError = Exception;

export const JSError: typeof Exception = /* @__PURE__ */ errorClass(Exception, "Error", () => errorType);

const JSErrors = /* @__PURE__ */ errorClass(Exceptions, "AggregateError", () => sliceOf(errorType));

function messageOf(exception: unknown): unknown {
  if (isErrorObject(exception)) return exception.message || exception.name;
  return hasMethod(exception) ? exception.Error() : exception;
}

/** It has the method of Go's errors. */
function hasMethod(value: unknown): value is { Error(): unknown } {
  return typeof value === "object" && value !== null && typeof (value as Methods).Error === "function";
}

const wrapped = new WeakMap<object, JSError>();

/** A value of JS as a Go error: an Error, an object of a class of Go's that is one, or one with its method; else null. */
export function asError(value: unknown): Interface {
  const known = goErrorOf(value) ?? wrapped.get(value as object);
  if (known !== undefined) return known;
  if (!isErrorObject(value) && !guarded(() => hasMethod(value), false)) return null;
  const error = value instanceof AggregateError ? new JSErrors(value) : new JSError(value);
  wrapped.set(value as object, error);
  return error;
}

/** A JS exception, which may be any value, as a Go error. */
export function intoError(exception: unknown): Interface {
  return asError(exception) ?? new JSError(exception);
}

const error: Codec = {
  into(value) {
    if (value === null || value === undefined) return null;
    return asError(value) ?? expected("an Error", value);
  },
  out: (value) => (value === null ? null : outOfError(value as Interface)),
};

export const errors: Rule = /* @__PURE__ */ new Rule(
  "error",
  () => error,
  () => [],
  () => setPublicValue(outOfUnknown, knowing.basics),
);
