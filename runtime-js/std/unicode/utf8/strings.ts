// UTF-8 in strings, by the decoder that range loops use.
import { decodeRune } from "../../../collections/strings.ts";

export function DecodeRuneInString(s: string): [number, number] {
  return s === "" ? [0xfffd, 0] : decodeRune(s, 0);
}

export function RuneCountInString(s: string): number {
  let count = 0;
  for (let i = 0; i < s.length; count++) i += s.charCodeAt(i) < 0x80 ? 1 : decodeRune(s, i)[1];
  return count;
}

export function ValidString(s: string): boolean {
  for (let i = 0; i < s.length; ) {
    const size = s.charCodeAt(i) < 0x80 ? 1 : decodeRune(s, i)[1];
    if (size === 1 && s.charCodeAt(i) >= 0x80) return false;
    i += size;
  }
  return true;
}
