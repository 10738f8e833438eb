// Which functions take and give integers of 64 bits as words: those that nothing but plain calls reach and whose parameters or
// results wrap around inside, or are put together from words, and those of companions that have such a form. What a function
// calls does not count, but for companions: so its form depends on itself alone.
import type * as core from "../../core/nodes.ts";
import { some } from "../../core/walk.ts";
import { fileOf } from "../../load/program.ts";
import type { Var } from "../../types/objects.ts";
import type { Signature, Type } from "../../types/types.ts";
import type { FuncInstance, IntRange, ModuleAnalysis } from "../analysis.ts";
import type { Escape } from "../memory/escape.ts";
import type { Reachability } from "../reach/reachability.ts";
import { putTogether } from "./parts.ts";
import type { Ranges } from "./ranges.ts";
import { arrayOf, holderOf, WordsArrays } from "./wordsarrays.ts";
import { WordsFields } from "./wordsfields.ts";
import { type Root, rootOf, Wrapping, type WrappingFacts } from "./wrapping.ts";
import type { WrappingKind } from "./wrapping-signs.ts";

export interface WordsForm {
  /** These parameters are two of JS each, the low word first. */
  readonly takes: readonly boolean[];
  /** The one result is the low word; `highWord` of the runtime has the high one. */
  readonly gives: boolean;
  /** It does not wrap around, but is put together from words: whether it is better held so depends on what becomes of it. */
  readonly isPutTogether: boolean;
  /** It rotates its first argument by the second one (`//goes:rotate`), which is done in place if that is a constant. */
  readonly isRotation: boolean;
}

export class WordsForms {
  readonly fields: WordsFields;
  readonly arrays: WordsArrays;
  private readonly reach: Reachability;
  private readonly ranges: Ranges;
  private readonly escape: Escape;
  private readonly isRestingPlace: (instance: FuncInstance) => boolean;
  private readonly known = new Map<FuncInstance, WordsForm | null>();
  /** Without regard to fields and arrays. */
  private readonly knownAlone = new Map<FuncInstance, WordsForm | null>();
  private implementations: ReadonlySet<FuncInstance | null> | null = null;

  constructor(
    reach: Reachability,
    ranges: Ranges,
    escape: Escape,
    isRestingPlace: (instance: FuncInstance) => boolean,
  ) {
    this.reach = reach;
    this.ranges = ranges;
    this.escape = escape;
    this.isRestingPlace = isRestingPlace;
    const factsOf = (instance: FuncInstance) => this.facts(instance, nothing, (f) => this.alone(f));
    this.fields = new WordsFields(reach, factsOf);
    this.arrays = new WordsArrays(
      reach,
      factsOf,
      (type) => this.kindOf(type) !== null,
      (struct) => this.fields.isOwn(struct),
    );
  }

  of(instance: FuncInstance): WordsForm | null {
    return this.form(instance, this.known, {
      holdsWords: (struct, index) => this.fields.holds(struct, index),
      holdsElements: (v) => this.arrays.holds(v),
    });
  }

  /** What it would be if no field or element were two words: which ones are depends on it. */
  private alone(instance: FuncInstance): WordsForm | null {
    return this.form(instance, this.knownAlone, nothing);
  }

  private form(
    instance: FuncInstance,
    known: Map<FuncInstance, WordsForm | null>,
    memory: Memory,
  ): WordsForm | null {
    let form = known.get(instance);
    if (form === undefined) {
      form = instance.hasBody ? this.declaredForm(instance, memory) : this.companionForm(instance);
      known.set(instance, form);
    }
    return form;
  }

  private declaredForm(instance: FuncInstance, memory: Memory): WordsForm | null {
    const { params, results } = instance.func.type as Signature;
    const types = this.reach.instances.substitution(instance);
    const isWrapping = ({ type }: { type: Type | null }) => this.kindOf(types.of(type!)) !== null;
    const hasResult = results.vars.length === 1 && isWrapping(results.vars[0]);
    if (!hasResult && !params.vars.some(isWrapping)) return null;
    if (!this.isOnlyCalled(instance)) return null;
    const body = this.reach.instances.body(instance);
    const root = rootOf(body);
    // What it calls of the program does not count.
    const facts = this.facts(instance, memory, (f) => (f.hasBody ? null : this.companionForm(f)));
    const wrapping = new Wrapping(facts, root);
    if (wrapping.isEmpty) return null;
    const takes = body.params.map(({ variable }) => variable !== null && wrapping.holds(variable));
    const returned = hasResult && body.results === null ? returnsOf(body) : [];
    const isWrapped = returned.some((e) => wrapping.feeds(e));
    const gives = isWrapped || returned.some((e) => wrapping.offers(e));
    return gives || takes.includes(true)
      ? { takes, gives, isPutTogether: !isWrapped, isRotation: false }
      : null;
  }

  /** Calls in bodies are all that mentions it, and it is left by return statements only. */
  private isOnlyCalled(instance: FuncInstance): boolean {
    const { entries, calledOtherwise } = this.reach;
    if (instance.linked || instance.blocking || instance.hasSyncForm) return false;
    if (entries.has(instance) || calledOtherwise.has(instance)) return false;
    this.implementations ??= new Set(this.reach.implementations.map((found) => found.instance));
    if (this.implementations.has(instance) || this.isRestingPlace(instance)) return false;
    const { defers, recovers, body } = this.reach.instances.body(instance);
    // The body of a range over a function returns by way of the function that it is given to.
    const isSequence = (node: core.Node) => node.kind === "Range" && node.over.kind === "function";
    return defers.length === 0 && !recovers && !some(body, isSequence);
  }

