// Calls of functions of any type.

import { nilSlice, Slice } from "../../collections/slice.ts";
import { recovering } from "../../panics/defers.ts";

function sliceOf(list: any[]): Slice {
  return list.length === 0 ? nilSlice : new Slice(list, 0, list.length, list.length);
}

function listOf(s: Slice): any[] {
  return Array.from({ length: s.length }, (_, i) => s.array[s.offset + i]);
}

/** Whether the function waits is not known before. */
export async function call(f: (...args: any[]) => any, args: Slice, n: number): Promise<Slice> {
  const result = await f(...listOf(args));
  return sliceOf(n === 0 ? [] : n === 1 ? [result] : result);
}

export function spread(f: (args: Slice) => Slice | Promise<Slice>, fn: any): (...args: any[]) => any {
  const unpack = (results: Slice): any =>
    results.length > 1 ? listOf(results) : results.array[results.offset];
  const made = (...args: any[]): any => {
    const results = f(sliceOf(args));
    return results instanceof Promise ? results.then(unpack) : unpack(results);
  };
  return fn?.$recovers === true ? recovering(made) : made;
}
