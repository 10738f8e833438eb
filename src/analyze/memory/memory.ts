// What calls may write: the question of the order of evaluation (core/order.ts). Memory is told apart by cells: each
// variable that others can reach, each field of a struct type, the elements of a type, the elements of a map type; what
// is written through pointers to a type, and what of a type is written in other ways, which such pointers see.
import { builtins } from "../../core/builtins.ts";
import { panicsOf, targetsOf } from "../../core/effects.ts";
import type * as core from "../../core/nodes.ts";
import { isPackageVariable, rootOf } from "../../core/roots.ts";
import type { Beside, CallLike, Read } from "../../core/sequence.ts";
import type { TypeTable } from "../../core/typetable.ts";
import { walk } from "../../core/walk.ts";
import type { Var } from "../../types/objects.ts";
import { sizeOf } from "../../types/sizes.ts";
import type { Signature, StructT, Type } from "../../types/types.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Reachability } from "../reach/reachability.ts";
import { type Effect, isBody } from "../waiting/effects.ts";
import { Callers, type Effects } from "./callers.ts";

/** A variable, or the key of a cell. */
type Cell = Var | string;

export class Memory {
  private readonly reach: Reachability;
  /** The functions that write a cell themselves. */
  private readonly writers = new Map<Cell, Set<Effect>>();
  /** Operations in which other goroutines may run, and calls of companions that may write anything they can reach. */
  private readonly open = new Set<Effect>();
  /** Functions and call sites that lead to a write of the cell. */
  private readonly reaching = new Map<Cell, Effects>();
  /** Results of functions with defers: callers get them even if the function has panicked. */
  readonly deferred = new Set<Var>();
  /** Functions whose own steps can be noticed. */
  private readonly noticed = new Set<Effect>();
  private reachingNoticed: Effects | null = null;
  /** Functions that may panic because of nil pointers. */
  private readonly dereferencing = new Set<Effect>();
  private reachingNil: Effects | null = null;
  private reachingOpen: Effects | null = null;
  /** The effects of call sites, by the function around them. */
  private readonly sites = new Map<FuncInstance | null, Map<core.Source, Effect>>();
  private readonly bodies = new Map<FuncInstance | null, Map<core.Source, Effect>>();
  /** Types of memory that companions can get at. */
  private readonly exposed: ReadonlySet<Type>;
  private readonly callers: Callers;

  constructor(reach: Reachability) {
    this.reach = reach;
    for (const effect of reach.effects) {
      const { source, within } = effect.origin;
      const table = isBody(effect.origin) ? this.bodies : this.sites;
      let known = table.get(within);
      if (known === undefined) table.set(within, (known = new Map()));
      known.set(source, effect);
    }
    this.callers = new Callers(reach);
    this.exposed = exposedTypes(reach);
    for (const { instance, effect } of reach.natives)
      if (writesThroughArguments(reach, instance)) this.open.add(effect);
    for (const { effect } of reach.natives) this.noticed.add(effect);
    for (const effect of [...reach.blocking, ...reach.hostValues.effects]) {
      this.open.add(effect);
      this.noticed.add(effect);
    }
    for (const instance of reach.functions()) {
      if (instance.hasBody) this.collect(reach.instances.body(instance), instance);
    }
  }

  /** Whether the call may write what the operand reads. */
  interferes(call: CallLike, read: Read, within: FuncInstance | null): boolean {
    const cells = this.cellsOf(read);
    if (cells.length === 0) return false;
    if (call.kind === "Receive") return true;
    if (call.kind === "Builtin") return cells.some((cell) => this.builtinCells(call).includes(cell));
    const site = this.sites.get(within)?.get(call.source);
    if (site === undefined) return true;
    if (this.isExposed(read) && this.leadsToOpen(site)) return true;
    return cells.some((cell) => this.leadsTo(site, cell));
  }

