// Calls across the JS boundary by the type of the function. An error as last result is thrown, a context.Context as
// first parameter is left out in favour of an AbortSignal, and a JS function's exceptions become Go's errors or panics.
import { ExitSignal, FatalError, Goexit, GoPanic, Stuck, Unwinding } from "../errors.ts";
import { GoExit } from "../imported.ts";
import { enter, enterMaybe, waitHost } from "../scheduler.ts";
import { toJS } from "../strings.ts";
import { errorType, type Method, type Type } from "../types.ts";
import { zeroOf } from "../zero.ts";
import type { Codec, CodecOf } from "./codec.ts";
import { contextFrom, isContext, signalOf } from "./contexts.ts";
import { call, intoError, intoPanic, outOfError } from "./errors.ts";
import { expected, located, within } from "./misfit.ts";

/** "never", "always" for functions that are async, and "maybe" for those that nobody knows. */
export type Waits = "never" | "always" | "maybe";

/** Methods that give an error as their value, by Go's conventions; all others say by it that they failed. */
export function isErrorAccessor({ name, type }: Method): boolean {
  return /^(Unwrap|Err|Cause)$/.test(name) && type.params.length === 0 && type.results.length === 1;
}

export class Signature {
  readonly variadic: boolean;
  /** The last result is an error, which is thrown. */
  readonly fails: boolean;
  /** The first parameter is a context.Context, which JS does not see. */
  readonly hasContext: boolean;
  readonly #params: readonly Type[];
  readonly #results: readonly Type[];
  readonly #codecOf: CodecOf;

  /** `givesError`: an error as the only result is a value. */
  constructor(t: Type, codecOf: CodecOf, givesError = false) {
    this.variadic = t.variadic;
    this.hasContext = t.params.length > 0 && isContext(t.params[0]);
    this.#params = this.hasContext ? t.params.slice(1) : t.params;
    this.fails = !givesError && t.results.at(-1) === errorType;
    this.#results = this.fails ? t.results.slice(0, -1) : t.results;
    this.#codecOf = codecOf;
  }

  // ---- JS calls Go

  /** Calls a Go function with values of JS. `label` names its parameters in messages, and for -1 its result. */
  callGo(f: any, args: readonly unknown[], waits: Waits, label: (i: number) => string): any {
    const values = this.#intoArguments(args, label);
    const run = (list: any[]) => this.#run(f, list, waits, label);
    if (!this.hasContext) return run(values);
    const ambient = contextFrom(this.variadic ? undefined : args[this.#params.length]);
    return ambient.during(() => run([ambient.context, ...values]));
  }

  #run(f: any, values: any[], waits: Waits, label: (i: number) => string): any {
    if (waits === "never")
      return this.#outOfResults(
        call(() => f(...values)),
        label,
      );
    const result = waits === "always" ? enter(f, ...values) : enterMaybe(f, ...values);
    return result instanceof Promise
      ? result.then((r) => this.#outOfResults(r, label))
      : this.#outOfResults(result, label);
  }

  #intoArguments(args: readonly unknown[], label: (i: number) => string): any[] {
    const last = this.#params.length - 1;
    return this.#params.map((t, i) => {
      try {
        return this.#codecOf(t).into(this.variadic && i === last ? args.slice(i) : args[i]);
      } catch (e) {
        throw located(e, label(i));
      }
    });
  }

  #outOfResults(results: any, label: (i: number) => string): any {
    const error = this.fails ? (this.#results.length === 0 ? results : results.at(-1)) : null;
    if (error !== null) throw outOfError(error);
    const outs = this.#results.map((t, i) => {
      const result = this.fails || this.#results.length > 1 ? results[i] : results;
      return outOf(this.#codecOf(t), result, label);
    });
    return outs.length === 0 ? undefined : outs.length === 1 ? outs[0] : outs;
  }

  // ---- Go calls JS

  /** Calls a JS function with values of Go. It may wait only if it gets a context. */
  callJS(f: any, self: unknown, args: readonly any[], label: string): any {
    if (this.hasContext) return this.#callWaiting(f, self, args, label);
    try {
      const result = f.apply(self, this.#outOfArguments(args));
      if (result instanceof Promise) {
        result.catch(() => {});
        expected("a result, as Go does not wait for functions without a context.Context", result);
      }
      return this.#intoResults(result);
    } catch (e) {
      return this.#failed(located(e, `result of ${label}`));
    }
  }

  async #callWaiting(f: any, self: unknown, [context, ...args]: readonly any[], label: string): Promise<any> {
    const { signal, release } = signalOf(context);
    try {
      const result = f.apply(self, [...this.#outOfArguments(args), { signal }]);
      return this.#intoResults(result instanceof Promise ? await waitHost(result) : result);
    } catch (e) {
      return this.#failed(located(e, `result of ${label}`));
    } finally {
      release();
    }
  }

  #outOfArguments(args: readonly any[]): unknown[] {
    const outs = this.#params.map((t, i) => this.#codecOf(t).out(args[i]));
    return this.variadic ? [...outs.slice(0, -1), ...(outs.at(-1) as Iterable<unknown>)] : outs;
  }

  #intoResults(value: any): any {
    const types = this.#results;
    if (types.length === 0) return this.fails ? intoLoneError(value) : undefined;
    if (types.length > 1 && !Array.isArray(value)) expected(`an array of ${types.length} results`, value);
    const values = types.map((t, i) => {
      try {
        return this.#codecOf(t).into(types.length > 1 ? value[i] : value);
      } catch (e) {
        throw types.length > 1 ? within(`[${i}]`, e) : e;
      }
    });
    if (this.fails) return [...values, null];
    return values.length === 1 ? values[0] : values;
  }

  /** What a JS function threw: its error result, else a panic. Go's own panics pass through. */
  #failed(e: unknown): any {
    if (e instanceof GoPanic) throw intoPanic(e);
    if (isOfGo(e)) throw e;
    const error = intoError(e);
    if (!this.fails) throw panicOf(error, e);
    if (this.#results.length === 0) return error;
    return [...this.#results.map(zeroOf), error];
  }
}

/** A JS function for a lone error may give it back as well as throw it. */
function intoLoneError(value: unknown): any {
  return value instanceof Error ? intoError(value) : null;
}

function outOf(codec: Codec, value: any, label: (i: number) => string): unknown {
  try {
    return codec.out(value);
  } catch (e) {
    throw located(e, label(-1));
  }
}

function isOfGo(e: unknown): boolean {
  return (
    e instanceof Unwinding ||
    e instanceof Goexit ||
    e instanceof FatalError ||
    e instanceof ExitSignal ||
    e instanceof Stuck ||
    e instanceof GoExit
  );
}

function panicOf(error: any, cause: unknown): GoPanic {
  const panic = new GoPanic(error, { cause });
  panic.message = toJS(error.Error());
  return panic;
}
