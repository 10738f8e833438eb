// The life of a program that has no goroutine but its first one, which never waits: it needs no scheduler.

import { Goexit } from "../panics/errors.ts";
import { atTop, die, end, fatalReport } from "../process/ending.ts";
import { startMain } from "../process/imported.ts";
import { withoutGoroutines } from "./stuck.ts";

/** Runs main.main. */
export function runAlone(main: () => void): void {
  startMain();
  withoutGoroutines();
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
  die(e);
}
