// The bytes of strings as memory (package unsafe). Where a string lies cannot be asked in JS, so its bytes are a copy, made when
// a program asks for their address. Programs subtract such addresses to find where a part begins in the whole; so that this
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
import { uint8Type } from "../types/types.ts";
import type { Value } from "../types/value.ts";
import { pointerToElement } from "./pointees.ts";
import type { Home } from "./pointers.ts";
import { memoryAt } from "./uintptrs.ts";

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

interface Copy {
  readonly text: string;
  readonly bytes: WeakRef<Uint8Array>;
}

/** The copies that were asked for last, the newest first. */
const copies: Copy[] = [];
const COPIES = 8;
/** What was copied. */
const texts = /* @__PURE__ */ new WeakMap<object, string>();

/** The bytes of a string that is not empty. */
export function memoryOf(s: string): Home {
  const cut = cutOf(s);
  if (cut === undefined) return { array: copyOf(s) as Elements<Value>, index: 0 };
  cut.isTaken = true;
  const { array, index } = memoryOf(cut.whole);
  return { array, index: index + cut.offset };
}

/** What the string was cut from, if it can be told. */
function cutOf(s: string): Cut | undefined {
  const last = cuts.find(({ part }) => part === s);
  if (last === undefined || !last.isTaken) return last;
  const isSame = ({ part, whole, offset }: Cut) =>
    part !== s || (offset === last.offset && whole === last.whole);
  return cuts.every(isSame) ? last : undefined;
}

function copyOf(s: string): Uint8Array {
  const at = copies.findIndex(({ text }) => text === s);
  if (at >= 0) {
    const [known] = copies.splice(at, 1);
    const bytes = known.bytes.deref();
    if (bytes !== undefined && holds(bytes, s)) {
      copies.unshift(known);
      return bytes;
    }
  }
  const bytes = stringToBytes(s).array as Uint8Array;
  if (copies.length === COPIES) copies.pop();
  copies.unshift({ text: s, bytes: new WeakRef(bytes) });
  texts.set(bytes, s);
  return bytes;
}

/** Nobody has written to the bytes. */
function holds(bytes: Uint8Array, s: string): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== s.charCodeAt(i)) return false;
  return true;
}

/** The pointer to the first byte of a string; null if it is empty. */
export function stringData(s: string): Value {
  if (s === "") return null;
  const { array, index } = memoryOf(s);
  return pointerToElement(array, index, uint8Type);
}

/** `x - y` of two addresses. */
export function subAddresses(x: Int, y: Int): Int {
  const [a, b] = [textAt(x), textAt(y)];
  if (a === null || b === null || a.memory === b.memory) return subU(x, y);
  const at = occurrence(b.text, a.text);
  if (at >= 0) return subU(at + a.offset, b.offset);
  const other = occurrence(a.text, b.text);
  return other >= 0 ? subU(a.offset, other + b.offset) : subU(x, y);
}

interface Byte {
  readonly memory: object;
  readonly text: string;
  readonly offset: number;
}

/** The byte of a string that is at an address. */
function textAt(address: Int): Byte | null {
  const found = memoryAt(Number(address));
  const text = found === null ? undefined : texts.get(found.memory);
  return text === undefined ? null : { ...found!, text };
}

/** Where the part is in the whole; -1 if it is not. */
function occurrence(whole: string, part: string): number {
  const at = whole.indexOf(part);
  if (at >= 0 && whole.indexOf(part, at + 1) >= 0)
    throw runtimePanic("unsafe: which of several equal parts of a string it is cannot be told");
  return at;
}
