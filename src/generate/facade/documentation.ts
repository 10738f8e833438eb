// Doc comments of packages by "Name", "Type.Method" and "Type.Field", without comment markers.
import type { CheckedPackage, Program } from "../../load/program.ts";
import type * as ast from "../../syntax/nodes.ts";
import type { Package } from "../../types/package.ts";

/** The doc comments of a program; "" for what has none. */
export class Documentation {
  private readonly program: Program;

  constructor(program: Program) {
    this.program = program;
  }

  of(pkg: Package | null, name: string): string {
    const checked = pkg === null ? undefined : this.program.byPath.get(pkg.path);
    return (checked !== undefined && documentation(checked).get(name)) || "";
  }
}

const known = new WeakMap<CheckedPackage, ReadonlyMap<string, string>>();

function documentation(pkg: CheckedPackage): ReadonlyMap<string, string> {
  let docs = known.get(pkg);
  if (docs === undefined) known.set(pkg, (docs = collected(pkg)));
  return docs;
}

type Note = (name: string, ...groups: (ast.CommentGroup | null)[]) => void;

function collected(pkg: CheckedPackage): Map<string, string> {
  const docs = new Map<string, string>();
  const note: Note = (name, ...groups) => {
    const group = groups.find((candidate) => candidate !== null);
    if (group) docs.set(name, commentText(group));
  };
  for (const { decls } of pkg.files)
    for (const decl of decls) {
      if (decl.kind === "FuncDecl") {
        const receiver = receiverName(decl);
        note(receiver === null ? decl.name.name : `${receiver}.${decl.name.name}`, decl.doc);
      } else if (decl.kind === "GenDecl") ofSpecs(decl, note);
    }
  return docs;
}

function ofSpecs(decl: ast.GenDecl, note: Note): void {
  const outer = decl.specs.length === 1 ? decl.doc : null;
  for (const spec of decl.specs) {
    if (spec.kind === "TypeSpec") {
      note(spec.name.name, spec.doc, outer, spec.comment);
      ofMembers(spec, note);
    } else if (spec.kind === "ValueSpec")
      for (const { name } of spec.names) note(name, spec.doc, outer, spec.comment);
  }
}

/** Fields of structs and methods of interfaces. */
function ofMembers({ name: { name: type }, type: expression }: ast.TypeSpec, note: Note): void {
  const members =
    expression.kind === "StructType"
      ? expression.fields
      : expression.kind === "InterfaceType"
        ? expression.methods
        : [];
  for (const member of members) {
    const names =
      member.names.length > 0 ? member.names.map(({ name }) => name) : [embeddedName(member.type)];
    for (const name of names) note(`${type}.${name}`, member.doc, member.comment);
  }
}

/** The name of a type as that of an embedded field. */
function embeddedName(type: ast.Expr): string {
  if (type.kind === "StarExpr" || type.kind === "ParenExpr" || type.kind === "IndexExpr")
    return embeddedName(type.x);
  return type.kind === "SelectorExpr" ? type.sel.name : type.kind === "Ident" ? type.name : "";
}

function receiverName(decl: ast.FuncDecl): string | null {
  const type = decl.recv?.[0]?.type;
  return type === undefined ? null : embeddedName(type);
}

function commentText(group: ast.CommentGroup): string {
  return group.list
    .filter(({ text }) => !/^\/\/[a-z]+:/.test(text))
    .map(({ text }) => (text.startsWith("//") ? text.slice(2).replace(/^ /, "") : text.slice(2, -2)))
    .join("\n")
    .trim();
}
