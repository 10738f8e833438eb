// Declarations of constants, variables, types and functions (specification: "Declarations and scope").
//
// Package-level objects are declared on first use. While that goes on an object is on `c.objPath`; meeting it again
// there means a cycle.

import { unknown } from "../constant/constant.ts";
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { invalidType } from "../types/basics.ts";
import { idOf } from "../types/names.ts";
import { Const, type Func, type Obj, TypeName, Var } from "../types/objects.ts";
import { isConstType, isTypeParam, isValid, under } from "../types/predicates.ts";
import { Alias, Named, Signature, type Type, type TypeParam } from "../types/types.ts";
import { asNamed } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import { validCycle } from "./cycles.ts";
import { type DeclInfo, newEnvironment } from "./environment.ts";
import { isImportedConstraint } from "./interface.ts";
import { Operand } from "./operand.ts";
import { newTarget } from "./target.ts";
import { collectTypeParams } from "./typeparams.ts";
import { validType } from "./validtype.ts";

/** Determines the type of an object, and the value of a constant. */
export function objDecl(c: Checker, obj: Obj): void {
  if (c.objPath.includes(obj)) {
    const valid = validCycle(c, obj);
    const isValue = obj.kind === "const" || obj.kind === "var";
    if ((isValue && (!valid || obj.type === null)) || (obj.kind === "typename" && !valid))
      obj.type = invalidType;
    return;
  }
  if (obj.type !== null) return;
  const info = c.objMap.get(obj);
  if (info === undefined) {
    obj.type = invalidType;
    return;
  }
  c.push(obj);
  c.withEnvironment(newEnvironment(info.file, info.version), () => {
    switch (obj.kind) {
      case "const":
        c.env.decl = info;
        constDecl(c, obj, info.iota, info.typeExpr, info.init, info.inherited);
        break;
      case "var":
        c.env.decl = info;
        varDecl(c, obj, info.lhs, info.typeExpr, info.init);
        break;
      case "typename":
        typeDecl(c, obj, info.typeSpec!);
        collectMethods(c, obj);
        break;
      case "func":
        funcDecl(c, obj, info);
        break;
    }
  });
  c.pop();
}

// ---- Constants and variables

function constDecl(
  c: Checker,
  obj: Const,
  iota: number,
  typeExpr: ast.Expr | null,
  init: ast.Expr | null,
  inherited: boolean,
): void {
  const { iota: savedIota, errpos } = c.env;
  c.env.iota = { kind: "int", value: BigInt(iota) };
  c.env.errpos = 0;
  obj.value = unknown;
  declare();
  c.env.iota = savedIota;
  c.env.errpos = errpos;

  function declare(): void {
    if (typeExpr !== null) {
      const type = c.rules.typ(c, typeExpr);
      if (!isConstType(type)) {
        if (isValid(under(type))) {
          c.error(typeExpr, "InvalidConstType", `invalid constant type ${c.typeString(type)}`);
        }
        obj.type = invalidType;
        return;
      }
      obj.type = type;
    }
    const x = new Operand();
    if (init !== null) {
      // Errors in a repeated initializer are reported at the constant that repeats it.
      if (inherited) c.env.errpos = obj.pos;
      c.rules.expr(c, null, x, init);
    }
    c.rules.initConst(c, obj, x);
  }
}

export function varDecl(
  c: Checker,
  obj: Var,
  lhs: Var[] | null,
  typeExpr: ast.Expr | null,
  init: ast.Expr | null,
): void {
  if (typeExpr !== null) obj.type = c.rules.varType(c, typeExpr);
  if (init === null) {
    if (typeExpr === null) obj.type = invalidType; // reported by arity
    return;
  }
  if (lhs === null || lhs.length === 1) {
    const x = new Operand();
    c.rules.expr(c, newTarget(obj.type, obj.name), x, init);
    c.rules.initVar(c, obj, x, "variable declaration");
    return;
  }
  if (typeExpr !== null) for (const other of lhs) other.type = obj.type;
  c.rules.initVars(c, lhs, [init], null);
}

/** Checks that a declaration has as many initializers as names. */
export function arity(
  c: Checker,
  spec: ast.ValueSpec,
  inits: readonly ast.Expr[],
  isConst: boolean,
  inherited: boolean,
): void {
  const { names } = spec;
  const code = "WrongAssignCount";
  if (names.length < inits.length) {
    const extra = inits[names.length];
    if (inherited) c.error(spec, code, `extra init expr at ${c.position(extra.pos)}`);
    else c.error(extra, code, `extra init expr ${exprString(extra)}`);
  } else if (names.length > inits.length && (isConst || inits.length !== 1)) {
    const id = names[inits.length];
    c.error(id, code, `missing init expr for ${id.name}`);
  }
}

// ---- Types

