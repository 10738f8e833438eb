// Types as a running Go program names them, in panics and reflection: `main.Pair[int,struct { X int }]`.

import { typeSetOf } from "../types/lazy.ts";
import type { Func, TypeName, Var } from "../types/objects.ts";
import type { Package } from "../types/package.ts";
import type { InterfaceT, Named, Signature, StructT, Type } from "../types/types.ts";
import type { Generator } from "./generator.ts";
import { basicKind } from "./kinds.ts";
import { packagePath } from "./types.ts";

/** Packages by their names; by their full paths in type arguments. */
export function runtimeTypeName(g: Generator, type: Type): string {
  return new TypeNames(g, (pkg) => pkg.name).type(type);
}

class TypeNames {
  private readonly g: Generator;
  private readonly qualify: (pkg: Package) => string;
  /** Local types are told apart by numbers. */
  private readonly numbered: boolean;

  constructor(g: Generator, qualify: (pkg: Package) => string, numbered = false) {
    this.g = g;
    this.qualify = qualify;
    this.numbered = numbered;
  }

  type(t: Type): string {
    const type = this.g.concrete(t);
    switch (type.kind) {
      case "basic":
        return basicKind(type) ?? type.name;
      case "named":
        return this.named(type);
      case "slice":
        return `[]${this.type(type.elem)}`;
      case "pointer":
        return `*${this.type(type.elem)}`;
      case "array":
        return `[${type.len}]${this.type(type.elem)}`;
      case "map":
        return `map[${this.type(type.key)}]${this.type(type.elem)}`;
      case "chan":
        return this.chan(type.dir, this.type(type.elem));
      case "signature":
        return `func${this.signature(type)}`;
      case "struct":
        return this.struct(type);
      case "interface":
        return this.interface(type);
      default:
        return type.kind;
    }
  }

  private named(type: Named): string {
    const { obj, typeArgs } = type;
    const name = this.qualified(obj.pkg, obj.name);
    const number = this.numbered ? this.localNumber(obj) : "";
    if (typeArgs.length === 0) return name + number;
    const byPath = new TypeNames(this.g, (pkg) => packagePath(this.g, pkg.path), true);
    const list = (args: readonly Type[]) => args.map((arg) => byPath.type(arg)).join(",");
    const outer = this.g.analysis.outerTypeArgs(type);
    return `${name}[${outer.length > 0 ? `${list(outer)};` : ""}${list(typeArgs)}]${number}`;
  }

  /** The place of a type declared in a function among those of its package. */
  private localNumber({ pkg, parent, pos }: TypeName): string {
    if (pkg === null || parent === pkg.scope) return "";
    const types = this.g.packageOf(pkg.path).info.localTypes;
    return `·${types.filter((obj) => obj.type?.kind === "named" && obj.pos <= pos).length}`;
  }

  private qualified(pkg: Package | null, name: string): string {
    return pkg === null ? name : `${this.qualify(pkg)}.${name}`;
  }

  /** Unexported names of fields and methods are those of a package. */
  private member(member: Var | Func): string {
    return member.exported ? member.name : this.qualified(member.pkg, member.name);
  }

  private chan(dir: "both" | "send" | "recv", elem: string): string {
    if (dir === "recv") return `<-chan ${elem}`;
    if (dir === "send") return `chan<- ${elem}`;
    return elem.startsWith("<-") ? `chan (${elem})` : `chan ${elem}`;
  }

  private signature({ params, results, variadic }: Signature): string {
    const last = params.vars.length - 1;
    const list = params.vars.map((v, i) => {
      const text = this.type(v.type!);
      return variadic && i === last ? text.replace("[]", "...") : text;
    });
    const out = results.vars.map((v) => this.type(v.type!));
    const result = out.length > 1 ? ` (${out.join(", ")})` : out.length === 1 ? ` ${out[0]}` : "";
    return `(${list.join(", ")})${result}`;
  }

  private struct({ fields, tags }: StructT): string {
    if (fields.length === 0) return "struct {}";
    const list = fields.map((field, i) => {
      const tag = tags[i] ? ` ${JSON.stringify(tags[i])}` : "";
      return this.field(field) + tag;
    });
    return `struct { ${list.join("; ")} }`;
  }

  private field(field: Var): string {
    const [name, type] = [this.member(field), this.type(field.type!)];
    if (!field.embedded) return `${name} ${type}`;
    // The name of an embedded field is left out where its type says it.
    return type === name || type === `*${name}` || type.endsWith(`.${field.name}`)
      ? type
      : `${name} = ${type}`;
  }

  private interface(type: InterfaceT): string {
    const methods = [...typeSetOf(type).methods];
    if (methods.length === 0) return "interface {}";
    // Exported methods first.
    methods.sort((x, y) => Number(y.exported) - Number(x.exported) || (x.name < y.name ? -1 : 1));
    return `interface { ${methods.map((m) => this.member(m) + this.signature(m.type as Signature)).join("; ")} }`;
  }
}
