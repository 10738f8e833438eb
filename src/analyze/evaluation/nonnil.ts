// Which pointers are known not to be nil where they are used: panics that cannot happen need no place in the order of
// evaluation (core/order.ts). A variable is followed from statement to statement: it holds the address of something, an
// earlier statement has dereferenced it, or a condition has compared it with nil. Parameters and results are followed
// through the calls of the whole program: they are taken to hold no nil until a call or return is found that gives one.
import { targetsOf } from "../../core/effects.ts";
import { linksOf } from "../../core/logical.ts";
import type * as core from "../../core/nodes.ts";
import { isPackageVariable } from "../../core/roots.ts";
import type { TypeTable } from "../../core/typetable.ts";
import { walk } from "../../core/walk.ts";
import type { Var } from "../../types/objects.ts";
import type { FuncInstance } from "../analysis.ts";
import type { VariableFacts } from "../kept/facts.ts";
import type { KeptWalks } from "../kept/walks.ts";
import type { Reachability } from "../reach/reachability.ts";

/** The variables that hold no nil. */
type State = ReadonlySet<Var>;
/** So many are followed at once, so that long functions take no more time for each statement than short ones. */
const maxFollowed = 256;

/** What is known of a function. */
interface Summary {
  /** By parameter, the receiver first: whether some call may give nil. */
  readonly nilParams: boolean[];
  givesNil: boolean;
  /** Functions that depend on the result. */
  readonly callers: Set<FuncInstance>;
  uses: Uses;
  /** How often it was walked. */
  visits: number;
}

/** The uses of variables that hold no nil there. */
export type Uses = ReadonlySet<core.Source>;

/** What the walk over a function asks of others, and tells them. */
export interface NilSteps {
  /** By parameter, the receiver first: whether some call may give nil. */
  nilParams(): readonly boolean[];
  /** The only result of the call is no nil. */
  gives(callee: StaticCallee): boolean;
  /** A call may give nil, by parameter. */
  passes(callee: StaticCallee, at: number): void;
  /** The function may give nil. */
  givesNil(): void;
}

type StaticCallee = Extract<core.Callee, { kind: "function" | "method" }>;

const nothing: ReadonlySet<never> = new Set();

export class NonNil {
  private readonly reach: Reachability;
  /** null where nothing is kept. */
  private readonly kept: KeptWalks<NilSteps, Uses> | null;
  private readonly summaries = new Map<FuncInstance, Summary>();
  private readonly work = new Set<FuncInstance>();
  private isSolved = false;

  constructor(reach: Reachability, kept: KeptWalks<NilSteps, Uses> | null) {
    this.reach = reach;
    this.kept = kept;
  }

  /** Of a pointer, interface or function value in the body of a function. */
  holds(e: core.Expr, within: FuncInstance | null): boolean {
    if (within === null) return false;
    if (!this.isSolved) this.solve();
    const { uses } = this.summary(within);
    return isNonNil(e, this.reach.table, this.steps(within).gives, (v) => uses.has(v.source));
  }

  private solve(): void {
    this.isSolved = true;
    const { entries, implementations, initEffects, instances } = this.reach;
    for (const instance of entries) this.openParams(instance);
    for (const { instance } of implementations) if (instance !== null) this.openParams(instance);
    for (const [pkg, effects] of initEffects)
      for (const index of effects.keys()) {
        const { values, spread } = instances.initializer(pkg, index);
        const walker = new Walker(this.steps(null), this.reach.table, this.reach.variables);
        walker.initializer(spread === null ? values : [spread, ...values]);
      }
    for (const instance of this.reach.functions()) if (instance.hasBody) this.work.add(instance);
    for (const instance of this.work) {
      this.work.delete(instance);
      this.visit(instance);
    }
  }

  private visit(instance: FuncInstance): void {
    const { instances, variables, table } = this.reach;
    const body = instances.body(instance);
    const summary = this.summary(instance);
    const steps = this.steps(instance);
    const walk = (facts: VariableFacts, steps: NilSteps) => usesIn(body, steps, table, facts);
    summary.uses =
      this.kept === null
        ? walk(variables, steps)
        : this.kept.find(body, summary.visits++, variables, steps, walk);
  }

