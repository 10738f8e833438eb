// Type descriptors as text of a facade: `$rt` is the runtime. Those of defined types are in the modules of packages.
import type { Analysis } from "../../analyze/analysis.ts";
import { fieldName } from "../../plan/names.ts";
import { stringText } from "../../plan/text.ts";
import { typeSetOf } from "../../types/lazy.ts";
import type { Func, Var } from "../../types/objects.ts";
import type { Named, Signature, StructT, Type } from "../../types/types.ts";
import { basicKind } from "../kinds.ts";

/** `named` gives the descriptor of a defined type. */
export function descriptorText(analysis: Analysis, named: (type: Named) => string): (type: Type) => string {
  const list = (vars: readonly Var[]) => `[${vars.map((v) => text(v.type!)).join(", ")}]`;

  function signature({ params, results, variadic }: Signature): string {
    return `$rt.funcOf(${list(params.vars)}, ${list(results.vars)}${variadic ? ", true" : ""})`;
  }

  function field(struct: StructT, field: Var, i: number): string {
    const pkgPath = field.exported ? "" : (field.pkg?.path ?? "");
    const texts = [field.name, struct.tags[i] ?? "", pkgPath].map((s) => stringText(bytesOf(s)));
    const jsName = stringText(fieldName(field.name, i));
    return `$rt.field(${texts[0]}, ${text(field.type!)}, ${texts[1]}, ${field.embedded}, ${texts[2]}, ${jsName})`;
  }

  function method(func: Func): string {
    const pkgPath = func.exported ? "" : `, ${stringText(bytesOf(func.pkg?.path ?? ""))}`;
    return `$rt.method(${stringText(func.name)}, ${signature(func.type as Signature)}${pkgPath})`;
  }

  function text(type: Type): string {
    const t = analysis.concrete(type, null);
    switch (t.kind) {
      case "basic": {
        const kind = basicKind(t)!;
        return `$rt.${kind === "unsafe.Pointer" ? "unsafePointer" : kind}Type`;
      }
      case "named":
        return t.obj.pkg === null && t.obj.name === "error" ? "$rt.errorType" : named(t);
      case "pointer":
        return `$rt.pointerTo(${text(t.elem)})`;
      case "slice":
        return `$rt.sliceOf(${text(t.elem)})`;
      case "array":
        return `$rt.arrayOf(${text(t.elem)}, ${t.len})`;
      case "map":
        return `$rt.mapOf(${text(t.key)}, ${text(t.elem)})`;
      case "chan":
        return `$rt.chanOf(${text(t.elem)}, ${{ recv: 1, send: 2, both: 3 }[t.dir]})`;
      case "signature":
        return signature(t);
      case "struct":
        return `$rt.structOf([${t.fields.map((each, i) => field(t, each, i)).join(", ")}])`;
      case "interface": {
        const methods = typeSetOf(t).methods;
        return methods.length === 0
          ? "$rt.anyType"
          : `$rt.interfaceOf([${methods.map((each) => method(each)).join(", ")}])`;
      }
      default:
        throw new Error(`no descriptor of a ${t.kind}`);
    }
  }
  return text;
}

/** A text as Go's bytes of it. */
function bytesOf(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