  private facts(instance: FuncInstance, memory: Memory, wordsForm: Questions["wordsForm"]): WrappingFacts {
    const { reach, ranges, escape } = this;
    const questions: Questions = {
      under: (type) => reach.table.under(type),
      range: (source, within) => ranges.range(source, within),
      needsRef: (v) => escape.needsRef(v),
      instance: (func, typeArgs) => reach.instances.instance(func, typeArgs),
      wordsForm,
      ...memory,
    };
    return wrappingFacts(questions, instance);
  }

  /** The form of a companion's function is an export beside it. */
  private companionForm({ func, pkg, decl, recv }: FuncInstance): WordsForm | null {
    if (recv !== null) return null;
    const file = fileOf(pkg, decl);
    const companion = file && pkg.companions.get(file.filename);
    if (!companion?.exports.has(`${func.name}$words`)) return null;
    const { params, results } = func.type as Signature;
    const is64 = ({ type }: { type: Type | null }) => /^u?int64$/.test(wrappingKind(type!) ?? "");
    const gives = results.vars.length === 1 && is64(results.vars[0]);
    const isRotation = this.reach.instances.directive(func, "goes:rotate") !== null;
    return { takes: params.vars.map(is64), gives, isPutTogether: false, isRotation };
  }

  private kindOf(type: Type): WrappingKind | null {
    return wrappingKind(this.reach.table.under(type));
  }
}

/** What in memory is in words. */
type Memory = Pick<ModuleAnalysis, "holdsWords" | "holdsElements">;

const nothing: Memory = { holdsWords: () => false, holdsElements: () => false };

type Questions = Pick<
  ModuleAnalysis,
  "under" | "range" | "needsRef" | "instance" | "wordsForm" | keyof Memory
>;

/** The parameters that a function takes as words. */
export function takenBy({ params }: core.FunctionBody, { takes }: WordsForm): Var[] {
  return params.flatMap(({ variable }, i) => (takes[i] && variable !== null ? [variable] : []));
}

/** What the function holds in words, with its literals; `within` is null for initializers of package variables. */
export function wrappingOf(
  analysis: Questions & Pick<ModuleAnalysis, "body">,
  within: FuncInstance | null,
  root: Root,
): Wrapping {
  const form = within === null ? null : analysis.wordsForm(within);
  return new Wrapping(
    wrappingFacts(analysis, within),
    root,
    form === null ? [] : takenBy(analysis.body(within!), form),
  );
}

function wrappingFacts(analysis: Questions, within: FuncInstance | null): WrappingFacts {
  const rangeOf = (e: core.Expr | core.OpAssign) => analysis.range(e.source, within);
  return {
    kindOf: (type) => wrappingKind(analysis.under(type)),
    isBounded: (e) => isBounded(e, rangeOf),
    isWord: (type) => isWord(analysis.under(type)),
    isPlain: (v) => !analysis.needsRef(v),
    givesWords: (call) => {
      const form = calledForm(analysis, call);
      return form?.gives === true && !form.isPutTogether;
    },
    offersWords: (call) => calledForm(analysis, call)?.gives === true,
    takesWords: (call, index) => call.spread === null && calledForm(analysis, call)?.takes[index] === true,
    isPutTogether: (e) => putTogether(e, (x) => safeRange(x, rangeOf)) !== null,
    holdsField: ({ x, index }) => analysis.holdsWords(x.type, index),
    holdsElement: (e) => {
      const array = arrayOf(e);
      return array !== null && analysis.holdsElements(holderOf(array, (type) => analysis.under(type)));
    },
  };
}

/** The declared function that a call calls and how it passes words; null if it does not. */
export function calledForm(
  analysis: Pick<ModuleAnalysis, "instance" | "wordsForm">,
  { callee }: core.Call,
): (WordsForm & { instance: FuncInstance }) | null {
  if (callee.kind !== "function" && callee.kind !== "method") return null;
  const { func, typeArgs } = callee;
  const instance = analysis.instance(callee.kind === "method" ? (func.origin ?? func) : func, typeArgs);
  const form = analysis.wordsForm(instance);
  return form && { ...form, instance };
}

/** What of a type counts here, which is its underlying type. Addresses are not calculated with. */
function wrappingKind(under: Type): WrappingKind | null {
  if (under.kind !== "basic") return null;
  const { basic } = under;
  return basic === "int" || basic === "int64" || basic === "uint" || basic === "uint64" ? basic : null;
}

/** An integer type of at most 32 bits. */
function isWord(under: Type): boolean {
  return under.kind === "basic" && /^(u?int(8|16|32)|byte|rune)$/.test(under.basic);
}

type RangeOf = (node: core.Expr | core.OpAssign) => IntRange | null;

/** The integer, or what the assignment assigns, is known to be a safe one. */
function isBounded(e: core.Expr | core.OpAssign, rangeOf: RangeOf): boolean {
  return e.kind === "OpAssign" ? rangeOf(e) !== null : safeRange(e, rangeOf) !== null;
}

/** Bounds of an integer that is known to be a safe one. */
function safeRange(e: core.Expr, rangeOf: RangeOf): IntRange | null {
  const range = e.kind === "Constant" ? constantRange(e) : rangeOf(e);
  return range !== null && Number.isSafeInteger(range.min) && Number.isSafeInteger(range.max) ? range : null;
}

function constantRange({ value }: core.Constant): IntRange | null {
  return value.kind === "int" ? { min: Number(value.value), max: Number(value.value) } : null;
}

/** The values that a function with one result returns. */
function returnsOf({ body }: core.FunctionBody): core.Expr[] {
  const values: core.Expr[] = [];
  const note = (node: core.Node) => {
    if (node.kind === "Return") values.push(...node.results);
    return false;
  };
  some(body, note, ({ kind }) => kind !== "FuncLit");
  return values;
}
