// Strings: one char (0–255) per byte (spec: String types, Conversions to and from a string type).

import type { Int } from "../numbers/integers.ts";
import { panicBounds } from "../panics/errors.ts";
import { nilSlice, Slice } from "./slice.ts";

const INVALID = 0xfffd;
/** Arguments of one call of String.fromCharCode at most. */
const CHUNK = 8192;

function isContinuation(c: number): boolean {
  return (c & 0xc0) === 0x80;
}

/** The rune at byte i and its size in bytes: [U+FFFD, 1] where the bytes are no valid UTF-8. */
export function decodeRune(s: string, i: number): [number, number] {
  const c = s.charCodeAt(i);
  if (c < 0x80) return [c, 1];
  if (c < 0xc2 || c > 0xf4) return [INVALID, 1];
  const c1 = s.charCodeAt(i + 1); // NaN beyond the end is no continuation byte
  if (!isContinuation(c1)) return [INVALID, 1];
  if (c < 0xe0) return [((c & 0x1f) << 6) | (c1 & 0x3f), 2];
  const c2 = s.charCodeAt(i + 2);
  if (!isContinuation(c2)) return [INVALID, 1];
  if (c < 0xf0) {
    const r = ((c & 0x0f) << 12) | ((c1 & 0x3f) << 6) | (c2 & 0x3f);
    return r < 0x800 || (r >= 0xd800 && r < 0xe000) ? [INVALID, 1] : [r, 3];
  }
  const c3 = s.charCodeAt(i + 3);
  if (!isContinuation(c3)) return [INVALID, 1];
  const r = ((c & 0x07) << 18) | ((c1 & 0x3f) << 12) | ((c2 & 0x3f) << 6) | (c3 & 0x3f);
  return r < 0x10000 || r > 0x10ffff ? [INVALID, 1] : [r, 4];
}

/** The pairs that `for i, r := range s` visits. */
export function* runes(s: string): Generator<[number, number], void> {
  for (let i = 0; i < s.length; ) {
    const [r, size] = decodeRune(s, i);
    yield [i, r];
    i += size;
  }
}

/** The UTF-8 bytes of a rune; of U+FFFD if it is no valid code point. */
export function encodeRune(r: number): string {
  if (r >= 0 && r < 0x80) return String.fromCharCode(r);
  if (r < 0 || r > 0x10ffff || (r >= 0xd800 && r < 0xe000)) r = INVALID;
  if (r < 0x800) return String.fromCharCode(0xc0 | (r >> 6), 0x80 | (r & 0x3f));
  if (r < 0x10000) {
    return String.fromCharCode(0xe0 | (r >> 12), 0x80 | ((r >> 6) & 0x3f), 0x80 | (r & 0x3f));
  }
  return String.fromCharCode(
    0xf0 | (r >> 18),
    0x80 | ((r >> 12) & 0x3f),
    0x80 | ((r >> 6) & 0x3f),
    0x80 | (r & 0x3f),
  );
}

/** `string(x)` of an integer. */
export function runeToString(x: Int): string {
  return encodeRune(x >= 0 && x <= 0x10ffff ? Number(x) : INVALID);
}

/** How many runes a string has if it is valid UTF-8; it may have more otherwise. */
function leastRunes(s: string): number {
  let n = 0;
  for (let i = 0; i < s.length; i++) if (!isContinuation(s.charCodeAt(i))) n++;
  return n;
}

/** Most strings are valid, so that the first array has the right length: to make one takes longer than to count. */
export function stringToRunes(s: string): Slice<number> {
  let result = new Int32Array(leastRunes(s));
  let n = 0;
  for (let i = 0; i < s.length; n++) {
    if (n === result.length) {
      const longer = new Int32Array(n + s.length - i);
      longer.set(result);
      result = longer;
    }
    const c = s.charCodeAt(i);
    if (c < 0x80) {
      result[n] = c;
      i++;
    } else {
      const [r, size] = decodeRune(s, i);
      result[n] = r;
      i += size;
    }
  }
  return new Slice(n === result.length ? result : result.slice(0, n), 0, n, n);
}

export function runesToString(s: Slice<number>): string {
  let result = "";
  for (let i = 0; i < s.length; i++) result += encodeRune(s.array[s.offset + i]);
  return result;
}

interface NodesBytes {
  latin1Slice?(this: Uint8Array, lo: number, hi: number): string;
  latin1Write?(this: Uint8Array, s: string, at: number, n: number): number;
}

/** What Node has for strings of bytes is several times as fast as all that other hosts have. */
export const nodes: NodesBytes | undefined = /* @__PURE__ */ (() =>
  (globalThis as { Buffer?: { prototype: NodesBytes } }).Buffer?.prototype)();

/** From this length on a call of Node's is faster than a loop. */
const LONG = 64;

/** Writes the first n bytes of s. */
export function writeBytes(bytes: Uint8Array, at: number, s: string, n: number): void {
  if (n >= LONG && nodes?.latin1Write) nodes.latin1Write.call(bytes, s, at, n);
  else for (let i = 0; i < n; i++) bytes[at + i] = s.charCodeAt(i);
}

export function stringToBytes(s: string): Slice<number> {
  const n = s.length;
  const bytes = new Uint8Array(n);
  writeBytes(bytes, 0, s, n);
  return new Slice(bytes, 0, n, n);
}

/** The string of bytes[lo:hi]. */
export function latin1(bytes: Uint8Array, lo: number, hi: number): string {
  if (hi - lo < 24) {
    let result = "";
    while (lo < hi) result += String.fromCharCode(bytes[lo++]);
    return result;
  }
  if (nodes?.latin1Slice) return nodes.latin1Slice.call(bytes, lo, hi);
  const chunks: string[] = [];
  for (; lo < hi; lo += CHUNK) {
    const chunk = bytes.subarray(lo, Math.min(hi, lo + CHUNK)) as ArrayLike<number> as number[];
    chunks.push(String.fromCharCode.apply(null, chunk));
  }
  return chunks.join(""); // a flat string, whose characters are quicker to get than those of a sum
}

export function bytesToString(s: Slice<number>): string {
  return s === nilSlice ? "" : latin1(s.array as Uint8Array, s.offset, s.offset + s.length);
}

/** `s[lo:hi]`. */
export function sliceString(s: string, lo: Int, hi: Int = s.length): string {
  if (!(hi >= 0 && hi <= s.length)) {
    panicBounds(`slice bounds out of range [:${hi}]` + (hi < 0 ? "" : ` with length ${s.length}`));
  }
  if (!(lo >= 0 && lo <= hi)) panicBounds(`slice bounds out of range [${lo}:${lo < 0 ? "" : hi}]`);
  return s.substring(Number(lo), Number(hi));
}

const OTHER_THAN_ASCII = /[\x80-\uffff]/;

/** A loop is the faster way for short strings only: it finds out for each character how the string is stored. */
function isASCII(s: string): boolean {
  if (s.length > 8) return !OTHER_THAN_ASCII.test(s);
  for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** A Go string from a JS string: its UTF-8 bytes, U+FFFD for lone surrogates. */
export function fromJS(s: string): string {
  if (isASCII(s)) return s;
  const bytes = new TextEncoder().encode(s);
  return latin1(bytes, 0, bytes.length);
}

/** A JS string from a Go string: U+FFFD for each invalid byte. */
export function toJS(s: string): string {
  if (isASCII(s)) return s;
  let result = "";
  for (let i = 0; i < s.length; ) {
    const [r, size] = decodeRune(s, i);
    result += String.fromCodePoint(r);
    i += size;
  }
  return result;
}
