// Temporaries: variables that the source does not have, for values that are computed before what uses them.
import type { Pos } from "../source/position.ts";
import { Var } from "../types/objects.ts";
import type { Type } from "../types/types.ts";
import type * as core from "./nodes.ts";

/** No variable of Go is called so. */
const NAME = "$v";

export function isTemporary({ name }: Var): boolean {
  return name === NAME;
}

export function temporary(pos: Pos, type: Type): Var {
  return new Var(pos, null, NAME, type);
}

/** A temporary that holds the value; its definition goes to `before`. */
export function kept(value: core.Expr, before: (core.Define | core.Assign)[]): core.Variable {
  const { source, type } = value;
  const variable = temporary(source.pos, type);
  const at = { source: { pos: source.pos, end: source.end }, pos: source.pos };
  const left: core.Defined[] = [{ kind: "new", variable, pos: source.pos }];
  before.push({ kind: "Define", left, values: [value], spread: null, ...at, end: source.end });
  return { kind: "Variable", variable, ...at, type };
}

/** The expression with temporaries that are computed before it. */
export function letBefore(before: readonly core.Define[], x: core.Expr): core.Expr {
  const { source, pos, type } = x;
  return before.length === 0 ? x : { kind: "Let", before, x, source, pos, type };
}
