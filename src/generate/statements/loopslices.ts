// Slices that a loop does not change: their array, offset and length are read once before it. An engine reads them again at
// every turn of a loop that may call anything, be it the slow path of an addition. They are those in variables, and their
// elements that are slices: the rows of `grid[y][x]` in a loop over x.

import type * as core from "../../core/nodes.ts";
import { isPackageLevel } from "../../plan/packagevars.ts";
import type { Pos } from "../../source/position.ts";
import type { Var } from "../../types/objects.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import { binding, inRef } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { isTight } from "./loopbodies.ts";
import { type LoopUses, usesIn } from "./loopuses.ts";

/** The properties of a Slice that element places are made of. */
const parts = ["array", "offset", "length"] as const;
type Part = (typeof parts)[number];

const suffixes: Record<Part, string> = { array: "", offset: "Offset", length: "Length" };

/** A slice that the loop has read. */
interface Read {
  /** Where the loop mentions it first. */
  readonly source: core.Expr;
  /** Go's name of the variable. */
  readonly name: string;
  /** A row is kept itself too. */
  readonly row: { readonly id: string; readonly of: core.Index } | null;
  /** The names of the parts that the loop uses. */
  readonly names: Map<Part, string>;
}

/** The slices of a loop. */
export class LoopSlices {
  private readonly g: Generator;
  private readonly uses: LoopUses;
  /** Arithmetic is to stand in line. */
  readonly isTuned: boolean;
  /** Tells variables apart in the keys of slices and indices. */
  private readonly numbers = new Map<Var, number>();
  /** Keys of the slices that have elements which the loop reads or writes. */
  private readonly indexed: ReadonlySet<string | null>;
  /** By keys, those that others are rows of first. */
  private readonly read = new Map<string, Read>();

  constructor(g: Generator, uses: LoopUses, isTuned: boolean) {
    this.g = g;
    this.uses = uses;
    this.isTuned = isTuned;
    this.indexed = new Set(uses.indexed.map((x) => this.sliceKey(x)));
  }

  /**
   * The property of a slice, as the loop has it; null if the loop has no elements of it, or may change the variable,
   * the row or which row it is.
   */
  part(x: core.Expr, part: Part): es.Identifier | null {
    const key = this.sliceKey(x);
    if (key === null || !this.indexed.has(key)) return null;
    const { name, row, names } = this.readOf(x, key);
    const suffix = part === "array" && row !== null ? "Array" : suffixes[part];
    let own = names.get(part);
    if (own === undefined) names.set(part, (own = this.g.fn.locals.unique(`${name}${suffix}$`)));
    return b.id(own, x.pos);
  }

  /** `const list$ = list.array, listOffset$ = list.offset;` for each slice that the loop uses, in front of it `const row$ = …`. */
  declarations(pos: Pos): es.Statement[] {
    return [...this.read.values()].flatMap(({ source, row, names }) => {
      const init = (property: Part) => b.member(this.sliceOf(source, row?.id ?? null), property);
      const own = parts.flatMap((part) =>
        names.has(part) ? [declarator(names.get(part)!, init(part))] : [],
      );
      const declarations = row === null ? own : [declarator(row.id, this.rowOf(row.of)), ...own];
      return declarations.length === 0
        ? []
        : [{ type: "VariableDeclaration", kind: "const", declarations, pos }];
    });
  }

  private readOf(x: core.Expr, key: string): Read {
    const known = this.read.get(key);
    if (known !== undefined) return known;
    const of = x.kind === "Index" ? this.readOf(x.x, this.sliceKey(x.x)!) : null;
    const name = of === null ? (x as core.Variable).variable.name : `${of.name}Row`;
    const row = of === null ? null : { id: this.g.fn.locals.unique(`${name}$`), of: x as core.Index };
    const made: Read = { source: x, name, row, names: new Map() };
    this.read.set(key, made);
    return made;
  }

  private sliceOf(x: core.Expr, row: string | null): b.Expression {
    return row === null ? binding(this.g, (x as core.Variable).variable, x.pos) : b.id(row, x.pos);
  }

  /** Not there where the index is out of range, which shows when the loop uses it. */
  private rowOf({ x, index, pos }: core.Index): b.Expression {
    const of = this.read.get(this.sliceKey(x)!)!;
    return this.g.callRuntime("row", [this.sliceOf(x, of.row?.id ?? null), this.g.expr(index)], pos);
  }

  /** What tells the slice from others that the loop does not change either; null if it may change. */
  private sliceKey(x: core.Expr): string | null {
    if (x.kind === "Variable") return this.isFixed(x.variable) ? this.variableKey(x.variable) : null;
    if (x.kind !== "Index" || x.of !== "slice" || !this.uses.keepsRows) return null;
    if (this.g.under(x.type).kind !== "slice") return null;
    const of = this.sliceKey(x.x);
    const index = of === null ? null : this.indexKey(x.index);
    return index === null ? null : `${of}[${index}]`;
  }

  /** Of an integer that is the same at every turn, without a panic. */
  private indexKey(x: core.Expr): string | null {
    if (x.kind === "Constant") return x.value.kind === "int" ? String(x.value.value) : null;
    if (x.kind === "Variable") return this.isFixed(x.variable) ? this.variableKey(x.variable) : null;
    if (x.kind !== "Binary" || (x.op !== "+" && x.op !== "-")) return null;
    const left = this.indexKey(x.x);
    const right = this.indexKey(x.y);
    return left === null || right === null ? null : `(${left}${x.op}${right})`;
  }

  private variableKey(v: Var): string {
    let number = this.numbers.get(v);
    if (number === undefined) this.numbers.set(v, (number = this.numbers.size));
    return `v${number}`;
  }

  /** The variable has the same value at every turn. */
  isFixed(v: Var): boolean {
    const { g, uses } = this;
    if (uses.changed.has(v) || isPackageLevel(v) || inRef(g, v)) return false;
    return !g.fn.assigned.has(v) || !g.fn.uses.isCaptured(v);
  }
}

function declarator(name: string, init: b.Expression): es.VariableDeclarator {
  return { type: "VariableDeclarator", id: b.id(name), init };
}

/** Builds a loop of the given parts, in front of it what it reads once. */
export function withLoopSlices(
  g: Generator,
  loop: core.For | core.Range,
  build: () => es.Statement,
): es.Statement[] {
  const uses = usesIn(g, loop);
  if (uses === null) return [build()];
  const outer = g.fn.slices;
  const slices = new LoopSlices(g, uses, g.options.isTuned && isTight(loop));
  g.fn.slices = slices;
  const statement = build();
  g.fn.slices = outer;
  return [...slices.declarations(loop.pos), statement];
}
