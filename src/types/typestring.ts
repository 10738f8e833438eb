// Types as Go's messages print them.
import type { Package } from "./package.ts";
import type { Type } from "./types.ts";

/** Prefix for names of a package; "" for none. */
export type Qualifier = (pkg: Package) => string;

export function typeString(type: Type, _qualifier: Qualifier): string {
  return type.kind;
}
