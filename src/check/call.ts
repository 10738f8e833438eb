// Calls and instantiations of generic functions (specification: "Calls", "Passing arguments to ... parameters",
// "Instantiations").
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { invalidType } from "../types/basics.ts";
import { commonUnder } from "../types/common.ts";
import { typeSetOf } from "../types/lazy.ts";
import { Var } from "../types/objects.ts";
import { substitution, substTuple } from "../types/subst.ts";
import { Signature, type SliceT, Tuple, type Type, type TypeParam } from "../types/types.ts";
import { isMethodSet } from "../types/typeset.ts";
import { isTypeParam, under } from "../types/underlying.ts";
import { builtins } from "../types/universe.ts";
import type { Checker } from "./checker.ts";
import { exclude, nonGeneric, notValues, unpackTuple } from "./expressions.ts";
import { renameTypeParams } from "./infer.ts";
import { verify } from "./instantiate.ts";
import { Operand, operandString, standIn } from "./operand.ts";
import { isParameterized } from "./parameterized.ts";
import { operatorPos } from "./reporting.ts";
import type { ExprKind, Target } from "./rules.ts";
import { operandTypes, typesSummary, varTypes } from "./summary.ts";
import { newTarget } from "./target.ts";
import { typeList } from "./typexpr.ts";
import { record } from "./untyped.ts";

export function callExpr(c: Checker, x: Operand, call: ast.CallExpr): ExprKind {
  const inst = evaluateCallee(c, x, call.fun);
  switch (x.mode) {
    case "invalid":
      c.rules.use(c, ...call.args);
      x.expr = call;
      return "statement";
    case "type":
      conversionCall(c, x, call);
      x.expr = call;
      return "conversion";
    case "builtin": {
      const id = x.builtin!;
      if (!c.rules.builtin(c, x, call, id)) x.invalidate();
      x.expr = call;
      if (x.mode !== ("invalid" as string) && x.mode !== ("constant" as string)) c.env.hasCallOrRecv = true;
      return builtins[id].kind;
    }
  }
  if (!functionCall(c, x, call, inst)) x.invalidate();
  x.expr = call;
  c.env.hasCallOrRecv = true;
  return "statement";
}

/** Evaluates what is called; returns the index expression if it instantiates a generic function. */
function evaluateCallee(c: Checker, x: Operand, fun: ast.Expr): ast.IndexExpr | null {
  if (fun.kind !== "IndexExpr") {
    c.rules.exprOrType(c, x, fun, true);
    return null;
  }
  const generic = c.rules.indexExpr(c, x, fun);
  x.expr = fun;
  record(c, x);
  return generic ? fun : null;
}

function conversionCall(c: Checker, x: Operand, call: ast.CallExpr): void {
  nonGeneric(c, null, x);
  if (x.mode === "invalid") return c.rules.use(c, ...call.args) as never;
  const type = x.type;
  x.invalidate();
  if (call.args.length === 0) {
    c.error(call, "WrongArgCount", `missing argument in conversion to ${c.typeString(type)}`);
    return;
  }
  if (call.args.length > 1) {
    c.rules.use(c, ...call.args);
    const last = call.args[call.args.length - 1];
    c.error(last, "WrongArgCount", `too many arguments in conversion to ${c.typeString(type)}`);
    return;
  }
  c.rules.expr(c, newTarget(type, "conversion"), x, call.args[0]);
  if ((x.mode as string) === "invalid") return;
  const u = under(type);
  if (u.kind === "interface" && !isTypeParam(type) && !isMethodSet(typeSetOf(u))) {
    const why = "contains specific type constraints or is comparable";
    const text = `cannot use interface ${c.typeString(type)} in conversion (${why})`;
    c.error(call, "MisplacedConstraintIface", text);
    return x.invalidate();
  }
  if (call.ellipsis !== 0) {
    c.error(call.args[0], "BadDotDotDotSyntax", `invalid use of ... in conversion to ${c.typeString(type)}`);
    return x.invalidate();
  }
  c.rules.conversion(c, x, type);
}

