// One walk over a function body that follows the intervals of its integer variables from statement to statement.

import type * as core from "../../core/nodes.ts";
import { isPackageVariable, unnamed } from "../../core/roots.ts";
import type { Substitution, TypeTable } from "../../core/typetable.ts";
import type { Func, Var } from "../../types/objects.ts";
import type { StructT, Type } from "../../types/types.ts";
import type { FuncInstance } from "../analysis.ts";
import type { VariableFacts } from "../kept/facts.ts";
import { arithmetic, contains, everything, type Interval, join, valuesOf } from "./intervals.ts";
import { type Deaths, deathsIn } from "./lifetimes.ts";
import { isLocalPath, type Path, pathOf } from "./paths.ts";
import { evaluate } from "./range-expressions.ts";
import { joinStates, State } from "./range-state.ts";
import { walkStatement } from "./range-statements.ts";
import type { Across } from "./summaries.ts";

/** What the walks over one function instance found. */
export class Findings {
  readonly ranges = new Map<core.Source, Interval>();
  /** Index expressions, and whether each visit found them in bounds. */
  readonly bounds = new Map<core.Source, boolean>();
}

/** A statement that `break` and `continue` can leave. */
export interface Target {
  readonly label: string | null;
  readonly isLoop: boolean;
  readonly isSwitch: boolean;
  breaks: State | null;
  continues: State | null;
}

export interface Context {
  readonly within: FuncInstance | null;
  /** What is known across functions; null in the standard library. */
  readonly across: Across | null;
  readonly types: Substitution;
  readonly table: TypeTable;
  readonly variables: VariableFacts;
  readonly findings: Findings;
  /** What the library says of the result of one of its functions by `//goes:range`. */
  resultOf(func: Func): Interval | null;
}

export class Walk {
  readonly context: Context;
  /** null where the code is unreachable. */
  state: State | null;
  /** Nothing may be changed either. */
  isPeeking = false;
  /** Off while a loop's invariant is looked for. */
  recording = true;
  /** Off where the order of evaluation is not that of the walk: an index that is in bounds says nothing of others. */
  private learning = true;
  readonly targets: Target[] = [];
  /** What Result nodes stand for, as far as it is known. */
  results: readonly (Interval | null)[] | null = null;
  /** Results of the last call walked. */
  lastResults: readonly (Interval | null)[] | null = null;
  /** The state at a `fallthrough`. */
  fallthrough: State | null = null;
  /** Label of the statement about to be walked. */
  label: string | null = null;
  private deaths: Deaths = new Map();
  /** The walk is over a function literal. */
  private readonly isLiteral: boolean;
  /** The function jumps about, so that nothing can be said of its variables. */
  private readonly isOpaque: boolean;

  constructor(context: Context, state: State, hasGoto: boolean, isLiteral = false) {
    this.isLiteral = isLiteral;
    this.context = context;
    this.state = state;
    this.isOpaque = hasGoto;
  }

  /** The body of a function. */
  body(body: core.Block): void {
    this.deaths = deathsIn(body);
    this.block(body);
  }

  block(block: core.Block): void {
    for (const s of block.list) {
      walkStatement(this, s);
      const dead = this.deaths.get(s);
      if (dead !== undefined) this.state?.drop(dead);
    }
  }

  /** Runs `action` where Results are those of `spread`, if there is one. */
  spreading<T>(spread: core.Expr | null, action: () => T): T {
    if (spread === null) return action();
    evaluate(this, spread);
    return this.withResults(spread.kind === "Call" ? this.lastResults : null, action);
  }

  withResults<T>(results: readonly (Interval | null)[] | null, action: () => T): T {
    const saved = this.results;
    this.results = results;
    const value = action();
    this.results = saved;
    return value;
  }

  // ---- Types

  under(type: Type): Type {
    return this.context.table.under(type);
  }

  /** All values of the expression's type; null if it is no integer. */
  valuesOf(type: Type): Interval | null {
    const under = this.under(type);
    return under.kind === "basic" ? valuesOf(under.basic) : null;
  }

  // ---- Other functions

  /** The intervals of the results of a call; null if it never returns, undefined if they are not known. */
  callResults(
    e: core.Call,
    args: readonly (Interval | undefined)[],
  ): readonly (Interval | null)[] | null | undefined {
    return this.context.across?.call(e, args, this.recording);
  }

  /** The function returns with these values. */
  returns(values: readonly (Interval | undefined)[]): void {
    const { across, within } = this.context;
    if (this.recording && !this.isLiteral && within !== null) across?.returns(values);
  }

  readField(e: core.Field): Interval {
    const struct = this.under(e.x.type);
    if (struct.kind !== "struct") return everything;
    return this.context.across?.readField(struct, e.index) ?? everything;
  }

  /** `value` null: anything. */
  writeField(struct: StructT, index: number, value: Interval | null): void {
    if (this.recording) this.context.across?.writeField(struct, index, value ?? everything);
  }

