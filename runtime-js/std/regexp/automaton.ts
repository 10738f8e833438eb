// A deterministic automaton, made of a program while it runs: each state stands for the list of places in the program where a
// search may be, the preferred ones first. What is known of transitions is forgotten when it becomes too much, so that the time
// of a search is linear in the text, whatever the expression is.
//
// Whether there is a match at a position is seen when the letter after it is known, as ^, $ and \b ask for that.
import { KINDS } from "./alphabet.ts";
import { holds, Op, type Program } from "./program.ts";

/** How transitions are written: the next state, negative where there is a match before the letter. */
export const UNKNOWN = 0;
/** The state in which nothing can match any more. */
export const DEAD = 1;

/** Separates places that belong to searches with different starts. */
const MARK = -1;

interface State {
  readonly places: readonly number[];
  /** The kind of the letter before. */
  readonly before: number;
  /** Whether a match may start here. */
  readonly starts: boolean;
}

/** What kind of match is wanted: the preferred one, or the longest of those that start first. Whether it may start anywhere. */
export interface Wanted {
  readonly longest: boolean;
  readonly anywhere: boolean;
}

/** How large the table of transitions may be, and how many places its states may have. */
const LIMIT = 1 << 18;

export class Automaton {
  readonly #program: Program;
  readonly #wanted: Wanted;
  /** Entries for each state: a letter each, and the end of the text. */
  readonly #width: number;
  table: Int32Array;
  #states: State[] = [];
  #known = new Map<string, number>();
  #initial: number[] = [];
  #places = 0;
  // Which instructions have been seen in this round.
  readonly #seen: Int32Array;
  #round = 0;

  constructor(program: Program, wanted: Wanted) {
    this.#program = program;
    this.#wanted = wanted;
    this.#width = program.alphabet.size + 1;
    this.table = new Int32Array(this.#width * 8);
    this.#seen = new Int32Array(program.op.length);
  }

  /** The state before a search, after a letter of some kind. */
  initial(before: number): number {
    const { start } = this.#program;
    const state = { places: [start], before, starts: this.#wanted.anywhere };
    return (this.#initial[before] ??= this.#number(state));
  }

  /** No state from this one on is one of those before a search. */
  get firstOther(): number {
    return (KINDS + 1) * this.#width;
  }

  /** The transition by a letter, which was unknown. */
  step(from: number, letter: number): number {
    const state = this.#states[from / this.#width];
    const [chars, matched] = this.#closure(state, this.#program.alphabet.kinds[letter]);
    const next = this.#after(chars, letter, state.starts && !matched);
    let to = DEAD;
    if (next.places.length > 0) {
      if (this.#known.size * this.#width > LIMIT || this.#places > LIMIT) this.#forget();
      to = this.#number(next);
    }
    const transition = matched ? -to : to;
    if (this.#states[from / this.#width] === state) this.table[from + letter] = transition;
    return transition;
  }

  #forget(): void {
    this.table = new Int32Array(this.#width * 8);
    this.#states = [];
    this.#known = new Map();
    this.#initial = [];
    this.#places = 0;
  }

  /** The number of a state, which is where it is in the table. Those before searches come first. */
  #number(state: State): number {
    const key = `${state.before}${state.starts}${state.places}`;
    let number = this.#known.get(key);
    if (number !== undefined) return number;
    const { start } = this.#program;
    const isInitial = state.starts && state.places.length === 1 && state.places[0] === start;
    const index = isInitial ? state.before + 1 : Math.max(this.#states.length, KINDS + 1);
    this.#states[index] = state;
    this.#places += state.places.length;
    number = index * this.#width;
    this.#known.set(key, number);
    if (number + this.#width > this.table.length) {
      const table = new Int32Array(Math.max(number + this.#width, this.table.length * 2));
      table.set(this.table);
      this.table = table;
    }
    return number;
  }

  /** The instructions for a letter that a state leads to, and whether there is a match before it. */
  #closure({ places, before }: State, after: number): [chars: number[], matched: boolean] {
    const { op } = this.#program;
    const chars: number[] = [];
    let matched = false;
    this.#round++;
    for (const place of places) {
      if (place === MARK) {
        if (matched) break;
        if (chars.length > 0) chars.push(MARK);
        continue;
      }
      for (const pc of this.#reached(place, before, after)) {
        if (op[pc] === Op.CHAR) chars.push(pc);
        else matched = true;
        if (matched && !this.#wanted.longest) return [chars, true];
      }
    }
    return [chars, matched];
  }

  /** What comes after a letter. */
  #after(chars: readonly number[], letter: number, starts: boolean): State {
    const { arg, out, alphabet, start } = this.#program;
    const places: number[] = [];
    this.#round++;
    for (const pc of chars) {
      if (pc === MARK) {
        if (places.length > 0 && places[places.length - 1] !== MARK) places.push(MARK);
      } else if (alphabet.has[arg[pc] + letter] === 1 && this.#isNew(out[pc])) {
        places.push(out[pc]);
      }
    }
    if (places[places.length - 1] === MARK) places.pop();
    if (starts) {
      if (this.#wanted.longest && places.length > 0) places.push(MARK);
      if (this.#isNew(start)) places.push(start);
    }
    return { places, before: alphabet.kinds[letter], starts };
  }

  #isNew(pc: number): boolean {
    if (this.#seen[pc] === this.#round) return false;
    this.#seen[pc] = this.#round;
    return true;
  }

  /** What a place leads to without a letter, that has not been seen: instructions for a letter, and matches. */
  #reached(place: number, before: number, after: number): number[] {
    const { op, out, arg } = this.#program;
    const found: number[] = [];
    const open = [place];
    for (let pc = open.pop(); pc !== undefined; pc = open.pop()) {
      if (!this.#isNew(pc)) continue;
      switch (op[pc]) {
        case Op.ALT:
          open.push(arg[pc], out[pc]);
          break;
        case Op.EMPTY:
          if (holds(arg[pc], before, after)) open.push(out[pc]);
          break;
        case Op.CHAR:
        case Op.MATCH:
          found.push(pc);
          break;
        case Op.FAIL:
          break;
        default:
          open.push(out[pc]);
      }
    }
    return found;
  }
}
