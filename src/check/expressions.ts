// Evaluating expressions (specification: "Expressions"): the entry points, and the forms that are small.
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { unparen } from "../syntax/unparen.ts";
import { basics, invalidType } from "../types/basics.ts";
import { identical } from "../types/identical.ts";
import type { Mode } from "../types/info.ts";
import { notAssertable } from "../types/missing.ts";
import { underIs } from "../types/predicates.ts";
import { PointerT, type Tuple, type Type } from "../types/types.ts";
import { isGeneric, isTypeParam, isValid, under } from "../types/underlying.ts";
import { withoutUse } from "./assignments.ts";
import type { Checker } from "./checker.ts";
import { isDeclared } from "./cycles.ts";
import { Operand, operandString, standIn } from "./operand.ts";
import { operatorPos } from "./reporting.ts";
import type { ExprKind, Target } from "./rules.ts";
import { newTarget } from "./target.ts";
import { record } from "./untyped.ts";

/** Modes of what is not a value, for `exclude`. */
export const notValues: readonly Mode[] = ["novalue", "builtin", "type"];
const notTyped: readonly Mode[] = ["novalue"];

// ---- Entry points

/**
 * Evaluates `e` into `x`, whatever it denotes, and records its type. `target` is the function type that a generic
 * function is assigned to; `hint` the type of a composite literal whose own type is elided.
 */
export function rawExpr(
  c: Checker,
  target: Target | null,
  x: Operand,
  e: ast.Expr,
  hint: Type | null,
  allowGeneric: boolean,
): ExprKind {
  const kind = exprInternal(c, target, x, e, hint);
  if (!allowGeneric) nonGeneric(c, target, x);
  // A value of a type that is still being declared has no structure yet: `type T [len(T{})]int`.
  if (x.mode !== "invalid" && x.mode !== "novalue" && !isDeclared(c, x.type)) {
    x.invalidate();
    x.type = invalidType;
  }
  record(c, x);
  return kind;
}

/** Evaluates `e` to a single value. */
export function expr(c: Checker, target: Target | null, x: Operand, e: ast.Expr): void {
  rawExpr(c, target, x, e, null, false);
  exclude(c, x, notValues);
  singleValue(c, x);
}

/** As expr; the value may be a generic function. */
export function genericExpr(c: Checker, x: Operand, e: ast.Expr): void {
  rawExpr(c, null, x, e, null, true);
  exclude(c, x, notValues);
  singleValue(c, x);
}

/** As expr, for an element of a composite literal: `hint` is its type. */
export function element(c: Checker, x: Operand, e: ast.Expr, hint: Type, place: string): void {
  rawExpr(c, null, x, e, hint, true);
  exclude(c, x, notValues);
  singleValue(c, x);
  instantiateFor(c, x, hint, place);
}

/**
 * Infers the type arguments of a generic function from the type of what it is assigned to. Other than in an assignment
 * statement none of them may be given: `[]func(int) int{f[int]}` needs them all.
 */
export function instantiateFor(c: Checker, x: Operand, type: Type | null, place: string): void {
  if (x.mode === "invalid") return;
  nonGeneric(c, newTarget(type, place), x);
  record(c, x);
}

/** Evaluates `e` to a value or a type. */
export function exprOrType(c: Checker, x: Operand, e: ast.Expr, allowGeneric: boolean): void {
  rawExpr(c, null, x, e, null, allowGeneric);
  exclude(c, x, notTyped);
  singleValue(c, x);
}

/** Evaluates `e` to one or more values; a comma-ok expression gives two if `allowCommaOk` is set. */
export function multiExpr(
  c: Checker,
  e: ast.Expr,
  allowCommaOk: boolean,
): { list: Operand[]; commaOk: boolean } {
  const x = new Operand();
  rawExpr(c, null, x, e, null, false);
  exclude(c, x, notValues);
  return splitOperand(x, allowCommaOk);
}

