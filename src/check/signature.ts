// Function types, parameters and receivers (specification: "Function types", "Method declarations").
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { invalidType } from "../types/basics.ts";
import { Var } from "../types/objects.ts";
import type { Scope } from "../types/scope.ts";
import { instantiate, subst, substitution } from "../types/subst.ts";
import {
  type Named,
  PointerT,
  type Signature,
  SliceT,
  Tuple,
  type Type,
  type TypeParam,
} from "../types/types.ts";
import { deref, isValid, unalias, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import type { Cause } from "./reporting.ts";
import { collectTypeParams, declareTypeParam, number } from "./typeparams.ts";

/** Fills `sig` in; its scope, recorded for `e`, holds the parameters. */
export function funcType(
  c: Checker,
  sig: Signature,
  recv: ast.Field[] | null,
  typeParams: ast.Field[] | null,
  e: ast.FuncType,
): void {
  const scope = c.openScope(e);
  scope.isFunc = true;
  sig.scope = scope;

  const receiverField = recv?.[0];
  const receiver = receiverField === undefined ? null : collectReceiver(c, sig, receiverField, e.pos);
  if (typeParams !== null && typeParams.length > 0) {
    if (receiver !== null) c.requireVersion(typeParams[0], "go1.27", "generic method");
    collectTypeParams(c, typeParams, (params) => {
      sig.typeParams = params;
    });
  }
  const params = collectParams(c, e.params, "isParam");
  const results = collectParams(c, e.results, "isResult");

  // The scope of all parameters starts after the signature.
  const receiverName = receiverField?.names[0];
  if (receiver !== null && receiverName !== undefined) c.declare(scope, receiverName, receiver, e.end);
  declareParams(c, scope, e.params, params.vars, e.end);
  declareParams(c, scope, e.results, results.vars, e.end);
  c.closeScope();

  sig.recv = receiver;
  sig.params = new Tuple(params.vars);
  sig.results = new Tuple(results.vars);
  sig.variadic = params.variadic;
}

function declareParams(c: Checker, scope: Scope, fields: ast.Field[], vars: Var[], scopePos: Pos): void {
  let next = 0;
  for (const { names } of fields) {
    for (const id of names) c.declare(scope, id, vars[next++], scopePos);
    if (names.length === 0) next++;
  }
}

function collectParams(
  c: Checker,
  fields: ast.Field[],
  role: "isParam" | "isResult",
): { vars: Var[]; variadic: boolean } {
  const vars: Var[] = [];
  let variadic = false;
  fields.forEach((field, i) => {
    let type: Type;
    if (field.type.kind === "Ellipsis") {
      // The parser has complained of any but the last parameter.
      const isLast = role === "isParam" && i === fields.length - 1 && field.names.length <= 1;
      type = field.type.elem === null ? invalidType : c.rules.varType(c, field.type.elem);
      if (isLast) {
        variadic = true;
        type = new SliceT(type);
        c.recordType(field.type, "type", type);
      }
    } else {
      type = c.rules.varType(c, field.type);
    }
    const add = (id: ast.Ident | null) => {
      const variable = new Var(id?.pos ?? field.pos, c.pkg, id?.name ?? "", type);
      variable[role] = true;
      vars.push(variable);
      if (id === null) c.info.implicits.set(field, variable);
    };
    for (const id of field.names) add(id);
    if (field.names.length === 0) add(null);
  });
  return { vars: vars.slice(), variadic }; // without the room that the array had to grow
}

// ---- Receivers

interface Receiver {
  isPointer: boolean;
  base: ast.Expr;
  /** Identifiers in brackets; null if there are no brackets. */
  params: ast.Ident[] | null;
}

/** Takes a receiver type `*T[P, Q]` apart. */
export function unpackReceiver(c: Checker, e: ast.Expr, withParams: boolean): Receiver {
  let base = unparen(e);
  const isPointer = base.kind === "StarExpr";
  if (base.kind === "StarExpr") base = unparen(base.x);
  if (base.kind !== "IndexExpr") return { isPointer, base, params: null };
  const params: ast.Ident[] = [];
  for (const arg of withParams ? base.indices : []) {
    if (arg.kind === "Ident") {
      params.push(arg);
      continue;
    }
    if (arg.kind !== "BadExpr") {
      c.error(arg, "BadDecl", `receiver type parameter ${exprString(arg)} must be an identifier`);
    }
    params.push({ kind: "Ident", name: "_", pos: arg.pos, end: arg.end });
  }
  return { isPointer, base: base.x, params };
}

function unparen(e: ast.Expr): ast.Expr {
  while (e.kind === "ParenExpr") e = e.x;
  return e;
}

function collectReceiver(c: Checker, sig: Signature, field: ast.Field, scopePos: Pos): Var {
  const { isPointer, base, params } = unpackReceiver(c, field.type, true);
  const type =
    params === null
      ? plainReceiver(c, field.type, base)
      : genericReceiver(c, sig, field.type, base, params, isPointer, scopePos);
  const id = field.names[0];
  const receiver = new Var(id?.pos ?? field.pos, c.pkg, id?.name ?? "", type);
  receiver.isReceiver = true;
  if (id === undefined) c.info.implicits.set(field, receiver);
  c.later(() => validReceiver(c, base.pos, receiver));
  return receiver;
}

function plainReceiver(c: Checker, e: ast.Expr, base: ast.Expr): Type {
  const type = c.rules.varType(c, e);
  // An alias may stand for an instantiated type, whose methods cannot be told from those of other instances.
  let alias = withoutPointers(type);
  while (alias.kind === "alias") {
    const target = withoutPointers(alias.rhs ?? invalidType);
    if ((target.kind === "named" || target.kind === "alias") && target.origin.typeParams.length > 0) {
      const message = `cannot define new methods on instantiated type ${c.typeString(target)}`;
      c.error(base, "InvalidRecv", message);
      return invalidType;
    }
    alias = target;
  }
  return type;
}

function withoutPointers(type: Type): Type {
  while (type.kind === "pointer") type = type.elem;
  return type;
}

/** `func (r *T[P, Q]) m()`: declares P and Q with the constraints of T's parameters. */
function genericReceiver(
  c: Checker,
  sig: Signature,
  e: ast.Expr,
  base: ast.Expr,
  ids: ast.Ident[],
  isPointer: boolean,
  scopePos: Pos,
): Type {
  const generic = genericBase(c, base);
  const params = ids.map((id) => {
    const param = declareTypeParam(c, id, scopePos);
    c.recordUse(id, param.obj);
    c.recordType(id, "type", param);
    return param;
  });
  number(params);
  sig.recvTypeParams = params;
  if (generic === null) return invalidType;
  if (params.length === generic.typeParams.length) bindBounds(c, params, generic);
  else {
    const got = `${params.length} type parameter${params.length === 1 ? "" : "s"}`;
    const message = `receiver declares ${got}, but receiver base type declares ${generic.typeParams.length}`;
    c.error(base, "BadRecv", message);
  }
  c.requireVersion(base, "go1.18", "type instantiation");
  const instance = instantiate(generic, params, e.pos);
  c.recordInstance(base, params, instance);
  const type = isPointer ? new PointerT(instance) : instance;
  recordReceiverParts(c, e, type);
  return type;
}

function genericBase(c: Checker, base: ast.Expr): Named | null {
  const cause: Cause = { text: "" };
  const type = c.rules.genericType(c, base, cause);
  if (type.kind === "named") return type;
  if (!isValid(type)) {
    if (cause.text !== "") c.error(base, "InvalidRecv", cause.text);
  } else if (type.kind === "alias") {
    c.error(base, "InvalidRecv", `cannot define new methods on generic alias type ${c.typeString(type)}`);
  }
  return null;
}

function bindBounds(c: Checker, params: TypeParam[], generic: Named): void {
  const map = substitution(generic.typeParams, params);
  params.forEach((param, i) => {
    c.mono.canonical(param, generic.typeParams[i]);
    param.bound = subst(generic.typeParams[i].bound, map);
  });
}

/** Records types for the parentheses, star and index expression around a generic receiver's name. */
function recordReceiverParts(c: Checker, e: ast.Expr, type: Type): void {
  c.recordType(e, "type", type);
  if (e.kind === "ParenExpr") recordReceiverParts(c, e.x, type);
  else if (e.kind === "StarExpr" && type.kind === "pointer") recordReceiverParts(c, e.x, type.elem);
}

function validReceiver(c: Checker, pos: Pos, receiver: Var): void {
  const { type } = deref(receiver.type!);
  const actual = unalias(type);
  if (!isValid(actual)) return;
  const error = (message: string) => c.error(pos, "InvalidRecv", message);
  if (actual.kind === "named") {
    const underlying = under(actual);
    if (actual.obj.pkg !== c.pkg) {
      error(`cannot define new methods on non-local type ${c.typeString(type)}`);
    } else if (underlying.kind === "basic" && underlying.basic === "unsafe.Pointer") {
      error(`invalid receiver type ${c.typeString(type)} (unsafe.Pointer)`);
    } else if (underlying.kind === "pointer" || underlying.kind === "interface") {
      error(`invalid receiver type ${c.typeString(type)} (pointer or interface type)`);
    }
  } else if (actual.kind === "basic") {
    error(`cannot define new methods on non-local type ${c.typeString(type)}`);
  } else {
    error(`invalid receiver type ${c.typeString(receiver.type)}`);
  }
}
