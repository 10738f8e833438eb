// Types whose declarations say by `//goes:async` that JS may give a Promise for a result: func types, and methods of interface
// types. Facades tell which, since descriptors say of a type what makes it identical to others.
import { waitHost } from "../goroutines/scheduler.ts";
import type { Type } from "../types/types.ts";
import type { Wait } from "./signatures.ts";

/** What waits for a Promise of JS as goroutines do. */
export const waiting: Wait = (promise) => waitHost(promise);

/** By type, and by method; "" for a func type. */
const known = /* @__PURE__ */ new WeakMap<Type, Map<string, Wait>>();

/** Calls of functions of the type, or of these methods, may wait. */
export function promises(t: Type, wait: Wait, methods: readonly string[] = [""]): void {
  known.set(t, new Map(methods.map((method) => [method, wait])));
}

/** What waits for Promises that functions or methods of the type give; null if they must give none. */
export function waitFor(t: Type, method = ""): Wait | null {
  return known.get(t)?.get(method) ?? null;
}