  /** For the walk over a function, or over an initializer. */
  private steps(within: FuncInstance | null): NilSteps {
    const target = ({ func, typeArgs }: StaticCallee) => this.reach.instances.instance(func, typeArgs);
    return {
      nilParams: () => (within === null ? [] : [...this.summary(within).nilParams]),
      gives: (callee) => within !== null && this.gives(target(callee), within),
      passes: (callee, at) => this.passNil(target(callee), at),
      givesNil: () => {
        if (within !== null) this.giveNil(within);
      },
    };
  }

  private summary(instance: FuncInstance): Summary {
    let summary = this.summaries.get(instance);
    if (summary === undefined) {
      summary = { nilParams: [], givesNil: !instance.hasBody, callers: new Set(), uses: nothing, visits: 0 };
      this.summaries.set(instance, summary);
    }
    return summary;
  }

  // ---- What walks find

  /** Calls that are not seen may give the function anything. */
  private openParams(instance: FuncInstance): void {
    if (!instance.hasBody) return;
    const { receiver, params } = this.reach.instances.body(instance);
    for (const at of [receiver, ...params].keys()) this.passNil(instance, at);
  }

  private passNil(instance: FuncInstance, at: number): void {
    const { nilParams } = this.summary(instance);
    if (nilParams[at]) return;
    nilParams[at] = true;
    if (this.isSolved && instance.hasBody) this.work.add(instance);
  }

  private giveNil(instance: FuncInstance): void {
    const summary = this.summary(instance);
    if (summary.givesNil) return;
    summary.givesNil = true;
    for (const caller of summary.callers) this.work.add(caller);
  }

  /** The function's only result is no nil. */
  private gives(instance: FuncInstance, caller: FuncInstance): boolean {
    const summary = this.summary(instance);
    summary.callers.add(caller);
    return !summary.givesNil;
  }
}

function isNonNil(
  e: core.Expr,
  table: TypeTable,
  gives: NilSteps["gives"],
  isKnown: (v: core.Variable) => boolean,
): boolean {
  switch (e.kind) {
    case "Address":
    case "Box":
    case "FuncLit":
    case "FunctionValue":
    case "MethodValue":
    case "MethodExpression":
      return true;
    case "Variable":
      return isKnown(e);
    case "Convert":
    case "Widen":
    case "Let":
      return isNonNil(e.x, table, gives, isKnown);
    case "TypeAssert":
      return !e.commaOk && table.under(e.type).kind === "interface";
    case "Builtin":
      return e.builtin === "new";
    case "Call":
      return isStatic(e.callee) && gives(e.callee);
    default:
      return false;
  }
}

function isStatic(callee: core.Callee): callee is StaticCallee {
  return callee.kind === "function" || callee.kind === "method";
}

function usesIn(body: core.FunctionBody, steps: NilSteps, table: TypeTable, facts: VariableFacts): Uses {
  // A deferred function may recover; then the result is what it happened to be. A jump backwards would be a loop.
  if (body.defers.length > 0 || body.gotos.length > 0) steps.givesNil();
  const walker = new Walker(steps, table, facts);
  walker.function(body);
  return body.gotos.length > 0 ? nothing : walker.uses;
}

/** One walk over a function. */
class Walker {
  readonly uses = new Set<core.Source>();
  private readonly steps: NilSteps;
  private readonly table: TypeTable;
  private readonly facts: VariableFacts;
  private literals = 0;

  constructor(steps: NilSteps, table: TypeTable, facts: VariableFacts) {
    this.steps = steps;
    this.table = table;
    this.facts = facts;
  }

  function(f: core.FunctionBody): void {
    const nilParams = this.steps.nilParams();
    const held = [f.receiver, ...f.params].flatMap((p, i) =>
      p?.variable && !nilParams[i] ? [p.variable] : [],
    );
    this.block(f.body, new Set(held.filter((v) => this.isFollowed(v)).slice(0, maxFollowed)));
  }

