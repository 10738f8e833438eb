// What generating the module of a package asked the analyses, the plan and the layout, with the answers. The code follows
// from them and from the package itself: while a package is the same object, and so are those that it imports, and a later
// program answers all questions as before, its module is what it was. The generator gets a world that writes down what it
// is asked; it has no other way to learn something about the program (`ModuleAnalysis`).
//
// Types and nodes of an earlier program may go into questions: analyses know nodes by their sources, and types by their
// canonical forms. Functions may not; each is asked about by its counterpart.
import type { Analysis, FuncInstance, ModuleAnalysis, TypeInstance } from "../analyze/analysis.ts";
import type { Evaluation } from "../analyze/evaluation/order.ts";
import type { Expr, Source } from "../core/nodes.ts";
import type { CheckedPackage } from "../load/program.ts";
import type { Names } from "../plan/nametable.ts";
import type { Plan } from "../plan/plan.ts";
import type { Func, Obj, TypeName, Var } from "../types/objects.ts";
import type { Named, Type } from "../types/types.ts";
import { typeString } from "../types/typestring.ts";
import type { GenerateOptions } from "./generator.ts";

/** Where answers come from. */
export interface World {
  readonly analysis: Analysis;
  readonly plan: Plan;
  readonly options: GenerateOptions;
}

/** What the generator gets of it. */
export interface Answering {
  readonly analysis: ModuleAnalysis;
  readonly plan: Plan;
  readonly options: GenerateOptions;
}

/** Equal answers are the same value. */
type Answer = string | boolean | number | null;

/** Asked about a subject, with what else matters; `within` is the function that it is in, or the function asked about. */
type Question<S, D> = (world: World, within: FuncInstance | null, subject: S, detail: D) => Answer;

/**
 * The names of a package's module. The package need be no import: an instance of a generic function may be at home in one that
 * has come later, and may be another object by now.
 */
function namesOf({ analysis, plan }: World, { path }: CheckedPackage): Names | null {
  const pkg = analysis.packageAt(path);
  return pkg === null ? null : plan.names(pkg);
}

/** A package that is imported, in another program: it may have been checked again. */
function present<T>(
  { analysis }: World,
  { path }: CheckedPackage,
  answer: (pkg: CheckedPackage) => T,
): T | null {
  const pkg = analysis.packageAt(path);
  return pkg === null ? null : answer(pkg);
}

