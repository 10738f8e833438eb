// The syntax of JSON (RFC 8259), token by token, and what is wrong with text that is none.
import { runeAt } from "./text.ts";

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const COLON = 58;
const OPEN_ARRAY = 91;
const BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

const MAX_DEPTH = 10000;

/** What a token or value has instead of an end: the text ends in it, or something is wrong. */
const INCOMPLETE = -1;
const FAILED = -2;

/** What comes next. Odd numbers are where the array or object may end. */
const Expect = {
  value: 0,
  valueOrEnd: 1, // of an array
  key: 2,
  keyOrEnd: 3, // of an object
  colon: 4,
  commaOrEnd: 5,
};

function isKey(expect: number): boolean {
  return expect === Expect.key || expect === Expect.keyOrEnd;
}

function mayEnd(expect: number): boolean {
  return (expect & 1) === 1;
}

function isSpace(c: number): boolean {
  return c === SPACE || c === NEWLINE || c === TAB || c === RETURN;
}

function digitsEnd(text: string, i: number): number {
  for (;;) {
    const c = text.charCodeAt(i);
    if (!(c >= 48 && c <= 57)) return i;
    i++;
  }
}

/** The beginning of a character in UTF-8 with which a text ends too early. */
const CUT_CHARACTER = /(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})$/;

/** Finds where a value ends, whose text may come piece by piece: it goes on with the token that was not complete. */
class Scanner {
  #expect: number = Expect.value;
  /** The arrays and objects that are open: whether each is an object. */
  readonly #open: boolean[] = [];
  #next = 0;

  /** What is wrong: text that does not belong there, empty if the whole ends too early or nests too deep. */
  what = "";
  where = "";
  offset = 0;

  /** What is formatted is named and counted a little differently. */
  readonly #formatting: boolean;

  constructor(formatting: boolean) {
    this.#formatting = formatting;
  }

  reset(): void {
    this.#expect = Expect.value;
    this.#open.length = 0;
    this.#next = 0;
  }

  #fail(what: string, where: string, offset: number): number {
    this.what = what;
    this.where = where;
    this.offset = offset;
    return FAILED;
  }

  #failAt(text: string, i: number, where: string): number {
    const what = runeAt(text, i);
    return this.#fail(what, where, i + what.length);
  }

  #short(offset: number): number {
    this.#fail("", "", offset);
    return INCOMPLETE;
  }

  /** The end of the value that text begins with; if there is no more text, a value that is not complete has failed. */
  scan(text: string, final: boolean): number {
    const open = this.#open;
    let expect = this.#expect;
    let isObject = open[open.length - 1];
    let i = this.#next;
    for (;;) {
      let c = text.charCodeAt(i);
      if (c <= SPACE) {
        i = skipSpace(text, i);
        c = text.charCodeAt(i);
      }
      let end = i + 1;
      if (c === QUOTE && expect < Expect.colon) {
        end = this.#string(text, i);
        if (end >= 0) expect = isKey(expect) ? Expect.colon : Expect.commaOrEnd;
      } else if (c === COMMA && expect === Expect.commaOrEnd) {
        expect = isObject ? Expect.key : Expect.value;
      } else if (c === COLON && expect === Expect.colon) {
        expect = Expect.value;
      } else if (c === (isObject ? CLOSE_OBJECT : CLOSE_ARRAY) && mayEnd(expect)) {
        open.pop();
        isObject = open[open.length - 1];
        expect = Expect.commaOrEnd;
      } else if (i === text.length) {
        end = this.#short(i);
      } else if (expect > Expect.valueOrEnd) {
        end = this.#failAt(text, i, this.#place(expect, isObject));
      } else if (c !== OPEN_ARRAY && c !== OPEN_OBJECT) {
        end = this.token(text, i, final);
        if (end >= 0) expect = Expect.commaOrEnd;
      } else if (open.length === MAX_DEPTH) {
        end = this.#fail("", "exceeded max depth", end);
      } else {
        isObject = c === OPEN_OBJECT;
        open.push(isObject);
        expect = isObject ? Expect.keyOrEnd : Expect.valueOrEnd;
      }
      if (end < 0) {
        this.#expect = expect;
        this.#next = i;
        return end === INCOMPLETE && final ? FAILED : end;
      }
      if (expect === Expect.commaOrEnd && open.length === 0) return end;
      i = end;
    }
  }

  /** Where something is that is not expected, and no value either. */
  #place(expect: number, isObject: boolean): string {
    if (isKey(expect)) return "looking for beginning of object key string";
    if (expect === Expect.colon) return "after object key";
    if (isObject) return "after object key:value pair";
    return this.#formatting ? "after array value" : "after array element";
  }

  /** The end of the string, number or name at text[i]. */
  token(text: string, i: number, final: boolean): number {
    const c = text.charCodeAt(i);
    switch (c) {
      case QUOTE:
        return this.#string(text, i);
      case 116:
        return this.#name(text, i, "true");
      case 102:
        return this.#name(text, i, "false");
      case 110:
        return this.#name(text, i, "null");
    }
    if (c !== MINUS && digitsEnd(text, i) === i) {
      return this.#failAt(text, i, "looking for beginning of value");
    }
    return this.#number(text, i, final);
  }

  #name(text: string, start: number, name: string): number {
    for (let i = 1; i < name.length; i++) {
      if (start + i === text.length) return this.#short(text.length);
      if (text[start + i] !== name[i]) {
        return this.#failAt(text, start + i, `in literal ${name} (expecting '${name[i]}')`);
      }
    }
    return start + name.length;
  }

  #number(text: string, start: number, final: boolean): number {
    let part = text.charCodeAt(start) === MINUS ? start + 1 : start;
    let i = text.charCodeAt(part) === ZERO ? part + 1 : digitsEnd(text, part);
    if (i === part) return this.#noDigit(text, i, start, start);
    if (text.charCodeAt(i) === DOT) {
      part = i;
      i = digitsEnd(text, part + 1);
      if (i === part + 1) return this.#noDigit(text, i, start, part);
    }
    if ((text.charCodeAt(i) | 32) === 101) {
      part = i;
      const sign = text.charCodeAt(part + 1);
      const digits = sign === PLUS || sign === MINUS ? part + 2 : part + 1;
      i = digitsEnd(text, digits);
      if (i === digits) return this.#noDigit(text, i, start, part);
    }
    return i === text.length && !final ? INCOMPLETE : i;
  }

  /** There is no digit at text[i], in the part of a number that begins there. */
  #noDigit(text: string, i: number, start: number, part: number): number {
    if (i === text.length) return this.#short(this.#formatting ? part : start);
    return this.#failAt(text, i, "in numeric literal");
  }

  #string(text: string, start: number): number {
    for (let i = start + 1; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === QUOTE) return i + 1;
      if (c < SPACE) return this.#fail(text[i], "in string", i + 1);
      if (c === BACKSLASH) {
        const size = this.#escape(text, i);
        if (size < 0) return size;
        i += size - 1;
      }
    }
    return this.#short(text.length - (CUT_CHARACTER.exec(text)?.[0].length ?? 0));
  }

  /** The length of the escape sequence at text[i]. */
  #escape(text: string, i: number): number {
    if (i + 1 === text.length) return this.#short(i);
    if (text[i + 1] !== "u") {
      if ('bfnrt\\/"'.includes(text[i + 1])) return 2;
      return this.#fail(text.slice(i, i + 2), "in string", i + 2);
    }
    const all = text.slice(i, i + 6);
    if (/^..[\da-fA-F]{4}$/.test(all)) return 6;
    if (/^..[\da-fA-F]*$/.test(all)) return this.#short(i);
    return this.#fail(all, "in string", i + all.length);
  }
}

