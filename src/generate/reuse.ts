// Values that generated code needs more than once: as they are if reading them again changes nothing, else through
// a temporary that is assigned at the first use: `($1 = f()).array[$1.offset]`.
import type * as ast from "../syntax/nodes.ts";
import { walk } from "../syntax/walk.ts";
import type { Obj } from "../types/objects.ts";
import * as b from "./builders.ts";
import type { Generator } from "./generator.ts";

export interface Reusable {
  /** The first use in order of evaluation. */
  first: b.Expression;
  again(): b.Expression;
}

/**
 * `once`: there will be no second use. `stable`: nothing is evaluated between the uses that could change a field,
 * so that `this.x` may be read again.
 */
export function reuse(g: Generator, e: b.Expression, once = false, stable = true): Reusable {
  if (once) return { first: e, again: () => e };
  if (isSimple(e) || (stable && isShortMember(e)))
    return { first: e, again: () => ({ ...e }) as b.Expression };
  const temp = g.temp();
  return { first: b.assign(temp, e), again: () => b.id(temp.name) };
}

/** Reading it has no effect and costs nothing. */
export function isSimple(e: b.Expression): boolean {
  return e.type === "Identifier" || e.type === "ThisExpression" || e.type === "Literal";
}

function isShortMember(e: b.Expression): boolean {
  return e.type === "MemberExpression" && !e.computed && e.object.type === "ThisExpression";
}

/** Evaluating the Go expression calls nothing and so changes nothing. */
export function isPlain(g: Generator, e: ast.Expr): boolean {
  if (g.constant(e) !== null) return true;
  switch (e.kind) {
    case "Ident":
    case "BasicLit":
    case "FuncLit":
      return true;
    case "ParenExpr":
    case "StarExpr":
    case "SelectorExpr":
      return isPlain(g, e.x);
    case "UnaryExpr":
      return e.op !== "<-" && isPlain(g, e.x);
    case "BinaryExpr":
      return isPlain(g, e.x) && isPlain(g, e.y);
    case "IndexExpr":
      return isPlain(g, e.x) && e.indices.every((i) => g.isType(i) || isPlain(g, i));
    case "SliceExpr":
      return isPlain(g, e.x) && [e.low, e.high, e.max].every((i) => i === null || isPlain(g, i));
    case "TypeAssertExpr":
      return isPlain(g, e.x);
    case "CompositeLit":
      return e.elts.every((elt) => isPlainElement(g, elt));
    case "CallExpr":
      return isPlainCall(g, e);
    default:
      return false;
  }
}

function isPlainElement(g: Generator, e: ast.Expr): boolean {
  if (e.kind !== "KeyValueExpr") return isPlain(g, e);
  const isField = e.key.kind === "Ident" && !g.info.types.has(e.key);
  return (isField || isPlainElement(g, e.key)) && isPlainElement(g, e.value);
}

/** Conversions, and builtins that only look. */
function isPlainCall(g: Generator, e: ast.CallExpr): boolean {
  let fun = e.fun;
  while (fun.kind === "ParenExpr") fun = fun.x;
  const known =
    g.isType(fun) || (fun.kind === "Ident" && /^(len|cap|min|max|real|imag|complex)$/.test(fun.name));
  const isBuiltin = g.isType(fun) || g.info.types.get(fun)?.mode === "builtin";
  return known && isBuiltin && e.args.every((arg) => isPlain(g, arg));
}

/** The value cannot change between its evaluation and a later one, whatever is called in between. */
export function isConstantValue(g: Generator, e: ast.Expr): boolean {
  return g.constant(e) !== null || e.kind === "FuncLit" || g.isNil(e);
}

/** The expression uses one of the variables. */
export function mentions(g: Generator, e: ast.Expr, variables: ReadonlySet<Obj>): boolean {
  if (variables.size === 0) return false;
  let found = false;
  walk(e, (node) => {
    if (node.kind === "Ident") {
      const obj = g.info.uses.get(node);
      if (obj !== undefined && variables.has(obj)) found = true;
    }
    return !found;
  });
  return found;
}
