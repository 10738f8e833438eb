// Finds what the parts of a match are, when it is known where that begins and ends: the way through the program that is preferred.
import { Kind } from "./alphabet.ts";
import type { Input } from "./input.ts";
import { holds, Op, type Program } from "./program.ts";
import { kindBefore } from "./scan.ts";

export interface Match {
  readonly input: Input;
  readonly start: number;
  readonly end: number;
  /** How many positions are asked for: two for each part. */
  readonly wanted: number;
}

/** How many places (of the program, and of the text) a search in depth may note where it has been. */
const DEPTH_LIMIT = 1 << 21;

export function captures(program: Program, match: Match): number[] {
  const places = program.op.length * (match.end - match.start + 1);
  return places <= DEPTH_LIMIT ? inDepth(program, match) : inBreadth(program, match);
}

/** What is read at a position: a letter, and how many bytes it takes. */
class Reader {
  readonly #alphabet;
  readonly #input: Input;
  size = 0;

  constructor({ alphabet }: Program, { input }: Match) {
    this.#alphabet = alphabet;
    this.#input = input;
  }

  letter(i: number): number {
    this.size = 1;
    if (i === this.#input.length) return this.#alphabet.size;
    const byte = this.#input.at(i);
    if (byte < 0x80) return this.#alphabet.ascii[byte];
    const letter = this.#alphabet.letter(this.#input.runeAt(i));
    this.size = this.#input.size;
    return letter;
  }

  holds(arg: number, i: number): boolean {
    const before = i === 0 ? Kind.END : kindBefore(this.#alphabet, this.#input, i);
    return holds(arg, before, this.#alphabet.kinds[this.letter(i)]);
  }
}

let visited = new Uint32Array(1 << 10);

/** Tries one way after the other, and none twice: where one has been before, there was no match. */
function inDepth(program: Program, match: Match): number[] {
  const { op, out, arg, alphabet } = program;
  const { start, end, wanted } = match;
  const reader = new Reader(program, match);
  const width = end - start + 1;
  const words = (op.length * width + 31) >> 5;
  if (words > visited.length) visited = new Uint32Array(words * 2);
  else visited.fill(0, 0, words);
  const positions = new Array<number>(wanted).fill(-1);
  // Pairs: an instruction and a position, or ~index and what a position is to be again.
  const open = [program.start, start];
  while (open.length > 0) {
    let i = open.pop()!;
    let pc = open.pop()!;
    if (pc < 0) {
      positions[~pc] = i;
      continue;
    }
    for (let going = true; going; ) {
      const place = pc * width + i - start;
      const bit = 1 << (place & 31);
      if (visited[place >> 5] & bit) break;
      visited[place >> 5] |= bit;
      switch (op[pc]) {
        case Op.ALT:
          open.push(arg[pc], i);
          break;
        case Op.CAPTURE:
          if (arg[pc] < wanted) {
            open.push(~arg[pc], positions[arg[pc]]);
            positions[arg[pc]] = i;
          }
          break;
        case Op.EMPTY:
          going = reader.holds(arg[pc], i);
          break;
        case Op.CHAR:
          going = i < end && alphabet.has[arg[pc] + reader.letter(i)] === 1;
          i += reader.size;
          break;
        case Op.MATCH:
          if (i === end) {
            positions[0] = start;
            positions[1] = end;
            return positions;
          }
          going = false;
          break;
        case Op.FAIL:
          going = false;
      }
      pc = out[pc];
    }
  }
  throw new Error("a match without a way to it");
}

/** Follows all ways at once, letter by letter, with the positions of each. */
function inBreadth(program: Program, match: Match): number[] {
  const { op, out, arg, alphabet } = program;
  const { start, end, wanted } = match;
  const reader = new Reader(program, match);
  const seen = new Float64Array(op.length).fill(-1);
  let ways: [pc: number, positions: number[]][] = [[program.start, new Array<number>(wanted).fill(-1)]];
  for (let i = start; ; ) {
    const next: typeof ways = [];
    const letter = reader.letter(i);
    const { size } = reader;
    const open = ways.reverse();
    for (let way = open.pop(); way !== undefined; way = open.pop()) {
      let [pc, positions] = way;
      for (let going = true; going && seen[pc] !== i; pc = out[pc]) {
        seen[pc] = i;
        switch (op[pc]) {
          case Op.ALT:
            open.push([arg[pc], positions]);
            break;
          case Op.CAPTURE:
            if (arg[pc] < wanted) positions = positions.with(arg[pc], i);
            break;
          case Op.EMPTY:
            going = reader.holds(arg[pc], i);
            break;
          case Op.CHAR:
            going = false;
            if (alphabet.has[arg[pc] + letter] === 1) next.push([out[pc], positions]);
            break;
          case Op.MATCH:
            if (i === end) return positions.with(0, start).with(1, end);
            going = false;
            break;
          case Op.FAIL:
            going = false;
        }
      }
    }
    ways = next;
    i += size;
  }
}