  /** A variable that other functions or literals use. */
  readShared(v: Var): Interval {
    const { across, types, variables } = this.context;
    // The function around this one may know more than it tells: it need not jump about.
    if (this.isOpaque && !this.isKnownToOthers(v) && variables.captured.has(v)) return everything;
    return across?.readVariable(v, types.of(v.type!)) ?? everything;
  }

  /** A parameter with the values that callers pass. */
  enter(v: Var, value: Interval | null): void {
    if (this.isStable(v)) {
      if (value !== null) this.state?.vars.set(v, value);
    } else this.shareVariable(v, value);
  }

  shareVariable(v: Var, value: Interval | null): void {
    if (!this.recording || this.isStable(v)) return;
    this.context.across?.writeVariable(v, this.context.types.of(v.type!), value ?? everything);
  }

  // ---- Variables

  /** Only the assignments that the walk sees change the variable. */
  isStable(v: Var): boolean {
    return !this.isOpaque && !this.isKnownToOthers(v);
  }

  /** What is assigned to the variable is told to other walks. */
  private isKnownToOthers(v: Var): boolean {
    const { referenced, assignedInClosure } = this.context.variables;
    return isPackageVariable(v) || referenced.has(v) || assignedInClosure.has(v);
  }

  variableOf(e: core.Expr): Var | null {
    e = unnamed(e);
    return e.kind === "Variable" ? e.variable : null;
  }

  pathOf(e: core.Expr): Path | null {
    return this.isOpaque ? null : pathOf(e, (v) => this.isStable(v));
  }

  record(source: core.Source, x: Interval): void {
    if (!this.recording || this.state === null) return;
    const { ranges } = this.context.findings;
    const old = ranges.get(source);
    ranges.set(source, old === undefined ? x : join(old, x));
  }

  recordBounds(source: core.Source, inside: boolean): void {
    if (!this.recording || this.state === null) return;
    const { bounds } = this.context.findings;
    bounds.set(source, inside && (bounds.get(source) ?? true));
  }

  /** The interval of `e`; nothing is recorded or changed. */
  peek(e: core.Expr): Interval {
    if (this.state === null) return everything;
    const { recording, isPeeking } = this;
    this.recording = false;
    this.isPeeking = true;
    const result = evaluate(this, e);
    this.recording = recording;
    this.isPeeking = isPeeking;
    return result;
  }

  /** An index was in bounds: what is below then. */
  learn(facts: () => void): void {
    if (this.learning) facts();
  }

  /** Operands of which each is evaluated without the others having been. */
  apart<T>(action: () => T): T {
    const { learning } = this;
    this.learning = false;
    const result = action();
    this.learning = learning;
    return result;
  }

  /** What has been walked before, for what is known after it. */
  again(action: () => void): void {
    const { recording } = this;
    this.recording = false;
    action();
    this.recording = recording;
  }

  /** Unknown code runs. */
  forgetMemory(): void {
    if (!this.isPeeking) this.state?.forgetMemory();
  }

  /** Elements of slices that hold slices change. */
  forgetElements(): void {
    if (!this.isPeeking) this.state?.forgetPaths((step) => step === "[]");
  }

  /** Control does not get here. */
  stop(): void {
    if (!this.isPeeking) this.state = null;
  }

  /** The operation on operands in `x` and `y` cannot wrap around. */
  isExact(e: core.Binary, x: Interval, y: Interval): boolean {
    const values = this.valuesOf(e.type);
    const exact = values === null ? null : arithmetic(e.op, x, y, values);
    return exact !== null && contains(values!, exact);
  }

  /** Runs `action` from `state`; the result is the state after it. */
  from(state: State | null, action: () => void): State | null {
    const saved = this.state;
    this.state = state?.clone() ?? null;
    action();
    const result = this.state;
    this.state = saved;
    return result;
  }

  join(state: State | null): void {
    this.state = joinStates(this.state, state);
  }

  /** A function literal: it runs at any time, with what never changes about the variables it captures. */
  literal({ function: body }: core.FuncLit): void {
    if (!this.recording || this.isPeeking || this.state === null) return;
    const { assigned } = this.context.variables;
    const isFixed = (v: Var) => !assigned.has(v) && !v.isResult;
    const state = new State();
    for (const [v, x] of this.state.vars) if (isFixed(v)) state.vars.set(v, x);
    for (const path of this.state.paths()) {
      if (!isLocalPath(path) || !path.vars.every(isFixed)) continue;
      for (const [term, c] of this.state.slacks(path)) {
        if (typeof term === "symbol" || isFixed(term)) state.addSlack(term, path, c);
      }
    }
    const walk = new Walk(this.context, state, body.gotos.length > 0, true);
    for (const { variable } of body.params) if (variable !== null) walk.shareVariable(variable, null);
    walk.body(body.body);
  }
}
