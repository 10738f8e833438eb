// Which variables and fields are arrays whose elements are two words each, in an Int32Array: tables of checksums and of random
// numbers, the states and schedules of hashes. Nothing but `x[i]` mentions such a variable, so that nobody sees the array as a value,
// and its elements are assigned values that wrap around, or constants beyond the safe integers. Fields are those of the user's
// structs that are not exported: who knows nothing of words only reads them.
import type * as core from "../../core/nodes.ts";
import { walk } from "../../core/walk.ts";
import type { Obj, Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Reachability } from "../reach/reachability.ts";
import { rootOf, type Source, Wrapping, type WrappingFacts } from "./wrapping.ts";

/** The variable or field, if the expression is it or a part of it by indices of arrays alone; null for others. */
export function arrayOf(e: core.Expr): core.Variable | core.Field | null {
  while (e.kind === "Index" && e.of === "array") e = e.x;
  return e.kind === "Variable" || e.kind === "Field" ? e : null;
}

/** What the variable or field is told by: a field by what stands at its place underneath the type of the struct. */
export function holderOf(array: core.Variable | core.Field, under: (type: Type) => Type): Var {
  return array.kind === "Variable"
    ? array.variable
    : (fieldAt(under(array.x.type), array.index) ?? array.field);
}

export function fieldAt(struct: Type, index: number): Var | null {
  return struct.kind === "struct" ? struct.fields[index] : null;
}

/** What a piece of code does with arrays in variables. */
interface ArrayUses {
  /** Declared as zero, or by an array literal. */
  readonly declared: Map<Obj, core.ArrayLit | null>;
  /** Fields that are mentioned. */
  readonly fields: core.Field[];
  /** Mentioned otherwise than by their elements. */
  readonly others: Set<Obj>;
  readonly otherFields: core.Field[];
  readonly sources: ElementSource[];
}

/** An assignment of an element. */
interface ElementSource extends Source<core.Index> {
  readonly array: core.Variable | core.Field;
}

/** The type is one of 64 bits. */
type IsWrapping = (type: Type) => boolean;

export class WordsArrays {
  private readonly reach: Reachability;
  /** What a function does without regard to arrays. */
  private readonly factsOf: (instance: FuncInstance) => WrappingFacts;
  private readonly isWrapping: IsWrapping;
  /** Objects of the struct type are made and used by code of the program only. */
  private readonly isOwn: (struct: Type) => boolean;
  private found: Set<Obj> | null = null;

  constructor(
    reach: Reachability,
    factsOf: (instance: FuncInstance) => WrappingFacts,
    isWrapping: IsWrapping,
    isOwn: (struct: Type) => boolean,
  ) {
    this.reach = reach;
    this.factsOf = factsOf;
    this.isWrapping = isWrapping;
    this.isOwn = isOwn;
  }

  holds(v: Var): boolean {
    if (!this.isCandidate(v)) return false;
    this.found ??= this.find();
    return this.found.has(v);
  }

  private isCandidate({ type }: Obj): boolean {
    const { table } = this.reach;
    let under = type && table.under(type);
    if (under?.kind !== "array") return false;
    while (under.kind === "array") under = table.under(under.elem);
    return this.isWrapping(under);
  }

  private find(): Set<Obj> {
    const functions = this.reach.functions().filter(({ hasBody }) => hasBody);
    const uses = [
      ...functions.map((instance) => usesIn(this.reach.instances.body(instance), this.isWrapping)),
      this.ofPackages(),
    ];
    const declared = new Map(uses.flatMap((each) => [...each.declared]));
    const fields = uses.flatMap((each) => each.fields).filter(({ field }) => this.isCandidate(field));
    for (const e of fields) if (!e.field.exported) declared.set(this.holder(e), null);
    for (const e of fields) if (!this.isOwn(e.x.type)) declared.delete(this.holder(e));
    for (const { others, otherFields } of uses) {
      for (const v of others) declared.delete(v);
      for (const e of otherFields) declared.delete(this.holder(e));
    }
    const found = new Set<Obj>();
    for (const [v, literal] of declared) {
      if (this.isCandidate(v) && literal !== null && isLarge(literal)) found.add(v);
    }
    functions.forEach((instance, i) => {
      const sources = uses[i].sources.filter(({ array }) => {
        const holder = this.holder(array);
        return declared.has(holder) && !found.has(holder);
      });
      for (const { array } of this.wrapping(instance, sources)) found.add(this.holder(array));
    });
    return found;
  }

  private holder(array: core.Variable | core.Field): Var {
    return holderOf(array, (type) => this.reach.table.under(type));
  }

