// Intervals across functions: parameters, results, struct fields, and variables that several functions use. They hold
// whatever is written anywhere in the program, and grow until all functions agree with them.
//
// Only the user's packages take part. Where code that is not seen could write (companions, host code, values behind
// pointers), a cell holds every value of its type.
import type { Call } from "../../core/nodes.ts";
import type { CheckedPackage } from "../../load/program.ts";
import type { Var } from "../../types/objects.ts";
import type { Signature, StructT, Type } from "../../types/types.ts";
import type { FuncInstance } from "../analysis.ts";
import { type Callees, findCallees } from "../reach/callees.ts";
import type { Reachability } from "../reach/reachability.ts";
import { contains, everything, type Interval, join, meet, valuesOf } from "./intervals.ts";
import { widenInterval } from "./range-state.ts";
import { findForeign, findTainted } from "./tainted.ts";

/** What is walked again when a cell it has read grows: a function, or the initializers of a package. */
export type Unit = FuncInstance | CheckedPackage;

/** What the walk over a unit asks of others, and tells them. */
export interface Across {
  /** The interval of each integer parameter, null for what is not known. */
  parameters(): (Interval | null)[];
  /**
   * A call with these arguments (undefined: any value). The first iterations of a loop, which are not `final`, pass less
   * than it does in the end, but enough to learn whether a function that nobody has called yet returns. The result is
   * null if it never returns as far as is known.
   */
  call(
    e: Call,
    args: readonly (Interval | undefined)[],
    isFinal: boolean,
  ): readonly (Interval | null)[] | null | undefined;
  /** The function can return these values. */
  returns(values: readonly (Interval | undefined)[]): void;
  readField(struct: StructT, index: number): Interval | null;
  writeField(struct: StructT, index: number, value: Interval): void;
  readVariable(v: Var, type: Type): Interval | null;
  writeVariable(v: Var, type: Type, value: Interval): void;
}

interface Cell {
  /** null: nothing has been written yet. */
  value: Interval | null;
  readonly limit: Interval;
  readonly readers: Set<Unit>;
  round: number;
}

/** So often a cell may grow by what is written, such as the constants that a function is called with. */
const exactRounds = 8;
/** So deep walks of callees nest in those of their callers. */
const maxDepth = 48;
const zeroInterval: Interval = { min: 0, max: 0 };

export class Summaries {
  private readonly reach: Reachability;
  private readonly params = new Map<FuncInstance, (Cell | null)[]>();
  private readonly results = new Map<
    FuncInstance,
    { cells: (Cell | null)[]; returns: boolean; callers: Set<Unit> }
  >();
  private readonly fields = new Map<StructT, (Cell | null)[]>();
  private readonly variables = new Map<Var, Cell | null>();
  private readonly tainted: ReadonlySet<Type>;
  private readonly foreign: ReadonlySet<Type>;
  private readonly queue: Unit[] = [];
  private readonly queued = new Set<Unit>();
  /** Units that are being walked, outermost first. */
  private readonly walking = new Set<Unit>();
  private walk: (unit: Unit) => void = () => {};
  /** Functions that somebody calls. */
  private readonly called = new Set<FuncInstance>();
  private readonly callees: Callees;
  private readonly external: ReadonlySet<FuncInstance>;

  constructor(reach: Reachability) {
    this.reach = reach;
    this.tainted = findTainted(reach);
    this.foreign = findForeign(reach);
    const { callees, external } = findCallees(reach);
    this.callees = callees;
    this.external = external;
  }

  /** Walks every unit until no cell changes; `walk` reports calls and writes here. */
  solve(units: readonly Unit[], walk: (unit: Unit) => void): void {
    this.walk = walk;
    for (const unit of units) {
      if (!("func" in unit) || this.isExternal(unit)) this.enqueue(unit);
    }
    for (let at = 0; at < this.queue.length; at++) {
      this.visit(this.queue[at]);
      if (at < 1024) continue;
      this.queue.splice(0, at + 1);
      at = -1;
    }
  }

  /** For the walk over a unit. */
  across(unit: Unit): Across {
    return {
      parameters: () => ("func" in unit ? this.parameters(unit) : []),
      call: (e, args, isFinal) => this.call(e, args, isFinal, unit),
      returns: (values) => {
        if ("func" in unit) this.returns(unit, values);
      },
      readField: (struct, index) => this.read(this.fieldCell(struct, index), unit),
      writeField: (struct, index, value) => this.write(this.fieldCell(struct, index), value),
      readVariable: (v, type) => this.read(this.variableCell(v, type), unit),
      writeVariable: (v, type, value) => this.write(this.variableCell(v, type), value),
    };
  }

  private visit(unit: Unit): void {
    if (!this.queued.delete(unit)) return; // walked in the meantime, for a caller
    this.walking.add(unit);
    this.walk(unit);
    this.walking.delete(unit);
  }

  /**
   * Walks a callee whose parameters have grown at once, so that its results are known when the caller goes on: it
   * would have to be walked again for each of its calls otherwise.
   */
  private settle(instance: FuncInstance): void {
    const isFree = this.walking.size < maxDepth && !this.walking.has(instance);
    if (isFree && this.queued.has(instance)) this.visit(instance);
  }

