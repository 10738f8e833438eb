// Calls from JavaScript that wait while all goroutines are asleep. In a program of Go that is a deadlock; here JavaScript may
// call another function that wakes them. So the calls fail with Go's report where nothing can: when all that wait do so for
// nothing (nil channels, `select {}`), and when Node has nothing left to do.
import { areAsleep, asleepReport, setAtRest, waitInVain } from "../goroutines/scheduler.ts";
import { FatalError } from "../panics/errors.ts";
import { goTrace, stackLines } from "../panics/trace.ts";
import { host } from "../process/host.ts";
import { hasCallers, rejectCallers } from "../process/imported.ts";

let isWatching = false;
let isEndAwaited = false;

/** What a development server tells of calls that wait. */
let onCall: ((result: unknown) => void) | null = null;

export function whenCalled(f: (result: unknown) => void): void {
  onCall = f;
}

/** The result of a call that may wait. */
export function watched<R>(result: R): R {
  if (!isWatching) setAtRest(atRest);
  isWatching = true;
  onCall?.(result);
  return result;
}

function atRest(): void {
  if (!areStuck()) return;
  // Not now: calls that have ended are about to be known.
  if (waitInVain()) host().later(() => areStuck() && waitInVain() && fail());
  if (isEndAwaited) return;
  isEndAwaited = true;
  host()
    .builtin("process")
    ?.once("beforeExit", () => {
      isEndAwaited = false;
      if (!areStuck()) return;
      // Node asks once more then whether it is at its end.
      host().later(() => {});
      fail();
    });
}

/** Calls wait, and only JavaScript can wake them. */
export function areStuck(): boolean {
  return hasCallers() && areAsleep();
}

/** Go's report, with the frames that JavaScript knows where nobody tells Go's. */
export function stuckReport(): string {
  return asleepReport((site) => goTrace(site) || `${stackLines(site).join("\n")}\n`);
}

function fail(): void {
  const report = stuckReport();
  const [message] = report.replace(/^fatal error: /, "").split("\n");
  const error = new FatalError(message);
  Object.defineProperty(error, "stack", { value: report, configurable: true, writable: true });
  rejectCallers(error);
}
