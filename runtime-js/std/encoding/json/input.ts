// Text in JSON that is known to be correct, as values are read from it.
import { append } from "../../../collections/append.ts";
import type { Slice } from "../../../collections/slice.ts";
import { makeSlice, sliceFrom } from "../../../collections/slices.ts";
import { interfaces } from "../../../collections/storage.ts";
import { bytesToString, latin1, nodes } from "../../../collections/strings.ts";
import { Box, box } from "../../../types/interfaces.ts";
import { Kind, type Type } from "../../../types/types.ts";
import type { Interface, Value } from "../../../types/value.ts";
import { literalEnd, skipSpace, valueEnd } from "./scanner.ts";
import { unquote, validated } from "./text.ts";
import { set } from "./value.ts";

const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const OPEN_ARRAY = 91;
const BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** A number that is too great. */
interface BadNumber {
  readonly text: string;
  readonly end: number;
  /** What it is in, from the inside. */
  readonly path: string[];
}

/** A string as it stands in the text, and what it says. */
interface KnownString {
  text: string;
  value: string;
}

/** So many strings, up to this length, are kept to be found again, in texts from this length on. */
const KNOWN = 256;
const LONGEST_KNOWN = 32;
const REPETITIVE = 4096;

class Input {
  readonly text: string;
  next = 0;
  bad: BadNumber | null = null;
  /** What was read lately, by hash: strings of long texts are often the same, and need not be made again then. */
  readonly known: KnownString[] | null;

  constructor(text: string) {
    this.text = text;
    this.known =
      text.length < REPETITIVE ? null : Array.from({ length: KNOWN }, () => ({ text: "", value: "" }));
  }
}

export function newInput(text: string): Input {
  return new Input(text);
}

/** Bytes that are decoded at once. */
const CHUNK = 1 << 16;
/** From this length on that is quicker. */
const LONG = 512;

/** As a string; the bytes that the decoder takes for other characters (0x80 to 0x9f) are left to the runtime. */
export function textOf(data: Slice<number>): string {
  const { array, offset, length } = data;
  const bytes = array as Uint8Array;
  if (length < LONG || nodes?.latin1Slice || !(bytes.buffer instanceof ArrayBuffer)) {
    return bytesToString(data);
  }
  const decoder = new TextDecoder("latin1");
  const chunks: string[] = [];
  for (let start = offset; start < offset + length; start += CHUNK) {
    const end = Math.min(start + CHUNK, offset + length);
    const chunk = decoder.decode(bytes.subarray(start, end));
    chunks.push(/[^\0-\xff]/.test(chunk) ? latin1(bytes, start, end) : chunk);
  }
  return chunks.join("");
}

export function position(input: Input): number {
  return input.next;
}

export function textSince(input: Input, start: number): string {
  return input.text.slice(start, input.next);
}

export function peek(input: Input): number {
  const c = input.text.charCodeAt(input.next);
  if (c > 32) return c;
  input.next = skipSpace(input.text, input.next);
  return input.text.charCodeAt(input.next);
}

/** The text to the end of what was found to begin next. */
function taken(input: Input, end: number): string {
  const text = input.text.slice(input.next, end);
  input.next = end;
  return text;
}

export function item(input: Input): string {
  peek(input);
  return taken(input, valueEnd(input.text, input.next));
}

export function skip(input: Input, n: number): void {
  input.next += n;
}

/** The string that begins next. */
function string(input: Input): string {
  const { text } = input;
  const start = input.next + 1;
  let hash = 0;
  let isASCII = true;
  let hasEscapes = false;
  let i = start;
  for (let c = text.charCodeAt(i); c !== QUOTE; c = text.charCodeAt(++i)) {
    if (c === BACKSLASH) {
      hasEscapes = true;
      i++;
    } else if (c >= 0x80) isASCII = false;
    hash = (Math.imul(hash, 31) + c) | 0;
  }
  input.next = i + 1;
  const { known } = input;
  if (known === null || i - start > LONGEST_KNOWN) return decoded(text.slice(start, i), isASCII, hasEscapes);
  const entry = known[(hash ^ (hash >>> 16)) & (KNOWN - 1)];
  if (!isAt(text, start, i, entry.text)) {
    entry.text = text.slice(start, i);
    entry.value = decoded(entry.text, isASCII, hasEscapes);
  }
  return entry.value;
}

function decoded(content: string, isASCII: boolean, hasEscapes: boolean): string {
  if (hasEscapes) return unquote(`"${content}"`);
  return isASCII ? content : validated(content);
}

function isAt(text: string, start: number, end: number, part: string): boolean {
  if (end - start !== part.length) return false;
  for (let i = 0; i < part.length; i++) if (text.charCodeAt(start + i) !== part.charCodeAt(i)) return false;
  return true;
}

export function readName(input: Input): string {
  peek(input);
  const text = string(input);
  peek(input);
  input.next++;
  return text;
}

export function names(input: Input, key: string): boolean {
  if (!input.text.startsWith(key, input.next)) return false;
  input.next += key.length;
  return true;
}

export function more(input: Input, end: number): boolean {
  let c = peek(input);
  if (c === COMMA || c === OPEN_ARRAY || c === OPEN_OBJECT) {
    input.next++;
    c = peek(input);
  }
  if (c !== end) return true;
  input.next++;
  return false;
}

