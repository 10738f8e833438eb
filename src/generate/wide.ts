// Integers of 64 bits as wrapped bigints inside a function (analyze/ranges/wrapping.ts says which). An expression that is
// computed so is converted to the common form where anything but such an operation or variable takes it.
import { Wrapping, type WrappingFacts } from "../analyze/ranges/wrapping.ts";
import type * as core from "../core/nodes.ts";
import { fileOf } from "../load/program.ts";
import { isPackageLevel } from "../plan/packagevars.ts";
import type { Func, Obj } from "../types/objects.ts";
import type { Type } from "../types/types.ts";
import * as b from "./builders.ts";
import { inRef, variable } from "./expressions/names.ts";
import type { Generator } from "./generator.ts";
import { arithmetic, complement, type IntOp, negate, shift, wrap, wrapWide } from "./integers.ts";
import { basicKind, type IntKind, intKind, wideKind } from "./kinds.ts";
import { fits, fitsInt32, rangeOf } from "./ranges.ts";

function wrapping(g: Generator): Wrapping {
  g.fn.wrapping ??= new Wrapping(factsOf(g), g.fn.root);
  return g.fn.wrapping;
}

function factsOf(g: Generator): WrappingFacts {
  return {
    kindOf(type) {
      const kind = g.under(type).kind === "basic" ? basicKind(type) : null;
      return kind === "int64" || kind === "uint64" ? kind : null;
    },
    isBounded: (e) => (e.kind === "OpAssign" ? g.knownRange(e) : rangeOf(g, e)) !== null,
    isPlain: (v) => !isPackageLevel(v) && !inRef(g, v),
    hasWideForm: (call) => wideCallee(g, call) !== null,
  };
}

/** The local variable holds wrapped bigints. */
export function isWide(g: Generator, v: Obj): boolean {
  return !wrapping(g).isEmpty && wrapping(g).isWide(v);
}

/** The expression is computed with wrapped bigints. */
export function computesWide(g: Generator, e: core.Expr): boolean {
  return !wrapping(g).isEmpty && wrapping(g).computes(e);
}

/** As an operand, the expression makes an operation one on wrapped bigints. */
export function feedsWide(g: Generator, e: core.Expr): boolean {
  return !wrapping(g).isEmpty && wrapping(g).feeds(e);
}

/** `x op= y` is computed with wrapped bigints. */
export function updatesWide(g: Generator, s: core.OpAssign): boolean {
  return !wrapping(g).isEmpty && wrapping(g).updates(s);
}

/** The value of an expression of type int64 or uint64 as a wrapped bigint. */
export function wideValue(g: Generator, e: core.Expr): b.Expression {
  const kind = wideKind(intKind(e.type)!);
  if (e.kind === "Constant" && e.value.kind === "int") {
    return isSafe(e.value.value) ? b.big(e.value.value, e.pos) : g.expr(e);
  }
  if (!computesWide(g, e) && (rangeOf(g, e) !== null || !isOperation(e))) {
    return conversionOf(g, e, kind) ?? widened(g.expr(e), e.pos);
  }
  switch (e.kind) {
    case "Variable":
      return variable(g, e.variable, e.pos);
    case "Unary": {
      const x = { e: wideValue(g, e.x), range: null };
      return e.op === "-" ? negate(g, x, kind, e.pos) : complement(g, x, kind, e.pos);
    }
    case "Binary":
      return wideOperation(g, e.op, wideValue(g, e.x), e.y, e.pos, kind);
    case "Convert":
      return conversionOf(g, e, kind)!;
    case "Call":
      return wideCall(g, e)!;
    default:
      throw new Error(`no wide form of ${e.kind}`);
  }
}

function isSafe(value: bigint): boolean {
  return BigInt(Number(value)) === value && Number.isSafeInteger(Number(value));
}

/** An operation on integers, which may as well be one on wrapped bigints. */
function isOperation(e: core.Expr): boolean {
  return e.kind === "Binary" || e.kind === "Unary";
}