  /**
   * Whether the step of the call can be told from one that only gives a value, or dereferences nil if that is what is
   * beside it: it writes memory that others may hold, may panic, waits, or runs code of the host.
   */
  isNoticed(call: CallLike, beside: Beside, within: FuncInstance | null): boolean {
    if (call.kind === "Receive") return true;
    if (call.kind === "Builtin") {
      const { acts, writes } = builtins[call.builtin];
      return acts || (writes && call.builtin !== "append") || panicsOf(call).length > 0;
    }
    const site = this.sites.get(within)?.get(call.source);
    if (site === undefined) return true;
    this.reachingNoticed ??= this.callers.of(this.noticed);
    if (this.reachingNoticed.has(site)) return true;
    this.reachingNil ??= this.callers.of(this.dereferencing);
    return beside === "any" && this.reachingNil.has(site);
  }

  /** Whether a store to the place may change what the operand reads. */
  overwrites(target: Exclude<core.Target, null>, read: Read): boolean {
    const [written, looked] = [rootOf(target), rootOf(read)];
    if (written !== null && looked !== null)
      return written.variable === looked.variable && !areApart(target, read);
    const cells = this.written(target);
    return this.cellsOf(read).some((cell) => cells.includes(cell));
  }

  /** Whether others can see a store to the place, even if a panic ends the function. */
  isSeen(target: Exclude<core.Target, null>): boolean {
    const root = rootOf(target);
    return root === null || this.isReachable(root.variable) || this.deferred.has(root.variable);
  }

  /**
   * Whether gc keeps the variable in memory, for the function that declares it. Closures get small variables that nobody
   * assigns to by their values.
   */
  isInMemory(v: Var): boolean {
    const { addressed, assigned, captured } = this.reach.variables;
    if (isPackageVariable(v) || addressed.has(v)) return true;
    return captured.has(v) && (assigned.has(v) || sizeOf(v.type!) > 128);
  }

  // ---- Reads

  /** The cells that a read looks at; none if no other code can write it. */
  private cellsOf(read: Read): Cell[] {
    const { table } = this.reach;
    const inside = this.parts(read.type, "read");
    switch (read.kind) {
      case "Variable":
        return this.isReachable(read.variable)
          ? [read.variable, throughPointer(table, read.type), ...inside]
          : [];
      case "Field": {
        const root = variableOf(read);
        if (root !== null && !this.isReachable(root)) return [];
        return [
          ...(root === null ? [] : [root]),
          ...this.fieldCells(read.x.type, read.index, "read"),
          ...inside,
        ];
      }
      case "Index": {
        const root = variableOf(read);
        if (read.of === "string" || (root !== null && !this.isReachable(root))) return [];
        return [`[] ${table.key(read.type)}`, throughPointer(table, read.type), ...inside];
      }
      case "MapIndex":
        return [`map ${table.key(table.under(read.x.type))}`];
      case "Convert": {
        const slice = table.under(read.x.type);
        return slice.kind === "slice"
          ? [`[] ${table.key(slice.elem)}`, throughPointer(table, slice.elem)]
          : [];
      }
      case "Deref":
        return [throughPointer(table, read.type), directly(table, read.type), ...inside];
    }
  }

  /** Code other than the statement at hand can write the variable. */
  private isReachable(v: Var): boolean {
    const { addressed, assignedInClosure, captured } = this.reach.variables;
    return isPackageVariable(v) || addressed.has(v) || assignedInClosure.has(v) || captured.has(v);
  }

  /** A field, and what pointers to it or to fields of its type have to do with it. */
  private fieldCells(holder: Type, index: number, use: Use): string[] {
    const { table, variables } = this.reach;
    const struct = table.canonical(table.under(holder));
    const { type } = (struct as StructT).fields[index];
    const cell = `. ${table.key(struct)} ${index}`;
    if (use === "write") return [cell, directly(table, type!)];
    return variables.fieldAddresses.get(struct)?.has(index) ? [cell, throughPointer(table, type!)] : [cell];
  }

