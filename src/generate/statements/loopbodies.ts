// What the body of a loop may do to what it loops over.
import type * as ast from "../../syntax/nodes.ts";
import { walk } from "../../syntax/walk.ts";
import type { Var } from "../../types/objects.ts";
import type { Generator } from "../generator.ts";

/** The body calls nothing and writes to local variables only, so that it changes no array, slice or map. */
export function isQuiet(g: Generator, body: ast.BlockStmt): boolean {
  let quiet = true;
  walk(body, (node) => {
    if (!quiet) return false;
    switch (node.kind) {
      case "AssignStmt":
        quiet &&= node.lhs.every((e) => isLocalVariable(g, e));
        break;
      case "IncDecStmt":
        quiet &&= isLocalVariable(g, node.x);
        break;
      case "RangeStmt":
        quiet &&= [node.key, node.value].every((e) => e === null || isLocalVariable(g, e));
        break;
      case "CallExpr":
        quiet &&= isQuietCall(g, node);
        break;
      case "SendStmt":
      case "SelectStmt":
      case "DeferStmt":
      case "GoStmt":
      case "FuncLit":
        quiet = false;
        break;
      case "UnaryExpr":
        quiet &&= node.op !== "<-" && node.op !== "&";
        break;
    }
    return quiet;
  });
  return quiet;
}

/** Not a struct or array, whose assignment may copy in place. */
function isLocalVariable(g: Generator, e: ast.Expr): boolean {
  while (e.kind === "ParenExpr") e = e.x;
  if (e.kind !== "Ident") return false;
  if (e.name === "_") return true;
  const v = g.object(e);
  return v?.kind === "var" && v.parent !== v.pkg?.scope;
}

function isQuietCall(g: Generator, e: ast.CallExpr): boolean {
  let fun = e.fun;
  while (fun.kind === "ParenExpr") fun = fun.x;
  if (g.isType(fun)) return true;
  if (g.info.types.get(fun)?.mode !== "builtin" || fun.kind !== "Ident") return false;
  return /^(len|cap|min|max|append|real|imag|complex|make|new|print|println)$/.test(fun.name);
}

/**
 * The loop's value variable may be the element itself: the body only reads its fields or elements, and changes
 * nothing that could be the element.
 */
export function elementIsReadOnly(g: Generator, body: ast.BlockStmt, v: Var): boolean {
  if (g.fn.assigned.has(v) || g.analysis.isShared(v)) return false;
  return isQuiet(g, body) && onlyRead(g, body, v);
}

/** Every use of `v` is `v.f` or `v[i]` in a place that reads it. */
function onlyRead(g: Generator, body: ast.BlockStmt, v: Var): boolean {
  let reads = 0;
  let uses = 0;
  walk(body, (node) => {
    if (node.kind === "Ident" && g.info.uses.get(node) === v) uses++;
    if (node.kind === "SelectorExpr" || node.kind === "IndexExpr") {
      const isScalar = !/^(struct|array)$/.test(g.info.types.has(node) ? g.under(g.typeOf(node)).kind : "");
      if (isScalar && node.x.kind === "Ident" && g.info.uses.get(node.x) === v) reads++;
    }
    return true;
  });
  return reads === uses;
}
