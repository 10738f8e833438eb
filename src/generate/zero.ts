// Zero values (specification: "The zero value").
import { typeLabel } from "../plan/typelabels.ts";
import type { Pos } from "../source/position.ts";
import { typeKey } from "../types/typekey.ts";
import type { Type } from "../types/types.ts";
import { asNamed } from "../types/underlying.ts";
import * as b from "./builders.ts";
import { classOf } from "./classref.ts";
import type { Generator } from "./generator.ts";
import { basicKind, isComplexKind, typedArrayOf } from "./kinds.ts";

export function zero(g: Generator, type: Type, pos?: Pos): b.Expression {
  const actual = g.under(type);
  switch (actual.kind) {
    case "basic":
      return basicZero(g, actual, pos);
    case "struct":
      return structZero(g, type, pos);
    case "array":
      return arrayZero(g, actual.elem, actual.len, pos);
    case "slice":
      return g.runtime("nilSlice", pos);
    case "map":
      return g.runtime("nilMap", pos);
    default:
      return b.nullLit(pos);
  }
}

/** `new T()`, or one object for all where nobody changes it. */
function structZero(g: Generator, type: Type, pos?: Pos): b.Expression {
  const concrete = g.concrete(type);
  const isShared = g.analysis.isImmutable(concrete) && !g.plan.isRestingStruct(concrete);
  return isShared ? sharedZero(g, concrete) : newZero(g, type, pos);
}

function sharedZero(g: Generator, type: Type): b.Expression {
  const label = `${typeLabel(type).slice(0, 40)}$zero`;
  const { name } = g.module.hoist(`zero ${typeKey(type)}`, label, () => {
    // The constructor takes those of the fields, which have to be there before.
    const actual = g.under(type);
    if (actual.kind === "struct" && isOwn(g, type)) for (const field of actual.fields) zero(g, field.type!);
    return newZero(g, type);
  });
  return g.topLevel(name);
}

/** The class is in this module. */
function isOwn(g: Generator, type: Type): boolean {
  const named = asNamed(type);
  return named === null || g.analysis.typeInstance(named).home === g.pkg;
}

/** In a form that bundlers do not follow where they are to stop. */
function newZero(g: Generator, type: Type, pos?: Pos): b.Expression {
  const own = classOf(g, type, pos);
  if (!g.plan.isRestingStruct(g.concrete(type))) return b.newOf(own, [], pos);
  return b.call(b.member(b.id("Reflect"), "construct"), [own, b.array([])], pos);
}

function basicZero(g: Generator, type: Type, pos?: Pos): b.Expression {
  const kind = basicKind(type);
  if (kind === "bool") return b.bool(false, pos);
  if (kind === "string") return b.str("", pos);
  if (isComplexKind(kind)) return b.newOf(g.runtime("Complex"), [b.num(0), b.num(0)], pos);
  if (kind === "unsafe.Pointer" || kind === "untyped nil") return b.nullLit(pos);
  return b.num(0, pos);
}

/** Longer arrays of plain values are made by the runtime. */
const shortArray = 8;

function arrayZero(g: Generator, elem: Type, length: number, pos?: Pos): b.Expression {
  const typed = typedArrayOf(elem);
  if (typed !== null) return b.newOf(b.id(typed), [b.num(length)], pos);
  const { kind } = g.under(elem);
  if (length <= shortArray && kind !== "struct" && kind !== "array") {
    return b.array(
      Array.from({ length }, () => zero(g, elem)),
      pos,
    );
  }
  return g.callRuntime("makeArray", [b.num(length), g.storage(elem)], pos);
}
