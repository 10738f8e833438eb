// Composite literals (specification: "Composite literals").
import type * as core from "../../core/nodes.ts";
import type { StructT, Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { classOf } from "../classref.ts";
import type { estree as es } from "../estree.ts";
import type { Generator } from "../generator.ts";
import { intKind, isBool, isNativeKey, typedArrayOf } from "../kinds.ts";
import { lowBitsOf } from "../lowbits.ts";
import { newMap } from "../maps.ts";
import { isConstantValue, isPlain } from "../reuse.ts";
import { newObject } from "../structvalues.ts";

// ---- Structs

export function structLit(g: Generator, e: core.StructLit): b.Expression {
  if (e.fields.length === 0 && g.analysis.isImmutable(g.concrete(e.type))) return g.zero(e.type, e.pos);
  const values: FieldValue[] = [];
  const ordered = e.fields.every((entry, i) => i === 0 || isBefore(e.fields[i - 1].path, entry.path));
  const allPlain = e.fields.every(({ value }) => isPlain(value));
  const before: b.Expression[] = [];
  for (const { path, value, keyPos } of e.fields) {
    const stored = isBlank(g, e.type, path) ? dropped(g, value) : g.expr(value);
    if (keyPos !== null) stored.lead = keyPos;
    if (ordered || isConstantValue(value) || allPlain) values.push({ path, value: stored });
    else {
      const temp = g.temp();
      before.push(b.assign(temp, stored));
      values.push({ path, value: temp });
    }
  }
  const created = newStruct(g, e.type, values, e);
  if (e.lines) created.lines = true;
  return b.sequence(...before, created);
}

interface FieldValue {
  path: readonly number[];
  value: b.Expression;
}

/** The first path leads to a field that is declared before that of the second. */
function isBefore(x: readonly number[], y: readonly number[]): boolean {
  const i = x.findIndex((index, i) => index !== y[i]);
  return x[i] < y[i];
}

/** Only a field of the struct itself can be one without a name. */
function isBlank(g: Generator, type: Type, path: readonly number[]): boolean {
  return path.length === 1 && (g.under(type) as StructT).fields[path[0]].name === "_";
}

/** A new struct with these fields set; embedded structs of which a field is set are made with it. */
function newStruct(
  g: Generator,
  type: Type,
  values: readonly FieldValue[],
  e: core.StructLit,
): es.NewExpression {
  const struct = g.under(type);
  if (struct.kind !== "struct") throw new Error("not a struct");
  const last = Math.max(-1, ...values.map(({ path }) => path[0]));
  const args = struct.fields.slice(0, last + 1).map((field, i) => {
    const inside = values.filter(({ path }) => path[0] === i);
    if (inside.length === 0) return g.zero(g.concrete(field.type!));
    if (inside[0].path.length === 1) return inside[0].value;
    const parts = inside.map(({ path, value }) => ({ path: path.slice(1), value }));
    return newStruct(g, g.concrete(field.type!), parts, e);
  });
  return newObject(struct, classOf(g, type, e.typePos), args, e.pos);
}

/** A blank field stays zero, though its value is evaluated. */
function dropped(g: Generator, value: core.Expr): b.Expression {
  const zero = g.zero(value.type);
  return isConstantValue(value) ? zero : b.sequence(g.expr(value), zero);
}

// ---- Arrays and slices

export function arrayLit(g: Generator, e: core.ArrayLit): b.Expression {
  const isSlice = g.under(e.type).kind === "slice";
  const array = elements(g, e, isSlice);
  return isSlice ? g.callRuntime("sliceFrom", [array], e.isVariadic ? undefined : e.pos) : array;
}

/** The JS array of the elements. */
function elements(g: Generator, e: core.ArrayLit, isSlice: boolean): b.Expression {
  const { entries, elem, length } = e;
  if (entries.length === 0 && !isSlice) return g.zero(e.type, e.pos);
  const ordered = entries.every((entry, i) => i === 0 || entry.index > entries[i - 1].index);
  if (!ordered || length > 4 * entries.length + 16) return sparse(g, e);
  const values: b.Expression[] = [];
  for (const { index, value } of entries) {
    while (values.length < index) values.push(storedZero(g, elem));
    values.push(elementValue(g, value, elem));
  }
  while (values.length < length) values.push(storedZero(g, elem));
  return arrayOf(values, elem, e.lines, e.lbrace);
}

function storedZero(g: Generator, elem: Type): b.Expression {
  return isBool(elem) ? b.num(0) : g.zero(elem);
}

/** An element as its array stores it. */
export function elementValue(g: Generator, e: core.Expr, elem: Type): b.Expression {
  return storeElement(elem, g.expr(e));
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
function sparse(g: Generator, { entries, elem, length }: core.ArrayLit): b.Expression {
  const temp = g.temp();
  const steps: b.Expression[] = [
    b.assign(temp, g.callRuntime("makeArray", [b.num(length), g.storage(elem)])),
  ];
  for (const { index, value } of entries) {
    steps.push(b.assign(b.element(b.id(temp.name), b.num(index)), elementValue(g, value, elem)));
  }
  return b.sequence(...steps, b.id(temp.name));
}

// ---- Maps

export function mapLit(g: Generator, e: core.MapLit): b.Expression {
  const type = g.under(e.type);
  if (type.kind !== "map") throw new Error("not a map");
  const key = g.concrete(type.key);
  const pairs = e.entries.map((entry) => [g.expr(entry.key), g.expr(entry.value)]);
  if (isNativeKey(key)) {
    const list = b.array(pairs.map((pair) => b.array(pair)));
    if (e.lines) list.lines = true;
    return b.newOf(b.id("Map", e.pos), pairs.length === 0 ? [] : [list], e.pos);
  }
  return pairs.reduce<b.Expression>((map, pair) => b.invoke(map, "set", pair), newMap(g, key));
}
