// Storages: how the runtime makes, grows and fills slices and arrays of an element type.

import { sizeOf } from "../types/sizes.ts";
import { typeKey } from "../types/typekey.ts";
import type { Type } from "../types/types.ts";
import * as b from "./builders.ts";
import { assignInto, cloneOf } from "./copying.ts";
import type { Generator } from "./generator.ts";
import { basicKind } from "./kinds.ts";
import { typeLabel } from "./typelabels.ts";

export function storage(g: Generator, elem: Type): b.Expression {
  const actual = g.under(elem);
  switch (actual.kind) {
    case "basic":
      return g.runtime(basicStorage(basicKind(actual)!));
    case "struct":
    case "array":
      return aggregateStorage(g, g.concrete(elem));
    case "interface":
      return g.runtime("interfaces");
    case "map":
      return g.runtime("maps");
    case "slice":
      return g.runtime("slices");
    default:
      return g.runtime("pointers");
  }
}

export function basicStorage(kind: string): string {
  if (kind === "int" || kind === "int64") return "ints";
  if (kind === "uint" || kind === "uint64" || kind === "uintptr") return "uints";
  if (kind === "unsafe.Pointer" || kind === "untyped nil") return "pointers";
  return `${kind}s`;
}

function aggregateStorage(g: Generator, elem: Type): b.Expression {
  const name = g.module.hoist(`storage ${typeKey(elem)}`, `${typeLabel(elem).slice(0, 40)}$storage`, () => {
    const size = [b.num(sizeOf(elem)), b.bool(hasPointers(elem))];
    const zero = b.arrow([], g.zero(elem));
    if (g.under(elem).kind === "struct") return g.callRuntime("structs", [zero, ...size]);
    const [x, y] = [b.id("x"), b.id("y")];
    const clone = b.arrow([x], cloneOf(g, x, elem));
    const assign = b.arrow([x, y], assignInto(g, x, y, elem));
    return g.callRuntime("arrays", [zero, clone, assign, ...size]);
  });
  return g.topLevel(name.name);
}

/** Go's garbage collector would find pointers in values of the type; they change how slices grow. */
function hasPointers(type: Type): boolean {
  switch (type.kind) {
    case "basic":
      return type.basic === "string" || type.basic === "unsafe.Pointer";
    case "array":
      return type.len > 0 && hasPointers(type.elem);
    case "struct":
      return type.fields.some((field) => hasPointers(field.type!));
    case "named":
      return hasPointers(type.underlying ?? type);
    case "alias":
      return hasPointers(type.rhs!);
    default:
      return true;
  }
}