const questions = {
  isRoot: (world, _, pkg: CheckedPackage) => present(world, pkg, (now) => world.analysis.isRoot(now)),
  hasInstancesElsewhere: (world, _, pkg: CheckedPackage) =>
    present(world, pkg, (now) => world.analysis.hasInstancesElsewhere(now)),
  functions: (world, _, pkg: CheckedPackage) =>
    present(world, pkg, (now) => (world.analysis.functions.get(now) ?? []).map(emitted).join("\n")),
  types: (world, _, pkg: CheckedPackage) =>
    present(world, pkg, (now) =>
      (world.analysis.types.get(now) ?? []).map((type) => emittedType(world, type)).join("\n"),
    ),
  // Local types of the library are known when the functions around them have been checked.
  packageAt({ analysis }, _, path: string) {
    const found = analysis.packageAt(path);
    return found === null ? null : `${found.name} ${found.info.localTypes.length}`;
  },
  instance: (_world, within) => described(within!),
  typeInstance: ({ analysis }, _, type: Named) => analysis.typeInstance(type).home.path,
  body: ({ analysis }, within, _: null, evaluation: Evaluation) => analysis.stillHolds(evaluation, within),
  waitsFirst: ({ analysis }, within) => analysis.waitsFirst(within!),
  mayBlock: ({ analysis }, within, source: Source) => analysis.mayBlock(source, within),
  literalMayBlock: ({ analysis }, within, source: Source) => analysis.literalMayBlock(source, within),
  literalHasSyncForm: ({ analysis }, within, source: Source) => analysis.literalHasSyncForm(source, within),
  boxedMethods: ({ analysis }, _, type: Type) => {
    const methods = analysis.boxedMethods(type);
    return methods === null ? null : [...methods].sort().join("\n");
  },
  typedMethods: ({ analysis }, _, type: Type) => [...analysis.typedMethods(type)].sort().join("\n"),
  isDescribed: ({ analysis }, _, type: Type) => analysis.isDescribed(type),
  isAssigned: ({ analysis }, _, type: Type) => analysis.isAssigned(type),
  isCompared: ({ analysis }, _, type: Type) => analysis.isCompared(type),
  isRetyped: ({ analysis }, _, type: Type) => analysis.isRetyped(type),
  isLive: ({ analysis }, _, v: Var) => analysis.isLive(v),
  mayPromise: ({ analysis }, _, obj: Func | TypeName) => analysis.mayPromise(obj),
  publicTypesOf({ analysis }, _, given: readonly Type[]) {
    const { native, types } = analysis.publicTypesOf(given);
    return [...native, ...[...types].map((type) => typeString(type))].join("\n");
  },
  panicsWithValues: ({ analysis }) => analysis.panicsWithValues(),
  isUsedEarly: ({ analysis }, _, v: Var) => analysis.isUsedEarly(v),
  isRestingPlace: ({ analysis }, within, v: Var | null) => analysis.isRestingPlace(within ?? v!),
  isAlone: ({ analysis }) => analysis.isAlone(),
  godebug: ({ analysis }) => analysis.godebug(),
  hasSyncMethod: ({ analysis }, _, func: Func) => analysis.hasSyncMethod(func),
  needsRef: ({ analysis }, _, v: Var) => analysis.needsRef(v),
  comparesPointersTo: ({ analysis }, _, type: Type) => analysis.comparesPointersTo(type),
  isImmutable: ({ analysis }, _, type: Type) => analysis.isImmutable(type),
  isShared: ({ analysis }, _, v: Var) => analysis.isShared(v),
  copiesParam: ({ analysis }, within, v: Var) => analysis.copiesParam(v, within),
  keepsArray: ({ analysis }, within, source: Source) => analysis.keepsArray(source, within),
  borrows: ({ analysis }, within, source: Source, v: Var) => analysis.borrows(v, source, within),
  range: ({ analysis }, within, source: Source) => {
    const range = analysis.range(source, within);
    return range === null ? null : `${range.min} ${range.max}`;
  },
  wordsForm: ({ analysis }, within) => {
    const form = analysis.wordsForm(within!);
    return form === null
      ? null
      : `${form.takes.join()} ${form.gives} ${form.isPutTogether} ${form.isRotation}`;
  },
  holdsWords: ({ analysis }, _, struct: Type, index: number) => analysis.holdsWords(struct, index),
  holdsElements: ({ analysis }, _, v: Var) => analysis.holdsElements(v),
  indexInBounds: ({ analysis }, within, source: Source) => analysis.indexInBounds(source, within),
  isNonNil: ({ analysis }, within, e: Expr) => analysis.isNonNil(e, within),
  isNameTaken: (world, _, name: string, pkg: CheckedPackage) => namesOf(world, pkg)?.has(name) ?? false,
  objectName: (world, _, obj: Obj, pkg: CheckedPackage) => namesOf(world, pkg)?.object(obj) ?? "",
  typeName: (world, _, type: Named, pkg: CheckedPackage) =>
    namesOf(world, pkg)?.find(world.analysis.typeInstance(type)) ?? null,
  functionName: (world, within, _: null, pkg: CheckedPackage) => namesOf(world, pkg)?.find(within!) ?? null,
  methodName: ({ plan }, _, func: Func) => plan.methodName(func),
  mayRecover: ({ plan }, _, name: string) => plan.mayRecover(name),
  isRestingStruct: ({ plan }, _, type: Type) => plan.isRestingStruct(type),
  isAssignedElsewhere: ({ plan }, _, obj: Obj) => plan.assignedElsewhere.has(obj),
  isInert: (world, _, pkg: CheckedPackage) => present(world, pkg, (now) => world.plan.isInert(now)),
  orderedImports: (world, _, pkg: CheckedPackage) =>
    present(world, pkg, (now) =>
      world.plan
        .orderedImports(now)
        .map(({ path }) => path)
        .join("\n"),
    ),
  isClassMethod({ analysis, plan }, within, known: MethodForm) {
    const isSame = within!.pkg === known.pkg && analysis.stillHolds(known.evaluation, within);
    return isSame ? known.isClassMethod : plan.isClassMethod(within!);
  },
  specifier: ({ options }, _, path: string) => options.specifier(path),
  companionSpecifier: ({ options }, _, path: string) => options.companionSpecifier(path),
  companionExport: ({ options }, _, path: string, name: string) => options.companionExport(path, name),
  dataFunction: ({ options }, _, data: Uint8Array) => options.dataFunction(data),
} satisfies Record<string, Question<never, never>>;

type Name = keyof typeof questions;

/** What the code depends on of a function that it mentions. */
function described({ key, home, linked, blocking, hasSyncForm }: FuncInstance): string {
  return `${key} ${home.path} ${linked} ${blocking} ${hasSyncForm}`;
}

/** A function in whose module its code is, which follows from the package that declares it. */
function emitted(instance: FuncInstance): string {
  const { pkg, home } = instance;
  return pkg === home ? described(instance) : `${described(instance)} ${versionOf(pkg)}`;
}

