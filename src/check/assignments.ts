// Initialization and assignment (specification: "Assignment statements", "Short variable declarations",
// "Variable declarations", "Return statements").
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { unparen } from "../syntax/unparen.ts";
import { defaultType, invalidType } from "../types/basics.ts";
import { type Const, type Obj, Var } from "../types/objects.ts";
import { hasNil, isNonTypeParamInterface, isUntyped } from "../types/predicates.ts";
import { Tuple, type Type } from "../types/types.ts";
import { isTypeParam, isValid, under } from "../types/underlying.ts";
import { assignableTo } from "./assignability.ts";
import type { Checker } from "./checker.ts";
import { Operand, operandString } from "./operand.ts";
import type { At } from "./reporting.ts";
import type { Context } from "./rules.ts";
import { operandTypes, typesSummary, varTypes } from "./summary.ts";
import { newTarget } from "./target.ts";
import { applyImplicit, implicitTypeAndValue } from "./untyped.ts";

/**
 * Converts `x` to what a variable of type `type` holds, or reports why it cannot be assigned. `type` is null for
 * the blank identifier. `context` says in messages what kind of assignment it is.
 */
export function assignment(c: Checker, x: Operand, type: Type | null, context: Context): void {
  c.rules.singleValue(c, x);
  if (x.mode === "invalid") return;
  if (isUntyped(x.type) && !giveType(c, x, type, context)) {
    x.invalidate();
    return;
  }
  const signature = under(x.type);
  if (signature.kind === "signature" && signature.typeParams.length > 0) {
    const what = exprString(x.expr!);
    c.error(
      x,
      "WrongTypeArgCount",
      `cannot use generic function ${what} without instantiation in ${textOf(context)}`,
    );
    x.invalidate();
    return;
  }
  if (type === null) return;
  const cause = { text: "" };
  const { ok, code } = assignableTo(c, x, type, cause);
  if (ok) return;
  const reason = cause.text === "" ? "" : `: ${cause.text}`;
  c.error(x, code, cannotUse(c, x, type, context) + reason);
  x.invalidate();
}

function textOf(context: Context): string {
  return typeof context === "string" ? context : context();
}

function cannotUse(c: Checker, x: Operand, type: Type, context: Context): string {
  return `cannot use ${operandString(c, x)} as ${c.typeString(type)} value in ${textOf(context)}`;
}

/** Gives the untyped `x` the type that assigning it to a `type` asks for; false after an error. */
function giveType(c: Checker, x: Operand, type: Type | null, context: Context): boolean {
  if (x.isNil) {
    if (type === null) {
      c.error(x, "UntypedNilUse", `use of untyped nil in ${textOf(context)}`);
      return false;
    }
    if (!hasNil(type)) {
      c.error(x, "IncompatibleAssign", cannotUse(c, x, type, context));
      return false;
    }
    applyImplicit(c, x, type, null);
    return true;
  }
  const target = type === null || isNonTypeParamInterface(type) ? defaultType(x.type) : type;
  const implicit = implicitTypeAndValue(c, x, target);
  if (implicit.code === null) {
    applyImplicit(c, x, implicit.type, implicit.value);
    return true;
  }
  const { code } = implicit;
  const text = cannotUse(c, x, target, context);
  if (code === "TruncatedFloat") c.error(x, code, `${text} (truncated)`);
  else if (code === "NumericOverflow") c.error(x, code, `${text} (overflows)`);
  else c.error(x, "IncompatibleAssign", text);
  return false;
}

// ---- Initialization

export function initConst(c: Checker, lhs: Const, x: Operand): void {
  if (x.mode === "invalid" || !isValid(x.type) || (lhs.type !== null && !isValid(lhs.type))) {
    lhs.type ??= invalidType;
    return;
  }
  if (x.mode !== "constant") {
    c.error(x, "InvalidConstInit", `${operandString(c, x)} is not constant`);
    lhs.type ??= invalidType;
    return;
  }
  lhs.type ??= x.type;
  // A declared constant keeps an untyped value's type; so does the expression until it is used elsewhere.
  assignment(c, x, lhs.type, "constant declaration");
  if ((x.mode as string) !== "invalid") lhs.value = x.value;
}

export function initVar(c: Checker, lhs: Var, x: Operand, context: string): void {
  if (x.mode === "invalid" || !isValid(x.type) || (lhs.type !== null && !isValid(lhs.type))) {
    lhs.type ??= invalidType;
    x.invalidate();
    return;
  }
  if (lhs.type === null) {
    if (x.isNil) {
      c.error(x, "UntypedNilUse", `use of untyped nil in ${textOf(context)}`);
      lhs.type = invalidType;
      x.invalidate();
      return;
    }
    lhs.type = defaultType(x.type);
  }
  assignment(c, x, lhs.type, context);
}

