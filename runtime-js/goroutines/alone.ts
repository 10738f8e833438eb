// The life of a program that has no goroutine but its first one, which never waits: it needs no scheduler.

import { Goexit, Stuck } from "../panics/errors.ts";
import { goTrace } from "../panics/trace.ts";
import { atTop, die, end, fatalReport } from "../process/ending.ts";
import { startMain } from "../process/imported.ts";

/** Runs main.main. */
export function runAlone(main: () => void): void {
  startMain();
  try {
    main();
  } catch (e) {
    atTop(() => endWith(e));
    return;
  }
  end();
}

function endWith(e: unknown): void {
  if (e instanceof Goexit) fatalReport("fatal error: no goroutines (main called runtime.Goexit) - deadlock!");
  if (e instanceof Stuck) {
    const { reason, site } = e.parked;
    const trace = site === null ? "" : goTrace(site);
    fatalReport(`fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [${reason}]:\n${trace}`);
  }
  die(e);
}
