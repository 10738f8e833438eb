// Statements of the range analysis: assignments, branches, and loops with their invariants.
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Var } from "../types/objects.ts";
import type { Type } from "../types/types.ts";
import { arithmetic, contains, everything, type Interval, lengths, meet, wrapped } from "./intervals.ts";
import { type Path, variablePath } from "./paths.ts";
import { assume, compare } from "./range-conditions.ts";
import { evaluate, operation } from "./range-expressions.ts";
import { lengthOf, linearOf, pathsIn, slackOf } from "./range-lengths.ts";
import { implies, joinStates, State, type Term, widen, zero } from "./range-state.ts";
import type { Target, Walk } from "./range-walk.ts";

export function walkStatement(w: Walk, s: ast.Stmt | null): void {
  if (s === null || w.state === null) return;
  const label = w.label;
  w.label = null;
  switch (s.kind) {
    case "DeclStmt":
      for (const spec of s.decl.specs)
        if (spec.kind === "ValueSpec" && s.decl.token === "var") declare(w, spec);
      return;
    case "LabeledStmt":
      return labeled(w, s);
    case "ExprStmt":
      evaluate(w, s.x);
      return;
    case "SendStmt":
      evaluate(w, s.chan);
      evaluate(w, s.value);
      w.forgetMemory();
      return;
    case "IncDecStmt":
      return update(w, s, s.x, s.op === "++" ? "+" : "-", null);
    case "AssignStmt":
      if (s.op === "=" || s.op === ":=") return assignAll(w, s.lhs, s.rhs);
      return update(w, s, s.lhs[0], s.op.slice(0, -1), s.rhs[0]);
    case "GoStmt":
      return laterCall(w, s.call);
    case "DeferStmt":
      // After a recovered panic the function returns what its results happen to be.
      w.returns([]);
      return laterCall(w, s.call);
    case "ReturnStmt":
      returnStatement(w, s);
      w.state = null;
      return;
    case "BranchStmt":
      return branch(w, s);
    case "BlockStmt":
      for (const inner of s.list) walkStatement(w, inner);
      return;
    case "IfStmt": {
      walkStatement(w, s.init);
      if (w.state === null) return;
      evaluate(w, s.cond);
      const before: State | null = w.state;
      const after = w.from(before, () => {
        assume(w, s.cond, true);
        walkStatement(w, s.body);
      });
      assume(w, s.cond, false);
      walkStatement(w, s.else);
      w.join(after);
      return;
    }
    case "SwitchStmt":
      return switchStatement(w, s, label);
    case "TypeSwitchStmt":
      walkStatement(w, s.init);
      evaluate(w, s.x);
      for (const clause of s.body) {
        const v = w.info.implicits.get(clause);
        if (v?.kind === "var") w.shareVariable(v, null);
      }
      return clauses(
        w,
        s.body,
        s.body.map(() => w.state),
        s.body.some((c) => c.isDefault) ? null : w.state,
        label,
      );
    case "SelectStmt":
      w.state.forgetMemory();
      return clauses(
        w,
        s.body,
        s.body.map(() => w.state),
        null,
        label,
      );
    case "ForStmt":
      return forStatement(w, s, label);
    case "RangeStmt":
      return rangeStatement(w, s, label);
  }
}

function returnStatement(w: Walk, s: ast.ReturnStmt): void {
  const [only] = s.results;
  const isCall = s.results.length === 1 && w.typeOf(only)?.kind === "tuple";
  const values = s.results.map((e) => evaluate(w, e));
  // Without operands, or if a call gives several results, those are whatever they are.
  if (w.state !== null) w.returns(isCall ? (w.lastResults?.map((x) => x ?? undefined) ?? []) : values);
}

/** The call runs later, or beside this function: whether it returns does not matter here. */
function laterCall(w: Walk, e: ast.Expr): void {
  const before = w.state;
  evaluate(w, e);
  w.state ??= before;
}

// ---- Assignments

