// Functions in two forms: async, as the program calls them, and beside it the sync form, which JS calls, and which never
// waits (architecture: "Async functions").

import { methodValue, recovering } from "../panics/defers.ts";
import { callSettled } from "./scheduler.ts";

/** Gives a function its sync form. */
export function inBothForms(f: any, sync: any): any {
  f.$sync = sync;
  return f;
}

/** Both forms of a function with their first arguments bound. */
export function boundInBothForms(f: any, sync: any, self: any, ...args: any[]): any {
  const bound = inBothForms(f.bind(self, ...args), sync.bind(self, ...args));
  if (f.$recovers !== true) return bound;
  recovering(bound.$sync);
  return recovering(bound);
}

/** The method value of an object whose method may have both. */
export function methodInBothForms(x: any, name: string): any {
  const f = methodValue(x, name);
  return `${name}$sync` in x ? inBothForms(f, methodValue(x, `${name}$sync`)) : f;
}

/** What a sync form calls for a function value. */
export function syncForm(f: any): any {
  return f === null ? null : (f.$sync ?? ((...args: any[]) => callSettled(f, undefined, args, f.name)));
}

/** What a sync form calls for a method of an interface value. */
export function syncMethod(x: any, name: string): any {
  const sync = x[`${name}$sync`];
  if (sync !== undefined) return sync.bind(x);
  const f = x[name];
  return (...args: any[]) => callSettled(f, x, args, name);
}

/** A sync form's call of a method of an interface value. */
export function callSync(x: any, name: string, ...args: any[]): any {
  return syncMethod(x, name)(...args);
}
