// Short variable declarations, and the variables and constants that declarations in functions declare (specification:
// "Short variable declarations", "Variable declarations", "Constant declarations"). Types declared in functions are
// emitted at the top level of the module.
import type * as core from "../../core/nodes.ts";
import type { Var } from "../../types/objects.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import { isResult } from "../expressions/calls.ts";
import { declaredValue } from "../expressions/constants.ts";
import { mapHas } from "../expressions/index.ts";
import { inRef } from "../expressions/names.ts";
import { uncopied } from "../expressions/pointers.ts";
import type { Generator } from "../generator.ts";
import { isInWords, valueInWords } from "../inwords.ts";
import { type Place, place, valueFor, writePlace } from "../places.ts";
import { isConstantValue } from "../reuse.ts";
import {
  declareInWords,
  declareVariable,
  declareWithValue,
  declareWithZero,
  isConstant,
  keep,
  keepWords,
} from "../variables.ts";
import { assignInWords, assignOne, discard, isPatternTarget } from "./assign.ts";

export function declareZero(g: Generator, s: core.DeclareZero): es.Statement[] {
  return s.variables.map((v) => declareWithZero(g, v, s.pos, s.typePos));
}

export function declareConst(g: Generator, s: core.DeclareConst): es.Statement[] {
  const out: es.Statement[] = [];
  for (const { obj, pos } of s.constants) {
    if (!g.fn.uses.isUsed(obj)) continue;
    const value = declaredValue(g, obj);
    if (value === null) continue;
    value.pos = pos;
    out.push(b.declare("const", b.id(g.fn.locals.declare(obj), pos, obj.name), value, s.pos));
  }
  return out;
}

export function defineStmt(g: Generator, s: core.Define): es.Statement[] {
  if (s.spread !== null) return defineResults(g, s, s.spread);
  if (s.left.length === 1 || s.left.every(({ kind }) => kind !== "old")) {
    return s.left.flatMap((left, i) => defineOne(g, left, s.values[i], s.pos));
  }
  // Old and new variables mixed: all values first.
  const out: es.Statement[] = [];
  const stores = s.left.map((left, i) => evaluated(g, left, s.values[i], out, s.pos));
  for (const store of stores) out.push(...store());
  return out;
}

/** Evaluates a value; gives what makes the statements that store it. */
function evaluated(
  g: Generator,
  left: core.Defined,
  e: core.Expr,
  out: es.Statement[],
  pos: number,
): () => es.Statement[] {
  const v = left.kind === "new" ? left.variable : left.kind === "old" ? left.target.variable : null;
  if (v !== null && isInWords(g, v)) {
    const value = keepWords(g, "$v", valueInWords(g, e), out, e.source.pos);
    return () =>
      left.kind === "new" ? [declareInWords(g, v, value, pos)] : assignInWords(g, v, value, pos, pos);
  }
  const value = isConstantValue(e) ? g.expr(e) : keep(g, "$v", g.expr(e), out, e.source.pos);
  return () => {
    if (left.kind === "new") return [declareVariable(g, left.variable, value, pos)];
    if (left.kind === "blank") return [];
    return [b.expressionStatement(writePlace(g, place(g, left.target), value), pos)];
  };
}

function defineOne(g: Generator, left: core.Defined, value: core.Expr, pos: number): es.Statement[] {
  if (left.kind === "blank") return discard(g, value, pos);
  if (left.kind === "old") return assignOne(g, left.target, value, pos);
  const v = left.variable;
  if (value.kind === "Copy" && g.analysis.borrows(v, value.x.source, g.fn.instance)) {
    g.fn.borrowed.add(v);
    return [declareVariable(g, v, uncopied(g, value.x), pos)];
  }
  const declaration = declareWithValue(g, v, value, pos);
  const rests = g.fn.resting.has(v) && !inRef(g, v) && !isInWords(g, v);
  return rests ? b.separately(declaration) : [declaration];
}

// ---- Several results of one expression

/** `a, b := f()` */
function defineResults(g: Generator, s: core.Define, spread: core.Expr): es.Statement[] {
  const { left, values, pos } = s;
  const [first, second] = left;
  if (first.kind === "blank" && second.kind === "new" && isDirectVariable(g, second.variable, values[1])) {
    const isThere = mapHas(g, spread);
    if (isThere !== null) return [declareVariable(g, second.variable, isThere, pos)];
  }
  const results = g.expr(spread);
  const isDirect = left.every(
    (item, i) =>
      item.kind === "blank" || (item.kind === "new" && isDirectVariable(g, item.variable, values[i])),
  );
  if (isDirect && left.some(({ kind }) => kind === "new")) return [declarePattern(g, left, results, pos)];
  if (left.every(({ kind }) => kind === "blank")) return [b.expressionStatement(results, pos)];
  return defineMixed(g, s, results);
}

/** A destructuring pattern can declare the variable. */
function isDirectVariable(g: Generator, v: Var, value: core.Expr): boolean {
  return !inRef(g, v) && isResult(value);
}

function declarePattern(
  g: Generator,
  left: readonly core.Defined[],
  results: b.Expression,
  pos: number,
): es.Statement {
  const names = left.map((item) => {
    if (item.kind !== "new") return null;
    const v = item.variable;
    return b.id(g.fn.locals.declare(v), v.pos, v.name);
  });
  while (names.length > 0 && names[names.length - 1] === null) names.pop();
  const constant = left.every((item) => item.kind !== "new" || isConstant(g, item.variable));
  return b.declare(constant ? "const" : "let", b.arrayPattern(names), results, pos);
}

/** New variables beside old ones, or with conversions. */
function defineMixed(
  g: Generator,
  { left, values, pos }: core.Define,
  results: b.Expression,
): es.Statement[] {
  const out: es.Statement[] = [];
  const old = left.map((item) => (item.kind === "old" ? place(g, item.target) : null));
  const isPattern = left.every((item, i) => {
    if (item.kind === "new") return isDirectVariable(g, item.variable, values[i]);
    const p = old[i];
    return p === null || isPatternTarget(p, values[i]);
  });
  if (isPattern) return assignPattern(g, left, old, results, pos);
  const kept = keep(g, "$r", results, out, pos);
  g.withResults(
    (index) => b.element(b.id(kept.name), b.num(index)),
    () =>
      left.forEach((item, i) => {
        const p = old[i];
        if (item.kind === "new") out.push(declareVariable(g, item.variable, g.expr(values[i]), pos));
        else if (p !== null) {
          out.push(b.expressionStatement(writePlace(g, p, valueFor(g, p, values[i])), pos));
        }
      }),
  );
  return out;
}

/** Declares the new variables, and gives them and the old ones their values in one pattern. */
function assignPattern(
  g: Generator,
  left: readonly core.Defined[],
  old: readonly (Place | null)[],
  results: b.Expression,
  pos: number,
): es.Statement[] {
  const out: es.Statement[] = [];
  const targets = left.map((item, i) => {
    const p = old[i];
    if (item.kind !== "new") return p?.kind === "lvalue" ? p.target : null;
    const v = item.variable;
    const name = g.fn.locals.declare(v);
    out.push(b.declare("let", b.id(name, v.pos, v.name), null, pos));
    return b.id(name, item.pos, v.name);
  });
  while (targets[targets.length - 1] === null) targets.pop();
  out.push(b.expressionStatement(b.assign(b.arrayPattern(targets), results, "=", pos), pos));
  return out;
}
