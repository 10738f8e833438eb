// Which variables need a box, which structs and arrays may be held by more than their variable, and which parameters
// a function can use without a copy of its own.
import type * as core from "../../core/nodes.ts";
import { isPackageVariable, rootOf } from "../../core/roots.ts";
import { isTemporary } from "../../core/temporaries.ts";
import { walk } from "../../core/walk.ts";
import type { Pos } from "../../source/position.ts";
import type { Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import { under } from "../../types/underlying.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Reachability } from "../reach/reachability.ts";
import type { Effect } from "../waiting/effects.ts";
import type { Region } from "./regions.ts";
import { Writes } from "./writes.ts";

/** Where a function's blocks and variables are. */
interface Layout {
  readonly blocks: readonly core.Block[];
  /** Of variables that are declared with values: where the first of the variables on the left is. */
  readonly declarations: ReadonlyMap<Var, Pos>;
}

export class Escape {
  private readonly reach: Reachability;
  private readonly writes: Writes;
  private readonly literals = new Map<FuncInstance | null, Effect[]>();
  private readonly nodes = new Map<FuncInstance, Map<core.Source, core.Node>>();
  private readonly layouts = new Map<FuncInstance, Layout>();

  constructor(reach: Reachability) {
    this.reach = reach;
    this.writes = new Writes(reach);
    for (const effect of reach.effects) {
      const { kind, within } = effect.origin;
      if (kind !== "literal") continue;
      const list = this.literals.get(within);
      if (list === undefined) this.literals.set(within, [effect]);
      else list.push(effect);
    }
  }

  needsRef(v: Var): boolean {
    if (!this.reach.variables.referenced.has(v)) return false;
    const { kind } = under(v.type!);
    return kind !== "struct" && kind !== "array";
  }

  isShared(v: Var): boolean {
    const { addressed, captured } = this.reach.variables;
    return isPackageVariable(v) || addressed.has(v) || captured.has(v);
  }

  /**
   * The argument is the caller's object. The function needs a copy if it changes it, if it lets a closure or pointer
   * have it, or if anybody may change such objects before the function is done.
   */
  copiesParam(v: Var, within: FuncInstance | null): boolean {
    const { addressed, captured, assigned } = this.reach.variables;
    if (addressed.has(v) || captured.has(v) || assigned.has(v)) return true;
    const effect = this.owner(v.pos, within);
    if (effect === null || effect.blocks) return true;
    const type = this.reach.instances.substitution(within).of(v.type!);
    return this.writes.writersOf(type).has(effect);
  }

  /**
   * Whether the variable can hold the very object that the expression gives (for a Range: that of its value or key
   * variable) instead of a copy: nobody changes either while the variable lives.
   */
  borrows(v: Var, source: core.Source, within: FuncInstance | null): boolean {
    const { addressed, captured, assigned } = this.reach.variables;
    if (v.isParam || v.isResult || addressed.has(v) || captured.has(v) || assigned.has(v)) return false;
    const node = this.node(source, within);
    if (node === undefined) return false;
    // What interfaces and maps hold is never changed.
    if (node.kind === "TypeAssert" || node.kind === "MapIndex") return true;
    if (node.kind === "Range" && node.over.kind === "map") return true;
    // A part of a variable that only this function can change, and does not.
    const root = node.kind === "Range" ? arrayRoot(node) : rootOf(node as core.Expr)?.variable;
    if (root !== undefined && !isPackageVariable(root)) {
      return !addressed.has(root) && !captured.has(root) && !assigned.has(root);
    }
    const type = this.reach.instances.substitution(within).of(v.type!);
    if (this.keepsValues(type, v.pos, within)) return true;
    const life = this.lifeOf(v, node, within);
    return life !== null && this.runsAlone(v.pos, within) && !this.writes.happenIn(life, within, type);
  }

  /**
   * From the declaration of a variable that nobody else holds to where it is gone; in a loop there is one for each turn.
   * null for temporaries, which stand among the steps of a statement whatever their position.
   */
  private lifeOf(v: Var, node: core.Node, within: FuncInstance | null): Region | null {
    if (within === null) return null;
    if (node.kind === "Range") return { from: node.pos, to: node.end };
    const { blocks, declarations } = this.layoutOf(within);
    const from = declarations.get(v);
    if (from === undefined || isTemporary(v)) return null;
    const around = blocks.filter(({ pos, end }) => pos <= from && v.pos < end);
    return { from, to: Math.min(...around.map(({ end }) => end)) };
  }

  /** Whether the array that the loop goes over stays as it is until the loop ends, so that no copy is needed. */
  keepsArray(source: core.Source, within: FuncInstance | null): boolean {
    const { addressed, assigned } = this.reach.variables;
    const loop = this.node(source, within);
    if (loop?.kind !== "Range") return false;
    const root = arrayRoot(loop);
    if (root !== undefined && !addressed.has(root) && !assigned.has(root) && !this.reach.isExposed(root))
      return true;
    const region = { from: loop.pos, to: loop.end };
    if (root !== undefined && this.writes.assignIn(region, root)) return false;
    if (this.keepsValues(loop.x.type, loop.pos, within)) return true;
    return this.runsAlone(loop.pos, within) && !this.writes.happenIn(region, within, loop.x.type);
  }

  /** Nobody changes objects of the type while the function around `pos` runs. */
  private keepsValues(type: Type, pos: Pos, within: FuncInstance | null): boolean {
    const effect = this.owner(pos, within);
    return effect !== null && !effect.blocks && !this.writes.writersOf(type).has(effect);
  }

  /** The function around `pos` does not let others run. */
  private runsAlone(pos: Pos, within: FuncInstance | null): boolean {
    return this.owner(pos, within)?.blocks === false;
  }

  private layoutOf(within: FuncInstance): Layout {
    let layout = this.layouts.get(within);
    if (layout === undefined) {
      const blocks: core.Block[] = [];
      const declarations = new Map<Var, Pos>();
      walk(this.reach.instances.body(within).body, (node) => {
        if (node.kind === "Block") blocks.push(node);
        if (node.kind !== "Define") return;
        const from = Math.min(...node.left.map((left) => startOf(left, node)));
        for (const left of node.left) if (left.kind === "new") declarations.set(left.variable, from);
      });
      this.layouts.set(within, (layout = { blocks, declarations }));
    }
    return layout;
  }

  /** The node of a function that stands for a piece of source, without the implicit steps around it. */
  private node(source: core.Source, within: FuncInstance | null): core.Node | undefined {
    if (within === null) return undefined;
    let nodes = this.nodes.get(within);
    if (nodes === undefined) {
      const found = new Map<core.Source, core.Node>();
      walk(this.reach.instances.body(within).body, (node) => {
        const isImplicit = node.kind === "Copy" || ("isImplicit" in node && node.isImplicit);
        if (!isImplicit && !found.has(node.source)) found.set(node.source, node);
      });
      this.nodes.set(within, (nodes = found));
    }
    return nodes.get(source);
  }

  /** The function or literal that `pos` is in. */
  private owner(pos: Pos, within: FuncInstance | null): Effect | null {
    let owner = within === null ? null : this.reach.target(within).effect;
    for (const effect of this.literals.get(within) ?? []) {
      const { source } = effect.origin;
      const isInside = pos >= source.pos && pos < source.end;
      if (isInside && (owner === null || source.pos > owner.origin.source.pos)) owner = effect;
    }
    return owner;
  }
}

/** The variable that holds the array that the loop goes over. */
function arrayRoot({ over, x }: core.Range): Var | undefined {
  return over.kind === "array" && !over.isPointer ? rootOf(x)?.variable : undefined;
}

function startOf(left: core.Defined, { pos }: core.Define): Pos {
  if (left.kind === "blank") return pos;
  return left.kind === "new" ? left.pos : left.target.pos;
}