/** Initializes variables, or results if `returnStmt` is set. */
export function initVars(c: Checker, lhs: Var[], rhs: ast.Expr[], returnStmt: ast.Stmt | null): void {
  const context = returnStmt === null ? contextFor(lhs) : "return statement";
  if (lhs.length === rhs.length && !isSingleCall(rhs)) {
    lhs.forEach((v, i) => {
      const x = new Operand();
      const name = v.name === "" && returnStmt !== null ? "result variable" : v.name;
      c.rules.expr(c, newTarget(v.type, name), x, rhs[i]);
      initVar(c, v, x, context);
    });
    return;
  }
  if (rhs.length !== 1) {
    if (c.rules.use(c, ...rhs)) {
      if (returnStmt !== null) returnError(c, returnStmt, lhs, c.rules.exprList(c, rhs));
      else assignError(c, rhs, lhs.length, rhs.length);
    }
    for (const v of lhs) v.type ??= invalidType;
    return;
  }
  const { list, commaOk } = c.rules.multiExpr(c, rhs[0], lhs.length === 2 && returnStmt === null);
  if (lhs.length === list.length) {
    lhs.forEach((v, i) => {
      initVar(c, v, list[i], context);
    });
    if (commaOk) recordCommaOk(c, rhs[0], list);
    return;
  }
  if (list[0].mode !== "invalid") {
    if (returnStmt !== null) returnError(c, returnStmt, lhs, list);
    else assignError(c, rhs, lhs.length, list.length);
  }
  for (const v of lhs) v.type ??= invalidType;
}

// ---- Assignment

/** The type of the left-hand side of an assignment; null for the blank identifier. */
export function lhsVar(c: Checker, lhs: ast.Expr): Type | null {
  const ident = unparen(lhs);
  if (ident.kind === "Ident" && ident.name === "_") {
    c.recordDef(ident, null);
    return null;
  }
  const x = new Operand();
  withoutUse(c, ident, () => c.rules.expr(c, null, x, lhs));
  if (x.mode === "invalid") return invalidType;
  if (x.mode === "variable" || x.mode === "mapindex") return x.type;
  if (x.expr?.kind === "SelectorExpr") {
    const container = new Operand();
    c.rules.expr(c, null, container, x.expr.x);
    if (container.mode === "mapindex") {
      const field = exprString(x.expr);
      c.error(x, "UnaddressableFieldAssign", `cannot assign to struct field ${field} in map`);
      return invalidType;
    }
  }
  const what = exprString(x.expr!);
  c.error(
    x,
    "UnassignableOperand",
    `cannot assign to ${what} (neither addressable nor a map index expression)`,
  );
  return invalidType;
}

/** Runs `check`, which evaluates `e`, so that a variable of this package that `e` names does not count as used. */
export function withoutUse(c: Checker, e: ast.Expr, check: () => void): void {
  const obj = e.kind === "Ident" ? c.lookup(e.name) : null;
  const variable = obj?.kind === "var" && obj.pkg === c.pkg ? obj : null;
  const used = variable?.used ?? false;
  check();
  if (variable !== null) variable.used = used;
}

/** Assigns `rhs`, or the operand `x` if that is set, to `lhs`. */
export function assignVar(
  c: Checker,
  lhs: ast.Expr,
  rhs: ast.Expr | null,
  x: Operand | null,
  context: string,
): void {
  const type = lhsVar(c, lhs);
  if (type !== null && !isValid(type)) {
    if (x !== null) x.invalidate();
    else c.rules.use(c, rhs!);
    return;
  }
  if (x === null) {
    x = new Operand();
    // As in Go's compiler, a variable of a type parameter is no target here, though it is one where it is declared.
    c.rules.expr(c, type === null || isTypeParam(type) ? null : newTarget(type, lhs), x, rhs!);
  }
  assignment(c, x, type, type === null ? "assignment to _ identifier" : context);
}

export function assignVars(c: Checker, lhs: ast.Expr[], rhs: ast.Expr[]): void {
  const context = contextFor(lhs);
  if (lhs.length === rhs.length && !isSingleCall(rhs)) {
    lhs.forEach((e, i) => {
      assignVar(c, e, rhs[i], null, context);
    });
    return;
  }
  if (rhs.length !== 1) {
    const okLeft = c.rules.useLHS(c, ...lhs);
    const okRight = c.rules.use(c, ...rhs);
    if (okLeft && okRight) assignError(c, rhs, lhs.length, rhs.length);
    return;
  }
  const { list, commaOk } = c.rules.multiExpr(c, rhs[0], lhs.length === 2);
  if (lhs.length === list.length) {
    lhs.forEach((e, i) => {
      assignVar(c, e, null, list[i], context);
    });
    if (commaOk) recordCommaOk(c, rhs[0], list);
    return;
  }
  if (list[0].mode !== "invalid") assignError(c, rhs, lhs.length, list.length);
  c.rules.useLHS(c, ...lhs);
}

