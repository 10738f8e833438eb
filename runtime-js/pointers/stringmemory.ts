// The bytes of strings as memory (package unsafe). Where a string lies cannot be asked in JS, so it gets an address
// when a program asks for one, and bytes that are a copy when a slice of them is made. Programs subtract such addresses to find where a part begins in the whole; so that this
// tells what it tells in Go,
//
//   - equal strings have the same bytes, as long as nobody writes to them and they are used;
//   - a part has the bytes of the string that it was cut from. Code that reckons with addresses notes what it cuts, and the
//     last cuts are known: a part is the last one that was cut, unless somebody has asked for that one before;
//   - the difference of other addresses follows where the one string occurs in the other, if that is one place; else it panics.

import type { Elements } from "../collections/slice.ts";
import { sliceString, stringToBytes } from "../collections/strings.ts";
import { type Int, subU } from "../numbers/integers.ts";
import { runtimePanic } from "../panics/errors.ts";
import { type Addressed, reserve, settle } from "../types/addresses.ts";
import { pointerTo, type Type, uint8Type } from "../types/types.ts";
import type { Pointer, Value } from "../types/value.ts";

interface Cut {
  readonly part: string;
  readonly whole: string;
  readonly offset: number;
  isTaken: boolean;
}

/** What was cut last, the newest first. */
const cuts: Cut[] = [];
const CUTS = 8;

/** `s[lo:hi]`, which is noted. */
export function cutString(s: string, lo: Int, hi?: Int): string {
  const part = sliceString(s, lo, hi);
  if (part === "" || part.length === s.length) return part;
  if (cuts.length === CUTS) cuts.pop();
  cuts.unshift({ part, whole: s, offset: Number(lo), isTaken: false });
  return part;
}

/** The pointer to a byte of a string that is not empty. */
function byteOf(s: string, index: number): StringByte {
  const cut = cutOf(s);
  if (cut === undefined) return memoryOf(s).byte(index);
  cut.isTaken = true;
  return byteOf(cut.whole, cut.offset + index);
}

/** What the string was cut from, if it can be told. */
function cutOf(s: string): Cut | undefined {
  const last = cuts.find(({ part }) => part === s);
  if (last === undefined || !last.isTaken) return last;
  const isSame = ({ part, whole, offset }: Cut) =>
    part !== s || (offset === last.offset && whole === last.whole);
  return cuts.every(isSame) ? last : undefined;
}

/** Where a string is. */
class StringMemory {
  readonly text: string;
  readonly start: number;
  /** The copy, once somebody needs it. */
  bytes: Uint8Array | null = null;
  readonly #pointers = new Map<number, StringByte>();

  constructor(text: string) {
    this.text = text;
    this.start = reserve(text.length);
  }

  byte(index: number): StringByte {
    let pointer = this.#pointers.get(index);
    if (pointer === undefined) this.#pointers.set(index, (pointer = new StringByte(this, index)));
    return pointer;
  }

  copy(): Uint8Array {
    if (this.bytes === null) {
      this.bytes = stringToBytes(this.text).array as Uint8Array;
      settle(this.bytes, this.start);
    }
    return this.bytes;
  }

  /** Nobody has written to the bytes. */
  isWhole(): boolean {
    const { bytes, text } = this;
    return bytes === null || bytes.every((byte, i) => byte === text.charCodeAt(i));
  }
}

/** A pointer to a byte of a string, or behind the last one. */
export class StringByte implements Pointer, Addressed {
  readonly memory: StringMemory;
  readonly index: number;

  constructor(memory: StringMemory, index: number) {
    this.memory = memory;
    this.index = index;
  }

  /** As objects of structs say it. */
  get $type(): Type {
    return pointerTo(uint8Type);
  }

  $address(): number {
    return this.memory.start + this.index;
  }

  get value(): Value {
    return this.memory.copy()[this.index];
  }

  set value(x: Value) {
    this.memory.copy()[this.index] = x as number;
  }

  home(): { array: Elements<Value>; index: number } {
    return { array: this.memory.copy() as Elements<Value>, index: this.index };
  }

  /** The pointer n bytes further; null if it would leave the string. */
  plus(n: number): StringByte | null {
    const index = this.index + n;
    return index >= 0 && index <= this.memory.text.length ? this.memory.byte(index) : null;
  }

  /** The next n bytes; null if the string has less. */
  following(n: number): string | null {
    const { text, bytes } = this.memory;
    return bytes === null && this.index + n <= text.length
      ? text.substring(this.index, this.index + n)
      : null;
  }
}

/** The strings that were asked for last, the newest first. */
const memories: StringMemory[] = [];
const MEMORIES = 8;

function memoryOf(text: string): StringMemory {
  const at = memories.findIndex((memory) => memory.text === text);
  const [known] = at >= 0 ? memories.splice(at, 1) : [];
  const memory = known?.isWhole() ? known : new StringMemory(text);
  if (memories.length === MEMORIES) memories.pop();
  memories.unshift(memory);
  return memory;
}

/** The pointer to the first byte of a string; null if it is empty. */
export function stringData(s: string): Value {
  return s === "" ? null : byteOf(s, 0);
}

/** The byte of a string that is at an address. */
export function stringByteAt(address: number): StringByte | null {
  const memory = memories.find(({ start, text }) => start <= address && address <= start + text.length);
  return memory === undefined ? null : memory.byte(address - memory.start);
}

/** `x - y` of two addresses. */
export function subAddresses(x: Int, y: Int): Int {
  const [a, b] = [stringByteAt(Number(x)), stringByteAt(Number(y))];
  if (a === null || b === null || a.memory === b.memory) return subU(x, y);
  const at = occurrence(b.memory.text, a.memory.text);
  if (at >= 0) return subU(at + a.index, b.index);
  const other = occurrence(a.memory.text, b.memory.text);
  return other >= 0 ? subU(a.index, other + b.index) : subU(x, y);
}

/** Where the part is in the whole; -1 if it is not. */
function occurrence(whole: string, part: string): number {
  const at = whole.indexOf(part);
  if (at >= 0 && whole.indexOf(part, at + 1) >= 0)
    throw runtimePanic("unsafe: which of several equal parts of a string it is cannot be told");
  return at;
}
