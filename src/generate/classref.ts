// References to the JS classes of struct types and to other names of types.
import type { Pos } from "../source/position.ts";
import { typeKey } from "../types/typekey.ts";
import type { Named, Type } from "../types/types.ts";
import { asNamed } from "../types/underlying.ts";
import type * as b from "./builders.ts";
import type { Generator } from "./generator.ts";

/** The class of a struct type: a defined one's own, or one of this module for a type literal. */
export function classOf(g: Generator, type: Type, pos?: Pos): b.Expression {
  const named = asNamed(g.concrete(type));
  if (named !== null) return typeMember(g, named, "", pos);
  return g.rules.literalClass(g, type);
}

/** The top-level name of a defined type with a suffix such as "$type", in the module that holds it. */
export function typeMember(g: Generator, type: Named, suffix: string, pos?: Pos): b.Expression {
  const instance = g.analysis.typeInstance(type);
  const name = g.plan.names(instance.home).type(instance);
  return g.moduleName(instance.home, name + suffix, pos, suffix === "" ? type.obj.name : undefined);
}

/** The module-independent key of a type. */
export function keyOfType(g: Generator, type: Type): string {
  return typeKey(g.concrete(type));
}