function declare(w: Walk, spec: ast.ValueSpec): void {
  if (spec.values.length > 0) return assignAll(w, spec.names, spec.values);
  for (const name of spec.names) {
    const v = w.variableOf(name);
    if (v !== null) assignVariable(w, v, { min: 0, max: 0 }, null);
  }
}

function assignAll(w: Walk, lhs: readonly ast.Expr[], rhs: readonly ast.Expr[]): void {
  if (lhs.length === 1 && rhs.length === 1) {
    parts(w, lhs[0]);
    const x = evaluate(w, rhs[0]);
    operands(w, lhs[0]);
    return assign(w, lhs[0], x, rhs[0]);
  }
  for (const e of lhs) parts(w, e);
  const values = rhs.map((e) => evaluate(w, e));
  const results = lhs.length !== rhs.length && w.typeOf(rhs[0])?.kind === "tuple" ? w.lastResults : null;
  for (const e of lhs) operands(w, e);
  // A parallel assignment reads all before it writes any, so that facts may not mix old and new values.
  const isNew = lhs.every((e) => e.kind === "Ident" && w.info.defs.has(e));
  lhs.forEach((e, i) => {
    if (lhs.length !== rhs.length) assign(w, e, results?.[i] ?? null, null);
    else assign(w, e, values[i], isNew ? rhs[i] : null);
  });
}

/** Evaluates the operands of an expression that is assigned to, before the value, as Go does. */
function parts(w: Walk, e: ast.Expr): void {
  e = unparen(e);
  if (e.kind === "IndexExpr") for (const part of [e.x, ...e.indices]) evaluate(w, part);
  else if (e.kind === "SelectorExpr" || e.kind === "StarExpr") evaluate(w, e.x);
}

/**
 * Evaluates an expression that is assigned to, after the value: an index is checked only now, and it is in bounds
 * only if it is whatever the value's evaluation changes.
 */
function operands(w: Walk, e: ast.Expr): void {
  e = unparen(e);
  if (e.kind !== "Ident") evaluate(w, e);
}

