// Which variables need a box, which structs and arrays may be held by more than their variable, and which parameters
// a function can use without a copy of its own.
import type { Var } from "../types/objects.ts";
import { under } from "../types/underlying.ts";
import type { FuncInstance } from "./analysis.ts";
import type { Effect } from "./effects.ts";
import type { Reachability } from "./reachability.ts";
import { Writes } from "./writes.ts";

export class Escape {
  private readonly reach: Reachability;
  private readonly writes: Writes;
  private readonly literals = new Map<FuncInstance | null, Effect[]>();

  constructor(reach: Reachability) {
    this.reach = reach;
    this.writes = new Writes(reach);
    for (const effect of reach.effects) {
      const { node, within, isBody } = effect.origin;
      if (!isBody || node.kind !== "FuncLit") continue;
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
    return v.parent === v.pkg?.scope || addressed.has(v) || captured.has(v);
  }

  /**
   * The argument is the caller's object. The function needs a copy if it changes it, if it lets a closure or pointer
   * have it, or if anybody may change such objects before the function is done.
   */
  copiesParam(v: Var, within: FuncInstance | null): boolean {
    const { addressed, captured, assigned } = this.reach.variables;
    if (addressed.has(v) || captured.has(v) || assigned.has(v)) return true;
    const effect = this.owner(v, within);
    if (effect === null || effect.blocks) return true;
    const type = this.reach.instances.substitution(within).of(v.type!);
    return this.writes.writersOf(type).has(effect);
  }

  /** The function or literal that declares the parameter. */
  private owner(v: Var, within: FuncInstance | null): Effect | null {
    let owner = within === null ? null : this.reach.target(within).effect;
    for (const effect of this.literals.get(within) ?? []) {
      const { node } = effect.origin;
      const isInside = v.pos >= node.pos && v.pos < node.end;
      if (isInside && (owner === null || node.pos > owner.origin.node.pos)) owner = effect;
    }
    return owner;
  }
}
