// Values in interfaces (architecture: "Interfaces"): which are their own dynamic type, and boxes for the rest.
import type { Pos } from "../source/position.ts";
import { methodSet } from "../types/methodset.ts";
import type { PointerT, Type } from "../types/types.ts";
import { asNamed } from "../types/underlying.ts";
import { boxClassOf } from "./boxclasses.ts";
import * as b from "./builders.ts";
import { classOf } from "./classref.ts";
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
  if (isSelfDescribing(g, concrete)) return concrete.kind === "pointer" ? boxPointer(g, e, concrete, pos) : e;
  return b.newOf(boxClassOf(g, concrete), [g.type(concrete), e], pos);
}

function boxPointer(g: Generator, e: b.Expression, type: PointerT, pos?: Pos): b.Expression {
  if (!isRetyped(g, type.elem)) return isObject(e) ? e : g.callRuntime("boxPointer", [e, g.type(type)], pos);
  // The box needs the methods of the class.
  if (asNamed(type.elem) === null) g.rules.literalClass(g, type.elem);
  return g.callRuntime("boxRetyped", [e, g.type(type)], pos);
}

/** A pointer to the struct type may point to an object of another type's class. */
export function isRetyped(g: Generator, struct: Type): boolean {
  return g.analysis.isRetyped(g.concrete(struct));
}

/** `x instanceof T`, where a pointer to a struct of that class has the type; null for types that are told in another way. */
export function isObjectOf(
  g: Generator,
  x: b.Expression,
  type: Type,
  pos: Pos,
  typePos: Pos,
): b.Expression | null {
  if (!isNamedPointer(g, type)) return null;
  return b.binary("instanceof", x, classOf(g, (g.concrete(type) as PointerT).elem, typePos), pos);
}

/** Each module has classes of its own for struct types without a name. */
export function isNamedPointer(g: Generator, type: Type): boolean {
  const concrete = g.concrete(type);
  return concrete.kind === "pointer" && pointedStruct(concrete) !== null && asNamed(concrete.elem) !== null;
}

/** The pointer is not nil, whatever the analysis knows. */
export function isObject(e: b.Expression): boolean {
  return e.type === "NewExpression" || e.type === "ThisExpression";
}

export function hasMethods(g: Generator, type: Type): boolean {
  return methodSet(g.concrete(type)).length > 0;
}
