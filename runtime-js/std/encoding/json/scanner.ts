// The syntax of JSON (RFC 8259), character by character, with the errors of Go.

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

/** What comes next. */
const State = {
  value: 0,
  valueOrEnd: 1, // of an array
  key: 2,
  keyOrEnd: 3, // of an object
  afterValue: 4,
  end: 5, // of the whole
  failed: 6,
  string: 7,
  escape: 8,
  hex: 9,
  afterMinus: 10,
  afterZero: 11,
  digits: 12,
  afterDot: 13,
  fraction: 14,
  afterE: 15,
  exponentSign: 16,
  exponent: 17,
  name: 18,
};

/** What a value is in. */
const Inside = { key: 0, member: 1, array: 2 };

/** What a character did. */
const Result = { more: 0, endBefore: 1, endWith: 2, failed: 3 };

function isSpace(c: number): boolean {
  return c === SPACE || c === NEWLINE || c === TAB || c === RETURN;
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function isHex(c: number): boolean {
  return isDigit(c) || ((c | 32) >= 97 && (c | 32) <= 102);
}

export function quoteChar(c: number): string {
  if (c === 39) return "'\\''";
  if (c === QUOTE) return "'\"'";
  const names: Record<number, string> = {
    7: "\\a",
    8: "\\b",
    9: "\\t",
    10: "\\n",
    11: "\\v",
    12: "\\f",
    13: "\\r",
    92: "\\\\",
  };
  if (names[c]) return `'${names[c]}'`;
  if (c < 32 || c === 127) return `'\\x${c.toString(16).padStart(2, "0")}'`;
  if (c < 127) return `'${String.fromCharCode(c)}'`;
  // A byte stands for the character of that number.
  if (c <= 160 || c === 0xad) return `'\\u00${c.toString(16)}'`;
  return `'${String.fromCharCode(0xc0 | (c >> 6), 0x80 | (c & 63))}'`;
}

class Scanner {
  #state: number = State.value;
  /** The arrays and objects that are open. */
  readonly #stack: number[] = [];
  /** Of a name: all of it, and how much was there; of an escape: hexadecimal digits. */
  #name = "";
  #count = 0;
  bytes = 0;
  message = "";
  offset = 0;

  reset(): void {
    this.#state = State.value;
    this.#stack.length = 0;
    this.message = "";
  }

  #fail(c: number, context: string): number {
    this.#state = State.failed;
    this.message = `invalid character ${quoteChar(c)} ${context}`;
    this.offset = this.bytes;
    return Result.failed;
  }

  step(c: number): number {
    switch (this.#state) {
      case State.string:
        if (c === QUOTE) this.#state = State.afterValue;
        else if (c === BACKSLASH) this.#state = State.escape;
        else if (c < SPACE) return this.#fail(c, "in string literal");
        return Result.more;
      case State.value:
        return isSpace(c) ? Result.more : this.#begin(c);
      case State.valueOrEnd:
        if (isSpace(c)) return Result.more;
        return c === CLOSE_ARRAY ? this.#after(c) : this.#begin(c);
      case State.keyOrEnd:
        if (c === CLOSE_OBJECT) {
          this.#stack[this.#stack.length - 1] = Inside.member;
          return this.#after(c);
        }
        return this.#beginKey(c);
      case State.key:
        return this.#beginKey(c);
      case State.afterValue:
        return this.#after(c);
      case State.end:
        if (!isSpace(c)) this.#fail(c, "after top-level value");
        return Result.endBefore;
      case State.failed:
        return Result.failed;
      case State.escape:
        return this.#escape(c);
      case State.hex:
        if (!isHex(c)) return this.#fail(c, "in \\u hexadecimal character escape");
        if (++this.#count === 4) this.#state = State.string;
        return Result.more;
      case State.name:
        return this.#nameStep(c);
    }
    return this.#number(c);
  }

  #begin(c: number): number {
    switch (c) {
      case OPEN_OBJECT:
        this.#state = State.keyOrEnd;
        return this.#push(c, Inside.key);
      case OPEN_ARRAY:
        this.#state = State.valueOrEnd;
        return this.#push(c, Inside.array);
      case QUOTE:
        this.#state = State.string;
        return Result.more;
      case MINUS:
        this.#state = State.afterMinus;
        return Result.more;
      case ZERO:
        this.#state = State.afterZero;
        return Result.more;
      case 116:
        return this.#beginName("true");
      case 102:
        return this.#beginName("false");
      case 110:
        return this.#beginName("null");
    }
    if (!isDigit(c)) return this.#fail(c, "looking for beginning of value");
    this.#state = State.digits;
    return Result.more;
  }

  #push(c: number, inside: number): number {
    this.#stack.push(inside);
    return this.#stack.length <= MAX_DEPTH ? Result.more : this.#fail(c, "exceeded max depth");
  }

  #beginKey(c: number): number {
    if (isSpace(c)) return Result.more;
    if (c !== QUOTE) return this.#fail(c, "looking for beginning of object key string");
    this.#state = State.string;
    return Result.more;
  }

  #beginName(name: string): number {
    this.#state = State.name;
    this.#name = name;
    this.#count = 1;
    return Result.more;
  }

  #nameStep(c: number): number {
    const expected = this.#name.charCodeAt(this.#count);
    if (c !== expected) {
      return this.#fail(c, `in literal ${this.#name} (expecting '${this.#name[this.#count]}')`);
    }
    if (++this.#count === this.#name.length) this.#state = State.afterValue;
    return Result.more;
  }

  #escape(c: number): number {
    if (c === 117) {
      this.#state = State.hex;
      this.#count = 0;
      return Result.more;
    }
    if (!'bfnrt\\/"'.includes(String.fromCharCode(c))) return this.#fail(c, "in string escape code");
    this.#state = State.string;
    return Result.more;
  }

  #number(c: number): number {
    const digit = isDigit(c);
    switch (this.#state) {
      case State.afterMinus:
        if (!digit) return this.#fail(c, "in numeric literal");
        this.#state = c === ZERO ? State.afterZero : State.digits;
        return Result.more;
      case State.digits:
        if (digit) return Result.more;
        break;
      case State.afterDot:
        if (!digit) return this.#fail(c, "after decimal point in numeric literal");
        this.#state = State.fraction;
        return Result.more;
      case State.fraction:
      case State.exponent:
        if (digit) return Result.more;
        break;
      case State.afterE:
        if (c === PLUS || c === MINUS) {
          this.#state = State.exponentSign;
          return Result.more;
        }
        return this.#exponent(c);
      case State.exponentSign:
        return this.#exponent(c);
    }
    const whole = this.#state === State.afterZero || this.#state === State.digits;
    if (whole && c === DOT) {
      this.#state = State.afterDot;
      return Result.more;
    }
    if ((whole || this.#state === State.fraction) && (c | 32) === 101) {
      this.#state = State.afterE;
      return Result.more;
    }
    return this.#after(c);
  }

  #exponent(c: number): number {
    if (!isDigit(c)) return this.#fail(c, "in exponent of numeric literal");
    this.#state = State.exponent;
    return Result.more;
  }

  /** c comes after a value or key. */
  #after(c: number): number {
    const depth = this.#stack.length;
    if (depth === 0) {
      this.#state = State.end;
      return this.step(c);
    }
    if (isSpace(c)) {
      this.#state = State.afterValue;
      return Result.more;
    }
    switch (this.#stack[depth - 1]) {
      case Inside.key:
        if (c !== COLON) return this.#fail(c, "after object key");
        this.#stack[depth - 1] = Inside.member;
        this.#state = State.value;
        return Result.more;
      case Inside.member:
        if (c === CLOSE_OBJECT) return this.#close();
        if (c !== COMMA) return this.#fail(c, "after object key:value pair");
        this.#stack[depth - 1] = Inside.key;
        this.#state = State.key;
        return Result.more;
    }
    if (c === CLOSE_ARRAY) return this.#close();
    if (c !== COMMA) return this.#fail(c, "after array element");
    this.#state = State.value;
    return Result.more;
  }

  #close(): number {
    this.#stack.pop();
    if (this.#stack.length > 0) {
      this.#state = State.afterValue;
      return Result.more;
    }
    this.#state = State.end;
    return Result.endWith;
  }

  /** The end of the text; false if a value is not complete. */
  finish(): boolean {
    if (this.message !== "") return false;
    if (this.#state === State.end || this.step(SPACE) === Result.endBefore) return true;
    if (this.message === "") {
      this.message = "unexpected end of JSON input";
      this.offset = this.bytes;
    }
    return false;
  }
}