  /** The cells of fields and elements inside a struct or array. */
  private parts(type: Type, use: Use): string[] {
    const { table } = this.reach;
    const under = table.under(type);
    if (under.kind === "array") {
      const pointed = use === "write" ? directly(table, under.elem) : throughPointer(table, under.elem);
      return [`[] ${table.key(under.elem)}`, pointed, ...this.parts(under.elem, use)];
    }
    if (under.kind !== "struct") return [];
    return under.fields.flatMap((field, i) => [
      ...this.fieldCells(under, i, use),
      ...this.parts(field.type!, use),
    ]);
  }

  // ---- Writes

  private collect(f: core.FunctionBody, within: FuncInstance): void {
    this.collectResults(f);
    const effect = this.bodies.get(within)?.get(f.source);
    if (effect !== undefined) this.collectIn(f.body, within, effect);
  }

  private collectIn(root: core.Node, within: FuncInstance, effect: Effect): void {
    walk(root, (node) => {
      if (node.kind === "FuncLit") this.collectResults(node.function);
      const inner = node === root ? undefined : this.innerBody(node, within);
      if (inner !== undefined) {
        this.collectIn(node.kind === "FuncLit" ? node.function.body : node, within, inner);
        return false;
      }
      for (const target of targetsOf(node)) for (const cell of this.written(target)) this.note(cell, effect);
      for (const panic of panicsOf(node)) {
        if (panic !== "call") (panic === "nil" ? this.dereferencing : this.noticed).add(effect);
      }
      if (node.kind === "Builtin") for (const cell of this.builtinCells(node)) this.note(cell, effect);
      if (node.kind === "Go" || (node.kind === "Builtin" && builtins[node.builtin].acts))
        this.noticed.add(effect);
      return true;
    });
  }

  private collectResults({ defers, results }: core.FunctionBody): void {
    if (defers.length === 0) return;
    for (const { variable } of results ?? []) if (variable !== null) this.deferred.add(variable);
  }

  /** The effect of a function literal, or of the body of a range over a function. */
  private innerBody(node: core.Node, within: FuncInstance): Effect | undefined {
    return node.kind === "FuncLit" || node.kind === "Block"
      ? this.bodies.get(within)?.get(node.source)
      : undefined;
  }

  private note(cell: Cell, effect: Effect): void {
    if (typeof cell === "string" || this.isReachable(cell)) this.noticed.add(effect);
    let set = this.writers.get(cell);
    if (set === undefined) this.writers.set(cell, (set = new Set()));
    set.add(effect);
  }

  /** The cells that an assignment to the place writes. */
  private written(target: Exclude<core.Target, null>): Cell[] {
    const { table } = this.reach;
    const inside = this.parts(target.type, "write");
    const root = variableOf(target);
    // A variable that only its function knows has no cells but its own.
    if (root !== null && !this.isReachable(root)) return [root];
    const whole = root === null ? [] : [root];
    switch (target.kind) {
      case "Variable":
        return [...whole, directly(table, target.type), ...inside];
      case "Field":
        return [...whole, ...this.fieldCells(target.x.type, target.index, "write"), ...inside];
      case "Index":
        return [...whole, `[] ${table.key(target.type)}`, directly(table, target.type), ...inside];
      case "MapIndex":
        return [`map ${table.key(table.under(target.x.type))}`];
      case "Deref":
        return [throughPointer(table, target.type), ...inside];
    }
  }

  private builtinCells(e: core.Builtin): Cell[] {
    const { table } = this.reach;
    const container = e.args.length === 0 ? null : table.under(e.args[0].type);
    switch (e.builtin) {
      case "append":
      case "copy":
      case "clear":
        if (container?.kind === "slice") return this.elementCells(container.elem);
        return container?.kind === "map" ? [`map ${table.key(container)}`] : [];
      case "delete":
        return container === null ? [] : [`map ${table.key(container)}`];
      default:
        return [];
    }
  }

  private elementCells(elem: Type): Cell[] {
    const { table } = this.reach;
    return [`[] ${table.key(elem)}`, directly(table, elem), ...this.parts(elem, "write")];
  }

  // ---- Along calls

