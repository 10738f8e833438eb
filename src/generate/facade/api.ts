// What a Go package shows to JS: its exported functions, struct types, other defined types and constants, and why some
// of it cannot be shown (architecture: "The JS boundary").
import type { Analysis, FuncInstance } from "../../analyze/analysis.ts";
import type { Report } from "../../diagnostics/diagnostic.ts";
import { askedObjects, type CheckedPackage } from "../../load/program.ts";
import { nameText } from "../../plan/text.ts";
import type * as ast from "../../syntax/nodes.ts";
import type { Const, Func, TypeName, Var } from "../../types/objects.ts";
import type { Named, Signature, StructT, Type } from "../../types/types.ts";
import { typeString } from "../../types/typestring.ts";
import { asNamed, unalias, under } from "../../types/underlying.ts";

export interface ApiFunction {
  readonly name: string;
  readonly func: Func;
  readonly signature: Signature;
  readonly instance: FuncInstance;
  readonly doc: string;
}

export interface ApiField {
  readonly name: string;
  readonly index: number;
  readonly type: Type;
  readonly doc: string;
}

export interface ApiStruct {
  /** Name of the class; structs of other packages get one that is free. */
  readonly name: string;
  readonly named: Named;
  readonly fields: readonly ApiField[];
  readonly methods: readonly ApiFunction[];
  /** Declared by the package itself, so exported. */
  readonly own: boolean;
  readonly doc: string;
}

export interface ApiConst {
  readonly name: string;
  readonly obj: Const;
  readonly doc: string;
}

/** A defined type that is not a struct: `type Currency string`. */
export interface ApiNamed {
  readonly name: string;
  readonly obj: TypeName;
  readonly doc: string;
}

export interface Api {
  readonly pkg: CheckedPackage;
  readonly functions: ApiFunction[];
  readonly structs: ApiStruct[];
  readonly constants: ApiConst[];
  readonly types: ApiNamed[];
  struct(named: Named): ApiStruct;
}

/** Reports (as warnings) what has a type that JS has no form for yet. */
export function packageApi(pkg: CheckedPackage, analysis: Analysis, report: Report): Api {
  return new Collector(pkg, analysis, report).collect();
}

class Collector implements Api {
  readonly pkg: CheckedPackage;
  readonly functions: ApiFunction[] = [];
  readonly structs: ApiStruct[] = [];
  readonly constants: ApiConst[] = [];
  readonly types: ApiNamed[] = [];
  private readonly analysis: Analysis;
  private readonly report: Report;
  private readonly byType = new Map<Named, ApiStruct>();
  private readonly docs: Map<string, string>;
  private readonly names: Set<string>;

  constructor(pkg: CheckedPackage, analysis: Analysis, report: Report) {
    this.pkg = pkg;
    this.analysis = analysis;
    this.report = report;
    this.docs = documentation(pkg);
    this.names = new Set(pkg.pkg.scope.objects.keys());
  }

  collect(): Api {
    for (const obj of askedObjects(this.analysis.program, this.pkg).sort((a, b) => a.pos - b.pos)) {
      const doc = this.docs.get(obj.name) ?? "";
      if (obj.kind === "const") this.constants.push({ name: nameText(obj.name), obj, doc });
      else if (obj.kind === "typename") this.addType(obj, doc);
      else if (obj.kind === "func") this.addFunction(obj, this.functions, obj.name);
    }
    return this;
  }

  struct(named: Named): ApiStruct {
    const type = this.analysis.concrete(named, null) as Named;
    const known = this.byType.get(type);
    if (known !== undefined) return known;
    const own = type.obj.pkg === this.pkg.pkg && type.typeArgs.length === 0;
    const methods: ApiFunction[] = [];
    const fields = this.fieldsOf(type);
    const name = own ? nameText(type.obj.name) : this.freeName(type);
    const struct: ApiStruct = {
      name,
      named: type,
      fields,
      methods,
      own,
      doc: this.docs.get(type.obj.name) ?? "",
    };
    this.byType.set(type, struct);
    this.structs.push(struct);
    if (own)
      for (const method of type.methods)
        if (method.exported) this.addFunction(method, methods, `${type.obj.name}.${method.name}`);
    return struct;
  }

  private addType(obj: TypeName, doc: string): void {
    const type = obj.type!;
    const named = asNamed(type);
    if (named === null || named.typeParams.length > 0 || type.kind === "alias") return;
    if (under(named).kind === "struct") {
      if (this.unsupported(named) === null) this.struct(named);
    } else if (under(named).kind !== "interface") this.types.push({ name: nameText(obj.name), obj, doc });
  }

