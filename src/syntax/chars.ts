// Characters of Go source (specification: "Characters", "Letters and digits"): classes and how messages show them.

/** Classes of the ASCII characters that names are made of: 1 letter or `_`, 2 digit. */
export const nameClass = new Uint8Array(128);
for (let c = 0; c < 26; c++) nameClass[65 + c] = nameClass[97 + c] = 1;
for (let c = 48; c < 58; c++) nameClass[c] = 2;
nameClass[95] = 1;

const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;
const graphic = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

export function isLetter(code: number): boolean {
  return code < 128 ? nameClass[code] === 1 : letter.test(String.fromCodePoint(code));
}

export function isDigit(code: number): boolean {
  return code < 128 ? nameClass[code] === 2 : digit.test(String.fromCodePoint(code));
}

/** `U+0040 '@'`: a code point with its picture, where it has one. */
export function describeChar(code: number): string {
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const surrogate = code >= 0xd800 && code < 0xe000;
  if (code > 0x10ffff || surrogate) return hex;
  const char = String.fromCodePoint(code);
  return graphic.test(char) ? `${hex} '${char}'` : hex;
}

const escapes: Record<string, string> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
};

/** A character as it stands in a Go literal between `delimiter`s: `8`, `\n`, `\x00`, `\u200b`. */
export function escapeChar(code: number, delimiter: string): string {
  const char = String.fromCodePoint(code);
  if (char === delimiter) return `\\${char}`;
  if (escapes[char] !== undefined) return escapes[char];
  if (graphic.test(char)) return char;
  const hex = code.toString(16);
  if (code < 0x80) return `\\x${hex.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

/** A quoted rune as Go writes it. */
export function quoteChar(code: number): string {
  return `'${escapeChar(code, "'")}'`;
}
