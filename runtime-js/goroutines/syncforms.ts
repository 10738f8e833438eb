// Functions in two forms: async, as the program calls them, and beside it the sync form, which JS calls, and which never
// waits (architecture: "Async functions").

import { methodValue, recovering } from "../panics/defers.ts";
import type { Func, Interface, Methods, Results, Value } from "../types/value.ts";
import { callSettled } from "./scheduler.ts";

/** Gives a function its sync form. */
export function inBothForms(f: Func, sync: Func): Func {
  f.$sync = sync;
  return f;
}

/** Both forms of a function with their first arguments bound. */
export function boundInBothForms(f: Func, sync: Func, self: Value, ...args: Value[]): Func {
  const bound = inBothForms(f.bind(self, ...args), sync.bind(self, ...args));
  if (f.$recovers !== true) return bound;
  recovering(bound.$sync!);
  return recovering(bound);
}

/** The method value of an object whose method may have both. */
export function methodInBothForms(x: Interface, name: string): Func {
  const f = methodValue(x, name);
  return `${name}$sync` in (x as Methods) ? inBothForms(f, methodValue(x, `${name}$sync`)) : f;
}

/** What a sync form calls for a function value. */
export function syncForm(f: Func | null): Func | null {
  return f === null ? null : (f.$sync ?? ((...args) => callSettled(f, undefined, args, f.name)));
}

/** What a sync form calls for a method of an interface value. */
export function syncMethod(x: Interface, name: string): Func {
  const sync = (x as Methods)[`${name}$sync`];
  if (sync !== undefined) return sync.bind(x);
  const f = (x as Methods)[name]!;
  return (...args) => callSettled(f, x, args, name);
}

/** A sync form's call of a method of an interface value. */
export function callSync(x: Interface, name: string, ...args: Value[]): Results {
  return syncMethod(x, name)(...args);
}
