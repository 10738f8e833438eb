// Elements of arrays that are two words each (analyze/ranges/wordsarrays.ts says of which variables and fields): two of an Int32Array,
// which is a property `x$elements` for a field `x`. What knows nothing of words reads `x`, which an accessor of the class stands for.
import { arrayOf, holderOf } from "../analyze/ranges/wordsarrays.ts";
import type * as core from "../core/nodes.ts";
import type { Type } from "../types/types.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import { arrayIndex } from "./expressions/index.ts";
import type { Generator } from "./generator.ts";
import { intKind } from "./kinds.ts";
import { isPlain, isSimple, reuse } from "./reuse.ts";
import { type WordPlace, type Words, words } from "./words.ts";

export function isElementInWords(g: Generator, e: core.Target): e is core.Index {
  const array = e?.kind === "Index" ? arrayOf(e) : null;
  return array !== null && g.analysis.holdsElements(holderOf(array, (type) => g.under(g.concrete(type))));
}

/** The array of words, and the index of an element: arrays in arrays stand in a row. */
function placeOf(g: Generator, e: core.Index, keep: Keep): { array: b.Expression; index: b.Expression } {
  const length = lengthOf(g, e.x.type);
  if (e.x.kind === "Field") {
    const array = elementsOfField(keep(g.expr(e.x.x)), e.x.field.name, e.x.pos);
    return { array, index: arrayIndex(g, e, length) };
  }
  if (e.x.kind !== "Index") return { array: g.expr(e.x), index: arrayIndex(g, e, length) };
  const { array, index } = placeOf(g, e.x, keep);
  const row = b.binary("*", index, b.num(length));
  return { array, index: b.binary("+", row, arrayIndex(g, e, length)) };
}

/** Keeps the object that an array is in. */
type Keep = (object: b.Expression) => b.Expression;

export function elementsOfField(object: b.Expression, name: string, pos?: number): es.MemberExpression {
  return b.member(object, `${name}$elements`, pos, name);
}

/** The value of the element: what is called may change it. */
export function valueOfElement(g: Generator, e: core.Index): Words {
  let again: b.Expression | null = null;
  const { array, index } = placeOf(g, e, (object) => {
    const owner = reuse(g, object);
    again = owner.again();
    return owner.first;
  });
  const second = again === null ? { ...array } : { ...(array as es.MemberExpression), object: again };
  const place = simplePlace(array, index, e.pos, second);
  if (place !== null) return words(place.low, place.high, true);
  const temp = g.temp();
  const low = b.element(array, b.assign(temp, doubled(index)), e.pos);
  return words(low, b.element(second, b.binary("|", b.id(temp.name), b.num(1))), true);
}

/** Where the words of an element are that gets the value of an expression; its evaluation must not change which one it is. */
export function assignedElement(
  g: Generator,
  e: core.Index,
  value: core.Expr | null,
  keep: (name: string, value: b.Expression) => es.Identifier,
): WordPlace {
  const isPlainValue = value === null || isPlain(value);
  const { array, index } = placeOf(g, e, (object) =>
    object.type === "ThisExpression" || (isSimple(object) && isPlainValue) ? object : keep("$o", object),
  );
  const isStable = index.type === "Literal" || isPlainValue;
  const place = isStable ? simplePlace(array, index, e.pos) : null;
  if (place !== null) return place;
  // That there is an object is found before the index is.
  const own = isSimple(index) || !isFollowed(array) ? array : keep("$a", array);
  const at = keep("$i", doubled(index));
  return {
    low: b.element(own, at, e.pos),
    high: b.element({ ...own }, b.binary("|", b.id(at.name), b.num(1))),
  };
}

/** A field of an object that there may not be. */
function isFollowed(array: b.Expression): boolean {
  return array.type === "MemberExpression" && array.object.type !== "ThisExpression";
}

/** At an index that may be evaluated twice; null for others. */
function simplePlace(
  array: b.Expression,
  index: b.Expression,
  pos: number,
  again: b.Expression = { ...array },
): WordPlace | null {
  if (!isSimple(index)) return null;
  const [low, high] =
    index.type === "Literal"
      ? [b.num(Number(index.value) * 2), b.num(Number(index.value) * 2 + 1)]
      : [doubled(index), b.binary("|", doubled({ ...index }), b.num(1))];
  return { low: b.element(array, low, pos), high: b.element(again, high) };
}

function doubled(index: b.Expression): b.Expression {
  return b.binary("<<", index, b.num(1));
}

// ---- Whole arrays

export function zeroElements(g: Generator, type: Type): b.Expression {
  return int32Array(b.num(sizeOf(g, type) * 2));
}

/** An array of words in the common form. */
export function commonElements(g: Generator, array: b.Expression, type: Type): b.Expression {
  const lengths: b.Expression[] = [];
  let elem = g.under(g.concrete(type));
  for (; elem.kind === "array"; elem = g.under(g.concrete(elem.elem))) lengths.push(b.num(elem.len));
  return g.callRuntime("fromWordArray", [array, b.bool(intKind(elem)!.signed), ...lengths]);
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
