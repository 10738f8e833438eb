// Pointers to fields: a class for each field whose address is taken, by which engines know the property that it is about.
import type * as core from "../core/nodes.ts";
import { fieldName } from "../plan/names.ts";
import { typeLabel } from "../plan/typelabels.ts";
import { typeKey } from "../types/typekey.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import type { Generator } from "./generator.ts";

/** The class of the pointers to a field. */
export function fieldPointerClass(g: Generator, { x, field, index }: core.Field): b.Expression {
  const property = fieldName(field.name, index);
  const struct = g.concrete(x.type);
  const name = g.module.hoistDeclaration(
    `pointer ${property} ${typeKey(struct)}`,
    `${typeLabel(struct).slice(0, 40)}$${property}$pointer`,
    (name) => [declaration(g, name, property)],
  );
  return g.topLevel(name.name);
}

function declaration(g: Generator, name: string, property: string): es.ClassDeclaration {
  const place = () => b.member(b.member({ type: "ThisExpression" }, "object"), property);
  const x = b.id("x");
  const get = b.block([b.returnOf(place())]);
  const set = b.block([b.expressionStatement(b.assign(place(), x))]);
  return b.subclass(b.id(name), g.runtime("MemberPointer"), [
    b.method(b.id("value"), [], get, false, "get"),
    b.method(b.id("value"), [x], set, false, "set"),
  ]);
}
