// Where Go's compiler reports an expression: at its leftmost character, but for two oddities that its users see.
import type { Pos } from "../source/position.ts";
import type { Expr } from "./nodes.ts";

/** The position for messages about `e`: a slice expression's is its `[`, a function type's what follows `func`. */
export function startPos(e: Expr): Pos {
  for (;;) {
    switch (e.kind) {
      case "SliceExpr":
        return e.lbrack;
      case "FuncType":
        return e.lparen;
      case "SelectorExpr":
      case "IndexExpr":
      case "TypeAssertExpr":
      case "BinaryExpr":
        e = e.x;
        break;
      case "CallExpr":
        e = e.fun;
        break;
      case "CompositeLit":
        if (e.type === null) return e.lbrace;
        e = e.type;
        break;
      case "KeyValueExpr":
        e = e.key;
        break;
      default:
        return e.pos;
    }
  }
}