/** Checks a call of the function `x`, whose result replaces it; false after an error in the callee. */
function functionCall(c: Checker, x: Operand, call: ast.CallExpr, inst: ast.IndexExpr | null): boolean {
  let sig = signatureOf(c, x);
  if (sig === null) return false;
  const wasGeneric = sig.typeParams.length > 0;
  let typeArgs: (Type | null)[] = [];
  let typeExprs: ast.Expr[] = [];
  if (inst !== null) {
    const types = typeArguments(c, inst, sig, x);
    if (types === null) {
      c.rules.use(c, ...call.args);
      return false;
    }
    if (types.length === sig.typeParams.length) {
      c.requireVersion(inst, "go1.18", "function instantiation");
      sig = instantiateSignature(c, inst.pos, inst, sig, types, inst.indices);
    } else {
      typeArgs = types;
      typeExprs = inst.indices;
    }
  }
  const { args, partial } = genericExprList(c, call.args);
  sig = checkArguments(c, { call, sig, typeArgs, typeExprs, args, partial });
  if (wasGeneric && sig.typeParams.length === 0) c.recordType(call.fun, "value", sig);
  const results = sig.results.vars;
  if (results.length === 0) x.mode = "novalue";
  else x.setValue(results.length === 1 ? results[0].type! : sig.results);
  // Without type arguments the result is not a type that could be used.
  const open = x.mode === "value" && sig.typeParams.length > 0;
  if (open && isParameterized(sig.typeParams, x.type)) x.invalidate();
  return true;
}

function signatureOf(c: Checker, x: Operand): Signature | null {
  const underlying = under(x.type);
  if (underlying.kind === "signature") return underlying;
  const common = commonUnder(x.type, (type, u) => {
    if (u?.kind === "signature") return null;
    return u === null ? () => "no specific type" : (print) => `${print(type)} is not a function`;
  });
  if (common.cause === null) return common.type as Signature;
  const cause = common.cause((type) => c.typeString(type));
  c.error(x, "InvalidCall", `invalid operation: cannot call ${operandString(c, x)}: ${cause}`);
  return null;
}

/** The type arguments in `inst`, at most as many as `sig` has type parameters; null after an error. */
function typeArguments(c: Checker, inst: ast.IndexExpr, sig: Signature, x: Operand): Type[] | null {
  const types = typeList(c, inst.indices);
  if (types === null) return null;
  const [got, want] = [types.length, sig.typeParams.length];
  if (got <= want) return types;
  c.error(inst.indices[want], "WrongTypeArgCount", `got ${got} type arguments but want ${want}`);
  x.invalidate();
  return null;
}

// ---- Arguments

/** Arguments, with the type arguments of those that are partially instantiated generic functions. */
interface Arguments {
  args: Operand[];
  /** By index of the argument; null if there are none. */
  partial: Map<number, Type[]> | null;
}

/** Evaluates arguments; a single call gives one for each of its results. Generic functions stay as they are. */
export function genericExprList(c: Checker, list: ast.Expr[]): Arguments {
  const result: Arguments = { args: [], partial: null };
  if (list.length === 1) {
    const x = argument(c, result, list[0], 0);
    const many = x.mode !== "invalid" && x.type.kind === "tuple";
    result.args = many ? unpackTuple(x, x.type as Tuple) : [x];
    return result;
  }
  for (let i = 0; i < list.length; i++) {
    const x = argument(c, result, list[i], i);
    c.rules.singleValue(c, x);
    result.args.push(x);
  }
  return result;
}

/** Evaluates argument number `i`. */
function argument(c: Checker, given: Arguments, e: ast.Expr, i: number): Operand {
  const x = new Operand();
  if (e.kind === "IndexExpr") {
    if (c.rules.indexExpr(c, x, e)) {
      const rest = funcInst(c, null, x.pos, x, e, !c.allowVersion("go1.21"));
      if (rest !== null) (given.partial ??= new Map()).set(i, rest.typeArgs);
      x.expr = e;
      if (rest === null) record(c, x);
      return x;
    }
    x.expr = e;
    record(c, x);
  } else {
    c.rules.rawExpr(c, null, x, e, null, true);
  }
  exclude(c, x, notValues);
  return x;
}

/** Evaluates a list of values; a single call gives one for each of its results. */
export function exprList(c: Checker, list: ast.Expr[]): Operand[] {
  if (list.length === 1) return c.rules.multiExpr(c, list[0], false).list;
  return list.map((e) => {
    const x = new Operand();
    c.rules.expr(c, null, x, e);
    return x;
  });
}

interface CallArguments extends Arguments {
  call: ast.CallExpr;
  sig: Signature;
  /** Explicit type arguments, fewer than the signature has type parameters; with their expressions. */
  typeArgs: (Type | null)[];
  typeExprs: ast.Expr[];
}

