// Types in a form that a JS name can hold: `Map$int$string`, `$slice$Point`. Identical types have the same label, however
// they are written.
import { typeSetOf } from "../types/lazy.ts";
import type { Type } from "../types/types.ts";
import { unalias } from "../types/underlying.ts";
import { nameText } from "./text.ts";

export function typeLabel(type: Type): string {
  return nameText(labelOf(unalias(type)));
}

function labelOf(type: Type): string {
  switch (type.kind) {
    case "basic":
      return type.basic.replace(/[. ]/g, "_");
    case "named":
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
    case "interface": {
      const { methods } = typeSetOf(type);
      return methods.length === 0 ? "any" : ["interface", ...methods.map((m) => m.name)].join("$");
    }
    case "typeparam":
      return type.obj.name;
    default:
      return type.kind;
  }
}
