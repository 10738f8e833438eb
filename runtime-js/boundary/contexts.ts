// context.Context at the JS boundary: JS has AbortSignals. A call from JS runs with a context that its signal cancels, a
// JS function that Go calls gets a signal that the context aborts.
import { enter } from "../scheduler.ts";
import type { Type } from "../types.ts";
import { intoError, outOfError } from "./errors.ts";
import { expected } from "./misfit.ts";

/** What the boundary uses of the program's package context, as its module exports it. */
export interface ContextPackage {
  Background(): any;
  WithCancelCause(parent: any): [context: any, cancel: (cause: any) => void];
  AfterFunc(context: any, f: () => void): () => boolean;
  Cause(context: any): any;
}

let contexts: ContextPackage | null = null;

export function useContexts(package_: ContextPackage): void {
  contexts = package_;
}

export function isContext(t: Type): boolean {
  return t.name === "Context" && t.pkgPath === "context";
}

export interface Ambient {
  readonly context: any;
  /** Runs a call; when it is over, the context ends. */
  during<T>(call: () => T): T;
}

/** The context of a call whose last argument may be `{ signal }`. */
export function contextFrom(options: unknown): Ambient {
  const signal = signalIn(options);
  if (signal === undefined) return { context: contexts!.Background(), during: (call) => call() };
  const [context, cancel] = contexts!.WithCancelCause(contexts!.Background());
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
      let result: any;
      try {
        result = call();
      } catch (e) {
        end();
        throw e;
      }
      if (result instanceof Promise) return result.finally(end) as any;
      end();
      return result;
    },
  };
}

function signalIn(options: unknown): AbortSignal | undefined {
  if (options === undefined || options === null) return undefined;
  if (options instanceof AbortSignal) return options;
  const signal = typeof options === "object" ? (options as { signal?: unknown }).signal : options;
  if (signal === undefined || signal instanceof AbortSignal) return signal;
  throw new TypeError(`options: expected { signal?: AbortSignal }, found ${typeof signal}`);
}

/** A signal that a context aborts, until it is released. */
export function signalOf(context: any): { signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  if (context === null || context.Done() === null) return { signal: controller.signal, release() {} };
  const stop = contexts!.AfterFunc(context, () => controller.abort(outOfError(contexts!.Cause(context))));
  return { signal: controller.signal, release: () => void stop() };
}

/** A context where it is not the first parameter: `{ signal }` or null. */
export const context = {
  into(value: unknown): any {
    if (value === null || value === undefined) return null;
    const signal = value instanceof AbortSignal ? value : (value as any).signal;
    if (!(signal instanceof AbortSignal)) return expected("an AbortSignal", value);
    return contextFrom(signal).context;
  },
  out: (value: any): unknown => (value === null ? null : signalOf(value).signal),
};
