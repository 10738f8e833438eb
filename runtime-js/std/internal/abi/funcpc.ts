// The addresses of functions' code.
import { entryOf } from "../../../panics/pcs.ts";
import type { Box } from "../../../types/interfaces.ts";
import type { Func } from "../../../types/value.ts";

export function FuncPCABIInternal(f: Box<Func>): number {
  return entryOf(f.value) ?? 0;
}

export { FuncPCABIInternal as FuncPCABI0 };
