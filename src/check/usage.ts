// Unused variables (specification: "Variable declarations", the implementation restriction).
import type { Checker } from "./checker.ts";

/** Reports the variables of the function just checked that are never used. */
export function usage(c: Checker): void {
  for (const v of c.env.locals ?? []) {
    if (!v.used) c.softError(v, "UnusedVar", `declared and not used: ${v.name}`);
  }
}
