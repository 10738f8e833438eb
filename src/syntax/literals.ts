// The values of string and rune literals (specification: "String literals", "Rune literals"), and back.
//
// Values are byte strings: one JS character per byte of UTF-8.

import { unlessOverflow } from "../source/overflow.ts";
import { escapeChar } from "./chars.ts";

const simpleEscapes: Record<string, number> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** UTF-16 text to a byte string. A lone surrogate stands for the byte that did not decode (source/decode.ts). */
export function utf8(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  let bytes = "";
  for (const char of text) {
    const code = char.codePointAt(0)!;
    bytes += code >= 0xdc00 && code < 0xe000 ? String.fromCharCode(code - 0xdc00) : encodeRune(code);
  }
  return bytes;
}

/** The UTF-8 of a code point as a byte string; U+FFFD for what is none. */
export function encodeRune(code: number): string {
  if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) code = 0xfffd;
  if (code < 0x80) return String.fromCharCode(code);
  const continuation = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), continuation(0));
  if (code < 0x10000) return String.fromCharCode(0xe0 | (code >> 12), continuation(6), continuation(0));
  return String.fromCharCode(0xf0 | (code >> 18), continuation(12), continuation(6), continuation(0));
}

/** The value of a string literal as a byte string. Of a bad literal, what can be made of it. */
export function unquote(literal: string): string {
  const inside = literal.slice(1, -1);
  if (literal[0] === "`") return utf8(inside.replaceAll("\r", ""));
  if (/^[\0-\x5b\x5d-\x7f]*$/.test(inside)) return inside;
  const value: string[] = [];
  for (let at = 0; at < inside.length; ) {
    const backslash = inside.indexOf("\\", at);
    if (backslash !== at) value.push(utf8(inside.slice(at, backslash < 0 ? undefined : backslash)));
    if (backslash < 0) break;
    const read = readEscape(inside, backslash);
    value.push(read.isByte ? String.fromCharCode(read.code & 0xff) : encodeRune(read.code));
    at = read.end;
  }
  return value.join("");
}

/** The code point of a rune literal. */
export function unquoteRune(literal: string): number {
  if (literal[1] === "\\") return readEscape(literal, 1).code;
  return literal.codePointAt(1) ?? 0;
}

interface Escape {
  code: number;
  /** \xNN and \NNN are bytes in strings, others code points. */
  isByte: boolean;
  end: number;
}

/** Reads the escape at `at`. */
function readEscape(text: string, at: number): Escape {
  const char = text[at + 1] ?? "\\";
  if (char === "x") return numericEscape(text, at + 2, 2, 16);
  if (char >= "0" && char <= "7") return numericEscape(text, at + 1, 3, 8);
  if (char === "u") return numericEscape(text, at + 2, 4, 16);
  if (char === "U") return numericEscape(text, at + 2, 8, 16);
  return { code: simpleEscapes[char] ?? char.charCodeAt(0), isByte: false, end: at + 2 };
}

function numericEscape(text: string, start: number, digits: number, base: number): Escape {
  const end = start + digits;
  let code = 0;
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    code = code * base + (c <= 57 ? c - 48 : (c | 32) - 87); // 0 to 9, a to f
  }
  return { code, isByte: digits < 4, end };
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Quotes a byte string as Go's %q does; the result is text for people, not bytes. */
export function quote(bytes: string): string {
  let quoted = '"';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes.charCodeAt(at);
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const char = first < 0x80 ? bytes[at] : decode(bytes.slice(at, at + length));
    if (char === null) {
      quoted += `\\x${first.toString(16).padStart(2, "0")}`;
      at++;
    } else {
      quoted += escapeChar(char.codePointAt(0)!, '"');
      at += length;
    }
  }
  return `${quoted}"`;
}

/** Decodes one UTF-8 sequence; null if it is invalid. */
function decode(bytes: string): string | null {
  try {
    return decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch (error) {
    unlessOverflow(error);
    return null;
  }
}
