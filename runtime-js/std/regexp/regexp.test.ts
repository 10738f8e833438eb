// What samples do not show of searches: where code points begin, letters, and automata that forget.
import { expect, test } from "vitest";
import { nilSlice } from "../../collections/slice.ts";
import { sliceFrom } from "../../collections/slices.ts";
import { Alphabet, Kind } from "./alphabet.ts";
import { Automaton } from "./automaton.ts";
import { Input } from "./input.ts";
import { isAnchored, programOf, reversed } from "./program.ts";
import { endOfMatch, startOfMatch } from "./scan.ts";
import { property } from "./syntax/class.ts";

const inst = (Op: number, Out: number, Arg = 0, ...runes: number[]) => ({
  Op,
  Out,
  Arg,
  Rune: sliceFrom(runes),
});

/** `(a|b)*a(a|b)(a|b)…`, whose automaton has a state for each subset of the places. */
function manyStates(n: number) {
  const any = (out: number) => inst(7, out, 0, 97, 98);
  const insts = [inst(5, 0), inst(0, 2, 3), any(1), inst(8, 4, 0, 97)];
  for (let i = 0; i < n; i++) insts.push(any(insts.length + 1));
  insts.push(inst(8, insts.length + 1, 0, 99), inst(4, 0));
  return programOf({ Inst: sliceFrom(insts), Start: 1, NumCap: 2 });
}

test("code points forwards are those backwards, also where bytes are none", () => {
  const text = "a\xc3\xa9\xff\xe6\x97\xed\xa0\x80\xf0\x9d\x92\xb3\xe6\x97\xa5\x80\xc0\x80\xf4\x90\x80\x80z";
  for (const input of [
    new Input(text, nilSlice),
    new Input("", sliceFrom(new Uint8Array(Buffer.from(text, "latin1")))),
  ]) {
    const forwards: [number, number][] = [];
    for (let i = 0; i < text.length; i += input.size) forwards.push([i, input.runeAt(i)]);
    const backwards: [number, number][] = [];
    for (let i = text.length; i > 0; ) {
      const rune = input.runeBefore(i);
      i -= input.size;
      backwards.unshift([i, rune]);
    }
    expect(backwards).toEqual(forwards);
    expect(forwards.filter(([, rune]) => rune > 0x7f && rune !== 0xfffd).map(([, rune]) => rune)).toEqual([
      0xe9, 0x1d4b3, 0x65e5,
    ]);
  }
});

test("letters are code points that all sets have in common", () => {
  const alphabet = new Alphabet(
    [
      [97, 122],
      [101, 101],
      [0, 0x10ffff],
    ],
    { lines: true, words: false },
  );
  expect(alphabet.size).toBe(4);
  expect(alphabet.letter(97)).toBe(alphabet.letter(122));
  expect(alphabet.letter(101)).not.toBe(alphabet.letter(97));
  expect(alphabet.letter(65)).toBe(alphabet.letter(0x65e5));
  expect(alphabet.kinds[alphabet.letter(10)]).toBe(Kind.NEWLINE);
});

test("an automaton that forgets its states finds the same", () => {
  const program = manyStates(18);
  let text = "";
  for (let i = 0, seed = 1; i < 60_000; i++) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    text += seed & 0x10000 ? "a" : "b";
  }
  const end = `a${"b".repeat(18)}c`;
  const input = new Input(`x${text}${end}`, nilSlice);
  const span = { input, from: 0, alphabet: program.alphabet };
  const automaton = new Automaton(program, { longest: false, anywhere: true });
  expect(endOfMatch(automaton, span, { isAny: false, literal: "" })).toBe(input.length);
  const backwards = new Automaton(reversed(program), { longest: true, anywhere: false });
  expect(startOfMatch(backwards, span, input.length)).toBe(1);
  expect(isAnchored(program)).toBe(false);
});

test("classes have names in any case", () => {
  const [ranges, ok] = property("lower case-let_ter");
  expect(ok).toBe(true);
  expect(ranges).toStrictEqual(property("Ll")[0]);
  expect(property("Grek")[1]).toBe(false);
  expect([...(property("Garay")[0].array as Int32Array)].slice(0, 2)).toEqual([0x10d40, 0x10d65]);
});
