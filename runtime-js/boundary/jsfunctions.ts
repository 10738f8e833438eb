// Functions of JavaScript that Go calls by name, companions of users' packages among them: what their modules import. The
// process stays whose it is, unlike where JavaScript imports a package (index.ts).
import { presentBy } from "../process/imported.ts";
import type { Type } from "../types/types.ts";
import type { Results, Value } from "../types/value.ts";
import type { Lending } from "./lent.ts";
import { describeClasses } from "./methods.ts";
import { placed } from "./misfit.ts";
import { outOfPanic } from "./panics.ts";
import { codecOf, useRules } from "./rules.ts";
import { type JSFunction, Signature, type Wait } from "./signatures.ts";

export { basics, complexes, opaques } from "./basics.ts";
export { channels } from "./channels.ts";
export { lists, maps } from "./collections.ts";
export { contexts, useContexts } from "./contexts.ts";
export { anything, interfaces } from "./everything.ts";
export { functions } from "./functions.ts";
export { errors } from "./jserrors.ts";
export { lending } from "./lent.ts";
export { usePanicValues } from "./panics.ts";
export { pointers } from "./pointers.ts";
export { promises, waiting } from "./promises.ts";
export { useReaders } from "./readers.ts";
export { sequences } from "./sequences.ts";
export { structs } from "./structs.ts";
export { times, useTimes } from "./times.ts";

/** The type of the function without its receiver, that of the receiver, and the rules for their values. */
type Uses = () => readonly [Lending, Type | null, ...unknown[]];

type Call = (...args: Value[]) => Results;

/** The Go function that calls `f`. It takes a Promise for a result if it gets what waits for one. */
export function jsFunction(name: string, uses: Uses, f: unknown, wait: Wait | null = null): Call {
  let call: Call | null = null;
  return (...args) => (call ??= make(name, uses, f, wait))(...args);
}

function make(name: string, uses: Uses, f: unknown, wait: Wait | null): Call {
  const [type, receiver, ...rules] = uses();
  useRules(rules);
  describeClasses();
  presentBy(outOfPanic);
  const signature = new Signature(type, codecOf);
  // What is no function is so for every call: an exception that says it.
  const called = typeof f === "function" ? (f as JSFunction) : () => notAFunction(name);
  if (receiver === null) return (...args) => signature.callJS(called, undefined, args, name, wait);
  const codec = codecOf(receiver);
  return (self, ...args) => {
    const first = placed(`receiver of ${name}`, () => codec.out(self));
    return signature.callJS((...list: unknown[]) => called(first, ...list), undefined, args, name, wait);
  };
}

function notAFunction(name: string): never {
  throw new TypeError(`${name} of JavaScript is not a function`);
}
