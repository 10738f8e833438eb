// `//goes:async` says that JavaScript may give a Promise for a result, for which Go waits. It stands in front of functions that
// JavaScript implements: those without a body, and methods of interface types and func types, in their declarations.
import { directiveIn, directiveName } from "../syntax/directives.ts";
import type * as ast from "../syntax/nodes.ts";

const directive = "goes:async";

/** The names of the functions, methods and types of a file that it stands in front of. */
export function promisedIn(file: ast.File): ast.Ident[] {
  if (!file.directives.some((each) => directiveName(each) === directive)) return [];
  return places(file).flatMap(({ doc, name }) => (directiveIn(doc, directive) === null ? [] : [name]));
}

/** The directives of a file that say nothing where they stand. */
export function misplacedPromises(file: ast.File): ast.Directive[] {
  const all = file.directives.filter((each) => directiveName(each) === directive);
  if (all.length === 0) return [];
  const comments = new Set(places(file).flatMap(({ doc }) => doc?.list ?? []));
  return all.filter(({ comment }) => !comments.has(comment));
}

interface Place {
  readonly doc: ast.CommentGroup | null;
  readonly name: ast.Ident;
}

function places({ decls }: ast.File): Place[] {
  return decls.flatMap((decl): Place[] => {
    if (decl.kind === "FuncDecl") return decl.hasBody ? [] : [decl];
    if (decl.kind !== "GenDecl") return [];
    return decl.specs.flatMap((spec) => {
      const doc = decl.grouped || spec.kind === "ImportSpec" ? null : decl.doc;
      return spec.kind === "TypeSpec" && !spec.alias ? placesIn(spec, spec.doc ?? doc) : [];
    });
  });
}

function placesIn({ name, type }: ast.TypeSpec, doc: ast.CommentGroup | null): Place[] {
  if (type.kind === "FuncType") return [{ doc, name }];
  if (type.kind !== "InterfaceType") return [];
  return type.methods.flatMap((method) => method.names.map((each) => ({ doc: method.doc, name: each })));
}
