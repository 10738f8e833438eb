// How a program ends: what it prints of an error that nobody has recovered (spec: Handling panics), and that it has ended.
import { briefReport } from "../panics/briefreport.ts";
import { ExitSignal, FatalError, fromJSError, type GoPanic } from "../panics/errors.ts";
import { goTrace } from "../panics/trace.ts";
import { host } from "./host.ts";
import { GoExit, ownsProcess } from "./imported.ts";

/** Nothing is started or resumed any more. */
export let isEnded = false;

export function markEnded(): void {
  isEnded = true;
}

const endings = /* @__PURE__ */ new Set<() => void>();

/** `f` is to be called when main.main has returned. */
export function atEnd(f: () => void): void {
  endings.add(f);
}

/** main.main has returned: the program has ended, whatever other goroutines and the host do. */
export function end(): void {
  isEnded = true;
  host().flush();
  for (const f of endings) f();
}

/** Nobody is above to take the signal of a host that cannot exit at once. */
export function atTop(f: () => void): void {
  try {
    f();
  } catch (e) {
    if (!(e instanceof ExitSignal)) throw e;
  }
}

/** Ends the program for an error that nobody has recovered. */
export function die(e: unknown): void {
  if (e instanceof ExitSignal) isEnded = true;
  if (isEnded) return;
  fatalReport(reportOf(fromJSError(e)));
}

/** What Go prints about an error that nobody has recovered. */
export function reportOf(e: unknown): string {
  // By name: the error may come from another copy of the runtime, such as that of a bundle.
  const { name } = e as Error;
  if (name === "GoPanic") {
    const panic = e as GoPanic;
    return `${(panic.report ?? briefReport)(panic)}\ngoroutine 1 [running]:\n${goTrace(panic)}`;
  }
  if (name === "FatalError") {
    const { prefix, message } = e as FatalError;
    return `${prefix}fatal error: ${message}\n\ngoroutine 1 [running]:\n${goTrace(e as FatalError)}`;
  }
  if (e instanceof GoExit) return e.message;
  // A bug of the compiler or of JS code that the program calls.
  const text = e instanceof Error ? (e.stack ?? e.message) : String(e);
  return `fatal error: exception in JavaScript code\n\n${text}\n`;
}

/** Ends the program for an error that cannot be recovered. */
export function endFatally(message: string): never {
  return endBy(new FatalError(message));
}

export function endBy(e: FatalError): never {
  if (!ownsProcess()) throw e;
  return fatalReport(reportOf(e));
}

/** Prints a report and ends the program as Go does. */
export function fatalReport(text: string): never {
  if (!ownsProcess()) throw new FatalError(text.replace(/^fatal error: /, ""));
  isEnded = true;
  const h = host();
  h.flush();
  h.write(2, text.endsWith("\n") ? text : text + "\n");
  return h.exit(2);
}
