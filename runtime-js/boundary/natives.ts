// The types of Go's library that JS has its own for.
import type { Type } from "../types/types.ts";

export function isTime(t: Type): boolean {
  return t.name === "Time" && t.pkgPath === "time";
}

export function isContext(t: Type): boolean {
  return t.name === "Context" && t.pkgPath === "context";
}

/** iter.Seq or iter.Seq2. */
export function isSequence(t: Type): boolean {
  return t.pkgPath === "iter" && /^Seq2?\[/.test(t.name);
}
