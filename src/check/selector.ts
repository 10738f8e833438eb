// Selectors: qualified identifiers, fields, methods, method values and expressions (specification: "Selectors",
// "Qualified identifiers", "Method expressions", "Method values").
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { invalidType } from "../types/basics.ts";
import { lookupFieldOrMethod } from "../types/lookup.ts";
import { interfacePointerError, isInterfacePointer } from "../types/missing.ts";
import { isExported } from "../types/names.ts";
import { type Func, type Obj, type PkgName, Var } from "../types/objects.ts";
import { Signature, Tuple, type Type } from "../types/types.ts";
import { isValid, under } from "../types/underlying.ts";
import { absenceNote, memberNote } from "./absent.ts";
import type { Checker } from "./checker.ts";
import { isVisible } from "./exportdata.ts";
import { type Operand, operandString } from "./operand.ts";

/** Evaluates `e` into `x`; `wantType` says that only a qualified type is acceptable. */
export function selector(c: Checker, x: Operand, e: ast.SelectorExpr, wantType: boolean): void {
  if (!select(c, x, e, wantType)) {
    x.invalidate();
    x.type = invalidType;
  }
  x.expr = e;
}

function select(c: Checker, x: Operand, e: ast.SelectorExpr, wantType: boolean): boolean {
  if (e.x.kind === "Ident") {
    const obj = c.lookup(e.x.name);
    if (obj?.kind === "pkgname") return qualifiedIdent(c, x, e, e.x, obj);
  }
  c.rules.exprOrType(c, x, e.x, false);
  if (x.mode === "invalid") return false;
  if (x.mode === "builtin") {
    c.error(e.x.end, "UncalledBuiltin", `invalid use of ${operandString(c, x)} in selector expression`);
    return false;
  }
  if (wantType) {
    c.error(e.sel, "NotAType", `${exprString(e)} is not a type`);
    return false;
  }
  const { obj, index, indirect } = lookupFieldOrMethod(x.type, x.mode === "variable", c.pkg, e.sel.name);
  if (obj === null) {
    if (isValid(under(x.type))) notFound(c, x, e, index !== null, indirect);
    return false;
  }
  if (obj.kind === "func") c.rules.objDecl(c, obj);
  if (x.mode === "type") {
    if (obj.kind === "func") return methodExpr(c, x, e, obj, index!, indirect);
    const message = `operand for field selector ${e.sel.name} must be value of type ${c.typeString(x.type)}`;
    c.error(e.x, "MissingFieldOrMethod", message);
    return false;
  }
  const recv = x.type;
  if (obj.kind === "var") {
    x.setValue(obj.type!, x.mode === "variable" || indirect ? "variable" : "value");
    c.recordSelection(e, { kind: "field", recv, obj, index: index!, indirect, type: x.type });
  } else {
    x.setValue(methodValueType(obj.type as Signature));
    c.recordSelection(e, { kind: "method", recv, obj, index: index!, indirect, type: x.type });
    c.addDeclDep(obj);
  }
  return true;
}

/** `p.Name` where `p` is an imported package. */
function qualifiedIdent(
  c: Checker,
  x: Operand,
  e: ast.SelectorExpr,
  ident: ast.Ident,
  pkgName: PkgName,
): boolean {
  c.recordUse(ident, pkgName);
  pkgName.used = true;
  const pkg = pkgName.imported;
  const { name } = e.sel;
  const obj = pkg.scope.lookup(name);
  if (obj === undefined || !(obj.exported || isVisible(pkg, obj))) {
    if (!pkg.fake) {
      const similar = similarExport(pkg.scope.objects, name);
      const hint = similar === null ? "" : ` (but have ${similar})`;
      const text = `undefined: ${exprString(e)}${hint}${absenceNote(pkg, name)}`;
      c.error(e.sel, "UndeclaredImportedName", text);
    }
    return false;
  }
  if (!obj.exported) {
    c.error(e.sel, "UnexportedName", `name ${name} not exported by package ${pkg.name}`);
  }
  c.recordUse(e.sel, obj);
  return denote(x, obj, pkg.path === "unsafe");
}

/** Fills `x` in with what the imported object stands for. */
function denote(x: Operand, obj: Obj, unsafe: boolean): boolean {
  switch (obj.kind) {
    case "const":
      x.setConstant(obj.type!, obj.value!);
      return isValid(x.type);
    case "typename":
      x.setValue(obj.type!, "type");
      return true;
    case "var":
      x.setValue(obj.type!, "variable");
      return true;
    case "func":
      x.setValue(obj.type!);
      return true;
    case "builtin":
      x.setValue(obj.type ?? invalidType, "builtin");
      x.builtin = unsafe ? `unsafe.${obj.name}` : obj.name;
      return true;
    default:
      return false;
  }
}

