// In which order assignments evaluate their operands and store (specification: "Assignment statements"). gc evaluates
// first, of all operands, what is evaluated in its place. Then it goes from pair to pair: it computes the value, looks
// the place up, and stores. Of the later pairs it takes in advance what the stores before them may change.
//
// JavaScript looks a place up before it computes the value: where both may panic, the value gets a temporary.
import { under } from "../types/underlying.ts";
import { builtins } from "./builtins.ts";
import type { Panic } from "./effects.ts";
import type * as core from "./nodes.ts";
import {
  operandsOfExpr,
  operandsOfPlace,
  operandsOfStmt,
  withChildren,
  withOperandsOfPlace,
} from "./rebuild.ts";
import { rootOf, sameOperand } from "./roots.ts";
import { type Hazards, hoisted, isInPlace, isRead, isTold, keyOf, Scan } from "./sequence.ts";
import { kept } from "./temporaries.ts";
import { walk } from "./walk.ts";

/** The assignment as assignments of one value each, with temporaries before them; itself if nothing has to change. */
export function orderedAssign(s: core.Assign, hazards: Hazards): core.Assign | core.Ordered {
  const stores = new Stores(hazards);
  stores.assign(s);
  return stores.statement(s) as core.Assign | core.Ordered;
}

/** `target op= value`: the target is read after the calls on the right, before the value. */
export function orderedOperation(s: core.OpAssign, hazards: Hazards): core.OpAssign | core.Ordered {
  const { operands, rebuild } = operandsOfStmt(s);
  const scan = new Scan(hazards);
  scan.visit(s.target);
  scan.visit(s.value);
  if (scan.last === null) return s;
  const { list, before } = hoisted(operands, scan.last, (e) => e === keyOf(s.target));
  const { source, pos, end } = s;
  return { kind: "Ordered", before, stmt: rebuild(list), source, pos, end };
}

interface Pair {
  readonly target: core.Target;
  readonly value: core.Expr;
}

class Stores {
  private readonly hazards: Hazards;
  private readonly temporaries: core.Define[] = [];
  private readonly steps: (core.Define | core.Assign)[] = [];

  constructor(hazards: Hazards) {
    this.hazards = hazards;
  }

  statement(s: core.Assign): core.Stmt {
    const all = [...this.temporaries, ...this.steps];
    const { source, pos, end } = s;
    const last = all.pop()!;
    return all.length === 0 ? last : { kind: "Ordered", before: all, stmt: last, source, pos, end };
  }

  assign(s: core.Assign): void {
    const ordered = this.callsFirst(s);
    const pairs = pairsOf(ordered);
    if (ordered.spread === null) this.storePairs(ordered, pairs);
    else if (pairs.some((_, i) => this.isTaken(pairs, i))) this.storePairs(ordered, this.results(ordered));
    else this.steps.push(ordered);
  }

  // ---- What is evaluated in its place

  private callsFirst(s: core.Assign): core.Assign {
    const { operands, rebuild } = operandsOfStmt(s);
    const last = this.mixesCalls(s) ? lastOf(operands, isInPlace) : this.lastCall(s);
    if (last === null) return s;
    const { list, before } = hoisted(operands, last, (e) => s.targets.some((target) => e === keyOf(target)));
    this.temporaries.push(...before);
    return rebuild(list);
  }

  /** The last operation that has to come before what is on its left, and before a place is looked up. */
  private lastCall(s: core.Assign): core.Expr | null {
    const scan = new Scan(this.hazards);
    for (const target of s.targets) {
      if (target === null) continue;
      scan.place(target);
      for (const e of lookupsOf(target)) scan.wait(e, false);
    }
    for (const e of s.spread === null ? s.values : [s.spread]) scan.visit(e);
    return scan.last;
  }

