// Packages that JS imports: where Go would end the process, only what waits for the program fails, and the host's events
// for errors that nobody handles (unhandledrejection) tell of it. A program with a function main owns its process.
import { ExitSignal, fromJSError, Stuck } from "../panics/errors.ts";
import { frameLinesOf } from "../panics/stacktext.ts";

/** The process is the program's: until a facade is loaded, and always if there is a function main. */
let owned = true;
let hasMain = false;

export function startMain(): void {
  hasMain = true;
  owned = true;
}

/** How JS sees exceptions: set by the boundary. */
let present = (e: unknown): unknown => e;

/** JS sees exceptions of Go where Go calls it. */
export function presentBy(presented: (e: unknown) => unknown): void {
  present = presented;
}

/** JS imports packages: called when the boundary is loaded, before they are initialized. */
export function shareProcess(presented: (e: unknown) => unknown): void {
  owned = hasMain;
  present = presented;
}

export function ownsProcess(): boolean {
  return owned;
}

/** os.Exit in an imported package: the call ends without its deferred functions, and the process goes on. */
export class GoExit extends Error {
  override readonly name = "GoExit";
  readonly code: number;

  constructor(code: number) {
    super(`os.Exit(${code}) in an imported package`);
    this.code = code;
  }
}

/** An exception that leaves the program, as JS sees it. */
export function outward(exception: unknown): unknown {
  const e = withoutWaiting(exception);
  return e instanceof ExitSignal ? new GoExit(e.code) : present(fromJSError(e));
}

/** What is thrown in place of Stuck where the goroutine goes on, as the call from JS that it is or is in. */
export function withoutWaiting(e: unknown): unknown {
  if (!(e instanceof Stuck)) return e;
  e.parked.giveUp();
  return waitsInVain(e.parked.reason);
}

/** What waits where nothing can. */
export function waitsInVain(what: string): TypeError {
  return new TypeError(`${what} waits, but JavaScript has called a function of Go that returns no promise`);
}

/** Fails a call from JS that waits. */
const callers = /* @__PURE__ */ new Set<(error: unknown) => void>();

/** The result of a call that waits, or the end of a goroutine that it may be waiting for. */
export function orCrash<T>(result: Promise<T>): Promise<T> {
  if (owned) return result;
  return new Promise((resolve, reject) => {
    callers.add(reject);
    const leave = (): boolean => callers.delete(reject);
    result.then(
      (value) => {
        leave();
        resolve(value);
      },
      (error) => {
        leave();
        reject(error);
      },
    );
  });
}

/** A goroutine of an imported package has ended by an exception; `report` is what Go would print. */
export function failCallers(e: unknown, report: string): void {
  const error = e instanceof Error ? e : new Error(report, { cause: e });
  // Where nobody tells Go's frames there are JavaScript's.
  const stack = report.endsWith("[running]:\n") ? report + frameLinesOf(error).join("\n") : report;
  Object.defineProperty(error, "stack", { value: stack, configurable: true, writable: true });
  rejectCallers(error);
  void Promise.reject(error);
}

/** Whether calls from JS wait. */
export function hasCallers(): boolean {
  return callers.size > 0;
}

export function rejectCallers(error: unknown): void {
  for (const reject of callers) reject(error);
  callers.clear();
}

/** What JS gives values by, or takes them by, has failed: an exception for the calls that wait, or for nobody. */
export function failWaiting(exception: unknown): void {
  if (owned || callers.size === 0) throw exception;
  rejectCallers(exception);
}