/** `lhs := rhs`; `at` is where a declaration without new variables is reported. */
export function shortVarDecl(c: Checker, at: At, lhs: ast.Expr[], rhs: ast.Expr[]): void {
  const top = c.delayedCount;
  const scope = c.env.scope;
  const { vars, fresh, failed } = leftHandSides(c, lhs);
  initVars(c, vars, rhs, null);
  // Function literals on the right must be checked before the new names are visible.
  c.processDelayed(top);
  if (fresh.length === 0 && !failed) {
    c.softError(at, "NoNewVar", "no new variables on left side of :=");
    return;
  }
  for (const e of lhs) recordRedeclared(c, e);
  const scopePos: Pos = rhs[rhs.length - 1].end;
  for (const v of fresh) c.declare(scope, null, v, scopePos);
}

/** A variable that `:=` only assigns to is an operand as in an ordinary assignment. */
function recordRedeclared(c: Checker, e: ast.Expr): void {
  const obj = e.kind === "Ident" ? c.info.uses.get(e) : undefined;
  if (obj?.kind === "var" && obj.type !== null) c.recordType(e, "variable", obj.type);
}

function leftHandSides(c: Checker, lhs: ast.Expr[]): { vars: Var[]; fresh: Var[]; failed: boolean } {
  const fresh: Var[] = [];
  let failed = false;
  const fail = (e: ast.Expr, code: string, message: string) => {
    c.error(e, code, message);
    failed = true;
    return new Var(e.pos, c.pkg, "_", null);
  };
  const vars = lhs.map((e, i) => {
    if (e.kind !== "Ident") {
      c.rules.useLHS(c, e);
      return fail(e, "BadDecl", `non-name ${exprString(e)} on left side of :=`);
    }
    const { name } = e;
    if (name !== "_" && lhs.findIndex((other) => other.kind === "Ident" && other.name === name) < i) {
      return fail(e, "RepeatedDecl", `${name} repeated on left side of :=`);
    }
    const existing: Obj | undefined = c.env.scope.lookup(name);
    if (existing !== undefined) {
      c.recordUse(e, existing);
      if (existing.kind === "var") return existing;
      return fail(e, "UnassignableOperand", `cannot assign to ${name}`);
    }
    const v = new Var(e.pos, c.pkg, name, null);
    if (name !== "_") fresh.push(v);
    c.recordDef(e, v);
    return v;
  });
  return { vars, fresh, failed };
}

// ---- Common parts

/** What messages call an assignment to these variables. */
function contextFor(lhs: readonly unknown[]): string {
  return lhs.length > 1 ? "multiple assignment" : "assignment";
}

function isSingleCall(rhs: ast.Expr[]): boolean {
  return rhs.length === 1 && unparen(rhs[0]).kind === "CallExpr";
}

/** Records the tuple type of a comma-ok expression. */
export function recordCommaOk(c: Checker, e: ast.Expr, [value, ok]: Operand[]): void {
  if (value.mode === "invalid" || ok.mode === "invalid") return;
  for (;;) {
    const recorded = c.info.types.get(e);
    if (recorded !== undefined) {
      const vars = [value, ok].map((x) => new Var(e.pos, c.pkg, "", x.type));
      c.info.types.set(e, { ...recorded, type: new Tuple(vars) });
    }
    if (e.kind !== "ParenExpr") return;
    e = e.x;
  }
}

/** `2 variables but f returns 1 value`. */
function assignError(c: Checker, rhs: ast.Expr[], variables: number, values: number): void {
  const left = measure(variables, "variable");
  const right = measure(values, "value");
  const call = unparen(rhs[0]);
  const what = rhs.length === 1 && call.kind === "CallExpr" ? `${exprString(call.fun)} returns ` : "";
  c.error(rhs[0], "WrongAssignCount", `assignment mismatch: ${left} but ${what}${right}`);
}

export function measure(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? "" : "s"}`;
}

function returnError(c: Checker, at: At, lhs: Var[], rhs: Operand[]): void {
  const tooMany = rhs.length > lhs.length;
  if (tooMany) at = rhs[lhs.length];
  else if (rhs.length > 0) at = rhs[rhs.length - 1];
  const have = typesSummary(c, operandTypes(rhs), false, false);
  const want = typesSummary(c, varTypes(lhs), false, false);
  const qualifier = tooMany ? "too many" : "not enough";
  c.error(at, "WrongResultCount", `${qualifier} return values\n\thave ${have}\n\twant ${want}`);
}
