// Selectors (specification: "Selectors", "Method values", "Method expressions", "Qualified identifiers").
import type * as ast from "../../syntax/nodes.ts";
import type { Selection } from "../../types/info.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { methodExpression, methodValue } from "../methodcalls.ts";
import { fieldName } from "../names.ts";
import { functionValue, typeArgsOf, variable } from "./names.ts";

export function selectorExpr(g: Generator, e: ast.SelectorExpr): b.Expression {
  const selection = g.info.selections.get(e);
  if (selection === undefined) return qualified(g, e);
  switch (selection.kind) {
    case "field": {
      const { object, name } = fieldAccess(g, e);
      return b.member(object, name, e.sel.pos, e.sel.name);
    }
    case "method":
      return methodValue(g, e, selection);
    case "methodexpr":
      return methodExpression(g, e, selection);
  }
}

function qualified(g: Generator, e: ast.SelectorExpr): b.Expression {
  const obj = g.object(e.sel);
  if (obj?.kind === "var") return variable(g, obj, e.sel.pos);
  if (obj?.kind === "func") return functionValue(g, obj, typeArgsOf(g, e.sel), e.sel.pos);
  return g.unsupported(e.pos, `the name ${e.sel.name}`);
}

/** The object that holds a selected field, and the property's name. */
export function fieldAccess(g: Generator, e: ast.SelectorExpr): { object: b.Expression; name: string } {
  const selection = g.info.selections.get(e)!;
  const path = fieldPath(g, g.concrete(selection.recv), selection.index);
  const last = path.pop()!;
  return { object: follow(g.expr(e.x), path), name: last.name };
}

export interface PathStep {
  name: string;
  /** Type of the field. */
  type: Type;
}

/** The fields along a path of indices from a struct or a pointer to one. */
export function fieldPath(g: Generator, recv: Type, index: readonly number[]): PathStep[] {
  let type = recv;
  return index.map((i) => {
    let actual = g.under(type);
    if (actual.kind === "pointer") actual = g.under(actual.elem);
    if (actual.kind !== "struct") throw new Error(`field of ${actual.kind}`);
    const field = actual.fields[i];
    type = g.concrete(field.type!);
    return { name: fieldName(field.name, i), type };
  });
}

export function follow(object: b.Expression, path: readonly PathStep[]): b.Expression {
  return path.reduce<b.Expression>((e, step) => b.member(e, step.name), object);
}

/** The embedded fields on the way to a method: all of a selection's path but the method's own index. */
export function embeddedPath(g: Generator, selection: Selection): PathStep[] {
  return fieldPath(g, g.concrete(selection.recv), selection.index.slice(0, -1));
}