/** `x op y`, where x is a wrapped bigint. */
export function wideOperation(
  g: Generator,
  op: core.ArithmeticOp,
  x: b.Expression,
  y: core.Expr,
  pos: number,
  kind: IntKind,
): b.Expression {
  const left = { e: x, range: null };
  if (op === "<<" || op === ">>")
    return shift(g, op, left, { e: g.expr(y), range: rangeOf(g, y) }, kind, pos);
  return arithmetic(g, op as IntOp, left, { e: wideValue(g, y), range: null }, kind, null, pos);
}

/** A number or bigint as a bigint. */
export function widened(e: b.Expression, pos?: number): b.Expression {
  return b.call(b.id("BigInt"), [e], pos);
}

/** A conversion of an integer; null for other expressions. */
function conversionOf(g: Generator, e: core.Expr, kind: IntKind): b.Expression | null {
  if (e.kind !== "Convert") return null;
  const from = intKind(e.x.type);
  if (from === null || e.x.kind === "Constant") return null;
  if (computesWide(g, e.x)) {
    const x = wideValue(g, e.x);
    return from.signed === kind.signed ? x : wrapWide(x, kind, e.pos);
  }
  const x = widened(g.expr(e.x), e.pos);
  const range = rangeOf(g, e.x);
  const isPositive = (range !== null && range.min >= 0) || (!from.signed && from.bits < 64);
  return from.signed === kind.signed || isPositive ? x : wrapWide(x, kind, e.pos);
}

// ---- Where the values leave

/** The value in the common form of an expression that is computed with wrapped bigints. */
export function narrowValue(g: Generator, e: core.Expr): b.Expression {
  const x = wideValue(g, e);
  const range = rangeOf(g, e);
  if (fitsInt32(range)) return g.callRuntime("lowWord", [x], e.pos);
  if (fits(range, { min: 0, max: 2 ** 32 - 1 }))
    return b.binary(">>>", g.callRuntime("lowWord", [x], e.pos), b.num(0));
  return narrowed(g, x, intKind(e.type)!, e.pos);
}

/** A wrapped bigint in the common form of its kind. */
export function narrowed(g: Generator, x: b.Expression, kind: IntKind, pos?: number): b.Expression {
  return g.callRuntime(kind.signed ? "fromWide" : "fromWideU", [x], pos);
}

/** The conversion of an expression that is computed with wrapped bigints to another kind of integer. */
export function convertWide(g: Generator, e: core.Expr, to: IntKind, pos: number): b.Expression {
  const x = wideValue(g, e);
  if (to.form === "small") return wrap(g.callRuntime("lowWord", [x], pos), to, true);
  const from = intKind(e.type)!;
  return narrowed(g, from.signed === to.signed ? x : wrapWide(x, wideKind(to), pos), to, pos);
}

// ---- Calls

/** The name of the companion's function that takes and gives wrapped bigints: `F$wide` beside `F`. */
export function wideForm(g: Generator, func: Func): string | null {
  const instance = g.analysis.instance(func, []);
  if (instance.decl.body !== null || instance.recv !== null) return null;
  const file = fileOf(instance.pkg, instance.decl);
  const companion = file && instance.pkg.companions.get(file.filename);
  if (!companion?.exports.has(`${func.name}$wide`)) return null;
  return `${g.plan.names(instance.home).function(instance)}$wide`;
}

function wideCallee(g: Generator, { callee }: core.Call): { func: Func; name: string } | null {
  if (callee.kind !== "function" || callee.typeArgs.length > 0) return null;
  const name = wideForm(g, callee.func);
  return name === null ? null : { func: callee.func, name };
}

/** The call in the wide form of its callee; null if it has none. */
export function wideCall(g: Generator, e: core.Call): b.Expression | null {
  const found = wideCallee(g, e);
  if (found === null || e.spread !== null) return null;
  const { home } = g.analysis.instance(found.func, []);
  const name = g.moduleName(home, found.name, e.callee.pos, found.func.name);
  const isWideType = (type: Type) => /^u?int64$/.test(basicKind(type) ?? "");
  const args = e.args.map((arg) => (isWideType(arg.type) ? wideValue(g, arg) : g.expr(arg)));
  return b.call(name, args, e.pos);
}
