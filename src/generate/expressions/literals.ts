// Composite literals (specification: "Composite literals").
import type * as ast from "../../syntax/nodes.ts";
import type { MapT, Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { classOf } from "../classref.ts";
import type { estree as es } from "../estree.ts";
import type { Generator } from "../generator.ts";
import { intKind, isBool, isNativeKey, typedArrayOf } from "../kinds.ts";
import { lowBitsOf } from "../lowbits.ts";
import { newMap } from "../maps.ts";
import { isConstantValue, isPlain } from "../reuse.ts";

export function compositeLit(g: Generator, e: ast.CompositeLit): b.Expression {
  let type = g.typeOf(e);
  let actual = g.under(type);
  const isPointer = actual.kind === "pointer"; // an elided &T
  if (actual.kind === "pointer") {
    type = g.concrete(actual.elem);
    actual = g.under(type);
  }
  const value = literalOf(g, e, type, actual);
  return isPointer && actual.kind !== "struct" && actual.kind !== "array"
    ? b.newOf(g.runtime("Ref"), [value])
    : value;
}

function literalOf(g: Generator, e: ast.CompositeLit, type: Type, actual: Type): b.Expression {
  switch (actual.kind) {
    case "struct":
      return structLit(g, e, type);
    case "array":
      return arrayLit(g, e, actual.elem, actual.len);
    case "slice":
      return g.callRuntime("sliceFrom", [arrayLit(g, e, actual.elem, null)], e.pos);
    case "map":
      return mapLit(g, e, actual);
    default:
      return g.unsupported(e.pos, `a literal of ${actual.kind}`);
  }
}

/** The elements are written on lines of their own. */
function isMultiline(g: Generator, e: ast.CompositeLit): boolean {
  const file = g.analysis.program.fileSet.file(e.lbrace);
  if (file === undefined || e.elts.length < 2) return false;
  const line = (pos: number) => file.lineIndex(file.offset(pos));
  return line(e.elts[0].pos) > line(e.lbrace) && line(e.elts[1].pos) > line(e.elts[0].pos);
}

// ---- Structs

function structLit(g: Generator, e: ast.CompositeLit, type: Type): b.Expression {
  const struct = g.under(type);
  if (struct.kind !== "struct") throw new Error("not a struct");
  const values = new Map<number, b.Expression>();
  const entries = e.elts.map((elt, i) => {
    if (elt.kind !== "KeyValueExpr") return { index: i, value: elt, key: undefined };
    const { name, pos } = elt.key as ast.Ident;
    return { index: struct.fields.findIndex((field) => field.name === name), value: elt.value, key: pos };
  });
  const ordered = entries.every((entry, i) => i === 0 || entry.index > entries[i - 1].index);
  const before: b.Expression[] = [];
  for (const { index, value, key } of entries) {
    const field = g.concrete(struct.fields[index].type!);
    const stored = struct.fields[index].name === "_" ? dropped(g, value, field) : g.stored(value, field);
    stored.lead = key;
    if (
      ordered ||
      isConstantValue(g, value) ||
      (isPlain(g, value) && entries.every((x) => isPlain(g, x.value)))
    ) {
      values.set(index, stored);
    } else {
      const temp = g.temp();
      before.push(b.assign(temp, stored));
      values.set(index, temp);
    }
  }
  const last = Math.max(-1, ...values.keys());
  const args = struct.fields
    .slice(0, last + 1)
    .map((field, i) => values.get(i) ?? g.zero(g.concrete(field.type!)));
  const created = b.newOf(classOf(g, type, e.type?.pos), args, e.pos);
  if (isMultiline(g, e)) created.lines = true;
  return b.sequence(...before, created);
}

/** A blank field stays zero, though its value is evaluated. */
function dropped(g: Generator, value: ast.Expr, field: Type): b.Expression {
  return isConstantValue(g, value) ? g.zero(field) : b.sequence(g.stored(value, field), g.zero(field));
}

// ---- Arrays and slices

/** Elements with their indices; `length` null for a slice: as long as the elements need. */
function arrayLit(g: Generator, e: ast.CompositeLit, elemType: Type, length: number | null): b.Expression {
  const elem = g.concrete(elemType);
  const entries: { index: number; value: ast.Expr }[] = [];
  let next = 0;
  let size = 0;
  for (const elt of e.elts) {
    if (elt.kind === "KeyValueExpr") {
      const key = g.constant(elt.key);
      next = key?.kind === "int" ? Number(key.value) : key?.kind === "float" ? Number(key.num) : next;
    }
    entries.push({ index: next, value: elt.kind === "KeyValueExpr" ? elt.value : elt });
    next++;
    size = Math.max(size, next);
  }
  const total = length ?? size;
  if (entries.length === 0 && length !== null) return g.zero(g.typeOf(e), e.pos);
  const ordered = entries.every((entry, i) => i === 0 || entry.index > entries[i - 1].index);
  if (!ordered || total > 4 * entries.length + 16) return sparse(g, entries, elem, total);
  const values: b.Expression[] = [];
  for (const { index, value } of entries) {
    while (values.length < index) values.push(storedZero(g, elem));
    values.push(elementValue(g, value, elem));
  }
  while (values.length < total) values.push(storedZero(g, elem));
  return arrayOf(values, elem, isMultiline(g, e), e.lbrace);
}

function storedZero(g: Generator, elem: Type): b.Expression {
  return isBool(elem) ? b.num(0) : g.zero(elem);
}

/** An element as its array stores it. */
export function elementValue(g: Generator, e: ast.Expr, elem: Type): b.Expression {
  return storeElement(elem, g.stored(e, elem));
}

/** A value as it is stored in an array, which wraps small integers by itself. */
export function storeElement(elem: Type, value: b.Expression): b.Expression {
  const kind = intKind(elem);
  if (kind?.form === "small") return lowBitsOf(value, kind);
  if (!isBool(elem)) return value;
  if (value.type === "Literal") return b.num(value.value === true ? 1 : 0, value.pos);
  return b.conditional(value, b.num(1), b.num(0));
}

/** A JS array, typed where the element type asks for one. */
export function arrayOf(values: b.Expression[], elem: Type, lines: boolean, pos?: number): b.Expression {
  const typed = typedArrayOf(elem);
  const list: es.ArrayExpression = b.array(values, pos);
  if (lines) list.lines = true;
  if (typed === null) return list;
  if (values.length === 0) return b.newOf(b.id(typed), [b.num(0)]);
  if (!lines && values.length <= 32) return b.invoke(b.id(typed), "of", values);
  return b.newOf(b.id(typed), [list]);
}

/** Few elements in a long array, or elements out of order. */
function sparse(
  g: Generator,
  entries: { index: number; value: ast.Expr }[],
  elem: Type,
  total: number,
): b.Expression {
  const temp = g.temp();
  const steps: b.Expression[] = [b.assign(temp, g.callRuntime("makeArray", [b.num(total), g.storage(elem)]))];
  for (const { index, value } of entries) {
    steps.push(b.assign(b.element(b.id(temp.name), b.num(index)), elementValue(g, value, elem)));
  }
  return b.sequence(...steps, b.id(temp.name));
}

// ---- Maps

function mapLit(g: Generator, e: ast.CompositeLit, type: MapT): b.Expression {
  const key = g.concrete(type.key);
  const elem = g.concrete(type.elem);
  const pairs = e.elts.map((elt) => {
    const { key: k, value: v } = elt as ast.KeyValueExpr;
    return [g.stored(k, key), g.stored(v, elem)];
  });
  if (isNativeKey(key)) {
    const list = b.array(pairs.map((pair) => b.array(pair)));
    if (isMultiline(g, e)) list.lines = true;
    return b.newOf(b.id("Map", e.pos), pairs.length === 0 ? [] : [list], e.pos);
  }
  return pairs.reduce<b.Expression>((map, pair) => b.invoke(map, "set", pair), newMap(g, key));
}