  private leadsTo(site: Effect, cell: Cell): boolean {
    let found = this.reaching.get(cell);
    if (found === undefined) {
      found = this.callers.of(this.writers.get(cell) ?? []);
      this.reaching.set(cell, found);
    }
    return found.has(site);
  }

  private leadsToOpen(site: Effect): boolean {
    this.reachingOpen ??= this.callers.of(this.open);
    return this.reachingOpen.has(site);
  }

  // ---- Companions

  /** A companion could get at what is read. */
  private isExposed(read: Read): boolean {
    const { table } = this.reach;
    const isExposed = (type: Type) => this.exposed.has(table.canonical(type));
    switch (read.kind) {
      case "Variable":
        return (
          isExposed(read.type) ||
          this.reach.variables.captured.has(read.variable) ||
          this.reach.isExposed(read.variable)
        );
      case "Field":
        return isExposed(table.under(read.x.type)) || isExposed(read.type);
      case "Convert":
        return true;
      default:
        return isExposed(read.type);
    }
  }
}

type Use = "read" | "write";

/** Two parts of one variable that are no parts of one another: different fields. */
function areApart(x: core.Expr, y: core.Expr): boolean {
  const [path, other] = [fieldsTo(x), fieldsTo(y)];
  for (let i = 0; i < Math.min(path.length, other.length); i++) {
    if (path[i] === null || other[i] === null) return false;
    if (path[i] !== other[i]) return true;
  }
  return false;
}

/** The fields that lead from a variable to a part of it; null for an element of an array. */
function fieldsTo(e: core.Expr): (number | null)[] {
  if (e.kind === "Field") return [...fieldsTo(e.x), e.index];
  return e.kind === "Index" ? [...fieldsTo(e.x), null] : [];
}

function variableOf(e: core.Expr): Var | null {
  return rootOf(e)?.variable ?? null;
}

/** What is written through pointers to the type. */
function throughPointer(table: TypeTable, type: Type): string {
  return `* ${table.key(type)}`;
}

/** What of the type is written by naming a variable, field or element. */
function directly(table: TypeTable, type: Type): string {
  return `= ${table.key(type)}`;
}

/** A companion that is given pointers, interfaces or functions may write what they lead to. */
function writesThroughArguments(reach: Reachability, instance: FuncInstance): boolean {
  const types = reach.instances.substitution(instance);
  const { recv, params } = instance.func.type as Signature;
  const isPlain = (type: Type): boolean => {
    const under = reach.table.under(type);
    if (under.kind === "array") return isPlain(under.elem);
    if (under.kind === "struct") return under.fields.every((field) => isPlain(field.type!));
    return under.kind === "basic" && under.basic !== "unsafe.Pointer";
  };
  return [recv, ...params.vars].some((v) => v !== null && !isPlain(types.of(v.type!)));
}

/** Types of memory that values in interfaces, and arguments of companions, lead to. */
export function exposedTypes(reach: Reachability, boxed: Iterable<Type> = reach.boxed.keys()): Set<Type> {
  const { table } = reach;
  const exposed = new Set<Type>();
  const seen = new Set<Type>();
  const visit = (type: Type, isMemory: boolean): void => {
    const canonical = table.canonical(type);
    if (isMemory) {
      if (exposed.has(canonical)) return;
      exposed.add(canonical);
      exposed.add(table.under(canonical));
    } else {
      if (seen.has(canonical)) return;
      seen.add(canonical);
    }
    const under = table.under(canonical);
    switch (under.kind) {
      case "pointer":
      case "slice":
        return visit(under.elem, true);
      case "chan":
        return visit(under.elem, false);
      case "array":
        return visit(under.elem, isMemory);
      case "map":
        visit(under.key, false);
        return visit(under.elem, false);
      case "struct":
        for (const field of under.fields) visit(field.type!, isMemory);
        return;
    }
  };
  for (const type of boxed) visit(type, false);
  for (const { instance } of reach.natives) {
    const types = reach.instances.substitution(instance);
    const { recv, params } = instance.func.type as Signature;
    for (const v of [recv, ...params.vars]) if (v !== null) visit(types.of(v.type!), false);
  }
  return exposed;
}
