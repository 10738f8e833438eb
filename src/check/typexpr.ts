// Type expressions and identifiers (specification: "Types", "Blocks", "Instantiations").

import { toInt } from "../constant/index.ts";
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { invalidType } from "../types/basics.ts";
import { comparable } from "../types/comparable.ts";
import { typeSetOf } from "../types/lazy.ts";
import type { Obj, TypeName } from "../types/objects.ts";
import {
  isGeneric,
  isInteger,
  isTypeParam,
  isUntyped,
  isValid,
  unalias,
  under,
} from "../types/predicates.ts";
import { instantiate } from "../types/subst.ts";
import { ArrayT, ChanT, MapT, PointerT, Signature, SliceT, type Type } from "../types/types.ts";
import { isMethodSet } from "../types/typeset.ts";
import { comparableType, universe, universeIota } from "../types/universe.ts";
import type { Checker } from "./checker.ts";
import { validateTypeArgCount, verify } from "./instantiate.ts";
import { interfaceType } from "./interface.ts";
import { Operand, operandString } from "./operand.ts";
import type { Cause } from "./reporting.ts";
import { structType } from "./struct.ts";

// ---- Identifiers

function useDotImport(c: Checker, name: string): void {
  const { scope } = c.lookupScope(name)!;
  const imported = c.dotImports.get(scope)?.get(name);
  if (imported !== undefined) imported.used = true;
}

/** What the identifier denotes. `wantType` says that only a type will do. */
export function ident(c: Checker, x: Operand, e: ast.Ident, wantType: boolean): void {
  x.mode = "invalid";
  x.expr = e;
  const obj = c.lookup(e.name);
  if (obj === null) {
    if (e.name === "_") c.error(e, "InvalidBlank", "cannot use _ as value or type");
    else c.error(e, "UndeclaredName", `undefined: ${e.name}`);
    return;
  }
  if (obj === comparableType.obj || (obj.name === "any" && obj.parent === universe)) {
    if (!c.requireVersion(e, "go1.18", `predeclared ${e.name}`)) return;
  }
  c.recordUse(e, obj);

  if (wantType && obj.kind !== "typename") {
    c.error(e, "NotAType", `${obj.name} (${objectKind(c, obj)}) is not a type`);
    if (obj.kind === "var" && obj.pkg === c.pkg) obj.used = true;
    return;
  }
  // Types of this package are declared again, so to speak, to notice cycles.
  if (obj.type === null || (wantType && obj.pkg === c.pkg)) c.rules.objDecl(c, obj);
  if (obj.pkg !== c.pkg && c.dotImports.size > 0) useDotImport(c, e.name);

  const type = obj.type ?? invalidType;
  switch (obj.kind) {
    case "pkgname":
      c.error(e, "InvalidPkgUse", `use of package ${obj.name} not in selector`);
      return;
    case "const":
      c.addDeclDep(obj);
      if (!isValid(type)) return;
      x.value = obj.value;
      if (obj === universeIota) {
        if (c.env.iota === null) {
          c.error(e, "InvalidIota", "cannot use iota outside constant declaration");
          return;
        }
        x.value = c.env.iota;
      }
      x.mode = "constant";
      break;
    case "typename":
      x.mode = "type";
      break;
    case "var":
      if (obj.pkg === c.pkg) obj.used = true;
      c.addDeclDep(obj);
      if (!isValid(type)) return;
      x.mode = "variable";
      break;
    case "func":
      c.addDeclDep(obj);
      x.mode = "value";
      break;
    case "builtin":
      x.builtin = obj.pkg === null ? obj.name : `${obj.pkg.path}.${obj.name}`;
      x.mode = "builtin";
      break;
    case "nil":
      x.mode = "nil";
      break;
    default:
      return;
  }
  x.type = type;
}

export function objectKind(c: Checker, obj: Obj): string {
  switch (obj.kind) {
    case "pkgname":
      return "package name";
    case "const":
      return "constant";
    case "typename":
      if (obj.type?.kind === "alias") return "type alias";
      return obj.type?.kind === "typeparam" ? "type parameter" : "defined type";
    case "var":
      if (obj.isField) return "struct field";
      if (obj.isReceiver) return "receiver";
      if (obj.isParam) return "parameter";
      if (obj.isResult) return "result variable";
      return obj.parent === c.pkg.scope || obj.parent === obj.pkg?.scope
        ? "package-level variable"
        : "local variable";
    case "func":
      return obj.type?.kind === "signature" && obj.type.recv !== null ? "method" : "function";
    case "label":
      return "label";
    case "builtin":
      return "built-in function";
    case "nil":
      return "untyped nil";
  }
}

