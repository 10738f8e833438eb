// What an innermost loop does with variables and slices: see loopslices.ts.

import { runsOthers, targetsOf, writesElements } from "../../core/effects.ts";
import type * as core from "../../core/nodes.ts";
import { walk } from "../../core/walk.ts";
import type { Obj } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import type { Generator } from "../generator.ts";
import { declaredVariables } from "../locals.ts";

export interface LoopUses {
  /** Variables that it declares or assigns. */
  readonly changed: ReadonlySet<Obj>;
  /** Slices that have elements which it reads or writes. */
  readonly indexed: readonly core.Expr[];
  /** No element that is a slice becomes another one: no other function runs, and nothing is stored that holds slices. */
  readonly keepsRows: boolean;
}

/** null if there is another loop inside of it. */
export function usesIn(g: Generator, loop: core.For | core.Range): LoopUses | null {
  const changed = new Set<Obj>();
  const indexed: core.Expr[] = [];
  let isInnermost = true;
  let keepsRows = true;
  walk(loop, (node) => {
    if (node !== loop && (node.kind === "For" || node.kind === "Range")) isInnermost = false;
    for (const v of declaredVariables(node)) changed.add(v);
    for (const target of targetsOf(node)) if (target.kind === "Variable") changed.add(target.variable);
    if (node.kind === "Index" && node.of === "slice") indexed.push(node.x);
    keepsRows &&= !mayChangeRows(g, node);
    return isInnermost;
  });
  if (loop.kind === "Range") indexed.push(loop.x);
  return isInnermost ? { changed, indexed, keepsRows } : null;
}

function mayChangeRows(g: Generator, node: core.Node): boolean {
  if (runsOthers(node) || node.kind === "Go" || node.kind === "Defer") return true;
  if (targetsOf(node).some((target) => isStore(g, target))) return true;
  const written = node.kind === "Builtin" ? writesElements(node) : null;
  return written !== null && holdsSlices(g, written);
}

/** An assignment to it changes what slices or pointers may reach, slices among that. */
function isStore(g: Generator, target: core.Expr): boolean {
  if (target.kind === "MapIndex") return false;
  const isOwn = target.kind === "Variable" && g.under(target.type).kind === "slice";
  return !isOwn && holdsSlices(g, target.type);
}

/** Slices are in the value itself, not behind a pointer. */
function holdsSlices(g: Generator, type: Type): boolean {
  const actual = g.under(type);
  switch (actual.kind) {
    case "slice":
    case "typeparam":
      return true;
    case "array":
      return holdsSlices(g, actual.elem);
    case "struct":
      return actual.fields.some((field) => holdsSlices(g, field.type!));
    default:
      return false;
  }
}
