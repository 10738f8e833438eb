// Assignments and short variable declarations (specification: "Assignment statements", "Short variable
// declarations", "IncDec statements"). First the operands on the left and the values are evaluated, then the
// assignments happen from left to right; temporaries only where that makes a difference.
import type * as ast from "../../syntax/nodes.ts";
import { walk } from "../../syntax/walk.ts";
import { basics } from "../../types/basics.ts";
import type { Obj, Var } from "../../types/objects.ts";
import type { Tuple, Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { receiveOk } from "../channels.ts";
import { cloneOf, isFresh } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import { typeAssertOk } from "../expressions/assertions.ts";
import { operand, operation } from "../expressions/binary.ts";
import { constantValue } from "../expressions/constants.ts";
import { implicit } from "../expressions/conversions.ts";
import { inRef, isPackageLevel } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { canStep } from "../integers.ts";
import { intKind, isAggregate } from "../kinds.ts";
import { type Place, place, readPlace, valueFor, writePlace } from "../places.ts";
import { rangeOf } from "../ranges.ts";
import { isConstantValue, isPlain, isSimple, mentions } from "../reuse.ts";
import { declareVariable, definedVariable, isConstant, keep } from "../variables.ts";

export function assignStmt(g: Generator, s: ast.AssignStmt): es.Statement[] {
  if (s.op === ":=") return define(g, s);
  if (s.op !== "=") return opAssign(g, s);
  if (s.lhs.length === 1) return assignOne(g, s.lhs[0], s.rhs[0], s.pos);
  if (s.rhs.length === 1) return assignResults(g, s.lhs, s.rhs[0], s.pos);
  return assignMany(g, s);
}

function statement(e: b.Expression, pos: number): es.Statement {
  return b.expressionStatement(e, pos);
}

// ---- One value

function assignOne(g: Generator, lhs: ast.Expr, rhs: ast.Expr, pos: number): es.Statement[] {
  const out: es.Statement[] = [];
  if (isPlain(g, rhs) || isStable(g, lhs)) {
    const p = place(g, lhs);
    if (p.kind === "blank") return discard(g, rhs, pos);
    return [statement(writePlace(g, p, valueFor(g, p, rhs), pos), pos)];
  }
  // The value's calls come before the loads and checks on the left, after the calls there.
  const p = place(g, lhs, (operand, source) => (isPlain(g, source) ? operand : keep(g, "$o", operand, out)));
  const value = keep(g, "$v", valueFor(g, p, rhs), out, pos);
  out.push(statement(writePlace(g, p, value), pos));
  return out;
}

/** `_ = x`: only what the evaluation does counts. */
export function discard(g: Generator, e: ast.Expr, pos: number): es.Statement[] {
  if (g.isNil(e)) return [];
  while (e.kind === "ParenExpr") e = e.x;
  const pointer = dereferenced(g, e);
  if (pointer !== null) return nilCheck(g, pointer, pos);
  const value = g.expr(e);
  return isSimple(value) || value.type === "ArrowFunctionExpression" ? [] : [statement(value, pos)];
}

/** The pointer that the expression does nothing but follow. */
function dereferenced(g: Generator, e: ast.Expr): ast.Expr | null {
  if (e.kind === "StarExpr") return e.x;
  const isSelection = e.kind === "SelectorExpr" && g.info.selections.get(e)?.kind === "field";
  const isElement = e.kind === "IndexExpr" && g.constant(e.indices[0]) !== null;
  if (!isSelection && !isElement) return null;
  return g.under(g.typeOf(e.x)).kind === "pointer" ? e.x : null;
}

/** A plain property read would do, but tools that shake trees take it for dead. */
function nilCheck(g: Generator, pointer: ast.Expr, pos: number): es.Statement[] {
  const test = b.binary("===", g.expr(pointer), b.nullLit());
  return [b.ifThen(test, b.expressionStatement(g.callRuntime("panicNil", [], pos)), null, pos)];
}

/** Calls cannot change which variable `e` denotes: a variable, or a field of an object that stays the same. */
function isStable(g: Generator, e: ast.Expr): boolean {
  while (e.kind === "ParenExpr") e = e.x;
  if (e.kind === "Ident") return true;
  if (e.kind !== "SelectorExpr") return false;
  const selection = g.info.selections.get(e);
  if (selection === undefined) return true;
  if (selection.kind !== "field" || (selection.indirect && selection.index.length > 1)) return false;
  const isPointer = g.under(g.typeOf(e.x)).kind === "pointer";
  return isPointer ? isUnchanging(g, e.x) : isStable(g, e.x);
}

/** A local variable that nobody but the code at hand assigns. */
function isUnchanging(g: Generator, e: ast.Expr): boolean {
  while (e.kind === "ParenExpr") e = e.x;
  if (e.kind !== "Ident") return false;
  const v = g.object(e);
  if (v?.kind !== "var" || isPackageLevel(v)) return false;
  return !g.fn.assigned.has(v) || (!g.analysis.isShared(v) && !inRef(g, v));
}

// ---- x op= y, x++

function opAssign(g: Generator, s: ast.AssignStmt): es.Statement[] {
  const op = s.op.slice(0, -1) as ast.BinaryExpr["op"];
  const [lhs, rhs] = [s.lhs[0], s.rhs[0]];
  const out: es.Statement[] = [];
  const p = stablePlace(g, lhs, out);
  const type = p.type!;
  // Go reads the variable after the calls on the right.
  const early = !isPlain(g, rhs) && !isUnchanging(g, lhs);
  let right = operand(g, rhs);
  if (early) right = { e: keep(g, "$v", right.e, out, rhs.pos), range: right.range };
  const range = intKind(type) === null ? null : rangeOf(g, lhs);
  const value = operation(g, op, { e: readPlace(g, p), range }, right, type, g.knownRange(s), s.opPos);
  out.push(statement(writePlace(g, p, value, s.opPos), s.pos));
  return out;
}

export function incDecStmt(g: Generator, s: ast.IncDecStmt): es.Statement[] {
  const out: es.Statement[] = [];
  const p = stablePlace(g, s.x, out);
  const type = p.type!;
  const kind = intKind(type);
  const range = kind === null ? null : rangeOf(g, s.x);
  const isFloat64 = kind === null && g.under(type) === basics.float64;
  if (p.kind === "lvalue" && (isFloat64 || (kind !== null && canStep(g.knownRange(s), range, s.op, kind)))) {
    return [...out, statement(b.update(s.op, p.target, s.pos), s.pos)];
  }
  const one = { e: constantValue(g, { kind: "int", value: 1n }, type), range: { min: 1, max: 1 } };
  const value = operation(
    g,
    s.op === "++" ? "+" : "-",
    { e: readPlace(g, p), range },
    one,
    type,
    g.knownRange(s),
    s.opPos,
  );
  out.push(statement(writePlace(g, p, value, s.opPos), s.pos));
  return out;
}

/** A place whose operands may be evaluated twice. */
function stablePlace(g: Generator, e: ast.Expr, out: es.Statement[]): Place {
  const p = place(g, e, (operand, source) =>
    isSimple(operand) && isPlain(g, source)
      ? operand
      : isPure(operand)
        ? operand
        : keep(g, "$o", operand, out),
  );
  if (p.kind !== "lvalue" || p.target.type !== "MemberExpression" || !p.target.computed) return p;
  // The bounds check happens once.
  const index = p.target.property as b.Expression;
  const array = p.target.object as b.Expression;
  if (isPure(index) && isPure(array)) return p;
  const keptArray = isPure(array) ? array : keep(g, "$a", array, out);
  const keptIndex = isPure(index) ? index : keep(g, "$i", index, out);
  return { ...p, target: b.element(keptArray, keptIndex, p.target.pos) };
}

/** Evaluating it twice gives the same and does nothing. */
function isPure(e: b.Expression): boolean {
  switch (e.type) {
    case "MemberExpression":
      return !e.computed && isPure(e.object as b.Expression);
    case "BinaryExpression":
      return isPure(e.left as b.Expression) && isPure(e.right);
    default:
      return isSimple(e);
  }
}

// ---- Several values

function assignMany(g: Generator, s: ast.AssignStmt): es.Statement[] {
  const out: es.Statement[] = [];
  const plain = [...s.lhs, ...s.rhs].every((e) => isBlank(e) || isPlain(g, e));
  const { places, before } = leftPlaces(g, s.lhs, out, (source) => plain || isConstantValue(g, source));
  const values = s.rhs.map((e, i) => {
    const p = places[i];
    // In plain code the first value can wait for its assignment; others are changed by the assignments before.
    const waits = plain && !isChanged(g, e, before[i]) && !(before[i].isSeen && mayPanic(g, e));
    if (waits || isConstantValue(g, e)) return valueFor(g, p, e);
    const value = p.kind === "object" ? g.stored(e, p.type) : valueFor(g, p, e);
    return keep(g, "$v", value, out, e.pos);
  });
  places.forEach((p, i) => {
    if (p.kind === "blank" && isSimple(values[i])) return;
    out.push(statement(writePlace(g, p, values[i]), s.lhs[i].pos));
  });
  return out;
}

/** What assignments change. */
interface Changes {
  readonly assigned: ReadonlySet<Obj>;
  /** Types of the memory that is written through fields, elements and pointers. */
  readonly written: ReadonlySet<Type>;
  /** Something that lives on when a panic ends the function. */
  readonly isSeen: boolean;
}

/** The places on the left, each with what the assignments before it change, which must not change its operands. */
function leftPlaces(
  g: Generator,
  lhs: readonly ast.Expr[],
  out: es.Statement[],
  isSteady: (source: ast.Expr) => boolean,
): { places: Place[]; before: Changes[] } {
  let changes: Changes = { assigned: new Set(), written: new Set(), isSeen: false };
  const before: Changes[] = [];
  const places = lhs.map((e) => {
    const p = place(g, e, (operand, source) =>
      operand.type === "Literal" || (isSteady(source) && !isChanged(g, source, changes))
        ? operand
        : keep(g, "$o", operand, out),
    );
    before.push(changes);
    changes = withPlace(g, changes, e, p);
    return p;
  });
  return { places, before };
}

function withPlace(g: Generator, before: Changes, e: ast.Expr, p: Place): Changes {
  if (p.type === null) return before;
  const v = variableOf(g, e);
  if (v === null) return { ...before, written: new Set(before.written).add(p.type), isSeen: true };
  const isLocal = v.kind === "var" && !isPackageLevel(v) && !inRef(g, v) && !g.fn.uses.isCaptured(v);
  const isSeen = before.isSeen || !isLocal || g.frame.defers !== null;
  return { ...before, assigned: new Set(before.assigned).add(v), isSeen };
}

function isChanged(g: Generator, e: ast.Expr, { assigned, written }: Changes): boolean {
  return mentions(g, e, assigned) || loads(g, e, written);
}

/** The expression reads memory of one of the types: a field, an element, or what pointers may point to. */
function loads(g: Generator, e: ast.Expr, types: ReadonlySet<Type>): boolean {
  if (types.size === 0) return false;
  let found = false;
  walk(e, (node) => {
    const isLoad =
      node.kind === "SelectorExpr" ||
      node.kind === "IndexExpr" ||
      node.kind === "StarExpr" ||
      (node.kind === "Ident" && isReachable(g, node));
    if (isLoad && g.info.types.has(node) && !g.isType(node) && types.has(g.typeOf(node))) found = true;
    return !found;
  });
  return found;
}

/** A variable that pointers may point to. */
function isReachable(g: Generator, id: ast.Ident): boolean {
  const v = g.object(id);
  return v?.kind === "var" && !v.isField && (inRef(g, v) || g.analysis.isShared(v));
}

/** Evaluating the expression, which calls nothing, may end in a run-time panic. */
function mayPanic(g: Generator, e: ast.Expr): boolean {
  let found = false;
  walk(e, (node) => {
    if (node.kind === "FuncLit") return false;
    if (node.kind === "IndexExpr") found ||= !g.analysis.indexInBounds(node, g.fn.instance);
    else if (node.kind === "SelectorExpr") found ||= g.info.selections.get(node)?.indirect === true;
    else found ||= /^(StarExpr|SliceExpr|TypeAssertExpr)$/.test(node.kind);
    return !found;
  });
  return found;
}

function isBlank(e: ast.Expr): boolean {
  return e.kind === "Ident" && e.name === "_";
}

function variableOf(g: Generator, e: ast.Expr): Obj | null {
  while (e.kind === "ParenExpr") e = e.x;
  if (e.kind === "SelectorExpr" && !g.info.selections.has(e)) return g.object(e.sel);
  return e.kind === "Ident" && e.name !== "_" ? g.object(e) : null;
}

// ---- Several results of one expression

/** An array of the values of a call or comma-ok expression, and their types. */
export function multiValue(
  g: Generator,
  e: ast.Expr,
  count: number,
): { values: b.Expression; types: Type[]; fresh: boolean } {
  while (e.kind === "ParenExpr") e = e.x;
  const recorded = g.typeOf(e);
  const types =
    recorded.kind === "tuple"
      ? (recorded as Tuple).vars.map((v) => g.concrete(v.type!))
      : [recorded, g.concrete(basics.bool)].slice(0, count);
  switch (e.kind) {
    case "TypeAssertExpr":
      return { values: typeAssertOk(g, e), types, fresh: false };
    case "UnaryExpr":
      return { values: receiveOk(g, e), types, fresh: true };
    case "IndexExpr": {
      const map = g.under(g.typeOf(e.x));
      if (map.kind !== "map") break;
      const args = [g.expr(e.x), g.value(e.indices[0], g.concrete(map.key)), g.zero(g.concrete(map.elem))];
      return { values: g.callRuntime("lookup", args, e.lbrack), types, fresh: false };
    }
  }
  return { values: g.expr(e), types, fresh: true };
}

function assignResults(g: Generator, lhs: readonly ast.Expr[], rhs: ast.Expr, pos: number): es.Statement[] {
  const out: es.Statement[] = [];
  const { places } = leftPlaces(g, lhs, out, (source) => isPlain(g, source));
  out.push(...storeResults(g, places, rhs, pos));
  return out;
}

/** Assigns the values of a multi-valued expression to places. */
export function storeResults(g: Generator, places: Place[], rhs: ast.Expr, pos: number): es.Statement[] {
  const { values, types, fresh } = multiValue(g, rhs, places.length);
  const isDirect = places.every((p, i) => p.kind === "blank" || isPatternTarget(g, p, types[i], fresh));
  if (isDirect) {
    const targets = places.map((p) => (p.kind === "lvalue" ? p.target : null));
    while (targets.length > 0 && targets[targets.length - 1] === null) targets.pop();
    if (targets.length === 0) return [statement(values, pos)];
    return [statement(b.assign(b.arrayPattern(targets), values, "=", pos), pos)];
  }
  const out: es.Statement[] = [];
  const results = keep(g, "$r", values, out, pos);
  places.forEach((p, i) => {
    if (p.kind === "blank") return;
    const value = resultFor(
      g,
      b.element(b.id(results.name), b.num(i)),
      types[i],
      p.type,
      fresh || p.kind === "object",
    );
    out.push(statement(writePlace(g, p, value), pos));
  });
  return out;
}

function isPatternTarget(g: Generator, p: Place, type: Type, fresh: boolean): boolean {
  if (p.kind !== "lvalue" || (p.element && g.under(p.type) === basics.bool)) return false;
  return isDirectResult(g, type, p.type, fresh);
}

/** The result can be stored as it is. */
function isDirectResult(g: Generator, from: Type, target: Type, fresh: boolean): boolean {
  if (isAggregate(from) && (!fresh || g.concrete(from) !== g.concrete(target))) return false;
  return g.under(target).kind !== "interface" || g.under(from).kind === "interface";
}

function resultFor(
  g: Generator,
  value: b.Expression,
  from: Type,
  target: Type,
  fresh: boolean,
): b.Expression {
  return implicit(g, fresh ? value : cloneOf(g, value, from), from, target);
}

// ---- Short variable declarations

function define(g: Generator, s: ast.AssignStmt): es.Statement[] {
  if (s.rhs.length === 1 && s.lhs.length > 1) return defineResults(g, s.lhs, s.rhs[0], s.pos);
  const isNew = s.lhs.map((e) => definedVariable(g, e) !== null || isBlank(e));
  if (s.lhs.length === 1) return defineOne(g, s.lhs[0], s.rhs[0], s.pos);
  if (isNew.every(Boolean)) return s.lhs.flatMap((e, i) => defineOne(g, e, s.rhs[i], s.pos));
  // Old and new variables mixed: all values first.
  const out: es.Statement[] = [];
  const values = s.lhs.map((e, i) => {
    const v = definedVariable(g, e) ?? variableOf(g, e);
    const value = v?.kind === "var" ? g.stored(s.rhs[i], g.concrete(v.type!)) : g.expr(s.rhs[i]);
    return isConstantValue(g, s.rhs[i]) ? value : keep(g, "$v", value, out, s.rhs[i].pos);
  });
  s.lhs.forEach((e, i) => {
    const v = definedVariable(g, e);
    if (v !== null) out.push(declareVariable(g, v, values[i], s.pos));
    else if (!isBlank(e)) out.push(statement(writePlace(g, place(g, e), values[i]), s.pos));
  });
  return out;
}

function defineOne(g: Generator, e: ast.Expr, rhs: ast.Expr, pos: number): es.Statement[] {
  const v = definedVariable(g, e);
  if (v === null) return isBlank(e) ? discard(g, rhs, pos) : assignOne(g, e, rhs, pos);
  const type = g.concrete(v.type!);
  if (isAggregate(type) && g.typeOf(rhs) === type && g.analysis.borrows(v, rhs, g.fn.instance)) {
    if (!isFresh(g, rhs)) g.fn.borrowed.add(v);
    return [declareVariable(g, v, g.expr(rhs), pos)];
  }
  return [declareVariable(g, v, g.stored(rhs, type), pos)];
}

/** `a, b := f()`, also for variable declarations. */
export function defineResults(
  g: Generator,
  lhs: readonly ast.Expr[],
  rhs: ast.Expr,
  pos: number,
): es.Statement[] {
  const { values, types, fresh } = multiValue(g, rhs, lhs.length);
  const vars = lhs.map((e) => definedVariable(g, e));
  const isDirect = vars.every((v, i) =>
    v === null ? isBlank(lhs[i]) : !inRef(g, v) && isDirectResult(g, types[i], g.concrete(v.type!), fresh),
  );
  if (isDirect && vars.some((v) => v !== null)) return [declarePattern(g, vars, values, pos)];
  if (vars.every((v) => v === null)) {
    return storeResults(
      g,
      lhs.map((e) => place(g, e)),
      rhs,
      pos,
    );
  }
  return defineMixed(g, lhs, vars, { values, types, fresh }, pos);
}

function declarePattern(g: Generator, vars: (Var | null)[], values: b.Expression, pos: number): es.Statement {
  const names = vars.map((v) => (v === null ? null : b.id(g.fn.locals.declare(v), v.pos, v.name)));
  while (names.length > 0 && names[names.length - 1] === null) names.pop();
  const constant = vars.every((v) => v === null || isConstant(g, v));
  return b.declare(constant ? "const" : "let", b.arrayPattern(names), values, pos);
}

/** New variables beside old ones, or with conversions. */
function defineMixed(
  g: Generator,
  lhs: readonly ast.Expr[],
  vars: (Var | null)[],
  { values, types, fresh }: ReturnType<typeof multiValue>,
  pos: number,
): es.Statement[] {
  const out: es.Statement[] = [];
  const old = lhs.map((e, i) => (vars[i] !== null || isBlank(e) ? null : place(g, e)));
  const simple = vars.every((v, i) => {
    const p = old[i];
    if (v !== null) return !inRef(g, v) && isDirectResult(g, types[i], g.concrete(v.type!), fresh);
    return p === null || (p.kind === "lvalue" && isPatternTarget(g, p, types[i], fresh));
  });
  if (simple) {
    for (const v of vars) {
      if (v !== null) out.push(b.declare("let", b.id(g.fn.locals.declare(v), v.pos, v.name), null, pos));
    }
    const targets = lhs.map((e, i) => {
      const [v, p] = [vars[i], old[i]];
      if (v !== null) return b.id(g.fn.locals.declare(v), e.pos, v.name);
      return p?.kind === "lvalue" ? p.target : null;
    });
    while (targets[targets.length - 1] === null) targets.pop();
    out.push(statement(b.assign(b.arrayPattern(targets), values, "=", pos), pos));
    return out;
  }
  const results = keep(g, "$r", values, out, pos);
  lhs.forEach((_, i) => {
    const [v, p] = [vars[i], old[i]];
    const value = b.element(b.id(results.name), b.num(i));
    if (v !== null) {
      out.push(declareVariable(g, v, resultFor(g, value, types[i], g.concrete(v.type!), fresh), pos));
    } else if (p !== null && p.kind !== "blank") {
      out.push(
        statement(writePlace(g, p, resultFor(g, value, types[i], p.type, fresh || p.kind === "object")), pos),
      );
    }
  });
  return out;
}