function splitOperand(x: Operand, allowCommaOk: boolean): { list: Operand[]; commaOk: boolean } {
  if (x.mode !== "invalid" && x.type.kind === "tuple") {
    const list = unpackTuple(x, x.type);
    list.forEach((part, i) => {
      part.expr = standIn(x.expr!, `${ordinal(i + 1)} function result`);
    });
    return { list, commaOk: false };
  }
  if (!allowCommaOk || (x.mode !== "mapindex" && x.mode !== "commaok")) return { list: [x], commaOk: false };
  const ok = new Operand();
  ok.expr = standIn(x.expr!, "ok value of (comma, ok) expression");
  ok.setValue(basics["untyped bool"]);
  return { list: [x, ok], commaOk: true };
}

/** "1st", "2nd", "3rd", "4th", … */
function ordinal(n: number): string {
  const teen = Math.floor(n / 10) % 10 === 1;
  return `${n}${teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
}

/** One operand for each result of a call. */
export function unpackTuple(x: Operand, tuple: Tuple): Operand[] {
  return tuple.vars.map((v) => {
    const part = new Operand();
    part.expr = x.expr;
    part.setValue(v.type!);
    return part;
  });
}

/** Reports an operand whose mode is one of `modes`. */
export function exclude(c: Checker, x: Operand, modes: readonly Mode[]): void {
  if (!modes.includes(x.mode)) return;
  const what = operandString(c, x);
  switch (x.mode) {
    case "novalue":
      c.error(x, "TooManyValues", `${what} used as value${modes.includes("type") ? "" : " or type"}`);
      break;
    case "builtin":
      c.error(x, "UncalledBuiltin", `${what} must be called`);
      break;
    default:
      c.error(x, "NotAnExpr", `${what} is not an expression`);
  }
  x.invalidate();
}

/** Reports an operand that stands for several values. */
export function singleValue(c: Checker, x: Operand): void {
  if (x.mode !== "value" || x.type.kind !== "tuple") return;
  c.error(x, "TooManyValues", `multiple-value ${operandString(c, x)} in single-value context`);
  x.invalidate();
}

/** Infers the type arguments of a generic function from `target`, or reports a generic function or type. */
export function nonGeneric(c: Checker, target: Target | null, x: Operand): void {
  if (x.mode === "invalid" || x.mode === "novalue") return;
  let what = "";
  if (x.type.kind === "named" || x.type.kind === "alias") {
    if (isGeneric(x.type)) what = "type";
  } else if (x.type.kind === "signature" && x.type.typeParams.length > 0) {
    if (target !== null) {
      c.rules.funcInst(c, target, operatorPos(x.expr!), x, null, true);
      return;
    }
    what = "function";
  }
  if (what === "") return;
  const name = exprString(x.expr!);
  c.error(x, "WrongTypeArgCount", `cannot use generic ${what} ${name} without instantiation`);
  x.invalidate();
  x.type = invalidType;
}

/** Evaluates expressions whose values do not matter after an error; false if one of them is invalid. */
export function use(c: Checker, ...args: ast.Expr[]): boolean {
  return useAll(c, args, false);
}

/** As use, for the left-hand sides of an assignment: variables do not count as used. */
export function useLHS(c: Checker, ...args: ast.Expr[]): boolean {
  return useAll(c, args, true);
}

function useAll(c: Checker, args: ast.Expr[], left: boolean): boolean {
  let ok = true;
  for (const e of args) {
    const inner = unparen(e);
    if (inner.kind === "Ident" && inner.name === "_") continue;
    if (inner.kind === "KeyValueExpr") {
      ok = useAll(c, [inner.value], false) && ok;
      continue;
    }
    const x = new Operand();
    if (left) withoutUse(c, inner, () => rawExpr(c, null, x, inner, null, true));
    else rawExpr(c, null, x, inner, null, true);
    ok = ok && x.mode !== "invalid";
  }
  return ok;
}

// ---- Forms of expressions

function exprInternal(
  c: Checker,
  target: Target | null,
  x: Operand,
  e: ast.Expr,
  hint: Type | null,
): ExprKind {
  x.mode = "invalid";
  x.type = invalidType;
  x.value = null;
  x.builtin = null;
  let kind: ExprKind = "expression";
  switch (e.kind) {
    case "BadExpr":
      break;
    case "Ident":
      c.rules.ident(c, x, e, false);
      break;
    case "Ellipsis":
      c.error(e, "BadDotDotDotSyntax", "invalid use of ...");
      break;
    case "BasicLit":
      c.rules.basicLit(c, x, e);
      break;
    case "FuncLit":
      c.rules.funcLit(c, x, e);
      break;
    case "CompositeLit":
      c.rules.compositeLit(c, x, e, hint);
      break;
    case "ParenExpr":
      kind = rawExpr(c, null, x, e.x, null, false);
      break;
    case "SelectorExpr":
      c.rules.selector(c, x, e, false);
      break;
    case "IndexExpr":
      if (c.rules.indexExpr(c, x, e)) {
        c.rules.funcInst(c, target, e.lbrack, x, e, true);
      }
      break;
    case "SliceExpr":
      c.rules.sliceExpr(c, x, e);
      break;
    case "TypeAssertExpr":
      typeAssertExpr(c, x, e);
      break;
    case "CallExpr":
      kind = c.rules.callExpr(c, x, e);
      break;
    case "StarExpr":
      starExpr(c, x, e);
      break;
    case "UnaryExpr":
      c.rules.unary(c, x, e);
      if (e.op === "<-" && x.mode !== "invalid") kind = "statement";
      break;
    case "BinaryExpr":
      c.rules.binary(c, x, e, e.x, e.y, e.op, e.opPos);
      break;
    case "KeyValueExpr":
      c.error(e, "InvalidSyntaxTree", "invalid syntax tree: no key:value expected");
      break;
    default: {
      const type = c.rules.typ(c, e);
      if (isValid(type)) x.mode = "type";
      x.type = type;
    }
  }
  x.expr = e;
  return kind;
}

function starExpr(c: Checker, x: Operand, e: ast.StarExpr): void {
  exprOrType(c, x, e.x, false);
  if (x.mode === "invalid") return;
  if (x.mode === "type") {
    c.rules.validVarType(c, e.x, x.type);
    x.type = new PointerT(x.type);
    return;
  }
  let base: Type | null = null;
  const ok = underIs(x.type, (u) => {
    if (u?.kind !== "pointer") {
      c.error(x, "InvalidIndirection", `invalid operation: cannot indirect ${operandString(c, x)}`);
      return false;
    }
    if (base !== null && !identical(u.elem, base)) {
      const what = operandString(c, x);
      c.error(
        x,
        "InvalidIndirection",
        `invalid operation: pointers of ${what} must have identical base types`,
      );
      return false;
    }
    base = u.elem;
    return true;
  });
  if (ok && base !== null) x.setValue(base, "variable");
  else x.invalidate();
}

function typeAssertExpr(c: Checker, x: Operand, e: ast.TypeAssertExpr): void {
  expr(c, null, x, e.x);
  if (x.mode === "invalid") return;
  if (e.type === null) {
    c.error(e, "InvalidSyntaxTree", "invalid syntax tree: use of .(type) outside type switch");
    x.invalidate();
    return;
  }
  if (isTypeParam(x.type)) {
    const text = `cannot use type assertion on type parameter value ${operandString(c, x)}`;
    c.error(x, "InvalidAssert", `invalid operation: ${text}`);
    x.invalidate();
    return;
  }
  if (under(x.type).kind !== "interface") {
    c.error(x, "InvalidAssert", `invalid operation: ${operandString(c, x)} is not an interface`);
    x.invalidate();
    return;
  }
  const type = c.rules.varType(c, e.type);
  if (!isValid(type)) {
    x.invalidate();
    return;
  }
  const cause = impossible(c, x, type);
  if (cause !== null) {
    const [target, source] = [c.typeString(type), c.typeString(x.type)];
    c.error(
      e,
      "ImpossibleAssert",
      `impossible type assertion: ${exprString(e)}\n\t${target} does not implement ${source} ${cause}`,
    );
  }
  x.setValue(type, "commaok");
}

/** Why the interface value `x` can never hold a `type`; null if it can. */
export function impossible(c: Checker, x: Operand, type: Type): string | null {
  return notAssertable(x.type, type)?.cause((pkg) => c.qualify(pkg)) ?? null;
}
