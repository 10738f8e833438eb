// Whether a program is one-pass: each code point decides how to go on, so that no search through it has to look back.
import { Op, type Prog, type Program, programOf } from "./program.ts";

/** Larger ones do not count as such. */
const LARGEST = 1000;

const END_TEXT = 8;

export function isOnePass(prog: Prog): boolean {
  if (prog.Inst.length >= LARGEST) return false;
  const program = withoutIdleLoops(programOf(prog));
  return endsWithText(program) && new Decisions(program).ok;
}

/**
 * Without loops around what is optional itself, as in (x*)+: the inner alternative, instead of leading back to the outer one, goes
 * on where that does.
 */
function withoutIdleLoops({ op, out, arg, ...rest }: Program): Program {
  const legs = out.map((target, pc) => [target, arg[pc]]);
  for (let pc = 0; pc < op.length; pc++) {
    const inner = legs[pc].findLastIndex((target) => op[target] === Op.ALT);
    if (op[pc] !== Op.ALT || inner < 0) continue;
    const onward = legs[pc][1 - inner];
    if (op[onward] === Op.ALT) continue;
    const nested = legs[legs[pc][inner]];
    const back = nested.indexOf(pc);
    if (back >= 0) nested[back] = onward;
    const same = Math.max(back, 0);
    if (nested[same] === onward) legs[pc][inner] = nested[1 - same];
  }
  return { ...rest, op, out: legs.map(([target]) => target), arg: legs.map(([, target]) => target) };
}

/** Whether matches are at the end of the text only. Without alternatives that need not be. */
function endsWithText({ op, out, arg }: Program): boolean {
  const branches = op.includes(Op.ALT);
  return op.every((kind, pc) => {
    if (kind === Op.MATCH || kind === Op.FAIL) return true;
    if (kind === Op.ALT) return op[out[pc]] !== Op.MATCH && op[arg[pc]] !== Op.MATCH;
    if (op[out[pc]] !== Op.MATCH) return true;
    return kind === Op.EMPTY ? (arg[pc] & END_TEXT) !== 0 : !branches;
  });
}

/** What can come next: letters, and the end of a match. */
interface Next {
  readonly letters: Set<number>;
  readonly ends: boolean;
}

const NOTHING: Next = { letters: new Set(), ends: false };

/** Whether all alternatives can be told apart by what comes next. */
class Decisions {
  readonly #program: Program;
  readonly #known = new Map<number, Next>();
  #visited = new Set<number>();
  /** The places at which a way can go on after a letter. */
  readonly #places: Set<number>;
  ok = true;

  constructor(program: Program) {
    this.#program = program;
    this.#places = new Set([program.start]);
    for (const place of this.#places) {
      this.#visited = new Set();
      this.#at(place);
    }
  }

  /** What can come next at a place. A way that leads back to it adds what is known from before. */
  #at(pc: number): Next {
    if (!this.#visited.has(pc)) {
      this.#visited.add(pc);
      this.#known.set(pc, this.#find(pc));
    }
    return this.#known.get(pc) ?? NOTHING;
  }

  #find(pc: number): Next {
    const { op, out, arg, alphabet } = this.#program;
    switch (op[pc]) {
      case Op.FAIL:
        return NOTHING;
      case Op.MATCH:
        return { letters: new Set(), ends: true };
      case Op.CHAR: {
        this.#places.add(out[pc]);
        const all = Array.from({ length: alphabet.size }, (_, letter) => letter);
        return {
          letters: new Set(all.filter((letter) => alphabet.has[arg[pc] + letter] === 1)),
          ends: false,
        };
      }
      case Op.ALT: {
        const [one, other] = [this.#at(out[pc]), this.#at(arg[pc])];
        if ((one.ends && other.ends) || [...one.letters].some((letter) => other.letters.has(letter)))
          this.ok = false;
        return { letters: new Set([...one.letters, ...other.letters]), ends: one.ends || other.ends };
      }
    }
    return this.#at(out[pc]);
  }
}
