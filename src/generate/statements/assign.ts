// Assignments (specification: "Assignment statements", "IncDec statements"). In which order they evaluate their operands
// and store is settled (core/assignorder.ts).
import { panicsOf } from "../../core/effects.ts";
import type * as core from "../../core/nodes.ts";
import { some } from "../../core/walk.ts";
import { fieldName } from "../../plan/names.ts";
import type { Pos } from "../../source/position.ts";
import type { Var } from "../../types/objects.ts";
import * as b from "../builders.ts";
import { borrowed } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import { operand, operation } from "../expressions/binary.ts";
import { isResult } from "../expressions/calls.ts";
import { constantValue } from "../expressions/constants.ts";
import type { Generator } from "../generator.ts";
import { canStep } from "../integers.ts";
import {
  binaryInWords,
  joinWords,
  splitWords,
  updatesWords,
  valueInWords,
  wordsOfVariable,
} from "../inwords.ts";
import { basicKind, intKind, isBool } from "../kinds.ts";
import { type Place, place, readPlace, valueFor, writePlace } from "../places.ts";
import { rangeOf } from "../ranges.ts";
import { isPlain, isSimple } from "../reuse.ts";
import { keep } from "../variables.ts";
import { assignedElement, isElementInWords } from "../wordelements.ts";
import { isFieldInWords, wordProperties } from "../wordfields.ts";
import { assignWords, constantWords, operationInWords, type WordPlace, type Words, words } from "../words.ts";

export function assignStmt(g: Generator, s: core.Assign): es.Statement[] {
  if (s.spread !== null) return assignResults(g, s, s.spread);
  return s.targets.flatMap((target, i) => assignOne(g, target, s.values[i], s.pos));
}

function statement(e: b.Expression, pos: number): es.Statement {
  return b.expressionStatement(e, pos);
}

// ---- One value

export function assignOne(g: Generator, lhs: core.Target, rhs: core.Expr, pos: number): es.Statement[] {
  const out: es.Statement[] = [];
  const memory = wordPlace(g, lhs, rhs, out);
  if (memory !== null) return [...out, ...storeWords(g, memory, valueInWords(g, rhs), undefined, pos)];
  const p = place(g, lhs);
  if (p.kind === "blank") return discard(g, rhs, pos);
  if (p.kind === "words") return assignInWords(g, p.variable, valueInWords(g, rhs), undefined, pos);
  return [statement(writePlace(g, p, valueFor(g, p, rhs), pos), pos)];
}

/** Gives a variable that is two words a value: a statement for each. */
export function assignInWords(
  g: Generator,
  v: Var,
  value: Words,
  opPos: Pos | undefined,
  pos: Pos,
): es.Statement[] {
  const { low, high } = wordsOfVariable(g, v, opPos);
  return assignWords(g, low, high, value, opPos).map((e) => statement(e, pos));
}

/** Where in memory the words of the target are, if they are two: it gets the value of an expression, or a step. */
function wordPlace(
  g: Generator,
  target: core.Target,
  value: core.Expr | null,
  out: es.Statement[],
): WordPlace | null {
  if (isFieldInWords(g, target)) return assignedField(g, target, value, out);
  if (!isElementInWords(g, target)) return null;
  return assignedElement(g, target, value, (name, e) => keep(g, name, e, out));
}

/** The properties of a field that gets the value of an expression; its evaluation must not change of which object they are. */
function assignedField(g: Generator, e: core.Field, value: core.Expr | null, out: es.Statement[]): WordPlace {
  const object = g.expr(e.x);
  const isStable =
    object.type === "ThisExpression" || (isSimple(object) && (value === null || isPlain(value)));
  const owner = isStable ? object : keep(g, "$o", object, out);
  return wordProperties(owner, fieldName(e.field.name, e.index), e.pos);
}

