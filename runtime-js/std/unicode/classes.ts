// Classes of code points: those of the engine, and laterClass where engines may differ from Go.
import { laterClass } from "./later.ts";

/** Whether r is in the classes of the pattern, which laterClass names by the letters. */
function matches(r: number, pattern: RegExp, letters: string): boolean {
  if (!(r >= 0 && r <= 0x10ffff)) return false;
  const known = laterClass(r);
  return known === undefined ? pattern.test(String.fromCodePoint(r)) : letters.includes(known);
}

function isLetterASCII(r: number): boolean {
  return (r | 32) >= 97 && (r | 32) <= 122;
}

export function IsLetter(r: number): boolean {
  return r < 0x80 ? isLetterASCII(r) : matches(r, /\p{L}/u, "UWL");
}

export function IsMark(r: number): boolean {
  return r >= 0x300 && matches(r, /\p{M}/u, "M");
}

export function IsNumber(r: number): boolean {
  return r < 0x80 ? r >= 48 && r <= 57 : matches(r, /\p{N}/u, "DN");
}

export function IsDigit(r: number): boolean {
  return r < 0x100 ? r >= 48 && r <= 57 : matches(r, /\p{Nd}/u, "D");
}

export function IsPunct(r: number): boolean {
  return matches(r, /\p{P}/u, "P");
}

export function IsSymbol(r: number): boolean {
  return matches(r, /\p{S}/u, "S");
}

export function IsUpper(r: number): boolean {
  return r < 0x80 ? r >= 65 && r <= 90 : matches(r, /\p{Lu}/u, "U");
}

export function IsLower(r: number): boolean {
  return r < 0x80 ? r >= 97 && r <= 122 : matches(r, /\p{Ll}/u, "W");
}

export function IsTitle(r: number): boolean {
  return r >= 0x100 && matches(r, /\p{Lt}/u, "");
}

export function IsGraphic(r: number): boolean {
  return r < 0x7f ? r >= 32 : matches(r, /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/u, "UWLMDNPS");
}

export function IsPrint(r: number): boolean {
  return r < 0x7f ? r >= 32 : matches(r, /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u, "UWLMDNPS");
}
