// Programs as searches run them: of regexp/syntax's instructions, with letters instead of code points, and backwards, too.
import type { Slice } from "../../collections/slice.ts";
import { Alphabet, foldedRanges, Kind } from "./alphabet.ts";

/** Instructions of regexp/syntax. */
interface Inst {
  readonly Op: number;
  readonly Out: number;
  readonly Arg: number;
  readonly Rune: Slice<number>;
}

export interface Prog {
  readonly Inst: Slice<Inst>;
  readonly Start: number;
  readonly NumCap: number;
}

/** What instructions do; as in regexp/syntax, but that all which match a code point are CHAR. */
export const Op = { ALT: 0, ALT_MATCH: 1, CAPTURE: 2, EMPTY: 3, MATCH: 4, FAIL: 5, NOP: 6, CHAR: 7 } as const;

const RUNE_ANY = 9;
const RUNE_ANY_NOT_NEWLINE = 10;

/** What EMPTY asks: bits of syntax.EmptyOp. */
const BEGIN_LINE = 1;
const END_LINE = 2;
export const BEGIN_TEXT = 4;
const END_TEXT = 8;
const WORD_BOUNDARY = 16;
const NO_WORD_BOUNDARY = 32;

/** Whether what EMPTY asks is true between two kinds of letters. */
export function holds(arg: number, before: number, after: number): boolean {
  let truth = (before === Kind.WORD) === (after === Kind.WORD) ? NO_WORD_BOUNDARY : WORD_BOUNDARY;
  if (before === Kind.END) truth |= BEGIN_TEXT | BEGIN_LINE;
  else if (before === Kind.NEWLINE) truth |= BEGIN_LINE;
  if (after === Kind.END) truth |= END_TEXT | END_LINE;
  else if (after === Kind.NEWLINE) truth |= END_LINE;
  return (arg & ~truth) === 0;
}

export interface Program {
  readonly start: number;
  readonly op: number[];
  readonly out: number[];
  /** Of ALT where else to go, of CAPTURE the index, of EMPTY the condition, of CHAR the place of its set in the alphabet. */
  readonly arg: number[];
  readonly alphabet: Alphabet;
}

/** The sets of instructions, each once. */
class Sets {
  readonly list: (readonly number[])[] = [];
  readonly #known = new Map<unknown, number>();

  /** The number of the set that an instruction matches. */
  of({ Op, Arg, Rune: { array, offset, length } }: Inst): number {
    // Copies of a part of an expression share their runes.
    const key =
      length > 8 && offset === 0 ? array : `${Op >= RUNE_ANY ? Op : Arg}:${slice(array, offset, length)}`;
    let set = this.#known.get(key);
    if (set === undefined) {
      set = this.list.push(rangesOf(Op, Arg, slice(array, offset, length))) - 1;
      this.#known.set(key, set);
    }
    return set;
  }
}

function slice(array: ArrayLike<number>, offset: number, length: number): number[] {
  return Array.from({ length }, (_, i) => array[offset + i]);
}

function rangesOf(op: number, fold: number, runes: number[]): number[] {
  if (op === RUNE_ANY) return [0, 0x10ffff];
  if (op === RUNE_ANY_NOT_NEWLINE) return [0, 9, 11, 0x10ffff];
  if (runes.length === 1) return fold & 1 ? foldedRanges(runes[0]) : [runes[0], runes[0]];
  return runes;
}

export function programOf({ Inst: { array, offset, length }, Start }: Prog): Program {
  const insts = Array.from({ length }, (_, i) => array[offset + i]);
  const sets = new Sets();
  const numbers = insts.map((inst) => (inst.Op >= Op.CHAR ? sets.of(inst) : inst.Arg));
  const asked = insts.reduce((bits, { Op: op, Arg }) => (op === Op.EMPTY ? bits | Arg : bits), 0);
  const alphabet = new Alphabet(sets.list, {
    lines: (asked & (BEGIN_LINE | END_LINE)) !== 0,
    words: (asked & (WORD_BOUNDARY | NO_WORD_BOUNDARY)) !== 0,
  });
  const op = insts.map((inst) => (inst.Op === Op.ALT_MATCH ? Op.ALT : Math.min(inst.Op, Op.CHAR)));
  return {
    start: Start,
    op,
    out: insts.map((inst) => inst.Out),
    arg: numbers.map((n, i) => (op[i] === Op.CHAR ? n * (alphabet.size + 1) : n)),
    alphabet,
  };
}

/** Begin and end change places. */
function mirrored(arg: number): number {
  const ends = arg & (BEGIN_LINE | BEGIN_TEXT);
  const begins = arg & (END_LINE | END_TEXT);
  return (arg & (WORD_BOUNDARY | NO_WORD_BOUNDARY)) | (ends << 1) | (begins >> 1);
}

/** The program that matches the same from the end to the beginning. It prefers nothing. */
export function reversed(program: Program): Program {
  const { start, op, out, arg, alphabet } = program;
  const reverse: Program & { start: number } = { start: 0, op: [], out: [], arg: [], alphabet };
  const emit = (...inst: [op: number, out: number, arg: number]) => {
    reverse.out.push(inst[1]);
    reverse.arg.push(inst[2]);
    return reverse.op.push(inst[0]) - 1;
  };
  // An instruction for each one of the program: who has come there, backwards, goes on to those that lead there.
  for (const _ of op) emit(Op.FAIL, 0, 0);
  const also = (target: number, way: number) => {
    if (reverse.op[target] === Op.FAIL) {
      reverse.op[target] = Op.NOP;
      reverse.out[target] = way;
    } else {
      reverse.out[target] = emit(Op.ALT, reverse.out[target], way);
    }
  };
  for (let pc = 0; pc < op.length; pc++) {
    if (op[pc] === Op.MATCH) reverse.start = pc;
    else if (op[pc] === Op.ALT) [out[pc], arg[pc]].forEach((target) => also(target, pc));
    else if (op[pc] === Op.CHAR) also(out[pc], emit(Op.CHAR, pc, arg[pc]));
    else if (op[pc] === Op.EMPTY) also(out[pc], emit(Op.EMPTY, pc, mirrored(arg[pc])));
    else if (op[pc] !== Op.FAIL) also(out[pc], pc);
  }
  also(start, emit(Op.MATCH, 0, 0));
  return reverse;
}

/** Whether matches begin at the beginning of the text only. */
export function isAnchored({ start, op, out, arg }: Program): boolean {
  const seen = new Set([start]);
  for (const pc of seen) {
    if (op[pc] === Op.CHAR || op[pc] === Op.MATCH) return false;
    if (op[pc] === Op.FAIL || (op[pc] === Op.EMPTY && arg[pc] & BEGIN_TEXT)) continue;
    seen.add(out[pc]);
    if (op[pc] === Op.ALT) seen.add(arg[pc]);
  }
  return true;
}
