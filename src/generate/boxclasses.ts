// Classes of boxes: a defined type with methods gets a subclass of Box with those methods, so that a call through an
// interface is always a property call.

import { typeLabel } from "../plan/typelabels.ts";
import { methodSet } from "../types/methodset.ts";
import { idOf } from "../types/names.ts";
import { typeKey } from "../types/typekey.ts";
import type { Type } from "../types/types.ts";
import * as b from "./builders.ts";
import { typeMember } from "./classref.ts";
import type { estree as es } from "./estree.ts";
import type { Generator } from "./generator.ts";
import { isInterface } from "./kinds.ts";
import { type FoundMethod, forwardingMethods, methodAtPath, recoveringMethods } from "./methodcalls.ts";

/** The class of the boxes of a concrete type. */
export function boxClassOf(g: Generator, type: Type): b.Expression {
  if (type.kind !== "named" && type.kind !== "pointer" && type.kind !== "struct") return g.runtime("Box");
  const methods = boxMethods(g, type);
  if (methods.length === 0) return g.runtime("Box");
  if (type.kind === "named") return typeMember(g, type, "$box");
  const name = g.module.hoistDeclaration(
    `box ${typeKey(type)}`,
    `${typeLabel(type).slice(0, 40)}$box`,
    (name) => boxClass(g, name, type, methods),
  );
  return g.topLevel(name.name);
}

/** The methods that can be called on a value of the type through interfaces. */
export function boxMethods(g: Generator, type: Type): FoundMethod[] {
  const names = isInterface(type) ? null : g.analysis.boxedMethods(type);
  if (names === null || names.size === 0) return [];
  return methodSet(type)
    .filter(({ func }) => names.has(idOf(func)))
    .map(({ func, index }) => methodAtPath(g, type, func, index));
}

/** The class and its registration. */
export function boxClass(g: Generator, name: string, type: Type, methods: FoundMethod[]): es.Statement[] {
  const self: b.Expression = { type: "ThisExpression" };
  const value = (method: FoundMethod) =>
    type.kind === "pointer" && method.path.length === 0 && !method.func.hasPtrRecv
      ? g.callRuntime("valueReceiver", [self, b.str(method.func.name)])
      : b.member(self, "value");
  const forwarders = methods.flatMap((method) => forwardingMethods(g, value(method), method));
  return [
    b.subclass(b.id(name), g.runtime("Box"), forwarders),
    b.expressionStatement(g.callRuntime("boxClass", [b.id(name), g.type(type)])),
    ...recoveringMethods(g, name, methods),
  ];
}
