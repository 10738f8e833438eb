// Values in interfaces (architecture: "Interfaces"): which are their own dynamic type, and boxes for the rest.
import type { Pos } from "../source/position.ts";
import { methodSet } from "../types/methodset.ts";
import type { Type } from "../types/types.ts";
import { boxClassOf } from "./boxclasses.ts";
import * as b from "./builders.ts";
import type { Generator } from "./generator.ts";
import { pointedStruct } from "./kinds.ts";

/** The value itself tells its dynamic type: plain strings, booleans, float64s and pointers to structs. */
export function isSelfDescribing(g: Generator, type: Type): boolean {
  const concrete = g.concrete(type);
  if (concrete.kind === "basic") {
    return ["string", "bool", "float64", "untyped string", "untyped bool", "untyped float"].includes(
      concrete.basic,
    );
  }
  return concrete.kind === "pointer" && pointedStruct(concrete) !== null;
}

/** A value of a concrete type as an interface value. The object of a struct or array must be fresh. */
export function box(g: Generator, e: b.Expression, type: Type, pos?: Pos): b.Expression {
  const concrete = g.concrete(type);
  if (isSelfDescribing(g, concrete)) {
    if (concrete.kind !== "pointer" || isNonNil(e)) return e;
    return g.callRuntime("boxPointer", [e, g.type(concrete)], pos);
  }
  return b.newOf(boxClassOf(g, concrete), [g.type(concrete), e], pos);
}

function isNonNil(e: b.Expression): boolean {
  return e.type === "NewExpression" || e.type === "ThisExpression";
}

export function hasMethods(g: Generator, type: Type): boolean {
  return methodSet(g.concrete(type)).length > 0;
}
