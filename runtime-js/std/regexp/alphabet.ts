// The alphabet of a program: code points that all of its instructions treat alike are one letter.
import { SimpleFold } from "../unicode/case.ts";

/** What \b, ^ and $ ask of the code point on either side: END is that there is none. */
export const Kind = { END: 0, OTHER: 1, NEWLINE: 2, WORD: 3 } as const;
export const KINDS = 4;

const LAST = 0x10ffff;

/** Ranges of the code points that are equal to one when case is folded. */
export function foldedRanges(rune: number): number[] {
  const ranges = [rune, rune];
  for (let other = SimpleFold(rune); other !== rune; other = SimpleFold(other)) ranges.push(other, other);
  return ranges;
}

export class Alphabet {
  /** How many letters there are; the one with this number is the end of the text. */
  readonly size: number;
  /** The letters of ASCII. */
  readonly ascii: Uint16Array;
  /** For each letter, and the end, which kind it is. */
  readonly kinds: Uint8Array;
  /** For each set, and in it for each letter, whether it has that. */
  readonly has: Uint8Array;
  readonly #starts: number[];
  readonly #letters: number[];

  /** Of sets of code points, as lists of bounds; and whether programs ask for lines and words. */
  constructor(sets: readonly (readonly number[])[], { lines, words }: { lines: boolean; words: boolean }) {
    const kinds: [ranges: readonly number[], kind: number][] = [];
    if (lines) kinds.push([[10, 10], Kind.NEWLINE]);
    if (words) kinds.push([[48, 57, 65, 90, 95, 95, 97, 122], Kind.WORD]);
    const all = [...sets, ...kinds.map(([ranges]) => ranges)];
    this.#starts = startsOf(all);
    this.#letters = this.#lettersOf(all);
    this.size = new Set(this.#letters).size;
    this.ascii = Uint16Array.from({ length: 128 }, (_, rune) => this.letter(rune));
    this.kinds = new Uint8Array(this.size + 1).fill(Kind.OTHER);
    this.kinds[this.size] = Kind.END;
    for (const [ranges, kind] of kinds) this.#each(ranges, (i) => (this.kinds[this.#letters[i]] = kind));
    this.has = new Uint8Array(sets.length * (this.size + 1));
    for (const [set, ranges] of sets.entries())
      this.#each(ranges, (i) => (this.has[set * (this.size + 1) + this.#letters[i]] = 1));
  }

  /** The letter of a code point. */
  letter(rune: number): number {
    return this.#letters[this.#interval(rune)];
  }

  #interval(rune: number): number {
    const starts = this.#starts;
    let lo = 0;
    let hi = starts.length;
    while (hi - lo > 1) {
      const middle = (lo + hi) >> 1;
      if (rune < starts[middle]) hi = middle;
      else lo = middle;
    }
    return lo;
  }

  /** Does something for each interval between starts that ranges consist of. */
  #each(ranges: readonly number[], action: (interval: number) => void): void {
    for (let k = 0; k < ranges.length; k += 2)
      for (
        let i = this.#interval(ranges[k]);
        i < this.#starts.length && this.#starts[i] <= ranges[k + 1];
        i++
      )
        action(i);
  }

  /** Intervals have one letter as long as they are in the same sets: each set divides letters. */
  #lettersOf(sets: readonly (readonly number[])[]): number[] {
    const letters = this.#starts.map(() => 0);
    let count = 1;
    for (const ranges of sets) {
      const divided = new Map<number, number>();
      this.#each(ranges, (i) => {
        let letter = divided.get(letters[i]);
        if (letter === undefined) divided.set(letters[i], (letter = count++));
        letters[i] = letter;
      });
    }
    const numbers = new Map([...new Set(letters)].map((letter, i) => [letter, i]));
    return letters.map((letter) => numbers.get(letter)!);
  }
}

/** Where sets begin and end. */
function startsOf(sets: readonly (readonly number[])[]): number[] {
  const starts = new Set([0]);
  for (const ranges of sets)
    for (let k = 0; k < ranges.length; k += 2) {
      starts.add(ranges[k]);
      if (ranges[k + 1] < LAST) starts.add(ranges[k + 1] + 1);
    }
  return [...starts].sort((a, b) => a - b);
}
