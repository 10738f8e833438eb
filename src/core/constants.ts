// Constant expressions (specification: "Constant expressions"): the checker's value, and how the source writes it.
import type { Constant as Value } from "../constant/constant.ts";
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Elaborator } from "./elaborator.ts";
import type * as core from "./nodes.ts";

export function constant(c: Elaborator, e: ast.Expr, value: Value): core.Constant {
  return {
    kind: "Constant",
    value,
    written: written(c, e),
    lead: e.kind === "CallExpr" ? e.pos : null,
    source: e,
    pos: literalPos(c, e),
    type: c.typeOf(e),
  };
}

/** Where the literal of a constant is written: inside its parentheses and conversions. */
function literalPos(c: Elaborator, e: ast.Expr): Pos {
  while (true) {
    if (e.kind === "ParenExpr") e = e.x;
    else if (e.kind === "CallExpr" && c.isType(e.fun) && e.args.length === 1) [e] = e.args;
    else return e.pos;
  }
}

function written(c: Elaborator, e: ast.Expr): core.Written {
  const id = e.kind === "Ident" ? e : e.kind === "SelectorExpr" ? e.sel : null;
  const obj = id === null ? null : c.object(id);
  if (id !== null && obj?.kind === "const") return { kind: "name", obj, pos: id.pos };
  if (e.kind === "BasicLit") return { kind: "literal" };
  return operation(c, unparen(e)) ?? { kind: "other" };
}

function operation(c: Elaborator, e: ast.Expr): core.Written | null {
  if (e.kind !== "BinaryExpr" || (e.op !== "+" && e.op !== "-" && e.op !== "*")) return null;
  const [x, y] = [e.x, e.y].map((operand) => {
    const value = c.info.types.get(operand)?.value;
    return value?.kind === "int" ? constant(c, unparen(operand), value) : null;
  });
  return x === null || y === null ? null : { kind: "operation", op: e.op, pos: e.opPos, x, y };
}
