// Slices and strings whose length the range analysis can speak of: variables, and fields and elements reached from one.
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Info } from "../types/info.ts";
import type { Var } from "../types/objects.ts";

export interface Path {
  /** Equal for the same path. */
  readonly key: string;
  /** Variables in it: an assignment to one makes another path of it. */
  readonly vars: readonly Var[];
  /** Names of fields in it; "*" for a dereference, "[]" for an element. */
  readonly steps: readonly string[];
}

const numbers = new WeakMap<Var, number>();
let next = 1;

function numberOf(v: Var): number {
  let number = numbers.get(v);
  if (number === undefined) numbers.set(v, (number = next++));
  return number;
}

export function variablePath(v: Var): Path {
  const isGlobal = v.parent === v.pkg?.scope;
  return { key: `${v.name}#${numberOf(v)}`, vars: [v], steps: isGlobal ? ["global"] : [] };
}

/** The path that `e` denotes, null if it is more complicated. `isStable` says that only assignments in sight change a variable. */
export function pathOf(e: ast.Expr, info: Info, isStable: (v: Var) => boolean): Path | null {
  e = unparen(e);
  switch (e.kind) {
    case "Ident": {
      const obj = info.uses.get(e) ?? info.defs.get(e);
      if (obj?.kind !== "var") return null;
      const isGlobal = obj.parent === obj.pkg?.scope;
      if (!isGlobal && !isStable(obj)) return null;
      return variablePath(obj);
    }
    case "SelectorExpr": {
      if (info.selections.get(e)?.kind !== "field") return null;
      const base = pathOf(e.x, info, isStable);
      return (
        base && { key: `${base.key}.${e.sel.name}`, vars: base.vars, steps: [...base.steps, e.sel.name] }
      );
    }
    case "StarExpr": {
      const base = pathOf(e.x, info, isStable);
      return base && { key: `*${base.key}`, vars: base.vars, steps: [...base.steps, "*"] };
    }
    case "IndexExpr": {
      if (e.indices.length !== 1) return null;
      const base = pathOf(e.x, info, isStable);
      const index = unparen(e.indices[0]);
      const at = index.kind === "Ident" ? pathOf(index, info, isStable) : null;
      if (base === null || at === null) return null;
      const steps = [...base.steps, ...at.steps, "[]"];
      return { key: `${base.key}[${at.key}]`, vars: [...base.vars, ...at.vars], steps };
    }
    default:
      return null;
  }
}

/** Only assignments to variables can change what the path denotes. */
export function isLocalPath(path: Path): boolean {
  return path.steps.length === 0;
}