function similarExport(objects: Map<string, Obj>, name: string): string | null {
  const folded = name.toLowerCase();
  const similar = [...objects.keys()].filter((n) => isExported(n) && n.toLowerCase() === folded);
  return similar.sort()[0] ?? null;
}

function methodExpr(
  c: Checker,
  x: Operand,
  e: ast.SelectorExpr,
  method: Func,
  index: number[],
  indirect: boolean,
): boolean {
  const sig = method.type as Signature;
  if (sig.recv === null) {
    c.error(e, "InvalidDeclCycle", "illegal cycle in method declaration");
    return false;
  }
  const recv = x.type;
  const params = sig.params.vars;
  // Parameters of one signature are all named or none.
  const named = params.length > 0 && params[0].name !== "";
  const first = new Var(sig.recv.pos, sig.recv.pkg, named ? sig.recv.name || "_" : "", recv);
  first.isParam = true;
  const type = new Signature(new Tuple([first, ...params]), sig.results, sig.variadic);
  type.typeParams = sig.typeParams;
  x.setValue(type);
  c.recordSelection(e, { kind: "methodexpr", recv, obj: method, index, indirect, type });
  c.addDeclDep(method);
  return true;
}

/** The signature without its receiver. */
function methodValueType(sig: Signature): Signature {
  // One made while the signature was incomplete is of no use later.
  if (sig.value !== null && sig.value.params === sig.params) return sig.value;
  const type = new Signature(sig.params, sig.results, sig.variadic);
  type.typeParams = sig.typeParams;
  type.scope = sig.scope;
  sig.value = type;
  return type;
}

// ---- Errors

function notFound(c: Checker, x: Operand, e: ast.SelectorExpr, ambiguous: boolean, indirect: boolean): void {
  const { name } = e.sel;
  const type = c.typeString(x.type);
  const source = exprString(e.x);
  if (ambiguous) {
    c.error(e.sel, "AmbiguousSelector", `ambiguous selector ${source}.${name}`);
    return;
  }
  if (indirect) {
    const text =
      x.mode === "type"
        ? `invalid method expression ${type}.${name} (needs pointer receiver (*${type}).${name})`
        : `cannot call pointer method ${name} on ${type}`;
    c.error(e.sel, "InvalidMethodExpr", text);
    return;
  }
  let why: string;
  if (isInterfacePointer(x.type)) {
    why = interfacePointerError(x.type, (t) => c.typeString(t));
  } else {
    const similar = lookupFieldOrMethod(x.type, x.mode === "variable", c.pkg, name, true).obj;
    why = lookupError(c, x.type, name, similar, false);
  }
  c.error(e.sel, "MissingFieldOrMethod", `${source}.${name} undefined (${why})${memberNote(x.type, name)}`);
}

type Difference = "missing" | "misspelled" | "unexported" | "inaccessible";

/** Why `name` is no field (or method) of `type`; `similar` is one whose name differs in case only. */
export function lookupError(
  c: Checker,
  type: Type,
  name: string,
  similar: Var | Func | null,
  structLiteral: boolean,
): string {
  const difference = similar === null ? "missing" : differenceOf(c, name, similar);
  const t = c.typeString(type);
  const what = similar?.kind === "func" ? "method" : "field";
  if (structLiteral) {
    const unknown = `unknown field ${name} in struct literal of type ${t}`;
    switch (difference) {
      case "missing":
        return unknown;
      case "misspelled":
        return `${unknown}, but does have ${similar!.name}`;
      case "unexported":
        return `${unknown}, but does have unexported ${similar!.name}`;
      case "inaccessible":
        return `cannot refer to unexported field ${similar!.name} in struct literal of type ${t}`;
    }
  }
  const unknown = `type ${t} has no field or method ${name}`;
  switch (difference) {
    case "missing":
      return unknown;
    case "misspelled":
      return `${unknown}, but does have ${what} ${similar!.name}`;
    case "unexported":
      return `${unknown}, but does have unexported ${what} ${similar!.name}`;
    case "inaccessible":
      return `cannot refer to unexported ${what} ${similar!.name}`;
  }
}

function differenceOf(c: Checker, name: string, similar: Var | Func): Difference {
  if (similar.pkg === c.pkg) return "misspelled";
  const sameTail = name.length > 1 && name.slice(1) === similar.name.slice(1);
  if (isExported(name)) {
    if (isExported(similar.name)) return "misspelled";
    return sameTail ? "unexported" : "missing";
  }
  if (isExported(similar.name)) return sameTail ? "misspelled" : "missing";
  return name === similar.name ? "inaccessible" : "missing";
}
