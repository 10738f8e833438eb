// Assignments (specification: "Assignment statements", "IncDec statements"). First the operands on the left and the values are evaluated, then the
// assignments happen from left to right; temporaries only where that makes a difference.
import type * as core from "../../core/nodes.ts";
import { operationMayPanic } from "../../core/panics.ts";
import { some } from "../../core/walk.ts";
import { isPackageLevel } from "../../plan/packagevars.ts";
import type { Obj, Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { borrowed } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import { operand, operation } from "../expressions/binary.ts";
import { isResult } from "../expressions/calls.ts";
import { constantValue } from "../expressions/constants.ts";
import { inRef } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { arithmetic, canStep } from "../integers.ts";
import { basicKind, intKind, isBool, wideKind } from "../kinds.ts";
import { type Place, place, readPlace, valueFor, writePlace } from "../places.ts";
import { rangeOf } from "../ranges.ts";
import { isConstantValue, isLate, isPlain, isSimple, mentions } from "../reuse.ts";
import { keep } from "../variables.ts";
import { narrowed, updatesWide, widened, wideOperation } from "../wide.ts";

export function assignStmt(g: Generator, s: core.Assign): es.Statement[] {
  if (s.spread !== null) return assignResults(g, s, s.spread);
  return s.targets.length === 1 ? assignOne(g, s.targets[0], s.values[0], s.pos) : assignMany(g, s);
}

function statement(e: b.Expression, pos: number): es.Statement {
  return b.expressionStatement(e, pos);
}

// ---- One value

export function assignOne(g: Generator, lhs: core.Target, rhs: core.Expr, pos: number): es.Statement[] {
  const out: es.Statement[] = [];
  if (isPlain(rhs) || isStable(g, lhs)) {
    const p = place(g, lhs);
    if (p.kind === "blank") return discard(g, rhs, pos);
    let value = valueFor(g, p, rhs);
    if (looksUp(g, lhs, p) && (!isPlain(rhs) || mayPanic(g, rhs))) {
      value = keep(g, "$v", value, out, pos); // Go looks up what is overwritten after that
    }
    out.push(statement(writePlace(g, p, value, pos), pos));
    return out;
  }
  // The value's calls come before the loads and checks on the left, after the calls there.
  const p = place(g, lhs, (operand, source) => (isLate(source) ? operand : keep(g, "$o", operand, out)));
  const value = keep(g, "$v", valueFor(g, p, rhs), out, pos);
  out.push(statement(writePlace(g, p, value), pos));
  return out;
}

/** Finding what is overwritten may end in a panic before JS evaluates the value. */
function looksUp(g: Generator, e: core.Target, p: Place): boolean {
  if (e === null || e.kind === "Variable") return false;
  if (p.kind === "object") return !isOwn(p.object) && mayPanic(g, e);
  if (p.kind === "lvalue" && p.element) return mayPanic(g, e);
  // JS evaluates the value before it follows the last pointer.
  const last = e.kind === "Field" && e.x.kind === "Deref" ? e.x.x : e.x;
  return mayPanic(g, last);
}

/** The receiver of a class method is never nil. */
function isOwn(e: b.Expression): boolean {
  return e.type === "ThisExpression" || (e.type === "MemberExpression" && e.object.type === "ThisExpression");
}

/** `_ = x`: only what the evaluation does counts. */
export function discard(g: Generator, e: core.Expr, pos: number): es.Statement[] {
  if (e.kind === "Nil") return [];
  const pointer = followed(borrowed(e));
  if (pointer !== null) return nilCheck(g, pointer, pos);
  const value = g.expr(borrowed(e));
  return isSimple(value) || value.type === "ArrowFunctionExpression" ? [] : [statement(value, pos)];
}

/** The pointer that the expression does nothing but follow. */
function followed(e: core.Expr): core.Expr | null {
  if (e.kind === "Deref") return e.x;
  if (e.kind === "Field") return followed(e.x);
  return e.kind === "Index" && e.index.kind === "Constant" && e.x.kind === "Deref" ? e.x.x : null;
}

/** A plain property read would do, but tools that shake trees take it for dead. */
function nilCheck(g: Generator, pointer: core.Expr, pos: number): es.Statement[] {
  const test = b.binary("===", g.expr(pointer), b.nullLit());
  return [b.ifThen(test, b.expressionStatement(g.callRuntime("panicNil", [], pos)), null, pos)];
}

/** Calls cannot change which variable `e` denotes: a variable, or a field of an object that stays the same. */
function isStable(g: Generator, e: core.Target): boolean {
  if (e === null || e.kind === "Variable") return true;
  if (e.kind !== "Field") return false;
  const { x } = e;
  if (x.kind === "Deref") return isUnchanging(g, x.x);
  return (x.kind === "Field" || x.kind === "Variable") && isStable(g, x);
}

/** A local variable that nobody but the code at hand assigns. */
function isUnchanging(g: Generator, e: core.Expr): boolean {
  if (e.kind !== "Variable" || isPackageLevel(e.variable)) return false;
  const v = e.variable;
  return !g.fn.assigned.has(v) || (!g.analysis.isShared(v) && !inRef(g, v));
}

// ---- x op= y, x++

export function opAssignStmt(g: Generator, s: core.OpAssign): es.Statement[] {
  const { target, value: rhs } = s;
  const out: es.Statement[] = [];
  const p = stablePlace(g, target, out);
  const { type } = target;
  // Go reads the variable after the calls on the right.
  const early = !isPlain(rhs) && !isUnchanging(g, target);
  if (p.kind === "lvalue" && (p.wide || (!early && updatesWide(g, s)))) {
    const kind = intKind(type)!;
    const value = wideOperation(g, s.op, p.wide ? p.target : widened(p.target), rhs, s.opPos, wideKind(kind));
    out.push(statement(writePlace(g, p, p.wide ? value : narrowed(g, value, kind), s.opPos), s.pos));
    return out;
  }
  let right = operand(g, rhs);
  if (early) right = { e: keep(g, "$v", right.e, out, rhs.source.pos), range: right.range };
  const range = intKind(type) === null ? null : rangeOf(g, target);
  const value = operation(g, s.op, { e: readPlace(g, p), range }, right, type, g.knownRange(s), s.opPos);
  out.push(statement(writePlace(g, p, value, s.opPos), s.pos));
  return out;
}

export function incDecStmt(g: Generator, s: core.IncDec): es.Statement[] {
  const out: es.Statement[] = [];
  const p = stablePlace(g, s.target, out);
  const { type } = s.target;
  if (p.kind === "lvalue" && p.wide) {
    const [x, step] = [p.target, b.big(1n)].map((e) => ({ e, range: null }));
    const value = arithmetic(g, s.op === "++" ? "+" : "-", x, step, wideKind(intKind(type)!), null, s.opPos);
    return [statement(writePlace(g, p, value, s.opPos), s.pos)];
  }
  const kind = intKind(type);
  const range = kind === null ? null : rangeOf(g, s.target);
  const exact = g.knownRange(s);
  const isFloat64 = kind === null && basicKind(type) === "float64";
  if (p.kind === "lvalue" && (isFloat64 || (kind !== null && canStep(exact, range, s.op, kind)))) {
    return [...out, statement(b.update(s.op, p.target, s.pos), s.pos)];
  }
  const one = { e: constantValue(g, { kind: "int", value: 1n }, type), range: { min: 1, max: 1 } };
  const op = s.op === "++" ? "+" : "-";
  const value = operation(g, op, { e: readPlace(g, p), range }, one, type, exact, s.opPos);
  out.push(statement(writePlace(g, p, value, s.opPos), s.pos));
  return out;
}

/** A place whose operands may be evaluated twice. */
function stablePlace(g: Generator, e: core.Target, out: es.Statement[]): Place {
  const p = place(g, e, (operand, source) =>
    isSimple(operand) && isPlain(source) ? operand : isPure(operand) ? operand : keep(g, "$o", operand, out),
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

function assignMany(g: Generator, s: core.Assign): es.Statement[] {
  const out: es.Statement[] = [];
  const plain = [...s.targets, ...s.values].every((e) => e === null || isPlain(e));
  const { places, before } = leftPlaces(g, s.targets, out, (source) => plain || isConstantValue(source));
  const values = s.values.map((e, i) => {
    const p = places[i];
    // In plain code the first value can wait for its assignment; others are changed by the assignments before.
    const waits = plain && !isChanged(g, e, before[i]) && !(before[i].isSeen && mayPanic(g, e));
    if (waits || isConstantValue(e)) return valueFor(g, p, e);
    return keep(g, "$v", p.kind === "object" ? g.expr(e) : valueFor(g, p, e), out, e.source.pos);
  });
  places.forEach((p, i) => {
    if (p.kind === "blank" && isSimple(values[i])) return;
    out.push(statement(writePlace(g, p, values[i]), s.targets[i]?.source.pos ?? s.pos));
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
  lhs: readonly core.Target[],
  out: es.Statement[],
  isSteady: (source: core.Expr) => boolean,
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

function withPlace(g: Generator, before: Changes, e: core.Target, p: Place): Changes {
  if (p.type === null) return before;
  if (e?.kind !== "Variable") {
    return { ...before, written: new Set(before.written).add(p.type), isSeen: true };
  }
  const v = e.variable;
  const isLocal = !isPackageLevel(v) && !inRef(g, v) && !g.fn.uses.isCaptured(v);
  const isSeen = before.isSeen || !isLocal || g.frame.defers !== null;
  return { ...before, assigned: new Set(before.assigned).add(v), isSeen };
}

function isChanged(g: Generator, e: core.Expr, { assigned, written }: Changes): boolean {
  return mentions(e, assigned) || loads(g, e, written);
}

/** The expression reads memory of one of the types: a field, an element, or what pointers may point to. */
function loads(g: Generator, e: core.Expr, types: ReadonlySet<Type>): boolean {
  if (types.size === 0) return false;
  return some(e, (node) => {
    switch (node.kind) {
      case "Variable":
        return isReachable(g, node.variable) && types.has(node.type);
      case "Field":
      case "Index":
      case "MapIndex":
      case "Deref":
        return types.has(node.type);
      default:
        return false;
    }
  });
}

/** A variable that pointers may point to. */
function isReachable(g: Generator, v: Var): boolean {
  return inRef(g, v) || g.analysis.isShared(v);
}

/** Evaluating the expression, which calls nothing, may end in a run-time panic. */
function mayPanic(g: Generator, e: core.Expr): boolean {
  const panics = (node: core.Node) => {
    if (node.kind === "Index") return !g.analysis.indexInBounds(node.source, g.fn.instance);
    return /^(Deref|Slice|TypeAssert)$/.test(node.kind) || operationMayPanic(node);
  };
  return some(e, panics, (node) => node.kind !== "FuncLit");
}

// ---- Several results of one expression

function assignResults(g: Generator, s: core.Assign, spread: core.Expr): es.Statement[] {
  const out: es.Statement[] = [];
  const { places } = leftPlaces(g, s.targets, out, isLate);
  out.push(...storeResults(g, places, s.values, spread, s.pos));
  return out;
}

/** Assigns the values that are made of the spread's results to places. */
function storeResults(
  g: Generator,
  places: readonly Place[],
  values: readonly core.Expr[],
  spread: core.Expr,
  pos: number,
): es.Statement[] {
  const results = g.expr(spread);
  const isDirect = places.every((p, i) => p.kind === "blank" || isPatternTarget(p, values[i]));
  if (isDirect) {
    const targets = places.map((p) => (p.kind === "lvalue" ? p.target : null));
    while (targets.length > 0 && targets[targets.length - 1] === null) targets.pop();
    if (targets.length === 0) return [statement(results, pos)];
    return [statement(b.assign(b.arrayPattern(targets), results, "=", pos), pos)];
  }
  const out: es.Statement[] = [];
  const kept = keep(g, "$r", results, out, pos);
  g.withResults(
    (index) => b.element(b.id(kept.name), b.num(index)),
    () =>
      places.forEach((p, i) => {
        if (p.kind !== "blank") out.push(statement(writePlace(g, p, valueFor(g, p, values[i])), pos));
      }),
  );
  return out;
}

/** A destructuring pattern can assign the value. */
export function isPatternTarget(p: Place, value: core.Expr): boolean {
  return p.kind === "lvalue" && !(p.element && isBool(p.type)) && isResult(value);
}
