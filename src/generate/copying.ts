// Who copies structs and arrays (architecture: "Who copies a struct or array").
import type * as core from "../core/nodes.ts";
import type { Type } from "../types/types.ts";
import * as b from "./builders.ts";
import type { Generator } from "./generator.ts";
import { isAggregate } from "./kinds.ts";

/** The expression without the copy, where the object is only read. */
export function borrowed(e: core.Expr): core.Expr {
  return e.kind === "Copy" ? e.x : e;
}

/** Variables of the type hold objects of their own, which are copied when they are stored, and overwritten. */
export function isCopied(g: Generator, type: Type): boolean {
  return isAggregate(type) && !g.analysis.isImmutable(g.concrete(type));
}

/** A copy of a struct or array; other values as they are. */
export function cloneOf(g: Generator, e: b.Expression, type: Type): b.Expression {
  if (!isCopied(g, type)) return e;
  const actual = g.under(type);
  if (actual.kind === "struct") return b.invoke(e, "$clone", []);
  if (actual.kind !== "array") return e;
  if (!isCopied(g, actual.elem)) return b.invoke(e, "slice", []);
  return g.callRuntime("cloneArray", [e, cloneFunction(g, actual.elem)]);
}

function cloneFunction(g: Generator, elem: Type): b.Expression {
  if (g.under(elem).kind === "struct") return g.runtime("cloneStruct");
  if (isDeepArray(g, elem)) return b.member(g.storage(elem), "clone");
  return b.arrow([b.id("x")], cloneOf(g, b.id("x"), elem));
}

/** Arrays in arrays in arrays: people write fewer. Written out where each is used they would take the square of their depth. */
function isDeepArray(g: Generator, type: Type): boolean {
  let inner = g.under(type);
  for (let depth = 0; depth < 4; depth++) {
    if (inner.kind !== "array") return false;
    inner = g.under(inner.elem);
  }
  return true;
}

/** Copies `source` into the object that `target` gives. */
export function assignInto(
  g: Generator,
  target: b.Expression,
  source: b.Expression,
  type: Type,
): b.Expression {
  const actual = g.under(type);
  if (actual.kind === "struct") return b.invoke(target, "$assign", [source]);
  if (actual.kind !== "array") throw new Error(`cannot assign into ${actual.kind}`);
  if (!isCopied(g, actual.elem)) return g.callRuntime("assignArray", [target, source]);
  return g.callRuntime("assignArray", [target, source, assignFunction(g, actual.elem)]);
}

function assignFunction(g: Generator, elem: Type): b.Expression {
  if (g.under(elem).kind === "struct") return g.runtime("assignStruct");
  if (isDeepArray(g, elem)) return b.member(g.storage(elem), "assign");
  return b.arrow([b.id("x"), b.id("y")], assignInto(g, b.id("x"), b.id("y"), elem));
}
