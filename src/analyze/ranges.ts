// Bounds of integer expressions.
import type * as ast from "../syntax/nodes.ts";
import type { FuncInstance, IntRange } from "./analysis.ts";
import type { Reachability } from "./reachability.ts";

export class Ranges {
  constructor(_reach: Reachability) {}
  range(_e: ast.Expr, _within: FuncInstance | null): IntRange | null {
    return null;
  }
  inBounds(_e: ast.IndexExpr, _within: FuncInstance | null): boolean {
    return false;
  }
}