  /** A call would happen after a store, or what is on the left after a call on the right. */
  private mixesCalls(s: core.Assign): boolean {
    const pairs = pairsOf(s);
    if (s.spread !== null)
      return s.targets.some((target) => target !== null && operandsOfPlace(target).some(containsInPlace));
    if (pairs.length === 1) return false;
    const [first, ...rest] = pairs.map(operandsOfPair);
    if (rest.some((operands) => operands.some(containsCall))) return true;
    return first.some(containsCall) && pairs.some((_, i) => this.isTaken(pairs, i));
  }

  // ---- Pairs

  private storePairs(s: core.Assign, pairs: readonly Pair[]): void {
    const taken = pairs.map((pair, i) => this.inAdvance(pairs, pair, i));
    taken.forEach((pair, i) => {
      const { target, value } = pair;
      const isKept = target !== null && isTold(this.lookupPanics(target, i, pairs), this.panics([value]));
      const stored = isKept ? this.valueFirst(target, value) : pair;
      if (pairs.length > 1) this.steps.push(single(stored));
      else this.steps.push(stored === pair ? s : { ...s, targets: [stored.target], values: [stored.value] });
    });
  }

  /** The pair with a temporary for the value, after what is calculated and evaluated in its place on the left. */
  private valueFirst(target: Place, value: core.Expr): Pair {
    const operands = operandsOfPlace(target);
    const last = lastOf(operands, isInPlace);
    const { list, before } = last === null ? { list: operands, before: [] } : hoisted(operands, last);
    this.steps.push(...before);
    const calculated = list.map((e) => (isPlace(e) || this.panics([e]).size === 0 ? e : kept(e, this.steps)));
    let next = 0;
    return {
      target: withOperandsOfPlace(target, () => calculated[next++]),
      value: kept(value, this.steps),
    };
  }

  /** The pair with temporaries for what the stores of earlier pairs may change. */
  private inAdvance(pairs: readonly Pair[], pair: Pair, at: number): Pair {
    if (at === 0) return pair;
    const take = (e: core.Expr) => (this.changes(pairs.slice(0, at), e) ? kept(e, this.temporaries) : e);
    return {
      target: pair.target && withOperandsOfPlace(pair.target, (e) => (isPart(e) ? e : take(e))),
      value: take(pair.value),
    };
  }

  private isTaken(pairs: readonly Pair[], at: number): boolean {
    return at > 0 && operandsOfPair(pairs[at]).some((e) => this.changes(pairs.slice(0, at), e));
  }

  /** The stores of earlier pairs may change the value, or it can be told that it panics before them. */
  private changes(earlier: readonly Pair[], e: core.Expr): boolean {
    const targets = earlier.flatMap(({ target }) => target ?? []);
    const nodes = nodesIn(e);
    const reads = nodes.filter(isRead);
    if (targets.some((target) => reads.some((read) => this.hazards.overwrites(target, read)))) return true;
    if (nodes.some((node) => isInPlace(node) && this.hazards.panics(node).length > 0)) return true;
    const panics = this.panics([e]);
    if (panics.size === 0) return false;
    // gc takes calculations in advance, and all that reads memory once memory has been written.
    const isSeen = targets.some((target) => this.hazards.isSeen(target));
    if (isPlace(e)) return isSeen && reads.some(isMemory);
    return isSeen || isTold(this.panics(earlier.flatMap(wholePair)), panics);
  }

  // ---- Panics

  /** How looking up the place may panic before JavaScript computes the value. */
  private lookupPanics(target: Place, at: number, pairs: readonly Pair[]): Set<Panic> {
    // In `a[i], a[j] = a[j], a[i]` the value that is taken in advance has shown that the index is in bounds.
    const isChecked = pairs.slice(at + 1).some(({ value }) => sameOperand(withoutCopy(value), target));
    const lookups = isChecked ? [] : lookupsOf(target).flatMap((e) => this.hazards.panics(e));
    // What is calculated comes before the value in both.
    return new Set([...this.panics(operandsOfPlace(target).filter(isPlace)), ...lookups]);
  }

  /** Of what is evaluated late. */
  private panics(list: readonly core.Expr[]): Set<Panic> {
    return new Set(list.flatMap(nodesIn).flatMap((e) => (isInPlace(e) ? [] : this.hazards.panics(e))));
  }

