// Type assertions (specification: "Type assertions").
import type * as ast from "../../syntax/nodes.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { isInterface } from "../kinds.ts";
import { runtimeTypeName } from "../typenames.ts";
import { bytesOf } from "../types.ts";

export function typeAssertExpr(g: Generator, e: ast.TypeAssertExpr): b.Expression {
  const target = assertedType(g, e);
  const x = g.expr(e.x);
  if (isInterface(target))
    return g.callRuntime("assertInterface", [x, g.type(target, namePos(e.type!))], e.pos);
  const from = runtimeTypeName(g, g.typeOf(e.x));
  const args = [x, g.type(target, namePos(e.type!))];
  if (from !== "interface {}") args.push(b.str(bytesOf(from)));
  return g.callRuntime("typeAssert", args, e.pos);
}

/** The comma-ok form: an array of the value and whether it has the type. */
export function typeAssertOk(g: Generator, e: ast.TypeAssertExpr): b.Expression {
  const target = assertedType(g, e);
  const x = g.expr(e.x);
  if (isInterface(target))
    return g.callRuntime("assertInterface2", [x, g.type(target, namePos(e.type!))], e.pos);
  return g.callRuntime("typeAssert2", [x, g.type(target, namePos(e.type!)), g.zero(target)], e.pos);
}

function assertedType(g: Generator, e: ast.TypeAssertExpr): Type {
  return g.typeOf(e.type!);
}

/** Where the innermost name of a type stands: that of T in `*T`. */
export function namePos(e: ast.Expr): number {
  while (e.kind === "StarExpr" || e.kind === "ParenExpr") e = e.x;
  return e.kind === "SelectorExpr" ? e.sel.pos : e.pos;
}
