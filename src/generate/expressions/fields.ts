// Fields and the embedded fields that lead to them (specification: "Selectors").
import type * as ast from "../../syntax/nodes.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { fieldName } from "../names.ts";

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
