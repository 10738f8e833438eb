// Expressions by kind (specification: "Expressions").
import type * as ast from "../../syntax/nodes.ts";
import type * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { typeAssertExpr } from "./assertions.ts";
import { binaryExpr } from "./binary.ts";
import { constantExpr } from "./constants.ts";
import { indexExpr } from "./index.ts";
import { compositeLit } from "./literals.ts";
import { ident } from "./names.ts";
import { starExpr } from "./pointers.ts";
import { selectorExpr } from "./selectors.ts";
import { sliceExpr } from "./slicing.ts";
import { unaryExpr } from "./unary.ts";

export function expr(g: Generator, e: ast.Expr): b.Expression {
  const recorded = g.info.types.get(e);
  if (recorded != null && recorded.value !== null) return constantExpr(g, e, recorded.value);
  switch (e.kind) {
    case "ParenExpr":
      return expr(g, e.x);
    case "Ident":
      return ident(g, e);
    case "SelectorExpr":
      return selectorExpr(g, e);
    case "CallExpr":
      return g.rules.call(g, e);
    case "BinaryExpr":
      return binaryExpr(g, e);
    case "UnaryExpr":
      return unaryExpr(g, e);
    case "StarExpr":
      return starExpr(g, e);
    case "IndexExpr":
      return indexExpr(g, e);
    case "SliceExpr":
      return sliceExpr(g, e);
    case "TypeAssertExpr":
      return typeAssertExpr(g, e);
    case "CompositeLit":
      return compositeLit(g, e);
    case "FuncLit":
      return g.rules.funcLit(g, e);
    default:
      return g.unsupported(e.pos, e.kind);
  }
}
