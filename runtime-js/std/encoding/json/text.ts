// Strings and layout of JSON text.
import { decodeRune } from "../../../collections/strings.ts";

function hex4(c: number): string {
  return "\\u" + c.toString(16).padStart(4, "0");
}

/** Valid UTF-8 but for U+2028 and U+2029, as one capture; those as another; all other bytes from 0x80 on match alone. */
const SEQUENCES =
  /\xe2\x80([\xa8\xa9])|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

const REPLACEMENT = "\xef\xbf\xbd";

const CHARACTER = new RegExp(SEQUENCES.source, "y");

/** The bytes of the character at text[i], or one that is in none. */
export function runeAt(text: string, i: number): string {
  CHARACTER.lastIndex = i;
  return CHARACTER.exec(text)?.[0] ?? text[i];
}

const ASCII = /^[\0-\x7f]*$/;

/** Whether text is valid UTF-8, without U+2028 and U+2029. */
function isCommon(text: string): boolean {
  if (ASCII.test(text)) return true;
  for (let i = 0; i < text.length; ) {
    const [r, size] = decodeRune(text, i);
    if ((r === 0xfffd && size === 1) || r === 0x2028 || r === 0x2029) return false;
    i += size;
  }
  return true;
}

/** Text that stands for itself between quotes, in HTML too. */
const VERBATIM = /^[ !#-%'-;=?-[\]-~]*$/;

export function quote(s: string, html: boolean): string {
  if (VERBATIM.test(s)) return `"${s}"`;
  let text = JSON.stringify(s);
  if (html) text = text.replace(/[<>&]/g, (c) => hex4(c.charCodeAt(0)));
  if (isCommon(s)) return text;
  return text.replace(SEQUENCES, (bytes, separator: string | undefined) => {
    if (separator !== undefined) return separator === "\xa8" ? "\\u2028" : "\\u2029";
    return bytes.length === 1 ? REPLACEMENT : bytes;
  });
}

const UNESCAPED: Record<string, string> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  '"': '"',
  "\\": "\\",
  "/": "/",
};

function encode(r: number): string {
  if (r < 0x80) return String.fromCharCode(r);
  const bytes = new TextEncoder().encode(String.fromCodePoint(r));
  return String.fromCharCode(...bytes);
}

/** The text with U+FFFD for each byte that is not UTF-8. */
export function validated(text: string): string {
  if (isCommon(text)) return text;
  return text.replace(SEQUENCES, (bytes) => (bytes.length === 1 ? REPLACEMENT : bytes));
}

export function unquote(item: string): string {
  // What the escapes are for is no part of a character in UTF-8 then.
  if (!/\\u(?!00[0-7])/.test(item)) return validated(JSON.parse(item));
  const parts = /\\(?:u([\da-fA-F]{4})(?:\\u([dD][c-fC-F][\da-fA-F]{2}))?|(.))/g;
  const text = validated(item.slice(1, -1));
  if (!text.includes("\\")) return text;
  return text.replace(parts, (_, first: string | undefined, second: string | undefined, letter: string) => {
    if (first === undefined) return UNESCAPED[letter];
    const high = Number.parseInt(first, 16);
    if (second === undefined) return encode(high);
    const low = Number.parseInt(second, 16);
    if (high >= 0xd800 && high < 0xdc00) return encode(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
    return encode(high) + encode(low);
  });
}

/** A string, or one other character. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[^"]/gs;

export function compacted(text: string): string {
  return text.replace(/("(?:[^"\\]+|\\.)*")|[ \t\r\n]+/gs, "$1");
}

export function escaped(text: string, html: boolean): string {
  if (!/[<>&\xe2]/.test(text)) return text;
  return text.replace(html ? /[<>&]|\xe2\x80[\xa8\xa9]/g : /\xe2\x80[\xa8\xa9]/g, (c) => {
    return c.length === 1 ? hex4(c.charCodeAt(0)) : c[2] === "\xa8" ? "\\u2028" : "\\u2029";
  });
}

export function indented(text: string, prefix: string, indent: string): string {
  let result = "";
  let depth = 0;
  let opened = false; // an array or object, of which nothing has come yet
  const newline = (): string => "\n" + prefix + indent.repeat(depth);
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^[ \t\r\n]$/.test(token)) continue;
    const closes = token === "]" || token === "}";
    if (opened && !closes) {
      depth++;
      result += newline();
    } else if (closes && !opened) {
      depth--;
      result += newline();
    }
    opened = token === "[" || token === "{";
    result += token;
    if (token === ",") result += newline();
    else if (token === ":") result += " ";
  }
  return result;
}
