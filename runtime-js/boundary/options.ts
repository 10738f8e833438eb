// The optional last argument of functions with a context: `{ signal }`, or the AbortSignal itself.
import { expected, misfit } from "./misfit.ts";

/** The signal in the options of a call. Any other option is a slip of the pen, which would never be noticed. */
export function signalIn(options: unknown): AbortSignal | undefined {
  if (options === undefined || options === null) return undefined;
  if (options instanceof AbortSignal) return options;
  if (typeof options !== "object") return expected("{ signal?: AbortSignal }", options);
  for (const name of Object.keys(options))
    if (name !== "signal") misfit(`there is no option ${name}, only signal`);
  const { signal } = options as { signal?: unknown };
  if (signal === undefined || signal instanceof AbortSignal) return signal;
  return expected("{ signal?: AbortSignal }", signal);
}