function typeDecl(c: Checker, obj: TypeName, spec: ast.TypeSpec): void {
  let versionError = false;
  const requireVersion = (at: ast.Node, version: string, feature: string) => {
    if (!versionError && !c.requireVersion(at, version, feature)) versionError = true;
  };
  let rhs: Type = invalidType;
  c.later(() => {
    const named = asNamed(obj.type);
    if (named !== null) validType(c, named);
    if (isImportedConstraint(c, rhs)) {
      requireVersion(spec.type, "go1.18", `using type constraint ${c.typeString(rhs)}`);
    }
  });

  const params = spec.typeParams ?? [];
  if (params.length > 0)
    requireVersion(
      params[0],
      spec.alias ? "go1.23" : "go1.18",
      spec.alias ? "generic type alias" : "type parameter",
    );
  if (spec.alias) requireVersion(spec, "go1.9", "type alias");

  const type = spec.alias ? new Alias(obj) : new Named(obj);
  obj.type ??= type;
  if (params.length > 0) {
    c.openScope(spec);
    collectTypeParams(c, params, (list) => {
      type.typeParams = list;
    });
  }
  rhs = c.rules.declaredType(c, spec.type, obj);
  type.rhs = rhs;
  if (isTypeParam(rhs)) {
    const own = type.kind === "named" || type.typeParams.includes(rhs as TypeParam);
    if (own) {
      const message =
        type.kind === "named"
          ? "cannot use a type parameter as RHS in type declaration"
          : "cannot use type parameter declared in alias declaration as RHS";
      c.error(spec.type, "MisplacedTypeParam", message);
      type.rhs = invalidType;
    }
  }
  if (params.length > 0) c.closeScope();
}

/** Gives a type the methods declared for it. */
export function collectMethods(c: Checker, obj: TypeName): void {
  const methods = c.methods.get(obj);
  if (methods === undefined) return;
  c.methods.delete(obj);
  const base = asNamed(obj.type);
  if (base !== null) c.later(() => checkFieldNames(c, base));
  const seen = new Map<string, Obj>();
  for (const method of methods) {
    const other = seen.get(idOf(method));
    if (other !== undefined) {
      const message = `method ${obj.name}.${method.name} already declared at ${c.position(other.pos)}`;
      c.error(method, "DuplicateMethod", message);
      continue;
    }
    seen.set(idOf(method), method);
    base?.methods.push(method);
  }
}

/** Fields and methods of a struct type must have different names. */
function checkFieldNames(c: Checker, base: Named): void {
  const struct = under(base);
  if (struct.kind !== "struct") return;
  const methods = new Map(base.methods.map((method) => [idOf(method), method]));
  for (const field of struct.fields) {
    const method = methods.get(idOf(field));
    if (field.name === "_" || method === undefined) continue;
    const message = `field and method with the same name ${field.name}`;
    c.newError("DuplicateFieldAndMethod").add(method, message).addOther(field).report();
  }
}

// ---- Functions

function funcDecl(c: Checker, obj: Func, info: DeclInfo): void {
  const decl = info.func!;
  const sig = new Signature();
  obj.type = sig; // for recursive references
  obj.declare = null; // which would keep the checker in memory
  c.info.funcTypes.set(decl, sig);
  c.rules.funcType(c, sig, decl.recv, decl.type.typeParams, decl.type);
  if (decl.hasBody) {
    if (c.options.bodiesOnDemand)
      c.info.pendingBodies.set(decl, () => c.onDemand(info, () => declaredBody(c, obj, info)));
    else c.later(() => declaredBody(c, obj, info));
    return;
  }
  if (sig.typeParams.length > 0)
    c.softError(decl.start, "BadDecl", "generic function is missing function body");
}

/** The body of a function whose type is known. */
export function declaredBody(c: Checker, obj: Func, info: DeclInfo): void {
  c.env.func = obj;
  c.rules.funcBody(c, info, obj.name, obj.type as Signature, info.func!.body!, null);
  c.env.func = null;
}

// ---- Declarations in functions

export function declStmt(c: Checker, decl: ast.GenDecl): void {
  let last: ast.ValueSpec | null = null;
  for (const spec of decl.specs) {
    if (spec.kind === "TypeSpec") localType(c, spec);
    else if (spec.kind === "ValueSpec") {
      if (decl.token === "var") localVars(c, spec);
      else {
        const inherited: boolean = last !== null && spec.type === null && spec.values.length === 0;
        if (!inherited) last = spec;
        localConsts(c, spec, last ?? spec, inherited);
      }
    }
  }
}

function localConsts(c: Checker, spec: ast.ValueSpec, source: ast.ValueSpec, inherited: boolean): void {
  const top = c.delayedCount;
  const constants = spec.names.map((id, i) => {
    const obj = new Const(id.pos, c.pkg, id.name, null);
    constDecl(c, obj, spec.iota, source.type, source.values[i] ?? null, inherited);
    return obj;
  });
  arity(c, spec, source.values, true, inherited);
  // Function literals in the initializers do not see the new names.
  c.processDelayed(top);
  spec.names.forEach((id, i) => {
    c.declare(c.env.scope, id, constants[i], spec.end);
  });
}

function localVars(c: Checker, spec: ast.ValueSpec): void {
  const top = c.delayedCount;
  const { names, values } = spec;
  const vars = names.map((id) => new Var(id.pos, c.pkg, id.name, null));
  if (values.length === 1 && names.length > 1) varDecl(c, vars[0], vars, spec.type, values[0]);
  else
    vars.forEach((obj, i) => {
      varDecl(c, obj, null, spec.type, values[i] ?? null);
    });
  if (spec.type === null || values.length > 0) arity(c, spec, values, false, false);
  c.processDelayed(top);
  names.forEach((id, i) => {
    c.declare(c.env.scope, id, vars[i], spec.end);
  });
}

function localType(c: Checker, spec: ast.TypeSpec): void {
  const obj = new TypeName(spec.name.pos, c.pkg, spec.name.name, null);
  obj.enclosing = c.env.func;
  c.info.localTypes.push(obj);
  c.declare(c.env.scope, spec.name, obj, spec.name.pos);
  c.push(obj);
  typeDecl(c, obj, spec);
  c.pop();
}
