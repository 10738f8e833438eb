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

/** Contexts by the signals that cancel them. */
const known = new WeakMap<AbortSignal, Context>();

/**
 * The context that a signal cancels. A signal has one, which lives as long as it does: goroutines, channels and functions that
 * a call leaves behind still have it when the call is over.
 */
function contextOf(signal: AbortSignal | undefined): Context {
  if (signal === undefined) return library!.Background();
  let context = known.get(signal);
  if (context !== undefined) return context;
  const [made, cancel] = library!.WithCancelCause(library!.Background());
  known.set(signal, (context = made));
  if (signal.aborted) cancel(intoError(signal.reason));
  else signal.addEventListener("abort", () => void enter(cancel, intoError(signal.reason)), { once: true });
  return context;
}

/** A signal that a context aborts, until it is released. */
function signalOf(context: Context | null): { signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  if (context === null || context.Done() === null) return { signal: controller.signal, release() {} };
  const stop = library!.AfterFunc(context, () => controller.abort(outOfError(library!.Cause(context))));
  return { signal: controller.signal, release: () => void stop() };
}

const contextual: Contextual = {
  run: (options, call) => call(contextOf(signalIn(options))),
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
      return contextOf(value);
    },
    out: (value) => (value === null ? null : signalOf(value as Context).signal),
  };
});
