// Fields and the embedded fields that lead to them (specification: "Selectors").
import type * as core from "../../core/nodes.ts";
import { fieldName } from "../../plan/names.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";

export function field(g: Generator, e: core.Field): b.MemberExpression {
  const name = fieldName(e.field.name, e.index);
  if (e.isImplicit) return b.member(g.expr(e.x), name);
  return b.member(g.expr(e.x), name, e.pos, e.field.name);
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
