// Slices that a loop does not change: their array, offset and length are read once before it. An engine reads them again at
// every turn of a loop that may call anything, be it the slow path of an addition.

import { targetsOf } from "../../core/effects.ts";
import type * as core from "../../core/nodes.ts";
import { walk } from "../../core/walk.ts";
import { isPackageLevel } from "../../plan/packagevars.ts";
import type { Pos } from "../../source/position.ts";
import type { Obj, Var } from "../../types/objects.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import { binding, inRef } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { declaredVariables } from "../locals.ts";

/** The properties of a Slice that element places are made of. */
const parts = ["array", "offset", "length"] as const;
type Part = (typeof parts)[number];

const suffixes: Record<Part, string> = { array: "", offset: "Offset", length: "Length" };

/** The slices of a loop, by their variables. */
export class LoopSlices {
  private readonly g: Generator;
  private readonly uses: Uses;
  /** By variables: where the loop mentions one first, and the names of the parts that it uses. */
  private readonly read = new Map<Var, { readonly pos: Pos; readonly names: Map<Part, string> }>();

  constructor(g: Generator, uses: Uses) {
    this.g = g;
    this.uses = uses;
  }

  /**
   * The property of the slice in the variable, as the loop has it; null if the loop has no elements of it, or may
   * change the variable.
   */
  part({ variable: v, pos }: core.Variable, part: Part): es.Identifier | null {
    if (!this.isFixed(v)) return null;
    let slice = this.read.get(v);
    if (slice === undefined) this.read.set(v, (slice = { pos, names: new Map() }));
    let name = slice.names.get(part);
    if (name === undefined)
      slice.names.set(part, (name = this.g.fn.locals.unique(`${v.name}${suffixes[part]}$`)));
    return b.id(name, pos);
  }

  /** `const $list = list.array, $listOffset = list.offset;` for each slice that the loop uses. */
  declarations(pos: Pos): es.Statement[] {
    return [...this.read].map(([v, { pos: used, names }]) => {
      const declarations = parts.flatMap((part): es.VariableDeclarator[] => {
        const name = names.get(part);
        if (name === undefined) return [];
        return [
          { type: "VariableDeclarator", id: b.id(name), init: b.member(binding(this.g, v, used), part) },
        ];
      });
      return { type: "VariableDeclaration", kind: "const", declarations, pos };
    });
  }

  private isFixed(v: Var): boolean {
    const { g, uses } = this;
    if (!uses.indexed.has(v) || uses.changed.has(v) || isPackageLevel(v) || inRef(g, v)) return false;
    return !g.fn.assigned.has(v) || !g.fn.uses.isCaptured(v);
  }
}

/** Builds a loop of the given parts, in front of it what it reads once. */
export function withLoopSlices(
  g: Generator,
  loop: core.For | core.Range,
  build: () => es.Statement,
): es.Statement[] {
  const uses = usesIn(loop);
  if (uses === null) return [build()];
  const outer = g.fn.slices;
  const slices = new LoopSlices(g, uses);
  g.fn.slices = slices;
  const statement = build();
  g.fn.slices = outer;
  return [...slices.declarations(loop.pos), statement];
}

/** What a loop does with variables. */
interface Uses {
  /** Those that it declares or assigns. */
  readonly changed: ReadonlySet<Obj>;
  /** Those that have elements which it reads or writes. */
  readonly indexed: ReadonlySet<Obj>;
}

/** null if there is another loop inside of it. */
function usesIn(loop: core.For | core.Range): Uses | null {
  const changed = new Set<Obj>();
  const indexed = new Set<Obj>();
  let isInnermost = true;
  walk(loop, (node) => {
    if (node !== loop && (node.kind === "For" || node.kind === "Range")) isInnermost = false;
    for (const v of declaredVariables(node)) changed.add(v);
    for (const target of targetsOf(node)) if (target.kind === "Variable") changed.add(target.variable);
    if (node.kind === "Index" && node.of === "slice" && node.x.kind === "Variable")
      indexed.add(node.x.variable);
    return isInnermost;
  });
  if (loop.kind === "Range" && loop.x.kind === "Variable") indexed.add(loop.x.variable);
  return isInnermost ? { changed, indexed } : null;
}
