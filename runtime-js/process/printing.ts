// The builtins print and println.

import type { Slice } from "../collections/slice.ts";
import { address } from "../types/addresses.ts";
import { host } from "./host.ts";

/** The builtins; of what JS shows in another way than Go they are given texts. */
export function print(...xs: unknown[]): void {
  host().write(2, xs.join(""));
}

export function println(...xs: unknown[]): void {
  host().write(2, xs.join(" ") + "\n");
}

/** A slice as print shows it. */
export function sliceText({ array, length, capacity }: Slice<unknown>): string {
  return `[${length}/${capacity}]${address(array)}`;
}
