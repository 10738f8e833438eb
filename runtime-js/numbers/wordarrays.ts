// Arrays of integers of 64 bits whose elements are two int32 words each (analyze/ranges/wordsarrays.ts), arrays in arrays in a row:
// to and from the common form, in which literals, reflection and others who know nothing of words have them.
import type { Int } from "./integers.ts";
import { fromWords, fromWordsU, high, low } from "./words.ts";

type Elements = (Int | Elements)[];

/** The words of an array; those that are words already stay. */
export function toWordArray(array: Elements | Int32Array): Int32Array {
  return array instanceof Int32Array ? array : Int32Array.from(wordsOf(array));
}

function wordsOf(array: Elements): number[] {
  return array.flatMap((x) => (Array.isArray(x) ? wordsOf(x) : [low(x), high(x)]));
}

/** A new array in the common form, of these lengths from the outermost one inwards. */
export function fromWordArray(words: Int32Array, isSigned: boolean, ...lengths: number[]): Elements {
  const join = isSigned ? fromWords : fromWordsU;
  let elements: Elements = [];
  for (let i = 0; i < words.length; i += 2) elements.push(join(words[i + 1], words[i]));
  for (const length of lengths.slice(1).reverse()) elements = rows(elements, length);
  return elements;
}

function rows(elements: Elements, length: number): Elements {
  const count = length === 0 ? 0 : elements.length / length;
  return Array.from({ length: count }, (_, i) => elements.slice(i * length, (i + 1) * length));
}

export function sameWords(a: Int32Array, b: Int32Array): boolean {
  return a.every((word, i) => word === b[i]);
}
