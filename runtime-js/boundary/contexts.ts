// context.Context at the JS boundary: JS has AbortSignals. A call from JS runs with a context that its signal cancels, a
// JS function that Go calls gets a signal that the context aborts.
import type { Chan } from "../goroutines/channels.ts";
import { enter, waitHost } from "../goroutines/scheduler.ts";
import type { Interface, Value } from "../types/value.ts";
import { outOfError } from "./errors.ts";
import { intoError } from "./jserrors.ts";
import { expected } from "./misfit.ts";
import { signalIn } from "./options.ts";
import { Rule } from "./rules.ts";
import { type Contextual, setContextual } from "./signatures.ts";

/** A context.Context: an interface value, of which this is used. */
interface Context {
  Done(): Chan<Value> | null;
}

/** What the boundary uses of the program's package context, as its module exports it. */
export interface ContextPackage {
  Background(): Context;
  WithCancelCause(parent: Context): [context: Context, cancel: (cause: Interface) => void];
  AfterFunc(context: Context, f: () => void): () => boolean;
  Cause(context: Context): Interface;
}

let library: ContextPackage | null = null;

export function useContexts(package_: ContextPackage): void {
  library = package_;
  setContextual(contextual);
}

interface Ambient {
  readonly context: Context;
  /** Runs a call; when it is over, the context ends. */
  during(call: () => unknown): unknown;
}

/** The context of a call whose last argument may be `{ signal }`. */
function contextFrom(options: unknown): Ambient {
  const signal = signalIn(options);
  if (signal === undefined) return { context: library!.Background(), during: (call) => call() };
  const [context, cancel] = library!.WithCancelCause(library!.Background());
  const abort = (): void => void enter(cancel, intoError(signal.reason));
  if (signal.aborted) cancel(intoError(signal.reason));
  else signal.addEventListener("abort", abort, { once: true });
  const end = (): void => {
    signal.removeEventListener("abort", abort);
    void enter(cancel, null);
  };
  return {
    context,
    during(call) {
      let result: unknown;
      try {
        result = call();
      } catch (e) {
        end();
        throw e;
      }
      if (result instanceof Promise) return result.finally(end);
      end();
      return result;
    },
  };
}

/** A signal that a context aborts, until it is released. */
function signalOf(context: Context | null): { signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  if (context === null || context.Done() === null) return { signal: controller.signal, release() {} };
  const stop = library!.AfterFunc(context, () => controller.abort(outOfError(library!.Cause(context))));
  return { signal: controller.signal, release: () => void stop() };
}

const contextual: Contextual = {
  run(options, call) {
    const { context, during } = contextFrom(options);
    return during(() => call(context));
  },
  async wait(context, call) {
    const { signal, release } = signalOf(context as Context | null);
    try {
      const result = call(signal);
      return result instanceof Promise ? await waitHost(result) : result;
    } finally {
      release();
    }
  },
};

/** context.Context. Where it is not the first parameter it is an AbortSignal, or null. */
export const contexts: Rule = /* @__PURE__ */ new Rule("context", () => {
  return {
    into(value) {
      if (value === null || value === undefined) return null;
      if (!(value instanceof AbortSignal)) return expected("an AbortSignal", value);
      return contextFrom(value).context;
    },
    out: (value) => (value === null ? null : signalOf(value as Context).signal),
  };
});
