// Facts about variables that the walk over all bodies collects, and the writes it sees.
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Var } from "../types/objects.ts";
import type { Type } from "../types/types.ts";
import type { Effect } from "./effects.ts";
import { selectionPath, structOf } from "./selections.ts";
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
}

export class Variables {
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
  /** Writes to parts of a function's own variable. Others can see them only if its address is taken. */
  readonly localWrites: { root: Var; write: Write }[] = [];
}

/** The variable of which the operand `e` is a part, without following pointers or slices; null if there is none. */
export function rootVariable(t: Tracer, e: ast.Expr): { variable: Var; whole: boolean } | null {
  e = unparen(e);
  switch (e.kind) {
    case "Ident": {
      const obj = t.info.uses.get(e) ?? t.info.defs.get(e);
      return obj?.kind === "var" ? { variable: obj, whole: true } : null;
    }
    case "SelectorExpr": {
      const selection = t.info.selections.get(e);
      if (selection === undefined) {
        const obj = t.info.uses.get(e.sel); // a variable of another package
        return obj?.kind === "var" ? { variable: obj, whole: true } : null;
      }
      if (selection.kind !== "field" || selection.indirect) return null;
      if (t.reach.table.under(t.types.of(selection.recv)).kind === "pointer") return null;
      return part(rootVariable(t, e.x));
    }
    case "IndexExpr":
      return t.reach.table.under(t.typeOf(e.x)).kind === "array" ? part(rootVariable(t, e.x)) : null;
    default:
      return null;
  }
}

function part(root: { variable: Var } | null): { variable: Var; whole: boolean } | null {
  return root === null ? null : { variable: root.variable, whole: false };
}

/** Something may hold on to the operand `e` as a variable. */
export function takeAddress(t: Tracer, e: ast.Expr): void {
  takeFieldAddress(t, unparen(e));
  const root = rootVariable(t, e);
  if (root === null) return;
  const { variables } = t.reach;
  variables.addressed.add(root.variable);
  if (root.whole) variables.referenced.add(root.variable);
}

function takeFieldAddress(t: Tracer, e: ast.Expr): void {
  const selection = e.kind === "SelectorExpr" ? t.info.selections.get(e) : undefined;
  if (selection?.kind !== "field") return;
  const { table, variables } = t.reach;
  const { holder } = selectionPath(t.reach, t.types.of(selection.recv), selection.index);
  const struct = table.canonical(structOf(table, holder));
  let fields = variables.fieldAddresses.get(struct);
  if (fields === undefined) variables.fieldAddresses.set(struct, (fields = new Set()));
  fields.add(selection.index[selection.index.length - 1]);
}

/** The operand `e` is assigned to. */
export function recordWrite(t: Tracer, e: ast.Expr): void {
  e = unparen(e);
  if (e.kind === "Ident" && (e.name === "_" || t.info.defs.has(e))) return;
  const { variables } = t.reach;
  const root = rootVariable(t, e);
  const write = writeOf(t, e);
  if (root !== null) {
    variables.assigned.add(root.variable);
    let { frame } = t;
    while (frame.outer !== null) frame = frame.outer;
    if (!isLocal(frame, root.variable)) variables.assignedInClosure.add(root.variable);
    if (isLocal(t.frame, root.variable)) {
      if (!root.whole && write !== null) variables.localWrites.push({ root: root.variable, write });
      return;
    }
  }
  if (write !== null) variables.writes.push(write);
}

/** null for a map element: map values are never changed in place. */
function writeOf(t: Tracer, e: ast.Expr): Write | null {
  const { table } = t.reach;
  const type = t.typeOf(e);
  let struct: Type | null = null;
  if (e.kind === "SelectorExpr") {
    const selection = t.info.selections.get(e);
    if (selection !== undefined) {
      const { holder } = selectionPath(t.reach, t.types.of(selection.recv), selection.index);
      struct = table.canonical(structOf(table, holder));
    }
  }
  const isElement = e.kind === "IndexExpr" && table.under(t.typeOf(e.x)).kind !== "map";
  if (e.kind === "IndexExpr" && !isElement) return null;
  return { effect: t.frame.effect, struct, isElement, type };
}

/** A builtin writes elements of this type. */
export function recordElementWrite(t: Tracer, type: Type): void {
  t.reach.variables.writes.push({ effect: t.frame.effect, struct: null, isElement: true, type });
}

/** The variable is declared in the function or loop body that `frame` stands for. */
function isLocal(frame: Frame, v: Var): boolean {
  return v.pos >= frame.node.pos && v.pos < frame.node.end;
}

/** Notes a use of `v` inside a function literal that does not declare it. */
export function recordUse(t: Tracer, v: Var): void {
  if (v.parent === v.pkg?.scope || v.isField) return;
  let { frame } = t;
  while (frame.outer !== null) frame = frame.outer;
  if (!isLocal(frame, v)) t.reach.variables.captured.add(v);
}
