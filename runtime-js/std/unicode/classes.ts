// Classes of code points.
import { later } from "./later.ts";

function matches(r: number, pattern: RegExp): boolean {
  if (!(r >= 0 && r <= 0x10ffff)) return false;
  const text = String.fromCodePoint(r);
  return pattern.test(text) && !later.test(text);
}

function isLetterASCII(r: number): boolean {
  return (r | 32) >= 97 && (r | 32) <= 122;
}

export function IsLetter(r: number): boolean {
  return r < 0x80 ? isLetterASCII(r) : matches(r, /\p{L}/u);
}

export function IsMark(r: number): boolean {
  return r >= 0x300 && matches(r, /\p{M}/u);
}

export function IsNumber(r: number): boolean {
  return r < 0x80 ? r >= 48 && r <= 57 : matches(r, /\p{N}/u);
}

export function IsDigit(r: number): boolean {
  return r < 0x100 ? r >= 48 && r <= 57 : matches(r, /\p{Nd}/u);
}

export function IsPunct(r: number): boolean {
  return matches(r, /\p{P}/u);
}

export function IsSymbol(r: number): boolean {
  return matches(r, /\p{S}/u);
}

export function IsUpper(r: number): boolean {
  return r < 0x80 ? r >= 65 && r <= 90 : matches(r, /\p{Lu}/u);
}

/** U+0295 has become another letter in Unicode 16. */
export function IsLower(r: number): boolean {
  return r < 0x80 ? r >= 97 && r <= 122 : r === 0x295 || matches(r, /\p{Ll}/u);
}

export function IsTitle(r: number): boolean {
  return r >= 0x100 && matches(r, /\p{Lt}/u);
}

export function IsGraphic(r: number): boolean {
  return r < 0x7f ? r >= 32 : matches(r, /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/u);
}

export function IsPrint(r: number): boolean {
  return r < 0x7f ? r >= 32 : matches(r, /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u);
}
