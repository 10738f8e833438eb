// Maps: the native `Map` where its notion of equal keys is Go's, else a map keyed by a computed key.

import { typeLabel } from "../plan/typelabels.ts";
import { strictlyComparable } from "../types/comparable.ts";
import type { Type } from "../types/types.ts";
import * as b from "./builders.ts";
import { keyOfType } from "./classref.ts";
import type { Generator } from "./generator.ts";
import { basicKind, isComplexKind, isFloatKind, isInterface, isNativeKey } from "./kinds.ts";

export function newMap(g: Generator, key: Type): b.Expression {
  if (isNativeKey(key)) return b.newOf(b.id("Map"), []);
  return b.newOf(g.runtime("KeyedMap"), [keyFunction(g, key)]);
}

/** What look-ups pass besides the key: the check that it has a hash, if it may have none, which nil maps do too. */
export function hashArgument(g: Generator, key: Type): b.Expression[] {
  if (strictlyComparable(key)) return [];
  const name = g.module.hoist(
    `check ${keyOfType(g, key)}`,
    `${typeLabel(key).slice(0, 40)}$check`,
    () => g.callRuntime("hashCheck", [keyFunction(g, key)]),
    g.module.hoistedLast,
  );
  return [g.topLevel(name.name)];
}

function keyFunction(g: Generator, key: Type): b.Expression {
  const kind = basicKind(key);
  if (isFloatKind(kind)) return g.runtime("floatKey");
  if (isComplexKind(kind)) return g.runtime("complexKey");
  if (isInterface(key)) return g.runtime("interfaceKey");
  const name = g.module.hoist(
    `key ${keyOfType(g, key)}`,
    `${typeLabel(key).slice(0, 40)}$key`,
    () => g.callRuntime("keyOf", [g.type(key)]),
    g.module.hoistedLast,
  );
  return g.topLevel(name.name);
}
