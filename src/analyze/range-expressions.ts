// Intervals of expressions, and index expressions that are in bounds.
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import { deref } from "../types/underlying.ts";
import {
  arithmetic,
  complement,
  constant,
  everything,
  type Interval,
  join,
  lengths,
  maxLength,
  meet,
  negate,
  wrapped,
} from "./intervals.ts";
import { assume, indexed } from "./range-conditions.ts";
import { lengthOf, slackOf } from "./range-lengths.ts";
import { zero } from "./range-state.ts";
import type { Walk } from "./range-walk.ts";

/** Evaluates `e` in the walk's state and records what is found. The result means nothing for non-integers. */
export function evaluate(w: Walk, e: ast.Expr): Interval {
  const known = w.info.types.get(e);
  if (known?.mode === "type" || known?.mode === "nil") return everything;
  const values = w.valuesOf(w.typeOf(e));
  if (known?.mode === "constant") {
    const { value } = known;
    if (values === null || value?.kind !== "int") return everything;
    const x = constant(value.value);
    w.record(e, x);
    return x;
  }
  const x = compute(w, e, values ?? everything);
  if (values === null) return x;
  const result = meet(x, values) ?? values;
  w.record(e, result);
  return result;
}

function compute(w: Walk, e: ast.Expr, values: Interval): Interval {
  switch (e.kind) {
    case "Ident": {
      const v = w.variableOf(e);
      if (v === null) return values;
      return w.isStable(v) ? (w.state?.vars.get(v) ?? values) : w.readShared(v);
    }
    case "ParenExpr":
      return evaluate(w, e.x);
    case "FuncLit":
      w.literal(e);
      return values;
    case "CompositeLit":
      composite(w, e);
      return values;
    case "SelectorExpr": {
      if (w.info.selections.has(e)) {
        evaluate(w, e.x);
        return w.readField(e);
      }
      const v = w.info.uses.get(e.sel);
      return v?.kind === "var" ? w.readShared(v) : values;
    }
    case "IndexExpr":
      return indexExpr(w, e, values);
    case "SliceExpr":
      for (const part of [e.x, e.low, e.high, e.max]) if (part !== null) evaluate(w, part);
      return values;
    case "TypeAssertExpr":
    case "StarExpr":
      evaluate(w, e.x);
      return values;
    case "CallExpr":
      return call(w, e, values);
    case "UnaryExpr": {
      const x = evaluate(w, e.x);
      if (e.op === "<-") w.forgetMemory();
      if (e.op === "-") return wrapped(negate(x), values);
      if (e.op === "^") return wrapped(complement(x, values), values);
      return e.op === "+" ? x : values;
    }
    case "BinaryExpr":
      return binary(w, e, values);
    default:
      return values;
  }
}

function composite(w: Walk, e: ast.CompositeLit): void {
  const type = w.typeOf(e);
  const under = type === null ? null : w.under(deref(type).type);
  e.elts.forEach((elt, i) => {
    const [key, value] = elt.kind === "KeyValueExpr" ? [elt.key, elt.value] : [null, elt];
    if (under?.kind !== "struct") {
      if (key !== null) evaluate(w, key);
      evaluate(w, value);
      return;
    }
    const index = key === null ? i : under.fields.findIndex(({ name }) => name === (key as ast.Ident).name);
    w.writeField(under, index, evaluate(w, value));
  });
}

function binary(w: Walk, e: ast.BinaryExpr, values: Interval): Interval {
  const x = evaluate(w, e.x);
  if (e.op === "&&" || e.op === "||") {
    if (w.isPeeking) return values;
    const before = w.state;
    const after = w.from(before, () => {
      assume(w, e.x, e.op === "&&");
      evaluate(w, e.y);
    });
    w.join(after);
    return values;
  }
  const y = evaluate(w, e.y);
  if (values === everything && w.valuesOf(w.typeOf(e)) === null) return values;
  return operation(w, e.op, x, y, values, e.x, e.y);
}

