// The life of a program that has no goroutine but its first one, which never waits: it needs no scheduler.
import { atTop, die, end, fatalReport } from "./ending.ts";
import { Goexit } from "./errors.ts";
import { startMain } from "./imported.ts";

/** Runs main.main. */
export function runAlone(main: () => void): void {
  startMain();
  try {
    main();
  } catch (e) {
    if (e instanceof Goexit) atTop(noGoroutines);
    else atTop(() => die(e));
    return;
  }
  end();
}

function noGoroutines(): never {
  return fatalReport("fatal error: no goroutines (main called runtime.Goexit) - deadlock!");
}
