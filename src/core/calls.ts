// Calls: functions, methods, function values, conversions (specification: "Calls", "Passing arguments to ... parameters",
// "Conversions"). Builtins are in builtincalls.ts.
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Signature, Type } from "../types/types.ts";
import { builtinCall } from "./builtincalls.ts";
import { converted, stored } from "./conversions.ts";
import type { Elaborator } from "./elaborator.ts";
import type * as core from "./nodes.ts";
import { methodCallee, signatureOf, typeArgsOf } from "./selectors.ts";
import { resultsOf, spreadOf } from "./spread.ts";
import { Substitution } from "./typetable.ts";

/** `isLater`: the call is made later, so that its operands are kept. */
export function call(c: Elaborator, e: ast.CallExpr, isLater = false): core.Expr {
  const fun = unparen(e.fun);
  if (c.isType(fun)) return conversion(c, e);
  if (c.info.types.get(fun)?.mode === "builtin") return builtinCall(c, e, fun, isLater);
  const signature = signatureOf(c, c.typeOf(fun));
  const callee = calleeOf(c, fun);
  const { args, spread } = argumentsOf(c, e, signature, isLater);
  const base = { kind: "Call", spread, source: e, pos: e.pos, type: c.typeOf(e) } as const;
  const form = isLater ? null : genericCall(c, callee, args);
  return form === null ? { ...base, callee, signature, args } : { ...base, ...form };
}

/** The call of the generic form of a function, where one argument is put into an interface for the call. */
function genericCall(
  c: Elaborator,
  callee: core.Callee,
  args: readonly core.Expr[],
): Pick<core.Call, "callee" | "signature" | "args"> | null {
  const func = callee.kind === "function" ? c.genericForm(callee.func) : null;
  if (callee.kind !== "function" || func === null) return null;
  const declared = func.type as Signature;
  const at = declared.params.vars.findIndex(({ type }) => type === declared.typeParams[0]);
  const boxed = onlyOne(args[at]);
  if (boxed.kind !== "Box") return null;
  const typeArgs = [boxed.x.type];
  const signature = new Substitution(c.table, declared.typeParams, typeArgs).of(declared) as Signature;
  return { callee: { ...callee, func, typeArgs }, signature, args: args.with(at, borrowed(boxed.x)) };
}

/** The argument that a variadic parameter has, if that is one. */
function onlyOne(x: core.Expr): core.Expr {
  return x.kind === "ArrayLit" && x.isVariadic && x.entries.length === 1 ? x.entries[0].value : x;
}

/** The callee copies what it has to. */
function borrowed(x: core.Expr): core.Expr {
  return x.kind === "Copy" ? x.x : x;
}

function calleeOf(c: Elaborator, fun: ast.Expr): core.Callee {
  const name = fun.kind === "IndexExpr" && c.isType(fun.indices[0]) ? unparen(fun.x) : fun;
  const selection = name.kind === "SelectorExpr" ? c.info.selections.get(name) : undefined;
  if (name.kind === "SelectorExpr" && selection?.kind === "method") {
    return methodCallee(c, name, selection, c.expr(name.x));
  }
  const id = name.kind === "SelectorExpr" && selection === undefined ? name.sel : name;
  const obj = id.kind === "Ident" ? c.object(id) : null;
  if (id.kind === "Ident" && obj?.kind === "func") {
    return { kind: "function", func: obj, typeArgs: typeArgsOf(c, id), pos: id.pos };
  }
  return { kind: "value", value: c.expr(fun), pos: fun.pos };
}

/** The arguments, one for each parameter. */
function argumentsOf(
  c: Elaborator,
  e: ast.CallExpr,
  signature: Signature,
  isLater: boolean,
): { args: core.Expr[]; spread: core.Expr | null } {
  const params = signature.params.vars.map((v) => c.table.canonical(v.type!));
  const pass = (x: core.Expr, type: Type) => (isLater ? stored(c, x, type) : converted(c, x, type));
  const spread = spreadOf(c, e.args);
  const values = spread === null ? e.args.map((arg) => c.expr(arg)) : resultsOf(c, spread);
  if (!signature.variadic || e.ellipsis !== 0)
    return { args: values.map((x, i) => pass(x, params[i])), spread };
  const fixed = params.length - 1;
  const args = values.slice(0, fixed).map((x, i) => pass(x, params[i]));
  args.push(variadic(c, e, values.slice(fixed), params[fixed]));
  return { args, spread };
}

/** The slice that the arguments of a variadic parameter become: nil if there are none. */
function variadic(c: Elaborator, e: ast.CallExpr, values: readonly core.Expr[], type: Type): core.Expr {
  const base = { source: e, pos: e.pos, type };
  if (values.length === 0) return { kind: "Nil", ...base };
  const slice = c.under(type);
  const elem = slice.kind === "slice" ? c.table.canonical(slice.elem) : type;
  return {
    kind: "ArrayLit",
    elem,
    length: values.length,
    entries: values.map((x, index) => ({ index, value: stored(c, x, elem) })),
    lines: false,
    isVariadic: true,
    lbrace: undefined,
    ...base,
  };
}

function conversion(c: Elaborator, e: ast.CallExpr): core.Expr {
  const target = c.typeOf(e);
  const x = c.expr(e.args[0]);
  const base = { source: e, pos: e.pos, type: target, isImplicit: false };
  if (c.under(target).kind === "interface") {
    return x.type === target
      ? { kind: "Widen", x, ...base }
      : { ...converted(c, x, target, false), source: e };
  }
  if (x.kind === "Nil") return { ...x, type: target, source: e, pos: e.pos };
  return { kind: "Convert", x, ...base };
}
