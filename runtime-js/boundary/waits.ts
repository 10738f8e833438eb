// How JS calls a Go function: one that never waits, one that is async, and one of which nobody knows.

import { enter, enterMaybe } from "../goroutines/scheduler.ts";
import { outward } from "../process/imported.ts";
import type { Func, Results, Value } from "../types/value.ts";
import { watched } from "./asleep.ts";

/** Gives the results of a call, or a promise of them. */
export type Waits = (f: Func, values: Value[]) => Results;

/** JS exceptions that mean a Go panic are thrown as GoPanic. */
export const never: Waits = (f, values) => {
  try {
    return f(...values);
  } catch (e) {
    throw outward(e);
  }
};

export const always: Waits = (f, values) => watched(enter(f, ...values));

export const maybe: Waits = (f, values) => watched(enterMaybe(f, ...values));