export function storeBool(input: Input, object: Value, key: Value): boolean {
  const value = peek(input) === 116;
  if (!value && peek(input) !== 102) return false;
  input.next += value ? 4 : 5;
  set(object, key as string, value);
  return true;
}

export function storeString(input: Input, object: Value, key: Value): boolean {
  if (peek(input) !== QUOTE) return false;
  set(object, key as string, string(input));
  return true;
}

/** Numbers of so many digits are exact. */
const EXACT_DIGITS = 15;
const POWERS = /* @__PURE__ */ Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i);

/** The least and the greatest integer of a kind, as far as they are exact. */
const LIMITS: Partial<Record<number, readonly [number, number]>> = {
  [Kind.Int8]: [-(2 ** 7), 2 ** 7 - 1],
  [Kind.Int16]: [-(2 ** 15), 2 ** 15 - 1],
  [Kind.Int32]: [-(2 ** 31), 2 ** 31 - 1],
  [Kind.Uint8]: [0, 2 ** 8 - 1],
  [Kind.Uint16]: [0, 2 ** 16 - 1],
  [Kind.Uint32]: [0, 2 ** 32 - 1],
};
const SIGNED = [-(10 ** EXACT_DIGITS), 10 ** EXACT_DIGITS] as const;
const UNSIGNED = [0, SIGNED[1]] as const;

function isPartOfNumber(c: number): boolean {
  return c === DOT || (c | 32) === 101;
}

/** -0 is no integer of JS's that Go has. */
export function storeInteger(input: Input, object: Value, key: Value, kind: number): boolean {
  const { text } = input;
  const isNegative = peek(input) === MINUS;
  const start = isNegative ? input.next + 1 : input.next;
  let n = 0;
  let i = start;
  let c = text.charCodeAt(i);
  for (; c >= ZERO && c <= NINE; c = text.charCodeAt(++i)) n = n * 10 + (c - ZERO);
  if (i === start || i - start > EXACT_DIGITS || isPartOfNumber(c)) return false;
  if (isNegative) n = 0 - n;
  const [least, greatest] = LIMITS[kind] ?? (kind < Kind.Uint ? SIGNED : UNSIGNED);
  if (n < least || n > greatest || (isNegative && least === 0)) return false;
  input.next = i;
  set(object, key as string, n);
  return true;
}

export function storeFloat64(input: Input, object: Value, key: Value): boolean {
  const c = peek(input);
  if (c !== MINUS && !(c >= ZERO && c <= NINE)) return false;
  const start = input.next;
  const x = float(input);
  if (x - x !== 0) input.next = start;
  else set(object, key as string, x);
  return x - x === 0;
}

/** The number that begins next. A short one is a quotient of two numbers that are exact. */
function float(input: Input): number {
  const { text } = input;
  const start = input.next;
  const isNegative = text.charCodeAt(start) === MINUS;
  let i = isNegative ? start + 1 : start;
  let digits = 0;
  let n = 0;
  let point = -1;
  for (; ; i++) {
    const c = text.charCodeAt(i);
    if (c >= ZERO && c <= NINE) {
      n = n * 10 + (c - ZERO);
      digits++;
    } else if (c === DOT) point = digits;
    else {
      if ((c | 32) !== 101 && digits <= EXACT_DIGITS) break;
      return Number(taken(input, literalEnd(text, start)));
    }
  }
  input.next = i;
  if (point >= 0) n /= POWERS[digits - point];
  return isNegative ? -n : n;
}

export function anyValue(input: Input, list: Type, mapping: Type, number: Type | null): Interface {
  switch (peek(input)) {
    case QUOTE:
      return string(input);
    case OPEN_ARRAY:
      return new Box(list, elements(input, list, mapping, number));
    case OPEN_OBJECT:
      return new Box(mapping, members(input, list, mapping, number));
    case 110:
      input.next += 4;
      return null;
    case 116:
      input.next += 4;
      return true;
    case 102:
      input.next += 5;
      return false;
  }
  if (number !== null) return box(item(input), number);
  const start = input.next;
  const x = float(input);
  if (x - x === 0) return x;
  input.bad ??= { text: input.text.slice(start, input.next), end: input.next, path: [] };
  return 0;
}

/** Notes what a number is in that was not bad before. */
function found(input: Input, before: BadNumber | null, name: string | number): void {
  if (input.bad !== before) input.bad!.path.push("" + name);
}

function elements(input: Input, list: Type, mapping: Type, number: Type | null): Slice {
  let all = makeSlice(interfaces, 0);
  while (more(input, CLOSE_ARRAY)) {
    const { bad } = input;
    all = append(all, anyValue(input, list, mapping, number), interfaces);
    found(input, bad, all.length - 1);
  }
  return all;
}

function members(input: Input, list: Type, mapping: Type, number: Type | null): Map<string, Interface> {
  const all = new Map<string, Interface>();
  while (more(input, CLOSE_OBJECT)) {
    const key = readName(input);
    const { bad } = input;
    all.set(key, anyValue(input, list, mapping, number));
    found(input, bad, key);
  }
  return all;
}

export function badNumber({ bad }: Input): [text: string, path: Slice<string>, end: number] {
  if (bad === null) return ["", sliceFrom([]), 0];
  return [bad.text, sliceFrom(bad.path), bad.end];
}
