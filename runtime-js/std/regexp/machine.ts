// Searches with a program: an automaton finds where a match ends, that of the reversed program where it begins, and a search
// through the program what its parts are. Each is made when it is first needed.
import { nilSlice, type Slice } from "../../collections/slice.ts";
import { sliceFrom } from "../../collections/slices.ts";
import { Automaton, DEAD } from "./automaton.ts";
import { captures } from "./captures.ts";
import { Input } from "./input.ts";
import { isAnchored, type Prog, type Program, programOf, reversed } from "./program.ts";
import { endOfMatch, startOfMatch } from "./scan.ts";

class Machine {
  readonly program: Program;
  /** What all matches begin with; whether it is all of them. */
  readonly #literal: string;
  readonly #isLiteral: boolean;
  readonly #anchored: boolean;
  #first: Automaton | undefined;
  #longest: Automaton | undefined;
  #backwards: Automaton | undefined;

  constructor(prog: Prog, literal: string, isLiteral: boolean) {
    this.program = programOf(prog);
    this.#literal = literal;
    this.#isLiteral = isLiteral;
    this.#anchored = isAnchored(this.program);
  }

  automaton(longest: boolean): Automaton {
    const make = () => new Automaton(this.program, { longest, anywhere: !this.#anchored });
    if (longest) return (this.#longest ??= make());
    return (this.#first ??= make());
  }

  /** The positions of a match and its parts. */
  find(input: Input, from: number, longest: boolean, wanted: number): number[] | null {
    if (from > 0 && this.#anchored) return null;
    if (this.#isLiteral && this.#literal !== "" && wanted <= 2) {
      const start = input.find(this.#literal, from);
      return start < 0 ? null : [start, start + this.#literal.length];
    }
    const span = { input, from, alphabet: this.program.alphabet };
    const how = { isAny: wanted === 0, literal: this.#literal };
    const end = endOfMatch(this.automaton(longest), span, how);
    if (end < 0) return null;
    if (wanted === 0) return [];
    const start = this.#anchored ? 0 : startOfMatch(this.#reverse, span, end);
    if (wanted === 2) return [start, end];
    return captures(this.program, { input, start, end, wanted });
  }

  get #reverse(): Automaton {
    this.#backwards ??= new Automaton(reversed(this.program), { longest: true, anywhere: false });
    return this.#backwards;
  }
}

/** By trees, which copies of an expression share. */
const machines = /* @__PURE__ */ new WeakMap<object, Machine>();

export function known(tree: object): Machine | null {
  return machines.get(tree) ?? null;
}

export function makeMachine(tree: object, prog: Prog, literal: string, isLiteral: boolean): Machine {
  const machine = new Machine(prog, literal, isLiteral);
  machines.set(tree, machine);
  return machine;
}

export function search(
  machine: Machine,
  longest: boolean,
  text: string,
  bytes: Slice<number>,
  from: number,
  wanted: number,
): Slice<number> {
  const positions = machine.find(new Input(text, bytes), from, longest, wanted);
  return positions === null ? nilSlice : sliceFrom(positions);
}

/** A search to which code points are given one by one. */
class Feed {
  readonly #automaton: Automaton;
  readonly #program: Program;
  #state: number;

  constructor({ program }: Machine, automaton: Automaton) {
    this.#automaton = automaton;
    this.#program = program;
    this.#state = automaton.initial(0);
  }

  /** Whether more could make a difference. */
  take(rune: number, isAny: boolean): boolean {
    const letter = this.#program.alphabet.letter(rune);
    const next = this.#automaton.table[this.#state + letter] || this.#automaton.step(this.#state, letter);
    this.#state = Math.abs(next);
    return this.#state !== DEAD && !(isAny && next < 0);
  }
}

export function feed(machine: Machine, longest: boolean): Feed {
  return new Feed(machine, machine.automaton(longest));
}

export function take(feed: Feed, r: number, isAny: boolean): boolean {
  return feed.take(r, isAny);
}