/** The result of `x op y`; the operands' expressions serve to see that a difference is not negative. */
export function operation(
  w: Walk,
  op: string,
  x: Interval,
  y: Interval,
  values: Interval,
  left: ast.Expr,
  right: ast.Expr,
): Interval {
  let result = arithmetic(op, x, y, values);
  if (op === "-" && result !== null) {
    const path = lengthOf(w, left);
    const least = path === null ? Number.NEGATIVE_INFINITY : slackOf(w, right, path);
    if (least > result.min) result = { min: least, max: Math.max(least, result.max) };
  }
  return wrapped(result, values);
}

// ---- Indices

function indexExpr(w: Walk, e: ast.IndexExpr, values: Interval): Interval {
  if (w.info.types.get(e.indices[0])?.mode === "type") return values;
  evaluate(w, e.x);
  const index = evaluate(w, e.indices[0]);
  const type = w.typeOf(e.x);
  if (type === null) return values;
  let under = w.under(type);
  if (under.kind === "pointer") under = w.under(under.elem);
  const [at] = e.indices;
  if (under.kind === "array") {
    w.recordBounds(e, index.min >= 0 && index.max < under.len);
    indexed(w, at, null, under.len - 1);
  } else if (under.kind !== "map") {
    const path = w.pathOf(e.x);
    w.recordBounds(e, index.min >= 0 && path !== null && slackOf(w, at, path) >= 1);
    indexed(w, at, path, maxLength - 1);
  }
  return values;
}

// ---- Calls

function call(w: Walk, e: ast.CallExpr, values: Interval): Interval {
  const fun = unparen(e.fun);
  const mode = w.info.types.get(fun)?.mode;
  if (mode === "type") {
    const x = evaluate(w, e.args[0]);
    const isInteger = w.valuesOf(w.typeOf(e.args[0])) !== null;
    return isInteger ? wrapped(x, values) : values;
  }
  if (mode !== "builtin") {
    return callFunction(w, e, fun, values);
  }
  const args = e.args.map((arg) => evaluate(w, arg));
  switch (fun.kind === "Ident" ? fun.name : "") {
    case "len":
    case "cap":
    case "copy":
      if (fun.kind === "Ident" && fun.name === "copy") w.forgetElements();
      return arrayLength(w, e) ?? leastLength(w, e);
    case "min":
      return args.reduce((a, b) => ({ min: Math.min(a.min, b.min), max: Math.min(a.max, b.max) }));
    case "max":
      return args.reduce((a, b) => ({ min: Math.max(a.min, b.min), max: Math.max(a.max, b.max) }));
    case "panic":
      w.stop();
      return values;
    case "clear":
      w.forgetElements();
      return values;
    default:
      return values;
  }
}

function callFunction(w: Walk, e: ast.CallExpr, fun: ast.Expr, values: Interval): Interval {
  evaluate(w, fun);
  const args = e.args.map((arg) => evaluate(w, arg));
  w.forgetMemory();
  if (w.state === null) return values;
  const isSpread = e.args.length === 1 && w.typeOf(e.args[0])?.kind === "tuple";
  const results = w.callResults(e, isSpread ? [] : args);
  if (results === null) w.stop();
  w.lastResults = results ?? null;
  return results?.length === 1 ? (results[0] ?? values) : values;
}

/** len(x) of an array or pointer to an array whose value is not constant because x is a call. */
function arrayLength(w: Walk, e: ast.CallExpr): Interval | null {
  const type = w.typeOf(e.args[0]);
  if (type === null) return null;
  let under = w.under(type);
  if (under.kind === "pointer") under = w.under(under.elem);
  return under.kind === "array" ? { min: under.len, max: under.len } : null;
}

/** A length, of which comparisons may have shown that it is at least something. */
function leastLength(w: Walk, e: ast.CallExpr): Interval {
  const path = lengthOf(w, e);
  const least = path === null || w.state === null ? 0 : Math.max(0, w.state.slack(zero, path));
  return least === 0
    ? lengths
    : join({ min: least, max: least }, { min: least, max: Math.max(least, lengths.max) });
}