  private addFunction(func: Func, into: ApiFunction[], label: string): void {
    const signature = func.type as Signature;
    if (signature.typeParams.length > 0)
      return this.warn(func, `${label} is generic: only its instances can be called from JavaScript`);
    const types = [...signature.params.vars, ...signature.results.vars].map(({ type }) => type!);
    const reason = types.map((type) => this.unsupported(type)).find((reason) => reason !== null);
    if (reason !== undefined)
      return this.warn(func, `${label} is not visible to JavaScript: ${reason} is not supported there yet`);
    const instance = this.analysis.instance(func, []);
    into.push({ name: nameText(func.name), func, signature, instance, doc: this.docs.get(label) ?? "" });
  }

  private warn(obj: { pos: number }, message: string): void {
    this.report({ code: "Boundary", pos: obj.pos, message, severity: "warning" });
  }

  private fieldsOf(named: Named): ApiField[] {
    const struct = under(named) as StructT;
    return struct.fields
      .map((field: Var, index) => ({
        name: nameText(field.name),
        index,
        type: field.type!,
        doc: this.docs.get(`${named.obj.name}.${field.name}`) ?? "",
      }))
      .filter(({ index, type }) => struct.fields[index].exported && this.unsupported(type) === null);
  }

  private freeName(named: Named): string {
    const base = nameText(named.obj.name);
    let name = base;
    for (let i = 1; this.names.has(name); i++) name = `${base}${i}`;
    this.names.add(name);
    return name;
  }

  /** The part of a type that JS has no form for, as Go writes it; null if there is none. */
  private unsupported(type: Type, seen = new Set<Type>()): string | null {
    if (seen.has(type)) return null;
    seen.add(type);
    const named = asNamed(type);
    if (named?.obj.name === "error" && named.obj.pkg === null) return null;
    const actual = under(unalias(type));
    const parts = (types: readonly Type[]) =>
      types.map((part) => this.unsupported(part, seen)).find((part) => part !== null) ?? null;
    switch (actual.kind) {
      case "basic":
        return /complex|unsafe|invalid/.test(actual.basic) ? typeString(type) : null;
      case "slice":
      case "array":
        return parts([actual.elem]);
      case "map":
        return parts([actual.key, actual.elem]);
      case "pointer":
        return under(actual.elem).kind === "struct" && asNamed(actual.elem) !== null
          ? parts([actual.elem])
          : typeString(type);
      case "struct":
        // Fields that JS has no form for are hidden; they do not make the struct unusable.
        return named === null ? typeString(type) : null;
      case "signature":
        return parts([...actual.params.vars, ...actual.results.vars].map(({ type }) => type!));
      case "interface":
        return actual.methods.length === 0 && actual.embeddeds.length === 0 ? null : typeString(type);
      default:
        return typeString(type);
    }
  }
}

/** Doc comments by "Name", "Type.Method" and "Type.Field", without comment markers. */
function documentation(pkg: CheckedPackage): Map<string, string> {
  const docs = new Map<string, string>();
  const note = (name: string, ...groups: (ast.CommentGroup | null)[]) => {
    const group = groups.find((candidate) => candidate !== null);
    if (group) docs.set(name, commentText(group));
  };
  for (const file of pkg.files)
    for (const decl of file.decls) {
      if (decl.kind === "FuncDecl") {
        const receiver = receiverName(decl);
        note(receiver === null ? decl.name.name : `${receiver}.${decl.name.name}`, decl.doc);
      } else if (decl.kind === "GenDecl")
        for (const spec of decl.specs) {
          const outer = decl.specs.length === 1 ? decl.doc : null;
          if (spec.kind === "TypeSpec") {
            note(spec.name.name, spec.doc, outer);
            if (spec.type.kind === "StructType")
              for (const field of spec.type.fields)
                for (const name of field.names)
                  note(`${spec.name.name}.${name.name}`, field.doc, field.comment);
          } else if (spec.kind === "ValueSpec")
            for (const name of spec.names) note(name.name, spec.doc, outer, spec.comment);
        }
    }
  return docs;
}

function receiverName(decl: ast.FuncDecl): string | null {
  let type = decl.recv?.[0]?.type;
  while (type?.kind === "StarExpr" || type?.kind === "ParenExpr" || type?.kind === "IndexExpr") type = type.x;
  return type?.kind === "Ident" ? type.name : null;
}

function commentText(group: ast.CommentGroup): string {
  return group.list
    .filter(({ text }) => !/^\/\/[a-z]+:/.test(text))
    .map(({ text }) => (text.startsWith("//") ? text.slice(2).replace(/^ /, "") : text.slice(2, -2)))
    .join("\n")
    .trim();
}
