// Struct types (specification: "Struct types").
import type { Pos } from "../source/position.ts";
import { unquote } from "../syntax/literals.ts";
import type * as ast from "../syntax/nodes.ts";
import { idOf } from "../types/names.ts";
import { type Obj, Var } from "../types/objects.ts";
import { StructT, type Type } from "../types/types.ts";
import { deref, isTypeParam, isValid, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";

export function structType(c: Checker, e: ast.StructType): StructT {
  const struct = new StructT();
  const names = new Map<string, Obj>();
  const add = (id: ast.Ident, type: Type, tag: string, embedded: boolean) => {
    const field = new Var(id.pos, c.pkg, id.name, type);
    field.isField = true;
    field.embedded = embedded;
    if (id.name !== "_" && !declareUnique(c, names, field)) return;
    struct.fields.push(field);
    struct.tags.push(tag);
    c.recordDef(id, field);
  };

  // Fields are set at the end only: a struct that refers to itself must not be seen half complete.
  for (const field of e.fields) {
    const type = c.rules.varType(c, field.type);
    const tag = tagOf(c, field.tag);
    for (const id of field.names) add(id, type, tag, false);
    if (field.names.length > 0) continue;
    const id = embeddedName(field.type);
    if (id === null) continue; // reported by the parser
    add(id, type, tag, true);
    c.later(() => checkEmbedded(c, field.type.pos, type));
  }
  return struct;
}

/** The unquoted tag, "" if there is none. */
function tagOf(c: Checker, tag: ast.BasicLit | null): string {
  if (tag === null || tag.bad) return "";
  if (tag.token === "STRING") return unquote(tag.value);
  const message = `invalid syntax tree: incorrect tag syntax: ${JSON.stringify(tag.value)}`;
  c.error(tag, "InvalidSyntaxTree", message);
  return "";
}

/** Adds an object to a set of fields or methods, whose names must differ. */
function declareUnique(c: Checker, names: Map<string, Obj>, obj: Obj): boolean {
  const key = idOf(obj);
  const other = names.get(key);
  if (other === undefined) {
    names.set(key, obj);
    return true;
  }
  c.newError("DuplicateDecl").add(obj, `${obj.name} redeclared`).addOther(other).report();
  return false;
}

/** The identifier in T, *T, p.T or T[A] that names an embedded field. */
function embeddedName(e: ast.Expr, inPointer = false): ast.Ident | null {
  switch (e.kind) {
    case "Ident":
      return e;
    case "StarExpr":
      return inPointer ? null : embeddedName(e.x, true);
    case "SelectorExpr":
      return e.sel;
    case "IndexExpr":
    case "ParenExpr":
      return embeddedName(e.x, inPointer);
    default:
      return null;
  }
}

function checkEmbedded(c: Checker, pos: Pos, embedded: Type): void {
  const { type, isPointer } = deref(embedded);
  const underlying = under(type);
  const error = (code: string, message: string) =>
    c.error(pos, code, `embedded field type cannot be ${message}`);
  if (underlying.kind === "basic") {
    if (isValid(type) && underlying.basic === "unsafe.Pointer") error("InvalidPtrEmbed", "unsafe.Pointer");
  } else if (underlying.kind === "pointer") {
    error("InvalidPtrEmbed", "a pointer");
  } else if (isTypeParam(type)) {
    error("MisplacedTypeParam", "a (pointer to a) type parameter");
  } else if (underlying.kind === "interface" && isPointer) {
    error("InvalidPtrEmbed", "a pointer to an interface");
  }
}
