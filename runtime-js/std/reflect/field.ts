// Fields of structs.
import { alignOf, sizeOf } from "../../types/layout.ts";
import type { Type } from "../../types/types.ts";

export function fieldAt(t: Type, i: number): [string, string, number] {
  let offset = 0;
  for (let k = 0; k <= i; k++) {
    const align = alignOf(t.fields[k].type);
    offset = Math.ceil(offset / align) * align;
    if (k < i) offset += sizeOf(t.fields[k].type);
  }
  const { pkgPath, tag } = t.fields[i];
  return [pkgPath, tag, offset];
}