function emittedType(world: World, { key, type, home }: TypeInstance): string {
  const declaring = type.obj.pkg === null ? null : world.analysis.packageAt(type.obj.pkg.path);
  return declaring === null || declaring === home ? key : `${key} ${versionOf(declaring)}`;
}

const versions = new WeakMap<CheckedPackage, number>();
let lastVersion = 0;

/** A number for each time that a package has been checked. */
function versionOf(pkg: CheckedPackage): number {
  let version = versions.get(pkg);
  if (version === undefined) versions.set(pkg, (version = ++lastVersion));
  return version;
}

/** From what the form of a method follows, so that nobody has to put its evaluation in order to find it out again. */
interface MethodForm {
  readonly pkg: CheckedPackage;
  readonly evaluation: Evaluation;
  readonly isClassMethod: boolean;
}

interface Entry {
  readonly name: Name;
  readonly detail: unknown;
  readonly answer: Answer;
}

export class Transcript {
  private readonly entries = new Map<FuncInstance | null, Map<unknown, Entry[]>>();

  /** The entry of a question; `answer` tells the answer if the question is new. */
  entry(
    name: Name,
    within: FuncInstance | null,
    subject: unknown,
    detail: unknown,
    answer: () => Answer,
  ): Entry {
    let bySubject = this.entries.get(within);
    if (bySubject === undefined) this.entries.set(within, (bySubject = new Map()));
    let entries = bySubject.get(subject);
    if (entries === undefined) bySubject.set(subject, (entries = []));
    let entry = entries.find((known) => known.name === name && known.detail === detail);
    if (entry === undefined) entries.push((entry = { name, detail, answer: answer() }));
    return entry;
  }

  /** Whether another world gives the same answers. */
  holdsIn(world: World): boolean {
    for (const [function_, bySubject] of this.entries) {
      const within = function_ === null ? null : world.analysis.counterpart(function_);
      if (within === null && function_ !== null) return false;
      for (const [subject, entries] of bySubject)
        for (const { name, detail, answer } of entries)
          if (answerOf(world, name, within, subject, detail) !== answer) return false;
    }
    return true;
  }
}

function answerOf(
  world: World,
  name: Name,
  within: FuncInstance | null,
  subject: unknown,
  detail: unknown,
): Answer {
  return (questions[name] as Question<unknown, unknown>)(world, within, subject, detail);
}

/** Puts questions to a world, and writes them down with the answers. */
class Scribe {
  private readonly world: World;
  private readonly transcript: Transcript;

  constructor(world: World, transcript: Transcript) {
    this.world = world;
    this.transcript = transcript;
  }

  ask<N extends Name>(
    name: N,
    within: FuncInstance | null,
    subject: unknown = null,
    detail: unknown = null,
  ): ReturnType<(typeof questions)[N]> {
    const find = () => answerOf(this.world, name, within, subject, detail);
    const { answer } = this.transcript.entry(name, within, subject, detail, find);
    return answer as ReturnType<(typeof questions)[N]>;
  }
}

/** The world as the generator of a module gets it, so that the transcript has all that it asks. */
export function transcribed(world: World, transcript: Transcript): Answering {
  const scribe = new Scribe(world, transcript);
  return {
    analysis: transcribedAnalysis(world.analysis, scribe),
    plan: transcribedPlan(world, scribe),
    options: {
      ...world.options,
      specifier: (path) => scribe.ask("specifier", null, path),
      companionSpecifier: (path) => scribe.ask("companionSpecifier", null, path),
      companionExport: (path, name) => scribe.ask("companionExport", null, path, name),
      dataFunction: (data) => scribe.ask("dataFunction", null, data),
    },
  };
}

