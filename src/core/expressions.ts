// Expressions by kind (specification: "Expressions").
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import { defaultType } from "../types/basics.ts";
import { emptyTuple, type Type } from "../types/types.ts";
import { call } from "./calls.ts";
import { constant } from "./constants.ts";
import { converted } from "./conversions.ts";
import type { Elaborator } from "./elaborator.ts";
import { compositeLit } from "./literals.ts";
import type * as core from "./nodes.ts";
import { functionValue, selector } from "./selectors.ts";

export function expr(c: Elaborator, e: ast.Expr): core.Expr {
  e = unparenConstant(c, e);
  const known = c.info.types.get(e);
  if (known != null && known.value !== null) return constant(c, e, known.value);
  switch (e.kind) {
    case "ParenExpr":
      return expr(c, e.x);
    case "Ident":
      return ident(c, e);
    case "SelectorExpr":
      return selector(c, e);
    case "CallExpr":
      return call(c, e);
    case "BinaryExpr":
      return binary(c, e);
    case "UnaryExpr":
      return unary(c, e);
    case "StarExpr":
      return deref(c, e);
    case "IndexExpr":
      return index(c, e, false);
    case "SliceExpr":
      return slice(c, e);
    case "TypeAssertExpr":
      return typeAssert(c, e, false);
    case "CompositeLit":
      return compositeLit(c, e);
    case "FuncLit":
      return c.funcLit(e);
    default:
      return bad(c, e, e.kind);
  }
}

/** A constant keeps its parentheses until its value is known: the checker records it for each. */
function unparenConstant(c: Elaborator, e: ast.Expr): ast.Expr {
  while (e.kind === "ParenExpr" && c.info.types.get(e.x) !== undefined) e = e.x;
  return e;
}

/** An expression that gives `count` values: a call, or a comma-ok form. */
export function several(c: Elaborator, e: ast.Expr): core.Expr {
  e = unparen(e);
  switch (e.kind) {
    case "TypeAssertExpr":
      return typeAssert(c, e, true);
    case "IndexExpr":
      return index(c, e, true);
    case "UnaryExpr":
      return receive(c, e, true);
    default:
      return expr(c, e);
  }
}

export function bad(c: Elaborator, e: ast.Expr, what: string): core.BadExpr {
  return { kind: "BadExpr", what, source: e, pos: e.pos, type: c.table.canonical(emptyTuple) };
}

/** The recorded type of a comma-ok form, which is a Tuple. */
function tupleOf(c: Elaborator, e: ast.Expr): Type {
  return c.types.of(c.info.types.get(e)!.type);
}

function ident(c: Elaborator, e: ast.Ident): core.Expr {
  const obj = c.object(e);
  switch (obj?.kind) {
    case "var":
      return { kind: "Variable", variable: obj, source: e, pos: e.pos, type: c.typeOfVariable(obj) };
    case "func":
      return functionValue(c, e, e, obj);
    case "nil":
      return { kind: "Nil", source: e, pos: e.pos, type: c.typeOf(e) };
    default:
      return bad(c, e, `the name ${e.name}`);
  }
}

// ---- Operators

function binary(c: Elaborator, e: ast.BinaryExpr): core.Expr {
  const base = { source: e, pos: e.opPos, type: c.typeOf(e) };
  switch (e.op) {
    case "&&":
    case "||":
      return { kind: "Logical", op: e.op, x: c.expr(e.x), y: c.expr(e.y), ...base };
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return compare(c, e.op, c.expr(e.x), c.expr(e.y), base);
    default:
      return { kind: "Binary", op: e.op as core.ArithmeticOp, x: c.expr(e.x), y: c.expr(e.y), ...base };
  }
}

/** A comparison of operands that get one type. */
export function compare(
  c: Elaborator,
  op: core.CompareOp,
  x: core.Expr,
  y: core.Expr,
  base: Pick<core.Compare, "source" | "pos" | "type">,
): core.Compare {
  const isInterface = (z: core.Expr) => c.under(z.type).kind === "interface";
  if (x.kind === "Nil") x = converted(c, x, y.type);
  else if (y.kind === "Nil") y = converted(c, y, x.type);
  else if (isInterface(x) && !isInterface(y)) y = boxedOperand(c, y, x.type);
  else if (isInterface(y) && !isInterface(x)) x = boxedOperand(c, x, y.type);
  return { kind: "Compare", op, x, y, ...base };
}

