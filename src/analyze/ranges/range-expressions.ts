// Intervals of expressions, and index expressions that are in bounds.
import { linksOf } from "../../core/logical.ts";
import type * as core from "../../core/nodes.ts";
import type { StructT } from "../../types/types.ts";
import { fieldOnPath } from "../reach/selections.ts";
import {
  arithmetic,
  complement,
  constant,
  converted,
  everything,
  type Interval,
  join,
  lengths,
  maxLength,
  meet,
  negate,
  wrapped,
} from "./intervals.ts";
import { assume, indexed, made } from "./range-conditions.ts";
import { lengthOf, slackOf } from "./range-lengths.ts";
import { zero } from "./range-state.ts";
import type { Walk } from "./range-walk.ts";

/** Evaluates `e` in the walk's state and records what is found. The result means nothing for non-integers. */
export function evaluate(w: Walk, e: core.Expr): Interval {
  const values = w.valuesOf(e.type);
  if (e.kind === "Constant") {
    if (values === null || e.value.kind !== "int") return everything;
    const x = constant(e.value.value);
    w.record(e.source, x);
    return x;
  }
  const x = compute(w, e, values ?? everything);
  if (values === null) return x;
  const result = meet(x, values) ?? values;
  // A result's source is what gives all of them.
  if (e.kind !== "Result") w.record(e.source, result);
  return result;
}

function compute(w: Walk, e: core.Expr, values: Interval): Interval {
  switch (e.kind) {
    case "Variable": {
      const v = e.variable;
      return w.isStable(v) ? (w.state?.vars.get(v) ?? values) : w.readShared(v);
    }
    case "Result":
      return w.results?.[e.index] ?? values;
    case "FuncLit":
      w.literal(e);
      return values;
    case "StructLit":
    case "ArrayLit":
    case "MapLit":
      composite(w, e);
      return values;
    case "Field":
      evaluate(w, e.x);
      return w.readField(e);
    case "Index":
      return indexExpr(w, e, values);
    case "MapIndex":
      evaluate(w, e.x);
      evaluate(w, e.key);
      return values;
    case "Slice":
      for (const part of [e.x, e.low, e.high, e.max]) if (part !== null) evaluate(w, part);
      return values;
    case "Call":
      return callFunction(w, e, values);
    case "Builtin":
      return builtin(w, e, values);
    case "Convert": {
      const x = evaluate(w, e.x);
      const from = w.valuesOf(e.x.type);
      return from === null ? values : converted(x, from, values);
    }
    case "Unary": {
      const x = evaluate(w, e.x);
      if (e.op === "-") return wrapped(negate(x), values);
      return e.op === "^" ? wrapped(complement(x, values), values) : values;
    }
    case "Receive":
      evaluate(w, e.x);
      w.forgetMemory();
      return values;
    case "Logical":
      return logical(w, e, values);
    case "Compare":
      evaluate(w, e.x);
      evaluate(w, e.y);
      return values;
    case "Binary": {
      const x = evaluate(w, e.x);
      const y = evaluate(w, e.y);
      return w.valuesOf(e.type) === null ? values : operation(w, e.op, x, y, values, e.x, e.y);
    }
    case "MethodValue":
      evaluate(w, e.callee.receiver);
      return values;
    case "Copy":
    case "Deref":
    case "Address":
    case "Box":
    case "Widen":
    case "TypeAssert":
      evaluate(w, e.x);
      return values;
    default:
      return values;
  }
}

function composite(w: Walk, e: core.StructLit | core.ArrayLit | core.MapLit): void {
  switch (e.kind) {
    case "StructLit": {
      const whole = w.under(e.type) as StructT;
      for (const { path, value } of e.fields) {
        const x = evaluate(w, value);
        const { struct, index } = fieldOnPath(w.context.table, whole, path);
        w.writeField(struct, index, x);
      }
      return;
    }
    case "ArrayLit":
      for (const { value } of e.entries) evaluate(w, value);
      return;
    case "MapLit":
      for (const { key, value } of e.entries) {
        evaluate(w, key);
        evaluate(w, value);
      }
  }
}