  private enqueue(unit: Unit): void {
    if (this.queued.has(unit)) return;
    this.queued.add(unit);
    this.queue.push(unit);
  }

  /** Called from where the analysis does not look. */
  private isExternal(instance: FuncInstance): boolean {
    return this.external.has(instance);
  }

  // ---- Cells

  private cell(type: Type, start: Interval | null): Cell | null {
    const under = this.reach.table.under(type);
    const limit = under.kind === "basic" ? valuesOf(under.basic) : null;
    return limit === null ? null : { value: start, limit, readers: new Set(), round: 0 };
  }

  private read(cell: Cell | null, reader: Unit): Interval | null {
    if (cell === null) return everything;
    cell.readers.add(reader);
    return cell.value;
  }

  private write(cell: Cell | null, value: Interval): void {
    if (cell === null) return;
    value = meet(value, cell.limit) ?? cell.limit;
    const old = cell.value;
    if (old !== null && contains(old, value)) return;
    let next = old === null ? value : join(old, value);
    if (old !== null && cell.round++ >= exactRounds)
      next = widenInterval(old, next, cell.round - exactRounds - 1);
    if (!contains(cell.limit, next)) next = cell.limit;
    if (old !== null && contains(old, next)) return; // a counter that has got as far as counters get
    cell.value = next;
    for (const reader of cell.readers) this.enqueue(reader);
  }

  // ---- Functions

  private parameters(instance: FuncInstance): (Interval | null)[] {
    if (this.isExternal(instance)) return [];
    return this.paramCells(instance).map((cell) => cell && this.read(cell, instance));
  }

  private paramCells(instance: FuncInstance): (Cell | null)[] {
    let cells = this.params.get(instance);
    if (cells === undefined) {
      const types = this.reach.instances.substitution(instance);
      const { params } = instance.func.type as Signature;
      cells = params.vars.map((v) => this.cell(types.of(v.type!), null));
      this.params.set(instance, cells);
    }
    return cells;
  }

  private call(
    e: Call,
    args: readonly (Interval | undefined)[],
    isFinal: boolean,
    caller: Unit,
  ): readonly (Interval | null)[] | null | undefined {
    const callee = this.callees.get(e);
    if (callee === undefined) return undefined;
    for (const instance of callee) if (isFinal || !this.called.has(instance)) this.pass(instance, args);
    if (callee.length !== 1) return undefined;
    this.settle(callee[0]);
    return this.resultsOf(callee[0], caller);
  }

  private pass(instance: FuncInstance, args: readonly (Interval | undefined)[]): void {
    if (instance.pkg.standard || !instance.hasBody) return;
    if (!this.called.has(instance)) {
      this.called.add(instance);
      this.enqueue(instance);
    }
    if (this.isExternal(instance)) return;
    this.paramCells(instance).forEach((cell, i) => {
      this.write(cell, args[i] ?? cell?.limit ?? everything);
    });
  }

  private resultsOf(instance: FuncInstance, caller: Unit): (Interval | null)[] | null | undefined {
    if (instance.pkg.standard || !instance.hasBody) return undefined;
    const results = this.resultCells(instance);
    results.callers.add(caller);
    if (!results.returns) return null;
    return results.cells.map((cell) => cell && this.read(cell, caller));
  }

  private resultCells(instance: FuncInstance) {
    let results = this.results.get(instance);
    if (results === undefined) {
      const types = this.reach.instances.substitution(instance);
      const { vars } = (instance.func.type as Signature).results;
      const cells = vars.map((v) => this.cell(types.of(v.type!), null));
      results = { cells, returns: false, callers: new Set() };
      this.results.set(instance, results);
    }
    return results;
  }

  private returns(instance: FuncInstance, values: readonly (Interval | undefined)[]): void {
    const results = this.resultCells(instance);
    results.cells.forEach((cell, i) => {
      this.write(cell, values[i] ?? cell?.limit ?? everything);
    });
    if (results.returns) return;
    results.returns = true;
    for (const caller of results.callers) this.enqueue(caller);
  }

  // ---- Fields and variables

  private fieldCell(struct: StructT, index: number): Cell | null {
    let cells = this.fields.get(struct);
    if (cells === undefined) {
      const isOpen = this.tainted.has(struct) || this.foreign.has(struct);
      const addresses = this.reach.variables.fieldAddresses.get(struct);
      cells = struct.fields.map((field, i) =>
        isOpen || addresses?.has(i) ? null : this.cell(field.type!, zeroInterval),
      );
      this.fields.set(struct, cells);
    }
    return cells[index];
  }

  private variableCell(v: Var, type: Type): Cell | null {
    let cell = this.variables.get(v);
    if (cell === undefined) {
      const isForeign = this.reach.program.byPath.get(v.pkg?.path ?? "")?.standard ?? false;
      const isOpen =
        isForeign || v.isResult || this.reach.variables.referenced.has(v) || this.reach.isExposed(v);
      cell = isOpen ? null : this.cell(type, zeroInterval);
      this.variables.set(v, cell);
    }
    return cell;
  }
}