// ---- Types

export function typ(c: Checker, e: ast.Expr): Type {
  return declaredType(c, e, null);
}

/** The type of a variable: no constraint interface. */
export function varType(c: Checker, e: ast.Expr): Type {
  const type = declaredType(c, e, null);
  validVarType(c, e, type);
  return type;
}

/** Reports a constraint interface used as the type of a variable, once types are complete. */
export function validVarType(c: Checker, e: ast.Expr, type: Type): void {
  if (mayBeConstraint(type)) c.later(() => notConstraint(c, e, type));
}

/** The type is a constraint interface for all that is known of it yet. */
function mayBeConstraint(type: Type): boolean {
  const actual = unalias(type);
  const known = actual.kind === "named" ? actual.underlying : actual;
  return known === null || known.kind === "interface";
}

function notConstraint(c: Checker, e: ast.Expr, type: Type): void {
  const underlying = under(type);
  if (underlying.kind !== "interface") return;
  const set = typeSetOf(underlying);
  if (isMethodSet(set)) return;
  const reason = set.comparable ? "is (or embeds) comparable" : "contains type constraints";
  const text = `cannot use type ${c.typeString(type)} outside a type constraint: interface ${reason}`;
  c.softError(e.pos, "MisplacedConstraintIface", text);
}

export function declaredType(c: Checker, e: ast.Expr, def: TypeName | null): Type {
  let type = typeInternal(c, e, def);
  if (isGeneric(type)) {
    const message = `cannot use generic type ${c.typeString(type)} without instantiation`;
    c.error(e, "WrongTypeArgCount", message);
    type = invalidType;
  }
  c.recordType(e, "type", type);
  return type;
}

export function genericType(c: Checker, e: ast.Expr, cause?: Cause): Type {
  let type = typeInternal(c, e, null);
  if (isValid(type) && !isGeneric(type)) {
    if (cause !== undefined) cause.text = `${c.typeString(type)} is not a generic type`;
    type = invalidType;
  }
  c.recordType(e, "type", type);
  return type;
}

function typeInternal(c: Checker, e: ast.Expr, def: TypeName | null): Type {
  switch (e.kind) {
    case "BadExpr":
      return invalidType;
    case "Ident":
    case "SelectorExpr":
      return namedType(c, e);
    case "IndexExpr":
      c.requireVersion(e, "go1.18", "type instantiation");
      return instantiatedType(c, e.x, e.indices);
    case "ParenExpr":
      return declaredType(c, e.x, def);
    case "ArrayType":
      return arrayType(c, e);
    case "Ellipsis": // reported by the parser
      return invalidType;
    case "StructType":
      return structType(c, e);
    case "StarExpr": {
      const pointer = new PointerT(invalidType);
      pointer.elem = varType(c, e.x);
      return isValid(pointer.elem) ? pointer : invalidType;
    }
    case "FuncType": {
      const sig = new Signature();
      c.rules.funcType(c, sig, null, null, e);
      return sig;
    }
    case "InterfaceType":
      return interfaceType(c, e, def);
    case "MapType":
      return mapType(c, e);
    case "ChanType": {
      const chan = new ChanT(e.dir, varType(c, e.value));
      c.limited.push({ pos: e.pos, type: chan });
      return chan;
    }
    default:
      c.error(e, "NotAType", `${exprString(e)} is not a type`);
      c.rules.use(c, e);
      return invalidType;
  }
}

function namedType(c: Checker, e: ast.Ident | ast.SelectorExpr): Type {
  const x = new Operand();
  if (e.kind === "Ident") ident(c, x, e, true);
  else c.rules.selector(c, x, e, true);
  if (x.mode === "type") return x.type ?? invalidType;
  if (x.mode === "novalue") c.error(x, "NotAType", `${operandString(c, x)} used as type`);
  else if (x.mode !== "invalid") c.error(x, "NotAType", `${operandString(c, x)} is not a type`);
  return invalidType;
}

