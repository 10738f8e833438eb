// The place a generic function value is assigned to, from whose type its type arguments can be inferred.
import type * as ast from "../syntax/nodes.ts";
import { commonUnder } from "../types/common.ts";
import type { Type } from "../types/types.ts";
import type { Target } from "./rules.ts";

/** null unless the type is a function type, or a type parameter with one underneath. */
export function newTarget(type: Type | null, place: string | ast.Expr): Target | null {
  if (type === null) return null;
  const common = commonUnder(type).type;
  return common?.kind === "signature" ? { sig: common, place } : null;
}
