// Storages: how the runtime makes, grows and fills slices and arrays of an element type.

import { typeLabel } from "../plan/typelabels.ts";
import { sizeOf } from "../types/sizes.ts";
import { typeKey } from "../types/typekey.ts";
import type { BasicKind, Type } from "../types/types.ts";
import * as b from "./builders.ts";
import { assignInto, cloneOf, isCopied } from "./copying.ts";
import type { Generator } from "./generator.ts";
import { basicKind } from "./kinds.ts";
import type { RuntimeName } from "./module.ts";

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

const basicStorages: Partial<Record<BasicKind, RuntimeName>> = {
  bool: "bools",
  int: "ints",
  int8: "int8s",
  int16: "int16s",
  int32: "int32s",
  int64: "ints",
  uint: "uints",
  uint8: "uint8s",
  uint16: "uint16s",
  uint32: "uint32s",
  uint64: "uints",
  uintptr: "uints",
  float32: "float32s",
  float64: "float64s",
  complex64: "complex64s",
  complex128: "complex128s",
  string: "strings",
};

export function basicStorage(kind: BasicKind): RuntimeName {
  return basicStorages[kind] ?? "pointers";
}

function aggregateStorage(g: Generator, elem: Type): b.Expression {
  const name = g.module.hoist(`storage ${typeKey(elem)}`, `${typeLabel(elem).slice(0, 40)}$storage`, () => {
    const size = [b.num(sizeOf(elem)), b.bool(hasPointers(elem))];
    if (!isCopied(g, elem)) return g.callRuntime("immutables", [g.zero(elem), ...size]);
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
