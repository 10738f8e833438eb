// The life of a program (spec: Program execution).

import { ExitSignal } from "../panics/errors.ts";
import { atTop, die } from "../process/ending.ts";
import { host } from "../process/host.ts";
import { ownsProcess } from "../process/imported.ts";
import { runMain, stop } from "./scheduler.ts";
import { stopTimers } from "./timers.ts";

/** Runs main.main as the first goroutine; when it returns the program has ended, whatever other goroutines do. */
export function run(main: () => void | Promise<void>): Promise<void> {
  return runMain(main, end);
}

function end(): void {
  const more = stop();
  stopTimers();
  host().flush();
  if (more) host().end();
}

/** Ends the program for an error that has reached the top of a module: a panic while packages are initialized. */
export function reportUncaught(e: unknown): void {
  atTop(() => die(e));
}

/** os.Exit. In a package that JS imports, only the call ends: the process is not the program's. */
export function exit(code: number): never {
  if (!ownsProcess()) throw new ExitSignal(code);
  stop();
  stopTimers();
  return host().exit(code);
}