/** Checks arguments against the signature; returns it with its type parameters replaced. */
export function checkArguments(c: Checker, given: CallArguments): Signature {
  const { call, sig, args } = given;
  if (!countMatches(c, call, sig, args)) return sig;
  const context = () => `argument to ${exprString(call.fun)}`;
  if (sig.typeParams.length === 0 && !args.some(isGenericFunction)) {
    for (let i = 0; i < args.length; i++)
      c.rules.assignment(c, args[i], typeOfParameter(sig, call, i), context);
    return sig;
  }
  const inferred = inferArguments(c, given, parametersOf(sig, call, args.length));
  if (inferred === null) return sig;
  const { vars } = inferred.params;
  for (let i = 0; i < args.length; i++) c.rules.assignment(c, args[i], vars[i].type, context);
  return inferred.sig;
}

/** The type that argument number `i` is assigned to. */
function typeOfParameter({ params, variadic }: Signature, call: ast.CallExpr, i: number): Type {
  const last = params.vars.length - 1;
  if (i < last || !variadic || call.ellipsis !== 0) return params.vars[i].type!;
  return (params.vars[last].type as SliceT).elem;
}

interface Parameters {
  /** One for each argument. */
  tuple: Tuple;
  /** The tuple is not that of the signature. */
  adjusted: boolean;
}

/** The parameters, with a variadic one spread over the arguments. */
function parametersOf(sig: Signature, call: ast.CallExpr, count: number): Parameters {
  if (!sig.variadic || call.ellipsis !== 0) return { tuple: sig.params, adjusted: false };
  const declared = sig.params.vars;
  const vars = declared.slice(0, -1);
  const last = declared[declared.length - 1];
  const { elem } = last.type as SliceT;
  while (vars.length < count) {
    const v = new Var(last.pos, last.pkg, last.name, elem);
    v.isParam = true;
    vars.push(v);
  }
  return { tuple: new Tuple(vars), adjusted: true };
}

/** Reports arguments that are too many or too few, or spread where they cannot be. */
function countMatches(c: Checker, call: ast.CallExpr, sig: Signature, args: Operand[]): boolean {
  const declared = sig.params.vars;
  const spread = call.ellipsis !== 0;
  if (spread && !sig.variadic) {
    const name = exprString(call.fun);
    c.error(call, "NonVariadicDotDotDot", `cannot use ... in call to non-variadic ${name}`);
    return false;
  }
  if (spread && call.args.length === 1 && args.length > 1) {
    const what = `${args.length}-valued ${exprString(call.args[0])}`;
    c.error(call, "InvalidDotDotDot", `cannot use ... with ${what}`);
    return false;
  }
  const open = sig.variadic && !spread;
  const want = open ? declared.length - 1 : declared.length;
  if (args.length === want || (open && args.length > want)) return true;
  const tooMany = args.length > want;
  const at = tooMany ? args[want] : args.length > 0 ? args[args.length - 1] : call;
  const have = typesSummary(c, operandTypes(args), false, spread);
  const need = typesSummary(c, varTypes(declared), sig.variadic, false);
  const what = `${tooMany ? "too many" : "not enough"} arguments in call to ${exprString(call.fun)}`;
  c.error(at, "WrongArgCount", `${what}\n\thave ${have}\n\twant ${need}`);
  return false;
}

/** Infers missing type arguments, of the callee and of arguments that are generic functions. */
function inferArguments(
  c: Checker,
  { call, sig, args, partial, typeArgs, typeExprs }: CallArguments,
  { tuple, adjusted }: Parameters,
): { sig: Signature; params: Tuple } | null {
  const own = sig.typeParams.length;
  let params: TypeParam[] = [];
  let given: (Type | null)[] = [];
  let sigParams = tuple;
  const fill = () => {
    while (given.length < params.length) given.push(null);
  };
  if (own > 0) {
    c.requireVersion(call, "go1.18", "implicit function instantiation");
    // A recursive call must not confuse the callee's type parameters with its own.
    const renamed = renameTypeParams(sig.typeParams, sigParams);
    params = renamed.params;
    sigParams = renamed.type as Tuple;
    given = [...typeArgs];
    fill();
  }
  const generic: number[] = [];
  args.forEach((arg, i) => {
    if (!isGenericFunction(arg)) return;
    const generics = arg.type as Signature;
    const renamed = renameTypeParams(generics.typeParams, generics);
    const type = renamed.type as Signature;
    c.requireVersion(arg, "go1.21", "implicitly instantiated function as argument");
    arg.type = type;
    type.typeParams = renamed.params;
    params = [...params, ...renamed.params];
    given.push(...(partial?.get(i) ?? []));
    fill();
    generic.push(i);
  });
  if (params.length === 0) return { sig, params: sigParams };

  const err = c.newError("CannotInferTypeArgs");
  const types = c.rules.infer(c, call.lparen, params, given, sigParams, args, false, err);
  if (types === null) {
    if (!err.empty) {
      c.error(err.pos, "CannotInferTypeArgs", `in call to ${exprString(call.fun)}, ${err.message}`);
    }
    return null;
  }
  let result = sig;
  if (own > 0) {
    const ownTypes = types.slice(0, own);
    result = instantiateSignature(c, call.lparen, call.fun, sig, ownTypes, typeExprs);
    sigParams = adjusted
      ? substTuple(sigParams, substitution(params.slice(0, own), ownTypes))
      : result.params;
  }
  let next = own;
  for (const i of generic) {
    const arg = args[i];
    const type = arg.type as Signature;
    const end = next + type.typeParams.length;
    arg.type = instantiateSignature(c, call.lparen, arg.expr!, type, types.slice(next, end), []);
    record(c, arg);
    next = end;
  }
  return { sig: result, params: sigParams };
}