function mapType(c: Checker, e: ast.MapType): Type {
  const map = new MapT(invalidType, invalidType);
  map.key = varType(c, e.key);
  map.elem = varType(c, e.value);
  c.limited.push({ pos: e.pos, type: map });
  c.later(() => {
    if (!isValid(map.key) || comparable(map.key)) return;
    const why = isTypeParam(map.key) ? " (missing comparable constraint)" : "";
    c.error(e.key, "IncomparableMapKey", `invalid map key type ${c.typeString(map.key)}${why}`);
  });
  return map;
}

function arrayType(c: Checker, e: ast.ArrayType): Type {
  if (e.len === null) {
    const slice = new SliceT(invalidType);
    slice.elem = varType(c, e.elem);
    return slice;
  }
  const array = new ArrayT(invalidType, -1);
  if (e.len.kind === "Ellipsis") {
    const message = "invalid use of [...] array (outside a composite literal)";
    c.error(e, "BadDotDotDotSyntax", message);
  } else {
    array.len = arrayLength(c, e.len);
  }
  array.elem = varType(c, e.elem);
  c.limited.push({ pos: e.pos, type: array });
  return array.len >= 0 ? array : invalidType;
}

/** The value of an array length; -1 after an error. */
export function arrayLength(c: Checker, e: ast.Expr): number {
  // An undeclared name may be a type parameter that was meant: `type T[P any] …` parses as an array without `any`.
  if (e.kind === "Ident") {
    const obj = c.lookup(e.name);
    if (obj?.kind !== "const") {
      const message =
        obj === null
          ? `undefined array length ${e.name} or missing type constraint`
          : `invalid array length ${e.name}`;
      c.error(e, "InvalidArrayLen", message);
      return -1;
    }
  }
  const x = new Operand();
  c.rules.expr(c, null, x, e);
  if (x.mode !== "constant" || x.type === null || x.value === null) {
    if (x.mode !== "invalid") {
      c.error(x, "InvalidArrayLen", `array length ${operandString(c, x)} must be constant`);
    }
    return -1;
  }
  if (isUntyped(x.type) || isInteger(x.type)) {
    const value = toInt(x.value);
    if (value.kind === "int" && value.value >= 0n && value.value < 1n << 63n) return Number(value.value);
  }
  const what = operandString(c, x);
  const message = isInteger(x.type) ? `invalid array length ${what}` : `array length ${what} must be integer`;
  c.error(x, "InvalidArrayLen", message);
  return -1;
}

function instantiatedType(c: Checker, e: ast.Expr, indices: ast.Expr[]): Type {
  const cause: Cause = { text: "" };
  const generic = genericType(c, e, cause);
  if (cause.text !== "") {
    const args = indices.map((index) => exprString(index)).join(", ");
    const message = `invalid operation: ${exprString(e)}[${args}] (${cause.text})`;
    c.error(e, "NotAGenericType", message);
  }
  if (!isValid(generic) || (generic.kind !== "named" && generic.kind !== "alias")) return invalidType;

  const args = typeList(c, indices);
  if (args === null) return invalidType;
  const { typeParams } = generic.origin;
  const name = generic.obj.name;
  if (generic.kind === "alias" && !validateTypeArgCount(c, e.pos, name, typeParams.length, args.length)) {
    return invalidType;
  }
  const instance = instantiate(generic as Type, args, e.pos);

  // The parameters' constraints may not be known yet.
  c.later(() => {
    c.recordInstance(e, args, instance);
    const params = generic.origin.typeParams;
    const isAlias = generic.kind === "alias";
    if (!isAlias && !validateTypeArgCount(c, e.pos, name, params.length, args.length)) return;
    const failure = verify(c, params, args);
    if (failure !== null) {
      c.softError(indices[failure.index] ?? e, "InvalidTypeArg", failure.cause);
    } else {
      c.recordInstantiation(e.pos, params, args, indices);
    }
  });
  return instance;
}

/** The types of a list; null if any is invalid. */
export function typeList(c: Checker, list: readonly ast.Expr[]): Type[] | null {
  const types = list.map((e) => varType(c, e));
  return types.every(isValid) ? types : null;
}
