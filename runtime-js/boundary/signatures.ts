// Calls across the JS boundary by the type of the function. An error as last result is thrown, a context.Context as
// first parameter is left out in favour of an AbortSignal, and a JS function's exceptions become Go's errors or panics.
import { ExitSignal, FatalError, Goexit, GoPanic, Stuck, Unwinding } from "../panics/errors.ts";
import { GoExit } from "../process/imported.ts";
import { errorType, type Method, type Type } from "../types/types.ts";
import type { Func, Interface, Results, Value } from "../types/value.ts";
import { zeroOf } from "../types/zero.ts";
import type { Codec, CodecOf } from "./codec.ts";
import { outOfError } from "./errors.ts";
import { asError, intoError } from "./jserrors.ts";
import type { Lending } from "./lent.ts";
import { expected, located, within } from "./misfit.ts";
import { isContext } from "./natives.ts";
import { intoPanic, panicOf } from "./panics.ts";
import type { Waits } from "./waits.ts";

/** What calls with a context.Context need: set by the rule for contexts. */
export interface Contextual {
  /** Runs a call with a context that the signal in `options` cancels. */
  run(options: unknown, call: (context: Interface) => unknown): unknown;
  /** The result of a JS function that gets a signal, which the context aborts. */
  wait(context: Interface, call: (signal: AbortSignal) => unknown): Promise<unknown>;
}

/** Waits for a Promise of JS as a goroutine does. */
export type Wait = (promise: Promise<unknown>) => Promise<unknown>;

let contextual: Contextual | null = null;

export function setContextual(value: Contextual): void {
  contextual = value;
}

/** Methods that give an error as their value, by Go's conventions; all others say by it that they failed. */
export function isErrorAccessor({ name, type }: Method): boolean {
  return /^(Unwrap|Err|Cause)$/.test(name) && type!.params.length === 0 && type!.results.length === 1;
}

/** A function of JS that Go calls. */
export type JSFunction = (...args: unknown[]) => unknown;

export class Signature {
  readonly variadic: boolean;
  /** The last result is an error, which is thrown. */
  readonly fails: boolean;
  /** The first parameter is a context.Context, which JS does not see. */
  readonly hasContext: boolean;
  readonly #params: readonly Codec[];
  readonly #results: readonly Codec[];
  readonly #resultTypes: readonly Type[];

  /** `givesError`: an error as the only result is a value. */
  constructor(t: Lending, codecOf: CodecOf, givesError = false) {
    this.variadic = t.variadic;
    this.hasContext = t.params.length > 0 && isContext(t.params[0]);
    this.fails = !givesError && t.results.at(-1) === errorType;
    this.#resultTypes = this.fails ? t.results.slice(0, -1) : t.results;
    const params = t.params.map((param, i) => t.lent?.get(i) ?? codecOf(param));
    this.#params = this.hasContext ? params.slice(1) : params;
    this.#results = this.#resultTypes.map(codecOf);
  }

  // ---- JS calls Go

  /** Calls a Go function with values of JS. `label` names its parameters in messages, and for -1 its result. */
  callGo(f: Func, args: readonly unknown[], waits: Waits, label: (i: number) => string): unknown {
    const values = this.#intoArguments(args, label);
    if (!this.hasContext) return this.#outOf(waits(f, values), label);
    const options = this.variadic ? undefined : args[this.#params.length];
    try {
      return contextual!.run(options, (context) => this.#outOf(waits(f, [context, ...values]), label));
    } catch (e) {
      throw located(e, label(this.#params.length));
    }
  }

  #intoArguments(args: readonly unknown[], label: (i: number) => string): Value[] {
    const params = this.#params;
    const last = params.length - 1;
    const values = new Array(params.length);
    let i = 0;
    try {
      for (; i <= last; i++)
        values[i] = params[i].into(this.variadic && i === last ? args.slice(i) : args[i]);
    } catch (e) {
      throw located(e, label(i));
    }
    return values;
  }

  #outOf(result: Results, label: (i: number) => string): unknown {
    if (result instanceof Promise) return result.then((r: Results) => this.#outOfResults(r, label));
    return this.#outOfResults(result, label);
  }

  #outOfResults(result: Results, label: (i: number) => string): unknown {
    const results = result as Value[];
    const codecs = this.#results;
    const n = codecs.length;
    if (this.fails) {
      const error = n === 0 ? result : results[n];
      if (error !== null) throw outOfError(error as Interface);
    }
    if (n === 0) return undefined;
    try {
      if (n === 1) return codecs[0].out(this.fails ? results[0] : (result as Value));
      return codecs.map((codec, i) => codec.out(results[i]));
    } catch (e) {
      throw located(e, label(-1));
    }
  }

  // ---- Go calls JS

  /** Calls a JS function with values of Go. It may wait only if it gets a context, or if there is what waits for it. */
  callJS(
    f: JSFunction,
    self: unknown,
    args: readonly Value[],
    label: string,
    wait: Wait | null = null,
  ): Results {
    if (this.hasContext) return this.#callWaiting(f, self, args, label);
    try {
      const result = f.apply(self, this.#outOfArguments(args, label));
      if (!(result instanceof Promise)) return this.#intoResults(result);
      if (wait !== null) return this.#awaited(wait(result), label);
      result.catch(() => {});
      expected(
        "a result, as Go does not wait for functions without a context.Context or //goes:async",
        result,
      );
    } catch (e) {
      return this.#failed(located(e, `result of ${label}`));
    }
  }

  async #callWaiting(
    f: JSFunction,
    self: unknown,
    [context, ...args]: readonly Value[],
    label: string,
  ): Promise<Results> {
    const call = (signal: AbortSignal) => f.apply(self, [...this.#outOfArguments(args, label), { signal }]);
    return this.#awaited(contextual!.wait(context as Interface, call), label);
  }

  async #awaited(result: Promise<unknown>, label: string): Promise<Results> {
    try {
      return this.#intoResults(await result);
    } catch (e) {
      return this.#failed(located(e, `result of ${label}`));
    }
  }

  #outOfArguments(args: readonly Value[], label: string): unknown[] {
    const outs = this.#params.map((codec, i) => {
      try {
        return codec.out(args[i]);
      } catch (e) {
        throw located(e, `argument ${i + 1} of ${label}`);
      }
    });
    return this.variadic ? [...outs.slice(0, -1), ...(outs.at(-1) as Iterable<unknown>)] : outs;
  }

  #intoResults(value: unknown): Results {
    const codecs = this.#results;
    // A function for a lone error may give it back as well as throw it.
    if (codecs.length === 0) return this.fails ? asError(value) : undefined;
    if (codecs.length > 1 && !Array.isArray(value)) expected(`an array of ${codecs.length} results`, value);
    const values = codecs.map((codec, i) => {
      try {
        return codec.into(codecs.length > 1 ? (value as unknown[])[i] : value);
      } catch (e) {
        throw codecs.length > 1 ? within(`[${i}]`, e) : e;
      }
    });
    if (this.fails) return [...values, null];
    return values.length === 1 ? values[0] : values;
  }

  /** What a JS function threw: its error result, else a panic. Go's own panics pass through. */
  #failed(e: unknown): Results {
    if (e instanceof GoPanic) throw intoPanic(e);
    if (isOfGo(e)) throw e;
    const error = intoError(e);
    if (!this.fails) throw panicOf(error, e);
    if (this.#results.length === 0) return error;
    return [...this.#resultTypes.map(zeroOf), error];
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
