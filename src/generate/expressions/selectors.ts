// Selectors (specification: "Selectors", "Method values", "Method expressions", "Qualified identifiers").
import type * as ast from "../../syntax/nodes.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { methodExpression, methodValue } from "../methodcalls.ts";
import { fieldAccess } from "./fields.ts";
import { functionValue, typeArgsOf, variable } from "./names.ts";

export function selectorExpr(g: Generator, e: ast.SelectorExpr): b.Expression {
  const selection = g.info.selections.get(e);
  if (selection === undefined) return qualified(g, e);
  switch (selection.kind) {
    case "field": {
      const { object, name } = fieldAccess(g, e);
      return b.member(object, name, e.sel.pos, e.sel.name);
    }
    case "method":
      return methodValue(g, e, selection);
    case "methodexpr":
      return methodExpression(g, e, selection);
  }
}

function qualified(g: Generator, e: ast.SelectorExpr): b.Expression {
  const obj = g.object(e.sel);
  if (obj?.kind === "var") return variable(g, obj, e.sel.pos);
  if (obj?.kind === "func") return functionValue(g, obj, typeArgsOf(g, e.sel), e.sel.pos);
  return g.unsupported(e.pos, `the name ${e.sel.name}`);
}
