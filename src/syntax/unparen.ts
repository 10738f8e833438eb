// Parentheses around an expression say nothing once it is parsed.
import type { Expr } from "./nodes.ts";

export function unparen(e: Expr): Expr {
  while (e.kind === "ParenExpr") e = e.x;
  return e;
}
