// The life of a program (spec: Program execution).
import { ExitSignal, Goexit } from "./errors.ts";
import { host } from "./host.ts";
import { die, enter, stop, watchDeadlock } from "./scheduler.ts";
import { stopTimers } from "./timers.ts";

/** Runs main.main as the first goroutine; when it returns the program has ended, whatever other goroutines do. */
export async function run(main: () => void | Promise<void>): Promise<void> {
  watchDeadlock();
  try {
    await enter(main);
  } catch (e) {
    // Goexit ends main's goroutine; the others go on.
    if (!(e instanceof Goexit)) fail(e);
    return;
  }
  end();
}

function end(): void {
  stop();
  stopTimers();
  host().flush();
}

function fail(e: unknown): void {
  try {
    die(e);
  } catch (signal) {
    if (!(signal instanceof ExitSignal)) throw signal;
  }
}

/** os.Exit. */
export function exit(code: number): never {
  stop();
  stopTimers();
  return host().exit(code);
}
