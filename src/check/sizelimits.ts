// Limits of Go's compiler on the sizes of types, checked once there are no other errors.
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { walk } from "../syntax/walk.ts";
import type { Obj } from "../types/objects.ts";
import { sizeOf } from "../types/sizes.ts";
import type { ArrayT, ChanT, MapT } from "../types/types.ts";
import type { Checker } from "./checker.ts";

/** A type that not every type may be part of, where it is written. */
export interface Limited {
  readonly pos: Pos;
  readonly type: ArrayT | ChanT | MapT;
}

const addressSpace = 2 ** 50;
const channelElement = 1 << 16;
/** A map's element or key. */
const mapPart = 2 ** 31;

export function sizeLimits(c: Checker, files: readonly ast.File[]): void {
  const reported = new Set<string>();
  for (const { pos, type } of c.limited) {
    for (const message of excess(c, type)) {
      const place = declarationAround(c, files, pos);
      const key = `${place} ${message}`;
      if (!reported.has(key)) c.error(place, "TypeTooLarge", message);
      reported.add(key);
    }
  }
}

function excess(c: Checker, type: Limited["type"]): string[] {
  switch (type.kind) {
    case "array":
      return sizeOf(type) >= addressSpace ? [`type ${c.typeString(type)} larger than address space`] : [];
    case "chan":
      return sizeOf(type.elem) >= channelElement ? ["channel element type too large (>64kB)"] : [];
    case "map": {
      const large: string[] = [];
      if (sizeOf(type.elem) >= mapPart) large.push("map element type too large");
      if (sizeOf(type.key) >= mapPart) large.push("map key type too large");
      return large;
    }
  }
}

/** Where the compiler is when it lays out the type at `pos`: the latest name declared, or function begun, before. */
function declarationAround(c: Checker, files: readonly ast.File[], pos: Pos): Pos {
  const file = files.find((file) => file.pos <= pos && pos < file.end)!;
  const decl = file.decls.find((decl) => decl.pos <= pos && pos < decl.end)!;
  let place = pos;
  walk(decl, (node) => {
    if (node.pos > pos) return false;
    if (node.kind === "FuncLit") {
      if (pos >= node.end) return false;
      place = node.pos;
    }
    if (node.kind !== "Ident") return true;
    const isFunction = decl.kind === "FuncDecl" && node === decl.name;
    if (isFunction || isDeclared(c.info.defs.get(node))) place = node.pos;
    return true;
  });
  return place;
}

/** A type or a variable that is neither field nor parameter. */
function isDeclared(obj: Obj | null | undefined): boolean {
  if (obj?.kind === "var") return !(obj.isField || obj.isParam || obj.isResult);
  return obj?.kind === "typename" && obj.type?.kind !== "typeparam";
}