function isGenericFunction({ mode, type }: Operand): boolean {
  return mode !== "invalid" && type.kind === "signature" && type.typeParams.length > 0;
}

// ---- Instantiation

/** Replaces the type parameters of `sig`; whether the arguments satisfy the constraints is checked later. */
export function instantiateSignature(
  c: Checker,
  pos: Pos,
  e: ast.Expr,
  sig: Signature,
  typeArgs: Type[],
  exprs: ast.Expr[],
): Signature {
  const instance = c.rules.instance(c, pos, sig, typeArgs) as Signature;
  c.recordInstance(e, typeArgs, instance);
  const params = sig.typeParams;
  c.later(() => {
    const failure = verify(c, params, typeArgs);
    if (failure === null) return c.mono.instance(c.pkg, pos, params, typeArgs, exprs);
    const at = failure.index < exprs.length ? exprs[failure.index] : pos;
    c.softError(at, "InvalidTypeArg", failure.cause);
  });
  return instance;
}

/**
 * Instantiates the generic function `x` with the type arguments in `inst`, if any, and those that the `target` of
 * an assignment gives. If some are missing and `infer` is not set, the ones there are are returned.
 */
export function funcInst(
  c: Checker,
  target: Target | null,
  pos: Pos,
  x: Operand,
  inst: ast.IndexExpr | null,
  infer: boolean,
): { typeArgs: Type[]; exprs: ast.Expr[] } | null {
  const at = inst?.lbrack ?? pos;
  if (inst !== null) x.expr = inst;
  const versionOk = c.requireVersion(at, "go1.18", "function instantiation");
  const sig = x.type as Signature;
  const exprs = inst?.indices ?? [];
  let types: Type[] = [];
  if (inst !== null) {
    const explicit = typeArguments(c, inst, sig, x);
    if (explicit === null) {
      x.invalidate();
      return null;
    }
    types = explicit;
  }
  if (types.length < sig.typeParams.length) {
    if (!infer) return { typeArgs: types, exprs };
    if (versionOk && target !== null && !c.allowVersion("go1.21")) {
      const how = inst === null ? "implicitly" : "partially";
      c.versionError(at, "go1.21", `${how} instantiated function in assignment`);
    }
    const inferred = inferFromTarget(c, target, pos, x, sig, types);
    if (inferred === null) {
      x.invalidate();
      x.type = invalidType;
      return null;
    }
    types = inferred;
  }
  x.setValue(instantiateSignature(c, operatorPos(x.expr!), x.expr!, sig, types, exprs));
  return null;
}

/** Treats `var f target = x` as a call of a function with a parameter of the type of `x`. */
function inferFromTarget(
  c: Checker,
  target: Target | null,
  pos: Pos,
  x: Operand,
  sig: Signature,
  types: Type[],
): Type[] | null {
  const vars: Var[] = [];
  const args: Operand[] = [];
  if (target !== null) {
    vars.push(new Var(x.pos, c.pkg, "", new Signature(sig.params, sig.results, sig.variadic)));
    const arg = new Operand();
    const name = typeof target.place === "string" ? target.place : exprString(target.place);
    arg.expr = standIn({ pos: operatorPos(x.expr!) }, name);
    arg.setValue(target.sig);
    args.push(arg);
  }
  const { params, type } = renameTypeParams(sig.typeParams, new Tuple(vars));
  const given = params.map((_, i) => types[i] ?? null);
  const err = c.newError("CannotInferTypeArgs");
  const inferred = c.rules.infer(c, pos, params, given, type as Tuple, args, target !== null, err);
  if (inferred === null && !err.empty) err.report();
  return inferred;
}
