// The types that a type is made of, for walks over types.
import { typeSetOf } from "./lazy.ts";
import type { Tuple, Type } from "./types.ts";

/** Direct components as written: of a named type its type arguments, not what it is declared as. */
export function partsOf(type: Type): Type[] {
  switch (type.kind) {
    case "array":
    case "slice":
    case "pointer":
    case "chan":
      return [type.elem];
    case "map":
      return [type.key, type.elem];
    case "struct":
      return type.fields.map((field) => field.type!);
    case "tuple":
      return varTypes(type);
    case "signature":
      return [...varTypes(type.params), ...varTypes(type.results)];
    case "interface": {
      const { methods, terms } = typeSetOf(type);
      return [...methods.map((method) => method.type!), ...(terms ?? []).map((term) => term.type)];
    }
    case "union":
      return type.terms.map((term) => term.type);
    case "named":
    case "alias":
      return type.typeArgs;
    default:
      return [];
  }
}

function varTypes(tuple: Tuple): Type[] {
  return tuple.vars.map((v) => v.type!);
}