  // ---- Results of one expression

  /** The pairs with variables for the results, which are computed first. */
  private results(s: core.Assign): Pair[] {
    const { spread, source, pos, end } = s;
    const left: core.Defined[] = [];
    const values: core.Expr[] = [];
    const named = (e: core.Expr): core.Expr => {
      if (e.kind !== "Result") return withChildren(e, named);
      const variable = kept(e, []);
      left.push({ kind: "new", variable: variable.variable, pos });
      values.push(e);
      return variable;
    };
    const pairs = pairsOf(s).map(({ target, value }) => ({ target, value: named(value) }));
    this.temporaries.push({ kind: "Define", left, values, spread, source, pos, end });
    return pairs;
  }
}

type Place = Exclude<core.Target, null>;

function pairsOf(s: core.Assign): Pair[] {
  return s.targets.map((target, i) => ({ target, value: s.values[i] }));
}

function operandsOfPair({ target, value }: Pair): core.Expr[] {
  return target === null ? [value] : [...operandsOfPlace(target), value];
}

function wholePair({ target, value }: Pair): core.Expr[] {
  return target === null ? [value] : [target, value];
}

/** A variable, or what fields, indices and pointers lead to from one. */
function isPlace(e: core.Expr): boolean {
  switch (e.kind) {
    case "Variable":
    case "Constant":
    case "Nil":
      return true;
    case "Field":
    case "Deref":
    case "Copy":
      return isPlace(e.x);
    case "Index":
      return isPlace(e.x) && isPlace(e.index);
    default:
      return false;
  }
}

/** A struct or array that is a variable or in one: it is where the store goes, whatever it holds. */
function isPart(e: core.Expr): boolean {
  return rootOf(e) !== null && isAggregate(e);
}

/** Its values are objects, which stores copy into. */
function isAggregate({ type }: core.Expr): boolean {
  const { kind } = under(type);
  return kind === "struct" || kind === "array";
}

function single({ target, value }: Pair): core.Assign {
  const { pos, end } = (target ?? value).source;
  return { kind: "Assign", targets: [target], values: [value], spread: null, source: { pos, end }, pos, end };
}

/** What JavaScript does with the operands of the place before it computes the value. */
function lookupsOf(target: Place): core.Expr[] {
  if (target.kind === "Index" || target.kind === "MapIndex") return [target];
  // The object is needed to call the method that changes it.
  if (!isAggregate(target)) return [];
  const pointed = target.kind === "Field" ? target.x : target;
  return pointed.kind === "Deref" ? [pointed] : [];
}

/** All nodes that evaluating the expression evaluates, or may. */
function nodesIn(e: core.Expr): core.Expr[] {
  const nodes: core.Expr[] = [];
  walk(e, (node) => {
    nodes.push(node as core.Expr);
    return node.kind !== "FuncLit";
  });
  return nodes;
}

function lastOf(list: readonly core.Expr[], test: (e: core.Expr) => boolean): core.Expr | null {
  return list.flatMap(evaluatedIn).findLast(test) ?? null;
}

/** The nodes in their order of evaluation, without what is on the right of && and ||. */
function evaluatedIn(e: core.Expr): core.Expr[] {
  return [...(e.kind === "Logical" ? [e.x] : operandsOfExpr(e)).flatMap(evaluatedIn), e];
}

function containsInPlace(e: core.Expr): boolean {
  return nodesIn(e).some(isInPlace);
}

/** It runs code of other functions, or writes. */
function containsCall(e: core.Expr): boolean {
  return nodesIn(e).some((node) => {
    if (node.kind !== "Builtin") return node.kind === "Call" || node.kind === "Receive";
    const { writes, acts } = builtins[node.builtin];
    return writes || acts;
  });
}

function isMemory({ kind }: core.Expr): boolean {
  return kind === "Index" || kind === "Deref" || kind === "MapIndex";
}

function withoutCopy(e: core.Expr): core.Expr {
  return e.kind === "Copy" ? e.x : e;
}
