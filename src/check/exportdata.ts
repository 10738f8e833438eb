// Which unexported names of a package its importers see. Go's compiler writes into a package's export data what exported
// declarations need: the types they mention, and the bodies of functions that are small enough to be inlined. A
// selector for another unexported name is undefined; for one of these the message says that it is not exported.
import type * as ast from "../syntax/nodes.ts";
import { walk } from "../syntax/walk.ts";
import type { Obj } from "../types/objects.ts";
import type { Package } from "../types/package.ts";
import { partsOf } from "../types/parts.ts";
import type { Type } from "../types/types.ts";
import type { Checker } from "./checker.ts";

/** The most that a function may cost to be inlined; every node costs 1. */
const budget = 80;
/** What a call costs that is not inlined itself. */
const callCost = 57;
/** A body with more text than this costs too much in any case. */
const longest = 800;
const tooMuch = Number.POSITIVE_INFINITY;

/** A function's cost, and the unexported objects of its package that its body names; constants leave no trace. */
interface Body {
  cost: number;
  readonly hidden: Obj[];
}

/** Notes what the inlined bodies of exported functions and methods of the package refer to. */
export function collectInlined(c: Checker): void {
  const bodies = new Map<Obj, Body>();
  const visit = (func: Obj) => {
    const { cost, hidden } = bodyOf(c, func, bodies);
    if (cost > budget) return;
    for (const obj of hidden) {
      if (c.pkg.inlined.has(obj)) continue;
      c.pkg.inlined.add(obj);
      if (obj.kind === "func") visit(obj);
    }
  };
  for (const obj of c.objMap.keys()) if (obj.kind === "func" && obj.exported) visit(obj);
}

function bodyOf(c: Checker, func: Obj, bodies: Map<Obj, Body>): Body {
  const known = bodies.get(func);
  if (known !== undefined) return known;
  const result: Body = { cost: tooMuch, hidden: [] }; // recursive functions are not inlined
  bodies.set(func, result);
  const body = c.objMap.get(func)?.func?.body;
  if (body == null || body.end - body.pos > longest) return result;
  let cost = 0;
  const visit = (node: ast.Node): boolean => {
    if (node.kind === "IfStmt" && isFalse(c, node.cond)) {
      if (node.else !== null) walk(node.else, visit); // the rest is no code
      return false;
    }
    cost += nodeCost(c, node, bodies);
    if (node.kind === "Ident") noteHidden(c, node, result.hidden);
    return cost <= budget;
  };
  walk(body, visit);
  result.cost = cost;
  return result;
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

function nodeCost(c: Checker, node: ast.Node, bodies: Map<Obj, Body>): number {
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
      return 1 + calleeCost(c, node.fun, bodies);
    default:
      return 1;
  }
}

function calleeCost(c: Checker, fun: ast.Expr, bodies: Map<Obj, Body>): number {
  const mode = c.info.types.get(fun)?.mode;
  const name = fun.kind === "SelectorExpr" ? fun.sel : fun;
  const callee = name.kind === "Ident" ? c.info.uses.get(name) : undefined;
  if (mode === "type") return 0;
  if (mode === "builtin") return callee?.name === "recover" ? tooMuch : 0;
  const cost = callee?.kind === "func" ? bodyOf(c, callee, bodies).cost : tooMuch;
  return cost <= budget ? cost : callCost;
}

const seen = new WeakMap<Package, Set<Obj>>();

/** Whether importers of its package know `obj`. */
export function isVisible(pkg: Package, obj: Obj): boolean {
  let visible = seen.get(pkg);
  if (visible === undefined) seen.set(pkg, (visible = visibleObjects(pkg)));
  return visible.has(obj);
}

function visibleObjects(pkg: Package): Set<Obj> {
  const visible = new Set<Obj>();
  const types = new Set<Type>();
  const visitType = (type: Type) => {
    if (types.has(type)) return;
    types.add(type);
    if (type.kind === "named" || type.kind === "alias") {
      if (type.obj.pkg === pkg) visit(type.obj);
      const { rhs } = type.origin;
      if (rhs !== null && type.obj.pkg === pkg) visitType(rhs);
    }
    for (const part of partsOf(type)) visitType(part);
    if (type.kind !== "named" || type.obj.pkg !== pkg) return;
    for (const method of type.origin.methods) if (method.type !== null) visitType(method.type);
  };
  const visit = (obj: Obj) => {
    if (visible.has(obj)) return;
    visible.add(obj);
    if (obj.type !== null) visitType(obj.type);
  };
  for (const obj of pkg.scope.objects.values()) if (obj.exported) visit(obj);
  for (const obj of pkg.inlined) visit(obj);
  return visible;
}