export function firstError(
  text: string,
  formatting: boolean,
): [wrong: boolean, what: string, where: string, offset: number] {
  const scanner = new Scanner(formatting);
  const end = scanner.scan(text, true);
  if (end < 0) return [true, ...failure(scanner)];
  const rest = skipSpace(text, end);
  if (rest === text.length) return [false, "", "", 0];
  const what = runeAt(text, rest);
  return [true, what, "after top-level value", rest + what.length];
}

export function newState(): Scanner {
  return new Scanner(false);
}

export function feed(scanner: Scanner, text: string, final: boolean): number {
  const end = scanner.scan(text, final);
  if (end >= 0) scanner.reset();
  return end;
}

export function tokenEnd(scanner: Scanner, text: string, final: boolean): number {
  const end = scanner.token(text, 0, final);
  return end === INCOMPLETE && final ? FAILED : end;
}

export function failure(scanner: Scanner): [what: string, where: string, offset: number] {
  return [scanner.what, scanner.where, scanner.offset];
}

export function skipSpace(text: string, i: number): number {
  while (isSpace(text.charCodeAt(i))) i++;
  return i;
}

// What follows is for text that is known to be correct.

export function stringEnd(text: string, start: number): number {
  for (let i = start + 1; ; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) return i + 1;
    if (c === BACKSLASH) i++;
  }
}

export function literalEnd(text: string, start: number): number {
  if (text.charCodeAt(start) === QUOTE) return stringEnd(text, start);
  let i = start + 1;
  while (i < text.length && /[\w+.-]/.test(text[i])) i++;
  return i;
}

export function valueEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first !== OPEN_ARRAY && first !== OPEN_OBJECT) return literalEnd(text, start);
  let depth = 0;
  for (let i = start; ; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) i = stringEnd(text, i) - 1;
    else if (c === OPEN_ARRAY || c === OPEN_OBJECT) depth++;
    else if ((c === CLOSE_ARRAY || c === CLOSE_OBJECT) && --depth === 0) return i + 1;
  }
}
