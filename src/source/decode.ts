// Source bytes to text (specification: "Source code representation").
//
// A byte that is not valid UTF-8 becomes a lone low surrogate, U+DC00 plus the byte, which valid UTF-8 cannot give.
// So the text tells its errors by itself, offsets stay true to the bytes, and the scanner can skip such a byte.
import { unlessOverflow } from "./overflow.ts";

export interface SourceError {
  /** UTF-16 offset in the decoded text. */
  offset: number;
  message: string;
}

/** Of ES2024, which all hosts have. */
type WellFormed = string & { isWellFormed(): boolean };

const byteOrderMark = "\ufeff";
const misplacedMark = "invalid BOM in the middle of the file";
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Decodes a file without its leading byte order mark, and lists the characters that Go source may not have. */
export function decodeSource(bytes: Uint8Array): { text: string; errors: SourceError[] } {
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch (error) {
    unlessOverflow(error);
    text = decodeInvalid(bytes);
  }
  if (!text.startsWith(byteOrderMark)) return { text, errors: sourceErrors(text) };
  text = text.slice(1);
  const errors = sourceErrors(text);
  if (text.startsWith(byteOrderMark)) errors.unshift({ offset: 0, message: misplacedMark });
  return { text, errors };
}

/** The characters of a text that Go source may not have, in order. */
export function sourceErrors(text: string): SourceError[] {
  const errors: SourceError[] = [];
  const all = (pattern: string, start: number, message: string) => {
    for (let offset = text.indexOf(pattern, start); offset >= 0; offset = text.indexOf(pattern, offset + 1)) {
      errors.push({ offset, message });
    }
  };
  all("\0", 0, "invalid NUL character");
  all(byteOrderMark, 1, misplacedMark);
  // Only lone surrogates match: with the u flag, a pair is one character.
  const lone = (text as WellFormed).isWellFormed() ? [] : text.matchAll(/\p{Surrogate}/gu);
  for (const { index } of lone) errors.push({ offset: index, message: "invalid UTF-8 encoding" });
  return errors.sort((a, b) => a.offset - b.offset);
}

/** Decodes bytes of which some are not UTF-8. */
function decodeInvalid(bytes: Uint8Array): string {
  const parts: string[] = [];
  let valid = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      parts.push(strict.decode(bytes.subarray(valid, at)), String.fromCharCode(0xdc00 + bytes[at]));
      valid = ++at;
    } else {
      at += length;
    }
  }
  parts.push(strict.decode(bytes.subarray(valid)));
  return parts.join("");
}

/** The length of the UTF-8 sequence at `at`, 0 if it is invalid there. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) if ((bytes[at + i] & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1];
  // Overlong forms, surrogates, and code points beyond U+10FFFF.
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second > 0x8f) return 0;
  return length;
}