  initializer(values: readonly core.Expr[]): void {
    this.evaluated(values, nothing);
  }

  // ---- Statements: the state after them, null if control never gets there

  private block(block: core.Block, state: State): State | null {
    let after: State | null = state;
    for (const s of block.list) if (after !== null) after = this.stmt(s, after);
    return after;
  }

  private stmt(s: core.Stmt | null, state: State): State | null {
    if (s === null) return state;
    switch (s.kind) {
      case "Block":
        return this.block(s, state);
      case "Labeled":
        return this.stmt(s.stmt, state);
      case "If":
        return this.ifStmt(s, state);
      case "For":
      case "Range":
        return this.loop(s, state);
      case "Switch":
      case "TypeSwitch":
      case "Select":
        return this.choice(s, state);
      case "Declarations":
        return s.list.reduce<State>((before, inner) => this.stmt(inner, before) ?? before, state);
      case "Return":
        this.simple(s, state);
        this.noteResult(s, state);
        return null;
      case "Branch":
        return null;
      case "ExprStmt": {
        const after = this.simple(s, state);
        return s.x.kind === "Builtin" && s.x.builtin === "panic" ? null : after;
      }
      default:
        return this.simple(s, state);
    }
  }

  /** A statement that has no others in it. */
  private simple(s: core.Stmt, state: State): State {
    const after = this.evaluated([s], state);
    const assigned = targetsOf(s).flatMap((target) => (target.kind === "Variable" ? [target.variable] : []));
    const next = assigned.length === 0 ? after : without(after, assigned);
    if (s.kind === "Define" && s.spread === null)
      return s.left.reduce<State>(
        (known, left, i) =>
          left.kind === "new" ? this.bound(left.variable, s.values[i], state, known) : known,
        next,
      );
    if (s.kind !== "Assign" || s.spread !== null || s.targets.length !== 1) return next;
    const [target] = s.targets;
    return target?.kind === "Variable" ? this.bound(target.variable, s.values[0], state, next) : next;
  }

  private bound(v: Var, value: core.Expr, state: State, known: State): State {
    return this.isFollowed(v) && this.isNonNil(value, state) ? withVariable(known, v) : known;
  }

  private ifStmt(s: core.If, state: State): State | null {
    const before = this.stmt(s.init, state) ?? state;
    const then = this.block(s.body, this.condition(s.cond, before, true));
    const otherwise = this.condition(s.cond, before, false);
    return either(then, s.else === null ? otherwise : this.stmt(s.else, otherwise));
  }

  /** What holds before a loop holds in and after it, but for the variables that it assigns. */
  private loop(s: core.For | core.Range, state: State): State {
    const initial = s.kind === "For" ? (this.stmt(s.init, state) ?? state) : this.evaluated([s.x], state);
    const before = without(initial, assignedIn(s));
    const body = s.kind === "For" && s.cond !== null ? this.condition(s.cond, before, true) : before;
    this.block(s.body, body);
    if (s.kind === "For") this.stmt(s.post, before);
    return before;
  }

  private choice(s: core.Switch | core.TypeSwitch | core.Select, state: State): State {
    const initial = s.kind === "Select" ? state : (this.stmt(s.init, state) ?? state);
    const tag = s.kind === "Switch" ? s.tag : s.kind === "TypeSwitch" ? s.x : null;
    const before = without(tag === null ? initial : this.evaluated([tag], initial), assignedIn(s));
    for (const clause of s.clauses) {
      if (clause.kind === "CaseClause") this.evaluated(clause.list, before);
      else if (clause.kind === "CommClause" && clause.comm !== null) this.evaluated([clause.comm], before);
      this.block(clause.body, before);
    }
    return before;
  }

  private noteResult(s: core.Return, state: State): void {
    if (this.literals > 0) return;
    const isOne = s.spread === null && s.results.length === 1;
    if (!isOne || !this.isNonNil(s.results[0], state)) this.steps.givesNil();
  }

  // ---- Expressions

