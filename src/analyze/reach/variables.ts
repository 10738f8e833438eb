// Facts about variables that the walk over all bodies collects, and the writes it sees.
import type * as core from "../../core/nodes.ts";
import { isPackageVariable, rootOf } from "../../core/roots.ts";
import type { TypeTable } from "../../core/typetable.ts";
import type { Pos } from "../../source/position.ts";
import type { Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import { Identity } from "../memory/identity.ts";
import { Immutable } from "../memory/immutable.ts";
import type { Effect } from "../waiting/effects.ts";
import type { Frame, Tracer } from "./trace.ts";

/** A write to memory that others may hold. */
export interface Write {
  /** The function that writes. */
  readonly effect: Effect;
  /** The struct whose field is written, or null. */
  readonly struct: Type | null;
  /** An element of a slice or array is written. */
  readonly isElement: boolean;
  /** Type of what is written. */
  readonly type: Type;
  readonly pos: Pos;
}

/** A write to a function's own variable. */
export interface LocalWrite {
  readonly root: Var;
  readonly write: Write;
}

export class Variables {
  readonly identity: Identity;
  readonly immutable: Immutable;
  /** The address of the variable itself is taken. */
  readonly referenced = new Set<Var>();
  /** The address of the variable or of a part of it is taken. */
  readonly addressed = new Set<Var>();
  /** Used in a function literal inside the function that declares it. */
  readonly captured = new Set<Var>();
  /** The variable or a part of it is assigned to after its declaration. */
  readonly assigned = new Set<Var>();
  /** Assigned to by a function literal inside the function that declares it. */
  readonly assignedInClosure = new Set<Var>();
  /** Fields whose address is taken, by struct type. */
  readonly fieldAddresses = new Map<Type, Set<number>>();
  readonly writes: Write[] = [];
  /** Writes to parts of a function's own variable, or to all of a struct or array. Others can see them only if its address is taken. */
  readonly localWrites: LocalWrite[] = [];

  constructor(table: TypeTable) {
    this.identity = new Identity(table);
    this.immutable = new Immutable(table);
  }
}

/** Something may hold on to the operand `e` as a variable. */
export function takeAddress(t: Tracer, e: core.Expr): void {
  const { variables, table } = t.reach;
  variables.immutable.takeAddress(e);
  if (e.kind === "Field") {
    const struct = table.under(e.x.type);
    let fields = variables.fieldAddresses.get(struct);
    if (fields === undefined) variables.fieldAddresses.set(struct, (fields = new Set()));
    fields.add(e.index);
  }
  const root = rootOf(e);
  if (root === null) return;
  variables.addressed.add(root.variable);
  if (root.isWhole) variables.referenced.add(root.variable);
}

/** The operand `e` is assigned to. */
export function recordWrite(t: Tracer, e: core.Expr): void {
  const { variables } = t.reach;
  variables.immutable.assign(e);
  const root = rootOf(e);
  const write = writeOf(t, e);
  if (root !== null) {
    variables.assigned.add(root.variable);
    if (!isLocal(t.functionFrame(), root.variable)) variables.assignedInClosure.add(root.variable);
    if (isLocal(t.frame, root.variable)) {
      const isPart = !root.isWhole || isAggregate(t.reach.table.under(e.type));
      if (isPart && write !== null) variables.localWrites.push({ root: root.variable, write });
      return;
    }
  }
  if (write !== null) variables.writes.push(write);
}

/** Assigning a struct or array changes the object that is there, and so its parts. */
function isAggregate({ kind }: Type): boolean {
  return kind === "struct" || kind === "array";
}

/** null for a map element: map values are never changed in place. */
function writeOf(t: Tracer, e: core.Expr): Write | null {
  if (e.kind === "MapIndex") return null;
  const struct = e.kind === "Field" ? t.reach.table.under(e.x.type) : null;
  return { effect: t.frame.effect, struct, isElement: e.kind === "Index", type: e.type, pos: e.pos };
}

/** A builtin writes elements of this type. */
export function recordElementWrite(t: Tracer, type: Type, pos: Pos): void {
  t.reach.variables.writes.push({ effect: t.frame.effect, struct: null, isElement: true, type, pos });
}

/** The variable is declared in the function or loop body that `frame` stands for. */
function isLocal({ effect }: Frame, v: Var): boolean {
  const { source } = effect.origin;
  return v.pos >= source.pos && v.pos < source.end;
}

/** Notes a use of `v` inside a function literal that does not declare it. */
export function recordUse(t: Tracer, v: Var): void {
  if (isPackageVariable(v) || v.isField) return;
  if (!isLocal(t.functionFrame(), v)) t.reach.variables.captured.add(v);
}