/** Nothing keeps the box: the struct or array in it needs no copy. */
function boxedOperand(c: Elaborator, x: core.Expr, type: Type): core.Box {
  const from = c.table.canonical(defaultType(x.type));
  const operand = from === x.type ? x : { ...x, type: from };
  return { kind: "Box", x: operand, type, source: x.source, pos: x.source.pos, isImplicit: true };
}

function unary(c: Elaborator, e: ast.UnaryExpr): core.Expr {
  const base = { source: e, pos: e.pos, type: c.typeOf(e) };
  switch (e.op) {
    case "&":
      return { kind: "Address", x: c.expr(e.x), isImplicit: false, ...base };
    case "<-":
      return receive(c, e, false);
    case "+":
      return c.expr(e.x);
    case "!":
    case "-":
    case "^":
      return { kind: "Unary", op: e.op, x: c.expr(e.x), ...base };
    default:
      return bad(c, e, `operator ${e.op}`);
  }
}

function receive(c: Elaborator, e: ast.UnaryExpr, commaOk: boolean): core.Receive {
  const type = commaOk ? tupleOf(c, e) : c.typeOf(e);
  return { kind: "Receive", x: c.expr(e.x), commaOk, source: e, pos: e.pos, type };
}

// ---- Memory

function deref(c: Elaborator, e: ast.StarExpr): core.Expr {
  return { kind: "Deref", x: c.expr(e.x), isImplicit: false, source: e, pos: e.pos, type: c.typeOf(e) };
}

/** The array that a pointer to one points to; other operands as they are. */
export function dereferenced(c: Elaborator, x: core.Expr): core.Expr {
  const pointer = c.under(x.type);
  if (pointer.kind !== "pointer") return x;
  const type = c.table.canonical(pointer.elem);
  return { kind: "Deref", x, isImplicit: true, source: x.source, pos: x.pos, type };
}

function index(c: Elaborator, e: ast.IndexExpr, commaOk: boolean): core.Expr {
  if (c.isType(e.indices[0])) return instantiated(c, e);
  const base = { source: e, pos: e.lbrack };
  const x = c.expr(e.x);
  const at = c.expr(e.indices[0]);
  const container = c.under(x.type);
  if (container.kind === "map") {
    const type = commaOk ? tupleOf(c, e) : c.table.canonical(container.elem);
    return {
      kind: "MapIndex",
      x,
      key: converted(c, at, c.table.canonical(container.key)),
      commaOk,
      ...base,
      type,
    };
  }
  const of = container.kind === "slice" ? "slice" : container.kind === "basic" ? "string" : "array";
  return { kind: "Index", of, x: dereferenced(c, x), index: at, ...base, type: c.typeOf(e) };
}

/** A generic function or method with its type arguments. */
function instantiated(c: Elaborator, e: ast.IndexExpr): core.Expr {
  const name = unparen(e.x);
  if (name.kind === "SelectorExpr" && c.info.selections.has(name))
    return { ...selector(c, name), type: c.typeOf(e) } as core.Expr;
  const id = name.kind === "SelectorExpr" ? name.sel : name;
  const obj = id.kind === "Ident" ? c.object(id) : null;
  if (obj?.kind !== "func" || id.kind !== "Ident") return bad(c, e, "instantiation");
  return functionValue(c, e, id, obj);
}

function slice(c: Elaborator, e: ast.SliceExpr): core.Expr {
  const x = dereferenced(c, c.expr(e.x));
  const container = c.under(x.type);
  const of = container.kind === "slice" ? "slice" : container.kind === "basic" ? "string" : "array";
  const [low, high, max] = [e.low, e.high, e.max].map((at) => (at === null ? null : c.expr(at)));
  return { kind: "Slice", of, x, low, high, max, source: e, pos: e.lbrack, type: c.typeOf(e) };
}

// ---- Types

function typeAssert(c: Elaborator, e: ast.TypeAssertExpr, commaOk: boolean): core.Expr {
  const target = c.typeOf(e.type!);
  const type = commaOk ? tupleOf(c, e) : target;
  return {
    kind: "TypeAssert",
    x: c.expr(e.x),
    target,
    typePos: namePos(e.type!),
    commaOk,
    source: e,
    pos: e.pos,
    type,
  };
}

/** Where the innermost name of a type stands: that of T in `*T`. */
export function namePos(e: ast.Expr): number {
  while (e.kind === "StarExpr" || e.kind === "ParenExpr") e = e.x;
  return e.kind === "SelectorExpr" ? e.sel.pos : e.pos;
}
