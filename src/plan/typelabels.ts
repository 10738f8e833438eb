// Types in a form that a JS name can hold: `Map$int$string`, `$slice$Point`.
import type { Type } from "../types/types.ts";
import { nameText } from "./text.ts";

export function typeLabel(type: Type): string {
  return nameText(labelOf(type));
}

function labelOf(type: Type): string {
  switch (type.kind) {
    case "basic":
      return type.basic.replace(/[. ]/g, "_");
    case "named":
    case "alias":
      return [type.obj.name, ...type.typeArgs.map(typeLabel)].join("$");
    case "slice":
      return `slice$${typeLabel(type.elem)}`;
    case "array":
      return `array${type.len}$${typeLabel(type.elem)}`;
    case "pointer":
      return `ptr$${typeLabel(type.elem)}`;
    case "map":
      return `map$${typeLabel(type.key)}$${typeLabel(type.elem)}`;
    case "chan":
      return `chan$${typeLabel(type.elem)}`;
    case "signature":
      return ["func", ...[...type.params.vars, ...type.results.vars].map((v) => typeLabel(v.type!))].join(
        "$",
      );
    case "struct":
      return ["struct", ...type.fields.map((field) => field.name)].join("$");
    case "interface":
      return type.methods.length === 0 ? "any" : ["interface", ...type.methods.map((m) => m.name)].join("$");
    case "typeparam":
      return type.obj.name;
    default:
      return type.kind;
  }
}
