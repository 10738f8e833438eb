// Addresses and indirections (specification: "Address operators").
import type { Pos } from "../../source/position.ts";
import type * as ast from "../../syntax/nodes.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { isAggregate, isBool } from "../kinds.ts";
import { fieldAccess } from "./fields.ts";
import { elementPlace } from "./index.ts";
import { binding, inRef } from "./names.ts";
import { punned } from "./unsafe.ts";

/** `*p`: the object itself for structs and arrays. */
export function starExpr(g: Generator, e: ast.StarExpr): b.Expression {
  const pun = punned(g, e);
  if (pun !== null) return pun;
  const p = g.expr(e.x);
  return isAggregate(g.typeOf(e)) ? p : b.member(p, "value", e.pos);
}

/** `&x`, also for the implicit address of a method call. */
export function addressOf(g: Generator, e: ast.Expr, pos?: Pos): b.Expression {
  while (e.kind === "ParenExpr") e = e.x;
  if (isAggregate(g.typeOf(e))) return e.kind === "StarExpr" ? nonNil(g, e, pos) : g.expr(e);
  switch (e.kind) {
    case "StarExpr":
      return nonNil(g, e, pos);
    case "Ident":
      return addressOfVariable(g, e, pos);
    case "SelectorExpr":
      if (!g.info.selections.has(e)) return addressOfVariable(g, e.sel, pos);
      return addressOfField(g, e, pos);
    case "IndexExpr":
      return addressOfElement(g, e, pos);
    default:
      // A composite literal of a slice or map type: a new variable.
      return b.newOf(g.runtime("Ref"), [g.expr(e)], pos);
  }
}

/** `&*p` is p, which must not be nil. */
function nonNil(g: Generator, e: ast.StarExpr, pos?: Pos): b.Expression {
  return g.callRuntime("nonNil", [g.expr(e.x)], pos);
}

function addressOfVariable(g: Generator, id: ast.Ident, pos?: Pos): b.Expression {
  const v = g.object(id);
  if (v?.kind !== "var" || !inRef(g, v)) return g.unsupported(id.pos, `the address of ${id.name}`);
  return binding(g, v, pos);
}

function addressOfField(g: Generator, e: ast.SelectorExpr, pos?: Pos): b.Expression {
  const { object, name } = fieldAccess(g, e);
  return g.callRuntime("fieldPointer", [object, b.str(name, e.sel.pos)], pos);
}

function addressOfElement(g: Generator, e: ast.IndexExpr, pos?: Pos): b.Expression {
  const { array, index } = elementPlace(g, e);
  const name = isBool(g.typeOf(e)) ? "boolElementPointer" : "elementPointer";
  return g.callRuntime(name, [array, index], pos);
}
