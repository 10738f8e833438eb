// In which order assignments evaluate their operands and store (specification: "Assignment statements"). gc evaluates
// first, of all operands, what is evaluated in its place. Then it goes from pair to pair: it calculates indices, computes
// the value, looks the place up, and stores. Of the later pairs it takes in advance what the stores before them may change: once memory
// has been written, all that reads memory, but no calculation with variables that nothing points to.
//
// JavaScript looks a place up before it computes the value: where both may panic, the value gets a temporary.
import type { Type } from "../types/types.ts";
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
import { rootOf, sameOperand, withoutCopy } from "./roots.ts";
import { type Hazards, hoisted, isInPlace, isKeyInPlace, isRead, isTold, keyOf, Scan } from "./sequence.ts";
import { kept } from "./temporaries.ts";
import { walk } from "./walk.ts";

/** The assignment as assignments of one value each, with temporaries before them; itself if nothing has to change. */
export function orderedAssign(s: core.Assign, hazards: Hazards): core.Assign | core.Ordered {
  const stores = new Stores(hazards);
  return stores.statement(stores.assign(s)) as core.Assign | core.Ordered;
}

/** `target op= value`: the target is read after the calls on the right, before the value. */
export function orderedOperation(s: core.OpAssign | core.IncDec, hazards: Hazards): core.Stmt {
  const stores = new Stores(hazards);
  return stores.statement(stores.operation(s));
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

  /** The last store, after all that has been put before it. */
  statement(last: core.Assign | core.OpAssign | core.IncDec): core.Stmt {
    const before = [...this.temporaries, ...this.steps];
    const { source, pos, end } = last;
    return before.length === 0 ? last : { kind: "Ordered", before, stmt: last, source, pos, end };
  }

  assign(s: core.Assign): core.Assign {
    const ordered = this.callsFirst(s);
    const pairs = pairsOf(ordered);
    if (ordered.spread === null) return this.storePairs(ordered, pairs);
    const isTaken = pairs.some((_, i) => this.isTaken(pairs, i));
    return isTaken ? this.storePairs(ordered, this.results(ordered)) : ordered;
  }

  operation(s: core.OpAssign | core.IncDec): core.OpAssign | core.IncDec {
    const scan = new Scan(this.hazards);
    scan.visit(s.target);
    if (s.kind === "OpAssign") scan.visit(s.value);
    const ordered = scan.last === null ? s : this.inFront(s, scan.last);
    const { target } = ordered;
    if (target.kind === "MapIndex") return ordered.kind === "OpAssign" ? this.intoMap(ordered) : ordered;
    if (!this.isCalculatedLate(target)) return ordered;
    const settled = this.inPlaceFirst(ordered);
    return { ...settled, target: this.calculatedPlace(settled.target) };
  }

  /** The value comes before the entry is made, unless a division needs the entry first. */
  private intoMap(s: core.OpAssign): core.OpAssign {
    if (s.op === "/" || s.op === "%") return s;
    if (!isTold(this.panics(operandsOfPlace(s.target)), this.panics([s.value]))) return s;
    const settled = this.inPlaceFirst(s);
    return { ...settled, value: kept(settled.value, this.steps) };
  }

  // ---- What is evaluated in its place

  private callsFirst(s: core.Assign): core.Assign {
    const { operands } = operandsOfStmt(s);
    const last = this.mixesCalls(s) ? lastOf(operands, isInPlace) : this.lastCall(s);
    return last === null ? s : this.inFront(s, last);
  }

  /** The statement with what is evaluated in its place, up to the operation `last`, in front of it. */
  private inFront<T extends core.Assign | core.OpAssign | core.IncDec>(s: T, last: core.Expr): T {
    const { operands, rebuild } = operandsOfStmt(s);
    const targets = s.kind === "Assign" ? s.targets : [s.target];
    const { list, before } = hoisted(operands, last, (e) => targets.some((target) => e === keyOf(target)));
    this.temporaries.push(...before);
    return rebuild(list) as T;
  }

  private inPlaceFirst<T extends core.OpAssign | core.IncDec>(s: T): T {
    const last = lastOf(operandsOfStmt(s).operands, isInPlaceFor(s.target));
    return last === null ? s : this.inFront(s, last);
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

  private storePairs(s: core.Assign, pairs: readonly Pair[]): core.Assign {
    const taken = pairs.map((pair, i) => this.inAdvance(pairs, pair, i));
    const stores = taken.map((pair, i) => {
      const stored = this.settled(pair, i, pairs);
      if (pairs.length > 1) this.steps.push(single(stored));
      return stored === pair ? s : { ...s, targets: [stored.target], values: [stored.value] };
    });
    return pairs.length > 1 ? (this.steps.pop() as core.Assign) : stores[0];
  }

  /** The pair with temporaries for what comes before the place is looked up, of whatever JavaScript evaluates later. */
  private settled(pair: Pair, at: number, pairs: readonly Pair[]): Pair {
    const { target, value } = pair;
    if (target === null) return pair;
    if (target.kind === "MapIndex") {
      // Only where it stores one value does gc compute it before it makes the entry.
      const isLate = pairs.length === 1 && isTold(this.panics(operandsOfPlace(target)), this.panics([value]));
      return isLate ? this.valueFirst(target, value, (e) => e) : pair;
    }
    if (isTold(this.lookupPanics(target, at, pairs), this.panics([value])))
      return this.valueFirst(target, value, (e) => this.calculated(e));
    return this.isCalculatedLate(target) ? { target: this.calculatedPlace(target), value } : pair;
  }

  /** The pair with a temporary for the value, after what is evaluated in its place on the left, and calculated there. */
  private valueFirst(target: Place, value: core.Expr, calculate: (e: core.Expr) => core.Expr): Pair {
    const settled = this.operandsInPlace(target);
    const calculated = withOperandsOfPlace(settled, calculate);
    return { target: calculated, value: kept(value, this.steps) };
  }

  private calculatedPlace(target: Place): Place {
    return withOperandsOfPlace(this.operandsInPlace(target), (e) => this.calculated(e));
  }

  private operandsInPlace(target: Place): Place {
    const operands = operandsOfPlace(target);
    const last = lastOf(operands, isInPlaceFor(target));
    if (last === null) return target;
    const { list, before } = hoisted(operands, last, (e) => e === keyOf(target));
    this.steps.push(...before);
    let next = 0;
    return withOperandsOfPlace(target, () => list[next++]);
  }

  /** What is calculated for the place may panic after a step to it, where JavaScript reads from left to right. */
  private isCalculatedLate(target: Place): boolean {
    const passed = new Set<Panic>();
    for (const e of operandsOfPlace(target).flatMap(partsOf)) {
      if (isStep(e)) for (const panic of this.hazards.panics(e)) passed.add(panic);
      else if (isTold(passed, this.panics([e]))) return true;
    }
    return false;
  }

  /** The operand of a place with temporaries for what is calculated in it; where that leads to is looked at later. */
  private calculated(e: core.Expr): core.Expr {
    if (isStep(e)) return withChildren(e, (child) => this.calculated(child));
    return this.panics([e]).size === 0 ? e : kept(e, this.steps);
  }

  /** The pair with temporaries for what the stores of earlier pairs may change. */
  private inAdvance(pairs: readonly Pair[], pair: Pair, at: number): Pair {
    if (at === 0) return pair;
    const take = (e: core.Expr) => (this.changes(pairs.slice(0, at), e) ? kept(e, this.temporaries) : e);
    return { target: pair.target && (inPlace(pair.target, take) as Place), value: take(pair.value) };
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
    if (nodes.some((node) => isInPlace(node) && this.mayPanicInside(node))) return true;
    const panics = this.panics([e]);
    if (panics.size === 0 || !this.isAffected(targets, e)) return false;
    return (
      targets.some((target) => this.hazards.isSeen(target)) ||
      isTold(this.panics(earlier.flatMap(wholePair)), panics)
    );
  }

  /** gc takes the value in advance of the stores, since by its rules they might change it. */
  private isAffected(targets: readonly Place[], e: core.Expr): boolean {
    const roots = targets.map((target) => rootOf(target)?.variable ?? null);
    if (roots.some((v) => v !== null && this.hazards.isDeferredResult(v))) return true;
    const isWritten = roots.some((v) => v === null || this.hazards.isInMemory(v));
    const reads = (node: core.Expr): boolean => {
      // What is evaluated in its place has been.
      if (isInPlace(node)) return false;
      if (node.kind === "Variable" && roots.includes(node.variable)) return true;
      return (isWritten && this.readsMemory(node)) || operandsOfExpr(node).some(reads);
    };
    return reads(e);
  }

  /** The step may read memory; only calculations, and variables that are not in memory, certainly do not. */
  private readsMemory(e: core.Expr): boolean {
    return e.kind === "Variable" ? this.hazards.isInMemory(e.variable) : !isCalculation(e);
  }

  // ---- Panics

  /** How looking up the place may panic before JavaScript computes the value. */
  private lookupPanics(target: Place, at: number, pairs: readonly Pair[]): Set<Panic> {
    // In `a[i], a[j] = a[j], a[i]` the value that is taken in advance has shown that the index is in bounds.
    const isChecked = pairs.slice(at + 1).some(({ value }) => sameOperand(withoutCopy(value), target));
    const lookups = isChecked ? [] : lookupsOf(target).flatMap((e) => this.hazards.panics(e));
    // What is calculated comes before the value in both.
    const steps = operandsOfPlace(target).flatMap(partsOf).filter(isStep);
    return new Set([...steps.flatMap((e) => this.hazards.panics(e)), ...lookups]);
  }

  /** The operation or its operands, which are evaluated with it. */
  private mayPanicInside(e: core.Expr): boolean {
    return nodesIn(e).some((node) => this.hazards.panics(node).length > 0);
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

/** What a field, an index or a pointer leads to: gc looks it up after the value has been computed. */
function isStep({ kind }: core.Expr): boolean {
  return kind === "Field" || kind === "Deref" || kind === "Copy" || kind === "Index";
}

/** The steps that lead to the operand, and what is calculated for them, from left to right. */
function partsOf(e: core.Expr): core.Expr[] {
  return isStep(e) ? [...operandsOfExpr(e).flatMap(partsOf), e] : [e];
}

/**
 * The place with what leads to the memory that it is in taken: a pointer, a slice, indices. A struct or array that is a
 * variable or an element is where the store goes, whatever it holds.
 */
function inPlace(e: core.Expr, take: (e: core.Expr) => core.Expr): core.Expr {
  const isArray = e.kind === "Index" && under(e.x.type).kind === "array";
  if (e.kind === "Variable") return e;
  if (e.kind === "Field") return withChildren(e, (x) => inPlace(x, take));
  if (isArray) return withChildren(e, (x) => (x === e.x ? inPlace(x, take) : take(x)));
  return e.kind === "Index" || e.kind === "MapIndex" || e.kind === "Deref" ? withChildren(e, take) : take(e);
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

/** With the key of a map element that is assigned to. */
function isInPlaceFor(target: Place): (e: core.Expr) => boolean {
  return (e) => isInPlace(e) || (e === keyOf(target) && isKeyInPlace(e));
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

/** An operation on numbers, or a part of a value: gc does it in registers. */
function isCalculation(e: core.Expr): boolean {
  switch (e.kind) {
    case "Constant":
    case "Nil":
    case "Field":
    case "Copy":
    case "Box":
    case "Widen":
    case "TypeAssert":
      return true;
    case "Binary":
      return !isText(e.type);
    case "Unary":
      return e.op !== "!";
    case "Convert":
      return isText(e.type) === isText(e.x.type) && under(e.x.type).kind !== "slice";
    default:
      return false;
  }
}

function isText(type: Type): boolean {
  const actual = under(type);
  return actual.kind === "basic" && /string/.test(actual.basic);
}
