// The text that is searched: bytes, of a string or of a slice, which are read as code points forwards and backwards.
import type { Slice } from "../../collections/slice.ts";

const INVALID = 0xfffd;

export class Input {
  readonly length: number;
  readonly #text: string;
  readonly #bytes: Uint8Array | null;
  /** How many bytes the code point takes that was read last. */
  size = 0;

  constructor(text: string, bytes: Slice<number>) {
    this.#text = text;
    this.#bytes =
      bytes.length === 0
        ? null
        : (bytes.array as Uint8Array).subarray(bytes.offset, bytes.offset + bytes.length);
    this.length = this.#bytes?.length ?? text.length;
  }

  at(i: number): number {
    return this.#bytes === null ? this.#text.charCodeAt(i) : this.#bytes[i];
  }

  /** The code point that begins at i. A byte that belongs to none is one, too. */
  runeAt(i: number): number {
    const first = this.at(i);
    this.size = 1;
    if (first < 0x80) return first;
    const size = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
    if (size === 1 || i + size > this.length) return INVALID;
    let rune = first & (0x7f >> size);
    for (let k = 1; k < size; k++) {
      const byte = this.at(i + k);
      if ((byte & 0xc0) !== 0x80) return INVALID;
      rune = (rune << 6) | (byte & 0x3f);
    }
    const isShorter = rune < (size === 3 ? 0x800 : size === 4 ? 0x10000 : 0x80);
    if (isShorter || rune > 0x10ffff || (rune >= 0xd800 && rune < 0xe000)) return INVALID;
    this.size = size;
    return rune;
  }

  /** The code point that ends before i. */
  runeBefore(i: number): number {
    const last = this.at(i - 1);
    if (last >= 0x80 && last < 0xc0) {
      for (let start = i - 2; start >= 0 && start >= i - 4; start--) {
        if ((this.at(start) & 0xc0) === 0x80) continue;
        const rune = this.runeAt(start);
        if (start + this.size === i) return rune;
        break;
      }
    }
    this.size = 1;
    return last < 0x80 ? last : INVALID;
  }

  /** Where a literal comes next, or -1. */
  find(literal: string, from: number): number {
    const bytes = this.#bytes;
    if (bytes === null) return this.#text.indexOf(literal, from);
    const first = literal.charCodeAt(0);
    for (let i = bytes.indexOf(first, from); i >= 0; i = bytes.indexOf(first, i + 1))
      if (this.#begins(literal, i)) return i;
    return -1;
  }

  #begins(literal: string, i: number): boolean {
    for (let k = 1; k < literal.length; k++) if (this.at(i + k) !== literal.charCodeAt(k)) return false;
    return true;
  }
}
