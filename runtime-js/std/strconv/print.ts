// Which runes are printable. The engine knows Unicode's categories, perhaps of a later version than Go's (15.0): what
// was assigned since then is not printable yet.
import { later } from "../unicode/later.ts";

const printable = /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u;
const space = /\p{Zs}/u;

export function IsPrint(r: number): boolean {
  if (r < 0x7f) return r >= 0x20;
  if (!(r <= 0x10ffff)) return false;
  const text = String.fromCodePoint(r);
  return printable.test(text) && !later.test(text);
}

export function IsGraphic(r: number): boolean {
  return IsPrint(r) || (r > 0x7f && r <= 0x10ffff && space.test(String.fromCodePoint(r)));
}
