// Which local variables and expressions of 64 bits a function holds as two words, because their values wrap around (hashes,
// random numbers, bit boards): arithmetic on the common form, which is a number as long as it can be, would have to make
// an object at each step.
import type * as core from "../../core/nodes.ts";
import { walk } from "../../core/walk.ts";
import type { Obj, Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import {
  containsUpdate,
  type Holder,
  isBitOperation,
  isBitUpdate,
  isComplement,
  type TypeFacts,
} from "./wrapping-signs.ts";
import { WrappingUses } from "./wrapping-uses.ts";

/** What the analysis is told of one function. */
export interface WrappingFacts extends TypeFacts {
  /** The type is one of integers that the low word tells. */
  isWord(type: Type): boolean;
  /** The variable is a plain local one: not at package level, nobody has its address. */
  isPlain(v: Var): boolean;
  /** The callee gives its result in words if asked to, since it wraps around. */
  givesWords(call: core.Call): boolean;
  /** The callee gives its result in words, whatever that is, or takes the argument so. */
  offersWords(call: core.Call): boolean;
  takesWords(call: core.Call, index: number): boolean;
  /** The integer is put together from parts of its two words: see parts.ts. */
  isPutTogether(e: core.Binary): boolean;
  /** Objects have the field as two words: see wordsfields.ts. */
  holdsField(e: core.Field): boolean;
  /** The elements of the array are two words: see wordsarrays.ts. */
  holdsElement(e: core.Index): boolean;
}

/** A function, with the literals inside it. */
export interface Root {
  readonly parameters: readonly (core.Parameter | null)[];
  readonly nodes: readonly core.Node[];
}

export function rootOf({ receiver, params, results, body }: core.FunctionBody): Root {
  return { parameters: [receiver, ...params, ...(results ?? [])], nodes: [body] };
}

/** An assignment of a variable or field: `v = e`, or `v op= e` in the statement `update`. */
export interface Source<V extends Holder = Holder> {
  readonly v: V;
  readonly e: core.Expr;
  readonly update: core.OpAssign | null;
}

export class Wrapping {
  private readonly facts: WrappingFacts;
  private readonly held: Set<Obj>;
  /** Nothing in the function is in words. */
  readonly isEmpty: boolean;
  private isSolved = false;
  private readonly known = new Map<core.Expr, boolean>();

  /** `given`: parameters that are words whatever the function does with them. */
  constructor(facts: WrappingFacts, root: Root, given: Iterable<Obj> = []) {
    this.facts = facts;
    this.held = new Set(given);
    const found = new Assignments(facts, root);
    this.isEmpty = !found.hasSigns && this.held.size === 0;
    if (!this.isEmpty) this.solve(found);
  }

  private solve(found: Assignments): void {
    const sources = found.sources.filter(({ v }) => found.isSimple(v));
    for (let size = -1; size !== this.held.size; ) {
      size = this.held.size;
      for (const source of sources) {
        if (!this.held.has(source.v) && this.wraps(source)) this.held.add(source.v);
      }
      if (size !== this.held.size) continue;
      for (const v of found.uses.variables()) {
        if (!this.held.has(v) && found.isSimple(v) && found.uses.areInWords(v, this)) this.held.add(v);
      }
    }
    this.isSolved = true;
  }

  /** The assignment gives values that wrap around. */
  wraps({ v, e, update }: Source): boolean {
    if (this.facts.isBounded(update ?? e)) return false;
    if (update !== null) return isBitUpdate(this.facts, v, update.op, e) || this.updates(update);
    return containsUpdate(this.facts, v, e) || this.computes(e);
  }

  /** The variable is two words. */
  holds(v: Obj): boolean {
    return this.held.has(v);
  }

  /** The expression is computed in words: its value has to be joined where it leaves. */
  computes(e: core.Expr): boolean {
    const known = this.known.get(e);
    if (known !== undefined) return known;
    const result = this.find(e);
    if (this.isSolved || result) this.known.set(e, result);
    return result;
  }

  /**
   * The expression has words to give, though nothing tells that its value wraps around: they are taken where words are wanted,
   * and joined elsewhere.
   */
  offers(e: core.Expr): boolean {
    if (this.facts.kindOf(e.type) === null) return false;
    if (e.kind === "Call") return e.spread === null && this.facts.offersWords(e);
    return e.kind === "Binary" && this.facts.isPutTogether(e);
  }

  /** `x op= y` is computed so. */
  updates(s: core.OpAssign): boolean {
    if (this.facts.kindOf(s.target.type) === null) return false;
    return this.combines(s, s.op, s.target, s.value);
  }

  /** `x op y`, the expression or assignment `whole`, is computed so. */
  private combines(
    whole: core.Expr | core.OpAssign,
    op: core.ArithmeticOp,
    x: core.Expr,
    y: core.Expr,
  ): boolean {
    if (isBitOperation(this.facts, op, x, y) && !this.facts.isBounded(whole)) return true;
    if (this.feeds(cleared(op, x))) return true;
    return op !== "<<" && op !== ">>" && this.feeds(cleared(op, y));
  }

  /** As an operand, it makes its operation one in words. */
  feeds(e: core.Expr): boolean {
    return this.computes(e) && !this.facts.isBounded(e);
  }

  private find(e: core.Expr): boolean {
    const { facts } = this;
    switch (e.kind) {
      case "Variable":
        return this.held.has(e.variable);
      case "Binary":
        return facts.kindOf(e.type) !== null && this.combines(e, e.op, e.x, e.y);
      case "Unary":
        return facts.kindOf(e.type) !== null && (isComplement(facts, e) || this.feeds(e.x));
      case "Convert":
        return facts.kindOf(e.type) !== null && this.feeds(e.x);
      case "Call":
        return facts.kindOf(e.type) !== null && e.spread === null && facts.givesWords(e);
      case "Field":
        return facts.kindOf(e.type) !== null && facts.holdsField(e);
      case "Index":
        return facts.kindOf(e.type) !== null && facts.holdsElement(e);
      default:
        return false;
    }
  }
}

/** The bits that `a & ^e` takes away. */
function cleared(op: string, e: core.Expr): core.Expr {
  return op === "&" && e.kind === "Unary" && e.op === "^" ? e.x : e;
}

/** All assignments of a function and its literals. */
class Assignments {
  readonly sources: Source<Var>[] = [];
  readonly uses: WrappingUses;
  hasSigns = false;
  private readonly facts: WrappingFacts;
  /** Variables whose declarations are understood. */
  private readonly declared = new Set<Obj>();
  private readonly excluded = new Set<Obj>();

  constructor(facts: WrappingFacts, root: Root) {
    this.facts = facts;
    this.uses = new WrappingUses(facts);
    this.parameters(root.parameters);
    for (const part of root.nodes) walk(part, (node) => this.node(node));
  }

  isSimple(v: Var): boolean {
    return this.declared.has(v) && !this.excluded.has(v) && this.facts.isPlain(v);
  }

  private node(node: core.Node): void {
    this.uses.visit(node);
    switch (node.kind) {
      case "FuncLit":
        this.parameters(node.function.params);
        break;
      case "Binary":
        this.sign(
          node.type,
          () => isBitOperation(this.facts, node.op, node.x, node.y) || this.facts.isPutTogether(node),
        );
        break;
      case "Unary":
        this.sign(node.type, () => isComplement(this.facts, node));
        break;
      case "Call":
        this.hasSigns ||= this.facts.offersWords(node) || this.takesWords(node);
        break;
      case "Field":
        this.sign(node.type, () => this.facts.holdsField(node));
        break;
      case "Index":
        this.sign(node.type, () => this.facts.holdsElement(node));
        break;
      case "Let":
        for (const { left } of node.before) this.exclude(left);
        break;
      case "Define":
        this.define(node);
        break;
      case "DeclareZero":
        for (const v of node.variables) this.declared.add(v);
        break;
      case "Assign":
        node.targets.forEach((target, i) => {
          if (target?.kind !== "Variable") return;
          if (node.spread !== null) this.excluded.add(target.variable);
          else this.source(target.variable, node.values[i]);
        });
        break;
      case "OpAssign":
        this.update(node);
        break;
      case "Range":
        this.exclude([node.key.to, node.value.to]);
        break;
      case "ReceiveClause":
        this.exclude(node.left.map(({ to }) => to));
        break;
    }
  }

  private takesWords(call: core.Call): boolean {
    return call.args.some((_, i) => this.facts.takesWords(call, i));
  }

  private sign(type: core.Expr["type"], test: () => boolean): void {
    if (!this.hasSigns && this.facts.kindOf(type) !== null) this.hasSigns = test();
  }

  private parameters(list: Root["parameters"]): void {
    for (const parameter of list) {
      const v = parameter?.variable;
      if (v && !v.isResult) this.declared.add(v);
    }
  }

  /** Variables that get their values in other ways. */
  private exclude(list: readonly (core.Defined | core.Iteration["to"])[]): void {
    for (const left of list) {
      if (left.kind === "new") this.excluded.add(left.variable);
      else if (left.kind === "old" && left.target.kind === "Variable")
        this.excluded.add(left.target.variable);
    }
  }

  private define(s: core.Define): void {
    if (s.spread !== null) {
      this.exclude(s.left);
      return;
    }
    s.left.forEach((left, i) => {
      if (left.kind === "blank") return;
      const v = left.kind === "new" ? left.variable : left.target.variable;
      if (left.kind === "new") this.declared.add(v);
      this.source(v, s.values[i]);
    });
  }

  private source(v: Var, e: core.Expr): void {
    if (this.facts.kindOf(e.type) === null) return;
    this.hasSigns ||= containsUpdate(this.facts, v, e);
    this.sources.push({ v, e, update: null });
  }

  private update(s: core.OpAssign): void {
    const { target, op, value } = s;
    if (this.facts.kindOf(target.type) === null) return;
    this.hasSigns ||= isBitOperation(this.facts, op, target, value);
    if (target.kind !== "Variable") return;
    this.hasSigns ||= isBitUpdate(this.facts, target.variable, op, value);
    this.sources.push({ v: target.variable, e: value, update: s });
  }
}
