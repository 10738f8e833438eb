// A wait that nobody can end, in a function that is not async: its goroutine is left behind as waiting. Without goroutines beside
// the first one that is a deadlock at once, so that a program which has no others needs no scheduler for it.
import { Stuck } from "../panics/errors.ts";
import { goTrace } from "../panics/trace.ts";
import { fatalReport } from "../process/ending.ts";
import { ownsProcess, waitsInVain } from "../process/imported.ts";

/** Parks the goroutine that runs; null if there is none. */
type Parking = (reason: string) => Stuck["parked"] | null;

const nobody: Parking = () => null;
let parking = nobody;

/** There may be goroutines. */
export function setParking(f: Parking): void {
  parking = f;
}

/** There are none but the first one, which never waits with success. */
export function withoutGoroutines(): void {
  parking = nobody;
}

/**
 * The goroutine would wait, but its caller is known never to wait with success, or is a sync form. A call from JS is no goroutine,
 * and fails.
 */
export function stuck(reason: string): never {
  const parked = parking(reason);
  if (parked !== null) throw new Stuck(parked);
  if (!ownsProcess()) throw waitsInVain(reason);
  fatalReport(
    `fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [${reason}]:\n${goTrace(new Error())}`,
  );
}
