// For statements (specification: "For statements").
import type * as ast from "../syntax/nodes.ts";
import { basics, runeType } from "../types/basics.ts";
import type { Signature, Type } from "../types/types.ts";
import { isBlank, targetOf } from "./assignments.ts";
import { isAggregate, stored } from "./conversions.ts";
import type { Elaborator } from "./elaborator.ts";
import type * as core from "./nodes.ts";
import { temporary } from "./temporaries.ts";

export function forStmt(c: Elaborator, s: ast.ForStmt): core.For {
  return {
    kind: "For",
    init: s.init === null ? null : c.stmt(s.init),
    cond: s.cond === null ? null : c.expr(s.cond),
    post: s.post === null ? null : c.stmt(s.post),
    body: c.stmt(s.body) as core.Block,
    source: s,
    pos: s.pos,
    end: s.end,
  };
}

export function rangeStmt(c: Elaborator, s: ast.RangeStmt): core.Range {
  const operand = c.expr(s.x);
  const over = overOf(c, operand.type);
  const [keyType, valueType] = iterationTypes(c, over, s);
  const isNew = over.kind === "chan"; // what is received is nobody else's
  const key = iteration(c, s.key, s.define, { index: 0, type: keyType, isNew }, s);
  const value = iteration(c, s.value, s.define, { index: 1, type: valueType, isNew: false }, s);
  const x = over.kind === "integer" ? integerOperand(operand, key, keyType) : operand;
  const body = c.stmt(s.body) as core.Block;
  // gc gives what a function yields to one place after the other.
  const first =
    over.kind === "function"
      ? [key, value].flatMap((left) => assignedFirst([left]))
      : assignedFirst([key, value]);
  return {
    kind: "Range",
    over: over.kind === "integer" ? { kind: "integer", type: keyType } : over,
    x,
    key,
    value,
    rangePos: s.rangePos,
    body: { ...body, list: [...first, ...body.list] },
    source: s,
    pos: s.pos,
    end: s.end,
  };
}

function overOf(c: Elaborator, type: Type): core.Over {
  const actual = c.under(type);
  const part = (t: Type) => c.table.canonical(t);
  switch (actual.kind) {
    case "basic":
      return actual.basic.includes("string") ? { kind: "string" } : { kind: "integer", type };
    case "array":
      return { kind: "array", elem: part(actual.elem), length: actual.len, isPointer: false };
    case "pointer": {
      const array = c.under(actual.elem);
      if (array.kind !== "array") break;
      return { kind: "array", elem: part(array.elem), length: array.len, isPointer: true };
    }
    case "slice":
      return { kind: "slice", elem: part(actual.elem) };
    case "map":
      return { kind: "map", key: part(actual.key), elem: part(actual.elem) };
    case "chan":
      return { kind: "chan", elem: part(actual.elem) };
    case "signature":
      return { kind: "function", yield: c.under(actual.params.vars[0].type!) as Signature };
  }
  throw new Error(`range over ${actual.kind}`);
}

/** Types of the values that an iteration gives. */
function iterationTypes(c: Elaborator, over: core.Over, s: ast.RangeStmt): [Type, Type] {
  const int = c.table.canonical(basics.int);
  switch (over.kind) {
    case "integer": {
      // An untyped limit has the type of the variable.
      const to = s.key === null || isBlank(s.key) ? null : c.typeOf(s.key);
      return [to ?? over.type, int];
    }
    case "string":
      return [int, c.table.canonical(runeType)];
    case "array":
    case "slice":
      return [int, over.elem];
    case "map":
      return [over.key, over.elem];
    case "chan":
      return [over.elem, int];
    case "function": {
      const [key, value] = over.yield.params.vars.map((v) => c.table.canonical(v.type!));
      return [key ?? int, value ?? int];
    }
  }
}

function integerOperand(x: core.Expr, key: core.Iteration, type: Type): core.Expr {
  const isUntyped = x.kind === "Constant" && key.to.kind !== "blank";
  return isUntyped ? { ...x, type } : x;
}

/** What an iteration gives to a variable: the `index`-th Result, whose object nobody else holds if it `isNew`. */
interface Given {
  readonly index: number;
  readonly type: Type;
  readonly isNew: boolean;
}

/** An iteration variable, and where it is given to a place that there is already: the place, and the value for it. */
interface Bound extends core.Iteration {
  readonly place?: { readonly target: Exclude<core.Target, null>; readonly value: core.Expr };
}

/** What an iteration variable is bound to; `define` says that `:=` was written. */
export function iteration(
  c: Elaborator,
  e: ast.Expr | null,
  define: boolean,
  { index, type, isNew }: Given,
  source: core.Source,
): Bound {
  if (e === null || isBlank(e)) {
    return { pos: e?.pos ?? source.pos, value: null, to: { kind: "blank" }, isWritten: e !== null };
  }
  const obj = define && e.kind === "Ident" ? c.info.defs.get(e) : null;
  const target = obj?.kind === "var" ? null : targetOf(c, e);
  const result: core.Result = { kind: "Result", index, type, source, pos: e.pos };
  const owned = (x: core.Expr): core.Expr =>
    isNew || !isAggregate(c, type) ? x : { kind: "Copy", x, source, pos: e.pos, type };
  if (obj?.kind === "var") {
    const value = stored(c, owned(result), c.typeOfVariable(obj));
    return { pos: e.pos, value, to: { kind: "new", variable: obj, pos: e.pos }, isWritten: true };
  }
  const variable = temporary(e.pos, type);
  const given: core.Variable = {
    kind: "Variable",
    variable,
    source: { pos: e.pos, end: e.end },
    pos: e.pos,
    type,
  };
  return {
    pos: e.pos,
    value: result,
    to: { kind: "new", variable, pos: e.pos },
    isWritten: true,
    place: { target: target!, value: stored(c, owned(given), target!.type) },
  };
}

/** `a, b = v, w`: what a clause with `=` does first, as an assignment of several values does. */
export function assignedFirst(left: readonly Bound[]): core.Assign[] {
  const places = left.flatMap(({ place }) => place ?? []);
  if (places.length === 0) return [];
  const targets = places.map(({ target }) => target);
  const [pos, end] = [targets[0].source.pos, targets[targets.length - 1].source.end];
  const values = places.map(({ value }) => value);
  return [{ kind: "Assign", targets, values, spread: null, source: { pos, end }, pos, end }];
}