export function firstError(text: string): [message: string, offset: number] {
  const scanner = new Scanner();
  for (let i = 0; i < text.length; i++) {
    scanner.bytes++;
    scanner.step(text.charCodeAt(i));
    if (scanner.message !== "") return [scanner.message, scanner.offset];
  }
  return scanner.finish() ? ["", 0] : [scanner.message, scanner.offset];
}

export function newState(): Scanner {
  return new Scanner();
}

export function reset(scanner: Scanner): void {
  scanner.reset();
}

export function feed(scanner: Scanner, text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    scanner.bytes++;
    switch (scanner.step(text.charCodeAt(i))) {
      case Result.endBefore:
        scanner.bytes--;
        return i;
      case Result.endWith:
        return i + 1;
      case Result.failed:
        return -2;
    }
  }
  return -1;
}

export function finish(scanner: Scanner): boolean {
  return scanner.finish();
}

export function failure(scanner: Scanner): [string, number] {
  return [scanner.message, scanner.offset];
}

// What follows is for text that is known to be correct.

function stringEnd(text: string, start: number): number {
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
  let depth = 0;
  for (let i = start; ; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) i = stringEnd(text, i) - 1;
    else if (c === OPEN_ARRAY || c === OPEN_OBJECT) depth++;
    else if ((c === CLOSE_ARRAY || c === CLOSE_OBJECT) && --depth === 0) return i + 1;
  }
}

export function skipSpace(text: string, i: number): number {
  while (isSpace(text.charCodeAt(i))) i++;
  return i;
}
