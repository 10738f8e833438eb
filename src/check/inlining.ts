// Which functions Go's compiler puts into their callers: small ones. What their frames hold is then held by the callers'
// frames, and what they name is known to the importers of the package.
import type * as ast from "../syntax/nodes.ts";
import { walk } from "../syntax/walk.ts";
import type { Obj } from "../types/objects.ts";
import type { Checker } from "./checker.ts";

/** The most that a function may cost to be inlined; every node costs 1. */
const budget = 80;
/** What a call costs that is not inlined itself. */
const callCost = 57;
/** A body with more text than this costs too much in any case. */
const longest = 800;
const tooMuch = Number.POSITIVE_INFINITY;

/** A function's cost, and the unexported objects of its package that its body names; constants leave no trace. */
export interface Body {
  cost: number;
  readonly block: ast.BlockStmt | null;
  readonly hidden: Obj[];
}

/** What is put into the callers of `func`; null if it is called. */
export function inlinedBody(c: Checker, func: Obj): Body | null {
  const body = bodyOf(c, func);
  return body.cost > budget ? null : body;
}

function bodyOf(c: Checker, func: Obj): Body {
  const known = c.bodies.get(func);
  if (known !== undefined) return known;
  const decl = c.objMap.get(func)?.func;
  const body = decl?.body ?? null;
  const result: Body = { cost: tooMuch, block: body, hidden: [] }; // recursive functions are not inlined
  c.bodies.set(func, result);
  if (decl == null || body === null || isMarked(decl) || body.end - body.pos > longest) return result;
  let cost = 0;
  const visit = (node: ast.Node): boolean => {
    if (node.kind === "IfStmt" && isFalse(c, node.cond)) {
      if (node.else !== null) walk(node.else, visit); // the rest is no code
      return false;
    }
    cost += nodeCost(c, node);
    if (node.kind === "Ident") noteHidden(c, node, result.hidden);
    return cost <= budget;
  };
  walk(body, visit);
  result.cost = cost;
  return result;
}

function isMarked({ doc }: ast.FuncDecl): boolean {
  return doc?.list.some(({ text }) => text === "//go:noinline") ?? false;
}

function isFalse(c: Checker, cond: ast.Expr): boolean {
  const value = c.info.types.get(cond)?.value;
  return value?.kind === "bool" && !value.value;
}

function noteHidden(c: Checker, ident: ast.Ident, hidden: Obj[]): void {
  const obj = c.info.uses.get(ident);
  if (obj === undefined || obj.kind === "const" || obj.exported || !c.objMap.has(obj)) return;
  hidden.push(obj);
}

function nodeCost(c: Checker, node: ast.Node): number {
  switch (node.kind) {
    case "GoStmt":
    case "DeferStmt":
    case "SelectStmt":
      return tooMuch;
    case "BlockStmt":
    case "ExprStmt":
    case "ParenExpr":
      return 0;
    case "CallExpr":
      return 1 + calleeCost(c, node.fun);
    default:
      return 1;
  }
}

function calleeCost(c: Checker, fun: ast.Expr): number {
  const mode = c.info.types.get(fun)?.mode;
  const name = fun.kind === "SelectorExpr" ? fun.sel : fun;
  const callee = name.kind === "Ident" ? c.info.uses.get(name) : undefined;
  if (mode === "type") return 0;
  if (mode === "builtin") return callee?.name === "recover" ? tooMuch : 0;
  const body = callee?.kind === "func" ? inlinedBody(c, callee) : null;
  return body?.cost ?? callCost;
}
