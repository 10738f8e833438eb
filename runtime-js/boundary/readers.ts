// Objects of JS as Go's readers (io.Reader, io.ReaderAt): the method gets Go's bytes themselves, to fill, and must not keep
// them. It returns how many it has filled, or null at the end, which is io.EOF.
import { nilSlice, type Slice } from "../collections/slice.ts";
import { Kind, type Method } from "../types/types.ts";
import type { Interface, Results, Value } from "../types/value.ts";
import { outOfRange } from "./misfit.ts";
import type { JSFunction, Signature } from "./signatures.ts";

/** What this needs of package io. */
export interface ReaderPackage {
  EOF(): Interface;
}

let library: ReaderPackage | null = null;

export function useReaders(io: ReaderPackage): void {
  library = io;
}

export function isReading({ name, type }: Method): boolean {
  if (name !== "Read" && name !== "ReadAt") return false;
  const { params, results } = type!;
  const [bytes] = params;
  return bytes?.kind === Kind.Slice && bytes.elem.kind === Kind.Uint8 && results[0]?.kind === Kind.Int;
}

/** Calls a method that fills bytes; `args` are those of Go. */
export function read(
  signature: Signature,
  object: object,
  method: string,
  [bytes, ...args]: readonly Value[],
): Results {
  const { array, offset, length } = bytes as Slice<number>;
  const view = (array as Uint8Array).subarray(offset, offset + length);
  let hasEnded = false;
  const fill = (_: unknown, ...more: unknown[]): unknown => {
    const n = (object as Record<string, JSFunction>)[method](view, ...more);
    if (typeof n === "number" && n > length) outOfRange(`${n} bytes are more than the ${length} there are`);
    hasEnded = n === null;
    return hasEnded ? 0 : n;
  };
  const result = signature.callJS(fill, undefined, [nilSlice, ...args], method);
  return hasEnded ? [0, library!.EOF()] : result;
}
