// Calls (specification: "Calls", "Passing arguments to ... parameters").
import type * as ast from "../../syntax/nodes.ts";
import type { Func } from "../../types/objects.ts";
import type { Signature, Tuple, Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { isInterface, signatureOf } from "../kinds.ts";
import { methodCall } from "../methodcalls.ts";
import { builtinCall } from "./builtins.ts";
import { conversion, implicit } from "./conversions.ts";
import { arrayOf, elementValue, storeElement } from "./literals.ts";
import { functionValue, typeArgsOf } from "./names.ts";

export function call(g: Generator, e: ast.CallExpr): b.Expression {
  const fun = unparen(e.fun);
  if (g.isType(fun)) return conversion(g, e);
  if (g.info.types.get(fun)?.mode === "builtin") return builtinCall(g, e, fun);
  return g.awaited(e, plainCall(g, e), e.pos);
}

export function unparen(e: ast.Expr): ast.Expr {
  while (e.kind === "ParenExpr") e = e.x;
  return e;
}

/** The call of a function, method or function value, without `await`. */
export function plainCall(g: Generator, e: ast.CallExpr): b.Expression {
  const fun = unparen(e.fun);
  const signature = signatureOf(g.typeOf(fun));
  if (fun.kind === "SelectorExpr") {
    const selection = g.info.selections.get(fun);
    if (selection?.kind === "method") return methodCall(g, fun, selection, callArgs(g, e, signature), e);
  }
  const func = declaredFunction(g, fun);
  const callee =
    func !== null ? functionValue(g, func.func, typeArgsOf(g, func.id), func.id.pos) : g.expr(fun);
  return b.call(callee, callArgs(g, e, signature), e.pos);
}

/** The declared function that a callee names. */
export function declaredFunction(g: Generator, fun: ast.Expr): { func: Func; id: ast.Ident } | null {
  fun = unparen(fun);
  if (fun.kind === "IndexExpr") return declaredFunction(g, fun.x);
  if (fun.kind === "SelectorExpr" && g.info.selections.has(fun)) return null;
  const id = fun.kind === "SelectorExpr" ? fun.sel : fun;
  if (id.kind !== "Ident") return null;
  const obj = g.object(id);
  return obj?.kind === "func" ? { func: obj, id } : null;
}

/** The JS arguments of a call. */
export function callArgs(g: Generator, e: ast.CallExpr, signature: Signature, own = false): b.Expression[] {
  const params = signature.params.vars.map((v) => g.concrete(v.type!));
  if (e.args.length === 1 && params.length > 0) {
    const type = g.typeOf(e.args[0]);
    if (type.kind === "tuple") return spreadResults(g, g.expr(e.args[0]), type, params, signature.variadic);
  }
  const pass = (arg: ast.Expr, type: Type) => (own ? g.stored(arg, type) : g.value(arg, type));
  if (!signature.variadic || e.ellipsis !== 0) return e.args.map((arg, i) => pass(arg, params[i]));
  const fixed = params.length - 1;
  const args = e.args.slice(0, fixed).map((arg, i) => pass(arg, params[i]));
  args.push(variadicSlice(g, e.args.slice(fixed), params[fixed]));
  return args;
}

function variadicSlice(g: Generator, args: readonly ast.Expr[], type: Type): b.Expression {
  if (args.length === 0) return g.runtime("nilSlice");
  const slice = g.under(type);
  const elem = slice.kind === "slice" ? g.concrete(slice.elem) : type;
  const values = args.map((arg) => elementValue(g, arg, elem));
  return g.callRuntime("sliceFrom", [arrayOf(values, elem, false)]);
}

/** `f(g())` where g has several results. */
function spreadResults(
  g: Generator,
  results: b.Expression,
  tuple: Tuple,
  params: Type[],
  variadic: boolean,
): b.Expression[] {
  const types = tuple.vars.map((v) => g.concrete(v.type!));
  const isPlain = !variadic && types.every((type, i) => isInterface(type) || !isInterface(params[i]));
  if (isPlain) return [b.spread(results) as unknown as b.Expression];
  const temp = g.temp();
  const first = b.assign(temp, results);
  const at = (i: number) => b.element(i === 0 ? first : b.id(temp.name), b.num(i));
  const fixed = variadic ? params.length - 1 : params.length;
  const args = types.slice(0, fixed).map((type, i) => implicit(g, at(i), type, params[i]));
  if (!variadic) return args;
  const slice = g.under(params[fixed]);
  const elem = slice.kind === "slice" ? g.concrete(slice.elem) : params[fixed];
  const rest = types
    .slice(fixed)
    .map((type, i) => storeElement(elem, implicit(g, at(fixed + i), type, elem)));
  args.push(
    rest.length === 0 ? g.runtime("nilSlice") : g.callRuntime("sliceFrom", [arrayOf(rest, elem, false)]),
  );
  return args;
}
