// Calls of functions of any type.

import { nilSlice, Slice } from "../../collections/slice.ts";
import { recovering } from "../../panics/defers.ts";
import type { Func, Value } from "../../types/value.ts";

function sliceOf(list: Value[]): Slice {
  return list.length === 0 ? nilSlice : new Slice(list, 0, list.length, list.length);
}

function listOf(s: Slice): Value[] {
  return Array.from({ length: s.length }, (_, i) => s.array[s.offset + i]);
}

/** The function waits, or not. */
export async function call(f: Func, args: Slice, n: number): Promise<Slice> {
  const result = await f(...listOf(args));
  return sliceOf(n === 0 ? [] : n === 1 ? [result as Value] : (result as Value[]));
}

/** For programs in which no function waits that reflection can get. */
export function call$sync(f: Func, args: Slice, n: number): Slice {
  const result = f(...listOf(args));
  if (result instanceof Promise) throw new Error("reflection has got a function that waits");
  return sliceOf(n === 0 ? [] : n === 1 ? [result as Value] : (result as Value[]));
}

export function spread(f: (args: Slice) => Slice | Promise<Slice>, fn: Func | null): Func {
  const unpack = (results: Slice): Value =>
    results.length > 1 ? listOf(results) : results.array[results.offset];
  const made = (...args: Value[]): Value => {
    const results = f(sliceOf(args));
    return results instanceof Promise ? results.then(unpack) : unpack(results);
  };
  return fn?.$recovers === true ? recovering(made) : made;
}
