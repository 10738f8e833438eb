// Works on format strings.
import { decodeRune } from "../../collections/strings.ts";

export function percent(format: string, start: number): number {
  const i = format.indexOf("%", start);
  return i < 0 ? format.length : i;
}

/** Its directive speaks to the minifier: see src/cli/deadcases. */
export function directiveAt(format: string, i: number): number {
  "goes:directives";
  const c = format.charCodeAt(i);
  return c < 0x80 ? c : decodeRune(format, i)[0];
}
