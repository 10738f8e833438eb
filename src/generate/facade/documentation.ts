// Doc comments of a package by "Name", "Type.Method" and "Type.Field", without comment markers.
import type { CheckedPackage } from "../../load/program.ts";
import type * as ast from "../../syntax/nodes.ts";

export function documentation(pkg: CheckedPackage): Map<string, string> {
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