/** Gives a field or element that is two words a value. */
function storeWords(
  g: Generator,
  { low, high }: WordPlace,
  value: Words,
  opPos: Pos | undefined,
  pos: Pos,
): es.Statement[] {
  const assigned = assignWords(g, low, high, value, opPos);
  // `p.x = p.x` panics all the same if p is nil.
  if (assigned.length === 0) assigned.push(b.assign(low, value.low, "=", opPos));
  return assigned.map((e) => statement(e, pos));
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

// ---- x op= y, x++

export function opAssignStmt(g: Generator, s: core.OpAssign): es.Statement[] {
  const { target, value: rhs } = s;
  const out: es.Statement[] = [];
  const memory = wordPlace(g, target, rhs, out);
  if (memory !== null) {
    const x = words(memory.low, memory.high, true);
    const value = binaryInWords(g, s.op, x, rhs, intKind(target.type)!, s.opPos);
    return [...out, ...storeWords(g, memory, value, s.opPos, s.pos)];
  }
  const p = stablePlace(g, target, out);
  const { type } = target;
  if (p.kind === "words") {
    const x = valueInWords(g, target);
    return assignInWords(
      g,
      p.variable,
      binaryInWords(g, s.op, x, rhs, intKind(type)!, s.opPos),
      s.opPos,
      s.pos,
    );
  }
  if (p.kind === "lvalue" && updatesWords(g, s)) {
    const kind = intKind(type)!;
    const value = binaryInWords(g, s.op, splitWords(g, p.target), rhs, kind, s.opPos);
    return [...out, statement(writePlace(g, p, joinWords(g, value, kind), s.opPos), s.pos)];
  }
  const right = operand(g, rhs);
  const range = intKind(type) === null ? null : rangeOf(g, target);
  const value = operation(g, s.op, { e: readPlace(g, p), range }, right, type, g.knownRange(s), s.opPos);
  out.push(statement(writePlace(g, p, value, s.opPos), s.pos));
  return out;
}

export function incDecStmt(g: Generator, s: core.IncDec): es.Statement[] {
  const out: es.Statement[] = [];
  const memory = wordPlace(g, s.target, null, out);
  if (memory !== null) {
    const x = words(memory.low, memory.high, true);
    const op = s.op === "++" ? "+" : "-";
    const value = operationInWords(g, op, x, constantWords(1n), intKind(s.target.type)!, s.opPos);
    return [...out, ...storeWords(g, memory, value, s.opPos, s.pos)];
  }
  const p = stablePlace(g, s.target, out);
  const { type } = s.target;
  if (p.kind === "words") {
    const x = valueInWords(g, s.target);
    const op = s.op === "++" ? "+" : "-";
    const value = operationInWords(g, op, x, constantWords(1n), intKind(type)!, s.opPos);
    return assignInWords(g, p.variable, value, s.opPos, s.pos);
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
  const p = place(g, e, (operand, source) => {
    const isKept =
      !isPure(operand) || isMadeText(operand, source) || (!isSimple(operand) && panicsFirst(source, e));
    return isKept ? keep(g, "$o", operand, out) : operand;
  });
  if (p.kind !== "lvalue" || p.target.type !== "MemberExpression" || !p.target.computed) return p;
  // The bounds check happens once.
  const index = p.target.property as b.Expression;
  const array = p.target.object as b.Expression;
  if (isPure(index) && isPure(array)) return p;
  const keptArray = isPure(array) ? array : keep(g, "$a", array, out);
  const keptIndex = isPure(index) ? index : keep(g, "$i", index, out);
  return { ...p, target: b.element(keptArray, keptIndex, p.target.pos) };
}

/** A key that is concatenated: a second string would be hashed again. */
function isMadeText(operand: b.Expression, source: core.Expr): boolean {
  return operand.type === "BinaryExpression" && basicKind(source.type) === "string";
}

/** The operand may panic, and so may the index that follows it. */
function panicsFirst(operand: core.Expr, e: core.Target): boolean {
  const mayPanic = (x: core.Expr) => some(x, (node) => panicsOf(node).length > 0);
  return e?.kind === "Index" && operand === e.x && mayPanic(operand) && mayPanic(e.index);
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

// ---- Several results of one expression

function assignResults(g: Generator, s: core.Assign, spread: core.Expr): es.Statement[] {
  const out: es.Statement[] = [];
  const places = s.targets.map((target) => place(g, target));
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