/** `value` null: anything. `source` is the expression of the value if it is still valid to look at it. */
function assign(w: Walk, e: ast.Expr, value: Interval | null, source: ast.Expr | null): void {
  if (w.state === null) return;
  e = unparen(e);
  switch (e.kind) {
    case "Ident": {
      const v = w.variableOf(e);
      if (v !== null && e.name !== "_") assignVariable(w, v, value, source);
      return;
    }
    case "SelectorExpr": {
      if (!w.info.selections.has(e)) {
        const obj = w.info.uses.get(e.sel);
        if (obj?.kind !== "var") return;
        w.shareVariable(obj, value);
        return w.state.forget(obj);
      }
      const field = w.fieldOf(e);
      if (field !== null) w.writeField(field.struct, field.index, value);
      return w.state.forgetPaths((step) => step === e.sel.name);
    }
    case "IndexExpr": {
      const type = w.typeOf(e);
      const isScalar = type !== null && w.under(type).kind === "basic" && !isString(w, type);
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

function assignVariable(w: Walk, v: Var, value: Interval | null, source: ast.Expr | null): void {
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

function lengthPath(w: Walk, e: ast.Expr): Path[] {
  const path = lengthOf(w, e);
  return path === null ? [] : [path];
}

/** What is known of the length of the slice or string `e`: pairs of a term v and c with v + c <= len(e). */
function lengthFacts(w: Walk, e: ast.Expr): [Term, number][] {
  const state = w.state!;
  e = unparen(e);
  const path = w.pathOf(e);
  if (path !== null) return state.slacks(path);
  switch (e.kind) {
    case "CompositeLit":
      return e.elts.every((elt) => elt.kind !== "KeyValueExpr") ? [[zero, e.elts.length]] : [];
    case "SliceExpr":
      return sliceFacts(w, e);
    case "CallExpr": {
      const { mode } = w.info.types.get(e.fun) ?? {};
      if (mode === "type") return e.args.length === 1 && isBytes(w, e) ? lengthFacts(w, e.args[0]) : [];
      if (mode !== "builtin" || e.fun.kind !== "Ident") return [];
      if (e.fun.name === "make" && e.args.length > 1) return equalTo(w, e.args[1]);
      if (e.fun.name !== "append") return [];
      const added = e.ellipsis !== 0 ? 0 : e.args.length - 1;
      return lengthFacts(w, e.args[0]).map(([term, c]) => [term, c + added]);
    }
    default:
      return [];
  }
}

/** A conversion between types of bytes, or one that changes only the name of the type: the length stays. */
function isBytes(w: Walk, e: ast.CallExpr): boolean {
  const [to, from] = [w.typeOf(e), w.typeOf(e.args[0])];
  if (to === null || from === null) return false;
  const isByteLike = (type: Type) => {
    const under = w.under(type);
    if (under.kind === "basic") return under.basic === "string";
    const elem = under.kind === "slice" ? w.under(under.elem) : null;
    return elem?.kind === "basic" && elem.basic === "uint8";
  };
  return w.under(to) === w.under(from) || (isByteLike(to) && isByteLike(from));
}

/** Facts about a length that is the value of `n`. */
function equalTo(w: Walk, n: ast.Expr): [Term, number][] {
  const facts: [Term, number][] = [];
  const { min } = w.peek(n);
  if (Number.isFinite(min) && min > 0) facts.push([zero, min]);
  const linear = linearOf(w, n, true);
  if (linear !== null) facts.push([linear.variable, linear.offset]);
  const path = lengthOf(w, n);
  if (path !== null) facts.push(...w.state!.slacks(path));
  return facts;
}

function sliceFacts(w: Walk, e: ast.SliceExpr): [Term, number][] {
  const low = e.low === null ? { min: 0, max: 0 } : w.peek(e.low);
  if (!Number.isFinite(low.max)) return [];
  const facts = e.high === null ? lengthFacts(w, e.x) : equalTo(w, e.high);
  return facts.map(([term, c]) => [term, c - low.max]);
}

/** x op= y, x++ and x--. */
function update(w: Walk, s: ast.Stmt, target: ast.Expr, op: string, operand: ast.Expr | null): void {
  const x = evaluate(w, target);
  const y = operand === null ? { min: 1, max: 1 } : evaluate(w, operand);
  if (w.state === null) return;
  const values = w.valuesOf(w.typeOf(target));
  const v = w.variableOf(target);
  if (operand !== null) operands(w, target);
  if (values === null) return assign(w, target, null, null);
  const exact = arithmetic(op, x, y, values);
  const result = operand === null ? wrapped(exact, values) : operation(w, op, x, y, values, target, operand);
  w.record(s, result);
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

function labeled(w: Walk, s: ast.LabeledStmt): void {
  const inner = s.stmt;
  const isTarget = ["ForStmt", "RangeStmt", "SwitchStmt", "TypeSwitchStmt", "SelectStmt"].includes(
    inner.kind,
  );
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

function branch(w: Walk, s: ast.BranchStmt): void {
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

function switchStatement(w: Walk, s: ast.SwitchStmt, label: string | null): void {
  walkStatement(w, s.init);
  if (w.state === null) return;
  const { tag } = s;
  if (tag !== null) evaluate(w, tag);
  let rest: State | null = w.state;
  const hold = (e: ast.Expr, truth: boolean) => {
    if (tag === null) assume(w, e, truth);
    else compare(w, tag, truth ? "==" : "!=", e);
  };
  const entries = s.body.map((clause) => {
    let entry: State | null = null;
    for (const e of clause.list) {
      rest = w.from(rest, () => {
        if (w.state !== null) evaluate(w, e);
      });
      entry = joinStates(
        entry,
        w.from(rest, () => hold(e, true)),
      );
      rest = w.from(rest, () => hold(e, false));
    }
    return entry;
  });
  const defaultAt = s.body.findIndex((clause) => clause.isDefault);
  if (defaultAt >= 0) entries[defaultAt] = rest;
  clauses(w, s.body, entries, defaultAt >= 0 ? null : rest, label);
}

/** Walks each clause from its entry state; `skipped` is the state if no clause is taken. */
function clauses(
  w: Walk,
  list: readonly (ast.CaseClause | ast.CommClause)[],
  entries: readonly (State | null)[],
  skipped: State | null,
  label: string | null,
): void {
  const target: Target = { label, isLoop: false, isSwitch: true, breaks: null, continues: null };
  w.targets.push(target);
  let after = skipped;
  let fallen: State | null = null;
  list.forEach((clause, i) => {
    w.fallthrough = null;
    const end = w.from(joinStates(entries[i], fallen), () => {
      if (clause.kind === "CommClause") walkStatement(w, clause.comm);
      for (const s of clause.body) walkStatement(w, s);
    });
    fallen = w.fallthrough;
    after = joinStates(after, end);
  });
  w.fallthrough = null;
  w.targets.pop();
  w.state = joinStates(after, target.breaks);
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
  w.recording = false;
  let head = entry;
  let result = once(head);
  for (let i = 0; ; i++) {
    const next = widen(head, joinStates(entry, result.back)!, i);
    if (implies(next, head)) break;
    head = i < maxRounds ? next : new State();
    result = once(head);
    if (i >= maxRounds) break;
  }
  w.recording = recording;
  if (recording) result = once(head);
  w.state = joinStates(
    w.from(head, () => loop.exit()),
    result.breaks,
  );
}

const maxRounds = 8;

function forStatement(w: Walk, s: ast.ForStmt, label: string | null): void {
  walkStatement(w, s.init);
  if (w.state === null) return;
  const { cond } = s;
  walkLoop(w, {
    label,
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

function rangeStatement(w: Walk, s: ast.RangeStmt, label: string | null): void {
  const bound = evaluate(w, s.x);
  if (w.state === null) return;
  const type = w.typeOf(s.x);
  if (type === null) return;
  let under = w.under(type);
  if (under.kind === "pointer") under = w.under(under.elem);
  if (under.kind === "chan" || under.kind === "signature") w.state.forgetMemory();
  const isNumber = under.kind === "basic" && under.basic !== "string";

  // Stands for the length (or number) that the loop began with: it is fixed, whatever happens to the operand.
  const length = Symbol("length");
  if (isNumber) {
    for (const path of w.state.paths()) w.state.addSlack(length, path, slackOf(w, s.x, path));
    for (const path of lengthPath(w, s.x)) w.state.addSlack(length, path, 0);
  } else {
    const path = w.pathOf(s.x);
    if (path !== null) w.state.addSlack(length, path, 0);
  }

  let keys: Interval | null = null;
  let values: Interval | null = null;
  if (isNumber) keys = { min: 0, max: Math.max(0, bound.max - 1) };
  else if (under.kind === "array") keys = { min: 0, max: Math.max(0, under.len - 1) };
  else if (under.kind === "slice" || under.kind === "basic") keys = { min: 0, max: lengths.max - 1 };
  if (under.kind === "basic" && !isNumber) values = { min: 0, max: 0x10ffff };

  walkLoop(w, {
    label,
    iterate() {
      for (const e of [s.key, s.value]) if (e !== null) operands(w, e);
      if (s.key !== null) {
        assign(w, s.key, keys, null);
        w.record(s.key, keys ?? everything);
        const key = w.variableOf(s.key);
        if (key !== null && w.isStable(key) && w.state !== null) {
          for (const path of w.state.paths()) w.state.addSlack(key, path, w.state.slack(length, path) + 1);
        }
      }
      if (s.value !== null) assign(w, s.value, values, null);
      walkStatement(w, s.body);
    },
    post() {
      if (under.kind === "chan" || under.kind === "signature") w.forgetMemory();
    },
    exit() {},
  });
}