function transcribedAnalysis(analysis: Analysis, t: Scribe): ModuleAnalysis {
  const noted = <T>(value: T, ...question: Parameters<Scribe["ask"]>): T => {
    t.ask(...question);
    return value;
  };
  return {
    fileSet: analysis.fileSet,
    packageAt: (path) => noted(analysis.packageAt(path), "packageAt", null, path),
    functions: { get: (pkg) => noted(analysis.functions.get(pkg), "functions", null, pkg) },
    types: { get: (pkg) => noted(analysis.types.get(pkg), "types", null, pkg) },
    isRoot: (pkg) => noted(analysis.isRoot(pkg), "isRoot", null, pkg),
    hasInstancesElsewhere: (pkg) =>
      noted(analysis.hasInstancesElsewhere(pkg), "hasInstancesElsewhere", null, pkg),
    instance(func, typeArgs) {
      const instance = analysis.instance(func, typeArgs);
      return noted(instance, "instance", instance);
    },
    typeInstance: (type) => noted(analysis.typeInstance(type), "typeInstance", null, type),
    body: (f) => noted(analysis.body(f), "body", f, null, analysis.evaluation(f)),
    recovers: (f) => noted(analysis.recovers(f), "instance", f),
    waitsFirst: (f) => t.ask("waitsFirst", f),
    initializer: (pkg, index) =>
      noted(analysis.initializer(pkg, index), "body", null, null, analysis.initialization(pkg, index)),
    mayBlock: (source, within) => t.ask("mayBlock", within, source),
    literalMayBlock: (literal, within) => t.ask("literalMayBlock", within, literal),
    literalHasSyncForm: (literal, within) => t.ask("literalHasSyncForm", within, literal),
    // What a type is follows from the packages that declare its parts.
    under: (type) => analysis.under(type),
    concrete: (type, within) => analysis.concrete(type, within),
    outerTypeArgs: (type) => analysis.outerTypeArgs(type),
    boxedMethods: (type) => noted(analysis.boxedMethods(type), "boxedMethods", null, type),
    typedMethods: (type) => noted(analysis.typedMethods(type), "typedMethods", null, type),
    isDescribed: (type) => t.ask("isDescribed", null, type),
    isAssigned: (type) => t.ask("isAssigned", null, type),
    isCompared: (type) => t.ask("isCompared", null, type),
    isRetyped: (type) => t.ask("isRetyped", null, type),
    isLive: (v) => t.ask("isLive", null, v),
    mayPromise: (obj) => t.ask("mayPromise", null, obj),
    publicTypesOf: (types) => noted(analysis.publicTypesOf(types), "publicTypesOf", null, types),
    panicsWithValues: () => t.ask("panicsWithValues", null),
    isUsedEarly: (v) => t.ask("isUsedEarly", null, v),
    isRestingPlace: (name) =>
      "func" in name ? t.ask("isRestingPlace", name) : t.ask("isRestingPlace", null, name),
    isAlone: () => t.ask("isAlone", null),
    godebug: () => t.ask("godebug", null),
    hasSyncMethod: (func) => t.ask("hasSyncMethod", null, func),
    needsRef: (v) => t.ask("needsRef", null, v),
    comparesPointersTo: (type) => t.ask("comparesPointersTo", null, type),
    isImmutable: (type) => t.ask("isImmutable", null, type),
    isShared: (v) => t.ask("isShared", null, v),
    copiesParam: (v, within) => t.ask("copiesParam", within, v),
    keepsArray: (loop, within) => t.ask("keepsArray", within, loop),
    borrows: (v, source, within) => t.ask("borrows", within, source, v),
    range: (source, within) => noted(analysis.range(source, within), "range", within, source),
    wordsForm: (f) => noted(analysis.wordsForm(f), "wordsForm", f),
    holdsWords: (struct, index) => t.ask("holdsWords", null, struct, index),
    holdsElements: (v) => t.ask("holdsElements", null, v),
    indexInBounds: (source, within) => t.ask("indexInBounds", within, source),
    isNonNil: (e, within) => t.ask("isNonNil", within, e),
  };
}

function transcribedPlan({ analysis, plan }: World, t: Scribe): Plan {
  const forms = new Map<FuncInstance, MethodForm>();
  const names = (pkg: CheckedPackage): Names => ({
    has: (name) => t.ask("isNameTaken", null, name, pkg),
    object: (obj) => t.ask("objectName", null, obj, pkg),
    type(instance) {
      t.ask("typeName", null, instance.type, pkg);
      return plan.names(pkg).type(instance);
    },
    function(instance) {
      t.ask("functionName", instance, null, pkg);
      return plan.names(pkg).function(instance);
    },
    find: (instance) =>
      "func" in instance
        ? t.ask("functionName", instance, null, pkg)
        : t.ask("typeName", null, instance.type, pkg),
  });
  return {
    isLinked: plan.isLinked,
    names,
    methodName: (func) => t.ask("methodName", null, func),
    mayRecover: (name) => t.ask("mayRecover", null, name),
    isClassMethod(f) {
      t.ask("isRestingPlace", f);
      if (f.recv !== null) t.ask("isRetyped", null, f.recv);
      let form = forms.get(f);
      if (form === undefined) {
        const evaluation = f.func.hasPtrRecv && f.hasBody ? analysis.evaluation(f) : [];
        forms.set(f, (form = { pkg: f.pkg, evaluation, isClassMethod: plan.isClassMethod(f) }));
      }
      return t.ask("isClassMethod", f, form);
    },
    isRestingStruct: (type) => t.ask("isRestingStruct", null, type),
    assignedElsewhere: { has: (obj) => t.ask("isAssignedElsewhere", null, obj) },
    isInert: (pkg) => t.ask("isInert", null, pkg) ?? false,
    orderedImports(main) {
      t.ask("orderedImports", null, main);
      return plan.orderedImports(main);
    },
  };
}
