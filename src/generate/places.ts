// Places: what can be assigned to (specification: "Assignment statements").
import type * as core from "../core/nodes.ts";
import { fieldName } from "../plan/names.ts";
import { isPackageLevel } from "../plan/packagevars.ts";
import { strictlyComparable } from "../types/comparable.ts";
import type { Var } from "../types/objects.ts";
import type { Type } from "../types/types.ts";
import * as b from "./builders.ts";
import { assignInto, borrowed, isCopied } from "./copying.ts";
import type { estree as es } from "./estree.ts";
import { elementPlace, type Keep } from "./expressions/index.ts";
import { storeElement } from "./expressions/literals.ts";
import { binding, inRef } from "./expressions/names.ts";
import type { Generator } from "./generator.ts";
import { isInWords } from "./inwords.ts";
import { isAggregate, isBool } from "./kinds.ts";

export type Place =
  | { kind: "blank"; type: null }
  /** A JS variable or property; `element` if it is in an array's storage. */
  | {
      kind: "lvalue";
      type: Type;
      target: es.Identifier | es.MemberExpression;
      element: boolean;
    }
  /** A variable that is two words. */
  | { kind: "words"; type: Type; variable: Var }
  | { kind: "map"; type: Type; map: b.Expression; key: b.Expression; get: "get" | "getForUpdate" }
  /** A struct or array that is overwritten in place, because others may hold it. */
  | { kind: "object"; type: Type; object: b.Expression };

const asIs: Keep = (operand) => operand;

export function place(g: Generator, e: core.Target, keep: Keep = asIs): Place {
  if (e === null) return { kind: "blank", type: null };
  switch (e.kind) {
    case "Variable":
      return variablePlace(g, e);
    case "Field": {
      // The dereference of a struct pointer is the object itself.
      const object = e.x.kind === "Deref" ? e.x.x : e.x;
      const target = b.member(
        keep(g.expr(e.x), object),
        fieldName(e.field.name, e.index),
        e.pos,
        e.field.name,
      );
      return memoryPlace(g, e.type, target, false);
    }
    case "Index": {
      const { array, index } = elementPlace(g, e, keep);
      return memoryPlace(g, e.type, b.element(array, index, e.pos), true);
    }
    case "MapIndex": {
      const map = keep(g.expr(e.x), e.x);
      const get = !strictlyComparable(e.key.type) ? "getForUpdate" : "get";
      return { kind: "map", type: e.type, map, key: keep(g.expr(e.key), e.key), get };
    }
    case "Deref": {
      const pointer = keep(g.expr(e.x), e.x);
      if (isAggregate(e.type)) return { kind: "object", type: e.type, object: pointer };
      return { kind: "lvalue", type: e.type, target: b.member(pointer, "value", e.pos), element: false };
    }
  }
}

function memoryPlace(g: Generator, type: Type, target: es.MemberExpression, element: boolean): Place {
  return isCopied(g, type)
    ? { kind: "object", type, object: target }
    : { kind: "lvalue", type, target, element };
}

function variablePlace(g: Generator, e: core.Variable): Place {
  const { variable: v, type } = e;
  const target = binding(g, v, e.pos) as es.Identifier | es.MemberExpression;
  if (isCopied(g, type)) {
    const shared = isPackageLevel(v) || g.analysis.isShared(v) || g.fn.receiver === v;
    return shared
      ? { kind: "object", type, object: target }
      : { kind: "lvalue", type, target, element: false };
  }
  if (isInWords(g, v)) return { kind: "words", type, variable: v };
  return { kind: "lvalue", type, target: inRef(g, v) ? b.member(target, "value") : target, element: false };
}

/** The value in a place. */
export function readPlace(g: Generator, p: Place): b.Expression {
  switch (p.kind) {
    case "blank":
      return b.undefinedValue();
    case "words":
      throw new Error("words are no one value");
    case "lvalue":
      return p.element && isBool(p.type) ? b.binary("===", p.target, b.num(1)) : p.target;
    case "map":
      return b.logical("??", b.invoke(p.map, p.get, [p.key]), g.zero(p.type));
    case "object":
      return p.object;
  }
}

/** Stores a value: one that nobody else holds, except into an object, which copies it. */
export function writePlace(g: Generator, p: Place, value: b.Expression, pos?: number): b.Expression {
  switch (p.kind) {
    case "blank":
      return value;
    case "words":
      throw new Error("words are no one value");
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
export function valueFor(g: Generator, p: Place, e: core.Expr): b.Expression {
  return g.expr(p.kind === "object" || p.kind === "blank" ? borrowed(e) : e);
}
