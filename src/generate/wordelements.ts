// Elements of arrays that are two words each (analyze/ranges/wordsarrays.ts says of which variables): two of an Int32Array.
import { arrayOf } from "../analyze/ranges/wordsarrays.ts";
import type * as core from "../core/nodes.ts";
import type { Var } from "../types/objects.ts";
import type { Type } from "../types/types.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import { arrayIndex } from "./expressions/index.ts";
import type { Generator } from "./generator.ts";
import { isPlain, isSimple } from "./reuse.ts";
import { type WordPlace, type Words, words } from "./words.ts";

export function isElementInWords(g: Generator, e: core.Target): e is core.Index {
  const array = e?.kind === "Index" ? arrayOf(e) : null;
  return array !== null && g.analysis.holdsElements(array.variable);
}

/** The array of words, and the index of an element: arrays in arrays stand in a row. */
function placeOf(g: Generator, e: core.Index): { array: b.Expression; index: b.Expression } {
  const length = lengthOf(g, e.x.type);
  if (e.x.kind !== "Index") return { array: g.expr(e.x), index: arrayIndex(g, e, length) };
  const { array, index } = placeOf(g, e.x);
  const row = b.binary("*", index, b.num(length));
  return { array, index: b.binary("+", row, arrayIndex(g, e, length)) };
}

/** The value of the element: what is called may change it. */
export function valueOfElement(g: Generator, e: core.Index): Words {
  const { array, index } = placeOf(g, e);
  const place = simplePlace(array, index, e.pos);
  if (place !== null) return words(place.low, place.high, true);
  const temp = g.temp();
  const low = b.element(array, b.assign(temp, doubled(index)), e.pos);
  return words(low, b.element({ ...array }, b.binary("|", b.id(temp.name), b.num(1))), true);
}

/** Where the words of an element are that gets the value of an expression; its evaluation must not change which one it is. */
export function assignedElement(
  g: Generator,
  e: core.Index,
  value: core.Expr | null,
  keep: (name: string, value: b.Expression) => es.Identifier,
): WordPlace {
  const { array, index } = placeOf(g, e);
  const isStable = index.type === "Literal" || value === null || isPlain(value);
  const place = isStable ? simplePlace(array, index, e.pos) : null;
  if (place !== null) return place;
  const at = keep("$i", doubled(index));
  return {
    low: b.element(array, at, e.pos),
    high: b.element({ ...array }, b.binary("|", b.id(at.name), b.num(1))),
  };
}

/** At an index that may be evaluated twice; null for others. */
function simplePlace(array: b.Expression, index: b.Expression, pos: number): WordPlace | null {
  if (!isSimple(index)) return null;
  const [low, high] =
    index.type === "Literal"
      ? [b.num(Number(index.value) * 2), b.num(Number(index.value) * 2 + 1)]
      : [doubled(index), b.binary("|", doubled({ ...index }), b.num(1))];
  return { low: b.element(array, low, pos), high: b.element({ ...array }, high) };
}

function doubled(index: b.Expression): b.Expression {
  return b.binary("<<", index, b.num(1));
}

// ---- Whole arrays

export function zeroElements(g: Generator, v: Var): b.Expression {
  return int32Array(b.num(sizeOf(g, v.type!) * 2));
}

/** The elements of a literal, of which `wordsOf` gives the words. */
export function literalElements(
  g: Generator,
  literal: core.ArrayLit,
  wordsOf: (e: core.Expr) => Words,
): b.Expression {
  const list: b.Expression[] = [];
  const fill = (size: number) => {
    while (list.length < size * 2) list.push(b.num(0));
  };
  const add = (e: core.Expr) => {
    if (e.kind !== "ArrayLit") {
      const { low, high } = wordsOf(e);
      list.push(low, high);
      return;
    }
    const from = list.length / 2;
    for (const { index, value } of e.entries) {
      fill(from + index * sizeOf(g, e.elem));
      add(value);
    }
    fill(from + sizeOf(g, e.type));
  };
  add(literal);
  return int32Array(b.array(list));
}

/** How many integers there are in one, or an array. */
function sizeOf(g: Generator, type: Type): number {
  const array = g.under(g.concrete(type));
  return array.kind === "array" ? array.len * sizeOf(g, array.elem) : 1;
}

function lengthOf(g: Generator, type: Type): number {
  const array = g.under(g.concrete(type));
  return array.kind === "array" ? array.len : 1;
}

function int32Array(from: b.Expression): b.Expression {
  return b.newOf(b.id("Int32Array"), [from]);
}
