// Addresses and indirections (specification: "Address operators").
import type * as core from "../../core/nodes.ts";
import { fieldName } from "../../plan/names.ts";
import type { Pos } from "../../source/position.ts";
import type { Func } from "../../types/objects.ts";
import * as b from "../builders.ts";
import { fieldPointerClass } from "../fieldpointers.ts";
import type { Generator } from "../generator.ts";
import { isObject } from "../interfaces.ts";
import { isAggregate, isBool } from "../kinds.ts";
import { runtimeTypeName } from "../typenames.ts";
import { elementPlace } from "./index.ts";
import { binding, inRef } from "./names.ts";
import { punned } from "./unsafe.ts";

/** `*p`: the object itself for structs and arrays. */
export function dereference(g: Generator, e: core.Deref): b.Expression {
  const pun = e.isImplicit ? null : punned(g, e);
  if (pun !== null) return pun;
  const p = e.receiverOf === undefined ? g.expr(e.x) : receiver(g, e, e.receiverOf);
  return isAggregate(e.type) ? p : b.member(p, "value", e.pos);
}

/** A pointer that has a method of what it points to. */
function receiver(g: Generator, e: core.Deref, method: Func): b.Expression {
  const p = g.expr(e.x);
  if (g.analysis.isNonNil(e.x, g.fn.instance)) return p;
  return g.callRuntime("receiver", [p, b.str(runtimeTypeName(g, e.type)), b.str(method.name)], e.pos);
}

/** `&x`, also the implicit address of a method call. */
export function address(g: Generator, e: core.Address): b.Expression {
  const { x } = e;
  const pos = e.isImplicit ? undefined : e.pos;
  const isExplicit = x.kind === "Deref" && !x.isImplicit && !e.isImplicit;
  if (isAggregate(x.type)) return isExplicit ? nonNil(g, x, pos) : g.expr(x);
  switch (x.kind) {
    case "Deref":
      return nonNil(g, x, pos);
    case "Variable":
      return addressOfVariable(g, x, pos);
    case "Field": {
      const name = b.str(fieldName(x.field.name, x.index), x.isImplicit ? undefined : x.pos);
      const Pointer = fieldPointerClass(g, x);
      if (isOneOfMany(g, x)) return b.newOf(Pointer, [knownObject(g, x.x), name], pos);
      return g.callRuntime("fieldPointer", [g.expr(x.x), name, Pointer], pos);
    }
    case "Index": {
      const { array, index } = elementPlace(g, x);
      if (isBool(x.type)) return g.callRuntime("boolElementPointer", [array, index], pos);
      const make = isOneOfMany(g, x) ? "newElementPointer" : "elementPointer";
      return g.callRuntime(make, [array, index], pos);
    }
    default:
      // A composite literal of a slice or map type: a new variable.
      return b.newOf(g.runtime("Ref"), [g.expr(x)], pos);
  }
}

/** Nobody asks whether the pointer to the place is the same as another. */
function isOneOfMany(g: Generator, place: core.Expr): boolean {
  return !g.analysis.comparesPointersTo(g.concrete(place.type));
}

/** The object of a struct of which a field is wanted: a pointer to it must not be nil. */
function knownObject(g: Generator, e: core.Expr): b.Expression {
  const object = g.expr(e);
  const isKnown = e.kind !== "Deref" || isObject(object) || g.analysis.isNonNil(e.x, g.fn.instance);
  return isKnown ? object : g.callRuntime("nonNil", [object], e.pos);
}

/** A struct or array that is not copied, although Go copies it here: that a pointer to it is nil has to show all the same. */
export function uncopied(g: Generator, e: core.Expr): b.Expression {
  const object = g.expr(e);
  let pointed = e;
  while (pointed.kind === "Convert") pointed = pointed.x;
  if (pointed.kind !== "Deref" || !isAggregate(pointed.type)) return object;
  const isKnown = g.analysis.isNonNil(pointed.x, g.fn.instance);
  return isKnown ? object : g.callRuntime("nonNil", [object], e.pos);
}

/** `&*p` is p, which must not be nil. */
function nonNil(g: Generator, e: core.Deref, pos?: Pos): b.Expression {
  return g.callRuntime("nonNil", [g.expr(e.x)], pos);
}

function addressOfVariable(g: Generator, e: core.Variable, pos?: Pos): b.Expression {
  const v = e.variable;
  if (!inRef(g, v)) return g.unsupported(e.pos, `the address of ${v.name}`);
  return binding(g, v, pos);
}
