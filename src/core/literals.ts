// Composite literals (specification: "Composite literals").
import type * as ast from "../syntax/nodes.ts";
import { keyPath } from "../types/lookup.ts";
import type { MapT, StructT, Type } from "../types/types.ts";
import { stored } from "./conversions.ts";
import type { Elaborator } from "./elaborator.ts";
import type * as core from "./nodes.ts";

export function compositeLit(c: Elaborator, e: ast.CompositeLit): core.Expr {
  const type = c.typeOf(e);
  const pointer = c.under(type);
  if (pointer.kind !== "pointer") return literal(c, e, type);
  // An elided &T.
  const x = literal(c, e, c.table.canonical(pointer.elem));
  return { kind: "Address", x, isImplicit: true, source: e, pos: e.pos, type };
}

function literal(c: Elaborator, e: ast.CompositeLit, type: Type): core.Expr {
  const actual = c.under(type);
  switch (actual.kind) {
    case "struct":
      return structLit(c, e, type, actual);
    case "array":
      return arrayLit(c, e, type, actual.elem, actual.len);
    case "slice":
      return arrayLit(c, e, type, actual.elem, null);
    case "map":
      return mapLit(c, e, type, actual);
    default:
      return { kind: "BadExpr", what: `a literal of ${actual.kind}`, source: e, pos: e.pos, type };
  }
}

/** The elements are written on lines of their own. */
function isMultiline(c: Elaborator, e: ast.CompositeLit): boolean {
  if (e.elts.length < 2) return false;
  const first = c.line(e.elts[0].pos);
  return first > c.line(e.lbrace) && c.line(e.elts[1].pos) > first;
}

function structLit(c: Elaborator, e: ast.CompositeLit, type: Type, struct: StructT): core.StructLit {
  const fields = e.elts.map((elt, i) => {
    const [key, value] = elt.kind === "KeyValueExpr" ? [elt.key as ast.Ident, elt.value] : [null, elt];
    const path = key === null ? [i] : keyPath(struct, c.info.uses.get(key));
    const fieldType = c.table.canonical(typeAt(c, struct, path));
    return { path, value: stored(c, c.expr(value), fieldType), keyPos: key?.pos ?? null };
  });
  return {
    kind: "StructLit",
    fields,
    typePos: e.type?.pos,
    lines: isMultiline(c, e),
    source: e,
    pos: e.pos,
    type,
  };
}

/** The type of the field that a path through embedded structs leads to. */
function typeAt(c: Elaborator, struct: StructT, [first, ...rest]: readonly number[]): Type {
  const type = struct.fields[first].type!;
  return rest.length === 0 ? type : typeAt(c, c.under(type) as StructT, rest);
}

/** `length` null for a slice: as long as the elements need. */
function arrayLit(
  c: Elaborator,
  e: ast.CompositeLit,
  type: Type,
  elemType: Type,
  length: number | null,
): core.ArrayLit {
  const elem = c.table.canonical(elemType);
  const entries: { index: number; value: core.Expr }[] = [];
  let next = 0;
  let size = 0;
  for (const elt of e.elts) {
    if (elt.kind === "KeyValueExpr") {
      const key = c.info.types.get(elt.key)?.value;
      next = key?.kind === "int" ? Number(key.value) : key?.kind === "float" ? Number(key.num) : next;
    }
    const value = elt.kind === "KeyValueExpr" ? elt.value : elt;
    entries.push({ index: next, value: stored(c, c.expr(value), elem) });
    next++;
    size = Math.max(size, next);
  }
  return {
    kind: "ArrayLit",
    elem,
    length: length ?? size,
    entries,
    lines: isMultiline(c, e),
    isVariadic: false,
    lbrace: e.lbrace,
    source: e,
    pos: e.pos,
    type,
  };
}

function mapLit(c: Elaborator, e: ast.CompositeLit, type: Type, map: MapT): core.MapLit {
  const [keyType, elemType] = [c.table.canonical(map.key), c.table.canonical(map.elem)];
  const entries = e.elts.map((elt) => {
    const { key, value } = elt as ast.KeyValueExpr;
    return { key: stored(c, c.expr(key), keyType), value: stored(c, c.expr(value), elemType) };
  });
  return { kind: "MapLit", entries, lines: isMultiline(c, e), source: e, pos: e.pos, type };
}
