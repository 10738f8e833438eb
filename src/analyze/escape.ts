// Which variables need a box, which structs and arrays may be held by more than their variable, and which parameters
// a function can use without a copy of its own.
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Info } from "../types/info.ts";
import type { Var } from "../types/objects.ts";
import { under } from "../types/underlying.ts";
import type { FuncInstance } from "./analysis.ts";
import type { Effect } from "./effects.ts";
import type { Reachability } from "./reachability.ts";
import { Writes } from "./writes.ts";

/** The variable of which `e` is a part without following a pointer. */
function rootOf(e: ast.Expr, info: Info, kindOf: (e: ast.Expr) => string | null): Var | null {
  e = unparen(e);
  if (e.kind === "Ident") {
    const obj = info.uses.get(e);
    return obj?.kind === "var" ? obj : null;
  }
  if (e.kind === "IndexExpr") return kindOf(e.x) === "array" ? rootOf(e.x, info, kindOf) : null;
  if (e.kind !== "SelectorExpr") return null;
  const selection = info.selections.get(e);
  if (selection?.kind !== "field" || selection.indirect) return null;
  return kindOf(e.x) === "struct" ? rootOf(e.x, info, kindOf) : null;
}

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
    const effect = this.owner(v.pos, within);
    if (effect === null || effect.blocks) return true;
    const type = this.reach.instances.substitution(within).of(v.type!);
    return this.writes.writersOf(type).has(effect);
  }

  /**
   * Whether the variable can hold the very object of `source` (for a RangeStmt: that of its value or key variable)
   * instead of a copy: nobody changes either while the variable lives.
   */
  borrows(v: Var, source: ast.Expr | ast.RangeStmt, within: FuncInstance | null): boolean {
    const { addressed, captured, assigned } = this.reach.variables;
    if (v.isParam || v.isResult || addressed.has(v) || captured.has(v) || assigned.has(v)) return false;
    const pkg = within?.pkg ?? null;
    if (pkg === null) return false;
    const { info } = pkg;
    const types = this.reach.instances.substitution(within);
    const kindOf = this.kinds(info, within);
    let e = source.kind === "RangeStmt" ? source.x : unparen(source);
    // What interfaces and maps hold is never changed.
    if (source.kind === "RangeStmt" && kindOf(e) === "map") return true;
    if (e.kind === "TypeAssertExpr" || (e.kind === "IndexExpr" && kindOf(e.x) === "map")) return true;
    // A part of a variable that only this function can change, and does not.
    if (source.kind === "RangeStmt" && kindOf(e) !== "array") e = { ...e, kind: "BadExpr" } as ast.BadExpr;
    const root = rootOf(e, info, kindOf);
    if (root !== null && root.parent !== root.pkg?.scope) {
      return !addressed.has(root) && !captured.has(root) && !assigned.has(root);
    }
    const effect = this.owner(v.pos, within);
    return effect !== null && !effect.blocks && !this.writes.writersOf(types.of(v.type!)).has(effect);
  }

  /** Whether the array that the loop goes over stays as it is until the loop ends, so that no copy is needed. */
  keepsArray(s: ast.RangeStmt, within: FuncInstance | null): boolean {
    const { addressed, assigned } = this.reach.variables;
    const info = within?.pkg.info;
    if (info === undefined) return false;
    const root = rootOf(s.x, info, this.kinds(info, within));
    if (root !== null && !addressed.has(root) && !assigned.has(root) && !this.reach.isExposed(root))
      return true;
    const effect = this.owner(s.pos, within);
    const type = this.reach.instances.substitution(within).of(info.types.get(s.x)!.type);
    return effect !== null && !effect.blocks && !this.writes.writersOf(type).has(effect);
  }

  /** The kind of an expression's underlying type. */
  private kinds(info: Info, within: FuncInstance | null): (e: ast.Expr) => string | null {
    const types = this.reach.instances.substitution(within);
    return (e) => {
      const known = info.types.get(e);
      return known === undefined ? null : this.reach.table.under(types.of(known.type)).kind;
    };
  }

  /** The function or literal that `pos` is in. */
  private owner(pos: Pos, within: FuncInstance | null): Effect | null {
    let owner = within === null ? null : this.reach.target(within).effect;
    for (const effect of this.literals.get(within) ?? []) {
      const { node } = effect.origin;
      const isInside = pos >= node.pos && pos < node.end;
      if (isInside && (owner === null || node.pos > owner.origin.node.pos)) owner = effect;
    }
    return owner;
  }
}
