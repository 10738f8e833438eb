// The addresses of functions' code.
import { entryOf } from "../../../panics/pcs.ts";

interface Boxed {
  readonly value: unknown;
}

export function FuncPCABIInternal(f: Boxed): number {
  return entryOf(f.value) ?? 0;
}

export { FuncPCABIInternal as FuncPCABI0 };
