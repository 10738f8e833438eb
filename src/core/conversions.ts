// Implicit conversions of assignments, and who copies structs and arrays (specification: "Assignability"; architecture:
// "Who copies a struct or array").
import { defaultType } from "../types/basics.ts";
import type { Type } from "../types/types.ts";
import { isFresh } from "./effects.ts";
import type { Elaborator } from "./elaborator.ts";
import type * as core from "./nodes.ts";

/** The value as one of type `target`, as an assignment converts it. */
export function converted(c: Elaborator, x: core.Expr, target: Type, isImplicit = true): core.Expr {
  if (x.type === target) return x;
  if (x.kind === "Nil" && (isUntypedNil(c, x) || c.under(target).kind !== "interface")) {
    return { ...x, type: target };
  }
  const base = { source: x.source, pos: x.pos, type: target, isImplicit };
  if (c.under(target).kind !== "interface") return { kind: "Convert", x, ...base };
  if (c.under(x.type).kind === "interface") return { kind: "Widen", x, ...base };
  const type = c.table.canonical(defaultType(x.type));
  return { kind: "Box", x: own(c, type === x.type ? x : { ...x, type }), ...base, pos: x.source.pos };
}

/** The nil of an interface, or one whose type depends on where it is used: not that of a conversion such as (*T)(nil). */
function isUntypedNil(c: Elaborator, { type }: core.Nil): boolean {
  const actual = c.under(type);
  return actual.kind === "interface" || (actual.kind === "basic" && actual.basic === "untyped nil");
}

/** As `converted`, and nobody else holds the struct or array. */
export function stored(c: Elaborator, x: core.Expr, target: Type): core.Expr {
  return own(c, converted(c, x, target));
}

/** The value itself where nobody else holds its struct or array, else a copy. */
export function own(c: Elaborator, x: core.Expr): core.Expr {
  if (!isAggregate(c, x.type) || isFresh(x)) return x;
  return { kind: "Copy", x, source: x.source, pos: x.pos, type: x.type };
}

/** Structs and arrays: objects whose value is copied when it is stored. */
export function isAggregate(c: Elaborator, type: Type): boolean {
  const { kind } = c.under(type);
  return kind === "struct" || kind === "array";
}