function logical(w: Walk, e: core.Logical, values: Interval): Interval {
  const [first, ...others] = linksOf(e);
  evaluate(w, first);
  if (w.isPeeking) return values;
  let before = first;
  let reached = w.state;
  for (const link of others) {
    reached = w.from(reached, () => {
      assume(w, before, e.op === "&&");
      evaluate(w, link);
    });
    w.join(reached);
    before = link;
  }
  return values;
}

/** The result of `x op y`; the operands' expressions serve to see that a difference is not negative. */
export function operation(
  w: Walk,
  op: string,
  x: Interval,
  y: Interval,
  values: Interval,
  left: core.Expr,
  right: core.Expr,
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

function indexExpr(w: Walk, e: core.Index, values: Interval): Interval {
  evaluate(w, e.x);
  const index = evaluate(w, e.index);
  const under = w.under(e.x.type);
  if (under.kind === "array") {
    w.recordBounds(e.source, index.min >= 0 && index.max < under.len);
    w.learn(() => indexed(w, e.index, null, under.len - 1));
  } else {
    const path = w.pathOf(e.x);
    w.recordBounds(e.source, index.min >= 0 && path !== null && slackOf(w, e.index, path) >= 1);
    w.learn(() => indexed(w, e.index, path, maxLength - 1));
  }
  return values;
}

// ---- Calls

function callFunction(w: Walk, e: core.Call, values: Interval): Interval {
  if (e.callee.kind === "value") evaluate(w, e.callee.value);
  else if (e.callee.kind !== "function") evaluate(w, e.callee.receiver);
  const args = w.spreading(e.spread, () => e.args.map((arg) => evaluate(w, arg)));
  w.forgetMemory();
  if (w.state === null) return values;
  const results = w.callResults(e, args);
  if (results === null) w.stop();
  w.lastResults = results ?? null;
  if (results === undefined && e.callee.kind === "function")
    return w.context.resultOf(e.callee.func) ?? values;
  return results?.length === 1 ? (results[0] ?? values) : values;
}

function builtin(w: Walk, e: core.Builtin, values: Interval): Interval {
  const args = w.spreading(e.spread, () => e.args.map((arg) => evaluate(w, arg)));
  switch (e.builtin) {
    case "len":
    case "cap":
      return arrayLength(w, e) ?? leastLength(w, e);
    case "copy":
      w.forgetElements();
      return lengths;
    case "min":
      return args.reduce((a, b) => ({ min: Math.min(a.min, b.min), max: Math.min(a.max, b.max) }));
    case "max":
      return args.reduce((a, b) => ({ min: Math.max(a.min, b.min), max: Math.max(a.max, b.max) }));
    case "panic":
      w.stop();
      return values;
    case "make":
      if (e.args.length > 0) w.learn(() => made(w, e.type, e.args[0]));
      return values;
    case "clear":
    case "delete":
      w.forgetElements();
      return values;
    default:
      return values;
  }
}

/** len(x) of an array or pointer to an array whose value is not constant because x is a call. */
function arrayLength(w: Walk, { args: [x] }: core.Builtin): Interval | null {
  let under = w.under(x.type);
  if (under.kind === "pointer") under = w.under(under.elem);
  return under.kind === "array" ? { min: under.len, max: under.len } : null;
}

/** A length, of which comparisons may have shown that it is at least something. */
function leastLength(w: Walk, e: core.Builtin): Interval {
  const path = lengthOf(w, e);
  const least = path === null || w.state === null ? 0 : Math.max(0, w.state.slack(zero, path));
  return least === 0
    ? lengths
    : join({ min: least, max: least }, { min: least, max: Math.max(least, lengths.max) });
}
