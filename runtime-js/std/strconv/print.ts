// Which runes are printable. The engine knows Unicode's categories, perhaps of an older version than Go's (17.0).
import { laterClass } from "../unicode/later.ts";

const printable = /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u;
const space = /\p{Zs}/u;

export function IsPrint(r: number): boolean {
  if (r < 0x7f) return r >= 0x20;
  if (!(r <= 0x10ffff)) return false;
  return laterClass(r) !== undefined || printable.test(String.fromCodePoint(r));
}

export function IsGraphic(r: number): boolean {
  return IsPrint(r) || (r > 0x7f && r <= 0x10ffff && space.test(String.fromCodePoint(r)));
}
