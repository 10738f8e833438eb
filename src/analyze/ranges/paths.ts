// Slices and strings whose length the range analysis can speak of: variables, and fields and elements reached from one.
import type * as core from "../../core/nodes.ts";
import { isPackageVariable, unnamed } from "../../core/roots.ts";
import type { Var } from "../../types/objects.ts";

export interface Path {
  /** Equal for the same path. */
  readonly key: string;
  /** Variables in it: an assignment to one makes another path of it. */
  readonly vars: readonly Var[];
  /** Names of fields in it; "*" for a dereference, "[]" for an element. */
  readonly steps: readonly string[];
}

const variables = new WeakMap<Var, Path>();
let next = 1;

export function variablePath(v: Var): Path {
  let path = variables.get(v);
  if (path === undefined) {
    path = { key: `${v.name}#${next++}`, vars: [v], steps: isPackageVariable(v) ? ["global"] : [] };
    variables.set(v, path);
  }
  return path;
}

/** The path that `e` denotes, null if it is more complicated. `isStable` says that only assignments in sight change a variable. */
export function pathOf(e: core.Expr, isStable: (v: Var) => boolean): Path | null {
  e = unnamed(e);
  switch (e.kind) {
    case "Variable":
      return isPackageVariable(e.variable) || isStable(e.variable) ? variablePath(e.variable) : null;
    case "Field": {
      const base = pathOf(e.x, isStable);
      return base && extended(base, `${base.key}.${e.field.name}`, e.field.name);
    }
    case "Deref": {
      const base = pathOf(e.x, isStable);
      return base && extended(base, `*${base.key}`, "*");
    }
    case "Index":
      return elementPath(e.x, e.index, isStable);
    case "MapIndex":
      return elementPath(e.x, e.key, isStable);
    default:
      return null;
  }
}

function extended({ vars, steps }: Path, key: string, step: string): Path {
  return { key, vars, steps: [...steps, step] };
}

function elementPath(x: core.Expr, index: core.Expr, isStable: (v: Var) => boolean): Path | null {
  const base = pathOf(x, isStable);
  const at = index.kind === "Variable" ? pathOf(index, isStable) : null;
  if (base === null || at === null) return null;
  return {
    key: `${base.key}[${at.key}]`,
    vars: [...base.vars, ...at.vars],
    steps: [...base.steps, ...at.steps, "[]"],
  };
}

/** Only assignments to variables can change what the path denotes. */
export function isLocalPath(path: Path): boolean {
  return path.steps.length === 0;
}
