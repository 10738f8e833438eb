// Statements of the range analysis: assignments, branches, and loops with their invariants.
import type * as core from "../../core/nodes.ts";
import { sameOperand, unnamed, withoutCopy } from "../../core/roots.ts";
import type { Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import { arithmetic, contains, type Interval, lengths, meet, wrapped } from "./intervals.ts";
import { variablePath } from "./paths.ts";
import { assume, rootBound } from "./range-conditions.ts";
import { evaluate, operation } from "./range-expressions.ts";
import { lengthOf, linearOf, pathsIn, slackOf } from "./range-lengths.ts";
import { implies, joinStates, State, type Term, widen, zero } from "./range-state.ts";
import type { Target, Walk } from "./range-walk.ts";

export function walkStatement(w: Walk, s: core.Stmt | null): void {
  if (s === null || w.state === null) return;
  const label = w.label;
  w.label = null;
  switch (s.kind) {
    case "Declarations":
      for (const declaration of s.list) walkStatement(w, declaration);
      return;
    case "DeclareZero":
      for (const v of s.variables) assignVariable(w, v, { min: 0, max: 0 }, null);
      return;
    case "Labeled":
      return labeled(w, s);
    case "ExprStmt":
      evaluate(w, s.x);
      return;
    case "Send":
      evaluate(w, s.chan);
      evaluate(w, s.value);
      w.forgetMemory();
      return;
    case "IncDec":
      return update(w, s, s.op === "++" ? "+" : "-", null);
    case "OpAssign":
      return update(w, s, s.op, s.value);
    case "Assign":
    case "Define":
      return assignAll(w, s);
    case "Go":
      return laterCall(w, s.call);
    case "Defer":
      // After a recovered panic the function returns what its results happen to be.
      w.returns([]);
      return laterCall(w, s.call);
    case "Return":
      returnStatement(w, s);
      w.state = null;
      return;
    case "Branch":
      return branch(w, s);
    case "Block":
      return w.block(s);
    case "If":
      return ifStatement(w, s);
    case "Switch":
      return switchStatement(w, s, label);
    case "TypeSwitch":
      return typeSwitch(w, s, label);
    case "Select":
      w.state.forgetMemory();
      return clauses(w, s.clauses, w.state, null, label);
    case "For":
      return forStatement(w, s, label);
    case "Range":
      return rangeStatement(w, s, label);
  }
}

function ifStatement(w: Walk, s: core.If): void {
  walkStatement(w, s.init);
  if (w.state === null) return;
  evaluate(w, s.cond);
  const after = w.from(w.state, () => {
    assume(w, s.cond, true);
    walkStatement(w, s.body);
  });
  assume(w, s.cond, false);
  walkStatement(w, s.else);
  w.join(after);
}

function returnStatement(w: Walk, s: core.Return): void {
  // Without operands the results are whatever they are.
  const values = w.spreading(s.spread, () => s.results.map((e) => evaluate(w, e)));
  if (w.state !== null) w.returns(values);
}

/** The call runs later, or beside this function: whether it returns does not matter here. */
function laterCall(w: Walk, e: core.Expr): void {
  const before = w.state;
  evaluate(w, e);
  w.state ??= before;
}

// ---- Assignments

/** An expression that is assigned to, or a variable that is declared; null is the blank identifier. */
type Left = core.Target | Var;

function leftOf(to: core.Defined | core.Iteration["to"]): Left {
  return to.kind === "blank" ? null : to.kind === "new" ? to.variable : to.target;
}

function assignAll(w: Walk, s: core.Assign | core.Define): void {
  const left: readonly Left[] = s.kind === "Assign" ? s.targets : s.left.map(leftOf);
  // Parts are evaluated before the values or after them, and values before one another: see core/assignorder.ts.
  w.apart(() => {
    for (const to of left) parts(w, to);
  });
  w.spreading(s.spread, () => {
    const values =
      left.length > 1 && s.kind === "Assign" ? parallel(w, s) : s.values.map((e) => evaluate(w, e));
    const isWalked = left.length > 1 && s.kind === "Assign";
    const places = () => left.forEach((to) => operands(w, to));
    if (isWalked) w.again(places);
    else places();
    // A parallel assignment reads all before it writes any, so that facts may not mix old and new values.
    const isNew = s.kind === "Define" && s.left.every(({ kind }) => kind !== "old");
    const isApart = s.spread === null && (left.length === 1 || isNew);
    left.forEach((to, i) => assign(w, to, values[i], isApart ? s.values[i] : null));
  });
}

/** The values of several pairs; they say of their places that they are in bounds where they are evaluated before. */
function parallel(w: Walk, { targets, values }: core.Assign): Interval[] {
  const results = w.apart(() => values.map((e) => evaluate(w, e)));
  targets.forEach((target, at) => {
    // A value that an earlier store changes is taken in advance.
    const before = values.filter(
      (e, i) => i <= at || (target !== null && sameOperand(withoutCopy(e), target)),
    );
    w.from(w.state, () => {
      w.again(() => {
        for (const e of before) evaluate(w, e);
      });
      w.apart(() => operands(w, target));
    });
  });
  w.again(() => {
    for (const e of values) evaluate(w, e);
  });
  return results;
}

/** Evaluates the operands of an expression that is assigned to, before the value, as Go does. */
function parts(w: Walk, to: Left): void {
  if (to === null || to.kind === "var" || to.kind === "Variable") return;
  evaluate(w, to.x);
  if (to.kind === "Index") evaluate(w, to.index);
  else if (to.kind === "MapIndex") evaluate(w, to.key);
}

/**
 * Evaluates an expression that is assigned to, after the value: an index is checked only now, and it is in bounds
 * only if it is whatever the value's evaluation changes.
 */
function operands(w: Walk, to: Left): void {
  if (to !== null && to.kind !== "var" && to.kind !== "Variable") evaluate(w, to);
}

/** `value` null: anything. `source` is the expression of the value if it is still valid to look at it. */
function assign(w: Walk, to: Left, value: Interval | null, source: core.Expr | null): void {
  if (w.state === null || to === null) return;
  switch (to.kind) {
    case "var":
      return assignVariable(w, to, value, source);
    case "Variable":
      return assignVariable(w, to.variable, value, source);
    case "Field": {
      const struct = w.under(to.x.type);
      if (struct.kind === "struct") w.writeField(struct, to.index, value);
      return w.state.forgetPaths((step) => step === to.field.name);
    }
    case "Index":
    case "MapIndex": {
      const isScalar = w.under(to.type).kind === "basic" && !isString(w, to.type);
      if (!isScalar) w.state.forgetPaths((step) => step === "[]");
      return;
    }
    default:
      w.state.forgetMemory();
  }
}

function isString(w: Walk, type: Type): boolean {
  const under = w.under(type);
  return under.kind === "basic" && under.basic === "string";
}

function assignVariable(w: Walk, v: Var, value: Interval | null, source: core.Expr | null): void {
  const state = w.state!;
  const values = w.valuesOf(w.context.types.of(v.type!));
  if (!w.isStable(v)) {
    w.shareVariable(v, value);
    state.forget(v);
    return;
  }
  if (values === null) {
    const facts = source === null ? [] : lengthFacts(w, source);
    state.forget(v);
    const path = variablePath(v);
    for (const [term, c] of facts) if (term !== v) state.addSlack(term, path, c);
    return;
  }
  const facts =
    source === null ? [] : pathsIn(w, source).map((path) => ({ path, c: slackOf(w, source, path) }));
  state.forget(v);
  for (const { path, c } of facts) if (!path.vars.includes(v)) state.addSlack(v, path, c);
  state.vars.set(v, (value && meet(value, values)) ?? values);
}

/** What is known of the length of the slice or string `e`: pairs of a term v and c with v + c <= len(e). */
function lengthFacts(w: Walk, e: core.Expr): [Term, number][] {
  const state = w.state!;
  e = unnamed(e);
  const path = w.pathOf(e);
  if (path !== null) return state.slacks(path);
  switch (e.kind) {
    case "ArrayLit":
      return [[zero, e.length]];
    case "Slice":
      return sliceFacts(w, e);
    case "Convert":
      return isBytes(w, e) ? lengthFacts(w, e.x) : [];
    case "Builtin": {
      if (e.builtin === "make" && e.args.length > 0) return equalTo(w, e.args[0]);
      if (e.builtin !== "append") return [];
      const added = e.hasEllipsis ? 0 : e.args.length - 1;
      return lengthFacts(w, e.args[0]).map(([term, c]) => [term, c + added]);
    }
    default:
      return [];
  }
}

/** A conversion between types of bytes, or one that changes only the name of the type: the length stays. */
function isBytes(w: Walk, { type, x }: core.Convert): boolean {
  const isByteLike = (one: Type) => {
    const under = w.under(one);
    if (under.kind === "basic") return under.basic === "string";
    const elem = under.kind === "slice" ? w.under(under.elem) : null;
    return elem?.kind === "basic" && elem.basic === "uint8";
  };
  return w.under(type) === w.under(x.type) || (isByteLike(type) && isByteLike(x.type));
}

/** Facts about a length that is the value of `n`. */
function equalTo(w: Walk, n: core.Expr): [Term, number][] {
  const facts: [Term, number][] = [];
  const { min } = w.peek(n);
  if (Number.isFinite(min) && min > 0) facts.push([zero, min]);
  const linear = linearOf(w, n, true);
  if (linear !== null) facts.push([linear.variable, linear.offset]);
  const path = lengthOf(w, n);
  if (path !== null) facts.push(...w.state!.slacks(path));
  return facts;
}

function sliceFacts(w: Walk, e: core.Slice): [Term, number][] {
  const low = e.low === null ? { min: 0, max: 0 } : w.peek(e.low);
  if (!Number.isFinite(low.max)) return [];
  const facts = e.high === null ? lengthFacts(w, e.x) : equalTo(w, e.high);
  return facts.map(([term, c]) => [term, c - low.max]);
}

/** x op= y, x++ and x--. */
function update(w: Walk, s: core.OpAssign | core.IncDec, op: string, operand: core.Expr | null): void {
  const { target } = s;
  const x = w.apart(() => evaluate(w, target));
  // What is stored in a map is computed before the map is looked up.
  if (target.kind !== "MapIndex") w.again(() => evaluate(w, target));
  const y = operand === null ? { min: 1, max: 1 } : evaluate(w, operand);
  if (w.state === null) return;
  const values = w.valuesOf(target.type);
  const v = w.variableOf(target);
  if (target.kind === "MapIndex") w.again(() => evaluate(w, target));
  else if (operand !== null) operands(w, target);
  if (values === null) return assign(w, target, null, null);
  const exact = arithmetic(op, x, y, values);
  const result = operand === null ? wrapped(exact, values) : operation(w, op, x, y, values, target, operand);
  w.record(s.source, result);
  if (v === null || !w.isStable(v)) return assign(w, target, result, null);
  // v + c <= len becomes (v op y) + (c op y) <= len.
  const isExact = exact !== null && contains(values, exact);
  const shift = op === "+" ? y.max : op === "-" && isExact ? -y.min : Number.NaN;
  const facts = w.state.paths().map((path) => ({ path, c: w.state!.slack(v, path) - shift }));
  w.state.forget(v);
  for (const { path, c } of facts)
    if (Number.isFinite(c) && !path.vars.includes(v)) w.state.addSlack(v, path, c);
  w.state.vars.set(v, result);
}

// ---- Branches

const breakable = ["For", "Range", "Switch", "TypeSwitch", "Select"];

function labeled(w: Walk, s: core.Labeled): void {
  const inner = s.stmt;
  const isTarget = breakable.includes(inner.kind);
  w.label = s.label.name;
  if (isTarget) return walkStatement(w, inner);
  const target: Target = {
    label: s.label.name,
    isLoop: false,
    isSwitch: false,
    breaks: null,
    continues: null,
  };
  w.targets.push(target);
  w.label = null;
  walkStatement(w, inner);
  w.targets.pop();
  w.join(target.breaks);
}

function branch(w: Walk, s: core.Branch): void {
  if (s.token === "break" || s.token === "continue") {
    const isLoop = s.token === "continue";
    const target = w.targets.findLast((t) =>
      s.label === null ? t.isLoop || (!isLoop && t.isSwitch) : t.label === s.label.name,
    );
    if (target !== undefined) {
      if (isLoop) target.continues = joinStates(target.continues, w.state);
      else target.breaks = joinStates(target.breaks, w.state);
    }
  } else if (s.token === "fallthrough") w.fallthrough = w.state;
  w.state = null;
}

function switchStatement(w: Walk, s: core.Switch, label: string | null): void {
  walkStatement(w, s.init);
  if (w.state === null) return;
  const { tag } = s;
  if (tag !== null) evaluate(w, tag);
  let rest: State | null = w.state;
  const entries = s.clauses.map((clause) => {
    let entry: State | null = null;
    for (const e of clause.list) {
      // What a case says is said of the tag itself.
      const [test, value] = tag === null || e.kind !== "Compare" ? [e, e] : [{ ...e, x: tag }, e.y];
      rest = w.from(rest, () => {
        if (w.state !== null) evaluate(w, value);
      });
      entry = joinStates(
        entry,
        w.from(rest, () => assume(w, test, true)),
      );
      rest = w.from(rest, () => assume(w, test, false));
    }
    return entry;
  });
  const defaultAt = s.clauses.findIndex((clause) => clause.isDefault);
  if (defaultAt >= 0) entries[defaultAt] = rest;
  clauses(w, s.clauses, entries, defaultAt >= 0 ? null : rest, label);
}

function typeSwitch(w: Walk, s: core.TypeSwitch, label: string | null): void {
  walkStatement(w, s.init);
  evaluate(w, s.x);
  for (const { variable } of s.clauses) if (variable !== null) w.shareVariable(variable, null);
  const skipped = s.clauses.some((clause) => clause.isDefault) ? null : w.state;
  clauses(w, s.clauses, w.state, skipped, label);
}

/** Walks each clause from its entry state (or all from one); `skipped` is the state if no clause is taken. */
function clauses(
  w: Walk,
  list: readonly (core.CaseClause | core.TypeClause | core.CommClause)[],
  entries: readonly (State | null)[] | State | null,
  skipped: State | null,
  label: string | null,
): void {
  const target: Target = { label, isLoop: false, isSwitch: true, breaks: null, continues: null };
  w.targets.push(target);
  let after = skipped;
  let fallen: State | null = null;
  list.forEach((clause, i) => {
    w.fallthrough = null;
    const entry = entries === null || entries instanceof State ? entries : entries[i];
    const end = w.from(joinStates(entry, fallen), () => {
      if (clause.kind === "CommClause") communicate(w, clause.comm);
      walkStatement(w, clause.body);
    });
    fallen = w.fallthrough;
    after = joinStates(after, end);
  });
  w.fallthrough = null;
  w.targets.pop();
  w.state = joinStates(after, target.breaks);
}

function communicate(w: Walk, comm: core.CommClause["comm"]): void {
  if (comm?.kind !== "ReceiveClause") return walkStatement(w, comm);
  evaluate(w, comm.receive);
  for (const { to } of comm.left) assign(w, leftOf(to), null, null);
}

// ---- Loops

interface Loop {
  readonly label: string | null;
  /** Walks one iteration up to its end; leaves the walk's state at the end of the body. */
  iterate(): void;
  /** The state if the loop ends at its head. */
  exit(): void;
  /** What follows the body of each iteration. */
  post(): void;
  /** What its condition says of how far its counters get; infinite if nothing. */
  readonly bound: number;
}

function walkLoop(w: Walk, loop: Loop): void {
  const entry = w.state!;
  const once = (head: State): { back: State | null; breaks: State | null } => {
    const target: Target = {
      label: loop.label,
      isLoop: true,
      isSwitch: false,
      breaks: null,
      continues: null,
    };
    w.targets.push(target);
    const back = w.from(head, () => {
      loop.iterate();
      w.join(target.continues);
      loop.post();
    });
    w.targets.pop();
    return { back, breaks: target.breaks };
  };
  const { recording } = w;
  // Each level walks the levels inside it several times.
  const isDeep = w.targets.filter((target) => target.isLoop).length >= maxNesting;
  w.recording = recording && isDeep;
  let head = isDeep ? new State() : entry;
  let result = once(head);
  for (let i = 0; !isDeep; i++) {
    const next = widen(head, joinStates(entry, result.back)!, i, loop.bound);
    if (implies(next, head)) break;
    head = i < maxRounds ? next : new State();
    result = once(head);
    if (i >= maxRounds) break;
  }
  w.recording = recording;
  if (recording && !isDeep) result = once(head);
  w.state = joinStates(
    w.from(head, () => loop.exit()),
    result.breaks,
  );
}

const maxRounds = 8;
/** Inside of so many loops nothing is known at the head of another one. */
const maxNesting = 6;

function forStatement(w: Walk, s: core.For, label: string | null): void {
  walkStatement(w, s.init);
  if (w.state === null) return;
  const { cond } = s;
  walkLoop(w, {
    label,
    bound: cond === null ? Number.POSITIVE_INFINITY : rootBound(w, cond),
    iterate() {
      if (cond !== null) {
        evaluate(w, cond);
        assume(w, cond, true);
      }
      walkStatement(w, s.body);
    },
    post: () => walkStatement(w, s.post),
    exit() {
      if (cond === null) w.state = null;
      else {
        const { recording } = w;
        w.recording = false;
        evaluate(w, cond);
        w.recording = recording;
        assume(w, cond, false);
      }
    },
  });
}

function rangeStatement(w: Walk, s: core.Range, label: string | null): void {
  const bound = evaluate(w, s.x);
  if (w.state === null) return;
  const isForeign = s.over.kind === "chan" || s.over.kind === "function";
  if (isForeign) w.state.forgetMemory();

  // Stands for the length (or number) that the loop began with: it is fixed, whatever happens to the operand.
  const length = Symbol("length");
  if (s.over.kind === "integer") {
    for (const path of w.state.paths()) w.state.addSlack(length, path, slackOf(w, s.x, path));
    const path = lengthOf(w, s.x);
    if (path !== null) w.state.addSlack(length, path, 0);
  } else {
    const path = w.pathOf(s.x);
    if (path !== null) w.state.addSlack(length, path, 0);
  }

  const [keys, values] = iterationValues(s.over, bound);
  const [key, value] = [leftOf(s.key.to), leftOf(s.value.to)];
  walkLoop(w, {
    label,
    bound: Number.POSITIVE_INFINITY,
    iterate() {
      for (const to of [key, value]) operands(w, to);
      assign(w, key, keys, null);
      const v = key === null ? null : key.kind === "var" ? key : w.variableOf(key);
      if (v !== null && w.isStable(v) && w.state !== null) {
        for (const path of w.state.paths()) w.state.addSlack(v, path, w.state.slack(length, path) + 1);
      }
      assign(w, value, values, null);
      walkStatement(w, s.body);
    },
    post() {
      if (isForeign) w.forgetMemory();
    },
    exit() {},
  });
  w.state?.dropTerm(length);
}

/** What is known of what each iteration gives, where the operand has values in `bound`. */
function iterationValues(over: core.Over, bound: Interval): [Interval | null, Interval | null] {
  switch (over.kind) {
    case "integer":
      return [{ min: 0, max: Math.max(0, bound.max - 1) }, null];
    case "array":
      return [{ min: 0, max: Math.max(0, over.length - 1) }, null];
    case "slice":
      return [{ min: 0, max: lengths.max - 1 }, null];
    case "string":
      return [
        { min: 0, max: lengths.max - 1 },
        { min: 0, max: 0x10ffff },
      ];
    default:
      return [null, null];
  }
}