  private isNonNil(e: core.Expr, state: State): boolean {
    return isNonNil(e, this.table, this.steps.gives, (v) => state.has(v.variable));
  }

  /**
   * What is known when the nodes have been evaluated. What they dereference counts only then: it is not settled here
   * in which order they do it.
   */
  private evaluated(nodes: readonly core.Node[], state: State): State {
    const gained: Var[] = [];
    for (const node of nodes) this.visit(node, state, gained);
    return gained.reduce(withVariable, state);
  }

  private visit(root: core.Node, state: State, gained: Var[]): void {
    walk(root, (node) => {
      if (node.kind === "FuncLit") this.literal(node, state);
      else if (node.kind === "Logical") this.logical(node, state, gained);
      else {
        if (node.kind === "Call") this.call(node, state);
        if (node.kind === "Variable" && state.has(node.variable)) this.uses.add(node.source);
        if (node.kind === "Deref" && node.x.kind === "Variable" && this.isFollowed(node.x.variable))
          gained.push(node.x.variable);
        return true;
      }
      return false;
    });
  }

  private call({ callee, args }: core.Call, state: State): void {
    if (!isStatic(callee)) return;
    const receiver = callee.kind === "method" ? callee.receiver : null;
    [receiver, ...args].forEach((arg, at) => {
      if (arg !== null && this.isNilable(arg) && !this.isNonNil(arg, state)) this.steps.passes(callee, at);
    });
  }

  private isNilable({ type }: core.Expr): boolean {
    return /^(pointer|interface|signature)$/.test(this.table.under(type).kind);
  }

  private logical(e: core.Logical, state: State, gained: Var[]): void {
    linksOf(e).forEach((link, i) => {
      this.visit(link, state, i === 0 ? gained : []);
      state = this.implied(link, state, e.op === "&&");
    });
  }

  /** The body of a literal runs at another time: what holds is what no assignment can change. */
  private literal({ function: f }: core.FuncLit, state: State): void {
    const { assigned } = this.facts;
    this.literals++;
    this.block(f.body, f.gotos.length > 0 ? new Set() : new Set([...state].filter((v) => !assigned.has(v))));
    this.literals--;
  }

  /** What is known where the condition was found to be `result`. */
  private condition(e: core.Expr, state: State, result: boolean): State {
    return this.implied(e, this.evaluated([e], state), result);
  }

  private implied(e: core.Expr, state: State, result: boolean): State {
    if (e.kind === "Unary" && e.op === "!") return this.implied(e.x, state, !result);
    if (e.kind === "Logical" && (e.op === "&&") === result)
      return linksOf(e).reduce((known, link) => this.implied(link, known, result), state);
    if (e.kind !== "Compare" || (e.op === "!=") !== result || !/^[!=]=$/.test(e.op)) return state;
    const compared = e.y.kind === "Nil" ? e.x : e.x.kind === "Nil" ? e.y : null;
    if (compared?.kind !== "Variable" || !this.isFollowed(compared.variable)) return state;
    return withVariable(state, compared.variable);
  }

  /** Nothing assigns the variable but the statements that name it, one after the other. */
  private isFollowed(v: Var): boolean {
    const { referenced, assignedInClosure } = this.facts;
    return !isPackageVariable(v) && !v.isField && !referenced.has(v) && !assignedInClosure.has(v);
  }
}

function withVariable(state: State, v: Var): State {
  return state.has(v) || state.size >= maxFollowed ? state : new Set(state).add(v);
}

function without(state: State, variables: Iterable<Var>): State {
  const rest = new Set(state);
  for (const v of variables) rest.delete(v);
  return rest.size === state.size ? state : rest;
}

function either(a: State | null, b: State | null): State | null {
  if (a === null || b === null) return a ?? b;
  return new Set([...a].filter((v) => b.has(v)));
}

function assignedIn(root: core.Node): Set<Var> {
  const assigned = new Set<Var>();
  walk(root, (node) => {
    for (const target of targetsOf(node)) if (target.kind === "Variable") assigned.add(target.variable);
  });
  return assigned;
}
