// Runs automata over a text, forwards to find where a match ends, and backwards to find where it begins.
import type { Alphabet } from "./alphabet.ts";
import { Kind } from "./alphabet.ts";
import { type Automaton, DEAD, UNKNOWN } from "./automaton.ts";
import type { Input } from "./input.ts";

/** The kind of what is before a position. */
export function kindBefore(alphabet: Alphabet, input: Input, i: number): number {
  return i === 0 ? Kind.END : alphabet.kinds[alphabet.letter(input.runeBefore(i))];
}

export interface Span {
  readonly input: Input;
  readonly from: number;
  readonly alphabet: Alphabet;
}

/**
 * Where a match ends that starts at from, or anywhere from there on; -1 if there is none. With isAny, where one ends. A literal
 * that all matches begin with is searched for where nothing has begun.
 */
export function endOfMatch(
  automaton: Automaton,
  { input, from, alphabet }: Span,
  { isAny, literal }: { isAny: boolean; literal: string },
): number {
  const { ascii, size: end } = alphabet;
  const { length } = input;
  // States up to this one are looked at: all, those of no search in progress, or only what is not a state.
  const limit = literal === "" ? DEAD : automaton.firstOther - 1;
  let found = -1;
  let i = from;
  let state = automaton.initial(kindBefore(alphabet, input, i));
  let { table } = automaton;
  for (;;) {
    if (state <= limit) {
      const start = input.find(literal, i);
      if (start < 0) return found;
      if (start > i) {
        i = start;
        state = automaton.initial(kindBefore(alphabet, input, i));
        table = automaton.table;
      }
    }
    let letter = end;
    let size = 0;
    while (i < length) {
      const byte = input.at(i);
      if (byte > 0x7f) {
        letter = alphabet.letter(input.runeAt(i));
        size = input.size;
        break;
      }
      const next = table[state + ascii[byte]];
      if (next > limit) {
        state = next;
        i++;
      } else if (next < -limit && !isAny) {
        found = i++;
        state = -next;
      } else {
        letter = ascii[byte];
        size = 1;
        break;
      }
    }
    let next = table[state + letter];
    if (next === UNKNOWN) {
      next = automaton.step(state, letter);
      table = automaton.table;
    }
    if (next < 0) {
      found = i;
      if (isAny) return found;
      next = -next;
    }
    if (next === DEAD || letter === end) return found;
    state = next;
    i += size;
  }
}

/** Where the longest match begins that ends at a position, by the automaton of the reversed program. */
export function startOfMatch(automaton: Automaton, { input, from, alphabet }: Span, to: number): number {
  const { ascii, size: end } = alphabet;
  let found = to;
  let i = to;
  const after = to === input.length ? Kind.END : alphabet.kinds[alphabet.letter(input.runeAt(to))];
  let state = automaton.initial(after);
  let { table } = automaton;
  for (;;) {
    let letter = end;
    let size = 1;
    if (i > 0) {
      const byte = input.at(i - 1);
      if (byte < 0x80) letter = ascii[byte];
      else {
        letter = alphabet.letter(input.runeBefore(i));
        size = input.size;
      }
    }
    let next = table[state + letter];
    if (next === UNKNOWN) {
      next = automaton.step(state, letter);
      table = automaton.table;
    }
    if (next < 0) {
      found = i;
      next = -next;
    }
    if (next === DEAD || i <= from) return found;
    state = next;
    i -= size;
  }
}
