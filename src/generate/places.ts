// Places: what can be assigned to (specification: "Assignment statements").
import type * as ast from "../syntax/nodes.ts";
import type { Type } from "../types/types.ts";
import * as b from "./builders.ts";
import { assignInto } from "./copying.ts";
import type { estree as es } from "./estree.ts";
import { fieldAccess } from "./expressions/fields.ts";
import { elementPlace, type Keep } from "./expressions/index.ts";
import { storeElement } from "./expressions/literals.ts";
import { binding, inRef, isPackageLevel } from "./expressions/names.ts";
import type { Generator } from "./generator.ts";
import { isAggregate, isBool } from "./kinds.ts";

export type Place =
  | { kind: "blank"; type: null }
  /** A JS variable or property; `element` if it is in an array's storage. */
  | { kind: "lvalue"; type: Type; target: es.Identifier | es.MemberExpression; element: boolean }
  | { kind: "map"; type: Type; map: b.Expression; key: b.Expression }
  /** A struct or array that is overwritten in place, because others may hold it. */
  | { kind: "object"; type: Type; object: b.Expression };

const asIs: Keep = (operand) => operand;

export function place(g: Generator, e: ast.Expr, keep: Keep = asIs): Place {
  while (e.kind === "ParenExpr") e = e.x;
  if (e.kind === "Ident" && e.name === "_") return { kind: "blank", type: null };
  switch (e.kind) {
    case "Ident":
      return variablePlace(g, e);
    case "SelectorExpr":
      if (!g.info.selections.has(e)) return variablePlace(g, e.sel, e);
      return fieldPlace(g, e, keep);
    case "IndexExpr":
      return indexPlace(g, e, keep);
    case "StarExpr": {
      const type = g.typeOf(e);
      const pointer = keep(g.expr(e.x), e.x);
      if (isAggregate(type)) return { kind: "object", type, object: pointer };
      return { kind: "lvalue", type, target: b.member(pointer, "value", e.pos), element: false };
    }
    default:
      g.unsupported(e.pos, "assignment to this");
      return { kind: "blank", type: null };
  }
}

function variablePlace(g: Generator, id: ast.Ident, qualified: ast.Expr = id): Place {
  const v = g.object(id);
  if (v?.kind !== "var") {
    g.unsupported(id.pos, `assignment to ${id.name}`);
    return { kind: "blank", type: null };
  }
  const type = g.concrete(v.type ?? g.typeOf(qualified));
  const target = binding(g, v, id.pos) as es.Identifier | es.MemberExpression;
  if (isAggregate(type)) {
    const shared = isPackageLevel(v) || g.analysis.isShared(v) || g.fn.receiver === v;
    return shared
      ? { kind: "object", type, object: target }
      : { kind: "lvalue", type, target, element: false };
  }
  return { kind: "lvalue", type, target: inRef(g, v) ? b.member(target, "value") : target, element: false };
}

function fieldPlace(g: Generator, e: ast.SelectorExpr, keep: Keep): Place {
  const type = g.typeOf(e);
  const { object, name } = fieldAccess(g, e);
  const target = b.member(keep(object, e.x), name, e.sel.pos, e.sel.name);
  return isAggregate(type)
    ? { kind: "object", type, object: target }
    : { kind: "lvalue", type, target, element: false };
}

function indexPlace(g: Generator, e: ast.IndexExpr, keep: Keep): Place {
  const container = g.under(g.typeOf(e.x));
  if (container.kind === "map") {
    const map = keep(g.expr(e.x), e.x);
    const key = keep(g.stored(e.indices[0], g.concrete(container.key)), e.indices[0]);
    return { kind: "map", type: g.concrete(container.elem), map, key };
  }
  const type = g.typeOf(e);
  const { array, index } = elementPlace(g, e, keep);
  const target = b.element(array, index, e.lbrack);
  return isAggregate(type)
    ? { kind: "object", type, object: target }
    : { kind: "lvalue", type, target, element: true };
}

/** The value in a place. */
export function readPlace(g: Generator, p: Place): b.Expression {
  switch (p.kind) {
    case "blank":
      return b.undefinedValue();
    case "lvalue":
      return p.element && isBool(p.type) ? b.binary("===", p.target, b.num(1)) : p.target;
    case "map":
      return b.logical("??", b.invoke(p.map, "get", [p.key]), g.zero(p.type));
    case "object":
      return p.object;
  }
}

/** Stores a value: one that nobody else holds, except into an object, which copies it. */
export function writePlace(g: Generator, p: Place, value: b.Expression, pos?: number): b.Expression {
  switch (p.kind) {
    case "blank":
      return value;
    case "lvalue":
      return assignment(p.target, p.element ? storeElement(p.type, value) : value, pos);
    case "map":
      return b.invoke(p.map, "set", [p.key, value], pos);
    case "object":
      return assignInto(g, p.object, value, p.type);
  }
}

const compound = new Set(["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>"]);

/** `x = x + y` as `x += y`. */
function assignment(
  target: es.Identifier | es.MemberExpression,
  value: b.Expression,
  pos?: number,
): b.Expression {
  if (value.type === "BinaryExpression" && compound.has(value.operator) && value.left === target) {
    return b.assign(target, value.right, `${value.operator}=` as es.AssignmentOperator, pos);
  }
  return b.assign(target, value, "=", pos);
}

/** The value for a place: borrowed where the place copies it. */
export function valueFor(g: Generator, p: Place, e: ast.Expr): b.Expression {
  if (p.kind === "blank") return g.expr(e);
  return p.kind === "object" ? g.value(e, p.type) : g.stored(e, p.type);
}
