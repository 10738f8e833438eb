// Types as Go's messages print them.

import { isExported } from "./names.ts";
import type { TypeName, Var } from "./objects.ts";
import type { Package } from "./package.ts";
import type { Alias, InterfaceT, Named, Signature, StructT, Tuple, Type, TypeParam } from "./types.ts";

/** Prefix for names of a package; "" for none. */
export type Qualifier = (pkg: Package) => string;

export interface TypeStringOptions {
  /** Leave out parameter names. */
  noParamNames?: boolean;
  /** Say which package unexported struct fields are of. */
  fieldPackages?: boolean;
  /** What to say after the name of a type parameter. */
  note?: (param: TypeName) => string;
}

/** Any package by its full path, which for the compiler is "main" for every program. */
export const byPath: Qualifier = (pkg) => (pkg.name === "main" ? "main" : pkg.path);

export function typeString(
  type: Type,
  qualifier: Qualifier = byPath,
  options: TypeStringOptions = {},
): string {
  return new TypeWriter(qualifier, options).type(type);
}

/** Parameters and results, without "func". */
export function signatureString(
  sig: Signature,
  qualifier: Qualifier = byPath,
  options: TypeStringOptions = {},
): string {
  return new TypeWriter(qualifier, options).signature(sig);
}

class TypeWriter {
  private readonly qualifier: Qualifier;
  private readonly options: TypeStringOptions;
  private readonly active: Type[] = [];
  private annotate: boolean;

  constructor(qualifier: Qualifier, options: TypeStringOptions) {
    this.qualifier = qualifier;
    this.options = options;
    this.annotate = options.fieldPackages ?? false;
  }

  type(type: Type | null): string {
    if (type === null) return "<nil>";
    if (type.kind === "basic") return this.write(type);
    if (this.active.includes(type)) return `<cycle to ${type.kind}>`;
    this.active.push(type);
    const text = this.write(type);
    this.active.pop();
    return text;
  }

  private write(type: Type): string {
    switch (type.kind) {
      case "basic":
        return type.name;
      case "array":
        return `[${BigInt(type.len)}]${this.type(type.elem)}`;
      case "slice":
        return `[]${this.type(type.elem)}`;
      case "struct":
        return this.struct(type);
      case "pointer":
        return `*${this.type(type.elem)}`;
      case "tuple":
        return this.tuple(type, false);
      case "signature":
        return `func${this.signature(type)}`;
      case "union":
        return type.terms.map((term) => (term.tilde ? "~" : "") + this.type(term.type)).join(" | ");
      case "interface":
        return this.interface(type);
      case "map":
        return `map[${this.type(type.key)}]${this.type(type.elem)}`;
      case "chan":
        return this.chan(type.dir, type.elem);
      case "named":
      case "alias":
        return this.named(type);
      case "typeparam":
        return type.obj.name + (this.options.note?.(type.obj) ?? "");
    }
  }

  private struct(type: StructT): string {
    const fields = type.fields.map((field, i) => {
      let text = field.embedded ? "" : `${field.name} `;
      const annotate = this.annotate && !isExported(field.name);
      if (annotate) this.annotate = false; // once is enough
      text += this.type(field.type);
      if (annotate) text += ` /* package ${field.pkg?.path} */ `;
      return type.tags[i] ? `${text} ${quote(type.tags[i])}` : text;
    });
    return `struct{${fields.join("; ")}}`;
  }

  private interface(type: InterfaceT): string {
    if (type.predeclared !== null) return type.predeclared;
    let prefix = "";
    if (type.implicit) {
      if (type.methods.length === 0 && type.embeddeds.length === 1) return this.type(type.embeddeds[0]);
      prefix = "/* implicit */ ";
    }
    const methods = type.methods.map(
      (m) => m.name + (m.type?.kind === "signature" ? this.signature(m.type) : "()"),
    );
    return `${prefix}interface{${[...methods, ...type.embeddeds.map((t) => this.type(t))].join("; ")}}`;
  }

  private chan(dir: "both" | "send" | "recv", elem: Type): string {
    const text = this.type(elem);
    if (dir === "send") return `chan<- ${text}`;
    if (dir === "recv") return `<-chan ${text}`;
    return elem.kind === "chan" && elem.dir === "recv" ? `chan (${text})` : `chan ${text}`;
  }

  private named(type: Named | Alias): string {
    const name = packagePrefix(type.obj.pkg, this.qualifier) + type.obj.name;
    if (type.typeArgs.length > 0) return `${name}[${type.typeArgs.map((t) => this.type(t)).join(", ")}]`;
    return name + this.typeParams(type.typeParams);
  }

  typeParams(params: readonly TypeParam[]): string {
    if (params.length === 0) return "";
    let text = "";
    params.forEach((param, i) => {
      text += this.type(param);
      const next = params[i + 1];
      if (next === undefined) text += ` ${this.type(param.bound)}`;
      else text += next.bound === param.bound ? ", " : ` ${this.type(param.bound)}, `;
    });
    return `[${text}]`;
  }

  signature(sig: Signature): string {
    const head = this.typeParams(sig.typeParams) + this.tuple(sig.params, sig.variadic);
    const results = sig.results.vars;
    if (results.length === 0) return head;
    if (results.length === 1 && (results[0].name === "" || this.options.noParamNames)) {
      return `${head} ${this.plainResult(results[0])}`;
    }
    return `${head} ${this.tuple(sig.results, false)}`;
  }

  private plainResult(result: Var): string {
    const text = this.type(result.type);
    return result.name === "" ? text : `(${text})`;
  }

  private tuple(tuple: Tuple, variadic: boolean): string {
    const parts = tuple.vars.map((v, i) => {
      const name = v.name !== "" && !this.options.noParamNames ? `${v.name} ` : "";
      if (!variadic || i < tuple.vars.length - 1 || v.type === null) return name + this.type(v.type);
      // append([]byte, string...) is the one variadic whose last parameter is no slice
      return v.type.kind === "slice"
        ? `${name}...${this.type(v.type.elem)}`
        : `${name}${this.type(v.type)}...`;
    });
    return `(${parts.join(", ")})`;
  }
}

/** `pkg.` as the qualifier wants it, or "". */
export function packagePrefix(pkg: Package | null, qualifier: Qualifier): string {
  const prefix = pkg === null ? "" : qualifier(pkg);
  return prefix === "" ? "" : `${prefix}.`;
}

/** A byte string as a Go string literal. */
function quote(bytes: string): string {
  return JSON.stringify(bytes);
}