  private wrapping(instance: FuncInstance, sources: ElementSource[]): ElementSource[] {
    const own = sources.filter(({ array }) => this.isCandidate(this.holder(array)));
    if (own.length === 0) return [];
    const wrapping = new Wrapping(this.factsOf(instance), rootOf(this.reach.instances.body(instance)));
    return own.filter((source) => wrapping.wraps(source));
  }

  /** The variables of packages, but for those that JS can name, and those with values that have to be calculated. */
  private ofPackages(): ArrayUses {
    const uses = noUses();
    const { program, live, instances } = this.reach;
    for (const pkg of program.packages) {
      const isOpen = (v: Obj) => v.exported && program.roots.includes(pkg);
      const declare = (v: Obj, literal: core.ArrayLit | null) => {
        if (!isOpen(v) && !pkg.embeds.has(v.name)) uses.declared.set(v, literal);
      };
      for (const v of live) if (v.pkg === pkg.pkg) declare(v, null);
      pkg.info.initOrder.forEach(({ lhs }, index) => {
        if (!lhs.some((v) => live.has(v))) return;
        const { values, spread } = instances.initializer(pkg, index);
        for (const v of lhs) uses.declared.delete(v);
        if (spread === null && isConstant(values[0])) declare(lhs[0], values[0]);
        for (const node of spread === null ? values : [spread, ...values])
          collect(node, uses, this.isWrapping);
      });
    }
    return uses;
  }
}

function noUses(): ArrayUses {
  return { declared: new Map(), fields: [], others: new Set(), otherFields: [], sources: [] };
}

const known = new WeakMap<core.FunctionBody, ArrayUses>();

function usesIn(body: core.FunctionBody, isWrapping: IsWrapping): ArrayUses {
  let uses = known.get(body);
  if (uses === undefined) {
    uses = noUses();
    collect(body.body, uses, isWrapping);
    known.set(body, uses);
  }
  return uses;
}

function collect(
  root: core.Node,
  { declared, fields, others, otherFields, sources }: ArrayUses,
  isWrapping: IsWrapping,
): void {
  /** Variables where they are mentioned in the ways that are allowed. */
  const allowed = new Set<core.Expr>();
  const allow = (e: core.Expr) => {
    const array = arrayOf(e);
    if (array !== null) allowed.add(array);
  };
  const source = (target: core.Target, e: core.Expr, update: core.OpAssign | null) => {
    const array = target?.kind === "Index" ? arrayOf(target) : null;
    if (array !== null) sources.push({ v: target as core.Index, array, e, update });
  };
  /** The place of an element is wanted as one. */
  const exclude = (e: core.Target) => {
    const array = e?.kind === "Index" ? arrayOf(e) : null;
    if (array?.kind === "Variable") others.add(array.variable);
    if (array?.kind === "Field") otherFields.push(array);
  };
  walk(root, (node) => {
    switch (node.kind) {
      case "Index":
        // Not a part that is an array itself.
        if (isWrapping(node.type)) allow(node);
        break;
      case "Variable":
        if (!allowed.has(node)) others.add(node.variable);
        break;
      case "Field":
        fields.push(node);
        if (!allowed.has(node)) otherFields.push(node);
        break;
      case "Range":
        if (node.over.kind === "array" && node.value.to.kind === "blank") allow(node.x);
        break;
      case "Address":
        if (node.x.kind === "Index") exclude(node.x);
        break;
      case "DeclareZero":
        for (const v of node.variables) declared.set(v, null);
        break;
      case "Define":
        node.left.forEach((left, i) => {
          const value = node.spread === null && node.left.length === 1 ? node.values[i] : null;
          if (left.kind === "new" && value?.kind === "ArrayLit") declared.set(left.variable, value);
        });
        break;
      case "Assign":
        node.targets.forEach((target, i) =>
          node.spread === null ? source(target, node.values[i], null) : exclude(target),
        );
        break;
      case "OpAssign":
        source(node.target, node.value, node);
        break;
    }
  });
}

/** The value is there before any code runs. */
function isConstant(e: core.Expr): e is core.ArrayLit {
  if (e.kind !== "ArrayLit") return false;
  return e.entries.every(({ value }) => value.kind === "Constant" || isConstant(value));
}

/** It is a constant that is no safe integer, or has one. */
function isLarge(e: core.Expr): boolean {
  if (e.kind === "ArrayLit") return e.entries.some(({ value }) => isLarge(value));
  return e.kind === "Constant" && e.value.kind === "int" && !Number.isSafeInteger(Number(e.value.value));
}
